"""A stream that is one JSON array: however the bytes are cut, within bounds, and in linear work."""

from __future__ import annotations

import json
import random
import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from support.loopback import Server, json_reply, serving
from wireloom import Client, RateLimitError, StreamIncompleteError
from wireloom.bounds import Bounds
from wireloom.decode import StreamDecoder
from wireloom.errors import ResponseTooLargeError
from wireloom.json_array import EitherParser, JSONArrayParser, splitter_of
from wireloom.registry import find_vendor
from wireloom.sse import FrameTooLarge, SSEParser

DIALECT = find_vendor("google").dialects["gemini_generate"]

CONSTRUCTS = {
    "nothing": (b"", []),
    "empty": (b"[]", []),
    "one": (b'[{"a":1}]', [b'{"a":1}']),
    "several": (b'[{"a":1}\n,\r\n{"b":[2,{}]} , {}]', [b'{"a":1}', b'{"b":[2,{}]}', b"{}"]),
    "marks in texts": (rb'[{"a":"]},{[\"\\"},{"b":"\\\\"}]', [rb'{"a":"]},{[\"\\"}', rb'{"b":"\\\\"}']),
    "lists": (b"[[1,[2]],[3]]", [b"[1,[2]]", b"[3]"]),
    "plain values": (b'[1, "a,]" ,null,-2.5e3]', [b"1", b'"a,]"', b"null", b"-2.5e3"]),
    "byte order mark": (b"\xef\xbb\xbf [{}]", [b"{}"]),
    "behind the end": (b"[{}] [{}] x", [b"{}"]),
    "an object alone": (b' {"error": {"code": 1}} ', [b'{"error": {"code": 1}}']),
    "unfinished element": (b'[{"a":1},{"b":', [b'{"a":1}', b'{"b":']),
    "unfinished array": (b'[{"a":1},', [b'{"a":1}']),
    "not UTF-8": (b'[{"a":"\xff"}]', [b'{"a":"\xff"}']),
}

each_construct = pytest.mark.parametrize(("body", "elements"), CONSTRUCTS.values(), ids=CONSTRUCTS)


def parsed(parser: JSONArrayParser | EitherParser, pieces: list[bytes]) -> list[bytes]:
    return [element for piece in pieces for element in parser.receive(piece)] + parser.end()


def cut(body: bytes, chance: random.Random, longest: int) -> list[bytes]:
    pieces: list[bytes] = []
    while body:
        size = chance.randint(1, longest)
        pieces.append(body[:size])
        body = body[size:]
    return pieces


@each_construct
def test_a_construct_in_one_piece(body: bytes, elements: list[bytes]) -> None:
    assert parsed(JSONArrayParser(), [body]) == elements


@each_construct
def test_a_construct_byte_by_byte(body: bytes, elements: list[bytes]) -> None:
    assert parsed(JSONArrayParser(), [body[at : at + 1] for at in range(len(body))]) == elements


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(json_values), st.sampled_from([None, 1]), st.integers())
def test_whatever_stands_in_it(values: list[Any], indent: int | None, seed: int) -> None:
    body = json.dumps(values, indent=indent, ensure_ascii=seed % 2 == 0).encode("utf-8", "surrogatepass")
    pieces = cut(body, random.Random(seed), 9)
    for parser in (JSONArrayParser(), EitherParser()):
        found = parsed(parser, pieces)
        assert [json.loads(element.decode("utf-8", "surrogatepass")) for element in found] == values


def test_an_element_is_given_with_its_last_byte() -> None:
    parser = JSONArrayParser()
    assert parser.receive(b'[{"a":1') == []
    assert parser.receive(b"}") == [b'{"a":1}']
    assert parser.receive(b",") == []
    assert parser.receive(b'{"b":2}') == [b'{"b":2}']


@pytest.mark.parametrize("step", [1, 7, 1000])
def test_an_element_above_the_bound(step: int) -> None:
    body = b'[{"a":1},{"b":"' + b"x" * 200
    pieces = [body[at : at + step] for at in range(0, len(body), step)]
    parser, found = JSONArrayParser(max_event_bytes=50), list[bytes]()
    with pytest.raises(FrameTooLarge) as caught:
        found.extend(element for piece in (*pieces, b"x") for element in parser.receive(piece))
    assert (caught.value.bound, caught.value.limit) == ("event", 50)
    assert found == [b'{"a":1}']
    for again in (lambda: parser.receive(b"x"), parser.end):
        with pytest.raises(FrameTooLarge):
            again()


