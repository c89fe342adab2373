"""Compiles the sections `stream` and `response`: from frames and answers to calls of the accumulator.

A row is emitted when every required field of its piece has a value; a piece without required fields is
emitted when any of its fields has one. So conditions are rare: `if` and `unless` where what counts is no field.
"""

from __future__ import annotations

from collections.abc import Iterator

from wireloom_codegen.block_check import BLOCK_KEYS, EACH_KEYS, FIRST_KEYS, ROW_WORDS, SWITCH_KEYS, BlockCheck
from wireloom_codegen.code import (
    Bind,
    Block,
    Code,
    Function,
    Line,
    Row,
    Statement,
    Test,
    identifier,
    literal,
    mentions,
    nest,
)
from wireloom_codegen.common import PIECES, SCANNED
from wireloom_codegen.compile_first import first_row
from wireloom_codegen.compile_if import conditions
from wireloom_codegen.compile_kinds import KindSwitch
from wireloom_codegen.compile_parts import PartReader
from wireloom_codegen.compile_piece import PieceCompiler
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.items_check import ItemCheck
from wireloom_codegen.lower_plan import UNKNOWN, Plan, unknown_class
from wireloom_codegen.naming import snake_case
from wireloom_codegen.narrowing import ANY, Narrowing, annotation, passed_on
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence
from wireloom_codegen.read_tables import Reading, Table
from wireloom_codegen.scans import ScanRows
from wireloom_codegen.scope import RESERVED, Checker, Scope, Value, array_item, variable
from wireloom_codegen.types_ir import KindUnion, ObjectType, ScalarType, UnionType

FOLD = ("fold", Code("Fold"))
NONE = Code("None")
OTHERS = "*"
_NAMED_ALTERNATIVES = "'first' is a map of named alternatives, each a block"


