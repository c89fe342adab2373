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
    from_: str | UnsetType = field(name="from", default=UNSET)
    """A keyword of Python."""

    max_tokens: Annotated[int, Meta(ge=1, le=9)] | UnsetType = field(name="maxTokens", default=UNSET)
    x_odd_name: Annotated[str, Meta(max_length=9, min_length=1, pattern="^[a-z]+$")] | UnsetType = field(
        name="x-odd name", default=UNSET
    )
    old: bool | UnsetType = UNSET
    """Deprecated."""

    list: Annotated[Sequence[Sequence[float]], Meta(max_length=3, min_length=1)] | UnsetType = UNSET
    map: Mapping[str, Inner | Mapping[str, Any]] | UnsetType = UNSET
    any: Any | UnsetType = UNSET
    self_: Ask | Mapping[str, Any] | None | UnsetType = field(name="self", default=UNSET)


class Answer(Frame, frozen=True, kw_only=True):
    """The answer."""

    id: str
    model: str | None = None
    parts: Sequence[Part]
    end: Literal["done", "full"] | str | None = None
    usage: Usage | None = None
    kinds: Literal["auto"] | str | int | Sequence[Item] | Labels | Any | None = None
    flags: Flags | None = None
    item: Item | None = None
    when: str | None = None
    nothing: None = None
    inline: AnswerInline | None = None


class AnswerInline(WireStruct, frozen=True, kw_only=True):
    deep: AnswerInlineDeep | None = None


class AnswerInlineDeep(WireStruct, frozen=True, kw_only=True):
    deeper: bool | None = None


class Inner(WireStruct, frozen=True, kw_only=True):
    """Inner \"\"\" text with \\ and {braces}."""

    n: Literal[1] | UnsetType = UNSET
    s: Literal["a", "b-c"] | str | UnsetType = UNSET
    """- `a`: The first.
    - `b-c`
    """


Labels: TypeAlias = Mapping[str, str]

Flags: TypeAlias = Sequence[Literal["x", "y"] | str]


class Note(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="note"):
    type: ClassVar[Literal["note"]] = "note"
    text: str | None = None


class NoteNote20260101(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="note_20260101"):
    type: ClassVar[Literal["note_20260101"]] = "note_20260101"
    text: str | None = None


class Memo(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="memo"):
    type: ClassVar[Literal["memo"]] = "memo"
    inner: Sequence[Item] | None = None


Item: TypeAlias = Note | NoteNote20260101 | Memo | Unknown
