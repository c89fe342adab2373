# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import field

from wireloom.wire import Frame, WireStruct

from ..dialects.base.types import (
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


class Answer(Frame, frozen=True, kw_only=True):
    """The answer."""

    id: str
    model: str | None = None
    parts: Sequence[Part]
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    search: Search | None = None
    links: Sequence[str] | None = None
    spans: Sequence[CitedPiece] | None = None


class Chunk(Frame, frozen=True, kw_only=True):
    """One frame of a stream."""

    id: str | None = None
    text: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    search: Search | None = None
    links: Sequence[str] | None = None
    spans: Sequence[CitedPiece] | None = None


class Page(WireStruct, frozen=True, kw_only=True):
    address: str | None = None
    title: str | None = None


class CitedPiece(WireStruct, frozen=True, kw_only=True):
    pages: Sequence[int] | None = None
    from_: int | None = field(name="from", default=None)
    to: int | None = None
    words: str | None = None


class Search(WireStruct, frozen=True, kw_only=True):
    pages: Sequence[Page] | None = None
