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


class AskText(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["text"] = "text"
    text: str
    keep: AskTextKeep | Mapping[str, Any] | UnsetType = UNSET


class AskResult(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["result"] = "result"
    call: str
    text: str | Sequence[AskText | Mapping[str, Any]] | UnsetType = UNSET


AskPart: TypeAlias = AskText | AskCall | AskResult | TextPart | CallPart | Unknown | Mapping[str, Any]


class AskTextKeep(WireStruct, frozen=True, kw_only=True):
    for_: str | UnsetType = field(name="for", default=UNSET)


class AskTool(WireStruct, frozen=True, kw_only=True):
    name: str
    about: str | UnsetType = UNSET
    schema: Mapping[str, Any] | UnsetType = UNSET
    keep: AskToolKeep | Mapping[str, Any] | UnsetType = UNSET


class AskToolKeep(WireStruct, frozen=True, kw_only=True):
    for_: str | UnsetType = field(name="for", default=UNSET)
