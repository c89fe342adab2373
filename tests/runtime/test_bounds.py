"""Each bound on an answer, over real HTTP: a typed error that names it, and flat memory."""

from __future__ import annotations

import json
import tracemalloc
from typing import Any

import pytest

from support.both import KEY, Caller, each
from support.loopback import Hang, Reply, json_reply, serving, sse_reply
from support.tiny import DIALECT
from support.tiny_client import AsyncTiny, Tiny
from wireloom import (
    Bounds,
    Client,
    ConfigurationError,
    JsonSchema,
    ResponseDecodeError,
    ResponseTooLargeError,
    StreamDecodeError,
    Tool,
    WireloomError,
)
from wireloom.bounds import is_deeper
from wireloom.decode import StreamDecoder

kinds = pytest.mark.parametrize("kind", ["sync", "async"])
EVENTS = {"content-type": "text/event-stream"}
JSON = {"content-type": "application/json"}
LINE = b"x" * 65536
START = {"t": "start", "id": "r", "model": "m"}


def text(words: Any) -> dict[str, Any]:
    return {"t": "text", "text": words}


async def stream_error(kind: str, reply: Reply, bounds: Bounds) -> tuple[int, Any]:
    """How many events came before the error, and the error."""
    with serving(reply) as server:
        caller = Caller(kind, server.url, bounds=bounds)
        events, error = await caller.failed_events()
        await caller.close()
        assert len(server.seen) == 1, "what is too large is too large again"
    return len(events), error


async def whole_error(kind: str, reply: Reply, bounds: Bounds = Bounds()) -> Any:  # noqa: B008
    with serving(reply) as server:
        caller = Caller(kind, server.url, bounds=bounds)
        with pytest.raises(WireloomError) as caught:
            await caller.generate()
        await caller.close()
        assert len(server.seen) == 1
    return caught.value


async def typed_error(kind: str, reply: Reply, bounds: Bounds) -> Any:
    """The error of a typed client's stream."""
    with serving(reply) as server:
        settings: dict[str, Any] = {"api_key": KEY, "base_url": server.url, "bounds": bounds}
        client: Any = Tiny(**settings) if kind == "sync" else AsyncTiny(**settings)
        with pytest.raises(WireloomError) as caught:
            async for _ in each(client.asks.stream(model="m", messages=[])):
                pass
        closed = client.close()
        if kind == "async":
            await closed
    return caught.value


BOUNDS_OF_A_STREAM = {
    "event": (Bounds(event=1000), sse_reply(START, text("x" * 2000), steps=(Hang(),))),
    "line": (Bounds(line=1000), Reply(200, EVENTS, (b": " + LINE, Hang()))),
    "events": (Bounds(events=3), sse_reply(*[START] * 4, steps=(Hang(),))),
    "stream": (Bounds(stream=10_000), sse_reply(*[text("x" * 60)] * 2000)),
    "depth": (Bounds(depth=100), sse_reply(START, {**START, "more": json.loads("[" * 101 + "]" * 101)})),
    "headers": (Bounds(headers=2000), Reply(200, {**EVENTS, "x-long": "x" * 2000}, (Hang(),))),
}


@kinds
@pytest.mark.parametrize("bound", BOUNDS_OF_A_STREAM)
async def test_each_bound_of_a_stream_is_an_error_that_names_it(kind: str, bound: str) -> None:
    bounds, reply = BOUNDS_OF_A_STREAM[bound]
    _, error = await stream_error(kind, reply, bounds)
    told = (type(error), error.bound, error.limit, error.category, error.retryable)
    assert told == (ResponseTooLargeError, bound, getattr(bounds, bound), "too_large", False)
    assert f"the `{bound}` bound of Bounds" in str(error)
    assert str(error.limit) in str(error)
    typed = await typed_error(kind, reply, bounds)
    assert (type(typed), typed.bound, typed.limit) == (ResponseTooLargeError, bound, error.limit)


BOUNDS_OF_AN_ANSWER = {
    "body": (Bounds(body=1000), json_reply({"id": "r", "text": "x" * 2000})),
    "depth": (Bounds(depth=100), Reply(200, JSON, (b'{"a":' + b"[" * 101 + b"]" * 101 + b"}",))),
    "headers": (Bounds(), json_reply({}, x_long="x" * 65_000, y_long="y" * 1000)),
}


@kinds
@pytest.mark.parametrize("bound", BOUNDS_OF_AN_ANSWER)
async def test_each_bound_of_a_whole_answer_is_an_error_that_names_it(kind: str, bound: str) -> None:
    bounds, reply = BOUNDS_OF_AN_ANSWER[bound]
    error = await whole_error(kind, reply, bounds)
    assert (type(error), error.bound, error.limit) == (ResponseTooLargeError, bound, getattr(bounds, bound))


@kinds
async def test_a_head_that_does_not_end_is_too_large(kind: str) -> None:
    head = {**JSON, **{f"x-{number}": "x" * 30_000 for number in range(10)}}
    error = await whole_error(kind, Reply(200, head, (b"{}",)))
    assert (type(error), error.bound) == (ResponseTooLargeError, "headers")


@kinds
async def test_the_text_of_a_failure_is_read_up_to_its_bound(kind: str) -> None:
    error = await whole_error(kind, Reply(400, JSON, (b"x" * 5000,)), Bounds(error_body=1024))
    assert len(error.body) == 1024
    assert len(str(error)) < 2048


