"""Answers that are not what they should be, and what each dialect makes of them: the table of `docs/bodies.md`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from support.loopback import Cut, Reply

SSE: Final = "text/event-stream"
JSON: Final = "application/json"


@dataclass(frozen=True)
class Speaker:
    """A vendor by one of its dialects: what "hello" looks like as a whole and as a stream, and a failure."""

    vendor: str
    dialect: str
    whole: Any
    frames: tuple[Any, ...]
    error: Any
    done: bytes = b""

    @property
    def body(self) -> bytes:
        return json.dumps(self.whole).encode()

    @property
    def events(self) -> tuple[bytes, ...]:
        """The frames as server-sent events, and the terminal mark where it is one of its own."""
        return tuple(b"data: " + json.dumps(frame).encode() + b"\n\n" for frame in self.frames)


_CHUNK: Final = {"id": "r", "object": "chat.completion.chunk", "created": 1, "model": "m"}
_CHAT: Final[dict[str, Any]] = {
    "whole": {
        "id": "r", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [
            {"index": 0, "message": {"role": "assistant", "content": "hello"}, "finish_reason": "stop"}
        ],
    },
    "frames": (
        {**_CHUNK, "choices": [{"index": 0, "delta": {"content": "hello"}, "finish_reason": None}]},
        {**_CHUNK, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
    ),
    "error": {"error": {"message": "busy", "type": "server_error", "code": "busy"}},
    "done": b"data: [DONE]\n\n",
}  # fmt: skip
_MESSAGE: Final = {"id": "r", "type": "message", "role": "assistant", "model": "m", "stop_sequence": None}
_COUNTS: Final = {"input_tokens": 1, "output_tokens": 1}
_ITEM: Final = {
    "id": "i", "type": "message", "role": "assistant", "status": "completed",
    "content": [{"type": "output_text", "text": "hello", "annotations": []}],
}  # fmt: skip
_ANSWER: Final = {"id": "r", "object": "response", "created_at": 1, "model": "m", "status": "completed"}
_AT: Final = {"item_id": "i", "output_index": 0, "content_index": 0}
_HELLO: Final = {"content": {"parts": [{"text": "hello"}], "role": "model"}, "index": 0}
_STOP: Final = {"finishReason": "STOP", "index": 0}
_NAMED: Final = {"modelVersion": "m", "responseId": "r"}

SPEAKERS: Final = (
    Speaker("openai", "openai_chat", **_CHAT),
    Speaker("openai_compatible", "openai_chat", **_CHAT),
    Speaker("llamacpp", "openai_chat", **_CHAT),
    Speaker(
        "anthropic", "anthropic_messages",
        {
            **_MESSAGE, "content": [{"type": "text", "text": "hello"}],
            "stop_reason": "end_turn", "usage": _COUNTS,
        },
        (
            {
                "type": "message_start",
                "message": {**_MESSAGE, "content": [], "stop_reason": None, "usage": _COUNTS},
            },
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
            {
                "type": "content_block_delta", "index": 0,
                "delta": {"type": "text_delta", "text": "hello"},
            },
            {"type": "content_block_stop", "index": 0},
            {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 1}},
            {"type": "message_stop"},
        ),
        {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}},
    ),
    Speaker(
        "openai", "openai_responses",
        {**_ANSWER, "output": [_ITEM]},
        (
            {"type": "response.created", "response": {**_ANSWER, "status": "in_progress", "output": []}},
            {
                "type": "response.output_item.added", "output_index": 0,
                "item": {**_ITEM, "content": [], "status": "in_progress"},
            },
            {"type": "response.output_text.delta", **_AT, "delta": "hello"},
            {"type": "response.output_item.done", "output_index": 0, "item": _ITEM},
            {"type": "response.completed", "response": {**_ANSWER, "output": [_ITEM]}},
        ),
        {"error": {"message": "busy", "type": "server_error", "code": "server_error"}},
    ),
    Speaker(
        "google", "gemini_generate",
        {"candidates": [{**_HELLO, **_STOP}], **_NAMED},
        ({"candidates": [_HELLO], **_NAMED}, {"candidates": [_STOP], **_NAMED}),
        {"error": {"code": 503, "status": "UNAVAILABLE", "message": "busy"}},
    ),
)  # fmt: skip

PAGE: Final = b"<!doctype html><html><title>Sign in</title></html>"
BAD: Final = b"\xff\xfe"


def _reply(media_type: str | None, *steps: Any, **more: Any) -> Reply:
    return Reply(200, {} if media_type is None else {"content-type": media_type}, steps, **more)


def _sized(media_type: str, body: bytes, size: int) -> Reply:
    """A body whose length is told wrongly; then the connection is closed."""
    return Reply(200, {"content-type": media_type, "content-length": str(size)}, (body,), chunked=False)


def streams(speaker: Speaker) -> dict[str, Reply]:
    """Odd answers to a request for a stream."""
    events, done = speaker.events, speaker.done
    all_of_it = b"".join(events) + done
    error = json.dumps(speaker.error).encode()
    hello = events[next(n for n, event in enumerate(events) if b"hello" in event)]
    before, _, after = all_of_it.partition(hello)
    last = done or events[-1]
    return {
        "a page": _reply("text/html", PAGE),
        "a page as a stream": _reply(SSE, PAGE),
        "the vendor's error": _reply(JSON, error),
        "the vendor's error as a stream": _reply(SSE, error),
        "a whole answer": _reply(JSON, speaker.body),
        "an empty body": _reply(SSE),
        "a stream as text/plain": _reply("text/plain", all_of_it),
        "a stream without a media type": _reply(None, all_of_it),
        "no terminal mark": _reply(SSE, hello),
        "the terminal mark twice": _reply(SSE, all_of_it + last),
        "data after the terminal mark": _reply(SSE, all_of_it + hello + b"data: {\n\n"),
        "a broken event": _reply(SSE, before + b'data: {"a": \n\n' + hello + after),
        "an event without data": _reply(SSE, b"data:\n\n", all_of_it),
        "bytes that are no UTF-8": _reply(SSE, all_of_it.replace(b"hello", b"hell" + BAD)),
        "a connection that is cut": Reply(200, {"content-type": SSE}, (hello, Cut())),
        "shorter than its length": _sized(SSE, hello, len(hello) + 100),
        "longer than its length": _sized(SSE, all_of_it + hello, len(all_of_it)),
    }


def wholes(speaker: Speaker) -> dict[str, Reply]:
    """Odd answers to a request for a whole answer."""
    body, error = speaker.body, json.dumps(speaker.error).encode()
    return {
        "a page": _reply("text/html", PAGE),
        "a page as JSON": _reply(JSON, PAGE),
        "the vendor's error": _reply(JSON, error),
        "a stream": _reply(SSE, b"".join(speaker.events) + speaker.done),
        "an empty body": _reply(JSON),
        "JSON as text/plain": _reply("text/plain", body),
        "JSON without a media type": _reply(None, body),
        "cut JSON": _reply(JSON, body[:-10]),
        "bytes that are no UTF-8": _reply(JSON, body.replace(b"hello", b"hell" + BAD)),
        "a connection that is cut": Reply(200, {"content-type": JSON}, (body[:-10], Cut())),
        "shorter than its length": _sized(JSON, body, len(body) + 100),
        "longer than its length": _sized(JSON, body + b"more", len(body)),
    }
