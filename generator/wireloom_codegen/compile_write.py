"""Compiles the rows of `request.parts` left to right: from parts of the common model to wire JSON.

The rows of one kind of part become one function: the first row whose conditions hold and whose required
fields have values is written, else the part is dropped for the reason that the spec gives.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from wireloom.request import Tool
from wireloom_codegen import beside
from wireloom_codegen.code import Block, Code, Function, Line, Statement, identifier, literal
from wireloom_codegen.common import PARTS, Slot, part_fields
from wireloom_codegen.compile_object import ObjectCompiler, has_value, is_required, payload_name
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.naming import snake_case
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence, to_plain
from wireloom_codegen.part_rows import PartRow, condition
from wireloom_codegen.scope import Checker
from wireloom_codegen.template_check import TemplateCheck
from wireloom_codegen.types_ir import ObjectType
from wireloom_codegen.wire_check import (
    WireCheck,
    beginnings_of,
    holds_opaque,
    hole_of,
    source_kinds,
    switch_of,
    tables_of,
    verb_of,
)

ENCODING = ("encoding", Code("Encoding"))
ANY = Code("Any")


class WriteCompiler:
    """Compiles one dialect's writers."""

    def __init__(
        self, checker: Checker, rows: list[PartRow], request: Mapping, stands_beside: beside.Beside
    ) -> None:
        self._checker = checker
        self._rows = rows
        self._beside = stands_beside
        self._request = request
        self._templates = TemplateCheck(checker)
        self.functions: list[Function] = []
        self.wrong: set[str] = set()
        """Rows with errors, which are not worth reading."""

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
        drop = node.text("drop") if isinstance(node, Mapping) else None
        if drop is not None:
            lines = (
                Line(Code(f'encoding.dropped("tool", {literal(drop)}, part.name)')),
                Line(Code("return None")),
            )
            self._write_tool(lines)
            return Code("_write_tool")
        wire = node.get("wire") if isinstance(node, Mapping) else None
        if not isinstance(node, Mapping) or not isinstance(wire, Mapping):
            self._error(
                "missing-key",
                self._request,
                "'request' needs 'tool' with 'wire', or with 'drop' and a reason",
            )
            return Code("None")
        slots = part_fields(Tool)
        owner = self._type_of(node)
        if not WireCheck(self._checker, Tool).check(wire, owner, node, {}):
            return Code("None")
        if owner is not None:
            self._templates.check(wire, owner, "tool")
        wire_object = ObjectCompiler(self._checker).object(wire, slots, owner)
        self._write_tool((*self._drops(node, slots), *wire_object))
        return Code("_write_tool")

    def _write_tool(self, body: tuple[Statement, ...]) -> None:
        doc = "A tool of the caller's."
        self.functions.append(Function("_write_tool", (("part", Code("Tool")), ENCODING), ANY, doc, body))

    def _writer(self, name: str, rows: list[PartRow], drop: Node | None) -> Code:
        part = PARTS[name]
        slots = part_fields(part)
        body: list[Statement] = []
        open_end = True
        objects = ObjectCompiler(self._checker)
        for row in rows:
            statements, tests = self._row(row, slots, objects)
            if "replay" in row.node:
                left_out = Block(
                    Code(f"if not encoding.replays({literal(row.name)}, part)"), (Line(Code("return None")),)
                )
                statements = [left_out, *statements]
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
            self._error(
                "unmapped-part", where, f"not every {name} fits a row; 'drop' needs a reason for the others"
            )
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
        if "text" not in part_fields(PARTS[name]):
            self._error("wrong-value", drop, f"{name} has no text that could be sent instead")
            return []
        return [
            Line(Code(f'encoding.warn("translated", {literal(name)}, {literal(why)})')),
            Line(Code("return _write_text(Text(part.text, cache=part.cache), encoding)")),
        ]

    def _row(
        self, row: PartRow, slots: dict[str, Slot], objects: ObjectCompiler
    ) -> tuple[list[Statement], list[Code]]:
        owner = self._type_of(row.node)
        tests = [condition(key, wanted) for key, wanted in row.when.items() if key in slots]
        if "role" in row.when:
            tests.append(Code(f"encoding.role == {literal(row.when['role'])}"))
        if "call" in row.when:
            tests.append(Code(f"encoding.call_kind(part) == {literal(row.when['call'])}"))
        before = len(self._checker.diagnostics)
        fits = WireCheck(self._checker, row.part).check(row.wire, owner, row.node, row.when)
        if fits and owner is not None:
            self._templates.check(row.wire, owner, "part")
        if len(self._checker.diagnostics) > before:
            self.wrong.add(row.name)
            return [], tests
        wire = row.wire
        if not isinstance(wire, Mapping):
            value = Code(f"part.{identifier(hole_of(wire) or 'text')}")
            return [*self._drops(row.node, slots), Line(Code(f"return {value}"))], tests
        verb = verb_of(wire)
        if verb == "opaque":
            return [Line(Code("return encoding.opaque(part)"))], tests
        if verb == "keep" and isinstance(names := wire.get("keep"), Sequence):
            kept = literal(tuple(str(to_plain(item)) for item in names.items))
            return [Line(Code(f"return encoding.picked(part, {kept})"))], tests
        if verb == "item":
            name = literal(wire.text("item"))
            has = Code(f"encoding.has_item({name}, part)")
            return [*self._drops(row.node, slots), Line(Code(f"return encoding.item({name}, part)"))], [
                *tests,
                has,
            ]
        body = [*self._drops(row.node, slots), *objects.object(wire, slots, owner)]
        if owner is not None and owner.name in self._beside:
            body[-1] = beside.written(owner.name, body[-1])
        if holds_opaque(wire):
            refused = Block(Code("if payload is None"), (Line(Code("return None")),))
            body = [Line(Code("payload = encoding.opaque(part)")), refused, *body]
        required = [
            Code(f"({local} := {code}) is not None") for local, code in self._required_payloads(wire, owner)
        ]
        return body, [*tests, *required, *self._kinds(wire, row.part)]

    def _required_payloads(self, wire: Mapping, owner: ObjectType | None) -> Iterator[tuple[str, Code]]:
        for key, node in wire.items():
            hole = hole_of(node)
            if hole is not None and hole.startswith("meta.") and is_required(owner, key):
                name = hole.removeprefix("meta.")
                yield payload_name(name), Code(f"encoding.meta(part.meta, {literal(name)})")

    def _kinds(self, wire: Mapping, part: type[msgspec.Struct]) -> list[Code]:
        """Tests that a row with a `switch` can say the source that it is given."""
        tables = [Code(f"part.{path} in {literal(keys)}") for path, keys in tables_of(wire)]
        tables += [Code(f"part.{path}.startswith({literal(start)})") for path, start in beginnings_of(wire)]
        switch = switch_of(wire)
        if switch is None:
            return tables
        cases = switch.get("cases")
        names = list(cases) if isinstance(cases, Mapping) else []
        if len(names) == len(source_kinds(part)):
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
                test = has_value(Code(f"part.{name}"), slots[name])
                call = Line(Code(f"encoding.dropped({literal(name)}, {literal(str(why.value))})"))
                out.append(Block(Code(f"if {test}"), (call,)))
        return out

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
