# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Unknown, WireStruct

from ..dialects.base.types import (
    Answer as Answer,
    AskCall as AskCall,
    AskResult as AskResult,
    AskText as AskText,
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
    input: Sequence[InputItem] | UnsetType = UNSET


class AskMessage(WireStruct, frozen=True, kw_only=True):
    role: Literal["system", "user", "model"] | str
    content: Sequence[AskPart]
    type: Literal["message"] | UnsetType = UNSET
    id: str | UnsetType = UNSET


class SaidText(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["said"] = "said"
    text: str


AskPart: TypeAlias = (
    AskText | AskCall | AskResult | SaidText | TextPart | CallPart | Unknown | Mapping[str, Any]
)


class AskTool(WireStruct, frozen=True, kw_only=True):
    name: str
    about: str | UnsetType = UNSET
    schema: Mapping[str, Any] | UnsetType = UNSET
    strict: bool


class ItemCall(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["call"] = "call"
    item: str | UnsetType = UNSET
    id: str
    name: str
    arguments: str
    mode: str | UnsetType = UNSET


class FreeCall(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["free"] = "free"
    id: str
    name: str
    words: str


class FreeResult(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["free_result"] = "free_result"
    call: str
    text: str | UnsetType = UNSET


class ItemThought(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["thought"] = "thought"
    item: str | UnsetType = UNSET
    lines: Sequence[Any]


InputItem: TypeAlias = (
    AskMessage
    | ItemCall
    | FreeCall
    | AskResult
    | FreeResult
    | ItemThought
    | CallPart
    | Unknown
    | Mapping[str, Any]
)
