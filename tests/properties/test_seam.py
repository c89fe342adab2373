"""However the rest of an answer comes in pieces: what stands there already is left out, and nothing else is."""

from __future__ import annotations

from hypothesis import assume, given, strategies as st

from support.pieces import cut
from wireloom.resume import Seam

TEXT = st.text(st.sampled_from("ab \n"), max_size=10)
SPACE = st.text(st.sampled_from(" \n"), min_size=1, max_size=4)
PLACES = st.lists(st.integers(0, 20), max_size=6)


def told(seam: Seam, text: str, places: list[int]) -> str:
    pieces = [piece.decode() for piece in cut(text.encode(), places)]
    return "".join([*(seam.text(piece) for piece in pieces), seam.rest()])


@given(TEXT, PLACES)
def test_without_a_seam_all_is_told(text: str, places: list[int]) -> None:
    assert told(Seam("", ""), text, places) == text


@given(TEXT.filter(bool), TEXT, PLACES)
def test_a_repetition_is_left_out_once(before: str, rest: str, places: list[int]) -> None:
    assert told(Seam(before, ""), before + rest, places) == rest


@given(TEXT.filter(bool), TEXT, PLACES)
def test_what_is_no_repetition_is_told(before: str, rest: str, places: list[int]) -> None:
    assume(not rest.startswith(before))
    assert told(Seam(before, ""), rest, places) == rest


@given(SPACE, TEXT, PLACES)
def test_white_space_that_comes_again_is_left_out_once(space: str, rest: str, places: list[int]) -> None:
    assert told(Seam("", space), space + rest, places) == rest


@given(SPACE, TEXT, PLACES)
def test_white_space_that_does_not_come_again_is_not_missed(space: str, rest: str, places: list[int]) -> None:
    assume(not rest.startswith(space[0]))
    assert told(Seam("", space), rest, places) == rest


@given(TEXT.filter(bool), SPACE, TEXT, PLACES)
def test_both(before: str, space: str, rest: str, places: list[int]) -> None:
    assert told(Seam(before, space), before + space + rest, places) == rest
