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
    AskPart as AskPart,
    AskResult as AskResult,
    AskText as AskText,
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
    content: Sequence[AskPart]
    thoughts: Sequence[Thought | Mapping[str, Any]] | UnsetType = UNSET


class Answer(Frame, frozen=True, kw_only=True):
    """The answer."""

    id: str
    model: str | None = None
    parts: Sequence[Part]
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    thoughts: Sequence[Thought] | None = None


class Chunk(Frame, frozen=True, kw_only=True):
    """One frame of a stream."""

    id: str | None = None
    text: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    thoughts: Sequence[Thought] | None = None


class UnknownKind(Unknown, frozen=True, kw_only=True, tag_field="kind", tag="$unknown"):
    """A member that is told apart by `kind` and that nobody knows."""


class OpenThought(WireStruct, frozen=True, kw_only=True, tag_field="kind", tag="open"):
    kind: ClassVar[Literal["open"]] = "open"
    words: str | None = None
    seal: str | None = None
    maker: str | None = None
    id: str | None = None
    at: int | None = None


class ClosedThought(WireStruct, frozen=True, kw_only=True, tag_field="kind", tag="closed"):
    kind: ClassVar[Literal["closed"]] = "closed"
    blob: str | None = None
    maker: str | None = None
    at: int | None = None


Thought: TypeAlias = OpenThought | ClosedThought | UnknownKind
