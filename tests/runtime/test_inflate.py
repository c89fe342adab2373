"""Content codings: undone as they come, in pieces of bounded size; what is broken or unknown is a typed error."""

from __future__ import annotations

import gzip
import json
import random
import sys
import tracemalloc

import pytest

from support.both import Caller, each
from support.codings import PIECES, coded
from support.loopback import Hang, Reply, serving
from wireloom import APIConnectionError, ResponseDecodeError, TextDelta
from wireloom.clock import instant_retries
from wireloom.inflate import LONGEST, Inflater, accept_encoding

every_coding = pytest.mark.parametrize("name", PIECES)
both_kinds = pytest.mark.parametrize("kind", ["sync", "async"])

GOOD = {"id": "r1", "model": "m1", "text": "hello"}
FRAMES = [{"t": "start", "id": "r1", "model": "m1"}, {"t": "text", "text": "hello"}, {"t": "end"}]

_RANDOM = random.Random(5)
TEXTS = [b"", b"a", b"text " * 1000, _RANDOM.randbytes(300_000), bytes(3_000_000)]


def inflated(encoding: str, data: bytes, step: int = 1 << 30) -> bytes:
    inflater = Inflater(encoding)
    found = [piece for at in range(0, len(data), step) for piece in inflater.receive(data[at : at + step])]
    assert max(map(len, found), default=0) <= LONGEST
    inflater.end()
    return b"".join(found)


@every_coding
@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_what_comes_out_is_what_went_in_however_cut(name: str, text: bytes) -> None:
    data = coded(name, text)
    for step in (1, 7, 1000, 1 << 30):
        if len(data) / step < 20_000:
            assert inflated(PIECES[name][0], data, step) == text


@every_coding
def test_a_piece_that_was_flushed_is_there_at_once(name: str) -> None:
    encoding, compress = PIECES[name]
    texts = [b"data: %d\n\n" % number for number in range(50)]
    inflater = Inflater(encoding)
    coded_pieces = compress(texts)
    for text, piece in zip(texts, coded_pieces, strict=False):
        assert b"".join(inflater.receive(piece)) == text
    assert list(inflater.receive(coded_pieces[-1])) == []
    inflater.end()


@every_coding
def test_a_bomb_in_one_chunk_unfolds_piece_by_piece(name: str) -> None:
    bomb = coded(name, bytes(64 << 20))
    inflater = Inflater(PIECES[name][0])
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        total = 0
        for piece in inflater.receive(bomb):
            assert len(piece) <= LONGEST
            total += len(piece)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert total == 64 << 20
    assert peak - before < 3 * LONGEST


