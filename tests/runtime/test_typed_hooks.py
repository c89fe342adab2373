"""What hooks are told of the calls of typed clients."""

from __future__ import annotations

from typing import Any

import pytest

from support.both import KEY, each
from support.hook_log import Told
from support.loopback import Hang, json_reply, serving, sse_reply
from support.tiny_client import AsyncTiny, Tiny
from wireloom import OverloadedError
from wireloom.clock import instant_retries

ANSWER = {"id": "r1", "model": "m1", "text": "Hello", "usage": {"in": 3, "out": 1}}
START, USAGE = {"t": "start", "id": "r1", "model": "m1"}, {"t": "usage", "usage": {"in": 3, "out": 1}}
HEL, END = {"t": "text", "text": "Hel"}, {"t": "end"}
BUSY = {"error": {"type": "overloaded", "message": "busy"}}
ASK: dict[str, Any] = {"model": "m", "messages": [], "max_tokens": 5}

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])


def client_of(kind: str, url: str, told: Told) -> Any:
    make = Tiny if kind == "sync" else AsyncTiny
    return make(api_key=KEY, base_url=url, hooks=told)


async def result(value: Any) -> Any:
    return await value if hasattr(value, "__await__") else value


async def test_a_whole_answer(kind: str) -> None:
    told = Told()
    with serving(json_reply(BUSY, 529), json_reply(ANSWER)) as server, instant_retries():
        client = client_of(kind, server.url, told)
        answer = await result(client.asks.create(**ASK))
        await result(client.close())
    assert answer.text == "Hello"
    assert told.steps == ["request", "attempt 1", "overloaded 1", "attempt 2", "ok 2", "answered"]
    assert (told.call.endpoint, told.call.model, told.call.stream) == ("ask", "m", False)
    assert (told.call.parameters, told.call.request) == ({"max_tokens": 5}, None)
    end = told.end
    assert (end.usage.input, end.usage.output, end.finish) == (3, 1, "stop")
    assert (end.response_id, end.response_model, end.status_code) == ("r1", "m1", 200)
    assert end.response is not None
    assert end.response.text == "Hello"


async def test_a_stream(kind: str) -> None:
    told = Told()
    with serving(sse_reply(START, HEL, USAGE, END)) as server:
        client = client_of(kind, server.url, told)
        frames = [frame async for frame in each(client.asks.stream(**ASK))]
        await result(client.close())
    assert len(frames) == 4
    assert told.steps == ["request", "attempt 1", "first event", "ok 1", "answered"]
    assert (told.end.usage.input, told.end.usage.output, told.end.finish) == (3, 1, "stop")


async def test_a_stream_that_is_left(kind: str) -> None:
    told = Told()
    with serving(sse_reply(START, HEL, steps=(Hang(),))) as server:
        client = client_of(kind, server.url, told)
        stream = client.asks.stream(**ASK)
        async for _ in each(stream):
            break
        await result(stream.close())
        await result(client.close())
    assert told.steps == ["request", "attempt 1", "first event", "left"]


async def test_a_failure_inside_an_answer(kind: str) -> None:
    told = Told()
    with serving(json_reply(BUSY)) as server:
        client = client_of(kind, server.url, told)
        with pytest.raises(OverloadedError) as caught:
            await result(client.asks.create(**ASK, max_retries=0))
        await result(client.close())
    assert told.steps == ["request", "attempt 1", "overloaded 1", "failed"]
    assert told.end.error is caught.value


async def test_pages(kind: str) -> None:
    told = Told()
    pages = [
        json_reply({"data": [{"id": "a"}], "has_more": True, "last_id": "a"}),
        json_reply({"data": [{"id": "b"}]}),
    ]
    with serving(*pages) as server:
        client = client_of(kind, server.url, told)
        page = await result(client.models.list())
        assert [item.id async for item in each(page)] == ["a", "b"]
        await result(client.close())
    assert told.steps == ["request", "attempt 1", "ok 1", "answered"] * 2
    assert {(call.endpoint, call.path, call.model) for call in told.calls} == {("list", "/v1/models", None)}
    assert [end.response for end in told.ends] == [None, None]
