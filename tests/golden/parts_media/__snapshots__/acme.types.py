# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import Unknown, WireStruct

from ..dialects.base.types import (
    Answer as Answer,
    AskCall as AskCall,
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


class AskMessage(WireStruct, frozen=True, kw_only=True):
    role: Literal["system", "user", "model"] | str
    content: Sequence[AskPart]


class AskResult(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["result"] = "result"
    call: str
    text: str | Sequence[AskPart] | UnsetType = UNSET


class AskPicture(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["picture"] = "picture"
    url: str
    detail: str | UnsetType = UNSET


class AskSound(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["sound"] = "sound"
    data: str
    format: Literal["wav", "mp3"] | str


class AskPaper(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["paper"] = "paper"
    title: str | UnsetType = UNSET
    quotes: AskPaperQuotes | Mapping[str, Any] | UnsetType = UNSET
    from_: PaperFrom = field(name="from")


class AskLink(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["link"] = "link"
    url: str
    title: str | UnsetType = UNSET


AskPart: TypeAlias = (
    AskText
    | AskCall
    | AskResult
    | AskPicture
    | AskSound
    | AskPaper
    | AskLink
    | TextPart
    | CallPart
    | Unknown
    | Mapping[str, Any]
)


class AskPaperQuotes(WireStruct, frozen=True, kw_only=True):
    on: bool | UnsetType = UNSET


class PaperFile(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    kind: Literal["file"] = "file"
    id: str


class PaperWords(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    kind: Literal["words"] = "words"
    text: str


PaperFrom: TypeAlias = PaperFile | PaperWords | Mapping[str, Any]
