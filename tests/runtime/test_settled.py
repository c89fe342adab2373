"""Frames are read into a smaller type when all rows with `once` have been said."""

from __future__ import annotations

from typing import Any

import msgspec

from wireloom.decode import StreamDecoder
from wireloom.events import ResponseInfo, TextDelta
from wireloom.vendor import Dialect
from wireloom_vendors.openai import VENDOR


class Counting:
    """A decoder that counts what it is asked."""

    def __init__(self, inner: msgspec.json.Decoder[Any]) -> None:
        self.inner, self.count = inner, 0

    def decode(self, data: bytes) -> Any:
        self.count += 1
        return self.inner.decode(data)


def counting() -> tuple[Dialect, Counting, Counting]:
    dialect = VENDOR.dialects[VENDOR.default_dialect]
    assert dialect.lean is not None
    assert dialect.settled is not None
    lean, settled = Counting(dialect.lean), Counting(dialect.settled)
    counted: Any = {"lean": lean, "settled": settled}
    return msgspec.structs.replace(dialect, **counted), lean, settled


def frame(text: str, **more: object) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return b"data: " + msgspec.json.encode({**more, "choices": [choice]}) + b"\n\n"


def read(reads: list[bytes]) -> tuple[list[Any], int, int]:
    dialect, lean, settled = counting()
    decoder = StreamDecoder(dialect)
    events = [event for data in reads for event in decoder.receive(data)]
    return events, lean.count, settled.count


def test_the_first_frame_settles_who_answers() -> None:
    events, lean, settled = read([frame(word, id="c1", model="m") for word in ("a", "b", "c")])
    assert [event.text for event in events if isinstance(event, TextDelta)] == ["a", "b", "c"]
    assert [(event.id, event.model) for event in events if isinstance(event, ResponseInfo)] == [("c1", "m")]
    assert (lean, settled) == (1, 2)


def test_a_stream_that_begins_without_an_id_still_tells_it() -> None:
    events, _, _ = read([frame("a", id=""), frame("b", id="c1"), frame("c", id="c1")])
    assert [event.id for event in events if isinstance(event, ResponseInfo)] == ["c1"]


def test_a_read_of_many_frames_is_read_alike() -> None:
    events, lean, settled = read([b"".join(frame(word, id="c1") for word in "ab"), frame("c"), frame("d")])
    assert [event.text for event in events if isinstance(event, TextDelta)] == ["a", "b", "c", "d"]
    assert (lean, settled) == (2, 2)


def test_a_decoder_that_has_ended_reads_nothing_and_keeps_nothing_alive() -> None:
    dialect, _, _ = counting()
    decoder = StreamDecoder(dialect)
    kept = decoder.receive
    kept(frame("a", id="c1"))
    kept(b"data: [DONE]\n\n")
    assert decoder.finished
    assert kept(frame("b")) == []
    assert decoder.receive(frame("b")) == []
    assert decoder.response().text == "a"
