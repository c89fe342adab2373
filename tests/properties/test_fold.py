"""Rules of the accumulator that no dialect of today needs, and those that a writer cannot reach."""

from __future__ import annotations

from hypothesis import given, strategies as st

import wireloom.events as ev
from properties.drawing import LAW, Chance, chances, some_text
from properties.protocols import PROTOCOLS
from support.event_laws import violations
from wireloom.fold import Fold
from wireloom.model import Opaque, Reasoning, Text

EXPLICIT = PROTOCOLS["messages"].dialect
IMPLICIT = PROTOCOLS["chat"].dialect


@LAW
@given(texts=st.lists(some_text, min_size=1, max_size=4), chance=chances)
def test_texts_that_are_open_at_the_same_time_stay_apart(texts: list[str], chance: Chance) -> None:
    fold = Fold(EXPLICIT)
    threads = [[(key, piece) for piece in chance.cut(text) if piece] for key, text in enumerate(texts)]
    woven = chance.woven(threads)
    for key, piece in woven:
        if key % 2:
            fold.reasoning_delta(text=piece, key=key)
        else:
            fold.text_delta(text=piece, key=key)
    for key in range(len(texts)):
        fold.block_end(key=key)
    fold.close(complete=True)
    order = list(dict.fromkeys(key for key, _ in woven))
    wanted = [Reasoning(texts[key]) if key % 2 else Text(texts[key]) for key in order]
    assert list(fold.response().parts) == wanted
    assert violations(fold.events, None) == []


def test_a_text_after_a_tool_call_is_a_new_block_and_its_meta_finds_the_one_that_ended() -> None:
    fold = Fold(IMPLICIT)
    fold.reasoning_delta(text="a")
    fold.tool_call_delta(key=0, id="t", name="f", arguments="{}")
    fold.reasoning_delta(text="b")
    fold.text_delta(text="c")
    fold.block_meta(data={"signature": '"s"'})
    fold.close(complete=True)
    first, _, second, last = fold.response().parts
    assert [getattr(part, "text", None) for part in (first, second, last)] == ["a", "b", "c"]
    assert (first.meta, last.meta) == ({}, {})
    assert second.meta["openai"].data == {"signature": '"s"'}
    assert violations(fold.events, None) == []


def test_repeated_finish_reasons_are_one_finish_with_the_last_one() -> None:
    fold = Fold(IMPLICIT)
    for reason in ("stop", "stop", "length"):
        fold.finish(raw_reason=reason)
    fold.close(complete=True)
    (finish,) = fold.events
    assert isinstance(finish, ev.Finish)
    assert (finish.reason, finish.raw_reason) == ("length", "length")


def test_pieces_of_an_opaque_block_that_never_started_are_kept() -> None:
    fold = Fold(EXPLICIT)
    fold.opaque_delta(key=3, path="content", text="a", merge="concat")
    fold.opaque_delta(key=3, path="content", text="b", merge="concat")
    fold.opaque_delta(key=3, path="seal", text="old", merge="replace")
    fold.opaque_delta(key=3, path="seal", text="new", merge="replace")
    fold.opaque_delta(key=3, path="input", text='{"n":1.0}', merge="json")
    fold.close(complete=True)
    (part,) = fold.response().parts
    assert part == Opaque("unknown", '{"content":"ab","seal":"new","input":{"n":1.0}}', "anthropic")
    assert violations(fold.events, None) == []
