# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The wire types of `acme`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from wireloom.wire import Frame, Unknown, WireStruct

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


class VaultPart(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="vault"):
    type: ClassVar[Literal["vault"]] = "vault"
    secret: str | None = None


Part: TypeAlias = TextPart | CallPart | VaultPart | Unknown


class Chunk(Frame, frozen=True, kw_only=True):
    """One frame of a stream."""

    id: str | None = None
    text: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    by: str | None = None
    at: int | None = None
    open: Part | None = None
    arguments: str | None = None
    seal: str | None = None
    secret: str | None = None
    lock: int | None = None
    code: str | None = None
    shut: int | None = None
