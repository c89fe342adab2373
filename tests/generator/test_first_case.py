"""The case that a switch lists first is read in place, unless its body gives values a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import HEAD, compiled

SPEC = """
types:
  Event: {tag: type, union: {delta: Delta, beat: Beat}}
  Delta: {properties: {type: {const: delta, required: true}, piece: {$ref: Piece, required: true}}}
  Piece: {tag: kind, union: {words: Words, deep: Deep, mute: Mute}}
  Words: {properties: {kind: {const: words, required: true}, text: {type: string, required: true}}}
  Deep: {properties: {kind: {const: deep, required: true}, inner: {$ref: Inner}}}
  Inner: {properties: {text: {type: string}}}
  Mute: {properties: {kind: {const: mute, required: true}}}
  Beat: {properties: {type: {const: beat, required: true}}}
endpoints: {ask: {stream: {events: Event}}}
stream:
  frame: Event
  emit: null
  switch: $
  cases:
    delta:
      switch: $piece
      cases:
CASES
    beat: {alive: {Heartbeat: {}}}
"""

WORDS = "words: {text: {TextDelta: {text: $piece.text}}}"
DEEP = "deep: {text: {TextDelta: {text: $piece.inner.text}}}"
MUTE = "mute: []"


def decoder(root: Path, cases: tuple[str, ...]) -> str:
    listed = "\n".join(f"        {case}" for case in cases)
    given = ("types", "endpoints", "stream")
    head = [line for line in HEAD.splitlines() if line.partition(":")[0] not in given]
    output, diagnostics = compiled(root, SPEC.replace("CASES", listed), "\n".join(head) + "\n")
    assert not diagnostics, diagnostics.render()
    (text,) = [text for name, text in output.files.items() if name.endswith("acme/decoder.py")]
    return text


@pytest.mark.parametrize("cases", [(WORDS, DEEP, MUTE), (WORDS, MUTE, DEEP)])
def test_the_first_case_is_read_in_place(tmp_path: Path, cases: tuple[str, ...]) -> None:
    text = decoder(tmp_path, cases)
    assert "if type(piece) is types.Words:" in text
    assert "types.Words:" not in text.split("_DELTA_PIECE: Mapping", 1)[1].split("}", 1)[0]
    assert "types.Deep: _delta_deep," in text


@pytest.mark.parametrize("cases", [(DEEP, WORDS, MUTE), (MUTE, WORDS, DEEP)])
def test_a_case_that_names_values_or_does_nothing_stays_in_the_table(
    tmp_path: Path, cases: tuple[str, ...]
) -> None:
    text = decoder(tmp_path, cases)
    assert "if type(piece)" not in text
    assert all(f"types.{kind}: _delta_{kind.lower()}," in text for kind in ("Words", "Deep", "Mute"))
