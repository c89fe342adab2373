"""Trying again over real HTTP: both clients, whole answers and streams, on a clock that tests move."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from support.both import Caller, each
from support.clocks import FakeClock
from support.loopback import Cut, Reply, json_reply, serving, sse_reply
from support.tiny_client import AsyncTiny, Tiny
from wireloom import (
    APITimeoutError,
    Attempt,
    ConfigurationError,
    OverloadedError,
    RateLimitError,
    ResponseDecodeError,
    RetryPolicy,
    ServerError,
    Timeout,
    WireloomError,
)

GOOD = {"id": "r1", "model": "m1", "text": "hello"}
FRAMES = ({"t": "start", "id": "r1", "model": "m1"}, {"t": "text", "text": "hello"}, {"t": "end"})
BUSY = {"error": {"type": "overloaded", "message": "busy"}}
BROKEN = {"error": {"message": "broken"}}
WAY = pytest.mark.parametrize("way", ["whole", "stream"])

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])


def good(way: str) -> Reply:
    return json_reply(GOOD) if way == "whole" else sse_reply(*FRAMES)


async def ask(caller: Caller, way: str, **arguments: Any) -> Any:
    """The response, or the error that came instead."""
    try:
        if way == "whole":
            return await caller.generate(**arguments)
        return (await caller.events(**arguments))[1]
    except WireloomError as error:
        return error
    finally:
        await caller.close()


@WAY
async def test_the_attempts_are_in_the_response(kind: str, way: str) -> None:
    replies = json_reply(BROKEN, 503), json_reply({}, 429, retry_after="2"), good(way)
    clock = FakeClock()
    with serving(*replies) as server:
        response = await ask(Caller(kind, server.url, clock), way)
        counts = [seen.headers.get("x-retry-count") for seen in server.seen]
    first, second, last = response.attempts
    assert (first.number, first.outcome, first.status_code, first.message) == (1, "server", 503, "broken")
    assert (first.delay, first.retry_after) == (0.375, None)
    assert (second.outcome, second.status_code, second.retry_after) == ("rate_limit", 429, 2.0)
    assert second.delay == pytest.approx(2.1)
    assert last == Attempt(3, "ok", 200, target="tiny:m")
    assert clock.slept == [first.delay, second.delay]
    assert counts == [None, "1", "2"]


@WAY
async def test_the_attempts_are_in_the_error(kind: str, way: str) -> None:
    with serving(json_reply(BUSY, 529), json_reply(BROKEN, 500)) as server:
        error = await ask(Caller(kind, server.url, FakeClock()), way, max_retries=1)
    assert type(error) is ServerError
    assert [(a.outcome, a.status_code, a.delay) for a in error.attempts] == [
        ("overloaded", 529, 0.75),
        ("server", 500, None),
    ]
    assert error.retry_stopped == "out_of_attempts"
    assert str(error) == "tiny: broken (500); not retried (out_of_attempts): max_retries is reached"


@WAY
@pytest.mark.parametrize(
    ("reply", "attempts"),
    [
        *((json_reply({}, status), 2) for status in (408, 409, 429, 500, 502, 503, 504, 529, 599)),
        *((json_reply({}, status), 1) for status in (400, 401, 402, 403, 404, 413, 422, 501, 505)),
        (json_reply({"error": {"code": "no_money", "message": "x"}}, 429), 1),
        (json_reply({"error": {"code": "try_again", "message": "x"}}, 400), 2),
        (json_reply(BUSY), 2),
        (json_reply({"error": {"status": 503, "message": "x"}}), 2),
        (json_reply({}, 400, x_should_retry="true"), 2),
        (json_reply({}, 500, x_should_retry="false"), 1),
        (json_reply({"error": {"code": "no_money", "message": "x"}}, 429, x_should_retry="true"), 2),
        (json_reply({}, 401, x_should_retry="true"), 1),
        (json_reply({}, 403, x_should_retry="true"), 1),
        (Reply(head=False, steps=(Cut(),)), 2),
        (Reply(200, {"content-type": "text/html"}, (b"<html></html>",)), 1),
    ],
)
async def test_what_is_tried_again(kind: str, way: str, reply: Reply, attempts: int) -> None:
    with serving(reply, good(way)) as server:
        told = await ask(Caller(kind, server.url, FakeClock()), way)
        assert len(server.seen) == attempts
    assert isinstance(told, WireloomError) == (attempts == 1)
    assert len(told.attempts) == attempts


@WAY
@pytest.mark.parametrize(
    ("headers", "delay"),
    [
        ({"retry_after_ms": "250", "retry_after": "9"}, 0.2625),
        ({"retry_after_ms": "nan", "retry_after": "3"}, 3.15),
        ({"retry_after": "1.5"}, 1.575),
        ({"retry_after": "Tue, 14 Nov 2023 22:30:10 GMT"}, 10.5),  # the clock stands at 22:30:00
        ({"retry_after": "-1"}, 0.75),
        ({"retry_after": "0"}, 0.75),
        ({"retry_after": "soon"}, 0.75),
        ({"retry_after": "Tue, 14 Nov 2023 22:29:59 GMT"}, 0.75),
        ({"x_remaining": "0", "x_reset": "20s"}, 21.0),
        ({"x_remaining": "3", "x_reset": "20s"}, 0.75),
        ({"x_remaining": "0", "x_reset": "20s", "retry_after": "2"}, 2.1),
        ({"retry_after": "60"}, 63.0),
    ],
)
async def test_how_long_is_waited(kind: str, way: str, headers: dict[str, str], delay: float) -> None:
    clock = FakeClock()
    with serving(json_reply({}, 429, **headers), good(way)) as server:
        response = await ask(Caller(kind, server.url, clock), way)
    assert clock.slept == pytest.approx([delay])
    assert response.text == "hello"


@WAY
@pytest.mark.parametrize("headers", [{"retry_after": "86400"}, {"x_remaining": "0", "x_reset": "24h"}])
async def test_a_long_wait_is_the_callers_choice(kind: str, way: str, headers: dict[str, str]) -> None:
    clock = FakeClock()
    with serving(json_reply({}, 429, **headers), json_reply({}, 429, **headers), good(way)) as server:
        error = await ask(Caller(kind, server.url, clock), way)
        assert (type(error), error.retry_after, clock.slept) == (RateLimitError, 86_400, [])
        assert error.retry_stopped == "retry_after_too_long"
        patient = RetryPolicy(max_retry_after=100_000)
        caller = Caller(kind, server.url, clock, retry=patient, timeout=Timeout(total=None))
        response = await ask(caller, way)
    assert (response.text, clock.slept) == ("hello", [pytest.approx(90_720)])


@WAY
async def test_nothing_is_slept_past_the_total_limit(kind: str, way: str) -> None:
    clock = FakeClock()
    with serving(json_reply({}, 500, retry_after="3"), json_reply({}, 503, retry_after="3")) as server:
        error = await ask(Caller(kind, server.url, clock, timeout=5), way)
        assert len(server.seen) == 2
    assert clock.slept == [pytest.approx(3.15)]
    assert (type(error), error.status_code, error.retry_after) == (ServerError, 503, 3.0)
    assert error.retry_stopped == "deadline"


@WAY
async def test_the_total_limit_runs_over_attempts_and_waits(kind: str, way: str) -> None:
    class Slow(FakeClock):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds + 5)

    with serving(json_reply({}, 500), good(way)) as server:
        error = await ask(Caller(kind, server.url, Slow(), timeout=5), way)
        assert len(server.seen) == 1
    assert (type(error), error.phase) == (APITimeoutError, "total")
    assert error.retry_stopped == "not_retryable"


@WAY
async def test_the_policy_of_a_call_and_of_a_client(kind: str, way: str) -> None:
    quick = RetryPolicy(max_retries=1, base=0.1)
    with serving(*[json_reply({}, 500)] * 20) as server:

        async def waits(call: dict[str, Any], **client: Any) -> list[float]:
            clock = FakeClock()
            await ask(Caller(kind, server.url, clock, **client), way, **call)
            return clock.slept

        assert await waits({}) == [0.375, 0.75]
        assert await waits({}, retry=quick) == pytest.approx([0.075])
        assert await waits({}, retry=quick, max_retries=2) == pytest.approx([0.075, 0.15])
        assert await waits({"retry": quick}, max_retries=0) == pytest.approx([0.075])
        assert await waits({"max_retries": 0}, retry=quick) == []
        assert await waits({"retry": None, "max_retries": None}, retry=quick) == pytest.approx([0.075])
        error = await ask(Caller(kind, server.url), way, retry=3)
        assert type(error) is ConfigurationError


async def test_a_stream_is_tried_again_before_its_first_event_alone(kind: str) -> None:
    start, busy = FRAMES[0], {"t": "error", "error": BUSY["error"]}
    usage = {"t": "usage", "usage": {"in": 3, "out": 1}}
    with serving(sse_reply(start, usage, busy), sse_reply(start, FRAMES[1], busy)) as server:
        caller = Caller(kind, server.url, FakeClock())
        events, error = await caller.failed_events()
        await caller.close()
        assert len(server.seen) == 2
    assert [type(event).__name__ for event in events[-2:]] == ["TextDelta", "BlockEnd"]
    assert type(error) is OverloadedError
    assert error.retry_stopped == "already_delivered"
    assert [(a.outcome, a.delay) for a in error.attempts] == [("overloaded", 0.75), ("overloaded", None)]
    assert error.partial.text == "hello"
    assert error.partial.attempts == error.attempts


@WAY
async def test_one_key_for_all_attempts_of_a_call(kind: str, way: str) -> None:
    with serving(*[json_reply({}, 500), good(way)] * 2, good(way)) as server:
        for headers in (None, None, {"X-Tiny-Once": "mine"}):
            await ask(Caller(kind, server.url, FakeClock()), way, extra_headers=headers)
        first, again, second, second_again, own = [seen.headers["x-tiny-once"] for seen in server.seen]
    assert first == again
    assert second == second_again
    assert first != second
    assert len(first) == len(second) == 32
    assert own == "mine"


async def test_a_call_that_only_reads_has_no_key(kind: str) -> None:
    with serving(json_reply({"data": [{"id": "m"}]})) as server:
        caller = Caller(kind, server.url)
        await caller.models()
        await caller.close()
    assert "x-tiny-once" not in server.seen[0].headers


@WAY
async def test_typed_clients_try_again(kind: str, way: str) -> None:
    clock, ask_ = FakeClock(), {"model": "m", "messages": []}
    with serving(json_reply(BROKEN, 500), good(way), json_reply(BUSY, 529)) as server:
        client: Any = (Tiny if kind == "sync" else AsyncTiny)("key-0", server.url, retry=RetryPolicy(base=2))
        client.transport.clock = clock

        async def call(**arguments: Any) -> Any:
            if way == "whole":
                made = client.asks.create(**ask_, **arguments)
                return made if kind == "sync" else await made
            stream = client.asks.stream(**ask_, **arguments)
            return [frame async for frame in each(stream)]

        assert await call()
        with pytest.raises(OverloadedError) as caught:
            await call(max_retries=0)
        closing = client.close()
        if kind == "async":
            await closing
        keys = [seen.headers["x-tiny-once"] for seen in server.seen]
    assert clock.slept == [1.5]
    assert caught.value.retry_stopped == "out_of_attempts"
    assert keys[0] == keys[1] != keys[2]


async def test_what_cannot_be_read_is_not_tried_again(kind: str) -> None:
    with serving(json_reply({"id": 3}), json_reply(GOOD)) as server:
        error = await ask(Caller(kind, server.url, FakeClock()), "whole")
        assert len(server.seen) == 1
    assert (type(error), error.retry_stopped) == (ResponseDecodeError, "not_retryable")


async def test_a_cancelled_wait_ends_the_call(kind: str) -> None:
    class Interrupted(FakeClock):
        def sleep(self, seconds: float) -> None:
            raise KeyboardInterrupt if kind == "sync" else asyncio.CancelledError

    for way in ("whole", "stream"):
        with serving(json_reply(BROKEN, 500), good(way)) as server:
            caller = Caller(kind, server.url, Interrupted(), retry=RetryPolicy(budget=14))
            with pytest.raises(KeyboardInterrupt if kind == "sync" else asyncio.CancelledError):
                await ask(caller, way)
            assert len(server.seen) == 1
            bucket = caller.client._calls._budget.bucket(server.url)
        assert bucket.tokens == 14
