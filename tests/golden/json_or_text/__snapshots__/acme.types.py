# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.base.types import (
    AskCall as AskCall,
    AskResult as AskResult,
    AskText as AskText,
    AskTool as AskTool,
    Fault as Fault,
    FaultError as FaultError,
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


class CallPart(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="call"):
    type: ClassVar[Literal["call"]] = "call"
    id: str
    name: str
    arguments: Arguments | None = None


class PlanPart(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="plan"):
    type: ClassVar[Literal["plan"]] = "plan"
    id: str
    name: str
    plan: Mapping[str, Any] | None = None


class AskPlan(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    type: Literal["plan"] = "plan"
    id: str
    name: str
    plan: Mapping[str, Any]


AskPart: TypeAlias = (
    AskText | AskCall | AskResult | AskPlan | TextPart | CallPart | PlanPart | Unknown | Mapping[str, Any]
)


class Answer(Frame, frozen=True, kw_only=True):
    """The answer."""

    id: str
    model: str | None = None
    parts: Sequence[Part]
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None


Part: TypeAlias = TextPart | CallPart | PlanPart | Unknown


class Chunk(Frame, frozen=True, kw_only=True):
    """One frame of a stream."""

    id: str | None = None
    text: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    calls: Sequence[CallPiece] | None = None


Arguments: TypeAlias = str | Mapping[str, Any]


class CallPiece(WireStruct, frozen=True, kw_only=True):
    number: int | None = None
    id: str | None = None
    name: str | None = None
    text: str | None = None
    value: Mapping[str, Any] | None = None
    either: Arguments | None = None
