# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 d06bf79782435b34
"""What is read of a stream's frames: the types of `types.py` with the fields that the decoder needs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from . import types


class SettledChatCompletionChunk(Struct, frozen=True, gc=False):
    choices: Sequence[ChunkChoice] | None = None
    usage: types.CompletionUsage | None = None
    error: types.ErrorValue | None = None
    citations: Sequence[str] | None = None


class ChoiceDeltaToolCallFunction(Struct, frozen=True, gc=False):
    name: str | None = None
    arguments: str | None = None


class ChoiceDeltaToolCall(Struct, frozen=True, gc=False):
    index: int | None = None
    id: str | None = None
    function: ChoiceDeltaToolCallFunction | None = None


class ChoiceDelta(Struct, frozen=True, gc=False):
    content: str | None = None
    refusal: str | None = None
    tool_calls: Sequence[ChoiceDeltaToolCall] | None = None
    reasoning_content: str | None = None


class ChunkChoice(Struct, frozen=True, gc=False):
    index: int | None = None
    delta: ChoiceDelta | None = None
    finish_reason: types.FinishReason | None = None


class ChatCompletionChunk(Struct, frozen=True, gc=False):
    id: str | None = None
    model: str | None = None
    choices: Sequence[ChunkChoice] | None = None
    usage: types.CompletionUsage | None = None
    error: types.ErrorValue | None = None
    citations: Sequence[str] | None = None


class PlainChoiceDelta(Struct, frozen=True, gc=False):
    content: str
    refusal: Literal[""] | None = None
    tool_calls: tuple[()] | None = None
    reasoning_content: Literal[""] | None = None


class PlainChunkChoice(Struct, frozen=True, gc=False):
    delta: PlainChoiceDelta
    index: Literal[0] | None = None
    finish_reason: Literal[""] | None = None


class PlainChatCompletionChunk(Struct, frozen=True, gc=False):
    choices: tuple[PlainChunkChoice]
    usage: None = None
    error: None = None
    citations: tuple[()] | None = None
