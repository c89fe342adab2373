"""Reasoning items: however they are cut and woven, a stream makes what the whole answer makes, and it goes back."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, strategies as st

from properties.drawing import LAW, Chance, chances, some_text
from support.event_laws import violations
from wireloom.decode import StreamDecoder, read_whole
from wireloom.encode import encode
from wireloom.events import Event
from wireloom.model import Message, Reasoning, user
from wireloom.registry import find_vendor
from wireloom.request import Request
from wireloom.response import Response

FIELD = "reasoning_details"
ROUTER = find_vendor("openrouter").dialects["openai_chat"]
KINDS = {
    "reasoning.text": "text",
    "reasoning.summary": "summary",
    "reasoning.encrypted": "data",
    "reasoning.new": "new",
}
"""The types of items, and the field of each that is never empty."""

Item = dict[str, Any]
words = some_text.map(lambda text: text.replace("<", "‹"))
"""No marks that scans look for: what comes of those is no reasoning."""


@st.composite
def items(draw: st.DrawFn, kind: str, number: int) -> Item:
    """An item that no other of the answer can be taken for."""
    item: Item = {"type": kind, "format": draw(st.sampled_from([None, "unknown", "anthropic-claude-v1"]))}
    if draw(st.booleans()):
        item["id"] = draw(st.sampled_from([None, f"rs_{number}"]))
    item |= {"index": number, KINDS[kind]: draw(words)}
    if kind == "reasoning.text" and (item["format"] == "anthropic-claude-v1" or draw(st.booleans())):
        item["signature"] = draw(words)
    return item


@st.composite
def answers(draw: st.DrawFn) -> list[Item]:
    kinds = draw(st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=4))
    return [draw(items(kind, number)) for number, kind in enumerate(kinds)]


def pieces(item: Item, chance: Chance) -> list[Item]:
    """The item in pieces: its words cut, its signature with them or behind them, its id in each or only in the first."""
    named = {name: item[name] for name in ("type", "index")}
    first = {name: value for name, value in item.items() if name != "signature"}
    shown = KINDS[item["type"]]
    if shown not in ("text", "summary"):
        return [item]
    head, *rest = chance.cut(item[shown])
    made: list[Item] = [first | {shown: head}]
    made += [(named if chance.flip() else first) | {shown: piece} for piece in rest]
    if "signature" in item:
        signed = {"signature": item["signature"]}
        if chance.flip():
            made[0]["signature"] = ""
        made.append(named | signed)
    return made


def body(details: list[Item], content: str) -> bytes:
    message = {"role": "assistant", "content": content, FIELD: details}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return json.dumps({"id": "c", "model": "anthropic/m", "choices": [choice]}).encode()


def frames(details: list[Item], content: str, chance: Chance) -> list[bytes]:
    """Frames of a stream: the beginnings of the items in order, the rest woven; signatures may follow the content."""
    threads = [pieces(item, chance) for item in details]
    begun = [thread.pop(0) for thread in threads]
    late = [thread.pop() for thread in threads if thread and "signature" in thread[-1] and chance.flip()]
    deltas: list[Item] = [{FIELD: [piece]} for piece in (*begun, *chance.woven(threads))]
    deltas += [{"content": piece} for piece in chance.cut(content)]
    deltas += [{FIELD: [piece]} for piece in late]
    made: list[dict[str, Any]] = [
        {"id": "c", "model": "anthropic/m", "choices": [{"index": 0, "delta": delta}]} for delta in deltas
    ]
    made.append(
        {"id": "c", "model": "anthropic/m", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    )
    return [b"data: " + json.dumps(frame).encode() + b"\n\n" for frame in made] + [b"data: [DONE]\n\n"]


def streamed(wire: list[bytes]) -> tuple[list[Event], Response]:
    decoder = StreamDecoder(ROUTER, vendor="openrouter")
    events = [event for frame in wire for event in decoder.receive(frame)] + decoder.end()
    assert decoder.error is None
    return events, decoder.response()


def sent(message: Message) -> list[Item]:
    request = Request(model="anthropic/m", messages=(user("q"), message))
    wire = json.loads(msgspec.json.encode(encode(ROUTER, request).body))
    back: list[Item] = wire["messages"][1].get(FIELD, [])
    return back


def known(message: Message) -> list[tuple[str, bool, dict[str, dict[str, str]]]]:
    """The items of a message, with what each issuer wants to see again."""
    return [
        (
            part.text,
            part.redacted,
            {issuer: dict(sorted(meta.data.items())) for issuer, meta in part.meta.items()},
        )
        for part in message.parts
        if isinstance(part, Reasoning)
    ]


@LAW
@given(details=answers(), content=words, chance=chances)
def test_a_stream_makes_the_items_of_the_whole_answer(
    details: list[Item], content: str, chance: Chance
) -> None:
    events, response = streamed(frames(details, content, chance))
    whole = read_whole(ROUTER, body(details, content), vendor="openrouter")
    assert known(response.message) == known(whole.message)
    assert response.message.text == whole.message.text == content
    assert not violations(events, None)


@LAW
@given(details=answers(), content=words, chance=chances)
def test_items_go_back_as_they_came(details: list[Item], content: str, chance: Chance) -> None:
    whole = read_whole(ROUTER, body(details, content), vendor="openrouter").message
    back = sent(whole)
    kept = [item for item in details if proven(item)]
    assert json.dumps(back) == json.dumps(kept)
    assert sent(streamed(frames(details, content, chance))[1].message) == kept


def proven(item: Item) -> bool:
    """Whether the item has what its issuer verifies it by, if it needs that."""
    return item["format"] != "anthropic-claude-v1" or bool(item.get("signature") or item.get("data"))


@pytest.mark.parametrize("vendor", ["openrouter", "minimax"])
@LAW
@given(text=some_text, chance=chances)
def test_plain_items_of_one_index_are_one_text(vendor: str, text: str, chance: Chance) -> None:
    dialect = find_vendor(vendor).dialects["openai_chat"]
    text = text.replace("<", "‹")
    decoder = StreamDecoder(dialect)
    for piece in chance.cut(text):
        delta = {FIELD: [{"type": "reasoning.text", "index": 0, "text": piece}]}
        frame = {"id": "c", "model": "m", "choices": [{"index": 0, "delta": delta}]}
        decoder.receive(b"data: " + json.dumps(frame).encode() + b"\n\n")
    (part,) = decoder.response().message.parts
    assert isinstance(part, Reasoning)
    assert part.text == text
