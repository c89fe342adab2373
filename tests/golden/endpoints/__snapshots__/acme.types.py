# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, WireStruct

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
    messages: Sequence[AskMessage | Mapping[str, Any]]
    stream: bool | UnsetType = UNSET
    limit: Annotated[int, Meta(ge=1)] | UnsetType = UNSET
    """The most tokens to write."""

    tools: Sequence[AskTool | Mapping[str, Any]] | UnsetType = UNSET
    choices: int | UnsetType = UNSET
    """How many answers are made."""


class Model(Frame, frozen=True, kw_only=True):
    """A model."""

    id: str
    title: str | None = None
    size: int | None = None


class ModelPage(Frame, frozen=True, kw_only=True):
    data: Sequence[Model]
    last: str | None = None
    more: bool | None = None


class PartPage(Frame, frozen=True, kw_only=True):
    data: Sequence[Part]
    last: str | None = None


class Count(Frame, frozen=True, kw_only=True):
    tokens: int


class Gone(Frame, frozen=True, kw_only=True):
    id: str | None = None
