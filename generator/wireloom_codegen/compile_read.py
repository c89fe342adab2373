"""Compiles the sections `stream` and `response`: from frames and answers to calls of the accumulator.

A row is emitted when every required field of its piece has a value; a piece without required fields is
emitted when any of its fields has one. So nobody writes a condition.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from wireloom_codegen.code import Bind, Block, Code, Function, Line, Op, Row, Statement, Test, identifier, literal, nest
from wireloom_codegen.common import PIECES, Piece, Slot
from wireloom_codegen.compile_parts import PartReader
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.lower_plan import Plan, unknown_class
from wireloom_codegen.naming import snake_case
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence
from wireloom_codegen.scope import Checker, Resolved, Scope, Value, array_item, variable
from wireloom_codegen.types_ir import ArrayType, ObjectType, ScalarType, UnionType

FOLD = ("fold", Code("Fold"))
NONE = Code("None")
BLOCK_KEYS = frozenset({"switch", "cases", "each", "as", "at", "choice", "emit"})


@dataclass(frozen=True)
class Table:
    """A dispatch table: classes of wire types to functions."""

    name: str
    entries: tuple[tuple[Code, Code], ...]
    arguments: int
    doc: str


@dataclass
class Reading:
    """What a dialect's reading sections become."""

    functions: list[Function] = field(default_factory=list[Function])
    tables: list[Table] = field(default_factory=list[Table])
    usage_types: dict[str, str] = field(default_factory=dict[str, str])


