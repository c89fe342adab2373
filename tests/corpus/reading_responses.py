"""An independent reading of recorded Responses answers: plain JSON, nothing of the project.

Written from the fact sheet and the common model. Where both leave room:
- an item is what `output_item.done` says, but for texts that came in pieces: those count (some recorders changed the
  one and not the other);
- the output of the last event is not looked at: some servers leave it empty;
- a reasoning item is one part, its paragraphs joined by an empty line; a piece of a message is a part, be it empty,
  if its message has an id;
- the status, or why an answer is incomplete, is the finish reason.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from corpus.expected import Expected, Opaque, Part, Reasoning, Refusal, Text, ToolCall, Usage
from corpus.folders import FOLDERS
from corpus.records import Exchange, Frame
from corpus.rules import common_finish, parse_arguments

FINISH = {
    "completed": "stop",
    "max_output_tokens": "length",
    "content_filter": "content_filter",
    "queued": "pause",
    "in_progress": "pause",
}
COSTS = {"openrouter": ("cost", 1.0), "xai": ("cost_in_usd_ticks", 1e-10)}
"""Where a vendor says what the answer cost, and the unit in dollars."""

_LAST = ("response.completed", "response.incomplete", "response.failed")
_DELTAS = {
    "response.output_text.delta": "text",
    "response.refusal.delta": "refusal",
    "response.reasoning_summary_text.delta": "summary",
    "response.reasoning_text.delta": "content",
    "response.function_call_arguments.delta": "arguments",
    "response.custom_tool_call_input.delta": "input",
}


def read(exchange: Exchange) -> Expected:
    """What the exchange says, whole, streamed or failed."""
    vendor = FOLDERS[exchange.record.folder]
    if exchange.frames is not None and not exchange.failed:
        return read_stream(exchange.frames, vendor)
    return read_whole(json.loads(exchange.record.body_text), exchange.record.status, vendor)


def read_whole(body: Any, status: int = 200, vendor: str = "openai") -> Expected:
    """The reading of one JSON body."""
    if status >= 400:
        return Expected(complete=False, error=_error(body, status))
    if "output" not in body and "error" not in body:
        return Expected(unreadable=True)
    parts = tuple(part for item in body.get("output") or [] for part in _parts(item))
    return _answer(body, parts, body.get("usage"), vendor)


def read_stream(frames: Iterable[Frame], vendor: str = "openai") -> Expected:
    """The reading of the frames of one stream, up to its last event, its error, or its end."""
    items: dict[Any, dict[str, Any]] = {}
    done: dict[Any, dict[str, Any]] = {}
    info: dict[str, Any] = {}
    for frame in frames:
        if frame.is_done:
            break
        try:
            event = frame.json
        except ValueError:
            break
        kind = event.get("type")
        index = event.get("output_index", _place_of(event.get("item"), items))
        if (response := event.get("response")) and kind in (*_LAST, *_BEGIN):
            info |= {name: response[name] for name in ("id", "model") if response.get(name)}
        if kind == "error":
            error = _error(event if not event.get("error") else {"error": event["error"]}, None)
            return Expected(parts=_all(items, done), **info, complete=False, error=error)
        if kind in _LAST:
            return _answer({**response, **info}, _all(items, done), response.get("usage"), vendor)
        if kind == "response.output_item.added":
            items[index] = {**event["item"], "pieces": {}}
        elif kind == "response.output_item.done":
            done[index] = event["item"]
        elif kind in _DELTAS:
            name = _DELTAS[kind]
            place = name, event.get("content_index", event.get("summary_index"))
            pieces = items.setdefault(index, {"type": "message", "pieces": {}})["pieces"]
            pieces[place] = pieces.get(place, "") + event["delta"]
    return Expected(parts=_all(items, done), **info, complete=False)


_BEGIN = ("response.created", "response.queued", "response.in_progress")


def total_of(bodies: Iterable[Mapping[str, Any]]) -> int | None:
    """The total that the vendor states."""
    total: int | None = None
    for body in bodies:
        usage = (body.get("response") or body).get("usage") or {}
        total = usage.get("total_tokens", total)
    return total


def _place_of(item: dict[str, Any] | None, items: Mapping[Any, dict[str, Any]]) -> Any:
    """Where an item that comes without its place began."""
    id = (item or {}).get("id")
    return next((place for place, known in items.items() if known.get("id") == id), id)


def _all(items: Mapping[Any, dict[str, Any]], done: Mapping[Any, dict[str, Any]]) -> tuple[Part, ...]:
    places = sorted({**items, **done}, key=lambda place: place if isinstance(place, int) else 0)
    made = (_told(done[n], items.get(n, {})) if n in done else _pieced(items[n]) for n in places)
    return tuple(part for item in made for part in _parts(item))


def _told(item: dict[str, Any], begun: dict[str, Any]) -> dict[str, Any]:
    """An item that is done, with the texts that came in pieces."""
    pieces = begun.get("pieces", {})
    told = {**item, **{name: text for (name, _), text in pieces.items() if name in ("arguments", "input")}}
    if item["type"] == "message":
        told["content"] = [
            {**piece, **{name: text for (name, at), text in pieces.items() if at == place and name in piece}}
            for place, piece in enumerate(item["content"])
        ]
    return told


def _pieced(item: dict[str, Any]) -> dict[str, Any]:
    """An item that was never done, as far as it came."""
    made = {name: value for name, value in item.items() if name != "pieces"}
    pieces = item["pieces"]
    if made["type"] == "message":
        made["content"] = [
            {"type": "output_text" if name == "text" else "refusal", name: text}
            for (name, _), text in pieces.items()
        ]
        made["id"] = None
    elif made["type"] == "reasoning":
        made |= {"id": None, "encrypted_content": None, "summary": None, "content": None}
        for (name, _), text in pieces.items():
            made[name] = [*(made[name] or []), {"text": text}]
    else:
        for (name, _), text in pieces.items():
            made[name] = text
    return made


def _parts(item: dict[str, Any]) -> list[Part]:
    kind = item["type"]
    if kind == "message":
        return [part for piece in item["content"] if (part := _piece(piece, item)) is not None]
    if kind == "reasoning":
        texts = [piece["text"] for name in ("summary", "content") for piece in item.get(name) or []]
        text = "\n\n".join(text for text in texts if text)
        told = item.get("id") or item.get("encrypted_content") or item.get("summary") is not None
        return [Reasoning(text, item.get("encrypted_content") or None)] if text or told else []
    if kind == "function_call":
        arguments, invalid = parse_arguments(item.get("arguments") or "")
        return [ToolCall(item["call_id"], item["name"], arguments, invalid)]
    if kind == "custom_tool_call":
        return [ToolCall(item["call_id"], item["name"], item["input"], free_text=True)]
    return [Opaque(kind, item)]


def _piece(piece: dict[str, Any], item: dict[str, Any]) -> Part | None:
    if piece["type"] == "refusal":
        return Refusal(piece["refusal"]) if piece["refusal"] or item.get("id") else None
    text, citations = piece["text"], len(piece.get("annotations") or [])
    return Text(text, citations) if text or citations or item.get("id") else None


def _answer(body: dict[str, Any], parts: tuple[Part, ...], usage: Any, vendor: str) -> Expected:
    facts = {"parts": parts, "id": body.get("id"), "model": body.get("model"), "usage": _usage(usage, vendor)}
    if body.get("error"):
        return Expected(**facts, complete=False, error=_error(body, None))
    reason = (body.get("incomplete_details") or {}).get("reason") or body.get("status")
    return Expected(**facts, finish=common_finish(FINISH, reason, parts), raw_finish=reason)


def _usage(usage: dict[str, Any] | None, vendor: str) -> Usage | None:
    if not usage:
        return None
    read, written = usage.get("input_tokens_details") or {}, usage.get("output_tokens_details") or {}
    name, unit = COSTS.get(vendor, ("", 0.0))
    return Usage(
        input=usage.get("input_tokens"),
        output=usage.get("output_tokens"),
        cache_read=read.get("cached_tokens"),
        cache_write=read.get("cache_write_tokens"),
        reasoning=written.get("reasoning_tokens"),
        cost=round(usage[name] * unit, 12) if usage.get(name) is not None else None,
    )


def _error(body: Any, status: int | None) -> dict[str, Any]:
    error = body.get("error")
    facts = error if isinstance(error, dict) else {"message": error or body.get("message"), **body}
    return {
        "status": status,
        "type": facts.get("type") if isinstance(error, dict) else None,
        "code": facts.get("code"),
        "param": facts.get("param"),
        "message": facts.get("message"),
        "request_id": None,
    }
