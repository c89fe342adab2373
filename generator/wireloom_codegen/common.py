"""The common model as the compiler sees it: read from the runtime's own classes, never written twice."""

from __future__ import annotations

import inspect
import re
import types as python_types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from wireloom import events, model, vendor
from wireloom.fold import Fold
from wireloom.model import Part

PARTS: dict[str, type[msgspec.Struct]] = {kind.__name__: kind for kind in typing.get_args(Part)}
"""The parts of the common model by name."""

SCANNED = frozenset({"TextDelta", "ReasoningDelta"})
"""Pieces whose text a row may have scanned for what else it holds."""


@dataclass(frozen=True)
class Slot:
    """A parameter of a piece, or a field of a part. `kind` is what it takes."""

    name: str
    kind: Literal[
        "text",
        "integer",
        "boolean",
        "key",
        "path",
        "json",
        "part",
        "citation",
        "usage",
        "any",
        "choice",
        "scan",
        "empty",
    ]
    required: bool
    choices: tuple[str, ...] = ()
    default: Any = None


@dataclass(frozen=True)
class Piece:
    """Something that a frame can say: a method of the accumulator."""

    name: str
    method: str
    slots: Mapping[str, Slot]
    by_place: bool = False
    """Whether the method takes its arguments by place."""


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


_NAMES = {**vars(model), **vars(events), **vars(vendor)}

_PIECES = (
    "ResponseInfo",
    "TextDelta",
    "ReasoningDelta",
    "ToolCallDelta",
    "ArgumentDelta",
    "OpaqueDelta",
    "CitationAdded",
    "Source",
    "CitedSpan",
    "BlockStart",
    "BlockMeta",
    "ReasoningItem",
    "MessageMeta",
    "BlockEnd",
    "Part",
    "Answer",
    "UsageUpdate",
    "Finish",
    "Heartbeat",
    "Error",
    "End",
)


def _slot(parameter: inspect.Parameter, hint: Any) -> Slot:
    required = parameter.default is inspect.Parameter.empty
    default = None if required else parameter.default
    name = parameter.name
    options = typing.get_args(hint)
    if (
        not required
        and parameter.default is None
        and typing.get_origin(options[0] if options else hint) is Literal
    ):
        hint, options = options[0], typing.get_args(options[0])
    if bool in (hint, *options):
        return Slot(name, "boolean", required, default=default)
    if typing.get_origin(hint) is Literal:
        return Slot(name, "choice", required, tuple(str(option) for option in options), default)
    if name in ("key", "paragraph"):
        return Slot(name, "key", required)
    if any(typing.get_origin(option) is tuple for option in options):
        return Slot(name, "path", required)
    if name in ("part", "empty"):
        return Slot(name, "part" if name == "part" else "empty", True)
    if name in ("data", "detail"):
        return Slot(name, "json", required)
    if name in ("citation", "usage"):
        return Slot(name, "citation" if name == "citation" else "usage", True)
    if hint is Any:
        return Slot(name, "any", required)
    if str in (hint, *options):
        return Slot(name, "text", required)
    return Slot(name, "integer", required)


def _piece(name: str) -> Piece:
    method = _snake(name)
    function = getattr(Fold, method)
    hints = typing.get_type_hints(function, localns=_NAMES)
    parameters = [p for p in inspect.signature(function).parameters.values() if p.name != "self"]
    slots = {p.name: _slot(p, hints[p.name]) for p in parameters}
    if name == "UsageUpdate":
        slots = {"usage": Slot("usage", "usage", True)}
    elif name in ("Error", "ReasoningItem", "Answer", "CitedSpan"):
        # Where the object stands is known from its path.
        del slots["at"]
    if name in SCANNED:
        slots["scan"] = Slot("scan", "scan", False)
    by_place = any(p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD for p in parameters)
    return Piece(name, method, slots, by_place)


PIECES: dict[str, Piece] = {name: _piece(name) for name in _PIECES}
"""Everything that a `stream` or `response` section may emit."""

FINISH_REASONS = typing.get_args(model.FinishReason)


def part_fields(part: type[msgspec.Struct]) -> dict[str, Slot]:
    """The fields of a part that a row of `parts` may read and write."""
    hints = typing.get_type_hints(part, localns=_NAMES)
    return {field.name: _part_slot(field, hints[field.name]) for field in msgspec.structs.fields(part)}


def _part_slot(field: msgspec.structs.FieldInfo, hint: Any) -> Slot:
    options = typing.get_args(hint) if _is_union(hint) else (hint,)
    required = field.required
    default = None if required else field.default
    if bool in options:
        return Slot(field.name, "boolean", required, default=default)
    if str in options and len(options) <= 2:
        return Slot(field.name, "text", required, default=default)
    if int in options:
        return Slot(field.name, "integer", required, default=default)
    return Slot(field.name, "any", required, default=default)


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) in (typing.Union, python_types.UnionType)
