# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Sequence

from wireloom.wire import Frame

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
    Chunk as Chunk,
    Fault as Fault,
    FaultError as FaultError,
    Part as Part,
    TextPart as TextPart,
    Usage as Usage,
)


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
