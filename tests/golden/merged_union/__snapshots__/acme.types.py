# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.base.types import (
    AskCall as AskCall,
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


class AskMessage(WireStruct, frozen=True, kw_only=True):
    role: Literal["system", "user", "model"] | str
    content: Sequence[AskPart]


class AskFunction(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    id: str
    type: Literal["function"] = "function"
    function: AskFunctionFunction | Mapping[str, Any]


class AskCustom(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    id: str
    type: Literal["custom"] = "custom"
    custom: AskCustomCustom | Mapping[str, Any]


AskPart: TypeAlias = (
    AskText
    | AskCall
    | AskResult
    | AskFunction
    | AskCustom
    | TextPart
    | CallPart
    | Unknown
    | Mapping[str, Any]
)


class Answer(Frame, frozen=True, kw_only=True):
    """The answer."""

    id: str
    model: str | None = None
    parts: Sequence[Part]
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    calls: Sequence[Call] | None = None


class Call(WireStruct, frozen=True, kw_only=True):
    """A call."""

    id: str | None = None
    type: Literal["function", "custom"] | str | None = None
    function: FunctionCallFunction | None = None
    custom: CustomCallCustom | None = None


class FunctionCallFunction(WireStruct, frozen=True, kw_only=True):
    name: str
    arguments: str


class CustomCallCustom(WireStruct, frozen=True, kw_only=True):
    name: str
    input: str


class AskFunctionFunction(WireStruct, frozen=True, kw_only=True):
    name: str
    arguments: str


class AskCustomCustom(WireStruct, frozen=True, kw_only=True):
    name: str
    input: str
