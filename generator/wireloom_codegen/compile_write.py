"""Compiles the rows of `request.parts` left to right: from parts of the common model to wire JSON.

The rows of one kind of part become one function: the first row whose conditions hold and whose required
fields have values is written, else the part is dropped for the reason that the spec gives.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
from wireloom.model import Base64, FileId, PlainText, Tool, Url

from wireloom_codegen.code import Block, Code, Function, Line, Statement, identifier, literal
from wireloom_codegen.common import PARTS, Slot, part_fields
from wireloom_codegen.compile_parts import PartRow
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.naming import snake_case
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence, to_plain
from wireloom_codegen.scope import Checker
from wireloom_codegen.template_check import TemplateCheck
from wireloom_codegen.types_ir import ObjectType

SOURCES = {kind.__name__: kind for kind in (Url, Base64, FileId, PlainText)}
"""What a medium may come from."""

ENCODING = ("encoding", Code("Encoding"))
ANY = Code("Any")


@dataclass(frozen=True)
class Field:
    """One key of a wire object: the expression, a test for its having a value, and lines that bind names."""

    key: str
    code: Code
    test: Code | None
    bind: tuple[Code, Code] | None = None


class WriteCompiler:
    """Compiles one dialect's writers."""

    def __init__(self, checker: Checker, rows: list[PartRow], request: Mapping) -> None:
        self._checker = checker
        self._rows = rows
        self._request = request
        self._templates = TemplateCheck(checker)
        self.functions: list[Function] = []
        self.media: set[str] = set()

    def parts(self) -> dict[str, Code]:
        """The writer of each kind of part, by class name."""
        drops = self._request.get("drop")
        table: dict[str, Code] = {}
        for name in PARTS:
            rows = [row for row in self._rows if row.part.__name__ == name]
            drop = drops.get(name) if isinstance(drops, Mapping) else None
            if not rows and drop is None:
                where = drops if drops is not None else self._request
                self._error("unmapped-part", where, f"{name} has no row in 'parts' and no reason in 'drop'")
                continue
            table[name] = self._writer(name, rows, drop)
        return table

    def tool(self) -> Code:
        """The writer of a tool of the caller's."""
        node = self._request.get("tool")
        wire = node.get("wire") if isinstance(node, Mapping) else None
        if not isinstance(node, Mapping) or not isinstance(wire, Mapping):
            self._error("missing-key", self._request, "'request' needs 'tool' with 'wire'")
            return Code("None")
        slots = part_fields(Tool)
        self._check_coverage("Tool", slots, wire, node)
        body = [*self._drops(node, slots), *self._object(wire, slots, self._type_of(node))]
        self.functions.append(
            Function("_write_tool", (("part", Code("Tool")), ENCODING), ANY, "A tool of the caller's.", tuple(body))
        )
        return Code("_write_tool")

    # ------------------------------------------------------------------ parts

    def _writer(self, name: str, rows: list[PartRow], drop: Node | None) -> Code:
        part = PARTS[name]
        slots = part_fields(part)
        body: list[Statement] = []
        open_end = True
        for row in rows:
            statements, tests = self._row(row, slots)
            if tests:
                body.append(Block(Code(f"if {' and '.join(tests)}"), tuple(statements)))
            else:
                body += statements
                open_end = False
        if open_end:
            body += self._fallback(name, drop, rows)
        function = f"_write_{snake_case(name)}"
        doc = (part.__doc__ or "").strip().split("\n")[0]
        self.functions.append(Function(function, (("part", Code(name)), ENCODING), ANY, doc, tuple(body)))
        return identifier(function)

    def _fallback(self, name: str, drop: Node | None, rows: list[PartRow]) -> list[Statement]:
        if isinstance(drop, Mapping):
            return self._downgrade(name, drop)
        if not isinstance(drop, Scalar):
            where = rows[-1].node
            self._error("unmapped-part", where, f"not every {name} fits a row; 'drop' needs a reason for the others")
            return []
        kept = ", encoding.kept(part)"
        return [
            Line(Code(f"encoding.dropped({literal(name)}, {literal(str(drop.value))}{kept})")),
            Line(Code("return None")),
        ]

    def _downgrade(self, name: str, drop: Mapping) -> list[Statement]:
        """A part that is written as a text instead."""
        why = drop.text("why")
        if drop.text("as") != "text" or why is None:
            self._error("wrong-value", drop, "a part is sent as something else by {as: text, why: REASON}")
            return []
        return [
            Line(Code(f"encoding.warn(\"translated\", {literal(name)}, {literal(why)})")),
            Line(Code("return _write_text(Text(part.text, cache=part.cache), encoding)")),
        ]

    def _row(self, row: PartRow, slots: dict[str, Slot]) -> tuple[list[Statement], list[Code]]:
        self._check_coverage(row.part.__name__, slots, row.wire, row.node, set(row.when))
        tests = [_condition(key, wanted) for key, wanted in row.when.items() if key in slots]
        if isinstance(row.wire, Scalar):
            value = Code(f"part.{identifier((_hole(row.wire) or 'text').split('.')[0])}")
            return [*self._drops(row.node, slots), Line(Code(f"return {value}"))], tests
        if "opaque" in row.wire:
            return [Line(Code("return encoding.opaque(part)"))], tests
        if isinstance(names := row.wire.get("keep"), Sequence):
            kept = literal(tuple(str(to_plain(item)) for item in names.items))
            return [Line(Code(f"return encoding.picked(part, {kept})"))], tests
        owner = self._type_of(row.node)
        body = [*self._drops(row.node, slots), *self._object(row.wire, slots, owner)]
        required = [
            Code(f"({local} := {code}) is not None") for local, code in self._required_payloads(row.wire, owner)
        ]
        return body, [*tests, *required, *self._kinds(row.wire, row.part)]

    def _required_payloads(self, wire: Mapping, owner: ObjectType | None) -> Iterator[tuple[str, Code]]:
        for key, node in wire.items():
            hole = _hole(node)
            if hole is not None and hole.startswith("meta.") and _is_required(owner, key):
                name = hole.removeprefix("meta.")
                yield snake_case(name), Code(f"encoding.meta(part.meta, {literal(name)})")

    def _kinds(self, wire: Mapping, part: type[msgspec.Struct]) -> list[Code]:
        """Tests that a row with a `switch` can say the source that it is given."""
        switch = _find_switch(wire)
        if switch is None:
            return []
        cases = switch.get("cases")
        names = [name for name in cases if name in SOURCES] if isinstance(cases, Mapping) else []
        self.media.update(names)
        tables = [Code(f"part.{path} in {literal(keys)}") for path, keys in _tables(wire)]
        possible = typing.get_args(typing.get_type_hints(part)["source"])
        if len(names) == len(possible):
            return tables
        return [Code(f"isinstance(part.source, {' | '.join(names)})"), *tables]

    def _drops(self, node: Mapping, slots: dict[str, Slot]) -> list[Statement]:
        """Warnings for fields of a part that its row cannot say."""
        drops = node.get("drops")
        out: list[Statement] = []
        for name, why in drops.items() if isinstance(drops, Mapping) else ():
            if name not in slots:
                assert isinstance(drops, Mapping)
                self._checker.diagnostics.error(
                    "unknown-part-field",
                    drops.entries[name].key_pos,
                    f"the part has no field '{name}'",
                    suggest=did_you_mean(name, slots),
                )
            elif isinstance(why, Scalar):
                test = _has_value(Code(f"part.{name}"), slots[name])
                call = Line(Code(f"encoding.dropped({literal(name)}, {literal(str(why.value))})"))
                out.append(Block(Code(f"if {test}"), (call,)))
        return out

    def _check_coverage(
        self, name: str, slots: dict[str, Slot], wire: Node, node: Mapping, known: set[str] | None = None
    ) -> None:
        """Every field of a part is written, or dropped with a reason."""
        if isinstance(wire, Mapping) and not {"opaque", "keep"}.isdisjoint(wire.entries):
            return
        drops = node.get("drops")
        used = {hole.split(".")[0] for hole in _all_holes(wire)} | (known or set()) | {"meta"}
        used |= set(drops.entries) if isinstance(drops, Mapping) else set()
        for slot in slots:
            if slot not in used and slot not in ("transcript", "redacted", "cache"):
                self._error(
                    "unmapped-field", node, f"{name} has a field '{slot}' that is neither written nor in 'drops'"
                )
        for hole in _all_holes(wire):
            head = hole.split(".")[0]
            if head not in slots and head not in ("meta", "cache"):
                self._error("unknown-part-field", wire, f"{name} has no field '{head}'")

    # ------------------------------------------------------------------ objects

    def _object(self, wire: Mapping, slots: dict[str, Slot], owner: ObjectType | None) -> list[Statement]:
        """Statements that build and return the object: what is always there first, in one literal."""
        if owner is not None:
            self._templates.check(wire, owner, "part")
        fields = [self._field(key, node, slots, owner) for key, node in wire.items()]
        last = max((index for index, item in enumerate(fields) if item.test is None), default=-1)
        fixed = [item for item in fields if item.test is None]
        optional = [item for item in fields if item.test is not None]
        del last
        inner = ", ".join(f"{literal(item.key)}: {item.code}" for item in fixed)
        if not optional:
            return [Line(Code("return {" + inner + "}"))]
        out: list[Statement] = [Line(Code("wire: dict[str, Any] = {" + inner + "}"))]
        for item in optional:
            put: tuple[Statement, ...] = (Line(Code(f"wire[{literal(item.key)}] = {item.code}")),)
            out.append(Block(Code(f"if {item.test}"), put))
        out.append(Line(Code("return wire")))
        return out

    def _field(self, key: str, node: Node, slots: dict[str, Slot], owner: ObjectType | None) -> Field:
        required = _is_required(owner, key)
        hole = _hole(node)
        if hole is not None:
            return self._hole_field(key, hole, slots, required)
        if isinstance(node, Mapping):
            verb = self._verb(key, node, slots)
            return verb if verb is not None else self._nested(key, node, slots)
        if isinstance(node, Scalar):
            value = node.value[1:] if isinstance(node.value, str) and node.value.startswith("$$") else node.value
            return Field(key, literal(value), None)
        assert isinstance(node, Sequence)
        items = ", ".join(str(self._field(key, item, slots, None).code) for item in node.items)
        return Field(key, Code(f"[{items}]"), None)

    def _hole_field(self, key: str, hole: str, slots: dict[str, Slot], required: bool) -> Field:
        if hole == "cache":
            return Field(
                key,
                Code("mark"),
                Code("part.cache is not None and (mark := encoding.cache(part.cache)) is not None"),
            )
        if hole.startswith("meta."):
            name = hole.removeprefix("meta.")
            local = snake_case(name)
            if required:
                return Field(key, identifier(local), None)
            read = f"encoding.meta(part.meta, {literal(name)})"
            return Field(key, identifier(local), Code(f"({local} := {read}) is not None"))
        code = Code("part." + ".".join(identifier(name) for name in hole.split(".")))
        slot = slots.get(hole.split(".")[0])
        if required or slot is None or slot.required or slot.default not in (None, False, (), ""):
            return Field(key, code, None)
        return Field(key, code, _has_value(code, slot))

    def _verb(self, key: str, node: Mapping, slots: dict[str, Slot]) -> Field | None:
        if "switch" in node:
            return Field(key, self._switch(node, slots), None)
        if "json" in node:
            return Field(key, Code("encoding.json_object(part)"), None)
        if "data_url" in node:
            return Field(key, Code("data_url(part.source)"), None)
        if "table" in node:
            return Field(key, self._table(node), None)
        if "cite" in node:
            test = "part.citations and (citations := encoding.citations(part.citations)) is not None"
            return Field(key, Code("citations"), Code(test))
        if "parts" in node:
            only = node.get("only")
            names = [str(item.value) for item in only.items if isinstance(item, Scalar)] if isinstance(only, Sequence) else []
            return Field(key, Code(f"encoding.parts(part.content, {literal(tuple(names))})"), None)
        return None

    def _table(self, node: Mapping) -> Code:
        """A value that is looked up; the row is only for values that the table has."""
        source, table = node.get("of"), node.get("table")
        hole = _hole(source) if source is not None else None
        if hole is None or not isinstance(table, Mapping):
            self._error("missing-key", node, "'table' needs 'of' with a path")
            return Code("None")
        path = ".".join(identifier(name) for name in hole.split("."))
        return Code(f"{literal(to_plain(table))}[part.{path}]")

    def _nested(self, key: str, node: Mapping, slots: dict[str, Slot]) -> Field:
        fields = [self._field(name, item, slots, None) for name, item in node.items()]
        optional = [item for item in fields if item.test is not None]
        items = ", ".join(f"{literal(item.key)}: {item.code}" for item in fields if item.test is None)
        if not optional:
            return Field(key, Code("{" + items + "}"), None)
        if len(fields) == len(optional) == 1:
            only = optional[0]
            return Field(key, Code("{" + f"{literal(only.key)}: {only.code}" + "}"), only.test)
        pairs = ", ".join(f"{literal(item.key)}: {item.code}" for item in fields)
        return Field(key, Code("given({" + pairs + "})"), None)

    def _switch(self, node: Mapping, slots: dict[str, Slot]) -> Code:
        cases = node.get("cases")
        entries = cases.entries if isinstance(cases, Mapping) else {}
        branches: list[str] = []
        for name, entry in entries.items():
            if name not in SOURCES:
                self._checker.diagnostics.error(
                    "unknown-member", entry.key_pos, f"there is no source '{name}'", suggest=did_you_mean(name, SOURCES)
                )
                continue
            self.media.add(name)
            item = self._field("", entry.node, {**slots, "source": Slot("source", "any", True)}, None)
            branches.append(f"{item.code} if isinstance(part.source, {name})")
        text = " else ".join(branches)
        return Code(text.rsplit(" if ", 1)[0]) if branches else Code("None")

    def _type_of(self, node: Mapping) -> ObjectType | None:
        source = node.get("of")
        if not isinstance(source, Scalar):
            return None
        named = self._checker.table.types.get(str(source.value))
        if isinstance(named, ObjectType):
            return named
        self._checker.diagnostics.error(
            "unknown-type",
            source.pos,
            f"there is no object type '{source.value}'",
            suggest=did_you_mean(str(source.value), self._checker.table.types),
        )
        return None

    def _error(self, id: str, node: Node, message: str) -> None:
        self._checker.diagnostics.error(id, node.pos, message)


