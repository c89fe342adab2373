# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from msgspec import UNSET, UnsetType

from wireloom.wire import WireStruct

from ..dialects.base.types import (
    Answer as Answer,
    AskCall as AskCall,
    AskMessage as AskMessage,
    AskPart as AskPart,
    AskResult as AskResult,
    AskText as AskText,
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
    messages: Sequence[AskMessage]
    stream: bool | None = None
    limit: int | None = None
    """The most tokens to write."""

    tools: Sequence[AskTool] | None = None


class Talk(WireStruct, frozen=True, kw_only=True):
    """A conversation."""

    turns: Sequence[Turn | Mapping[str, Any]]
    rules: Turn | Mapping[str, Any] | UnsetType = UNSET
    limit: int | UnsetType = UNSET
    tools: Sequence[AskTool | Mapping[str, Any]] | UnsetType = UNSET


class Turn(WireStruct, frozen=True, kw_only=True):
    """What one said."""

    role: Literal["user", "model"] | str | UnsetType = UNSET
    pieces: Sequence[AskPart]
