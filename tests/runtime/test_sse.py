"""Every construct of the WHATWG event stream, however the bytes are cut."""

from __future__ import annotations

import random
from collections.abc import Iterable

import msgspec
import pytest
from hypothesis import given, settings, strategies as st

from support.pieces import cut
from support.tiny import DIALECT
from wireloom.bounds import DEFAULT_BOUNDS, Bounds
from wireloom.decode import StreamDecoder
from wireloom.errors import ResponseTooLargeError
from wireloom.sse import SSEParser

BOM = b"\xef\xbb\xbf"

CONSTRUCTS = {
    "one event": (b"data: a\n\n", [b"a"]),
    "several events": (b"data: a\n\ndata: b\n\ndata: c\n\n", [b"a", b"b", b"c"]),
    "named events": (b"event: x\ndata: a\n\nevent: y\ndata: b\n\n", [b"a", b"b"]),
    "named and plain": (b"data: a\n\nevent: y\ndata: b\n\ndata: c\n\n", [b"a", b"b", b"c"]),
    "name after data": (b"data: a\nevent: x\n\ndata: b\n\n", [b"a", b"b"]),
    "CR": (b"data: a\r\rdata: b\r\r", [b"a", b"b"]),
    "CRLF": (b"event: x\r\ndata: a\r\n\r\ndata: b\r\n\r\n", [b"a", b"b"]),
    "mixed line ends": (b"data: a\n\r\ndata: b\r\n\rdata: c\r\n\ndata: d\n\r", [b"a", b"b", b"c", b"d"]),
    "LF CR LF is two line ends": (b"data: a\n\r\ndata: b\n\n", [b"a", b"b"]),
    "byte order mark": (BOM + b"data: a\n\n", [b"a"]),
    "byte order mark twice": (BOM + BOM + b"data: a\n\ndata: b\n\n", [b"b"]),
    "byte order mark later": (b"data: a\n\n" + BOM + b"data: b\n\n", [b"a"]),
    "comments": (b": hi\n\n:\ndata: a\n: in between\ndata: b\n\n:last\n", [b"a\nb"]),
    "many data lines": (b"data: a\ndata: b\ndata:\ndata: c\n\n", [b"a\nb\n\nc"]),
    "no colon": (b"data\n\ndata\ndata\n\nnonsense\n\n", [b"", b"\n"]),
    "empty data": (b"data:\n\ndata: \n\n", [b"", b""]),
    "no space": (b"data:a\n\ndata:b\n\ndata: c\n\n", [b"a", b"b", b"c"]),
    "one space is stripped": (b"data:  a\n\ndata:\tb\n\n", [b" a", b"\tb"]),
    "no data is no event": (b"event: ping\n\nid: 3\n\nevent: x\ndata: a\n\n", [b"a"]),
    "blank lines": (b"\n\n\ndata: a\n\n\n\ndata: b\n\n", [b"a", b"b"]),
    "unknown fields": (b"foo: bar\ndata: a\nDATA: no\n data: no\ndatax: no\n\n", [b"a"]),
    "colon in data": (b"data: a: b\n\ndata::c\n\n", [b"a: b", b":c"]),
    "not UTF-8": (b"data: \xff\xfe\n\n", [b"\xff\xfe"]),
    "unfinished line": (b"data: a\n\ndata: b", [b"a", b"b"]),
    "unfinished event": (b"data: a\n\nevent: x\ndata: b\n", [b"a", b"b"]),
    "unfinished without data": (b"data: a\n\nevent: x\n", [b"a"]),
    "unfinished after CR": (b"data: a\r", [b"a"]),
    "only a piece of the mark": (BOM[:2], []),
    "nothing": (b"", []),
    "long lines": (
        b"data: " + b"x" * 3000 + b"\n\nevent: e\ndata: " + b"y" * 3000 + b"\ndata: z\n\n",
        [b"x" * 3000, b"y" * 3000 + b"\nz"],
    ),
}

each_construct = pytest.mark.parametrize(
    ("stream", "events"), [pytest.param(*case, id=name) for name, case in CONSTRUCTS.items()]
)


def parsed(pieces: Iterable[bytes], *, keep_names: bool = False) -> list[bytes]:
    parser = SSEParser(keep_names=keep_names)
    events = [event for piece in pieces for event in parser.receive(piece)]
    return events + parser.end()