class ReadCompiler:
    """Compiles one dialect's `stream` and `response`; `answer` is the type of a whole answer."""

    def __init__(
        self,
        checker: Checker,
        plan: Plan,
        parts: PartReader,
        scanned: ScanRows,
        items: ItemCheck,
        answer: str | None,
    ) -> None:
        self._checker = checker
        self._plan = plan
        self._pieces = PieceCompiler(checker, parts, scanned, items, answer)
        self._names = parts.names
        self._check = BlockCheck(checker.diagnostics)
        self._firsts = 0
        self._kinds = KindSwitch(checker, plan)
        self.out = Reading(usage_types=self._pieces.usage_types)

    # ------------------------------------------------------------------ the two sections

    def stream(self, section: Mapping) -> Table | None:
        """The table of frame readers, by the class of the frame."""
        frame = self._root_type(section, "frame")
        if frame is None:
            return None
        if isinstance(frame, UnionType):
            if "emit" in section:
                message = f"{frame.name} is a union: say what each member means by `switch: $` and `cases`"
                self._error("not-a-block", section.get("emit") or section, message)
                return None
            entries = self._cases(frame, section, (), None)
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
            if answer is not None:
                where = section.get("whole") or section
                self._error(
                    "not-an-object", where, f"{answer.name} is a union; a whole answer is one object type"
                )
            return None
        scope = Scope(self._checker, variable("answer", answer), {}, frozenset({"answer", "fold"}))
        body = self._section_body(section, scope)
        return self._function(
            "read_whole", ((Code("answer"), answer.name),), answer.description, body, public=True
        )

    def _root_type(self, section: Mapping, key: str) -> ObjectType | UnionType | None:
        node = section.get(key)
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            return None
        named = self._checker.table.types.get(node.value)
        if isinstance(named, ObjectType | UnionType):
            return named
        if named is not None:  # One that does not exist was reported with the roots.
            self._error("not-an-object", node, f"{node.value} is neither an object nor a union with a tag")
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
                if self._check.closed(node, SWITCH_KEYS, "a switch"):
                    yield from self._switch(node, scope, path)
            case Mapping() if "each" in node:
                if self._check.closed(node, EACH_KEYS, "a loop"):
                    yield from self._each(node, scope, path)
            case Mapping() if "first" in node:
                if self._check.closed(node, FIRST_KEYS, "a choice of the first"):
                    yield from self._first(node, scope, path)
            case Mapping():
                for name, entry in node.entries.items():
                    if name in BLOCK_KEYS or (isinstance(entry.node, Scalar) and name not in PIECES):
                        self._check.no_row(name, entry)
                    else:
                        yield from self._named(entry.node, scope, (*path, name))
            case _:
                self._error(
                    "not-a-block", node, "a map of rows is needed here, or [] to ignore it on purpose"
                )

    def _named(self, row: Node, scope: Scope, path: tuple[str, ...]) -> Iterator[Row]:
        """A named row: a block of its own, or pieces to say (and rows below it)."""
        if not isinstance(row, Mapping) or not BLOCK_KEYS.isdisjoint(row.entries):
            yield from self._rows(row, scope, path)
            return
        once, distinct = self._check.is_once(row), self._check.is_distinct(row)
        self._check.has_event(row)
        for name, entry in row.entries.items():
            piece = PIECES.get(name)
            if name in ROW_WORDS:
                continue
            if piece is None and name[:1].islower():
                yield from self._rows(Mapping({name: entry}, row.pos), scope, path)
            elif piece is None:
                self._checker.diagnostics.error(
                    "unknown-event",
                    entry.key_pos,
                    f"there is no event '{name}'",
                    suggest=did_you_mean(name, PIECES),
                )
            elif isinstance(entry.node, Mapping):
                one_of = ".".join((*path, name)) if distinct and name in SCANNED else None
                with self._checker.reading_once(".".join(path) if once else None):
                    tests = conditions(row, scope, self._checker.diagnostics)
                    made = self._pieces.row(piece, entry.node, entry.node, scope, one_of, tests)
                if made is not None:
                    yield self._once(made, ".".join(path)) if once else made
            else:
                self._error("wrong-type", entry.node, f"the fields of {name} are a map")

    def _first(self, node: Mapping, scope: Scope, path: tuple[str, ...]) -> Iterator[Row]:
        """Named alternatives: the first that says anything is meant."""
        choices = node.get("first")
        if not isinstance(choices, Mapping) or not choices.entries:
            self._error("wrong-type", node.entries["first"].node, _NAMED_ALTERNATIVES)
            return
        self._firsts += 1
        made = [
            nest(list(self._named(entry.node, scope, (*path, name))))
            for name, entry in choices.entries.items()
        ]
        self._firsts -= 1
        yield first_row(made, self._firsts)

    def _once(self, row: Row, name: str) -> Row:
        test = Test(Code(f"{literal(name)} not in fold.seen"))
        return Row((test, *row.ops), (*row.body, Line(Code(f"fold.seen.add({literal(name)})"))))

    def _each(self, node: Mapping, scope: Scope, path: tuple[str, ...]) -> Iterator[Row]:
        source, emit = node.get("each"), node.get("emit")
        if not isinstance(source, Scalar) or "as" not in node or emit is None:
            self._error("missing-key", node, "'each' needs a path, 'as' a name and 'emit' what to do")
            return
        name = self._check.name(node, "as", scope)
        index = self._check.name(node, "at", scope) if "at" in node else f"{name}_index"
        if name is None or index is None:
            return
        value = scope.read(source)
        if value is None:
            return
        item = array_item(self._checker.table, value)
        if item is None:
            self._error("not-a-list", source, f"'{source.value}' is no list")
            return
        inner = variable(name, item, (*value.place, identifier(index)))
        counter = Value(identifier(index), ScalarType("integer"), False, ())
        body_scope = scope.with_variable(name, inner).with_variable(index, counter)
        body = [*self._choice(node, body_scope), *nest(list(self._rows(emit, body_scope, path)))]
        used = any(mentions(statement, index) for statement in body)
        item_name = name if any(mentions(statement, name) for statement in body) else "_"
        head = f"for {item_name} in {value.code}"
        if used:
            head = f"for {index}, {item_name} in enumerate({value.code})"
        ops = (*value.ops, *((Test(Code(f"{value.code} is not None")),) if value.nullable else ()))
        yield Row(ops, (Block(Code(head), tuple(body)),))

    def _choice(self, node: Mapping, scope: Scope) -> list[Statement]:
        """The guard of alternative answers: only the first is mapped."""
        choice = node.get("choice")
        if choice is None:
            return []
        if not isinstance(choice, Mapping):
            self._error("wrong-type", choice, "'choice' is a map: {index: $path, finish: $path}")
            return []
        if not self._check.closed(choice, ("index", "finish"), "'choice'"):
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
        name = str(source.value)[1:].rsplit(".", 1)[-1]
        python = str(value.code).rsplit(".", 1)[-1]
        local = variable(f"{python}_" if python in RESERVED else python, value.type, value.place)
        if isinstance(value.type, KindUnion):
            for case in self._kinds.cases(node, name, local, value, scope):
                inner = nest(list(self._rows(case.node, case.scope, (*path, case.kind))))
                if inner:
                    yield Row(case.ops, inner)
            return
        if not isinstance(value.type, UnionType) or value.type.name in self._plan.merged:
            why = "no union that a tag or the kind of value tells apart"
            if isinstance(value.type, UnionType):
                why = "a union whose tag may be absent; read its fields, or use {read: ...}"
            self._error("not-a-union", source, f"'{source.value}' is {why}")
            return
        passed = passed_on(scope, name)
        entries = self._cases(value.type, node, path, Narrowing(scope, name, local, passed))
        table = self._names.unique(
            "_".join(("", *(snake_case(part).upper() for part in path), python.upper()))
        )
        ops = (*value.ops, *((Test(value.test),) if value.nullable else ()))
        member = value.code
        if not member.isidentifier() and local.code not in scope.taken:
            ops, member = (*ops, Bind(local.code, member)), local.code
        arguments = ", ".join([*passed, member, "fold"])
        root = scope.root.code if scope.root is not None else NONE
        body: tuple[Statement, ...] = (Line(Code(f"{table}[type({member})]({root}, {arguments})")),)
        doc = f"What to do with each kind of `{source.value}`."
        self.out.tables.append(Table(table, entries, 3 + len(passed), doc))
        yield Row(ops, body)

    def _cases(
        self, union: UnionType, node: Mapping, path: tuple[str, ...], inside: Narrowing | None
    ) -> tuple[tuple[Code, Code], ...]:
        """A function for each member of a union; every member must be listed, or meant by `*`."""
        cases = node.get("cases")
        listed = cases.entries if isinstance(cases, Mapping) else {}
        for name in listed:
            if name not in union.members and name != OTHERS:
                self._checker.diagnostics.error(
                    "unknown-member",
                    listed[name].key_pos,
                    f"{union.name} has no member '{name}'",
                    suggest=did_you_mean(name, union.members),
                    notes=self._checker.origin(union.name),
                )
        entries: list[tuple[Code, Code]] = []
        others = self._others(union, listed[OTHERS].node, path, inside) if OTHERS in listed else None
        for tag, type_name in union.members.items():
            case = listed.get(tag)
            class_name = self._plan.classes[type_name][tag]
            if case is None and others is not None:
                entries.append((Code(f"types.{class_name}"), others))
                continue
            if case is None:
                self._checker.diagnostics.error(
                    "missing-case",
                    cases.pos if cases is not None else node.pos,
                    f"{union.name} has a member '{tag}' that is not listed; write `{tag}: []` to ignore it",
                    notes=self._checker.origin(union.name),
                )
                continue
            function = self._case((*path, tag), type_name, class_name, case.node, inside)
            entries.append((Code(f"types.{class_name}"), function))
        name = unknown_class(union.tag)
        unknown = Code(name if name == UNKNOWN else f"types.{name}")
        entries.append((unknown, others or self._unknown(inside, path)))
        return tuple(entries)

    def _case(
        self, path: tuple[str, ...], type_name: str, class_name: str, case: Node, inside: Narrowing | None
    ) -> Code:
        member = self._checker.table.types[type_name]
        assert isinstance(member, ObjectType)
        return self._member(path, member, class_name, case, inside)

    def _others(self, union: UnionType, case: Node, path: tuple[str, ...], inside: Narrowing | None) -> Code:
        """What is done with all members that are not listed, be they known or not."""
        return self._member((*path, "others"), union, union.name, case, inside)

    def _member(
        self,
        path: tuple[str, ...],
        member: ObjectType | UnionType,
        class_name: str,
        case: Node,
        inside: Narrowing | None,
    ) -> Code:
        name = "_".join(("", *(snake_case(part) for part in path)))
        if inside is None:
            scope = Scope(self._checker, variable("frame", member), {}, frozenset({"frame", "fold"}))
            params: tuple[tuple[Code, str], ...] = ((Code("frame"), class_name),)
        else:
            local = inside.local
            scope = inside.scope.with_variable(inside.name, Value(local.code, member, False, local.place))
            params = (*inside.params(), (local.code, class_name))
        body = nest(list(self._rows(case, scope, path)))
        return self._function(name, params, member.description, body)

    def _unknown(self, inside: Narrowing | None, path: tuple[str, ...]) -> Code:
        """What is done with a member that no one knows."""
        if inside is None or not inside.passed:
            return Code("unknown_frame" if inside is None else "unknown_member")
        name = "_".join(("", *(snake_case(part) for part in path), "unknown"))
        params = (*inside.params(), (Code("member"), ANY))
        root = params[0][0]
        body = (Line(Code(f"unknown_member({root}, member, fold)")),)
        return self._function(name, params, "Something that the spec does not know.", body)

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
        unique = name if public else self._names.unique(name if name.startswith("_") else f"_{name}")
        typed = tuple((str(code), annotation(kind)) for code, kind in params)
        self.out.functions.append(Function(unique, (*typed, FOLD), NONE, doc, body))
        return identifier(unique)

    def _error(self, id: str, node: Node, message: str) -> None:
        self._checker.diagnostics.error(id, node.pos, message)
