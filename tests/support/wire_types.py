"""Wire types in the form the generator writes them, for tests of the runtime."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import msgspec
from msgspec import UNSET, UnsetType, field

from wireloom.wire import Frame, Unknown, WireStruct


class UnknownRole(Unknown, frozen=True, kw_only=True, tag_field="role", tag="$unknown"):
    """An unknown speaker."""


class TextBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text"):
    type: ClassVar[Literal["text"]] = "text"
    text: str
    citations: list[Citation] | None = None


class ToolBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool"):
    type: ClassVar[Literal["tool"]] = "tool"
    id: str
    input: Any = None
    result: str | list[Block] | None = None


class Page(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="page"):
    type: ClassVar[Literal["page"]] = "page"
    number: int


class Passage(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="passage"):
    type: ClassVar[Literal["passage"]] = "passage"
    quoted: str = field(name="quotedText")


class User(WireStruct, frozen=True, kw_only=True, tag_field="role", tag="user"):
    role: ClassVar[Literal["user"]] = "user"
    name: str | None = None


class Bot(WireStruct, frozen=True, kw_only=True, tag_field="role", tag="bot"):
    role: ClassVar[Literal["bot"]] = "bot"
    version: int


Citation: TypeAlias = Page | Passage | Unknown
Block: TypeAlias = TextBlock | ToolBlock | Unknown
Speaker: TypeAlias = User | Bot | UnknownRole


class Usage(WireStruct, frozen=True, kw_only=True):
    input: int
    output: int = 0
    ratio: float | None = None


class Answer(Frame, frozen=True, kw_only=True, tag_field="type", tag="answer"):
    type: ClassVar[Literal["answer"]] = "answer"
    id: str
    content: list[Block]
    finish: Literal["stop", "length"] | str | None = None
    usage: Usage | None = None
    speaker: Speaker | None = None
    labels: dict[str, Usage] | None = None
    by_name: Mapping[str, Block] | None = None
    scores: Sequence[float] = ()
    pairs: tuple[Block, ...] = ()
    free: Any = None
    kept: msgspec.Raw = msgspec.Raw(b"null")
    size: Annotated[int, msgspec.Meta(description="In bytes.")] | UnsetType = UNSET
    parent: Answer | None = None


class Ping(Frame, frozen=True, kw_only=True, tag_field="type", tag="ping"):
    type: ClassVar[Literal["ping"]] = "ping"


Event: TypeAlias = Answer | Ping | Unknown


class Chunk(Frame, frozen=True, kw_only=True):
    """A frame without a tag."""

    id: str
    created: int | None = None
    usage: Usage | None = None
