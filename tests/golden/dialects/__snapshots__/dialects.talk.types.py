# Made by `wireloom generate` from specs/dialects/talk.yaml.
# Do not edit.
"""The wire types of `talk`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct


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
    content: Sequence[AskPart]


class AskText(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["text"] = "text"
    text: str


class AskCall(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["call"] = "call"
    id: str
    name: str
    arguments: str


class AskResult(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["result"] = "result"
    call: str
    text: str | Sequence[AskText | Mapping[str, Any]] | UnsetType = UNSET


class TextPart(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text"):
    type: ClassVar[Literal["text"]] = "text"
    text: str


class CallPart(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="call"):
    type: ClassVar[Literal["call"]] = "call"
    id: str
    name: str
    arguments: str


AskPart: TypeAlias = AskText | AskCall | AskResult | TextPart | CallPart | Unknown | Mapping[str, Any]


class AskTool(WireStruct, frozen=True, kw_only=True):
    name: str
    about: str | UnsetType = UNSET
    schema: Mapping[str, Any] | UnsetType = UNSET


class Answer(Frame, frozen=True, kw_only=True):
    """The answer."""

    id: str
    model: str | None = None
    parts: Sequence[Part]
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None


Part: TypeAlias = TextPart | CallPart | Unknown


class Chunk(Frame, frozen=True, kw_only=True):
    """One frame of a stream."""

    id: str | None = None
    words: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None


class Usage(WireStruct, frozen=True, kw_only=True):
    read: int | None = None
    written: int | None = None


class Fault(Frame, frozen=True, kw_only=True):
    error: FaultError | None = None


class FaultError(WireStruct, frozen=True, kw_only=True):
    kind: str | None = None
    message: str | None = None
