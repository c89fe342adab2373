"""Recorded reasoning items go back as they came: whole ones unchanged, streamed ones as their pieces add up.

How pieces add up is written here once more, without the tables of the spec: an item is of one type; its pieces have
its id, else its index, else they follow it; text after something else is an item of its own.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from corpus.records import Exchange, corpus_root, iter_exchanges
from corpus.vendors import dialect_of, vendor_of
from wireloom.decode import StreamDecoder, read_whole
from wireloom.encode import encode
from wireloom.errors import WireloomError
from wireloom.model import Message, user
from wireloom.request import Request
from wireloom.saved import dumps, loads

FOLDER = "openrouter.chat.completions"
FIELD = "reasoning_details"
JOINED = ("text", "summary", "data")
PROVEN = {"anthropic-claude-v1", "google-gemini-v1"}
"""Formats whose items are refused without what they are verified by."""

pytestmark = pytest.mark.skipif(corpus_root() is None, reason="recorded traffic is not here")

Item = dict[str, Any]


def exchanges_with_items() -> Iterator[Exchange]:
    for exchange in iter_exchanges(FOLDER):
        if not exchange.failed and FIELD in exchange.record.body_text:
            yield exchange


def pieces(exchange: Exchange) -> Iterator[dict[str, Any]]:
    """The messages or deltas of the first choice."""
    frames: list[dict[str, Any]] = [json.loads(text) for text in texts(exchange)]
    for frame in frames:
        choices: list[dict[str, Any]] = frame.get("choices") or []
        for choice in choices:
            if not choice.get("index"):
                yield choice.get("delta") or choice.get("message") or {}


def texts(exchange: Exchange) -> list[str]:
    """The JSON of an answer: its body, or its frames."""
    if exchange.frames is None:
        return [exchange.record.body_text]
    return [frame.data for frame in exchange.frames if not frame.is_done]


def merged(exchange: Exchange) -> list[Item]:
    """The items of an answer."""
    items: list[Item] = []
    begun = 0
    for piece in pieces(exchange):
        details: list[Item] = piece.get(FIELD) or []
        for detail in details:
            found = [item for item in items if exchange.streamed and same(item, detail)]
            if found and (found[-1] in items[begun:] or not (detail.get("text") or detail.get("summary"))):
                add(found[-1], detail)
            else:
                items.append(dict(detail))
        if any(piece.get(name) for name in ("content", "tool_calls", "refusal")):
            begun = len(items)
    return items


def same(item: Item, piece: Item) -> bool:
    """Whether a piece belongs to an item."""
    if item["type"] != piece["type"]:
        return False
    for name in ("id", "index"):
        if item.get(name) is not None and piece.get(name) is not None:
            return bool(item[name] == piece[name])
    return True


def add(item: Item, piece: Item) -> None:
    for name, value in piece.items():
        if value is None:
            item.setdefault(name, None)
        elif name in JOINED and item.get(name) is not None:
            item[name] += value
        elif name not in ("id", "index", "type") or item.get(name) is None:
            item[name] = value


def proven(item: Item) -> bool:
    return item.get("format") not in PROVEN or bool(item.get("signature") or item.get("data"))


def answer_of(exchange: Exchange) -> Message | None:
    """What the answer was read as; None where it fails."""
    dialect = dialect_of(vendor_of(exchange))
    try:
        if exchange.frames is None:
            return read_whole(dialect, exchange.wire()).message
        decoder = StreamDecoder(dialect)
        decoder.receive(exchange.wire())
        decoder.end()
        return decoder.response().message
    except WireloomError:
        return None


def sent(exchange: Exchange, message: Message) -> dict[str, Any]:
    """The message in the next request to the same model."""
    model = model_of(exchange)
    kept = loads(dumps(message))
    assert isinstance(kept, Message)
    request = Request(model=model, messages=(user("question"), kept, user("more")))
    body = msgspec.json.encode(encode(dialect_of(vendor_of(exchange)), request).body)
    wire: dict[str, Any] = json.loads(body)["messages"][1]
    return wire


def model_of(exchange: Exchange) -> str:
    body: dict[str, Any] = exchange.record.request.get("body") or {}
    return str(body.get("model") or json.loads(texts(exchange)[0])["model"])


def test_items_go_back_in_order_and_as_they_came() -> None:
    seen: Counter[str] = Counter()
    wrong: list[str] = []
    for exchange in exchanges_with_items():
        message = answer_of(exchange)
        want = [item for item in merged(exchange) if proven(item)]
        if message is None or not want:
            continue
        wire = sent(exchange, message)
        seen["streamed" if exchange.streamed else "whole"] += 1
        got: list[Item] = wire.get(FIELD, [])
        if got != want or [list(item) for item in got] != [list(item) for item in want]:
            wrong.append(f"{exchange.id}: {json.dumps(want)[:600]} came back as {json.dumps(got)[:600]}")
        if "reasoning" in wire or "reasoning_content" in wire:
            wrong.append(f"{exchange.id}: plain reasoning beside the items")
    assert not wrong, "\n".join(wrong)
    assert len(seen) == 2, "both whole and streamed answers must be there"
