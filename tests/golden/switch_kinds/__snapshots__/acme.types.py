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


class Chunk(Frame, frozen=True, kw_only=True):
    """One frame of a stream."""

    id: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    holder: Holder | None = None


class Words(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="words"):
    type: ClassVar[Literal["words"]] = "words"
    text: str


class Thought(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="thought"):
    type: ClassVar[Literal["thought"]] = "thought"
    thought: Sequence[Words]
    seal: str | None = None


Piece: TypeAlias = Words | Thought | Unknown


class Note(WireStruct, frozen=True, kw_only=True):
    text: str | None = None
    number: int | None = None


Content: TypeAlias = str | Sequence[Piece] | Note | None


class Holder(WireStruct, frozen=True, kw_only=True):
    content: Content | None = None
