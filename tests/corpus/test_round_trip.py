"""What counts as the same answer when it goes back, on small answers written by hand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from corpus import round_trip
from corpus.handmade import record
from corpus.records import Exchange, exchanges
from corpus.vendors import dialect_of, vendor_of
from wireloom.encode import encode


def answer(vendor: str, **message: Any) -> Exchange:
    """A whole chat completion with this message."""
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": "stop"}
    body = json.dumps({"id": "a", "model": "m", "choices": [choice]})
    (exchange,) = exchanges(record(f"{vendor}.chat.completions", "json", body))
    return exchange


def call(arguments: str, **more: Any) -> dict[str, Any]:
    """A call of a function."""
    return {"id": "call_abcde", "type": "function", "function": {"name": "f", "arguments": arguments, **more}}


@pytest.mark.parametrize(
    "exchange",
    [
        answer("openai", content="Hi", refusal=None),
        answer("openai", content=None, tool_calls=[call("")]),
        answer("openai", content=None, function_call={"name": "f", "arguments": "{}"}),
        answer("azure", content="", tool_calls=[call('{"a": 1}', call_id=None)]),
        answer("moonshot", content="Hi", reasoning_content="a"),
        answer("openrouter", content="Hi", reasoning="a"),
        answer("groq", content="<think>a</think>"),
        answer("openai", content=None),
    ],
)
def test_answers_that_go_back_as_they_came(exchange: Exchange) -> None:
    assert round_trip.differences(exchange, dialect_of(vendor_of(exchange))) == []


@pytest.mark.parametrize(
    ("vendor", "message", "change"),
    [
        ("openai", {"content": "Hi"}, {"content": "Hi "}),
        ("openai", {"content": None, "tool_calls": [call('{"a": 1}')]}, {"tool_calls": [call('{"a":1}')]}),
        ("moonshot", {"content": "Hi", "reasoning_content": "a"}, {"reasoning_content": "b"}),
        ("openrouter", {"content": "Hi", "reasoning": "a"}, {"reasoning": "b"}),
    ],
)
def test_another_answer_is_told(
    vendor: str, message: dict[str, Any], change: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed(*arguments: Any, **named: Any) -> Any:
        request = encode(*arguments, **named)
        request.body["messages"][-1].update(change)
        return request

    exchange = answer(vendor, **message)
    monkeypatch.setattr(round_trip, "encode", changed)
    (line,) = round_trip.differences(exchange, dialect_of(vendor_of(exchange)))
    assert line.startswith("round trip: ")
