"""An independent reading of recorded Anthropic Messages answers: plain JSON, nothing of the project.

Written from the vendor's fact sheet and the common model. Where both leave room:
- a text or thinking block that got neither text nor signature nor citation is not made;
- a tool's `input` at the start of its block counts only if no delta brought any text;
- a router names the `provider` beside the model, and a `cost` in the usage;
- a stream may carry content, a stop reason and usage in `message_start` already;
- a delta for a block that never started starts one of the kind that the delta speaks of.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from corpus.expected import Expected, Opaque, Part, Reasoning, Redacted, Text, ToolCall, Usage
from corpus.records import Exchange, Frame
from corpus.rules import common_finish, merge_snapshot, parse_arguments

FINISH = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "tool_use": "tool_calls",
    "pause_turn": "pause",
    "refusal": "refusal",
}
_KIND_OF_DELTA = {
    "text_delta": "text",
    "citations_delta": "text",
    "thinking_delta": "thinking",
    "signature_delta": "thinking",
    "input_json_delta": "tool_use",
}


def read(exchange: Exchange) -> Expected:
    """What the exchange says, whole, streamed or failed."""
    if exchange.frames is not None:
        return read_stream(exchange.frames)
    return read_whole(json.loads(exchange.record.body_text), exchange.record.status)


def read_whole(body: Any, status: int = 200) -> Expected:
    """The reading of one JSON body."""
    if status >= 400 or body.get("type") == "error":
        return Expected(complete=False, error=_error(body, status if status >= 400 else None))
    parts = _parts(dict(enumerate(body["content"])))
    return _answer(body, parts, body.get("stop_reason"), body.get("usage"))


def read_stream(frames: Iterable[Frame]) -> Expected:
    """The reading of the frames of one stream, up to its terminal mark, its error, or its end."""
    message: dict[str, Any] = {}
    blocks: dict[int, dict[str, Any]] = {}
    usage: dict[str, Any] = {}
    stop: str | None = None
    error: dict[str, Any] | None = None
    complete = False
    for frame in frames:
        event = frame.json
        kind = event.get("type")
        if kind == "message_start":
            message = event["message"]
            blocks = {index: _started(block) for index, block in enumerate(message.get("content") or [])}
            stop = message.get("stop_reason")
            merge_snapshot(usage, message.get("usage"))
        elif kind == "content_block_start":
            blocks[event["index"]] = _started(event["content_block"])
        elif kind == "content_block_delta":
            _apply(blocks, event["index"], event["delta"])
        elif kind == "message_delta":
            stop = event["delta"].get("stop_reason") or stop
            merge_snapshot(usage, event.get("usage"))
        elif kind == "message_stop":
            complete = True
            break
        elif kind == "error":
            error = _error(event, None)
            break
    answer = _answer(message, _parts(blocks), stop, usage)
    return answer if complete else replace(answer, complete=False, finish=None, raw_finish=None, error=error)


def _answer(
    message: dict[str, Any], parts: tuple[Part, ...], stop: str | None, usage: dict[str, Any] | None
) -> Expected:
    return Expected(
        parts=parts,
        id=message.get("id"),
        model=message.get("model"),
        served_by=message.get("provider"),
        finish=common_finish(FINISH, stop, parts),
        raw_finish=stop,
        usage=_usage(usage),
    )


def _started(block: dict[str, Any]) -> dict[str, Any]:
    started = dict(block)
    if block["type"] == "text":
        started["citations"] = list(block.get("citations") or [])
    return started


def _apply(blocks: dict[int, dict[str, Any]], index: int, delta: dict[str, Any]) -> None:
    kind = delta["type"]
    block = blocks.setdefault(index, _started({"type": _KIND_OF_DELTA.get(kind, kind)}))
    if kind == "text_delta":
        block["text"] = block.get("text", "") + delta["text"]
    elif kind == "citations_delta":
        block["citations"].append(delta["citation"])
    elif kind == "thinking_delta":
        block["thinking"] = block.get("thinking", "") + delta["thinking"]
    elif kind == "signature_delta":
        block["signature"] = delta["signature"] or block.get("signature")
    elif kind == "input_json_delta":
        block["_json"] = block.get("_json", "") + delta["partial_json"]
    else:
        block.update({name: value for name, value in delta.items() if name != "type"})


def _parts(blocks: dict[int, dict[str, Any]]) -> tuple[Part, ...]:
    parts = (_part(block) for _, block in sorted(blocks.items()))
    return tuple(part for part in parts if part is not None)


def _part(block: dict[str, Any]) -> Part | None:
    kind = block["type"]
    if kind == "text":
        text, citations = block.get("text", ""), len(block.get("citations") or [])
        return Text(text, citations) if text or citations else None
    if kind == "thinking":
        text, signature = block.get("thinking", ""), block.get("signature") or None
        return Reasoning(text, signature) if text or signature else None
    if kind == "redacted_thinking":
        return Redacted(block["data"])
    arguments, invalid = _arguments(block)
    if kind == "tool_use":
        return ToolCall(block.get("id"), block.get("name"), arguments, invalid)
    payload = {name: value for name, value in block.items() if name != "_json"}
    if block.get("_json"):
        payload["input"] = arguments
    return Opaque(kind, None if invalid else payload)


def _arguments(block: dict[str, Any]) -> tuple[Any, bool]:
    text = block.get("_json", "")
    if not text:
        return block.get("input", {}), False
    return parse_arguments(text)


def _usage(usage: dict[str, Any] | None) -> Usage | None:
    if not usage:
        return None
    read, written = usage.get("cache_read_input_tokens"), usage.get("cache_creation_input_tokens")
    counts = [count for count in (usage.get("input_tokens"), read, written) if count is not None]
    return Usage(
        input=sum(counts) if counts else None,
        output=usage.get("output_tokens"),
        cache_read=read,
        cache_write=written,
        reasoning=(usage.get("output_tokens_details") or {}).get("thinking_tokens"),
        cost=usage.get("cost"),
    )


def _error(body: Any, status: int | None) -> dict[str, Any]:
    error = body.get("error") or {}
    return {
        "status": status,
        "type": error.get("type"),
        "code": (error.get("details") or {}).get("error_code"),
        "param": None,
        "message": error.get("message"),
        "request_id": body.get("request_id"),
    }
