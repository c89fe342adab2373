"""An independent reading of recorded chat completions, of all who speak that protocol: plain JSON, nothing of the project.

Choice 0 alone is read, by the facts of the vendor (`facts.py`). Where the vendors' fact sheets and the common model
leave room:
- a whole answer gives its parts no order; in a stream, text after a tool call is a text of its own;
- empty strings are no text, whole or streamed; empty arguments are `{}`;
- a call that comes under the deprecated `function_call` has no id; the input of a custom tool is free text;
- `audio` is an `Audio` part with its data and its transcript;
- an answer that ends without a reason and has a tool call ended for the call.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from corpus.chat_answer import Answer
from corpus.expected import Expected, Part, ToolCall, Usage
from corpus.facts import FACTS, Facts, UsageFacts
from corpus.folders import FOLDERS
from corpus.records import Exchange, Frame
from corpus.rules import common_finish, merge_snapshot

OPENAI = FACTS["openai"]


def read(exchange: Exchange) -> Expected:
    """What the exchange says, whole, streamed or failed."""
    facts = FACTS[FOLDERS[exchange.record.folder]]
    if exchange.frames is not None:
        return read_stream(exchange.frames, facts)
    return read_whole(json.loads(exchange.record.body_text), exchange.record.status, facts)


def read_whole(body: Any, status: int = 200, facts: Facts = OPENAI) -> Expected:
    """The reading of one JSON body."""
    if status >= 400 or body.get("error"):
        return Expected(complete=False, error=error_of(body, status if status >= 400 else None, facts))
    choices = body.get("choices")
    if choices is None:
        return Expected(complete=False, unreadable=True)
    choice = next(c for c in choices if not c.get("index"))
    answer = Answer(facts)
    answer.add(choice.get("message") or {})
    answer.add_sources(body)
    parts, usage = answer.parts(), total_usage([body], facts.usage)
    if choice.get("error"):
        error = error_of(choice, None, facts)
        expected = Expected(tuple(parts), complete=False, error=error)
    else:
        expected = _expected(parts, choice.get("finish_reason"), facts, complete=True)
    return replace(
        expected,
        id=body.get("id"),
        model=body.get("model"),
        served_by=_served_by(body, facts),
        sources=tuple(answer.sources),
        usage=_usage(usage, facts.usage),
        ordered=False,
    )


def read_stream(frames: Iterable[Frame], facts: Facts = OPENAI) -> Expected:
    """The reading of the frames of one stream, up to its error or its end."""
    answer = Answer(facts)
    reasons: dict[int, str | None] = {}
    chunks: list[dict[str, Any]] = []
    head: dict[str, Any] = {}
    done = False
    error: dict[str, Any] | None = None
    for frame in frames:
        if frame.is_done:
            done = True
            break
        chunk = frame.json
        choices = chunk.get("choices") or []
        failed = next((place for place in (chunk, *choices) if place.get("error")), None)
        if failed is not None:
            error = error_of(failed, None, facts)
            break
        own = {"id": chunk.get("id"), "model": chunk.get("model"), "served_by": _served_by(chunk, facts)}
        head = {name: head.get(name) or value for name, value in own.items()}
        chunks.append(chunk)
        answer.add_sources(chunk)
        for choice in choices:
            index = choice.get("index") or 0
            reasons[index] = choice.get("finish_reason") or reasons.get(index)
            if index == 0:
                answer.add(choice.get("delta") or {})
    complete = error is None and (done or (bool(reasons) and all(reasons.values())))
    expected = _expected(answer.parts(), reasons.get(0), facts, complete=complete)
    usage = _usage(total_usage(chunks, facts.usage), facts.usage)
    return replace(expected, **head, sources=tuple(answer.sources), usage=usage, error=error)


def total_usage(bodies: Iterable[dict[str, Any]], facts: UsageFacts) -> dict[str, Any]:
    """All that the bodies say of usage, at every place of the vendor, the later over the earlier."""
    usage: dict[str, Any] = {}
    for body in bodies:
        for place in facts.places:
            if place == "choice":
                for choice in body.get("choices") or []:
                    merge_snapshot(usage, choice.get("usage"))
            else:
                merge_snapshot(usage, (body if place == "top" else body.get(place) or {}).get("usage"))
    return usage


def error_of(body: Any, status: int | None, facts: Facts = OPENAI) -> dict[str, Any]:
    """The facts of a failure: in an object `error`, or flat, with words in `error` or none at all."""
    error = _error_object(body)
    inner = next((found for path in facts.unwrap if (found := _parsed(_at(error, path)))), None)
    places = [error] if inner is None else [_error_object(inner), error]
    code = next((place["code"] for place in places if place.get("code") is not None), None)
    return {
        "status": status,
        "type": next((kind for place in places if (kind := _first(place, facts.error_type))), None),
        "code": None if code is None else str(code),
        "param": error.get("param"),
        "message": error.get("message"),
        "request_id": None,
    }


def _error_object(body: dict[str, Any]) -> dict[str, Any]:
    error = body.get("error")
    if isinstance(error, dict):
        return error
    return {**body, "message": body.get("message") or body.get("detail") or error}


def _parsed(text: Any) -> dict[str, Any] | None:
    """The object that a text is as JSON, or ends with behind words; None if there is none."""
    try:
        value = json.loads(text[text.find("{") :]) if isinstance(text, str) and "{" in text else None
    except json.JSONDecodeError:
        return None
    return value if isinstance(value, dict) else None


def _served_by(body: dict[str, Any], facts: Facts) -> Any:
    return body.get(facts.served_by) if facts.served_by else None


def _expected(parts: list[Part], reason: str | None, facts: Facts, *, complete: bool) -> Expected:
    if not complete:
        return Expected(parts=tuple(parts), complete=False)
    called = any(isinstance(part, ToolCall) for part in parts)
    finish = "tool_calls" if called and not reason else common_finish(facts.finish, reason, parts)
    return Expected(parts=tuple(parts), finish=finish, raw_finish=reason)


def _usage(usage: dict[str, Any], facts: UsageFacts) -> Usage | None:
    if not usage:
        return None
    cost = _first(usage, (facts.cost,)) if facts.cost else None
    return Usage(
        input=_sum(usage, facts.input),
        output=_sum(usage, facts.output),
        cache_read=_first(usage, facts.cache_read),
        cache_write=_first(usage, facts.cache_write),
        reasoning=_first(usage, facts.reasoning),
        cost=None if cost is None else round(cost * facts.cost_unit, 12),
    )


def _sum(usage: dict[str, Any], paths: tuple[str, ...]) -> int | None:
    counts = [count for path in paths if (count := _at(usage, path)) is not None]
    return sum(counts) if counts else None


def _first(value: dict[str, Any], paths: tuple[str, ...]) -> Any:
    return next((found for path in paths if (found := _at(value, path)) is not None), None)


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value
