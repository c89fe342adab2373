"""Compiles the wire object of a row of `request.parts` to the statements that build it from a part."""

from __future__ import annotations

import keyword
from dataclasses import dataclass

from wireloom_codegen.code import Block, Code, Line, Statement, identifier, literal
from wireloom_codegen.common import Slot, part_fields
from wireloom_codegen.json_text import holds_text
from wireloom_codegen.naming import snake_case
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence, to_plain
from wireloom_codegen.part_rows import flags_of, is_own_hole
from wireloom_codegen.scope import Checker, Resolved
from wireloom_codegen.types_ir import ObjectType
from wireloom_codegen.value_verbs import simple_value
from wireloom_codegen.wire_check import SOURCES, hole_of, verb_of


@dataclass(frozen=True)
class Field:
    """One key of a wire object: its expression, and a test that it has a value, which binds the name in it.

    `alone` is the expression that needs no test: None where there is no value.
    """

    key: str
    code: Code
    test: Code | None
    alone: Code | None = None


class ObjectCompiler:
    """Compiles the objects of one function."""

    def __init__(self, checker: Checker) -> None:
        self._checker = checker
        self._declared = False

    def object(self, wire: Mapping, slots: dict[str, Slot], owner: ObjectType | None) -> list[Statement]:
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
        required = told or is_required(owner, key)
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
            local = payload_name(name)
            if required:
                return Field(key, identifier(local), None)
            read = Code(f"encoding.meta(part.meta, {literal(name)})")
            return Field(key, identifier(local), Code(f"({local} := {read}) is not None"), read)
        code = Code("part." + ".".join(identifier(name) for name in hole.split(".")))
        slot = slots.get(hole) or slots.get(hole.split(".")[0])
        if required or slot is None or slot.required or slot.default not in (None, False, (), ""):
            return Field(key, code, None)
        return Field(key, code, has_value(code, slot))

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


def payload_name(payload: str) -> str:
    """The name that a payload has in a writer."""
    taken = keyword.iskeyword(name := snake_case(payload)) or name in ("item", "part", "wire", "mark")
    return f"{name}_" if taken else name


def is_required(owner: ObjectType | None, key: str) -> bool:
    field = owner.fields.get(key) if owner is not None else None
    return field is not None and field.required


def has_value(code: Code, slot: Slot) -> Code:
    """The test that a field is set: not None; a flag or a list that is not empty."""
    if slot.kind == "boolean" and slot.default is False:
        return code
    if slot.default in ((), ""):
        return code
    return Code(f"{code} is not None")
