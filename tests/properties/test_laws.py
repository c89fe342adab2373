"""The laws of the common model, for every dialect, on answers that hypothesis draws and small writers write."""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from hypothesis import given, strategies as st
from msgspec.structs import replace

import wireloom.events as ev
from properties.drawing import LAW, Chance, chances
from properties.protocols import ProtocolUnderTest, content, every_protocol
from support.event_laws import violations
from wireloom.decode import read_whole
from wireloom.errors import StreamIncompleteError
from wireloom.model import Part, Reasoning, Refusal, Source, Text, ToolCall


def answer_of(data: st.DataObject, protocol: ProtocolUnderTest) -> tuple[Any, Chance]:
    """An answer, and the chance that its writer takes."""
    return data.draw(protocol.writer.answers, "answer"), data.draw(chances)


@every_protocol
@LAW
@given(data=st.data())
def test_a_stream_folds_to_what_the_whole_answer_says(
    protocol: ProtocolUnderTest, data: st.DataObject
) -> None:
    answer, chance = answer_of(data, protocol)
    run = protocol.run([protocol.wire(answer.frames(chance))])
    whole = read_whole(protocol.dialect, answer.whole(), vendor=protocol.vendor.name)
    assert run.error is None
    assert content(run.response, protocol.dialect.order) == content(whole, protocol.dialect.order)


@every_protocol
@LAW
@given(data=st.data())
def test_blocks_start_once_end_once_and_the_stream_ends_with_one_finish(
    protocol: ProtocolUnderTest, data: st.DataObject
) -> None:
    answer, chance = answer_of(data, protocol)
    run = protocol.run([protocol.wire(answer.frames(chance))])
    assert violations(run.events, run.error) == []
    finish = run.events[-1]
    assert isinstance(finish, ev.Finish)
    assert (finish.reason, finish.raw_reason, finish.detail, finish.usage) == (
        run.response.finish,
        run.response.raw_finish,
        run.response.detail,
        run.response.usage,
    )
    assert _told(run.events) == list(run.response.parts)


@every_protocol
@LAW
@given(data=st.data())
def test_pieces_make_the_parts(protocol: ProtocolUnderTest, data: st.DataObject) -> None:
    answer, chance = answer_of(data, protocol)
    run = protocol.run([protocol.wire(answer.frames(chance))])
    for end in (event for event in run.events if isinstance(event, ev.BlockEnd)):
        pieces = "".join(_piece(event) for event in run.events if getattr(event, "index", None) == end.index)
        assert pieces == _streamed_text(end.part) or (pieces == "" and isinstance(end.part, ToolCall))


@every_protocol
@LAW
@given(data=st.data())
def test_how_the_bytes_are_cut_changes_nothing(protocol: ProtocolUnderTest, data: st.DataObject) -> None:
    answer, chance = answer_of(data, protocol)
    wire = protocol.wire(answer.frames(chance))
    if chance.flip():
        wire = wire.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    at_once, in_pieces = protocol.run([wire]), protocol.run(chance.cut_bytes(wire))
    assert in_pieces == at_once


@every_protocol
@LAW
@given(data=st.data())
def test_a_stream_that_ends_early_is_incomplete_and_keeps_what_came(
    protocol: ProtocolUnderTest, data: st.DataObject
) -> None:
    answer, chance = answer_of(data, protocol)
    frames = answer.frames(chance)
    wire = protocol.wire(frames)
    # What ends a frame on the wire is not needed to read it.
    cut = chance.below(len(protocol.wire(protocol.writer.unfinished(frames), ended=False).rstrip()))
    run, full = protocol.run([wire[:cut]]), protocol.run([wire])
    assert isinstance(run.error, StreamIncompleteError)
    assert run.error.retryable
    assert run.error.partial == run.response
    assert violations(run.events, run.error) == []
    started = {event.index for event in run.events if isinstance(event, ev.BlockStart)}
    assert started >= {event.index for event in run.events if isinstance(event, ev.BlockEnd)}
    same = [one == other for one, other in zip(run.events, full.events, strict=False)]
    arrived = len(list(takewhile(bool, same)))
    assert all(_closes(event) for event in run.events[arrived:])
    assert _told(run.events) == list(run.response.parts)


def _told(events: list[ev.Event]) -> list[Part]:
    """The parts as their ends tell them, with the citations that came behind an end."""
    parts: dict[int, Part] = {}
    for event in events:
        if isinstance(event, ev.BlockEnd):
            parts[event.index] = event.part
        elif isinstance(event, ev.CitationAdded) and isinstance(part := parts.get(event.index), Text):
            parts[event.index] = replace(part, citations=(*part.citations, event.citation))
    return [parts[index] for index in sorted(parts)]


def _closes(event: Any) -> bool:
    """Whether it is what a fault adds: the end of an open block, a citation that waited for it, or a source, which is whole."""
    if isinstance(event, ev.CitationAdded):
        return True
    if isinstance(event, ev.BlockStart):
        return event.kind == "source"
    return isinstance(event, ev.BlockEnd) and event.complete == isinstance(event.part, Source)


def _piece(event: Any) -> str:
    match event:
        case ev.TextDelta(text=text) | ev.ReasoningDelta(text=text) | ev.ToolCallDelta(arguments=text):
            return text
        case _:
            return ""


def _streamed_text(part: Part) -> str:
    match part:
        case Text() | Refusal() | Reasoning():
            return part.text
        case ToolCall():
            return part.arguments
        case _:
            return ""
