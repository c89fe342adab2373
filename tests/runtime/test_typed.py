"""The bases of the generated typed clients, over real HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import UNSET, Struct

from support import tiny
from support.loopback import json_reply, serving, sse_reply
from support.tiny_client import AsyncTiny, Tiny
from wireloom import (
    ConfigurationError,
    NotFoundError,
    OverloadedError,
    ResponseDecodeError,
    StreamIncompleteError,
)
from wireloom.clock import instant_retries

GOOD = {"id": "r1", "model": "m1", "text": "hello", "new": {"deep": 1}}
START, HEL, END = (
    {"t": "start", "id": "r1", "model": "m", "odd": 7},
    {"t": "text", "text": "Hel"},
    {"t": "end"},
)
BUSY = {"t": "error", "error": {"type": "overloaded", "message": "busy"}}
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user"}]}


def test_a_whole_answer() -> None:
    with serving(json_reply(GOOD)) as server, Tiny("key-0", server.url) as client:
        answer = client.asks.create(
            **ASK,
            max_tokens=5,
            room="blue",
            extra_body={"z": None},
            extra_query={"q": 1},
            extra_headers={"x-y": "z"},
        )
    assert (type(answer), answer.text) == (tiny.Answer, "hello")
    assert answer.extra == {"new": {"deep": 1}}
    assert answer.raw is not None
    seen = server.seen[0]
    assert seen.json == {**ASK, "maxTokens": 5, "z": None}
    assert (seen.headers["x-room"], seen.headers["x-y"], seen.headers["x-key"]) == ("blue", "z", "key-0")
    assert seen.path == "/v1/ask?q=1"


def test_unset_is_left_out_and_none_is_null() -> None:
    with serving(json_reply(GOOD)) as server, Tiny("key-0", server.url) as client:
        client.asks.create(**ASK, max_tokens=None, room=UNSET)  # type: ignore[typeddict-item]
    assert server.seen[0].json == {**ASK, "maxTokens": None}
    assert "x-room" not in server.seen[0].headers


def test_an_unknown_argument() -> None:
    told = r"ask: unknown argument 'max_tokns'; did you mean 'max_tokens'\?.*extra_body takes fields"
    with Tiny("key-0", "http://127.0.0.1:9") as client, pytest.raises(ConfigurationError, match=told):
        client.asks.create(**ASK, max_tokns=5)  # type: ignore[call-arg]


class Gadget(Struct, tag="gadget"):
    size: int = 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"extras": {}}, "ask: extras needs the feature tiny.extras, which is off; switch it on with flags="),
        (
            {"tools": [{"type": "other"}, Gadget()]},
            "ask: tools with type='gadget' needs the feature tiny.gadgets",
        ),
        ({"tools": [{"type": "gadget"}]}, "WIRELOOM_FLAGS=tiny.gadgets=on"),
    ],
)
def test_beta_fields_need_their_feature(arguments: Any, told: str) -> None:
    with serving(json_reply(GOOD), json_reply(GOOD)) as server:
        with Tiny("key-0", server.url) as client:
            with pytest.raises(ConfigurationError) as caught:
                client.asks.create(**ASK, **arguments)
            client.asks.create(**ASK, **arguments, flags={"extras": True, "gadgets": True})
        with Tiny("key-0", server.url, flags={"tiny": {"extras": True, "gadgets": True}}) as client:
            client.asks.create(**ASK, **arguments)
    assert told in str(caught.value)
    assert [seen.headers["x-beta"] for seen in server.seen] == ["extras,gadgets"] * 2


def test_a_harmless_member_needs_no_feature() -> None:
    with serving(json_reply(GOOD)) as server, Tiny("key-0", server.url) as client:
        client.asks.create(**ASK, tools=[{"type": "other"}])
    assert "x-beta" not in server.seen[0].headers


def test_a_stream_of_frames() -> None:
    with serving(sse_reply(START, b": alive\n\n", HEL, END)) as server, Tiny("key-0", server.url) as client:
        with client.asks.stream(**ASK) as stream:
            frames = list(stream)
        assert stream.response.text == "Hel"
    assert [type(frame) for frame in frames] == [tiny.Start, tiny.Piece, tiny.End]
    assert frames[0].extra == {"odd": 7}
    assert frames[1].raw == b'{"t": "text", "text": "Hel"}'
    assert server.seen[0].json["stream"] is True
    assert "with_usage" not in server.seen[0].json


def test_a_stream_that_is_cut() -> None:
    with serving(sse_reply(START, HEL)) as server, Tiny("key-0", server.url) as client:
        frames: list[Any] = []
        with client.asks.stream(**ASK) as stream, pytest.raises(StreamIncompleteError) as caught:
            frames.extend(frame for frame in stream)
    assert caught.value.partial is not None
    assert caught.value.partial.text == "Hel"
    assert len(server.seen) == 1


def test_an_error_frame_raises_and_is_no_frame() -> None:
    with serving(sse_reply(START, BUSY)) as server, Tiny("key-0", server.url) as client:
        stream = client.asks.stream(**ASK)
        assert type(next(stream)) is tiny.Start
        with pytest.raises(OverloadedError, match="busy"):
            next(stream)


def test_before_the_first_frame_it_is_tried_again() -> None:
    with serving(sse_reply(BUSY), sse_reply(START, END)) as server, Tiny("key-0", server.url) as client:
        with instant_retries(), client.asks.stream(**ASK) as stream:
            assert len(list(stream)) == 2
        assert len(server.seen) == 2


PAGES = [{"data": [{"id": "a"}], "has_more": True, "last_id": "a"}, {"data": [{"id": "b"}], "more": 1}]


def test_pages() -> None:
    with (
        serving(*map(json_reply, PAGES), *map(json_reply, PAGES)) as server,
        Tiny("key-0", server.url) as client,
    ):
        first = client.models.list(limit=1)
        assert ([item.id for item in first.data], first.has_more) == (["a"], True)
        second = first.next_page()
        assert second is not None
        assert (second.has_more, second.next_page()) == (False, None)
        assert second.page.extra == {"more": 1}
        assert [item.id for item in client.models.list(limit=1)] == ["a", "b"]
    assert [seen.path for seen in server.seen] == ["/v1/models?limit=1", "/v1/models?limit=1&after=a"] * 2


def test_path_arguments_and_errors() -> None:
    with (
        serving(
            json_reply({"id": "a/b"}), json_reply({"error": {"message": "no"}}, 404), json_reply({})
        ) as server,
        Tiny("key-0", server.url) as client,
    ):
        assert client.models.retrieve("a/b").id == "a/b"
        with pytest.raises(NotFoundError):
            client.models.retrieve("c")
        with pytest.raises(ResponseDecodeError, match="get: the answer cannot be read"):
            client.models.retrieve("d")
        with pytest.raises(ConfigurationError, match="get has no body"):
            client.models.retrieve("e", extra_body={"a": 1})
        with pytest.raises(ConfigurationError, match="model_id must be a non-empty string"):
            client.models.retrieve("")
    assert server.seen[0].path == "/v1/models/a%2Fb"


async def test_the_asynchronous_twin() -> None:
    replies = [json_reply(GOOD), sse_reply(START, HEL, END), sse_reply(START), *map(json_reply, PAGES)]
    with serving(*replies) as server:
        async with AsyncTiny("key-0", server.url, max_retries=0) as client:
            assert (await client.asks.create(**ASK)).text == "hello"
            async with client.asks.stream(**ASK) as stream:
                assert [type(frame) async for frame in stream] == [tiny.Start, tiny.Piece, tiny.End]
            cut = client.asks.stream(**ASK)
            assert type(await anext(cut)) is tiny.Start
            with pytest.raises(StreamIncompleteError):
                await anext(cut)
            page = await client.models.list()
            assert [item.id async for item in page] == ["a", "b"]


def test_settings_are_checked_when_the_client_is_made() -> None:
    with pytest.raises(ConfigurationError, match="max_retries"):
        Tiny("key-0", max_retries=11)
    with pytest.raises(ConfigurationError, match="unknown flag of tiny 'nope'"):
        Tiny("key-0", flags={"nope": True})
    with pytest.raises(ConfigurationError, match="no API key for tiny"):
        Tiny().asks.create(**ASK)
    assert str(Tiny(flags={"extras": True}).flags()[0]) == "tiny.extras = on (client)"
