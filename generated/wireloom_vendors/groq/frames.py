# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 86ab708627e87920
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
    x_groq: XGroq | None = None


class XGroq(Struct, frozen=True, gc=False):
    usage: types.CompletionUsage | None = None
    error: str | None = None


class ExecutedTool(Struct, frozen=True, gc=False):
    index: int | None = None
    type: str | None = None
    arguments: str | None = None
    output: str | None = None
    search_results: types.ExecutedToolSearchResults | None = None
    code_results: Sequence[types.ExecutedToolCodeResult] | None = None
    browser_results: Sequence[types.ExecutedToolBrowserResult] | None = None


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
    reasoning: str | None = None
    annotations: Sequence[types.Annotation] | None = None
    executed_tools: Sequence[ExecutedTool] | None = None
    function_call: ChoiceDeltaToolCallFunction | None = None


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
    x_groq: XGroq | None = None


class PlainChoiceDelta(Struct, frozen=True, gc=False):
    content: str
    refusal: Literal[""] | None = None
    tool_calls: tuple[()] | None = None
    reasoning: Literal[""] | None = None
    annotations: tuple[()] | None = None
    executed_tools: tuple[()] | None = None
    function_call: None = None


class PlainChunkChoice(Struct, frozen=True, gc=False):
    delta: PlainChoiceDelta
    index: Literal[0] | None = None
    finish_reason: Literal[""] | None = None


class PlainChatCompletionChunk(Struct, frozen=True, gc=False):
    choices: tuple[PlainChunkChoice]
    usage: None = None
    error: None = None
    x_groq: None = None