@every_coding
def test_what_is_cut_is_a_broken_connection(name: str) -> None:
    data = coded(name, b"text " * 1000)
    for kept in (1, len(data) // 2, len(data) - 1):
        with pytest.raises(APIConnectionError, match="the compressed answer is cut") as caught:
            inflated(PIECES[name][0], data[:kept])
        assert caught.value.retryable


@every_coding
def test_what_is_damaged_is_an_error_that_is_not_tried_again(name: str) -> None:
    head = {"gzip": 10, "zlib": 2, "raw": 0, "br": 4, "zstd": 6}[name]
    data = coded(name, bytes(range(256)) * 40)[:head] + b"\xff" * 300
    with pytest.raises(ResponseDecodeError, match="the compressed answer is broken") as caught:
        inflated(PIECES[name][0], data)
    assert not caught.value.retryable


def test_codings_on_top_of_each_other_are_undone_from_the_last_one() -> None:
    text = b"text " * 5000
    assert inflated("gzip, br", coded("br", coded("gzip", text))) == text
    assert inflated(" GZIP ,identity,deflate", coded("zlib", coded("gzip", text))) == text
    with pytest.raises(ResponseDecodeError, match="encoded 5 times, which nobody does"):
        Inflater("gzip, gzip, gzip, gzip, gzip")


@pytest.mark.parametrize("name", ["gzip", "zstd"])
def test_one_member_may_follow_another(name: str) -> None:
    assert inflated(name, coded(name, b"one ") + coded(name, b"two")) == b"one two"
    assert inflated("gzip", gzip.compress(b"one") + bytes(20)) == b"one"


@pytest.mark.parametrize("encoding", ["compress", "gzip, sdch", "x" * 500])
def test_an_unknown_coding(encoding: str) -> None:
    with pytest.raises(
        ResponseDecodeError, match=r"is encoded as '[a-z]{4,40}', which was not asked for"
    ) as caught:
        Inflater(encoding)
    assert not caught.value.retryable


@pytest.mark.parametrize(("coding", "package"), [("br", "brotli"), ("zstd", "zstandard")])
def test_only_what_is_installed_is_asked_for(
    coding: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept_encoding.cache_clear()
    assert accept_encoding() == "gzip, deflate, br, zstd"
    accept_encoding.cache_clear()
    monkeypatch.setitem(sys.modules, package, None)
    try:
        offered = accept_encoding()
    finally:
        accept_encoding.cache_clear()
    assert coding not in offered
    assert offered.startswith("gzip, deflate")
    with pytest.raises(ResponseDecodeError, match=r"needs pip install 'wireloom\[compression\]'"):
        Inflater(coding)


# ---------------------------------------------------------------------- over HTTP


@both_kinds
@every_coding
async def test_events_are_handed_out_as_they_come(kind: str, name: str) -> None:
    encoding, compress = PIECES[name]
    frames = [{"t": "text", "text": f"{number} "} for number in range(3)]
    texts = [b"data: " + json.dumps(frame).encode() + b"\n\n" for frame in frames]
    *pieces, _ = compress(texts)
    headers = {"content-type": "text/event-stream", "content-encoding": encoding}
    with serving(Reply(200, headers, (*pieces, Hang()))) as server:
        caller = Caller(kind, server.url)
        async with caller.stream() as stream:
            found: list[str] = []
            async for event in each(stream):
                if isinstance(event, TextDelta):
                    found.append(event.text)
                if len(found) == 3:
                    break
        await caller.close()
    assert found == ["0 ", "1 ", "2 "]


@both_kinds
@every_coding
async def test_a_whole_answer_in_a_coding(kind: str, name: str) -> None:
    headers = {"content-type": "application/json", "content-encoding": PIECES[name][0]}
    good = Reply(200, headers, (coded(name, json.dumps(GOOD).encode()),))
    with serving(good) as server:
        caller = Caller(kind, server.url)
        assert (await caller.generate()).text == "hello"
        await caller.close()
    assert server.seen[0].headers["accept-encoding"] == accept_encoding()


@both_kinds
@every_coding
async def test_a_stream_that_is_cut_inside_its_coding_is_tried_again_before_its_first_event(
    kind: str, name: str
) -> None:
    encoding, compress = PIECES[name]
    headers = {"content-type": "text/event-stream", "content-encoding": encoding}
    whole = compress([b"".join(b"data: " + json.dumps(frame).encode() + b"\n\n" for frame in FRAMES)])
    with (
        serving(Reply(200, headers, (whole[0][:4],)), Reply(200, headers, tuple(whole))) as server,
        instant_retries(),
    ):
        caller = Caller(kind, server.url)
        _, response = await caller.events()
        await caller.close()
    assert (response.text, len(server.seen)) == ("hello", 2)


@both_kinds
@every_coding
async def test_a_stream_that_is_damaged_inside_its_coding_is_not_tried_again(kind: str, name: str) -> None:
    encoding, compress = PIECES[name]
    headers = {"content-type": "text/event-stream", "content-encoding": encoding}
    head = {"gzip": 10, "zlib": 2, "raw": 0, "br": 4, "zstd": 6}[name]
    body = compress([bytes(range(256)) * 40])[0][:head] + b"\xff" * 300
    with serving(Reply(200, headers, (body,))) as server, instant_retries():
        caller = Caller(kind, server.url)
        _, error = await caller.failed_events()
        await caller.close()
    assert (type(error), len(server.seen)) == (ResponseDecodeError, 1)


@both_kinds
async def test_an_unknown_coding_of_a_stream_is_no_reason_to_try_again(kind: str) -> None:
    headers = {"content-type": "text/event-stream", "content-encoding": "sdch"}
    with serving(Reply(200, headers, (b"x",))) as server:
        caller = Caller(kind, server.url)
        events, error = await caller.failed_events()
        await caller.close()
    assert (events, type(error), len(server.seen)) == ([], ResponseDecodeError, 1)
