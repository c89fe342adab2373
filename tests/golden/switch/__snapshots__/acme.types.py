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


class Begin(Frame, frozen=True, kw_only=True, tag_field="type", tag="begin"):
    """An answer begins."""

    type: ClassVar[Literal["begin"]] = "begin"
    answer: Answer | None = None


class Delta(Frame, frozen=True, kw_only=True, tag_field="type", tag="delta"):
    """A piece of an answer."""

    type: ClassVar[Literal["delta"]] = "delta"
    at: int
    pieces: Sequence[PieceHolder]


class Close(Frame, frozen=True, kw_only=True, tag_field="type", tag="close"):
    type: ClassVar[Literal["close"]] = "close"
    end: str | None = None


class FaultEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="fault"):
    type: ClassVar[Literal["fault"]] = "fault"
    error: FaultEventError | None = None


class Beat(Frame, frozen=True, kw_only=True, tag_field="type", tag="beat"):
    type: ClassVar[Literal["beat"]] = "beat"


Event: TypeAlias = Begin | Delta | Close | FaultEvent | Beat | Unknown


class PieceHolder(WireStruct, frozen=True, kw_only=True):
    mark: str | None = None
    piece: Piece | None = None


class UnknownKind(Unknown, frozen=True, kw_only=True, tag_field="kind", tag="$unknown"):
    """A member that is told apart by `kind` and that nobody knows."""


class Words(WireStruct, frozen=True, kw_only=True, tag_field="kind", tag="words"):
    kind: ClassVar[Literal["words"]] = "words"
    text: str


class Thought(WireStruct, frozen=True, kw_only=True, tag_field="kind", tag="thought"):
    kind: ClassVar[Literal["thought"]] = "thought"
    text: str
    seal: str | None = None


class Mute(WireStruct, frozen=True, kw_only=True, tag_field="kind", tag="mute"):
    kind: ClassVar[Literal["mute"]] = "mute"


Piece: TypeAlias = Words | Thought | Mute | UnknownKind


class FaultEventError(WireStruct, frozen=True, kw_only=True):
    message: str | None = None
