"""What ends a stream, as a dialect chooses: its mark and nothing behind it, or the end of the connection."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from support.readers import Make, both, read
from support.tiny import DIALECT
from wireloom import APIConnectionError, CallWarning, StreamDecodeError, StreamIncompleteError
from wireloom.decode import StreamDecoder
from wireloom.events import Finish
from wireloom.tolerance import REPLACED, Tolerance
from wireloom.vendor import Framing

STRICT = msgspec.structs.replace(DIALECT, tolerate=Tolerance(after_end="error"))
START = b'data: {"t": "start", "id": "r1", "model": "m1"}\n\n'
HEL, LO = b'data: {"t": "text", "text": "Hel"}\n\n', b'data: {"t": "text", "text": "lo"}\n\n'
END = b'data: {"t": "end"}\n\n'
NO_REASON = CallWarning("stream", "finish", "the answer ended without a finish reason")


def framed(dialect: Any, **framing: Any) -> Any:
    return msgspec.structs.replace(dialect, framing=msgspec.structs.replace(dialect.framing, **framing))


@both
@pytest.mark.parametrize("size", [1, 7, 1000])
@pytest.mark.parametrize("behind", [END, LO, b"data: {\n\n", b"data: cut"])
def test_what_comes_behind_the_mark_is_an_error_where_nothing_may(
    make: Make, size: int, behind: bytes
) -> None:
    reader = read(make(STRICT), START + HEL + LO + END + behind, size)
    assert type(reader.error) is StreamDecodeError
    assert str(reader.error).startswith("the stream went on after its terminal mark")
    partial = reader.error.partial
    assert (partial.text, partial.finish, partial.raw_finish) == ("Hello", "stop", "stop")
    assert read(make(DIALECT), START + HEL + LO + END + behind, size).error is None


@both
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_comments_and_empty_events_may_come_behind_the_mark(make: Make, size: int) -> None:
    reader = read(make(STRICT), START + HEL + END + b": bye\n\ndata:\n\n", size)
    assert (reader.error, reader.response().text, reader.response().finish) == (None, "Hel", "stop")


@both
def test_the_answer_is_told_to_be_complete_at_the_mark_and_ends_with_the_connection(make: Make) -> None:
    told: list[bool] = []
    reader = make(framed(STRICT, finish=False), on_complete=lambda: told.append(True))
    reader.receive(START + HEL)
    assert told == []
    reader.receive(END)
    assert (told, reader.finished) == ([True], False)
    reader.end()
    assert (reader.finished, reader.error, reader.response().warnings) == (True, None, ())


def test_the_finish_comes_when_the_connection_has_ended() -> None:
    decoder = StreamDecoder(STRICT, vendor="tiny")
    assert not any(isinstance(event, Finish) for event in decoder.receive(START + HEL + END))
    assert isinstance(decoder.end()[-1], Finish)


@both
def test_a_connection_that_breaks_behind_the_mark_costs_no_answer(make: Make) -> None:
    reader = make(STRICT)
    reader.receive(START + HEL + END)
    reader.abort(APIConnectionError("reset"))
    assert (reader.error, reader.finished, reader.response().finish) == (None, True, "stop")
    (warning,) = reader.response().warnings
    assert warning.message == "what came after the answer's end is lost: reset"


@both
@pytest.mark.parametrize("size", [1, 1000])
def test_the_end_of_the_connection_is_an_end_where_the_dialect_says_so(make: Make, size: int) -> None:
    reader = read(make(framed(DIALECT, eof=True)), START + HEL + LO, size)
    response = reader.response()
    assert (reader.error, response.text, response.finish) == (None, "Hello", "other")
    assert response.warnings == (NO_REASON,)
    assert type(read(make(DIALECT), START + HEL + LO, size).error) is StreamIncompleteError


@both
def test_what_breaks_before_that_is_an_error_all_the_same(make: Make) -> None:
    dialect = framed(DIALECT, eof=True)
    reader = read(make(dialect), START + HEL + b"data: {\n\n" + LO)
    assert type(reader.error) is StreamDecodeError
    assert reader.error.partial.text == "Hel"
    reader = make(dialect)
    reader.receive(START + HEL)
    reader.abort(APIConnectionError("reset"))
    assert type(reader.error) is APIConnectionError


@both
def test_a_mark_may_have_spaces_around_it(make: Make) -> None:
    dialect = msgspec.structs.replace(DIALECT, framing=Framing(done=b"[DONE]"))
    reader = read(make(dialect), START + HEL + b"data:  [DONE] \n\n" + LO)
    assert (reader.error, reader.response().text) == (None, "Hel")


@both
@pytest.mark.parametrize("size", [1, 1000])
def test_text_that_was_repaired_is_told_once(make: Make, size: int) -> None:
    lenient = msgspec.structs.replace(DIALECT, tolerate=Tolerance(invalid_utf8="replace"))
    bad = HEL.replace(b"Hel", b"H\xff")
    reader = read(make(lenient), START + bad + bad + LO + END, size)
    assert reader.response().text == "H\ufffdH\ufffdlo"
    assert reader.response().warnings == (REPLACED,)
    assert type(read(make(DIALECT), START + bad + END, size).error) is StreamDecodeError
