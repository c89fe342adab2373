"""A stream of many pieces costs each dialect so many times the work of one, and is joined once."""

from __future__ import annotations

import importlib
import sys
from types import FrameType
from typing import Any

import pytest

from errors.odd_bodies import SPEAKERS, Speaker
from wireloom.decode import StreamDecoder
from wireloom.events import TextDelta

MANY = 100_000
every_dialect = pytest.mark.parametrize("speaker", SPEAKERS, ids=lambda one: f"{one.vendor}-{one.dialect}")


def decoder_of(speaker: Speaker) -> StreamDecoder:
    vendor: Any = importlib.import_module(f"wireloom_vendors.{speaker.vendor}").VENDOR
    return StreamDecoder(vendor.dialects[speaker.dialect], vendor=speaker.vendor)


def split(speaker: Speaker) -> tuple[list[bytes], bytes]:
    """The events before the piece of text, and that event."""
    at = next(n for n, event in enumerate(speaker.events) if b"hello" in event)
    return list(speaker.events[:at]), speaker.events[at]


def calls_made(speaker: Speaker, count: int) -> int:
    """How many functions are called to decode so many pieces, each in a read of its own."""
    before, piece = split(speaker)
    decoder = decoder_of(speaker)
    made = 0

    def count_calls(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    reads = [*before, *[piece] * count]
    earlier = sys.getprofile()
    sys.setprofile(count_calls)
    try:
        for read in reads:
            decoder.receive(read)
    finally:
        sys.setprofile(earlier)
    return made


@every_dialect
def test_twice_the_pieces_are_twice_the_calls(speaker: Speaker) -> None:
    once, twice = calls_made(speaker, 2_000), calls_made(speaker, 4_000)
    assert once > 2_000
    assert twice < 2.05 * once


@every_dialect
@pytest.mark.parametrize("together", [1, 50])
def test_a_hundred_thousand_pieces(speaker: Speaker, together: int) -> None:
    before, piece = split(speaker)
    decoder = decoder_of(speaker)
    pieces = 0
    for read in [b"".join(before), *[piece * together] * (MANY // together)]:
        pieces += sum(isinstance(event, TextDelta) for event in decoder.receive(read))
    assert pieces == MANY
    assert decoder.error is None
    assert decoder.response().text == "hello" * MANY