class ReadCompiler:
    """Compiles one dialect's `stream` and `response`."""

    def __init__(self, checker: Checker, plan: Plan, parts: PartReader) -> None:
        self._checker = checker
        self._plan = plan
        self._parts = parts
        self._names: set[str] = set()
        self.out = Reading()

    # ------------------------------------------------------------------ the two sections

    def stream(self, section: Mapping) -> Table | None:
        """The table of frame readers, by the class of the frame."""
        frame = self._root_type(section, "frame")
        if frame is None:
            return None
        if isinstance(frame, UnionType):
            entries = self._cases(frame, section, None, ())
        else:
            root = variable("frame", frame)
            scope = Scope(self._checker, root, {}, frozenset({"frame", "fold"}))
            body = self._section_body(section, scope)
            name = self._function("read_frame", ((Code("frame"), frame.name),), frame.description, body)
            entries = tuple((Code(f"types.{kind}"), name) for kind in self._plan.class_names(frame.name))
        return Table("READ_FRAME", entries, 2, "What to do with a frame, by its type.")

    def whole(self, section: Mapping) -> Code | None:
        """The name of the function that reads a whole answer."""
        answer = self._root_type(section, "whole")
        if not isinstance(answer, ObjectType):
            return None
        scope = Scope(self._checker, variable("answer", answer), {}, frozenset({"answer", "fold"}))
        body = self._section_body(section, scope)
        return self._function("read_whole", ((Code("answer"), answer.name),), answer.description, body, public=True)

    def _root_type(self, section: Mapping, key: str) -> ObjectType | UnionType | None:
        node = section.get(key)
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            return None
        named = self._checker.table.types.get(node.value)
        if isinstance(named, ObjectType | UnionType):
            return named
        self._checker.diagnostics.error(
            "unknown-type",
            node.pos,
            f"there is no object or union type '{node.value}'",
            suggest=did_you_mean(node.value, self._checker.table.types),
        )
        return None

    def _section_body(self, section: Mapping, scope: Scope) -> tuple[Statement, ...]:
        emit = section.get("emit")
        if emit is None:
            return nest(list(self._switch(section, scope, ())))
        return nest(list(self._rows(emit, scope, ())))

    # ------------------------------------------------------------------ blocks

    def _rows(self, node: Node, scope: Scope, path: tuple[str, ...]) -> Iterator[Row]:
        """A block: nothing, a switch, a loop, or named rows."""
        match node:
            case Sequence(items=()):
                return
            case Mapping() if "switch" in node:
                yield from self._switch(node, scope, path)
            case Mapping() if "each" in node:
                yield from self._each(node, scope, path)
            case Mapping():
                for name, row in node.items():
                    yield from self._named(row, scope, (*path, name))
            case _:
                self._error("not-a-block", node, "a map of rows is needed here, or [] to ignore it on purpose")

    def _named(self, row: Node, scope: Scope, path: tuple[str, ...]) -> Iterator[Row]:
        if not isinstance(row, Mapping) or not row.entries or not BLOCK_KEYS.isdisjoint(row.entries):
            if not (isinstance(row, Mapping) and not row.entries):
                yield from self._rows(row, scope, path)
            return
        once = row.get("once")
        for piece_name, fields in row.items():
            if piece_name == "once":
                continue
            piece = PIECES.get(piece_name)
            if piece is None and piece_name[0].islower():
                yield from self._named(fields, scope, (*path, piece_name))
            elif piece is None:
                key = row.entries[piece_name].key_pos
                self._checker.diagnostics.error(
                    "unknown-event",
                    key,
                    f"there is no event '{piece_name}'",
                    suggest=did_you_mean(piece_name, PIECES),
                )
            elif isinstance(fields, Mapping):
                made = self._piece(piece, fields, row.entries[piece_name].node, scope)
                if made is not None:
                    yield self._once(made, path[-1]) if once is not None else made
            else:
                self._error("wrong-type", fields, f"the fields of {piece_name} are a map")

    def _once(self, row: Row, name: str) -> Row:
        test = Test(Code(f"{literal(name)} not in fold.seen"))
        return Row((test, *row.ops), (*row.body, Line(Code(f"fold.seen.add({literal(name)})"))))

    def _each(self, node: Mapping, scope: Scope, path: tuple[str, ...]) -> Iterator[Row]:
        source, name, emit = node.get("each"), node.text("as"), node.get("emit")
        if not isinstance(source, Scalar) or name is None or emit is None:
            self._error("missing-key", node, "'each' needs a path, 'as' a name and 'emit' what to do")
            return
        value = scope.read(source)
        if value is None:
            return
        item = array_item(self._checker.table, value)
        if item is None:
            self._error("not-a-list", source, f"'{source.value}' is no list")
            return
        index = node.text("at") or f"{name}_index"
        inner = variable(name, item, (*value.place, identifier(index)))
        counter = Value(identifier(index), ScalarType("integer"), False, ())
        body_scope = scope.with_variable(name, inner).with_variable(index, counter)
        body = [*self._choice(node, body_scope), *nest(list(self._rows(emit, body_scope, path)))]
        items = Code(f"{value.code} or ()") if value.nullable else value.code
        used = any(_mentions(statement, index) for statement in body)
        head = f"for {index}, {name} in enumerate({items})" if used else f"for {name} in {items}"
        yield Row(value.ops, (Block(Code(head), tuple(body)),))

    def _choice(self, node: Mapping, scope: Scope) -> list[Statement]:
        """The guard of alternative answers: only the first is mapped."""
        choice = node.get("choice")
        if not isinstance(choice, Mapping):
            return []
        index, finish = choice.get("index"), choice.get("finish")
        if not isinstance(index, Scalar) or not isinstance(finish, Scalar):
            self._error("missing-key", choice, "'choice' needs the paths 'index' and 'finish'")
            return []
        number, reason = scope.read(index), scope.read(finish)
        if number is None or reason is None:
            return []
        told = Line(Code(f"fold.other_choice(index={number.code}, raw_reason={reason.code})"))
        return [Block(Code(f"if {number.code}"), (told, Line(Code("continue"))))]

    # ------------------------------------------------------------------ switches

    def _switch(self, node: Mapping, scope: Scope, path: tuple[str, ...]) -> Iterator[Row]:
        source = node.get("switch")
        if not isinstance(source, Scalar):
            self._error("missing-key", node, "'switch' needs a path")
            return
        value = scope.read(source)
        if value is None:
            return
        if not isinstance(value.type, UnionType):
            self._error("not-a-union", source, f"'{source.value}' is no union that a tag tells apart")
            return
        entries = self._cases(value.type, node, scope, path)
        local = str(value.code).rsplit(".", 1)[-1]
        table = self._unique("_".join(("", *(part.upper() for part in path), local.upper())))
        self.out.tables.append(Table(table, entries, 3, f"What to do with each kind of `{source.value}`."))
        root = scope.root.code if scope.root is not None else NONE
        call = Line(Code(f"{table}[type({value.code})]({root}, {value.code}, fold)"))
        ops = (*value.ops, *((Test(value.test),) if value.nullable else ()))
        yield Row(ops, (call,))

    def _cases(
        self, union: UnionType, node: Mapping, scope: Scope | None, path: tuple[str, ...]
    ) -> tuple[tuple[Code, Code], ...]:
        """A function for each member of a union; every member must be listed."""
        cases = node.get("cases")
        listed = cases.entries if isinstance(cases, Mapping) else {}
        for name in listed:
            if name not in union.members:
                self._checker.diagnostics.error(
                    "unknown-member",
                    listed[name].key_pos,
                    f"{union.name} has no member '{name}'",
                    suggest=did_you_mean(name, union.members),
                    notes=self._checker.origin(union.name),
                )
        entries: list[tuple[Code, Code]] = []
        for tag, type_name in union.members.items():
            case = listed.get(tag)
            if case is None:
                self._checker.diagnostics.error(
                    "missing-case",
                    cases.pos if cases is not None else node.pos,
                    f"{union.name} has a member '{tag}' that is not listed; write `{tag}: []` to ignore it",
                    notes=self._checker.origin(union.name),
                )
                continue
            class_name = self._plan.classes[type_name][tag]
            entries.append((Code(f"types.{class_name}"), self._case(tag, type_name, case.node, scope, node, path)))
        unknown = Code(f"types.{unknown_class(union.tag)}")
        entries.append((unknown, Code("unknown_frame" if scope is None else "unknown_member")))
        return tuple(entries)

    def _case(
        self, tag: str, type_name: str, case: Node, scope: Scope | None, node: Mapping, path: tuple[str, ...]
    ) -> Code:
        member = self._checker.table.types[type_name]
        assert isinstance(member, ObjectType)
        name = "_".join(("", *path, snake_case(tag)))
        if scope is None:
            root = variable("frame", member)
            inner = Scope(self._checker, root, {}, frozenset({"frame", "fold"}))
            params: tuple[tuple[Code, str], ...] = ((Code("frame"), type_name),)
        else:
            source = node.get("switch")
            assert isinstance(source, Scalar)
            outer = scope.read(source)
            assert outer is not None
            assert scope.root is not None
            local = str(source.value)[1:].rsplit(".", 1)[-1]
            narrowed = variable(local, member, outer.place)
            inner = scope.with_variable(local, narrowed)
            root_type = scope.root.type
            assert isinstance(root_type, ObjectType)
            params = ((scope.root.code, root_type.name), (identifier(local), type_name))
        body = nest(list(self._rows(case, inner, (*path, snake_case(tag)))))
        return self._function(name, params, member.description, body)

    # ------------------------------------------------------------------ pieces

    def _piece(self, piece: Piece, fields: Mapping, node: Node, scope: Scope) -> Row | None:
        for name in fields:
            if name not in piece.slots:
                self._checker.diagnostics.error(
                    "unknown-event-field",
                    fields.entries[name].key_pos,
                    f"{piece.name} has no field '{name}'",
                    suggest=did_you_mean(name, piece.slots),
                )
                return None
        missing = [slot.name for slot in piece.slots.values() if slot.required and slot.name not in fields]
        if missing and not (piece.name == "Error" and not fields.entries):
            self._error("missing-event-field", node, f"{piece.name} needs the field '{missing[0]}'")
            return None
        ops: list[Op] = []
        arguments: list[str] = []
        any_of: list[Code] = []
        for name, item in fields.items():
            slot = piece.slots[name]
            made = self._argument(piece, slot, item, scope)
            if made is None:
                return None
            slot_ops, code, test = made
            ops += slot_ops
            arguments.append(code if slot.kind == "usage" else f"{name}={code}")
            if test is not None and not slot.required and slot.kind != "key":
                any_of.append(test)
        if any_of and not any(slot.required for slot in piece.slots.values()):
            ops.append(Test(Code(" or ".join(any_of))))
        return Row(tuple(ops), (Line(Code(f"fold.{piece.method}({', '.join(arguments)})")),))

    def _argument(
        self, piece: Piece, slot: Slot, node: Node, scope: Scope
    ) -> tuple[list[Op], Code, Code | None] | None:
        """The operations before an argument, its code, and the condition under which it has a value."""
        if slot.kind in ("part", "citation"):
            return self._parts.argument(slot, node, scope)
        if slot.kind == "json":
            return self._json(node, scope)
        choices = node.get("first") if isinstance(node, Mapping) else None
        if isinstance(choices, Sequence) and not slot.required:
            return self._first(piece, slot, choices, scope)
        if not isinstance(node, Scalar):
            self._error("wrong-type", node, f"'{slot.name}' of {piece.name} takes a path or a value")
            return None
        if not isinstance(node.value, str) or not node.value.startswith("$") or node.value.startswith("$$"):
            return self._constant(piece, slot, node)
        value = scope.read(node)
        if value is None or not self._fits(piece, slot, value, node):
            return None
        if slot.kind == "usage":
            return self._usage(value)
        if slot.required:
            return [*value.ops, *((Test(value.test),) if value.nullable or value.is_text else ())], value.code, None
        return self._optional(value)

    def _optional(self, value: Value) -> tuple[list[Op], Code, Code | None]:
        """An optional argument: read only where the way to it exists."""
        ops: list[Op] = []
        tests: list[Code] = []
        for op in value.ops:
            if isinstance(op, Test):
                tests.append(op.condition)
            elif tests:
                ops.append(Bind(op.name, Code(f"{op.value} if {' and '.join(tests)} else None")))
                tests = []
            else:
                ops.append(op)
        if not tests:
            return ops, value.code, value.code
        local = identifier("_".join(str(value.code).split(".")[-2:]))
        ops.append(Bind(local, Code(f"{value.code} if {' and '.join(tests)} else None")))
        return ops, local, local

    def _first(
        self, piece: Piece, slot: Slot, choices: Sequence, scope: Scope
    ) -> tuple[list[Op], Code, Code | None] | None:
        """The first of several places that has a value."""
        ops: list[Op] = []
        codes: list[Code] = []
        for item in choices.items:
            made = self._argument(piece, slot, item, scope)
            if made is None:
                return None
            ops += made[0]
            codes.append(made[1])
        code = Code(" or ".join(codes))
        return ops, code, code

    def _usage(self, value: Value) -> tuple[list[Op], Code, Code | None] | None:
        assert isinstance(value.type, ObjectType)
        name = f"_{snake_case(value.type.name)}_leaves"
        self.out.usage_types[value.type.name] = name
        place = ", ".join(value.place)
        at = f"({place},)" if len(value.place) == 1 else f"({place})"
        ops = [*value.ops, *((Test(value.test),) if value.nullable else ())]
        return ops, Code(f"leaves={name}({value.code}), at={at}"), None

    def _json(self, node: Node, scope: Scope) -> tuple[list[Op], Code, Code | None] | None:
        """Payloads by name: texts as they are, all else as the raw JSON of the frame."""
        if not isinstance(node, Mapping):
            self._error("wrong-type", node, "a map of payload names to paths is needed here")
            return None
        ops: list[Op] = []
        items: list[str] = []
        for name, item in node.items():
            if not isinstance(item, Scalar) or not str(item.value).startswith("$"):
                self._error("wrong-type", item, "a payload is read by a path")
                return None
            value = scope.read(item)
            if value is None:
                return None
            if value.is_text:
                more, code, _ = self._optional(value)
                ops += more
            else:
                code = Code(f"fold.raw({', '.join(value.place)})")
            items.append(f"{literal(name)}: {code}")
        return ops, Code("kept({" + ", ".join(items) + "})"), None

    def _constant(
        self, piece: Piece, slot: Slot, node: Scalar
    ) -> tuple[list[Op], Code, Code | None] | None:
        value = node.value
        if isinstance(value, str) and value.startswith("$$"):
            value = value[1:]
        if slot.kind == "choice" and value not in slot.choices:
            known = ", ".join(slot.choices)
            self._error("wrong-value", node, f"'{slot.name}' of {piece.name} is one of: {known}")
            return None
        return [], literal(value), None

    def _fits(self, piece: Piece, slot: Slot, value: Value, node: Scalar) -> bool:
        kind = _kind(value.type)
        wanted: dict[str, tuple[str, ...]] = {
            "text": ("string",),
            "integer": ("integer",),
            "key": ("string", "integer"),
            "boolean": ("boolean",),
            "usage": ("object",),
        }
        if slot.kind in wanted and kind not in wanted[slot.kind]:
            self._error(
                "type-mismatch",
                node,
                f"'{slot.name}' of {piece.name} takes {' or '.join(wanted[slot.kind])}, '{node.value}' is {kind}",
            )
            return False
        if slot.kind == "choice":
            self._error("wrong-value", node, f"'{slot.name}' is one of: {', '.join(slot.choices)}")
            return False
        return True

    # ------------------------------------------------------------------ helpers

    def _function(
        self,
        name: str,
        params: tuple[tuple[Code, str], ...],
        doc: str,
        body: tuple[Statement, ...],
        *,
        public: bool = False,
    ) -> Code:
        unique = name if public else self._unique(name if name.startswith("_") else f"_{name}")
        typed = tuple((str(code), Code(f"types.{kind}")) for code, kind in params)
        self.out.functions.append(Function(unique, (*typed, FOLD), NONE, doc, body))
        return identifier(unique)

    def _unique(self, name: str) -> str:
        candidate = name
        while candidate in self._names:
            candidate += "_"
        self._names.add(candidate)
        return candidate

    def _error(self, id: str, node: Node, message: str) -> None:
        self._checker.diagnostics.error(id, node.pos, message)


def _kind(type: Resolved) -> str:
    match type:
        case ScalarType():
            return type.kind
        case ObjectType() | UnionType():
            return "object"
        case _:
            value = Value(Code(""), type, False, ())
            return "string" if value.is_text else "array" if isinstance(type, ArrayType) else "any"


def _mentions(statement: Statement, name: str) -> bool:
    if isinstance(statement, Line):
        return name in _words(statement.text)
    return name in _words(statement.head) or any(_mentions(inner, name) for inner in statement.body)


def _words(code: Code) -> list[str]:
    word = "".join(char if char.isalnum() or char == "_" else " " for char in code)
    return word.split()