def _hole(node: Node) -> str | None:
    if isinstance(node, Scalar) and isinstance(node.value, str) and node.value.startswith("$"):
        return None if node.value.startswith("$$") else node.value[1:]
    return None


def _all_holes(node: Node) -> Iterator[str]:
    hole = _hole(node)
    if hole is not None:
        yield hole
    elif isinstance(node, Mapping):
        for _, item in node.items():
            yield from _all_holes(item)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _all_holes(item)


def _tables(node: Node) -> Iterator[tuple[Code, tuple[str, ...]]]:
    """The tables in a row: what is looked up, and the values that they know."""
    if not isinstance(node, Mapping):
        return
    table, source = node.get("table"), node.get("of")
    if isinstance(table, Mapping) and source is not None:
        path = ".".join(identifier(name) for name in (_hole(source) or "").split("."))
        yield Code(path), tuple(table.entries)
    for _, item in node.items():
        yield from _tables(item)


def _find_switch(node: Node) -> Mapping | None:
    if not isinstance(node, Mapping):
        return None
    if "switch" in node:
        return node
    return next((found for _, item in node.items() if (found := _find_switch(item)) is not None), None)


def _is_required(owner: ObjectType | None, key: str) -> bool:
    field = owner.fields.get(key) if owner is not None else None
    return field is not None and field.required


def _condition(key: str, wanted: object) -> Code:
    if wanted is True:
        return Code(f"part.{key}")
    if wanted is False:
        return Code(f"not part.{key}")
    return Code(f"part.{key} == {literal(wanted)}")


def _has_value(code: Code, slot: Slot) -> Code:
    """The test that a field is set: not None; a flag or a list that is not empty."""
    if slot.kind == "boolean" and slot.default is False:
        return code
    if slot.default in ((), ""):
        return code
    return Code(f"{code} is not None")
