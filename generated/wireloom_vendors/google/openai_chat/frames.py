# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
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


class GoogleExtraContent(Struct, frozen=True, gc=False):
    thought_signature: str | None = None


class ExtraContent(Struct, frozen=True, gc=False):
    google: GoogleExtraContent | None = None


class ChoiceDeltaToolCallFunction(Struct, frozen=True, gc=False):
    name: str | None = None
    arguments: str | None = None


class ChoiceDeltaToolCall(Struct, frozen=True, gc=False):
    index: int | None = None
    id: str | None = None
    function: ChoiceDeltaToolCallFunction | None = None
    extra_content: ExtraContent | None = None


class ChoiceDelta(Struct, frozen=True, gc=False):
    content: str | None = None
    refusal: str | None = None
    tool_calls: Sequence[ChoiceDeltaToolCall] | None = None


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


class PlainChoiceDelta(Struct, frozen=True, gc=False):
    content: str
    refusal: Literal[""] | None = None
    tool_calls: tuple[()] | None = None


class PlainChunkChoice(Struct, frozen=True, gc=False):
    delta: PlainChoiceDelta
    index: Literal[0] | None = None
    finish_reason: Literal[""] | None = None


class PlainChatCompletionChunk(Struct, frozen=True, gc=False):
    choices: tuple[PlainChunkChoice]
    usage: None = None
    error: None = None
