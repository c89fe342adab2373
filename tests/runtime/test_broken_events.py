"""Events that cannot be read, where the dialect leaves them out: common events and a typed client's frames."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from support.readers import Make, both, read
from support.tiny import DIALECT
from wireloom import StreamDecodeError, StreamIncompleteError
from wireloom.tolerance import Tolerance

LENIENT = msgspec.structs.replace(DIALECT, tolerate=Tolerance(broken_event="skip"))
START = b'data: {"t": "start", "id": "r1", "model": "m1"}\n\n'
HEL, LO = b'data: {"t": "text", "text": "Hel"}\n\n', b'data: {"t": "text", "text": "lo"}\n\n'
END = b'data: {"t": "end"}\n\n'
BROKEN = b'data: {"t": "text", "text":\n\n'
NO_OBJECT = b"data: [1, 2]\n\n"


@both
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_they_are_left_out_and_counted_in_one_warning(make: Make, size: int) -> None:
    reader = read(make(LENIENT), START + HEL + BROKEN + LO + NO_OBJECT + BROKEN + END, size)
    assert reader.error is None
    response = reader.response()
    assert (response.text, response.finish) == ("Hello", "stop")
    (warning,) = response.warnings
    assert (warning.kind, warning.field) == ("tolerated", "broken_event")
    assert warning.message == "3 events could not be read, and what stood there is missing"


@both
def test_one_is_one(make: Make) -> None:
    (warning,) = read(make(LENIENT), START + BROKEN + HEL + END).response().warnings
    assert warning.message == "1 event could not be read, and what stood there is missing"


@both
def test_they_are_an_error_by_default(make: Make) -> None:
    reader = read(make(DIALECT), START + HEL + BROKEN + LO + END)
    assert type(reader.error) is StreamDecodeError
    assert reader.error.partial.text == "Hel"


@both
@pytest.mark.parametrize("dialect", [DIALECT, LENIENT], ids=["error", "skip"])
def test_what_the_end_cut_off_is_missing_and_not_broken(make: Make, dialect: Any) -> None:
    reader = read(make(dialect), START + HEL + LO[:-9])
    assert type(reader.error) is StreamIncompleteError
    assert reader.error.partial.text == "Hel"
    assert reader.error.partial.warnings == ()


@both
def test_an_answer_of_which_nothing_can_be_read_is_none(make: Make) -> None:
    reader = read(make(LENIENT), BROKEN + NO_OBJECT + END)
    assert type(reader.error) is StreamDecodeError
    assert str(reader.error).startswith("no piece of an answer could be read; 2 events could not")
    assert read(make(LENIENT), BROKEN + START + END).error is None
