# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, UnsetType, field

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
    messages: Sequence[AskMessage | Mapping[str, Any]]
    stream: bool | UnsetType = UNSET
    limit: Annotated[int, Meta(ge=1)] | UnsetType = UNSET
    """The most tokens to write."""

    tools: Sequence[AskTool | Mapping[str, Any]] | UnsetType = UNSET
    heat: float | UnsetType = UNSET
    top: float | UnsetType = UNSET
    seed: int | UnsetType = UNSET
    stops: Sequence[str] | UnsetType = UNSET
    parallel: Literal["yes", "no"] | str | UnsetType = UNSET
    choice: Literal["auto", "any", "none"] | str | AskChoice | Mapping[str, Any] | UnsetType = UNSET
    think: AskThink | Mapping[str, Any] | UnsetType = UNSET
    format: AskFormat | Mapping[str, Any] | UnsetType = UNSET
    who: str | UnsetType = UNSET
    tags: Mapping[str, str] | UnsetType = UNSET
    keep: AskKeep | Mapping[str, Any] | UnsetType = UNSET


class AskChoice(WireStruct, frozen=True, kw_only=True):
    kind: str | UnsetType = UNSET
    name: str | UnsetType = UNSET


class AskThink(WireStruct, frozen=True, kw_only=True):
    tokens: int | UnsetType = UNSET


class AskFormat(WireStruct, frozen=True, kw_only=True):
    kind: Literal["json", "schema"] | str
    schema: Mapping[str, Any] | UnsetType = UNSET
    title: str | UnsetType = UNSET


class AskKeep(WireStruct, frozen=True, kw_only=True):
    for_: str | UnsetType = field(name="for", default=UNSET)
