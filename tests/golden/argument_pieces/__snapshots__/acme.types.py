# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from wireloom.wire import Frame, WireStruct

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
    text: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    call: CallPiece | None = None


class CallPiece(WireStruct, frozen=True, kw_only=True):
    id: str | None = None
    name: str | None = None
    seal: str | None = None
    values: Sequence[ArgumentValue] | None = None
    ended: bool | None = None


class ArgumentValue(WireStruct, frozen=True, kw_only=True):
    place: str | None = None
    text: str | None = None
    number: float | None = None
    more: bool | None = None