def by_the_standard(stream: bytes) -> list[bytes]:
    """The standard's algorithm over the whole text, written for reading; ends with the unfinished event."""
    text = stream.removeprefix(BOM).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    events: list[bytes] = []
    data: list[bytes] = []
    for line in [*text.split(b"\n"), b""]:
        field, _, value = line.partition(b":")
        if not line and data:
            events.append(b"\n".join(data))
            data = []
        elif field == b"data":
            data.append(value.removeprefix(b" "))
    return events + ([b"\n".join(data)] if data else [])


@each_construct
def test_a_construct_read_whole(stream: bytes, events: list[bytes]) -> None:
    assert parsed([stream]) == events
    assert parsed([stream], keep_names=True) == events


@each_construct
def test_a_construct_cut_in_two_at_each_byte(stream: bytes, events: list[bytes]) -> None:
    for place in range(len(stream) + 1):
        assert parsed([stream[:place], stream[place:]]) == events, place


@each_construct
def test_a_construct_byte_by_byte(stream: bytes, events: list[bytes]) -> None:
    assert parsed(cut(stream, range(len(stream)))) == events
    assert parsed(cut(stream, range(len(stream))), keep_names=True) == events


TOKENS = st.sampled_from(
    [
        b"data: ",
        b"data:",
        b"data",
        b"event: ",
        b"event:",
        b"\n",
        b"\r\n",
        b"\r",
        b":",
        b": c\n",
        b"x",
        b" ",
        b"id: 1",
    ]
    + [b"data: {1}\n\n", b"event: e\ndata: {2}\n\n", b"data:{3}\n\n", b"data: " + b"4" * 1100, BOM] * 2
)


@settings(max_examples=400)
@given(st.lists(TOKENS, max_size=14), st.lists(st.integers(0, 200), max_size=6), st.booleans())
def test_any_stream_cut_anywhere_is_read_by_the_standard(
    tokens: list[bytes], places: list[int], keep_names: bool
) -> None:
    stream = b"".join(tokens)
    assert parsed(cut(stream, places), keep_names=keep_names) == by_the_standard(stream)


class Plain:
    """Stands for the decoder of a dialect's frames, and leaves them as they are."""

    def decode(self, data: bytes) -> bytes:
        return data


class Asked(SSEParser):
    """A parser that counts the reads that it is given."""

    __slots__ = ("times",)

    times: int

    def receive(self, data: bytes) -> list[bytes]:
        self.times += 1
        return super().receive(data)


class Live:
    """The data of events as a live stream is read: the decoder looks itself before it asks the parser."""

    def __init__(self, patch: pytest.MonkeyPatch, bounds: Bounds = DEFAULT_BOUNDS) -> None:
        self.events: list[bytes] = []
        table = {bytes: lambda frame, _: self.events.append(frame)}
        dialect = msgspec.structs.replace(DIALECT, frame=Plain(), read_frame=table)
        patch.setattr("wireloom.json_array.SSEParser", self._parser)
        self.decoder = StreamDecoder(dialect, bounds=bounds)

    def _parser(self, **limits: int) -> Asked:
        self.parser = Asked(**limits)
        self.parser.times = 0
        return self.parser

    def receive(self, data: bytes) -> tuple[list[bytes], int]:
        """The events of `data`, and how often the parser was asked for them."""
        self.events.clear()
        self.parser.times = 0
        self.decoder.receive(data)
        return list(self.events), self.parser.times