@pytest.mark.parametrize("limit", [1, 2, 255, 256, 257, 1000])
@pytest.mark.parametrize("together", [1, 3, 10_000])
def test_exactly_so_many_events_are_taken(limit: int, together: int) -> None:
    frames = [b'data: {"t":"text","text":"%d"}\n\n' % number for number in range(limit + 2)]
    decoder = StreamDecoder(DIALECT, bounds=Bounds(events=limit))
    words = 0
    for at in range(0, len(frames), together):
        for event in decoder.receive(b"".join(frames[at : at + together])):
            words += type(event).__name__ == "TextDelta"
    assert words == limit
    assert isinstance(decoder.error, ResponseTooLargeError)
    assert decoder.error.partial is not None


def test_comments_are_no_events_but_count_as_bytes() -> None:
    decoder = StreamDecoder(DIALECT, bounds=Bounds(events=1, stream=1000))
    for _ in range(50):
        decoder.receive(b": still here\n\n")
    assert decoder.error is None
    for _ in range(50):
        decoder.receive(b": still here\n\n")
    assert isinstance(decoder.error, ResponseTooLargeError)
    assert decoder.error.bound == "stream"


@kinds
async def test_a_line_without_an_end_is_not_swallowed(kind: str) -> None:
    limit = 4 * 1024 * 1024
    with serving(Reply(200, EVENTS, (b"data: ", *[LINE] * 800))) as server:
        caller = Caller(kind, server.url, bounds=Bounds(event=limit))
        tracemalloc.start()
        try:
            before, _ = tracemalloc.get_traced_memory()
            events, error = await caller.failed_events()
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        await caller.close()
        assert server.gone.wait(5), "the connection is closed while the server still sends"
    assert (type(error), error.bound, len(events)) == (ResponseTooLargeError, "event", 1)
    assert peak - before < 4 * limit


@pytest.mark.parametrize("opened", [b"[", b'{"a":'])
def test_nesting_is_told_without_recursion(opened: bytes) -> None:
    closed = b"]" if opened == b"[" else b"}"
    for depth in (99, 100, 101, 100_000):
        inner = opened * (depth - 1) + (b"[]" if closed == b"]" else b"{}") + closed * (depth - 1)
        assert is_deeper(inner, 100) == (depth > 100)
    assert not is_deeper(b"[" + b"[]," * 5000 + b"[]]", 100)
    assert not is_deeper(b'"' + opened.replace(b'"', b"") * 5000 + b'\\""', 100)
    assert is_deeper(opened * 5000, 100)


@kinds
@pytest.mark.usefixtures("deep")
async def test_nesting_that_fits_the_bound_but_not_the_interpreter_is_no_json(kind: str) -> None:
    deep = b'{"t":"start","id":"r","model":"m","more":' + b"[" * 990 + b"]" * 990 + b"}"
    bounds = Bounds(depth=1000)
    _, error = await stream_error(kind, Reply(200, EVENTS, (b"data: " + deep + b"\n\n",)), bounds)
    assert type(error) is StreamDecodeError
    assert type(await whole_error(kind, Reply(200, JSON, (deep,)), bounds)) is ResponseDecodeError


@kinds
async def test_a_number_of_many_digits_is_no_crash(kind: str) -> None:
    digits = b"9" * 10_000
    frame = b'{"t":"usage","usage":{"in":' + digits + b"}}"
    _, error = await stream_error(kind, Reply(200, EVENTS, (b"data: " + frame + b"\n\n",)), Bounds())
    assert isinstance(error, StreamDecodeError)
    assert type(await whole_error(kind, Reply(200, JSON, (digits,)))) is ResponseDecodeError


def nested(depth: int) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "string"}
    for _ in range(depth):
        made = {"type": "object", "properties": {"a": made}}
    return made


@pytest.mark.parametrize(
    "arguments",
    [
        {"extra_body": {"a": nested(5000)}},
        {"extra_query": {"a": [json.loads("[" * 900 + "]" * 900)]}},
        {"tools": [Tool("f", "d", nested(2000))]},
        {"response_format": JsonSchema(nested(2000))},
    ],
    ids=["body", "query", "tool", "format"],
)
@pytest.mark.parametrize("vendor", ["openai", "google"])
def test_a_request_that_is_nested_too_deeply_is_refused(vendor: str, arguments: dict[str, Any]) -> None:
    settings = {vendor: {"api_key": KEY, "base_url": "http://127.0.0.1:9"}}
    with (
        Client(vendors=settings) as client,
        pytest.raises(ConfigurationError, match=r"nested too deeply|maximum recursion depth"),
    ):
        client.generate(f"{vendor}:m", "hi", max_tokens=5, **arguments)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"event": 0}, "event must be an integer from 1 to 1099511627776, not 0"),
        ({"headers": 65_537}, "headers must be an integer from 1024 to 65536, not 65537"),
        ({"error_body": 10}, "error_body must be an integer from 1024 to 65536, not 10"),
        ({"depth": 5000}, "depth must be an integer from 100 to 1000, not 5000"),
        ({"depth": True}, "depth must be an integer from 100 to 1000, not True"),
        ({"body": None}, "body must be an integer from 1 to 1099511627776, not None"),
    ],
)
def test_wrong_bounds(given: dict[str, Any], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        Bounds(**given)


@kinds
def test_what_are_no_bounds(kind: str) -> None:
    with pytest.raises(ConfigurationError, match="bounds must be Bounds, not dict"):
        Caller(kind, "http://127.0.0.1:9", bounds={"body": 1})
