# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.base.types import (
    AskCall as AskCall,
    AskResult as AskResult,
    AskText as AskText,
    AskTool as AskTool,
    CallPart as CallPart,
    Chunk as Chunk,
    Fault as Fault,
    FaultError as FaultError,
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
    content: Sequence[AskPart]


class ThoughtPart(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="thought"):
    type: ClassVar[Literal["thought"]] = "thought"
    text: str
    seal: str | None = None
    more: Mapping[str, Any] | None = None


class SealedPart(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="sealed"):
    type: ClassVar[Literal["sealed"]] = "sealed"
    data: str


class ToolPart(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool"):
    type: ClassVar[Literal["tool"]] = "tool"
    id: str
    name: str
    input: Mapping[str, Any]


class AskThought(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["thought"] = "thought"
    text: str
    seal: str
    more: Mapping[str, Any] | UnsetType = UNSET


class AskSealed(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["sealed"] = "sealed"
    data: str


class AskToolUse(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["tool"] = "tool"
    id: str
    name: str
    input: Mapping[str, Any]


AskPart: TypeAlias = (
    AskText
    | AskCall
    | AskResult
    | AskThought
    | AskSealed
    | AskToolUse
    | TextPart
    | CallPart
    | ThoughtPart
    | SealedPart
    | ToolPart
    | Unknown
    | Mapping[str, Any]
)


class Answer(Frame, frozen=True, kw_only=True):
    """The answer."""

    id: str
    model: str | None = None
    parts: Sequence[Part]
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    sound: AnswerSound | None = None


class AnswerSound(WireStruct, frozen=True, kw_only=True):
    id: str | None = None


class SongPart(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="song"):
    type: ClassVar[Literal["song"]] = "song"
    tune: str | None = None


Part: TypeAlias = TextPart | CallPart | ThoughtPart | SealedPart | ToolPart | SongPart | Unknown
