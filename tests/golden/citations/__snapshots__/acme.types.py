# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.base.types import (
    AskCall as AskCall,
    AskTool as AskTool,
    CallPart as CallPart,
    Fault as Fault,
    FaultError as FaultError,
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


class AskText(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["text"] = "text"
    text: str
    quotes: Sequence[Any] | UnsetType = UNSET


class AskResult(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["result"] = "result"
    call: str
    text: str | Sequence[AskText | Mapping[str, Any]] | UnsetType = UNSET


class TextPart(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text"):
    type: ClassVar[Literal["text"]] = "text"
    text: str
    quotes: Sequence[Quote] | None = None


AskPart: TypeAlias = AskText | AskCall | AskResult | TextPart | CallPart | Unknown | Mapping[str, Any]


class Answer(Frame, frozen=True, kw_only=True):
    """The answer."""

    id: str
    model: str | None = None
    parts: Sequence[Part]
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None


Part: TypeAlias = TextPart | CallPart | Unknown


class Chunk(Frame, frozen=True, kw_only=True):
    """One frame of a stream."""

    id: str | None = None
    text: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    quote: Quote | None = None


class PageQuote(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="page"):
    type: ClassVar[Literal["page"]] = "page"
    words: str | None = None
    span: PageQuoteSpan | None = None


class SiteQuote(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="site"):
    type: ClassVar[Literal["site"]] = "site"
    url: str | None = None


class SecretQuote(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="secret"):
    type: ClassVar[Literal["secret"]] = "secret"
    blob: str | None = None


Quote: TypeAlias = PageQuote | SiteQuote | SecretQuote | Unknown


class PageQuoteSpan(WireStruct, frozen=True, kw_only=True):
    from_: int | None = field(name="from", default=None)
    to: int | None = None
