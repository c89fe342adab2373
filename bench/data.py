"""Streams, answers and requests for the benchmarks: made up here, the same bytes on every run.

The frames have the fields and sizes that the vendors' frames have (an obfuscation string in every OpenAI
chunk, padded JSON and `event:` lines from Anthropic); their text is nonsense made of a few words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any

WORDS = tuple(
    word
    for line in (
        "the of and to in is that for it as with on by this are be from or at which an have not you can but",
        "loom thread woven shuttle pattern warp weft spindle stream token frame header decode answer question",
        "naïve façade über 東京 καλά 🙂 Привет",
    )
    for word in line.split()
)

OPENAI_MODEL = "gpt-bench-2026-01-01"
ANTHROPIC_MODEL = "claude-bench-1"
OPENAI_PATH = "/v1/chat/completions"
ANTHROPIC_PATH = "/v1/messages"

SIZES = {"4k": 4 << 10, "1m": 1 << 20}
"""Sizes in bytes of the whole answers."""

SHORT = 10
"""Events of the stream that answers the long request."""


@dataclass(frozen=True)
class Stream:
    """Frames of one SSE stream, one `bytes` an event, with what a right reader finds in them."""

    frames: list[bytes]
    text: str = ""
    arguments: str = ""

    def reads(self, size: int = 65_536) -> list[bytes]:
        """The same bytes as a fast sender's reads would cut them: pieces of `size` bytes."""
        body = b"".join(self.frames)
        return [body[at : at + size] for at in range(0, len(body), size)]


@dataclass(frozen=True)
class Workload:
    """All inputs of one run. `events` and `deltas` are numbers of events that carry content."""

    events: int = 2_000
    deltas: int = 10_000
    messages: int = 2_000

    @cached_property
    def openai_text(self) -> Stream:
        return openai_text(self.events)

    @cached_property
    def anthropic_text(self) -> Stream:
        return anthropic_text(self.events)

    @cached_property
    def openai_tools(self) -> Stream:
        return openai_tool(self.deltas)

    @cached_property
    def openai_tools_x10(self) -> Stream:
        return openai_tool(self.deltas * 10)

    @cached_property
    def anthropic_tools(self) -> Stream:
        return anthropic_tool(self.deltas)

    @cached_property
    def anthropic_tools_x10(self) -> Stream:
        return anthropic_tool(self.deltas * 10)

    @cached_property
    def history(self) -> list[dict[str, Any]]:
        return history(self.messages)


def words(count: int, seed: int) -> Iterator[str]:
    """`count` short pieces of text as a tokenizer cuts them; a few hold quotes, newlines and non-ASCII."""
    random = Random(seed)
    for _ in range(count):
        roll = random.random()
        if roll < 0.03:
            yield random.choice(["\n\n", ',\n"', '"', "\\"])
        else:
            yield " " + random.choice(WORDS)


def text_of_size(size: int, seed: int) -> str:
    """Text of words, `size` characters long."""
    return "".join(words(size, seed))[:size]


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


# OpenAI chat completions


def _openai_chunk(delta: dict[str, Any], random: Random, finish: str | None = None) -> bytes:
    chunk = {
        "id": "chatcmpl-BenchBenchBenchBenchBenchBench1",
        "object": "chat.completion.chunk",
        "created": 1_760_000_000,
        "model": OPENAI_MODEL,
        "service_tier": "default",
        "system_fingerprint": "fp_bench12345",
        "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}],
        "usage": None,
        "obfuscation": "".join(
            random.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=random.randint(1, 12))
        ),
    }
    return b"data: " + _compact(chunk) + b"\n\n"


def _openai_tail(random: Random, finish: str, output: int) -> list[bytes]:
    last = _openai_chunk({}, random, finish)
    usage = json.loads(last[6:])
    usage["choices"] = []
    usage["usage"] = _openai_usage(output)
    return [last, b"data: " + _compact(usage) + b"\n\n", b"data: [DONE]\n\n"]


