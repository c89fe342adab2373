"""Compiles the rows of `request.parts` right to left: from blocks of an answer to parts of the common model.

A row is a pattern. Its literals tell which member of a union it is for, its holes say which field of the
part a wire field becomes. A member that no row is for becomes an `Opaque`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from wireloom.model import Citation
from wireloom_codegen import beside
from wireloom_codegen.code import (
    Bind,
    Code,
    Function,
    Line,
    Names,
    Op,
    Row,
    Test,
    identifier,
    literal,
    nest,
)
from wireloom_codegen.common import Slot, part_fields
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.json_text import as_it_is, holds_text
from wireloom_codegen.lower_plan import Plan
from wireloom_codegen.naming import snake_case
from wireloom_codegen.nodes import Mapping, Node, Scalar
from wireloom_codegen.part_rows import PartRow, flags_of, holes, literal_of, only_source, readable
from wireloom_codegen.scope import Checker, Scope, Value, array_item, guarded, variable
from wireloom_codegen.types_ir import ObjectType, UnionType
from wireloom_codegen.wire_check import switch_of, verb_of

PLACE = ("at", Code("Place"))


@dataclass(frozen=True)
class Constructor:
    """How a row makes its part: what is bound and tested before, and the return."""

    binds: tuple[Bind, ...]
    tests: tuple[Code, ...]
    made: Line

    @property
    def row(self) -> Row:
        """The code, to be nested with that of others."""
        return Row((*self.binds, *map(Test, self.tests)), (self.made,))


@dataclass(frozen=True)
class Readers:
    """The readers of one union of blocks: a function for each class that a row is for."""

    name: str
    union: str
    entries: tuple[tuple[Code, Code], ...]


@dataclass
class PartsOut:
    """The functions and tables that were needed."""

    functions: list[Function] = field(default_factory=list[Function])
    readers: dict[str, Readers] = field(default_factory=dict[str, Readers])


class PartReader:
    """Compiles the readers that `{read: $path}` and `{cite: $path}` ask for."""

    def __init__(
        self,
        checker: Checker,
        plan: Plan,
        rows: list[PartRow],
        citations: Mapping | None,
        stands_beside: beside.Beside,
    ) -> None:
        self._checker = checker
        self._plan = plan
        self._rows = rows
        self._beside = stands_beside
        self._citations = citations
        self._done: dict[str, Code | None] = {}
        self.names = Names()
        self.out = PartsOut()

    def argument(self, slot: Slot, node: Node, scope: Scope) -> tuple[list[Op], Code, Code | None] | None:
        """The code of a `part` or `citation` argument."""
        verb = "read" if slot.kind == "part" else "cite"
        if isinstance(node, Mapping) and "opaque" in node and verb == "read":
            return self._opaque(node, scope)
        source = node.get(verb) if isinstance(node, Mapping) and len(node) == 1 else None
        if not isinstance(source, Scalar):
            self._checker.diagnostics.error(
                "wrong-type", node.pos, f"'{slot.name}' is written {{{verb}: $path}}"
            )
            return None
        value = scope.read(source)
        if value is None:
            return None
        reader = self.reader(value, source) if verb == "read" else self.citer(value, source)
        if reader is None:
            return None
        ops = [*value.ops, *((Test(value.test),) if value.nullable else ())]
        place = ", ".join(value.place)
        return (
            ops,
            Code(f"{reader}({value.code}, fold, ({place}{',' if len(value.place) == 1 else ''}))"),
            None,
        )

    def _opaque(self, node: Mapping, scope: Scope) -> tuple[list[Op], Code, Code | None] | None:
        source, kind = node.get("opaque"), node.text("kind")
        if not isinstance(source, Scalar) or kind is None or len(node) > 2:
            self._checker.diagnostics.error(
                "missing-key", node.pos, "an opaque part is written {opaque: $path, kind: NAME}"
            )
            return None
        value = scope.read(source)
        if value is None:
            return None
        ops = [*value.ops, *((Test(value.test),) if value.nullable else ())]
        place = ", ".join(value.place)
        return ops, Code(f"fold.opaque(({place},), kind={literal(kind)})"), None

    # ------------------------------------------------------------------ blocks

    def reader(self, value: Value, node: Scalar) -> Code | None:
        """The function that reads a block of this type."""
        if not isinstance(value.type, UnionType | ObjectType):
            self._checker.diagnostics.error("not-a-union", node.pos, f"'{node.value}' is no block")
            return None
        name = value.type.name
        self._checker.whole.add(name)
        if name not in self._done:
            self._done[name] = None
            merged = self._plan.merged.get(name)
            if isinstance(value.type, UnionType) and merged is None:
                self._done[name] = self._union(value.type)
            else:
                owner = merged if merged is not None else value.type
                assert isinstance(owner, ObjectType)
                tag = value.type.tag if isinstance(value.type, UnionType) else None
                self._done[name] = self._object(name, owner, tag)
        return self._done[name]

    def _union(self, union: UnionType) -> Code:
        entries: list[tuple[Code, Code]] = []
        for tag, type_name in union.members.items():
            member = self._checker.table.types[type_name]
            assert isinstance(member, ObjectType)
            for row in self._rows:
                if literal_of(row.wire, union.tag) == tag and readable(row, member):
                    class_name = self._plan.classes[type_name][tag]
                    function = self._row(row, member, class_name)
                    entries.append((Code(f"types.{class_name}"), function))
                    break
        name = self.names.unique(f"_read_{snake_case(union.name)}")
        table = self.names.unique(f"_{snake_case(union.name).upper()}")
        self.out.readers[union.name] = Readers(table, union.name, tuple(entries))
        body = (
            Line(Code(f"read = {table}.get(type(block))")),
            Line(Code("return fold.opaque(at) if read is None else read(block, fold, at)")),
        )
        params = (("block", Code(f"types.{union.name}")), ("fold", Code("Fold")), PLACE)
        doc = f"{union.description} A kind without a row of its own is kept as it came."
        self.out.functions.append(Function(name, params, Code("Part"), doc, body))
        return identifier(name)

    def _object(self, name: str, owner: ObjectType, tag: str | None) -> Code:
        """One object for all members: the first row whose required fields have values is meant.

        Rows that need the same fields are told apart by their tags; the first of them is for all other tags.
        """
        made: list[Constructor] = []
        # A row that asks for a flag says more than one that does not.
        for row in sorted(self._rows, key=lambda row: tag is not None or not flags_of(row.wire)):
            if not readable(row, owner):
                continue
            one = self._constructor(row, owner, by_flags=tag is None)
            same = next((place for place, other in enumerate(made) if other.tests == one.tests), None)
            word = literal_of(row.wire, tag) if tag is not None else None
            if same is None or tag is None or word is None:
                made.append(one)
            else:
                test = Code(f"block.{identifier(tag)} == {literal(word)}")
                made.insert(same, replace(one, tests=(*one.tests, test)))
        body = (*nest([one.row for one in made]), Line(Code("return fold.opaque(at)")))
        function = self.names.unique(f"_read_{snake_case(name)}")
        params = (("block", Code(f"types.{name}")), ("fold", Code("Fold")), PLACE)
        self.out.functions.append(Function(function, params, Code("Part"), owner.description, body))
        return identifier(function)

    def _row(self, row: PartRow, member: ObjectType, class_name: str) -> Code:
        key = f"row:{row.name}:{class_name}"
        if (done := self._done.get(key)) is not None:
            return done
        name = self.names.unique(f"_read_{snake_case(row.name)}")
        self._done[key] = identifier(name)
        made = self._constructor(row, member)
        body = nest([made.row])
        if made.tests:
            body = (*body, Line(Code("return fold.opaque(at)")))
        params = (("block", Code(f"types.{class_name}")), ("fold", Code("Fold")), PLACE)
        self.out.functions.append(Function(name, params, Code("Part"), member.description, body))
        return identifier(name)

    def _constructor(self, row: PartRow, owner: ObjectType, *, by_flags: bool = False) -> Constructor:
        slots = part_fields(row.part)
        scope = Scope(
            self._checker, variable("block", owner, (Code("*at"),)), {}, frozenset({"block", "fold", "at"})
        )
        arguments: dict[str, Code] = {}
        payloads: list[str] = []
        source_fields: list[str] = []
        item: Code | None = None
        tests: list[Code] = []
        flags = flags_of(row.wire) if by_flags else ()
        tests += [Code(f"block.{identifier(owner.fields[name].python_name)}") for name in flags]
        binds: list[Bind] = []
        read = [each for each in holes(row.wire) if each[0] != "cache"]
        only_payloads = all(hole.startswith("meta.") for hole, _, _ in read)
        for hole, verb, source in read:
            value = scope.read(source)
            if value is None:
                continue
            is_payload = hole.startswith("meta.")
            # A payload may be missing with the object that holds it, unless it is all that the row says.
            if only_payloads or not is_payload:
                tests += [op.condition for op in value.ops if isinstance(op, Test)]
            guards, found = guarded(value)
            binds += guards
            if is_payload:
                code = found if value.is_text else Code(f"fold.raw({', '.join(value.place)})")
                payloads.append(f"{literal(hole.removeprefix('meta.'))}: {code}")
                continue
            if hole == "item":
                item = value.code
                continue
            if hole.startswith("source."):
                if value.nullable:
                    tests.append(Code(f"{value.code} is not None"))
                source_fields.append(f"{hole.removeprefix('source.')}={value.code}")
                continue
            slot = slots.get(hole)
            if slot is None:
                self._unknown_hole(row, hole, source)
                continue
            if verb == "given":
                # What the issuer gave must be known from what was made up.
                payloads.append(f"{literal(hole)}: {value.code}")
            if hole == "id" and value.nullable:
                # A call without an id gets one.
                arguments[hole] = Code(f"{value.code} or {literal('')}")
                continue
            if (slot.required or flags) and value.nullable:
                tests.append(Code(f"{value.code} is not None"))
                value = replace(value, nullable=False)
            arguments[hole] = self._field(slot, verb, value, source)
        for key, wanted in row.when.items():
            if key in slots and wanted != slots[key].default:
                arguments[key] = literal(wanted)
        tests += [
            Code(f"{value.code}.startswith({literal(start)})")
            for path, start in _beginnings(row.wire, ())
            if (value := scope.read(path)) is not None
        ]
        if source_fields and (switch := switch_of(row.wire)) is not None and (only := only_source(switch)):
            arguments["source"] = Code(f"{only[0]}({', '.join(source_fields)})")
        if owner.name in self._beside:
            payloads.insert(0, f"**{self._beside_reader(owner)}(block, fold, at)")
        replay = row.node.get("replay")
        own = isinstance(replay, Mapping) and replay.text("same") == "issuer"
        if payloads or own or item is not None:
            method = "own_meta" if own else "meta"
            told = "" if item is None else f", {item}"
            arguments["meta"] = Code(f"fold.{method}({{{', '.join(payloads)}}}, {literal(row.name)}{told})")
        inner = ", ".join(f"{key}={code}" for key, code in arguments.items())
        made = Line(Code(f"return {identifier(row.part.__name__)}({inner})"))
        return Constructor(tuple(dict.fromkeys(binds)), tuple(dict.fromkeys(tests)), made)

    def _beside_reader(self, owner: ObjectType) -> Code:
        """The function that reads what may stand beside any part of this type."""
        key = f"beside:{owner.name}"
        if (done := self._done.get(key)) is not None:
            return done
        name = self.names.unique(beside.function_name(owner.name))
        params = (("block", Code(f"types.{owner.name}")), ("fold", Code("Fold")), PLACE)
        self.out.functions.append(beside.reader(name, owner, self._beside[owner.name], params))
        self._done[key] = made = identifier(name)
        return made

    def _field(self, slot: Slot, verb: str | None, value: Value, source: Scalar) -> Code:
        if verb == "json" and not value.is_text:
            code, text = value.code, f"fold.text({', '.join(value.place)})"
            default = literal(slot.default)
            if not holds_text(value.type):
                return Code(f"{default} if {code} is None else {text}" if value.nullable else text)
            kept = f"({code} or {default})" if value.nullable else code
            return Code(f"{kept} if {as_it_is(value, code)} else {text}")
        if verb == "cite":
            reader = self.citer(Value(value.code, self._item(value), False, value.place), source)
            head = f"{reader}(citation, fold, ({', '.join(value.place)}, index))"
            return Code(f"tuple({head} for index, citation in enumerate({value.code} or ()))")
        if slot.required or not value.nullable:
            return value.code
        return Code(f"{value.code} or {literal(slot.default)}") if slot.default is not None else value.code

    def _item(self, value: Value) -> UnionType | ObjectType:
        item = array_item(self._checker.table, value)
        assert isinstance(item, UnionType | ObjectType)
        return item

    def _unknown_hole(self, row: PartRow, hole: str, source: Scalar) -> None:
        self._checker.diagnostics.error(
            "unknown-part-field",
            source.pos,
            f"{row.part.__name__} has no field '{hole}'",
            suggest=did_you_mean(hole, part_fields(row.part)),
        )

    # ------------------------------------------------------------------ citations

    def citer(self, value: Value, node: Scalar) -> Code | None:
        """The function that reads a citation of this type."""
        if not isinstance(value.type, UnionType):
            self._checker.diagnostics.error(
                "not-a-union", node.pos, f"'{node.value}' is no union of citations"
            )
            return None
        union = value.type
        self._checker.whole.add(union.name)
        key = f"cite:{union.name}"
        if key not in self._done:
            name = self.names.unique(f"_cite_{snake_case(union.name)}")
            self._done[key] = identifier(name)
            self._citation_union(union, node, name)
        return self._done[key]

    def _citation_union(self, union: UnionType, node: Scalar, name: str) -> None:
        section = self._citations.get(union.name) if self._citations is not None else None
        rows = section if isinstance(section, Mapping) else None
        if rows is None:
            self._checker.diagnostics.error(
                "missing-key", node.pos, f"'citations' has no table for {union.name}"
            )
            return
        entries: list[tuple[Code, Code]] = []
        for tag, type_name in union.members.items():
            row = rows.get(tag)
            member = self._checker.table.types[type_name]
            assert isinstance(member, ObjectType)
            if not isinstance(row, Mapping):
                self._checker.diagnostics.error(
                    "missing-case",
                    rows.pos,
                    f"{union.name} has a member '{tag}' that is not listed; write `{tag}: {{}}` to keep only its payload",
                )
                continue
            class_name = self._plan.classes[type_name][tag]
            entries.append((Code(f"types.{class_name}"), self._citation(tag, member, class_name, row)))
        table = self.names.unique(f"_{snake_case(union.name).upper()}")
        self.out.readers[union.name] = Readers(table, union.name, tuple(entries))
        body = (
            Line(Code(f"read = {table}.get(type(citation))")),
            Line(Code("return fold.citation(at) if read is None else read(citation, fold, at)")),
        )
        params = (("citation", Code(f"types.{union.name}")), ("fold", Code("Fold")), PLACE)
        self.out.functions.append(Function(name, params, Code("Citation"), union.description, body))

    def _citation(self, tag: str, member: ObjectType, class_name: str, row: Mapping) -> Code:
        slots = _citation_slots()
        scope = Scope(self._checker, variable("citation", member), {}, frozenset({"citation", "fold", "at"}))
        arguments: list[str] = []
        lines: list[Line] = []
        for name, source in row.items():
            if name not in slots:
                self._checker.diagnostics.error(
                    "unknown-part-field",
                    row.entries[name].key_pos,
                    f"Citation has no field '{name}'",
                    suggest=did_you_mean(name, slots),
                )
                continue
            value = scope.read(source) if isinstance(source, Scalar) else None
            if value is not None:
                binds, code = guarded(value)
                lines += [Line(Code(f"{bind.name} = {bind.value}")) for bind in binds]
                arguments.append(f"{name}={code}")
        inner = ", ".join(
            (f"kind={literal(tag)}", *arguments, "issuer=fold.issuer", "payload=fold.text(*at)")
        )
        name = self.names.unique(f"_cite_{snake_case(tag)}")
        params = (("citation", Code(f"types.{class_name}")), ("fold", Code("Fold")), PLACE)
        body = (*dict.fromkeys(lines), Line(Code(f"return Citation({inner})")))
        self.out.functions.append(Function(name, params, Code("Citation"), member.description, body))
        return identifier(name)


def _beginnings(wire: Node, path: tuple[str, ...]) -> Iterator[tuple[Scalar, str]]:
    """The wire fields of a row that must begin with a text, and that text."""
    if not isinstance(wire, Mapping):
        return
    if verb_of(wire) == "starts":
        yield Scalar("$" + ".".join(path), wire.pos), wire.text("starts") or ""
    elif (only := only_source(wire)) is not None:
        yield from _beginnings(only[1], path)
    else:
        for key, item in wire.items():
            yield from _beginnings(item, (*path, key))


def _citation_slots() -> dict[str, Slot]:
    slots = part_fields(Citation)
    return {name: slots[name] for name in slots if name not in ("kind", "issuer", "payload")}
