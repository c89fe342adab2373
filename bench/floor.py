"""The floor: the least work that turns the bytes into typed values, with httpx and msgspec and nothing else.

Splitting takes for granted what our own frames look like (`data: ` with one blank, lines ended by a line feed), so
it is no SSE parser; the Structs hold the fields that our frames carry. Nothing right can be much faster.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, TypeAlias

import msgspec
from msgspec import Struct

# OpenAI's types


class Function(Struct, frozen=True, gc=False):
    arguments: str | None = None
    name: str | None = None


class ToolCall(Struct, frozen=True, gc=False):
    index: int = 0
    id: str | None = None
    type: str | None = None
    function: Function | None = None


class Delta(Struct, frozen=True, gc=False):
    content: str | None = None
    role: str | None = None
    refusal: str | None = None
    tool_calls: list[ToolCall] | None = None


class Choice(Struct, frozen=True, gc=False):
    index: int
    delta: Delta
    finish_reason: str | None = None


class TokenUsage(Struct, frozen=True, gc=False):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: dict[str, int] | None = None
    completion_tokens_details: dict[str, int] | None = None


class Chunk(Struct, frozen=True, gc=False):
    id: str
    created: int
    model: str
    object: str
    choices: list[Choice]
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class WholeChoice(Struct, frozen=True, gc=False):
    index: int
    message: Delta
    finish_reason: str | None = None


class Completion(Struct, frozen=True, gc=False):
    id: str
    created: int
    model: str
    object: str
    choices: list[WholeChoice]
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: TokenUsage | None = None


# Anthropic's types


class Usage(Struct, frozen=True, gc=False):
    output_tokens: int
    input_tokens: int | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    cache_creation: dict[str, int] | None = None
    service_tier: str | None = None


class TextBlock(Struct, frozen=True, gc=False, tag="text"):
    text: str


class ToolUseBlock(Struct, frozen=True, gc=False, tag="tool_use"):
    id: str
    name: str
    input: dict[str, Any]


class Message(Struct, frozen=True, gc=False, tag="message"):
    id: str
    model: str
    role: str
    content: list[TextBlock | ToolUseBlock]
    usage: Usage
    stop_reason: str | None = None
    stop_sequence: str | None = None


class TextDelta(Struct, frozen=True, gc=False, tag="text_delta"):
    text: str


class InputDelta(Struct, frozen=True, gc=False, tag="input_json_delta"):
    partial_json: str


class StopDelta(Struct, frozen=True, gc=False):
    stop_reason: str | None = None
    stop_sequence: str | None = None


class MessageStart(Struct, frozen=True, gc=False, tag="message_start"):
    message: Message


class BlockStart(Struct, frozen=True, gc=False, tag="content_block_start"):
    index: int
    content_block: TextBlock | ToolUseBlock


class BlockDelta(Struct, frozen=True, gc=False, tag="content_block_delta"):
    index: int
    delta: TextDelta | InputDelta


class BlockStop(Struct, frozen=True, gc=False, tag="content_block_stop"):
    index: int


class MessageDelta(Struct, frozen=True, gc=False, tag="message_delta"):
    delta: StopDelta
    usage: Usage


class MessageStop(Struct, frozen=True, gc=False, tag="message_stop"):
    pass


class Ping(Struct, frozen=True, gc=False, tag="ping"):
    pass


Event: TypeAlias = MessageStart | BlockStart | BlockDelta | BlockStop | MessageDelta | MessageStop | Ping

decode_chunk = msgspec.json.Decoder(Chunk).decode
decode_completion = msgspec.json.Decoder(Completion).decode
decode_event = msgspec.json.Decoder(Event).decode
decode_message = msgspec.json.Decoder(Message).decode
encode = msgspec.json.Encoder().encode


# Split and decode


def openai_events(reads: Iterable[bytes]) -> Iterator[Chunk]:
    """The chunks of an OpenAI stream."""
    rest = b""
    for read in reads:
        frames = (rest + read).split(b"\n\n")
        rest = frames.pop()
        for frame in frames:
            if frame != b"data: [DONE]":
                yield decode_chunk(frame[6:])


def anthropic_events(reads: Iterable[bytes]) -> Iterator[Event]:
    """The events of an Anthropic stream."""
    rest = b""
    for read in reads:
        frames = (rest + read).split(b"\n\n")
        rest = frames.pop()
        for frame in frames:
            yield decode_event(frame[frame.index(b"\n") + 7 :])


async def openai_events_async(reads: AsyncIterable[bytes]) -> AsyncIterator[Chunk]:
    rest = b""
    async for read in reads:
        frames = (rest + read).split(b"\n\n")
        rest = frames.pop()
        for frame in frames:
            if frame != b"data: [DONE]":
                yield decode_chunk(frame[6:])


async def anthropic_events_async(reads: AsyncIterable[bytes]) -> AsyncIterator[Event]:
    rest = b""
    async for read in reads:
        frames = (rest + read).split(b"\n\n")
        rest = frames.pop()
        for frame in frames:
            yield decode_event(frame[frame.index(b"\n") + 7 :])


def openai_pieces(chunk: Chunk) -> str:
    """The text or argument text of one chunk."""
    if not chunk.choices:
        return ""
    delta = chunk.choices[0].delta
    if delta.tool_calls:
        function = delta.tool_calls[0].function
        return (function.arguments or "") if function else ""
    return delta.content or ""


def anthropic_pieces(event: Event) -> str:
    """The text or argument text of one event."""
    if type(event) is not BlockDelta:
        return ""
    delta = event.delta
    return delta.text if type(delta) is TextDelta else delta.partial_json  # type: ignore[union-attr]


def openai_final(reads: Iterable[bytes]) -> str:
    """What the smallest accumulator keeps: the joined text, or the tool call's arguments, parsed once."""
    parts: list[str] = []
    called = False
    for chunk in openai_events(reads):
        for choice in chunk.choices:
            delta = choice.delta
            if delta.content:
                parts.append(delta.content)
            for call in delta.tool_calls or ():
                called = True
                if call.function is not None and call.function.arguments:
                    parts.append(call.function.arguments)
    joined = "".join(parts)
    if called:
        msgspec.json.decode(joined)
    return joined


def anthropic_final(reads: Iterable[bytes]) -> str:
    """As `openai_final`, for Anthropic."""
    parts: list[str] = []
    called = False
    for event in anthropic_events(reads):
        if type(event) is BlockDelta:
            delta = event.delta
            if type(delta) is TextDelta:
                parts.append(delta.text)
            elif type(delta) is InputDelta:
                called = True
                parts.append(delta.partial_json)
    joined = "".join(parts)
    if called:
        msgspec.json.decode(joined)
    return joined
