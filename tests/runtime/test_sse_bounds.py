"""The event stream within bounds and in linear work."""

from __future__ import annotations

import pickle
import sys
import tracemalloc
from types import FrameType

import pytest

from support.pieces import cut, feed
from wireloom.sse import FrameTooLarge, SSEParser


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize(
    "stream",
    [b"data: " + b"x" * 95, b": " + b"x" * 99, b"data: x\n" * 51 + b"\n"],
    ids=["line", "comment", "event"],
)
def test_the_bound_holds_for_lines_and_events_however_cut(stream: bytes, size: int) -> None:
    parser = SSEParser(max_event_bytes=100, max_line_bytes=100)
    events: list[bytes] = []
    with pytest.raises(FrameTooLarge, match="100"):
        feed(parser, cut(b"data: fine\n\n" + stream + b"\n\n", range(0, 1000, size)), events)
    assert events == [b"fine"]
    with pytest.raises(FrameTooLarge):
        parser.receive(b"data: later\n\n")
    with pytest.raises(FrameTooLarge):
        parser.end()


@pytest.mark.parametrize(
    "start", [b"", b"data: ", b"event: x\ndata: ", b": c\n\ndata: ", b"id: 1\ndata: a\ndata: "]
)
def test_events_before_one_that_is_too_large_are_handed_out(start: bytes) -> None:
    parser = SSEParser(max_event_bytes=100, max_line_bytes=100)
    assert parser.receive(start) == []
    assert parser.receive(b"\n\ndata: b\n\ndata: " + b"x" * 200 + b"\n\n")[-1] == b"b"
    with pytest.raises(FrameTooLarge):
        parser.receive(b"")


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_what_just_fits_the_bound_is_read(size: int) -> None:
    stream = b"data: " + b"x" * 94 + b"\n\n" + b"data: x\n" * 50 + b"\n" + b": c\n" * 100
    parser = SSEParser(max_event_bytes=100, max_line_bytes=100)
    events = [event for piece in cut(stream, range(0, 1000, size)) for event in parser.receive(piece)]
    assert events == [b"x" * 94, b"\n".join([b"x"] * 50)]
    assert parser.comments == 100


def test_a_bound_below_one_byte_is_refused() -> None:
    with pytest.raises(ValueError, match="must be at least 1 byte"):
        SSEParser(max_event_bytes=0)


def test_the_error_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(FrameTooLarge("line", 5)))
    assert (type(error), error.bound, error.limit) == (FrameTooLarge, "line", 5)


@pytest.mark.parametrize(
    "line", [b"data: " + b"x" * 65530, b"x" * 65536, b"data: " + b"x" * 65529 + b"\n", b"data:ab\n" * 8192]
)
def test_the_bound_keeps_memory_flat(line: bytes) -> None:
    limit = 1024 * 1024
    parser = SSEParser(max_event_bytes=limit)
    tracemalloc.start()
    try:
        with pytest.raises(FrameTooLarge):
            feed(parser, [line] * 1000, [])
        held, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 3 * limit
    assert held < 100_000


def test_pieces_that_are_joined_again_are_short() -> None:
    """Bytes are read twice only while they are the short tail; a longer line grows in place."""
    parser = SSEParser()
    stream = b"event: x\ndata: " + b"y" * 50_000
    buffers: set[int] = set()
    for start in range(0, len(stream), 10):
        assert parser.receive(stream[start : start + 10]) == []
        assert len(parser._tail) <= 1024
        if parser._line:
            assert not parser._tail
            buffers.add(id(parser._line))
    assert len(buffers) == 1
    assert parser.receive(b"\n\n") == [b"y" * 50_000]


@pytest.mark.parametrize(
    "form", [b"data: {%d}\n\n", b"event: e\ndata: {%d}\n\n", b"data: {%d}\r\n\r\n", b": %d\n"]
)
def test_byte_by_byte_the_number_of_calls_is_linear(form: bytes) -> None:
    def calls(count: int) -> int:
        stream = b"".join(form % 12345 for _ in range(count))
        seen = 0

        def count_call(frame: FrameType, event: str, argument: object) -> None:
            nonlocal seen
            seen += event in ("call", "c_call")

        parser = SSEParser()
        sys.setprofile(count_call)
        try:
            for index in range(len(stream)):
                parser.receive(stream[index : index + 1])
        finally:
            sys.setprofile(None)
        return seen

    small, large = calls(50), calls(400)
    assert large <= 8.1 * small
