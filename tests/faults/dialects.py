"""The bytes of each dialect: one good answer, whole and as a stream in sections, and its failures in its own words.

After the vendors' references. A stream is `opening`, which hands out nothing, `first` and `more`, a piece of text each,
`last`, what follows them, and `end`, the terminal mark.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

FIRST: Final = "Looms weave"
MORE: Final = " threads into cloth."
TEXT: Final = FIRST + MORE
JSON_TYPE: Final = ("content-type", "application/json")
SSE_TYPE: Final = ("content-type", "text/event-stream")


@dataclass(frozen=True)
class Dialect:
    """One dialect. `model` is for the common client; `errors` are bodies by what they mean.

    `ends` says that the terminal mark ends the reading; `alive` is a frame that only says that the server lives.
    """

    name: str
    model: str
    path: str
    opening: bytes
    first: bytes
    more: bytes
    last: bytes
    end: bytes
    whole: bytes
    errors: Mapping[str, bytes]
    stream_errors: Mapping[str, bytes]
    ends: bool = True
    alive: bytes | None = None
    flags: tuple[str, ...] = ()

    @property
    def good(self) -> tuple[bytes, ...]:
        """A good stream."""
        return (self.opening, self.first, self.more, self.last + self.end)

    @property
    def uncounted(self) -> bytes:
        """A sign of life that is no event: a comment."""
        return b": keep-alive\n\n"

    def text(self, text: str) -> bytes:
        """A frame with this piece of text."""
        return self.first.replace(FIRST.encode(), json.dumps(text)[1:-1].encode())


def _json(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _data(*values: Any) -> bytes:
    return b"".join(b"data: " + _json(value) + b"\n\n" for value in values)


def _named(*values: Any) -> bytes:
    return b"".join(b"event: " + value["type"].encode() + b"\n" + _data(value) for value in values)


# ---------------------------------------------------------------- Messages

_MESSAGE: Final = {
    "id": "msg_01",
    "type": "message",
    "role": "assistant",
    "model": "claude-opus-5",
    "content": [],
    "stop_reason": None,
    "stop_sequence": None,
    "usage": {"input_tokens": 9, "output_tokens": 1},
}


def _text_delta(text: str) -> Any:
    delta = {"type": "text_delta", "text": text}
    return {"type": "content_block_delta", "index": 0, "delta": delta}


def _messages_error(kind: str, **more: Any) -> Any:
    error = {"type": kind, "message": "This is how it is.", **more}
    return {"type": "error", "error": error, "request_id": "req_1"}


_MESSAGES_ERRORS: Final = {
    "overloaded": _messages_error("overloaded_error"),
    "rate_limit": _messages_error("rate_limit_error"),
    "server": _messages_error("api_error"),
    "authentication": _messages_error("authentication_error"),
    "permission": _messages_error("permission_error"),
    "not_found": _messages_error("not_found_error"),
    "invalid_request": _messages_error("invalid_request_error"),
    "request_too_large": _messages_error("request_too_large"),
    "quota": _messages_error("billing_error"),
}

MESSAGES: Final = Dialect(
    name="anthropic_messages",
    model="anthropic:claude-opus-5",
    path="/v1/messages",
    opening=_named({"type": "message_start", "message": _MESSAGE}),
    first=_named(
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        _text_delta(FIRST),
    ),
    more=_named(_text_delta(MORE)),
    last=_named(
        {"type": "content_block_stop", "index": 0},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "stop_sequence": None},
            "usage": {"output_tokens": 7},
        },
    ),
    end=_named({"type": "message_stop"}),
    whole=_json(
        {
            **_MESSAGE,
            "content": [{"type": "text", "text": TEXT}],
            "stop_reason": "end_turn",
            "usage": {"input_tokens": 9, "output_tokens": 7},
        }
    ),
    errors={name: _json(value) for name, value in _MESSAGES_ERRORS.items()},
    stream_errors={name: _named(value) for name, value in _MESSAGES_ERRORS.items()},
    alive=_named({"type": "ping"}),
)

# ---------------------------------------------------------------- Chat Completions

_CHUNK: Final = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1795000000,
    "model": "gpt-6.2-sol",
}


def _chunk(delta: Any, reason: str | None = None) -> Any:
    return {**_CHUNK, "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}


def _chat_error(kind: str, code: str | None = None) -> Any:
    return {"error": {"message": "This is how it is.", "type": kind, "param": None, "code": code}}


_CHAT_ERRORS: Final = {
    "overloaded": _chat_error("overloaded", "503"),
    "rate_limit": _chat_error("requests", "rate_limit_exceeded"),
    "server": _chat_error("server_error"),
    "authentication": _chat_error("invalid_request_error", "invalid_api_key"),
    "permission": _chat_error("permission_error"),
    "not_found": _chat_error("invalid_request_error", "model_not_found"),
    "invalid_request": _chat_error("invalid_request_error"),
    "request_too_large": _chat_error("invalid_request_error"),
    "quota": _chat_error("insufficient_quota", "insufficient_quota"),
}
_CHAT_USAGE: Final = {"prompt_tokens": 9, "completion_tokens": 7, "total_tokens": 16}

CHAT: Final = Dialect(
    name="openai_chat",
    model="openai:gpt-6.2-sol",
    path="/chat/completions",
    opening=_data(_chunk({"role": "assistant", "content": ""})),
    first=_data(_chunk({"content": FIRST})),
    more=_data(_chunk({"content": MORE})),
    last=_data({**_CHUNK, "choices": [], "usage": _CHAT_USAGE}),
    end=_data(_chunk({}, "stop")) + b"data: [DONE]\n\n",
    whole=_json(
        {
            **_CHUNK,
            "object": "chat.completion",
            "choices": [
                {"index": 0, "message": {"role": "assistant", "content": TEXT}, "finish_reason": "stop"}
            ],
            "usage": _CHAT_USAGE,
        }
    ),
    errors={name: _json(value) for name, value in _CHAT_ERRORS.items()},
    stream_errors={name: _data(value) for name, value in _CHAT_ERRORS.items()},
)

# ---------------------------------------------------------------- generateContent


def _candidate(text: str, reason: str | None = None) -> Any:
    made = {"index": 0, "content": {"role": "model", "parts": [{"text": text}]}}
    return made | ({"finishReason": reason} if reason else {})


def _generated(text: str, reason: str | None = None) -> Any:
    return {
        "candidates": [_candidate(text, reason)],
        "usageMetadata": {"promptTokenCount": 9, "candidatesTokenCount": 7, "totalTokenCount": 16},
        "modelVersion": "gemini-3-flash",
        "responseId": "gen-1",
    }


def _google_error(code: int, status: str, *details: Any) -> Any:
    error = {"code": code, "message": "This is how it is.", "status": status}
    return {"error": error | ({"details": list(details)} if details else {})}


_BAD_KEY: Final = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}
_DAY: Final = {
    "@type": "type.googleapis.com/google.rpc.QuotaFailure",
    "violations": [{"quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier"}],
}
_GOOGLE_ERRORS: Final = {
    "overloaded": _google_error(503, "UNAVAILABLE"),
    "rate_limit": _google_error(429, "RESOURCE_EXHAUSTED"),
    "server": _google_error(500, "INTERNAL"),
    "authentication": _google_error(400, "INVALID_ARGUMENT", _BAD_KEY),
    "permission": _google_error(403, "PERMISSION_DENIED"),
    "not_found": _google_error(404, "NOT_FOUND"),
    "invalid_request": _google_error(400, "INVALID_ARGUMENT"),
    "request_too_large": _google_error(413, ""),
    "quota": _google_error(429, "RESOURCE_EXHAUSTED", _DAY),
}

GEMINI: Final = Dialect(
    name="gemini_generate",
    model="google:gemini-3-flash",
    path="/models/gemini-3-flash",
    opening=_data({"usageMetadata": {"promptTokenCount": 9}, "responseId": "gen-1"}),
    first=_data(_generated(FIRST)),
    more=_data(_generated(MORE)),
    last=b"",
    end=_data(_generated("", "STOP")),
    whole=_json(_generated(TEXT, "STOP")),
    errors={name: _json(value) for name, value in _GOOGLE_ERRORS.items()},
    stream_errors={name: _data(value) for name, value in _GOOGLE_ERRORS.items()},
    ends=False,
)

# ---------------------------------------------------------------- Responses

_ANSWER: Final = {"id": "resp_1", "object": "response", "created_at": 1795000000, "model": "gpt-6.2-sol"}
_USAGE: Final = {"input_tokens": 9, "output_tokens": 7, "total_tokens": 16}


def _item(text: str | None) -> Any:
    content = [] if text is None else [{"type": "output_text", "text": text, "annotations": []}]
    status = "in_progress" if text is None else "completed"
    return {"type": "message", "id": "msg_1", "status": status, "role": "assistant", "content": content}


def _event(kind: str, **fields: Any) -> Any:
    return {"type": kind, "sequence_number": 0, **fields}


def _output_text(delta: str) -> Any:
    return _event(
        "response.output_text.delta",
        item_id="msg_1",
        output_index=0,
        content_index=0,
        delta=delta,
        logprobs=[],
    )


_DONE: Final = {**_ANSWER, "status": "completed", "output": [_item(TEXT)], "usage": _USAGE}
_CODES: Final = {
    "overloaded": "server_is_overloaded",
    "rate_limit": "rate_limit_exceeded",
    "server": "server_error",
    "authentication": "invalid_api_key",
    "permission": None,
    "not_found": "model_not_found",
    "invalid_request": "invalid_image",
    "request_too_large": None,
    "quota": "insufficient_quota",
}

RESPONSES: Final = Dialect(
    name="openai_responses",
    model="openai:gpt-6.2-sol",
    path="/responses",
    opening=_named(_event("response.created", response={**_ANSWER, "status": "in_progress", "output": []})),
    first=_named(
        _event("response.output_item.added", output_index=0, item=_item(None)),
        _output_text(FIRST),
    ),
    more=_named(_output_text(MORE)),
    last=_named(_event("response.output_item.done", output_index=0, item=_item(TEXT))),
    end=_named(_event("response.completed", response=_DONE)),
    whole=_json(_DONE),
    errors={name: _json(_chat_error("requests", code)) for name, code in _CODES.items()},
    stream_errors={
        name: _named(_event("error", code=code, message="This is how it is.", param=None))
        for name, code in _CODES.items()
    },
    alive=_named(_event("response.in_progress", response={**_ANSWER, "status": "in_progress", "output": []})),
    flags=("openai.responses",),
)

DIALECTS: Final = (MESSAGES, CHAT, GEMINI, RESPONSES)
