"""Frames are read into smaller types when all rows with `once` have been said, and while they are plain text."""

from __future__ import annotations

from typing import Any

import msgspec

from wireloom.decode import MISSES, StreamDecoder
from wireloom.events import ResponseInfo, TextDelta, ToolCallDelta
from wireloom.vendor import Dialect
from wireloom_vendors.openai import VENDOR


class Counting:
    """A decoder that counts what it is asked."""

    def __init__(self, inner: msgspec.json.Decoder[Any]) -> None:
        self.inner, self.type, self.count = inner, inner.type, 0

    def decode(self, data: bytes) -> Any:
        self.count += 1
        return self.inner.decode(data)


def counting() -> tuple[Dialect, list[Counting]]:
    """The dialect, and its decoders: of what is needed at first, later, and of plain text."""
    dialect = VENDOR.dialects[VENDOR.default_dialect]
    names = ("lean", "settled", "plain")
    counted: Any = {name: Counting(getattr(dialect, name)) for name in names}
    return msgspec.structs.replace(dialect, **counted), list(counted.values())


def frame(text: str | None, *, delta: dict[str, object] | None = None, **more: object) -> bytes:
    choice = {"index": 0, "delta": {"content": text, **(delta or {})}, "finish_reason": None}
    return b"data: " + msgspec.json.encode({**more, "choices": [choice]}) + b"\n\n"


def call(arguments: str) -> bytes:
    return frame(None, delta={"tool_calls": [{"index": 0, "function": {"arguments": arguments}}]})


def read(reads: list[bytes]) -> tuple[list[Any], tuple[int, ...]]:
    dialect, counted = counting()
    decoder = StreamDecoder(dialect)
    events = [event for data in reads for event in decoder.receive(data)]
    return events, tuple(item.count for item in counted)


def texts(events: list[Any]) -> list[str]:
    return [event.text for event in events if isinstance(event, TextDelta)]


def test_the_first_frame_settles_who_answers() -> None:
    events, counts = read([frame(word, id="c1", model="m") for word in ("a", "b", "c")])
    assert texts(events) == ["a", "b", "c"]
    assert [(event.id, event.model) for event in events if isinstance(event, ResponseInfo)] == [("c1", "m")]
    assert counts == (1, 0, 2)


def test_a_stream_that_begins_without_an_id_still_tells_it() -> None:
    events, _ = read([frame("a", id=""), frame("b", id="c1"), frame("c", id="c1")])
    assert [event.id for event in events if isinstance(event, ResponseInfo)] == ["c1"]


def test_a_read_of_many_frames_is_read_alike() -> None:
    events, counts = read([b"".join(frame(word, id="c1") for word in "ab"), frame("c"), frame("d")])
    assert texts(events) == ["a", "b", "c", "d"]
    assert counts == (2, 0, 2)


def test_what_is_no_plain_text_is_read_in_full_and_so_is_what_follows_until_there_is_text() -> None:
    frames = [frame("a", id="c1"), frame("b"), call("["), call("1"), call("]"), frame("c"), frame("d")]
    events, counts = read(frames)
    assert texts(events) == ["a", "b", "c", "d"]
    assert [event.arguments for event in events if isinstance(event, ToolCallDelta)] == ["[", "1", "]"]
    assert counts == (1, 4, 3)


def test_fields_that_say_nothing_are_plain_when_they_are_null_or_empty() -> None:
    empty = {"refusal": "", "tool_calls": [], "audio": None, "unheard_of": {"a": 1}}
    _, counts = read([frame("a", id="c1"), frame("b", delta=empty), frame("c", usage=None)])
    assert counts == (1, 0, 2)


def test_a_text_is_said_beside_what_else_there_is() -> None:
    events, _ = read([frame("a", id="c1"), frame("b", delta={"refusal": "no"}), frame("c")])
    assert texts(events) == ["a", "b", "no", "c"]


def test_another_answer_beside_the_first_is_kept_apart() -> None:
    choices = [{"index": n, "delta": {"content": word}} for n, word in enumerate("bx")]
    two = b"data: " + msgspec.json.encode({"choices": choices}) + b"\n\n"
    other = b"data: " + msgspec.json.encode({"choices": choices[1:]}) + b"\n\n"
    assert texts(read([frame("a", id="c1"), two, other, frame("c")])[0]) == ["a", "b", "c"]


def test_a_stream_that_is_never_plain_is_not_asked_for_ever() -> None:
    odd = {"refusal": "n"}
    _, (_, full, plain) = read([frame("a", id="c1"), *(frame("b", delta=odd) for _ in range(3 * MISSES))])
    assert (full, plain) == (3 * MISSES, MISSES)


def test_a_decoder_that_has_ended_reads_nothing_and_keeps_nothing_alive() -> None:
    dialect, _ = counting()
    decoder = StreamDecoder(dialect)
    kept = decoder.receive
    kept(frame("a", id="c1"))
    kept(b"data: [DONE]\n\n")
    assert decoder.finished
    assert kept(frame("b")) == []
    assert decoder.receive(frame("b")) == []
    assert decoder.response().text == "a"
