"""The work of the accumulator grows with the number of pieces and no faster; counted, not timed."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest

import wireloom.events as ev
from properties import writer_gemini
from properties.protocols import PROTOCOLS, Json, ProtocolUnderTest, every_protocol
from wireloom.decode import StreamDecoder
from wireloom.fold import Fold
from wireloom.model import Text, ToolCall

MANY = 100_000


def pieces_of_one_block(protocol: ProtocolUnderTest, count: int) -> tuple[list[Json], str]:
    """Frames whose deltas have one character each, and the text that they make: arguments, where these come in pieces."""
    text = '{"a":"' + "x" * (count - 8) + '"}'
    if protocol is PROTOCOLS["messages"]:
        block = {"type": "tool_use", "id": "t", "name": "f", "input": {}}
        start = {"type": "content_block_start", "index": 0, "content_block": block}
        deltas = ({"type": "input_json_delta", "partial_json": piece} for piece in text)
        frames = [{"type": "content_block_delta", "index": 0, "delta": delta} for delta in deltas]
        return [start, *frames, {"type": "message_stop"}], text
    if protocol is PROTOCOLS["responses"]:
        item = {"type": "function_call", "id": "i", "call_id": "t", "name": "f", "arguments": ""}
        more = {"type": "response.function_call_arguments.delta", "output_index": 0, "item_id": "i"}
        begun = {"type": "response.output_item.added", "output_index": 0, "item": item}
        return [begun, *(more | {"delta": piece} for piece in text)], text
    if protocol.writer is writer_gemini:
        contents = ({"role": "model", "parts": [{"text": piece}]} for piece in text)
        return [{"candidates": [{"content": content, "index": 0}]} for content in contents], text
    first = {"index": 0, "id": "t", "type": "function", "function": {"name": "f", "arguments": ""}}
    calls = [first, *({"index": 0, "function": {"arguments": piece}} for piece in text)]
    choices = [{"index": 0, "delta": {"tool_calls": [call]}, "finish_reason": None} for call in calls]
    return [{"choices": [choice]} for choice in choices], text


def calls_made(protocol: ProtocolUnderTest, count: int) -> int:
    """How many functions, of Python and of C, are called to decode so many pieces, each in a read of its own."""
    frames, _ = pieces_of_one_block(protocol, count)
    reads = protocol.frame_pieces(frames)
    decoder = StreamDecoder(protocol.dialect)
    made = 0

    def count_calls(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count_calls)
    try:
        for read in reads:
            decoder.receive(read)
        decoder.end()
    finally:
        sys.setprofile(before)
    return made


@every_protocol
def test_twice_the_pieces_are_twice_the_calls(protocol: ProtocolUnderTest) -> None:
    once, twice = calls_made(protocol, 1_000), calls_made(protocol, 2_000)
    assert once > 1_000
    assert twice < 2.05 * once


@every_protocol
def test_a_hundred_thousand_pieces_are_kept_apart_and_joined_once(protocol: ProtocolUnderTest) -> None:
    frames, text = pieces_of_one_block(protocol, MANY)
    run = protocol.run([protocol.wire(frames)])
    deltas = [_piece(event) for event in run.events if isinstance(event, ev.ToolCallDelta | ev.TextDelta)]
    assert len(deltas) == MANY
    (end,) = [event for event in run.events if isinstance(event, ev.BlockEnd)]
    assert isinstance(end.part, ToolCall | Text)
    assert (
        (end.part.arguments if isinstance(end.part, ToolCall) else end.part.text) == text == "".join(deltas)
    )


def _piece(event: ev.ToolCallDelta | ev.TextDelta) -> str:
    return event.text if isinstance(event, ev.TextDelta) else event.arguments


@pytest.mark.parametrize("kind", ["text", "reasoning", "tool_call"])
def test_no_string_is_rebuilt_for_a_piece(kind: str) -> None:
    """Each piece is held as the object that came, until the block is asked for its text."""
    fold = Fold(PROTOCOLS["messages"].dialect)
    pieces = [f"piece {number}" for number in range(1000)]
    for piece in pieces:
        if kind == "text":
            fold.text_delta(text=piece, key=0)
        elif kind == "reasoning":
            fold.reasoning_delta(text=piece, key=0)
        else:
            fold.tool_call_delta(arguments=piece, key=0, id=None)
    (block,) = fold._blocks
    assert all(held is piece for held, piece in zip(block.pieces, pieces, strict=True))
    fold.close(complete=True)
    assert block.pieces == ["".join(pieces)]
