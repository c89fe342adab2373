# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.base.types import (
    Answer as Answer,
    Ask as Ask,
    AskCall as AskCall,
    AskMessage as AskMessage,
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


class Chunk(WireStruct, frozen=True, kw_only=True):
    """One frame of a stream."""

    id: str | None = None
    text: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None


class ItemWords(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="words"):
    type: ClassVar[Literal["words"]] = "words"
    words: str | None = None


class ItemThought(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="thought"):
    type: ClassVar[Literal["thought"]] = "thought"
    lines: Sequence[str] | None = None


class Search(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="search"):
    type: ClassVar[Literal["search"]] = "search"
    found: int | None = None


Item: TypeAlias = ItemWords | ItemThought | CallPart | Search | Unknown


class Opened(Frame, frozen=True, kw_only=True, tag_field="type", tag="open"):
    type: ClassVar[Literal["open"]] = "open"
    at: int | None = None
    item: Item


class More(Frame, frozen=True, kw_only=True, tag_field="type", tag="more"):
    type: ClassVar[Literal["more"]] = "more"
    at: int | None = None
    piece: str | None = None


class Shut(Frame, frozen=True, kw_only=True, tag_field="type", tag="shut"):
    type: ClassVar[Literal["shut"]] = "shut"
    at: int | None = None
    item: Item


class Over(Frame, frozen=True, kw_only=True, tag_field="type", tag="over"):
    type: ClassVar[Literal["over"]] = "over"
    answer: Answer


Event: TypeAlias = Opened | More | Shut | Over | Unknown
