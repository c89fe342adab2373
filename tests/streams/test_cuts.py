"""However the network cuts a stream, the events and the answer are the same."""

from __future__ import annotations

import pytest

from streams.decoding import STREAMS, decoded
from wireloom.testing import Exchange, split_events

MANY = 400

each_stream = pytest.mark.parametrize("exchange", STREAMS, ids=lambda exchange: exchange.name)


def test_there_are_streams_of_all_vendors_worth_cutting() -> None:
    assert len(STREAMS) > 60
    assert all(len(split_events(exchange.body)) >= 1 for exchange in STREAMS)


@each_stream
def test_split_in_two(exchange: Exchange) -> None:
    """At every byte of a short stream; the work is quadratic, so at `MANY` places of a long one."""
    body = exchange.body
    whole = decoded(exchange, [body], comments=False)
    for at in range(0, len(body) + 1, 1 + len(body) // MANY):
        assert decoded(exchange, [body[:at], body[at:]], comments=False) == whole, f"cut at byte {at}"


@each_stream
def test_byte_by_byte(exchange: Exchange) -> None:
    body = exchange.body
    pieces = [body[at : at + 1] for at in range(len(body))]
    assert decoded(exchange, pieces, comments=False) == decoded(exchange, [body], comments=False)


@each_stream
def test_event_by_event(exchange: Exchange) -> None:
    pieces = split_events(exchange.body)
    assert b"".join(pieces) == exchange.body
    assert decoded(exchange, pieces, comments=False) == decoded(exchange, [exchange.body], comments=False)


@each_stream
def test_a_prefix_is_an_error_or_the_whole(exchange: Exchange) -> None:
    """Cut at the end of any event, a stream raises and keeps what had come, or it was over already."""
    whole = decoded(exchange, [exchange.body], comments=False)
    pieces = split_events(exchange.body)
    for count in range(len(pieces)):
        part = decoded(exchange, pieces[:count], comments=False)
        assert whole.response.text.startswith(part.response.text)
        assert whole.response.reasoning.startswith(part.response.reasoning)
        if part.error is None:
            assert part.events[-1]["type"] == "finish"
            assert part.response.parts == whole.response.parts
        else:
            assert all(event["type"] != "finish" for event in part.events)
