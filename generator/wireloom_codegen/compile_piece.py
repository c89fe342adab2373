"""Compiles one row of `stream` or `response`: the call of the accumulator that says one piece.

A row is emitted when every required field of its piece has a value; a piece without required fields is
emitted when any of its fields has one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wireloom_codegen.code import Bind, Code, Line, Op, Row, Test, identifier, literal
from wireloom_codegen.common import Piece, Slot
from wireloom_codegen.compile_parts import PartReader
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.items_check import ItemCheck
from wireloom_codegen.json_text import as_it_is, json_source
from wireloom_codegen.naming import snake_case
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence
from wireloom_codegen.scans import ScanRows
from wireloom_codegen.scope import Checker, Resolved, Scope, Value, guarded, shared
from wireloom_codegen.types_ir import ArrayType, ObjectType, ScalarType, UnionType


class PieceCompiler:
    """Compiles pieces; `usage_types` collects the functions that read the counts of a usage type.

    `answer` is the type of a whole answer.
    """

    def __init__(
        self, checker: Checker, parts: PartReader, scanned: ScanRows, items: ItemCheck, answer: str | None
    ) -> None:
        self._checker = checker
        self._parts = parts
        self._scanned = scanned
        self._items = items
        self._answer = answer
        self.usage_types: dict[str, str] = {}

    def row(
        self,
        piece: Piece,
        fields: Mapping,
        node: Node,
        scope: Scope,
        distinct: str | None = None,
        tests: tuple[Op, ...] = (),
    ) -> Row | None:
        """The call that says `piece`, behind `tests` and what must hold for it; None, and an error, if it is wrong.

        `distinct` names the row where a text is left out that is the same as the one before.
        """
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
        if missing:
            self._error("missing-event-field", node, f"{piece.name} needs the field '{missing[0]}'")
            return None
        if "by" in piece.slots and not self._reads_item(fields, scope):
            return None
        ops: list[Op] = []
        arguments: list[str] = []
        any_of: list[Code] = []
        way = self._common_way(piece, fields, scope) or tests
        scan = self._scanned.named(piece, fields)
        for name, item in fields.items():
            slot = piece.slots[name]
            if slot.kind == "scan":
                continue
            source = json_source(item) if name == "arguments" else None
            if source is not None:
                made = self._whole_or_text(piece, fields, source, scope, way)
            else:
                made = self._argument(piece, slot, item, scope, way)
            if made is None:
                return None
            slot_ops, code, test = made
            ops += slot_ops
            arguments.append(code if slot.kind == "usage" else f"{name}={code}")
            if test is not None and not slot.required and slot.kind != "key":
                any_of.append(test)
        if any_of and not any(slot.required for slot in piece.slots.values()):
            ops.append(Test(Code(" or ".join(any_of))))
        ops = list(dict.fromkeys([*tests, *way, *ops]))
        if distinct is not None:
            text = next(item.split("=", 1)[1] for item in arguments if item.startswith("text="))
            ops.append(Test(Code(f"fold.is_distinct({literal(distinct)}, {text})")))
        inner = ", ".join(_positional(piece, arguments))
        call = f"fold.{piece.method}({inner})"
        if scan is not None:
            call = f"fold.scans[{literal(scan)}].feed(fold.{piece.method}, {inner})"
        return Row(tuple(ops), (Line(Code(call)),))

    def _reads_item(self, fields: Mapping, scope: Scope) -> bool:
        """Whether the table that a row names fits what it reads."""
        source, name = fields.get("item"), fields.get("by")
        value = scope.read(source) if isinstance(source, Scalar) else None
        if value is None or source is None or name is None:
            return value is not None
        return self._items.read(name, value.type, source)

    def _common_way(self, piece: Piece, fields: Mapping, scope: Scope) -> tuple[Op, ...]:
        """What the values of a row are behind, all of them or the required ones: without it, nothing is said."""
        required = [name for name, slot in piece.slots.items() if slot.required and name in fields]
        ways: list[tuple[Op, ...]] = []
        for name, item in fields.items():
            if piece.slots[name].kind == "key" or (required and name not in required):
                continue
            ways += [value.ops for source in _paths(item) if (value := scope.read(source)) is not None]
        common = ways[0] if ways else ()
        for way in ways[1:]:
            common = common[: shared(common, way)]
        return common

    def _argument(
        self, piece: Piece, slot: Slot, node: Node, scope: Scope, way: tuple[Op, ...] = ()
    ) -> tuple[list[Op], Code, Code | None] | None:
        """The operations before an argument, its code, and the condition under which it has a value."""
        if slot.kind in ("part", "citation"):
            return self._parts.argument(slot, node, scope)
        if slot.kind == "json":
            return self._json(node, scope, way)
        if slot.kind in ("key", "path") and isinstance(node, Sequence):
            return self._several(piece, slot, node, scope)
        choices = node.get("first") if isinstance(node, Mapping) and len(node) == 1 else None
        if isinstance(choices, Sequence) and not slot.required:
            return self._first(piece, slot, choices, scope, way)
        source = json_source(node)
        if source is not None and slot.kind == "text" and slot.required:
            return self._json_text(source, scope)
        if not isinstance(node, Scalar):
            self._error("wrong-type", node, f"'{slot.name}' of {piece.name} takes a path or a value")
            return None
        if not isinstance(node.value, str) or not node.value.startswith("$") or node.value.startswith("$$"):
            return self._constant(piece, slot, node)
        value = scope.read(node)
        if value is None or not self._fits(piece, slot, value, node):
            return None
        if slot.kind == "usage":
            return self._usage(value, node)
        if slot.kind == "empty":
            test = Test(Code(f"{value.code} is not None and not {value.code}"))
            return [*value.ops, test], literal(str(node.value)[1:].rsplit(".", 1)[-1]), None
        if slot.kind == "any":
            if slot.name == "answer" and not self._is_answer(value, node):
                return None
            place = ", ".join(value.place)
            at = f"({place},)" if len(value.place) == 1 else f"({place})"
            tests = [Test(value.test)] if value.nullable or value.is_text else []
            return [*value.ops, *tests], Code(f"{value.code}, at={at}"), None
        if slot.required:
            return (
                [*value.ops, *((Test(value.test),) if value.nullable or value.is_text else ())],
                value.code,
                None,
            )
        return self._optional(value, way)

    def _optional(self, value: Value, way: tuple[Op, ...]) -> tuple[list[Op], Code, Code | None]:
        """An optional argument: read only where the way to it exists."""
        binds, code = guarded(value, shared(value.ops, way))
        if code == value.code:
            return [*binds], code, code
        local = identifier("_".join(str(value.code).split(".")[-2:]))
        return [*binds, Bind(local, code)], local, local

    def _several(
        self, piece: Piece, slot: Slot, node: Sequence, scope: Scope
    ) -> tuple[list[Op], Code, Code | None] | None:
        """A key of several values, which tells blocks apart that have an index each of their own; or the steps of a path."""
        ops: list[Op] = []
        codes: list[Code] = []
        for item in node.items:
            made = self._argument(piece, Slot(slot.name, "key", slot.required), item, scope)
            if made is None:
                return None
            ops += made[0]
            codes.append(made[1])
        if not codes:
            self._error("wrong-value", node, f"a {slot.name} of several values is a list of paths and words")
            return None
        return ops, Code(f"({', '.join(codes)},)" if len(codes) == 1 else f"({', '.join(codes)})"), None

    def _first(
        self, piece: Piece, slot: Slot, choices: Sequence, scope: Scope, way: tuple[Op, ...]
    ) -> tuple[list[Op], Code, Code | None] | None:
        """The first of several places that has a value."""
        ops: list[Op] = []
        codes: list[Code] = []
        for item in choices.items:
            made = self._argument(piece, slot, item, scope, way)
            if made is None:
                return None
            ops += made[0]
            codes.append(made[1])
        code = Code(" or ".join(codes))
        return ops, code, code

    def _usage(self, value: Value, node: Scalar) -> tuple[list[Op], Code, Code | None] | None:
        if not isinstance(value.type, ObjectType):
            self._error("not-an-object", node, f"'{node.value}' is no object with counts")
            return None
        self._checker.whole.add(value.type.name)
        name = f"_{snake_case(value.type.name)}_leaves"
        self.usage_types[value.type.name] = name
        place = ", ".join(value.place)
        at = f"({place},)" if len(value.place) == 1 else f"({place})"
        ops = [*value.ops, *((Test(value.test),) if value.nullable else ())]
        return ops, Code(f"leaves={name}({value.code}), at={at}"), None

    def _is_answer(self, value: Value, node: Scalar) -> bool:
        """Whether the value is of the type that the section `response` reads."""
        if not isinstance(value.type, ObjectType) or value.type.name != self._answer:
            self._error(
                "type-mismatch", node, f"'answer' of Answer takes a whole answer, of the type {self._answer}"
            )
            return False
        self._checker.whole.add(value.type.name)
        return True

    def _json_text(self, source: Scalar, scope: Scope) -> tuple[list[Op], Code, Code | None] | None:
        """The value as the JSON text that it has in the frame."""
        value = scope.read(source)
        if value is None:
            return None
        ops = [*value.ops, *((Test(Code(f"{value.code} is not None")),) if value.nullable else ())]
        if isinstance(value.type, ScalarType) and value.type.kind == "integer":
            return ops, Code(f"str({value.code})"), None
        return ops, Code(f"fold.text({', '.join(value.place)})"), None

    def _whole_or_text(
        self, piece: Piece, fields: Mapping, source: Scalar, scope: Scope, way: tuple[Op, ...]
    ) -> tuple[list[Op], Code, Code | None] | None:
        """Arguments that may be a text or a value: a text as it is, a value as JSON text, the whole of them."""
        value = scope.read(source)
        if value is None:
            return None
        ops, code, test = self._optional(value, way)
        if value.is_text:
            return ops, code, test
        whose: list[str] = []
        for name in ("key", "id", "name"):
            node = fields.get(name)
            made = self._argument(piece, piece.slots[name], node, scope, way) if node is not None else None
            if made is not None:
                ops += made[0]
                whose.append(f"{name}={made[1]}")
        place = ", ".join(value.place)
        at = f"({place},)" if len(value.place) == 1 else f"({place})"
        text = f"fold.whole_arguments({', '.join([at, *whose])})"
        local = identifier(f"{str(code).rpartition('.')[2]}_text")
        bind = Bind(local, Code(f"{code} if {as_it_is(value, code)} else {text}"))
        return [*ops, bind], local, local

    def _json(
        self, node: Node, scope: Scope, way: tuple[Op, ...]
    ) -> tuple[list[Op], Code, Code | None] | None:
        """Payloads by name: texts and flags as they are, all else as the raw JSON of the frame."""
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
            if value.is_text or value.type == ScalarType("boolean"):
                more, code, _ = self._optional(value, way)
                ops += more
            else:
                code = Code(f"fold.raw({', '.join(value.place)})")
            items.append(f"{literal(name)}: {code}")
        return ops, Code("kept({" + ", ".join(items) + "})"), None

    def _constant(self, piece: Piece, slot: Slot, node: Scalar) -> tuple[list[Op], Code, Code | None] | None:
        value = node.value
        if isinstance(value, str) and value.startswith("$$"):
            value = value[1:]
        if slot.kind == "choice" and value not in slot.choices:
            known = ", ".join(slot.choices)
            self._checker.diagnostics.error(
                "wrong-value",
                node.pos,
                f"'{slot.name}' of {piece.name} is one of: {known}",
                suggest=did_you_mean(str(value), slot.choices),
            )
            return None
        kinds = _CONSTANTS.get(slot.kind)
        if kinds is not None and type(value) not in kinds:
            self._error(
                "type-mismatch",
                node,
                f"'{slot.name}' of {piece.name} takes {_told(slot.kind)}, not {value!r}",
            )
            return None
        return [], literal(value), None

    def _fits(self, piece: Piece, slot: Slot, value: Value, node: Scalar) -> bool:
        kind = _kind(value.type)
        if slot.kind in _WANTED and kind not in _WANTED[slot.kind]:
            self._error(
                "type-mismatch",
                node,
                f"'{slot.name}' of {piece.name} takes {_told(slot.kind)}, '{node.value}' is {_TOLD[kind]}",
            )
            return False
        if slot.kind == "choice":
            self._error("wrong-value", node, f"'{slot.name}' is one of: {', '.join(slot.choices)}")
            return False
        return True

    def _error(self, id: str, node: Node, message: str) -> None:
        self._checker.diagnostics.error(id, node.pos, message)


_WANTED: Final[dict[str, tuple[str, ...]]] = {
    "text": ("string",),
    "integer": ("integer",),
    "key": ("string", "integer"),
    "path": ("string",),
    "boolean": ("boolean",),
    "usage": ("object",),
    "empty": ("array",),
}
"""Kinds of JSON values that a slot takes."""

_CONSTANTS: Final[dict[str, tuple[type, ...]]] = {
    "text": (str,),
    "integer": (int,),
    "key": (str, int),
    "path": (str,),
    "boolean": (bool,),
    "usage": (),
    "empty": (),
}
"""Types of literals that a slot takes."""

_TOLD: Final = {
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
    "object": "an object",
    "array": "a list",
    "any": "any JSON value",
}


def _told(kind: str) -> str:
    return " or ".join(_TOLD[name] for name in _WANTED[kind])


def _kind(type: Resolved) -> str:
    match type:
        case ScalarType():
            return type.kind
        case ObjectType() | UnionType():
            return "object"
        case _:
            value = Value(Code(""), type, False, ())
            return "string" if value.is_text else "array" if isinstance(type, ArrayType) else "any"


def _paths(node: Node) -> Iterator[Scalar]:
    """The paths that a field is read by."""
    if isinstance(node, Scalar):
        if isinstance(node.value, str) and node.value.startswith("$") and not node.value.startswith("$$"):
            yield node
    elif isinstance(node, Mapping):
        for _, item in node.items():
            yield from _paths(item)
    else:
        for item in node.items:
            yield from _paths(item)


def _positional(piece: Piece, arguments: list[str]) -> list[str]:
    """The arguments, without their names where the method takes them by place: that is what is called most."""
    given = dict(argument.split("=", 1) for argument in arguments) if piece.by_place else {}
    out: list[str] = []
    for name in piece.slots if piece.by_place else ():
        if name not in given:
            break
        out.append(given.pop(name))
    return [*out, *(f"{name}={code}" for name, code in given.items())] if piece.by_place else arguments
