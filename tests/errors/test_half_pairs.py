"""Half of a surrogate pair in an answer, of a server that cut its text between two UTF-16 units, in every dialect."""

from __future__ import annotations

from typing import Any

import pytest

from errors.odd_bodies import SPEAKERS, Speaker
from wireloom.decode import StreamDecoder, read_whole
from wireloom.frames import FrameReader
from wireloom.registry import find_vendor

HALF = rb"hell\ud83d \ud83d\ude00"
every_speaker = pytest.mark.parametrize("speaker", SPEAKERS, ids=lambda each: f"{each.vendor}-{each.dialect}")


@every_speaker
@pytest.mark.parametrize("kind", ["whole", "events", "frames"])
def test_it_becomes_the_replacement_character(speaker: Speaker, kind: str) -> None:
    dialect = find_vendor(speaker.vendor).dialects[speaker.dialect]
    if kind == "whole":
        response = read_whole(dialect, speaker.body.replace(b"hello", HALF))
    else:
        reader: Any = StreamDecoder(dialect)
        if kind == "frames":
            reader = FrameReader(dialect, vendor=speaker.vendor, alive=lambda: None)
        for event in speaker.events:
            reader.receive(event.replace(b"hello", HALF))
        reader.receive(speaker.done)
        reader.end()
        assert reader.error is None
        response = reader.response()
    assert response.text == "hell\ufffd \U0001f600"
    assert response.warnings == ()
