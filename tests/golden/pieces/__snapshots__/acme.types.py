# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.base.types import (
    AskTool as AskTool,
    CallPart as CallPart,
    Fault as Fault,
    FaultError as FaultError,
    Part as Part,
    TextPart as TextPart,
    Usage as Usage,
)


class Ask(WireStruct, frozen=True, kw_only=True):
    """A question."""

    model: str
    messages: Sequence[AskMessage | Mapping[str, Any]]
    stream: bool | UnsetType = UNSET
    limit: Annotated[int, Meta(ge=1)] | UnsetType = UNSET
    """The most tokens to write."""

    tools: Sequence[AskTool | Mapping[str, Any]] | UnsetType = UNSET


class AskMessage(WireStruct, frozen=True, kw_only=True):
    role: Literal["system", "user", "model"] | str
    content: Sequence[Piece | Mapping[str, Any]]


class AskText(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text"):
    type: ClassVar[Literal["text"]] = "text"
    text: str


class AskCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="call"):
    type: ClassVar[Literal["call"]] = "call"
    id: str
    name: str
    arguments: str


class AskResult(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="result"):
    type: ClassVar[Literal["result"]] = "result"
    call: str
    text: str | Sequence[AskText] | None = None


AskPart: TypeAlias = AskText | AskCall | AskResult | Unknown


class Answer(Frame, frozen=True, kw_only=True):
    """The answer."""

    id: str
    model: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    pieces: Sequence[Piece] | None = None


class Chunk(Frame, frozen=True, kw_only=True):
    """One frame of a stream."""

    id: str | None = None
    text: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    pieces: Sequence[Piece] | None = None
    blocked: str | None = None


class Piece(WireStruct, frozen=True, kw_only=True):
    words: str | None = None
    thought: bool | None = None
    seal: str | None = None
    extra_: PieceExtra | None = field(name="extra", default=None)
    call: PieceCall | None = None
    blob: PieceBlob | None = None
    answer: PieceAnswer | None = None


class PieceExtra(WireStruct, frozen=True, kw_only=True):
    note: PieceExtraNote | None = None


class PieceExtraNote(WireStruct, frozen=True, kw_only=True):
    mark: str | None = None


class PieceCall(WireStruct, frozen=True, kw_only=True):
    id: str | None = None
    name: str | None = None
    args: Mapping[str, Any] | None = None


class PieceBlob(WireStruct, frozen=True, kw_only=True):
    type: str
    data: str


class PieceAnswer(WireStruct, frozen=True, kw_only=True):
    id: str | None = None
    name: str
    text: str | None = None