def _openai_usage(output: int) -> dict[str, Any]:
    return {
        "prompt_tokens": 23,
        "completion_tokens": output,
        "total_tokens": 23 + output,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def openai_text(events: int) -> Stream:
    """A chat stream with `events` chunks of text, then finish, usage and `[DONE]`."""
    random = Random(1)
    pieces = list(words(events, seed=2))
    frames = [_openai_chunk({"role": "assistant", "content": "", "refusal": None}, random)]
    frames += [_openai_chunk({"content": piece}, random) for piece in pieces]
    return Stream(frames + _openai_tail(random, "stop", events), text="".join(pieces))


def openai_tool(deltas: int) -> Stream:
    """A chat stream whose one tool call has `deltas` pieces of arguments, one character each."""
    random = Random(3)
    arguments = _arguments(deltas)
    function: dict[str, Any] = {"name": "write_file", "arguments": ""}
    call = {"index": 0, "id": "call_bench0000000000000000", "type": "function", "function": function}
    frames = [_openai_chunk({"role": "assistant", "content": None, "tool_calls": [call]}, random)]
    for character in arguments:
        piece = {"index": 0, "function": {"arguments": character}}
        frames.append(_openai_chunk({"tool_calls": [piece]}, random))
    return Stream(frames + _openai_tail(random, "tool_calls", deltas), arguments=arguments)


def openai_whole(size: int) -> bytes:
    """A whole chat answer whose body is about `size` bytes."""
    message: dict[str, Any] = {"role": "assistant", "content": "", "refusal": None, "annotations": []}
    answer = {
        "id": "chatcmpl-BenchBenchBenchBenchBenchBench1",
        "object": "chat.completion",
        "created": 1_760_000_000,
        "model": OPENAI_MODEL,
        "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}],
        "usage": _openai_usage(size // 5),
        "service_tier": "default",
        "system_fingerprint": "fp_bench12345",
    }
    message["content"] = _fitting_text(size - len(_compact(answer)))
    return _compact(answer)


# Anthropic messages


def _anthropic_event(event: dict[str, Any], random: Random) -> bytes:
    """One event; the vendor pads the JSON with blanks before its last brace."""
    body = _compact(event)[:-1] + b" " * random.randint(0, 14) + b"}"
    name = str(event["type"]).encode()
    return b"event: " + name + b"\ndata: " + body + b"\n\n"


def _anthropic_usage(output: int) -> dict[str, Any]:
    return {
        "input_tokens": 23,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
        "output_tokens": output,
        "service_tier": "standard",
    }


def _anthropic_message(content: list[dict[str, Any]], stop_reason: str | None, output: int) -> dict[str, Any]:
    return {
        "model": ANTHROPIC_MODEL,
        "id": "msg_bench00000000000000000",
        "type": "message",
        "role": "assistant",
        "content": content,
        "stop_reason": stop_reason,
        "stop_sequence": None,
        "usage": _anthropic_usage(output),
    }


def _anthropic_frames(block: dict[str, Any], deltas: list[dict[str, Any]], stop_reason: str) -> list[bytes]:
    random = Random(4)
    events: list[dict[str, Any]] = [
        {"type": "message_start", "message": _anthropic_message([], None, 1)},
        {"type": "content_block_start", "index": 0, "content_block": block},
        {"type": "ping"},
    ]
    events += [{"type": "content_block_delta", "index": 0, "delta": delta} for delta in deltas]
    delta = {"stop_reason": stop_reason, "stop_sequence": None}
    events += [
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": delta, "usage": {"output_tokens": len(deltas)}},
        {"type": "message_stop"},
    ]
    return [_anthropic_event(event, random) for event in events]


def anthropic_text(events: int) -> Stream:
    """A message stream with `events` text deltas in one block."""
    pieces = list(words(events, seed=5))
    deltas = [{"type": "text_delta", "text": piece} for piece in pieces]
    frames = _anthropic_frames({"type": "text", "text": ""}, deltas, "end_turn")
    return Stream(frames, text="".join(pieces))


def anthropic_tool(deltas: int) -> Stream:
    """A message stream whose one tool call has `deltas` pieces of input, one character each."""
    arguments = _arguments(deltas)
    block = {"type": "tool_use", "id": "toolu_bench000000000000000", "name": "write_file", "input": {}}
    pieces = [{"type": "input_json_delta", "partial_json": character} for character in arguments]
    return Stream(_anthropic_frames(block, pieces, "tool_use"), arguments=arguments)


def anthropic_whole(size: int) -> bytes:
    """A whole message whose body is about `size` bytes."""
    block = {"type": "text", "text": ""}
    answer = _anthropic_message([block], "end_turn", size // 5)
    block["text"] = _fitting_text(size - len(_compact(answer)))
    return _compact(answer)


# Shared


def _arguments(length: int) -> str:
    """JSON text of a tool's arguments, exactly `length` characters long (20 at least)."""
    head, tail = '{"path":"a.txt","text":"', '"}'
    room = max(0, length - len(head) - len(tail))
    text = "".join(
        word for word in words(room, seed=6) if '"' not in word and "\\" not in word and "\n" not in word
    )
    return head + text[:room] + tail


def _fitting_text(size: int) -> str:
    """Text whose JSON form is `size` bytes, give or take a character."""
    text = text_of_size(size, seed=7)
    while (over := len(_compact(text)) - 2 - size) > 0:
        text = text[: -max(1, over // 2)]
    return text


def history(messages: int) -> list[dict[str, Any]]:
    """A conversation in the plain form both dialects take; 2,000 messages are about 770 KB of JSON."""
    random = Random(8)
    turns: list[dict[str, Any]] = []
    for number in range(messages):
        text = text_of_size(random.randint(235, 403), seed=1_000 + number)
        role = "assistant" if number % 2 else "user"
        turns.append({"role": role, "content": [{"type": "text", "text": text}] if number % 4 == 0 else text})
    return turns