def steps(body: bytes, size: int) -> int:
    """How many lines of the parser run for a body in pieces of `size` bytes."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        if not frame.f_code.co_filename.endswith("json_array.py"):
            return None
        count += event == "line"
        return trace

    parser = JSONArrayParser()
    sys.settrace(trace)
    try:
        for at in range(0, len(body), size):
            parser.receive(body[at : at + size])
    finally:
        sys.settrace(None)
    return count


@pytest.mark.parametrize("size", [1, 64, 1 << 20])
def test_twice_the_bytes_are_twice_the_work(size: int) -> None:
    element = b'{"text":"some words\\n and more","n":[1,2,3]},'
    once, twice = (steps(b"[" + element * count, size) for count in (200, 400))
    assert twice < 2.2 * once


def test_a_long_text_is_not_looked_at_byte_by_byte() -> None:
    assert steps(b'[{"a":"' + b"x" * 100_000 + b'"}]', 1 << 20) < 200


# ---------------------------------------------------------------------- either framing, and the client


@pytest.mark.parametrize("step", [1, 1000])
@pytest.mark.parametrize(
    ("body", "frames"),
    [
        (b"\xef\xbb\xbf\r\n[{}, 1]", [b"{}", b"1"]),
        (b'{"error":1}', [b'{"error":1}']),
        (b"data: {}\n\ndata: [1]\n\n", [b"{}", b"[1]"]),
        (b": alive\n\ndata: {}\n\n", [b"{}"]),
        (b"  \n", []),
    ],
)
def test_the_first_byte_tells(body: bytes, frames: list[bytes], step: int) -> None:
    assert parsed(EitherParser(), [body[at : at + step] for at in range(0, len(body), step)]) == frames


def test_the_framing_chooses_the_parser() -> None:
    kinds = [type(splitter_of(kind)) for kind in ("sse", "json_array", "sse_or_json_array")]
    assert kinds == [SSEParser, JSONArrayParser, EitherParser]


def chunk(text: str, **more: Any) -> dict[str, Any]:
    return {"candidates": [{"content": {"parts": [{"text": text}]}, **more}], "responseId": "r"}


CHUNKS = [chunk("It is "), chunk("cold.", finishReason="STOP")]
FAILURE = {"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "Wait."}}


@pytest.mark.parametrize("step", [1, 20, 10_000])
def test_both_framings_lead_to_the_same_events(step: int) -> None:
    array = json.dumps(CHUNKS, indent=1).encode()
    sse = "".join(f"data: {json.dumps(item)}\r\n\r\n" for item in CHUNKS).encode()
    responses: list[Any] = []
    for body in (array, sse):
        decoder = StreamDecoder(DIALECT)
        for at in range(0, len(body), step):
            decoder.receive(body[at : at + step])
        decoder.end()
        assert decoder.error is None
        responses.append(decoder.response())
    assert responses[0] == responses[1]
    assert responses[0].text == "It is cold."


def test_an_array_that_is_cut_or_too_long() -> None:
    decoder = StreamDecoder(DIALECT)
    decoder.receive(json.dumps(CHUNKS).encode()[:-30])
    decoder.end()
    assert isinstance(decoder.error, StreamIncompleteError)
    assert decoder.response().text == "It is "
    for flat in (CHUNKS, [{"text": "x" * 100}], ["x" * 100]):
        decoder = StreamDecoder(DIALECT, bounds=Bounds(event=20))
        decoder.receive(json.dumps(flat).encode())
        assert isinstance(decoder.error, ResponseTooLargeError)


def client_of(server: Server) -> Client:
    return Client(vendors={"google": {"api_key": "k", "base_url": server.url}}, max_retries=0)


def test_a_client_reads_an_array_where_it_asked_for_events() -> None:
    with serving(json_reply(CHUNKS)) as server, client_of(server) as client:
        with client.stream("google:gemini-3", "Hi") as stream:
            assert "".join(stream.text_stream) == "It is cold."
        assert stream.response.finish == "stop"
    assert server.seen[0].headers["accept"] == "text/event-stream"


@pytest.mark.parametrize("listed", [False, True])
def test_a_failure_in_place_of_an_array(listed: bool) -> None:
    reply = json_reply([FAILURE] if listed else FAILURE)
    with (
        serving(reply) as server,
        client_of(server) as client,
        pytest.raises(RateLimitError, match="Wait"),
        client.stream("google:gemini-3", "Hi") as stream,
    ):
        list(stream)
