# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import field

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
    stop: bool | None = None
    extra_: Extra | None = field(name="extra", default=None)


class Extra(WireStruct, frozen=True, kw_only=True):
    notes: Sequence[str] | None = None
    more: bool | None = None
    words: str | None = None
