"""Checks the `wire` of a row of `request.parts` or of `request.tool` against the common model.

What the wire types say of it (keys, literals, required fields) is `template_check`'s part; here it is the holes
and the verbs: fields that the part has, verbs that fit it, and nothing of the part forgotten.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from wireloom.model import Base64, FileId, PlainText, Url
from wireloom_codegen.code import Code, identifier
from wireloom_codegen.common import PARTS, Slot, part_fields
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.nodes import Mapping as MappingNode, Node, Scalar, Sequence
from wireloom_codegen.scope import Checker, Resolved, Value
from wireloom_codegen.types_ir import ArrayType, ConstType, EnumType, ObjectType, ScalarType

__all__ = [
    "SOURCES",
    "VERBS",
    "WireCheck",
    "all_holes",
    "beginnings_of",
    "holds_opaque",
    "hole_of",
    "source_kinds",
    "switch_of",
    "tables_of",
    "verb_of",
]

VERBS: Final[Mapping[str, tuple[str, ...]]] = {
    "switch": ("switch", "cases"),
    "table": ("table", "of"),
    "prefix": ("prefix", "of"),
    "starts": ("starts", "of"),
    "parts": ("parts", "only"),
    "json": ("json",),
    "cite": ("cite",),
    "data_url": ("data_url",),
    "opaque": ("opaque",),
    "keep": ("keep",),
    "item": ("item",),
    "given": ("given",),
    "call": ("call",),
    "otherwise": ("otherwise", "of"),
}
"""The verbs that may stand in place of a wire value, and the keys of each."""

SOURCES: Final[Mapping[str, type[msgspec.Struct]]] = {
    kind.__name__: kind for kind in (Url, Base64, FileId, PlainText)
}
"""What a medium may come from."""

CALL_FACTS: Final = ("id", "name")
"""What a result may say of the call that it is for."""

_HOLES: Final = {"json": "arguments", "cite": "citations", "parts": "content", "data_url": "source",
                 "switch": "source", "opaque": "payload", "given": "id"}  # fmt: skip
"""The field of a part that a verb is for."""

_SHAPES: Final[Mapping[str, type[MappingNode] | type[Sequence] | type[Scalar]]] = {
    "table": MappingNode,
    "keep": Sequence,
    "prefix": Scalar,
    "starts": Scalar,
    "call": Scalar,
    "item": Scalar,
    "otherwise": Scalar,
}
"""What stands under a verb that takes no hole."""

_OWNERS: Final = {
    "json": "ToolCall",
    "cite": "Text",
    "parts": "ToolResult",
    "opaque": "Opaque",
    "keep": "Opaque",
    "item": "Reasoning",
    "given": "ToolCall",
    "call": "ToolResult",
}
"""The only part that a verb is for."""


def hole_of(node: Node | None) -> str | None:
    """What a hole reads (`text` of `$text`); None where the node is no hole."""
    if isinstance(node, Scalar) and isinstance(node.value, str) and node.value.startswith("$"):
        return None if node.value.startswith("$$") else node.value[1:]
    return None


def verb_of(node: Node) -> str | None:
    """The verb that a map is, or None: a wire object may have a field with the name of a verb."""
    if not isinstance(node, MappingNode):
        return None
    for verb, keys in VERBS.items():
        value = node.get(verb)
        shape = _SHAPES.get(verb)
        hole = hole_of(value)
        if shape is not None:
            of = verb in ("prefix", "starts", "otherwise")
            found = isinstance(value, shape) and (not of or hole_of(node.get("of")) is not None)
            if verb == "item":
                found = found and hole is None
            if verb == "call":
                found = isinstance(value, Scalar) and len(node) == 1 and value.value in CALL_FACTS
        else:
            found = hole is not None and (hole == _HOLES[verb] or set(node) <= set(keys))
        if found:
            return verb
    return None


def all_holes(node: Node) -> Iterator[Scalar]:
    """Every hole below a node."""
    if hole_of(node) is not None:
        assert isinstance(node, Scalar)
        yield node
    elif isinstance(node, MappingNode):
        for _, item in node.items():
            yield from all_holes(item)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from all_holes(item)


def _maps(node: Node) -> Iterator[MappingNode]:
    """Every map from a node downwards."""
    if isinstance(node, MappingNode):
        yield node
        for _, item in node.items():
            yield from _maps(item)


def beginnings_of(node: Node) -> Iterator[tuple[Code, str]]:
    """The values in a row that must begin with a text, and that text."""
    for item in _maps(node):
        if verb_of(item) == "starts":
            path = ".".join(identifier(name) for name in (hole_of(item.get("of")) or "").split("."))
            yield Code(path), item.text("starts") or ""


def holds_opaque(wire: Node) -> bool:
    """Whether an opaque part stands inside what is written."""
    if isinstance(wire, Sequence):
        return any(map(holds_opaque, wire.items))
    return isinstance(wire, MappingNode) and (
        verb_of(wire) == "opaque" or any(holds_opaque(item) for _, item in wire.items())
    )


def source_kinds(part: type[msgspec.Struct]) -> tuple[str, ...]:
    """The kinds of sources that a part may have; none where it has no source."""
    hints = typing.get_type_hints(part)
    return tuple(kind.__name__ for kind in typing.get_args(hints["source"])) if "source" in hints else ()


def tables_of(node: Node) -> Iterator[tuple[Code, tuple[str, ...]]]:
    """The tables in a row: what is looked up, and the values that they know."""
    if not isinstance(node, MappingNode):
        return
    table, source = node.get("table"), node.get("of")
    if isinstance(table, MappingNode) and source is not None:
        path = ".".join(identifier(name) for name in (hole_of(source) or "").split("."))
        yield Code(path), tuple(table.entries)
    for _, item in node.items():
        yield from tables_of(item)


def switch_of(node: Node) -> MappingNode | None:
    """The first switch over a source in a row."""
    if not isinstance(node, MappingNode):
        return None
    if verb_of(node) == "switch":
        return node
    return next((found for _, item in node.items() if (found := switch_of(item)) is not None), None)


class WireCheck:
    """Checks one `wire`; errors go to the checker's diagnostics."""

    def __init__(self, checker: Checker, part: type[msgspec.Struct]) -> None:
        self._checker = checker
        self._part = part
        self._slots = part_fields(part)
        self._name = part.__name__

    def check(
        self, wire: Node, owner: ObjectType | None, row: MappingNode, when: Mapping[str, object]
    ) -> bool:
        """Whether the row can be compiled; what is wrong with it is reported."""
        before = len(self._checker.diagnostics)
        if isinstance(wire, Scalar):
            hole = hole_of(wire)
            if hole is None or "." in hole:
                self._error("wrong-type", wire, "'wire' is a map, or the path of one field such as $text")
            else:
                self._hole(wire, None, None)
        elif isinstance(wire, MappingNode):
            if verb_of(wire) is None and "of" not in row:
                self._error("missing-key", row, "the row needs 'of': the wire type that it writes")
            self._map(wire, owner, None)
        else:
            self._error("wrong-type", wire, "'wire' is a map or a path")
        if len(self._checker.diagnostics) == before and verb_of(wire) not in ("opaque", "keep", "item"):
            self._coverage(wire, row, when)
        return len(self._checker.diagnostics) == before

    def _coverage(self, wire: Node, row: MappingNode, when: Mapping[str, object]) -> None:
        """Every field of a part is written, or dropped with a reason."""
        drops = row.get("drops")
        used = {str(hole.value)[1:].split(".")[0] for hole in all_holes(wire)} | set(when) | {"meta"}
        used |= set(drops.entries) if isinstance(drops, MappingNode) else set()
        used |= self._told(row)
        used |= {"call_id"} if any(verb_of(item) == "call" for item in _maps(wire)) else set()
        used |= {"issuer"} if holds_opaque(wire) else set()
        for slot in self._slots:
            if slot not in used:
                self._error(
                    "unmapped-field",
                    row,
                    f"{self._name} has a field '{slot}' that is neither written nor in 'drops'",
                )

    def _told(self, row: MappingNode) -> set[str]:
        """The fields that the payloads of a row say."""
        told = row.get("told")
        names = told.items if isinstance(told, Sequence) else ()
        for item in names:
            if isinstance(item, Scalar) and item.value not in self._slots:
                self._unknown(item, 0, str(item.value), self._name, self._slots)
        return {str(item.value) for item in names if isinstance(item, Scalar)}

    # ------------------------------------------------------------------ values

    def _value(self, node: Node, type: Resolved | None, source: str | None) -> None:
        if hole_of(node) is not None:
            assert isinstance(node, Scalar)
            self._hole(node, type, source)
        elif isinstance(node, MappingNode):
            self._map(node, type, source)
        elif isinstance(node, Sequence):
            item = self._checker.table.resolve(type.item) if isinstance(type, ArrayType) else None
            for inner in node.items:
                self._value(inner, item, source)

    def _map(self, node: MappingNode, type: Resolved | None, source: str | None) -> None:
        verb = verb_of(node)
        if verb is not None:
            self._verb(verb, node, source)
            return
        owner = type if isinstance(type, ObjectType) else None
        for key, entry in node.entries.items():
            near = did_you_mean(key, VERBS) if owner is None and len(node) == 1 else None
            if near is not None and hole_of(entry.node) is not None and type is not None:
                message = f"there is no verb '{key}'"
                self._checker.diagnostics.error("unknown-key", entry.key_pos, message, suggest=near)
                continue
            field = owner.fields.get(key) if owner is not None else None
            self._value(entry.node, self._checker.table.resolve(field.type) if field else None, source)

    def _verb(self, verb: str, node: MappingNode, source: str | None) -> None:
        for key in node:
            if key not in VERBS[verb]:
                self._checker.diagnostics.error(
                    "unknown-key",
                    node.entries[key].key_pos,
                    f"'{verb}' has no key '{key}' beside it",
                    suggest=did_you_mean(key, VERBS[verb]),
                )
        where = node.entries[verb]
        if _OWNERS.get(verb, self._name) != self._name:
            message = f"'{verb}' is for {_OWNERS[verb]}, not for {self._name}"
            self._checker.diagnostics.error("wrong-value", where.key_pos, message)
            return
        field = _HOLES.get(verb)
        if field is not None and hole_of(where.node) != field:
            self._error("wrong-value", where.node, f"'{verb}' takes ${field}")
        elif verb == "switch":
            self._switch(node)
        elif verb == "table":
            self._table(node, source)
        elif verb in ("prefix", "starts"):
            self._prefix(verb, node, source)
        elif verb == "otherwise" and isinstance(of := node.get("of"), Scalar):
            self._hole(of, None, source)
            if hole_of(where.node) is not None:
                self._error("wrong-value", where.node, "'otherwise' is a value, not a path")
        elif verb == "parts":
            self._only(node)
        elif verb == "data_url" and source != "Base64":
            self._error("wrong-value", where.node, "'data_url' is for a source that is given inline (Base64)")

    def _switch(self, node: MappingNode) -> None:
        known = source_kinds(self._part)
        cases = node.get("cases")
        if not known or not isinstance(cases, MappingNode) or not cases.entries:
            message = (
                f"{self._name} has no source" if not known else "'switch' needs 'cases': KIND to wire value"
            )
            self._error("missing-key" if known else "unknown-part-field", node, message)
            return
        for name, entry in cases.entries.items():
            if name in known:
                self._value(entry.node, None, name)
            else:
                message = f"{self._name} has no source '{name}'"
                self._checker.diagnostics.error(
                    "unknown-member", entry.key_pos, message, suggest=did_you_mean(name, known)
                )

    def _table(self, node: MappingNode, source: str | None) -> None:
        of, table = node.get("of"), node.get("table")
        if hole_of(of) is None:
            self._error("missing-key", node, "'table' needs 'of' with the path that is looked up")
            return
        assert isinstance(of, Scalar)
        self._hole(of, None, source)
        for _, item in table.items() if isinstance(table, MappingNode) else ():
            if not isinstance(item, Scalar):
                self._error("wrong-type", item, "a table maps texts to single values")

    def _prefix(self, verb: str, node: MappingNode, source: str | None) -> None:
        prefix, of = node.get(verb), node.get("of")
        if not isinstance(prefix, Scalar) or not isinstance(prefix.value, str) or hole_of(prefix) is not None:
            self._error("wrong-value", prefix or node, f"'{verb}' is the text that stands in front")
        if isinstance(of, Scalar):
            self._hole(of, None, source)

    def _only(self, node: MappingNode) -> None:
        only = node.get("only")
        if not isinstance(only, Sequence):
            self._error("missing-key", node, "'parts' needs 'only': the kinds of parts that it can hold")
            return
        for item in only.items:
            if not isinstance(item, Scalar) or item.value not in PARTS:
                name = str(item.value) if isinstance(item, Scalar) else ""
                message = f"there is no part '{name}'"
                self._checker.diagnostics.error(
                    "unknown-part", item.pos, message, suggest=did_you_mean(name, PARTS)
                )

    # ------------------------------------------------------------------ holes

    def _hole(self, node: Scalar, type: Resolved | None, source: str | None) -> None:
        head, _, rest = str(node.value)[1:].partition(".")
        slot = self._slots.get(head)
        if head == "meta":
            if not rest or "." in rest:
                self._error("wrong-value", node, "a payload is $meta.NAME")
        elif head in ("cache", "item") and not rest:
            return
        elif slot is None:
            self._unknown(node, 1, head, self._name, self._slots)
        elif head == "source" and source is not None and rest:
            fields = [field.name for field in msgspec.structs.fields(SOURCES[source])]
            if rest not in fields:
                self._unknown(node, len(head) + 2, rest, source, fields)
        elif rest or (head == "source" and source is None):
            what = "read it in a switch over $source" if head == "source" else f"'{head}' has no fields"
            self._error("unknown-part-field", node, f"'{node.value}' cannot be written; {what}")
        elif type is not None:
            self._kind(node, slot, type)

    def _unknown(self, node: Scalar, start: int, name: str, owner: str, known: typing.Iterable[str]) -> None:
        self._checker.diagnostics.error(
            "unknown-part-field",
            node.part(start, len(name)),
            f"{owner} has no field '{name}'",
            suggest=did_you_mean(name, known),
        )

    def _kind(self, node: Scalar, slot: Slot, type: Resolved) -> None:
        wanted = {"text": "string", "boolean": "boolean", "integer": "integer"}.get(slot.kind)
        given: str | None = None
        if isinstance(type, ScalarType):
            given = type.kind
        elif isinstance(type, ConstType | EnumType):
            given = "string" if Value(Code(""), type, False, ()).is_text else None
        if wanted is not None and given is not None and given != wanted:
            self._error("type-mismatch", node, f"the wire has a {given} here; '{slot.name}' is a {slot.kind}")

    def _error(self, id: str, node: Node, message: str) -> None:
        self._checker.diagnostics.error(id, node.pos, message)
