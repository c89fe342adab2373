# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/mistral.yaml.
# Do not edit. Specs: sha256 006b8e719c17b910
"""What is read of a stream's frames: the types of `types.py` with the fields that the decoder needs."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from . import types


class SettledChatCompletionChunk(Struct, frozen=True, gc=False):
    choices: Sequence[ChunkChoice] | None = None
    usage: types.CompletionUsage | None = None
    error: types.ErrorValue | None = None


class ChoiceDeltaToolCallFunction(Struct, frozen=True, gc=False):
    name: str | None = None
    arguments: types.CallArguments | None = None


class ChoiceDeltaToolCall(Struct, frozen=True, gc=False):
    index: int | None = None
    id: str | None = None
    function: ChoiceDeltaToolCallFunction | None = None


class ChoiceDelta(Struct, frozen=True, gc=False):
    content: types.AnswerContent | None = None
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