@settings(max_examples=400)
@given(st.lists(TOKENS, max_size=14))
def test_any_stream_in_single_reads_is_read_by_the_standard(tokens: list[bytes]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        live = Live(patch)
    for token in tokens:
        live.decoder.receive(token)
    live.decoder.end()
    assert live.events == by_the_standard(b"".join(tokens))


@pytest.mark.parametrize("form", [b"data: {%d}\n\n", b"event: e\ndata: {%d}\n\n"])
def test_one_event_a_read_is_taken_without_the_parser(form: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    live = Live(monkeypatch)
    for number in (1, 2):
        assert live.receive(form % number) == (
            [b"{%d}" % number],
            1 if number == 1 or b"event" in form else 0,
        )
    assert [live.receive(form % number) for number in (3, 44)] == [([b"{3}"], 0), ([b"{44}"], 0)]
    assert live.receive(form.replace(b"{", b"\r{") % 5)[1] == 1
    assert live.receive((form % 6) * 2) == ([b"{6}", b"{6}"], 1)
    assert live.receive((form % 7)[:-1]) == ([], 1)
    assert live.receive(b"\n") == ([b"{7}"], 1)


def test_one_event_a_read_keeps_to_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    live = Live(monkeypatch, Bounds(event=20))
    assert [live.receive(b"data: {%d}\n\n" % number)[0] for number in (1, 2)] == [[b"{1}"], [b"{2}"]]
    assert live.receive(b"data: " + b"3" * 21 + b"\n\n")[0] == []
    assert isinstance(live.decoder.error, ResponseTooLargeError)
    assert live.receive(b"data: {4}\n\n") == ([], 0)


def test_long_regular_streams_at_random_cuts() -> None:
    draw = random.Random(7)
    forms = (b"data: {%d}\n\n", b"event: delta\ndata: {%d}\n\n", b"data:{%d}\n\n", b"data: {%d}\r\n\r\n")
    for form in forms:
        stream = b"".join(form % number for number in range(500))
        wanted = [b"{%d}" % number for number in range(500)]
        for size in (1, 7, 100, 3000):
            places = [draw.randrange(len(stream)) for _ in range(len(stream) // size)]
            assert parsed(cut(stream, places)) == wanted


def test_an_event_is_handed_out_with_its_last_byte() -> None:
    parser = SSEParser()
    assert parser.receive(b"data: a\n") == []
    assert parser.receive(b"\n") == [b"a"]
    assert parser.receive(b"event: x\ndata: b\r\n\r") == [b"b"]
    assert parser.receive(b"\ndata: c\n\nevent: y\n") == [b"c"]
    assert parser.receive(b"data: d\n\n") == [b"d"]
    assert parser.receive(b"event: z\n\ndata: e\n\n") == [b"e"]


def test_an_event_right_after_an_unusual_one_is_not_held_back() -> None:
    parser = SSEParser()
    assert parser.receive(b"event: z\n\n") == []
    assert parser.receive(b"data: a\n\n: c\n\ndata: b\n\n") == [b"a", b"b"]
    assert parser.receive(b"event: z\ndata: c\n\nevent: z\n\n") == [b"c"]
    assert parser.receive(b"event: z\ndata: d\n\ndata: e\n\n") == [b"d", b"e"]


def test_comments_are_counted_as_soon_as_their_line_ends() -> None:
    parser = SSEParser()
    assert parser.receive(b": keep-alive\n") == []
    assert parser.comments == 1
    parser.receive(b"\n: keep-alive\n\n: keep")
    assert parser.comments == 2
    parser.receive(b"-alive\r")
    assert parser.comments == 3
    assert parser.receive(b"data: a\n\n") == [b"a"]
    assert parser.comments == 3


def test_names_are_those_of_the_events_of_the_last_call() -> None:
    parser = SSEParser(keep_names=True)
    assert parser.receive(b"event: error\ndata\n\ndata: a\n\nevent: ping\n\nevent: x\n") == [b"", b"a"]
    assert parser.names == [b"error", b""]
    assert parser.receive(b"event:y\ndata: b\n\n") == [b"b"]
    assert parser.names == [b"y"]
    assert parser.receive(b"data: c") == []
    assert parser.names == []
    assert parser.end() == [b"c"]
    assert parser.names == [b""]


def test_names_are_not_kept_unless_asked_for() -> None:
    parser = SSEParser()
    parser.receive(b"event: error\ndata: a\n\n: c\n\nevent: error\ndata: b\n\n")
    assert parser.names == []


def test_id_counts_from_its_blank_line_and_never_with_a_nul() -> None:
    parser = SSEParser()
    parser.receive(b"id: 7\ndata: a\n")
    assert parser.last_event_id == b""
    parser.receive(b"\n")
    assert parser.last_event_id == b"7"
    parser.receive(b"id: 8\0\ndata: b\n\n")
    assert parser.last_event_id == b"7"
    parser.receive(b"id\n\n")
    assert parser.last_event_id == b""


def test_retry_is_ascii_digits_only() -> None:
    parser = SSEParser()
    parser.receive(b"retry: 1500\n\n")
    for value in (b"", b"-1", b"1.5", b"2s", b"\xd9\xa1", b"9" * 5000):
        parser.receive(b"retry: " + value + b"\n\n")
    assert parser.retry == 1500


def test_the_end_empties_the_parser() -> None:
    parser = SSEParser()
    assert parser.receive(b'data: {"cut') == []
    assert parser.end() == [b'{"cut']
    assert parser.end() == []
