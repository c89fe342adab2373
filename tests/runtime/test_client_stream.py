"""Streams over real HTTP, with both clients."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from support.both import STACKS, Caller, each
from support.clocks import FakeClock
from support.loopback import Cut, Drip, Hang, Reply, json_reply, serving, sse_reply
from wireloom import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    OverloadedError,
    ResponseDecodeError,
    StreamDecodeError,
    StreamIncompleteError,
    Text,
    Timeout,
    transport,
)
from wireloom.clock import instant_retries

START = {"t": "start", "id": "r1", "model": "m1"}
USAGE = {"t": "usage", "usage": {"in": 3, "out": 1}}
HEL, LO = {"t": "text", "text": "Hel"}, {"t": "text", "text": "lo"}
END = {"t": "end"}
PING = {"t": "ping"}
BUSY = {"t": "error", "error": {"type": "overloaded", "message": "busy"}}

pytestmark = pytest.mark.parametrize("kind", STACKS)


def names(events: list[Any]) -> list[str]:
    return [type(event).__name__ for event in events]


async def test_a_stream(kind: str) -> None:
    with serving(sse_reply(START, USAGE, HEL, LO, END, request_id="q1")) as server:
        caller = Caller(kind, server.url)
        events, response = await caller.events(temperature=1.0)
        await caller.close()
    assert names(events) == [
        "StreamStart", "ResponseInfo", "UsageUpdate", "BlockStart", "TextDelta", "TextDelta", "BlockEnd", "Finish",
    ]  # fmt: skip
    assert [warning.field for warning in events[0].warnings] == ["temperature"]
    assert [warning.field for warning in response.warnings] == ["temperature"]
    assert (response.text, response.finish, response.request_id) == ("Hello", "stop", "q1")
    assert [(attempt.outcome, attempt.status_code) for attempt in response.attempts] == [("ok", 200)]
    seen = server.seen[0]
    assert seen.json["stream"] is True
    assert seen.json["with_usage"] is True
    assert seen.headers["accept"] == "text/event-stream"


async def test_text_stream(kind: str) -> None:
    with serving(sse_reply(START, HEL, PING, LO, END)) as server:
        caller = Caller(kind, server.url)
        async with caller.stream() as stream:
            assert [text async for text in each(stream.text_stream)] == ["Hel", "lo"]
        await caller.close()
    assert stream.response.text == "Hello"


async def test_connections_are_used_again(kind: str) -> None:
    with serving(*[sse_reply(START, HEL, END)] * 3) as server:
        caller = Caller(kind, server.url)
        for _ in range(3):
            await caller.events()
        await caller.close()
    assert server.connections == 1


async def test_a_server_that_keeps_the_connection_open_after_the_end(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "LINGER", 0.01)
    with serving(sse_reply(START, HEL, END, steps=(Hang(),)), sse_reply(START, HEL, END)) as server:
        caller = Caller(kind, server.url)
        for _ in range(2):
            _, response = await caller.events()
            assert response.finish == "stop"
        await caller.close()
    assert server.connections == 2


async def test_the_preamble_waits_and_heartbeats_do_not(kind: str) -> None:
    with serving(sse_reply(START, PING, b": alive\n\n", HEL, END)) as server:
        caller = Caller(kind, server.url)
        events, _ = await caller.events()
        await caller.close()
    assert names(events)[:2] == ["StreamStart", "Heartbeat"]
    rest = [name for name in names(events) if name != "Heartbeat"]
    assert rest[:3] == ["StreamStart", "ResponseInfo", "BlockStart"]
    assert names(events).index("ResponseInfo") > names(events).index("Heartbeat")


@pytest.mark.parametrize(
    "first",
    [
        json_reply({"error": {"type": "overloaded"}}, 529),
        json_reply({"error": {"type": "overloaded"}}),
        sse_reply(START, BUSY),
        sse_reply(START, PING, USAGE, BUSY),
        sse_reply(START),
        sse_reply(START, steps=(Cut(),)),
        sse_reply(),
        Reply(head=False, steps=(Cut(),)),
    ],
)
async def test_before_the_first_event_it_is_tried_again(kind: str, first: Reply) -> None:
    second = sse_reply({**START, "id": "r2"}, HEL, END)
    with serving(first, second) as server, instant_retries():
        caller = Caller(kind, server.url)
        events, response = await caller.events()
        await caller.close()
    kept = [name for name in names(events) if name != "Heartbeat"]
    assert kept == ["StreamStart", "ResponseInfo", "BlockStart", "TextDelta", "BlockEnd", "Finish"]
    assert response.id == "r2"
    assert [attempt.outcome for attempt in response.attempts][1:] == ["ok"]
    assert len(server.seen) == 2


@pytest.mark.parametrize(
    ("rest", "error_type"),
    [
        (sse_reply(START, HEL, BUSY), OverloadedError),
        (sse_reply(START, HEL), StreamIncompleteError),
        (sse_reply(START, HEL, steps=(Cut(),)), APIConnectionError),
        (sse_reply(START, HEL, b"data: {broken\n\n"), StreamDecodeError),
        (sse_reply(START, HEL, b'data: {"t": "text", "text": 3}\n\n'), StreamDecodeError),
    ],
)
async def test_after_it_the_error_is_raised_with_what_had_arrived(
    kind: str, rest: Reply, error_type: type[Exception]
) -> None:
    rest.headers["request-id"] = "q1"
    with serving(rest) as server:
        caller = Caller(kind, server.url)
        events, error = await caller.failed_events()
        await caller.close()
        assert len(server.seen) == 1
    assert type(error) is error_type
    assert names(events) == ["StreamStart", "ResponseInfo", "BlockStart", "TextDelta", "BlockEnd"]
    assert (events[-1].complete, events[-1].part) == (False, Text("Hel"))
    assert (error.partial.text, error.partial.finish, error.partial.request_id) == ("Hel", None, "q1")
    assert error.vendor == "tiny"
    assert len(error.attempts) == len(error.partial.attempts) == 1


async def test_an_error_frame_raises_what_its_http_twin_raises(kind: str) -> None:
    with serving(sse_reply(START, HEL, BUSY), json_reply({"error": BUSY["error"]}, 500)) as server:
        caller = Caller(kind, server.url, max_retries=0)
        _, framed = await caller.failed_events()
        _, twin = await caller.failed_events()
        await caller.close()
    assert (type(framed), framed.message, framed.type) == (type(twin), twin.message, twin.type)


async def test_a_refused_key_is_raised_on_entering(kind: str) -> None:
    with serving(json_reply({"error": {"message": "who?"}}, 401)) as server:
        caller = Caller(kind, server.url)
        events, error = await caller.failed_events()
        await caller.close()
    assert (events, type(error), error.partial) == ([], AuthenticationError, None)


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (
            Reply(200, {"content-type": "text/html"}, (b"<html><title>Hi</title>",)),
            "'text/html'.*event stream.*: Hi",
        ),
        (json_reply({"id": "r"}), "'application/json' where an event stream was expected"),
        (Reply(200, {"content-type": "application/json"}), "an empty body"),
    ],
)
async def test_what_is_no_stream(kind: str, reply: Reply, told: str) -> None:
    with serving(reply) as server:
        caller = Caller(kind, server.url)
        _, error = await caller.failed_events()
        await caller.close()
    assert type(error) is ResponseDecodeError
    with pytest.raises(ResponseDecodeError, match=told):
        raise error


@pytest.mark.parametrize(
    ("reply", "timeout", "phase"),
    [
        (sse_reply(START, HEL, steps=(Drip(b": alive\n\n"),)), Timeout(total=0.2), "total"),
        (sse_reply(START, HEL, steps=(Drip(b"x"),)), Timeout(total=0.2), "total"),
        (sse_reply(START, HEL, steps=(Hang(),)), Timeout(total=0.2), "total"),
        (sse_reply(START, HEL, steps=(Hang(),)), Timeout(idle=0.1), "idle"),
        (sse_reply(START, HEL, steps=(Drip(b"data: x\n"),)), Timeout(idle=0.1), "idle"),
        (sse_reply(steps=(Hang(),)), Timeout(first_event=0.1), "first_event"),
        (sse_reply(steps=(Drip(b"data: x\n"),)), Timeout(first_event=0.1), "first_event"),
        (Reply(head=False, steps=(Hang(),)), Timeout(first_event=0.1), "first_event"),
    ],
)
async def test_limits(kind: str, reply: Reply, timeout: Timeout, phase: str) -> None:
    with serving(reply) as server:
        caller = Caller(kind, server.url, max_retries=0)
        _, error = await caller.failed_events(timeout=timeout)
        await caller.close()
    assert type(error) is APITimeoutError
    assert error.phase == phase


async def test_signs_of_life_hold_the_idle_limit_off(kind: str) -> None:
    pings = [b": alive\n\n"] * 40
    with serving(sse_reply(START, HEL, *pings, END)) as server:
        caller = Caller(kind, server.url, timeout=Timeout(idle=5))
        _, response = await caller.events()
        await caller.close()
    assert response.finish == "stop"


async def test_leaving_early_closes_the_connection_and_keeps_what_arrived(kind: str) -> None:
    with serving(sse_reply(START, HEL, steps=(Hang(),))) as server:
        caller = Caller(kind, server.url)
        async with caller.stream() as stream:
            async for event in each(stream):
                if type(event).__name__ == "TextDelta":
                    break
        await asyncio.to_thread(server.gone.wait, 5)
        assert server.gone.is_set()
        await caller.close()
    assert (stream.response.text, stream.response.finish) == ("Hel", None)
    assert [event async for event in each(stream)] == []


async def test_a_wait_is_decided_once_for_all_attempts(kind: str) -> None:
    clock = FakeClock()
    with serving(
        sse_reply(START, BUSY), json_reply({}, 503, retry_after="4"), sse_reply(START, HEL, END)
    ) as server:
        caller = Caller(kind, server.url, clock)
        _, response = await caller.events()
        await caller.close()
    assert clock.slept == pytest.approx([0.75, 4.2])
    assert [attempt.delay for attempt in response.attempts] == [*clock.slept, None]


async def test_a_stream_can_be_iterated_without_a_block(kind: str) -> None:
    with serving(sse_reply(START, HEL, END)) as server:
        caller = Caller(kind, server.url)
        stream = caller.client.stream("tiny:m", "hi")
        assert stream.response.text == ""
        assert len([event async for event in each(stream)]) == 6
        await caller.close()
