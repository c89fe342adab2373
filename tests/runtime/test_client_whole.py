"""Whole answers over real HTTP, with both clients."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

import pytest

from support.both import KEY, STACKS, Caller
from support.clocks import FakeClock
from support.loopback import MAX_DRIPS, Cut, Drip, Hang, Reply, json_reply, serving, sse_reply
from wireloom import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    Bounds,
    ConfigurationError,
    OverloadedError,
    RateLimit,
    ResponseDecodeError,
    ResponseTooLargeError,
    ServerError,
    Timeout,
    UnsupportedFeatureError,
    WireloomError,
    assistant,
    system,
    user,
)
from wireloom.clock import instant_retries

GOOD = {"id": "r1", "model": "m1", "text": "hello", "usage": {"in": 3, "out": 4}}
BUSY = {"error": {"type": "overloaded", "message": "busy"}}

pytestmark = pytest.mark.parametrize("kind", STACKS)


async def failure(caller: Caller, **arguments: Any) -> Any:
    with pytest.raises(WireloomError) as caught:
        await caller.generate(**arguments)
    await caller.close()
    return caught.value


async def test_an_answer(kind: str) -> None:
    reply = json_reply(GOOD, request_id="q1", x_limit="10", x_reset="1m0s", x_tiny_host="h", set_cookie="a=b")
    with serving(reply, json_reply(GOOD)) as server:
        caller = Caller(kind, server.url + "/base/")
        response = await caller.generate([system("s"), user("q")], max_tokens=5, temperature=0.5)
        await caller.generate(response.message)
        await caller.close()
    assert (response.id, response.model, response.text, response.finish) == ("r1", "m1", "hello", "stop")
    assert response.message == assistant("hello")
    assert (response.usage.input, response.usage.output) == (3, 4)
    assert (response.request_id, response.rate_limits) == ("q1", {"requests": RateLimit(10, None, 60.0)})
    assert response.headers == {"request-id": "q1", "x-limit": "10", "x-reset": "1m0s", "x-tiny-host": "h"}
    assert [(attempt.outcome, attempt.status_code) for attempt in response.attempts] == [("ok", 200)]
    assert [(warning.kind, warning.field) for warning in response.warnings] == [("dropped", "temperature")]
    first, second = server.seen
    assert (first.method, first.path) == ("POST", "/base/v1/ask")
    assert first.json["maxTokens"] == 5
    assert first.headers["x-key"] == KEY
    assert first.headers["x-tiny-version"] == "1"
    assert first.headers["user-agent"].startswith("wireloom/")
    assert "cookie" not in second.headers
    assert server.connections == 1


async def test_a_failed_attempt_is_tried_again(kind: str) -> None:
    replies = [json_reply(BUSY, 529), json_reply({}, 429, retry_after="2"), json_reply(GOOD)]
    clock = FakeClock()
    with serving(*replies) as server:
        caller = Caller(kind, server.url, clock)
        response = await caller.generate()
        await caller.close()
    assert [attempt.outcome for attempt in response.attempts] == ["overloaded", "rate_limit", "ok"]
    assert clock.slept == pytest.approx([0.75, 2.1])
    assert [seen.headers.get("x-retry-count") for seen in server.seen] == [None, "1", "2"]
    assert server.seen[0].body == server.seen[2].body


async def test_retries_end(kind: str) -> None:
    with serving(*[json_reply(BUSY, 529)] * 9) as server, instant_retries():
        error = await failure(Caller(kind, server.url), max_retries=1)
        assert type(error) is OverloadedError
        assert [attempt.number for attempt in error.attempts] == [1, 2]
        assert len(server.seen) == 2
        await failure(Caller(kind, server.url, max_retries=0))
        assert len(server.seen) == 3


async def test_what_waiting_does_not_help_is_not_tried_again(kind: str) -> None:
    body = {"error": {"message": f"the key {KEY} is wrong"}}
    with serving(json_reply(body, 401, x_should_retry="true")) as server:
        error = await failure(Caller(kind, server.url))
        assert len(server.seen) == 1
    assert type(error) is AuthenticationError
    assert KEY not in str(error) + repr(error) + str(error.body) + repr(error.attempts)


async def test_a_failure_under_a_success(kind: str) -> None:
    with serving(json_reply(BUSY), json_reply(GOOD)) as server, instant_retries():
        caller = Caller(kind, server.url)
        assert (await caller.generate()).text == "hello"
        await caller.close()


HTML = Reply(200, {"content-type": "text/html"}, (b"<html><title>Sign in</title></html>",))


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (HTML, "HTTP 200 with content type 'text/html' where JSON was expected: Sign in"),
        (Reply(200, {}, (b"<html><title>Sign in</title></html>",)), "a body of no known type"),
        (json_reply(None), "the answer cannot be read"),
        (json_reply({"id": 3}), "the answer cannot be read"),
        (Reply(200, {"content-type": "application/json"}, (b'{"id": "r',)), "the answer cannot be read"),
        (Reply(200, {"content-type": "application/json"}), "HTTP 200 with an empty body"),
        (Reply(204, chunked=False), "HTTP 204 with an empty body"),
        (sse_reply({"t": "end"}), "content type 'text/event-stream' where JSON was expected"),
        (
            Reply(200, {"content-type": "application/json", "content-encoding": "sdch"}, (b"x",)),
            "encoded as 'sdch', which was not asked for",
        ),
    ],
)
async def test_what_is_no_answer(kind: str, reply: Reply, told: str) -> None:
    with serving(reply) as server:
        error = await failure(Caller(kind, server.url))
        assert len(server.seen) == 1
    assert type(error) is ResponseDecodeError
    assert told in str(error)


async def test_a_redirect_is_not_followed(kind: str) -> None:
    with serving(Reply(307, {"location": "https://elsewhere.invalid/"})) as server:
        error = await failure(Caller(kind, server.url))
    assert (type(error), error.status_code) == (APIStatusError, 307)
    assert "redirect, which is not followed" in str(error)


@pytest.mark.parametrize(
    "reply", [Reply(head=False, steps=(Cut(),)), Reply(head=False, steps=(b"garbage\r\n\r\n",))]
)
async def test_a_broken_connection_is_tried_again(kind: str, reply: Reply) -> None:
    with serving(reply, json_reply(GOOD)) as server, instant_retries():
        caller = Caller(kind, server.url)
        response = await caller.generate()
        await caller.close()
    assert [attempt.outcome for attempt in response.attempts] == ["connection", "ok"]


async def test_a_body_that_breaks_off(kind: str) -> None:
    reply = Reply(200, {"content-type": "application/json"}, (b'{"id"', Cut()))
    with serving(reply) as server:
        error = await failure(Caller(kind, server.url, max_retries=0))
    assert type(error) is APIConnectionError
    assert "the connection broke while the answer was read" in str(error)


async def test_nobody_listens(kind: str) -> None:
    with serving() as server:
        url = server.url
    error = await failure(Caller(kind, url, max_retries=0))
    assert type(error) is APIConnectionError
    assert error.retryable
    assert error.__cause__ is None


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw deflate"])
async def test_compressed_answers(kind: str, coding: str) -> None:
    plain = json_reply({**GOOD, "text": "x" * 1_000_000}).steps[0]
    assert isinstance(plain, bytes)
    if coding == "gzip":
        data = gzip.compress(plain)
    else:
        data = zlib.compress(plain) if coding == "deflate" else zlib.compress(plain)[2:-4]
    headers = {"content-type": "application/json", "content-encoding": coding.split()[-1]}
    reply = Reply(200, headers, (data[:20], data[20:]))
    with serving(reply) as server:
        caller = Caller(kind, server.url)
        assert len((await caller.generate()).text) == 1_000_000
        await caller.close()
    assert server.seen[0].headers["accept-encoding"].startswith("gzip, deflate")


async def test_the_bound_of_an_answer_holds_when_it_unfolds(kind: str) -> None:
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    reply = Reply(200, headers, (gzip.compress(b" " * 5_000_000),))
    with serving(reply) as server:
        error = await failure(Caller(kind, server.url, bounds=Bounds(body=1_000_000)))
    assert (type(error), error.bound, error.limit) == (ResponseTooLargeError, "body", 1_000_000)


async def test_the_text_of_a_failure_is_bounded(kind: str) -> None:
    reply = Reply(500, {"content-type": "text/plain"}, (b"x" * 50_000, b"y" * 50_000, Drip(b"z" * 1000)))
    with serving(reply) as server:
        error = await failure(Caller(kind, server.url, max_retries=0))
    assert type(error) is ServerError
    assert len(error.body) == 64 * 1024


@pytest.mark.parametrize(
    "reply",
    [
        Reply(head=False, steps=(Hang(),)),
        Reply(head=False, steps=(b"HTTP/1.1 200 OK\r\nx-a: ", Drip(b"b")), chunked=False),
        Reply(200, {"content-type": "application/json"}, (b"{", Hang())),
        Reply(200, {"content-type": "application/json"}, (Drip(b" "),)),
        Reply(200, {"content-type": "application/json"}, (Drip(b" "),), chunked=False),
        Reply(
            200, {"content-type": "application/json", "content-encoding": "gzip"}, (Drip(b""),), chunked=False
        ),
    ],
)
async def test_the_total_limit_holds_against_silence_and_drips(kind: str, reply: Reply) -> None:
    with serving(reply) as server:
        error = await failure(Caller(kind, server.url), timeout=0.3)
        assert len(server.seen) == 1
        assert server.drips < MAX_DRIPS
    assert type(error) is APITimeoutError
    assert (error.phase, error.limit) == ("total", 0.3)


async def test_the_total_limit_holds_for_a_head_that_drips_on_a_connection_that_was_used(kind: str) -> None:
    drip = Reply(head=False, steps=(b"HTTP/1.1 200 OK\r\nx-a: ", Drip(b"b")), chunked=False)
    with serving(json_reply(GOOD), drip) as server:
        caller = Caller(kind, server.url)
        await caller.generate()
        error = await failure(caller, timeout=0.3)
        assert (len(server.seen), server.connections) == (2, 1)
        assert 0 < server.drips < MAX_DRIPS
    assert type(error) is APITimeoutError
    assert (error.phase, error.limit) == ("total", 0.3)


async def test_the_idle_limit(kind: str) -> None:
    with serving(Reply(head=False, steps=(Hang(),)), json_reply(GOOD)) as server, instant_retries():
        caller = Caller(kind, server.url, timeout=Timeout(idle=0.1))
        response = await caller.generate()
        await caller.close()
    assert [attempt.outcome for attempt in response.attempts] == ["timeout", "ok"]


async def test_a_wait_beyond_the_total_is_not_begun(kind: str) -> None:
    clock = FakeClock()
    with serving(json_reply({}, 429, retry_after="30")) as server:
        error = await failure(Caller(kind, server.url, clock, timeout=20))
    assert error.retry_after == 30
    assert clock.slept == []


async def test_extras(kind: str) -> None:
    with serving(json_reply(GOOD)) as server:
        caller = Caller(kind, server.url)
        await caller.generate(
            extra_headers={"X-Key": "other", "X-More": "m"},
            extra_query={"a": [1, 2], "b": True, "c": None},
            extra_body={"seed": None, "deep": {"x": None}},
            seed=7,
            flags={"tiny.extras": True, "tiny.login": "bearer"},
        )
        await caller.close()
    seen = server.seen[0]
    assert seen.path == "/v1/ask?a=1&a=2&b=true"
    assert seen.headers["x-key"] == "other"
    assert seen.headers["x-more"] == "m"
    assert seen.headers["x-beta"] == "extras"
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.json["seed"] is None
    assert seen.json["deep"] == {"x": None}


async def test_strict(kind: str) -> None:
    caller = Caller(kind, "http://127.0.0.1:9", strict=True)
    assert type(await failure(caller, temperature=1)) is UnsupportedFeatureError
    assert (
        type(await failure(Caller(kind, "http://127.0.0.1:9"), temperature=1, strict=True))
        is UnsupportedFeatureError
    )


async def test_tokens_and_models(kind: str) -> None:
    pages = [{"data": [{"id": "a"}, {"id": "b"}], "has_more": True, "last_id": "b"}, {"data": [{"id": "c"}]}]
    with serving(json_reply({"tokens": 42}), *map(json_reply, pages)) as server:
        caller = Caller(kind, server.url)
        assert await caller.count_tokens(max_tokens=5) == 42
        assert [model.id for model in await caller.models()] == ["a", "b", "c"]
        await caller.close()
    assert [(seen.method, seen.path) for seen in server.seen] == [
        ("POST", "/v1/count"), ("GET", "/v1/models"), ("GET", "/v1/models?after=b"),
    ]  # fmt: skip
    assert set(server.seen[0].json) == {"model", "messages"}


async def test_a_page_that_asks_for_itself_is_the_last(kind: str) -> None:
    page = {"data": [{"id": "a"}], "has_more": True, "last_id": "a"}
    with serving(json_reply(page), json_reply(page)) as server:
        caller = Caller(kind, server.url)
        assert len(await caller.models()) == 2
        await caller.close()
    assert len(server.seen) == 2


async def test_a_closed_client_says_so(kind: str) -> None:
    caller = Caller(kind, "http://127.0.0.1:9")
    await caller.close()
    with pytest.raises(ConfigurationError, match="this client is closed"):
        await caller.generate()
