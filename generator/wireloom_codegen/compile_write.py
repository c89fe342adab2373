"""Compiles the rows of `request.parts` left to right: from parts of the common model to wire JSON.

The rows of one kind of part become one function: the first row whose conditions hold and whose required
fields have values is written, else the part is dropped for the reason that the spec gives.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from wireloom.request import Tool
from wireloom_codegen import beside
from wireloom_codegen.code import Block, Code, Function, Line, Statement, identifier, literal
from wireloom_codegen.common import PARTS, Slot, part_fields
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.json_text import holds_text
from wireloom_codegen.naming import snake_case
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence, to_plain
from wireloom_codegen.part_rows import PartRow, condition, flags_of, is_own_hole
from wireloom_codegen.scope import Checker, Resolved
from wireloom_codegen.template_check import TemplateCheck
from wireloom_codegen.types_ir import ObjectType
from wireloom_codegen.value_verbs import simple_value
from wireloom_codegen.wire_check import (
    SOURCES,
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


@dataclass(frozen=True)
class Field:
    """One key of a wire object: the expression, and a test for its having a value, which binds the name in it.

    `alone` is the expression that needs no test: None where there is no value.
    """

    key: str
    code: Code
    test: Code | None
    alone: Code | None = None


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
        self._declared = False
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
        self._declared = False
        self._write_tool((*self._drops(node, slots), *self._object(wire, slots, owner)))
        return Code("_write_tool")

    def _write_tool(self, body: tuple[Statement, ...]) -> None:
        doc = "A tool of the caller's."
        self.functions.append(Function("_write_tool", (("part", Code("Tool")), ENCODING), ANY, doc, body))

    # ------------------------------------------------------------------ parts

    def _writer(self, name: str, rows: list[PartRow], drop: Node | None) -> Code:
        part = PARTS[name]
        slots = part_fields(part)
        body: list[Statement] = []
        open_end = True
        self._declared = False
        for row in rows:
            statements, tests = self._row(row, slots)
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

    def _row(self, row: PartRow, slots: dict[str, Slot]) -> tuple[list[Statement], list[Code]]:
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
        body = [*self._drops(row.node, slots), *self._object(wire, slots, owner)]
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
            if hole is not None and hole.startswith("meta.") and _is_required(owner, key):
                name = hole.removeprefix("meta.")
                yield _local(name), Code(f"encoding.meta(part.meta, {literal(name)})")

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
                test = _has_value(Code(f"part.{name}"), slots[name])
                call = Line(Code(f"encoding.dropped({literal(name)}, {literal(str(why.value))})"))
                out.append(Block(Code(f"if {test}"), (call,)))
        return out

    # ------------------------------------------------------------------ objects

    def _object(self, wire: Mapping, slots: dict[str, Slot], owner: ObjectType | None) -> list[Statement]:
        """Statements that build and return the object: what is always there first, in one literal."""
        # What a flag is about is always there, be it an empty text.
        told = [key for key, node in wire.items() if flags_of(wire) and is_own_hole(node)]
        fields = [self._field(key, node, slots, owner, told=key in told) for key, node in wire.items()]
        fixed = [item for item in fields if item.test is None]
        optional = [item for item in fields if item.test is not None]
        inner = ", ".join(f"{literal(item.key)}: {item.code}" for item in fixed)
        if not optional:
            return [Line(Code("return {" + inner + "}"))]
        # Rows of one part share a function, where a name is declared once.
        declared = "wire" if self._declared else "wire: dict[str, Any]"
        self._declared = True
        out: list[Statement] = [Line(Code(f"{declared} = {{{inner}}}"))]
        for item in optional:
            put: tuple[Statement, ...] = (Line(Code(f"wire[{literal(item.key)}] = {item.code}")),)
            out.append(Block(Code(f"if {item.test}"), put))
        out.append(Line(Code("return wire")))
        return out

    def _field(
        self,
        key: str,
        node: Node,
        slots: dict[str, Slot],
        owner: ObjectType | None,
        around: Resolved | None = None,
        *,
        told: bool = False,
    ) -> Field:
        """`owner` is the type of the row's object, `around` that of an object inside of it; `told`: it is always there."""
        required = told or _is_required(owner, key)
        hole = hole_of(node)
        if hole is not None:
            return self._hole_field(key, hole, slots, required)
        if isinstance(node, Mapping):
            type = self._inner(owner or around, key)
            verb = self._verb(key, node, slots, type)
            return verb if verb is not None else self._nested(key, node, slots, type)
        if isinstance(node, Scalar):
            value = (
                node.value[1:] if isinstance(node.value, str) and node.value.startswith("$$") else node.value
            )
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
        if hole == "item":
            read = Code("encoding.item_id(part.meta)")
            return Field(key, Code("item"), Code(f"(item := {read}) is not None"), read)
        if hole.startswith("meta."):
            name = hole.removeprefix("meta.")
            local = _local(name)
            if required:
                return Field(key, identifier(local), None)
            read = Code(f"encoding.meta(part.meta, {literal(name)})")
            return Field(key, identifier(local), Code(f"({local} := {read}) is not None"), read)
        code = Code("part." + ".".join(identifier(name) for name in hole.split(".")))
        slot = slots.get(hole) or slots.get(hole.split(".")[0])
        if required or slot is None or slot.required or slot.default not in (None, False, (), ""):
            return Field(key, code, None)
        return Field(key, code, _has_value(code, slot))

    def _inner(self, owner: Resolved | None, key: str) -> Resolved | None:
        field = owner.fields.get(key) if isinstance(owner, ObjectType) else None
        return self._checker.table.resolve(field.type) if field is not None else None

    def _verb(self, key: str, node: Mapping, slots: dict[str, Slot], type: Resolved | None) -> Field | None:
        match verb_of(node):
            case "switch":
                return Field(key, self._switch(node, slots), None)
            case "json":
                text = holds_text(type)
                return Field(key, Code("part.arguments" if text else "encoding.json_object(part)"), None)
            case "opaque":
                return Field(key, Code("payload"), None)
            case "cite":
                test = "part.citations and (citations := encoding.citations(part.citations)) is not None"
                return Field(key, Code("citations"), Code(test))
            case "parts":
                names = to_plain(only) if (only := node.get("only")) is not None else []
                assert isinstance(names, list)
                return Field(key, Code(f"encoding.parts(part.content, {literal(tuple(names))})"), None)
            case _:
                made = simple_value(node)
                return Field(key, made[0], made[1]) if made is not None else None

    def _nested(self, key: str, node: Mapping, slots: dict[str, Slot], type: Resolved | None) -> Field:
        fields = [self._field(name, item, slots, None, type) for name, item in node.items()]
        optional = [item for item in fields if item.test is not None]
        items = ", ".join(f"{literal(item.key)}: {item.code}" for item in fields if item.test is None)
        if not optional:
            return Field(key, Code("{" + items + "}"), None)
        if len(fields) == len(optional) == 1:
            only = optional[0]
            return Field(key, Code("{" + f"{literal(only.key)}: {only.code}" + "}"), only.test)
        pairs = ", ".join(f"{literal(item.key)}: {item.alone or item.code}" for item in fields)
        return Field(key, Code("given({" + pairs + "})"), None)

    def _switch(self, node: Mapping, slots: dict[str, Slot]) -> Code:
        cases = node.get("cases")
        entries = cases.entries if isinstance(cases, Mapping) else {}
        branches: list[str] = []
        for name, entry in entries.items():
            inside = part_fields(SOURCES[name]) if name in SOURCES else {}
            of_source = {f"source.{field}": slot for field, slot in inside.items()}
            inner = {**slots, "source": Slot("source", "any", True), **of_source}
            item = self._field("", entry.node, inner, None)
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


def _local(payload: str) -> str:
    """The name that a payload has in a writer."""
    taken = keyword.iskeyword(name := snake_case(payload)) or name in ("item", "part", "wire", "mark")
    return f"{name}_" if taken else name


def _is_required(owner: ObjectType | None, key: str) -> bool:
    field = owner.fields.get(key) if owner is not None else None
    return field is not None and field.required


def _has_value(code: Code, slot: Slot) -> Code:
    """The test that a field is set: not None; a flag or a list that is not empty."""
    if slot.kind == "boolean" and slot.default is False:
        return code
    if slot.default in ((), ""):
        return code
    return Code(f"{code} is not None")
