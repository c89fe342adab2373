# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.base.types import (
    AskTool as AskTool,
    CallPart as CallPart,
    Chunk as Chunk,
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
    parts: Sequence[Piece]
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None


class Piece(WireStruct, frozen=True, kw_only=True):
    """A piece of an answer."""

    words: str | None = None
    seal: str | None = None
    place: Mapping[str, Any] | None = None
    weight: float | None = None
    blob: PieceBlob | None = None


class PieceBlob(WireStruct, frozen=True, kw_only=True):
    kind: str
    data: str
    title: str | None = None
