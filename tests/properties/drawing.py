"""Values that tests draw, and how text is cut at random."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Sequence
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings, strategies as st

T = TypeVar("T")

LAW = settings(
    deadline=None,
    max_examples=20,
    derandomize=bool(os.environ.get("CI")),
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
"""How laws are tested: as many examples, and the same ones in continuous integration."""

texts = st.text(max_size=30)
some_text = st.text(min_size=1, max_size=30)
names = st.from_regex(r"[a-zA-Z][a-zA-Z0-9_-]{0,12}", fullmatch=True)
ids = st.from_regex(r"id_[a-zA-Z0-9]{4,12}", fullmatch=True)
counts = st.integers(0, 10**6)
numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
json_values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
json_objects = st.dictionaries(texts, json_values, max_size=3)


class Chance:
    """All random choices of a writer. The seed is drawn by hypothesis, so that a failure can be repeated."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._source = random.Random(seed)

    def __repr__(self) -> str:
        return f"Chance({self._seed})"

    def cut(self, whole: str) -> list[str]:
        """Pieces that make `whole`, some of them empty; none at all for an empty one, or one."""
        if not whole:
            return [""] if self.flip() else []
        marks = sorted(self._source.randint(0, len(whole)) for _ in range(self._source.randint(0, 4)))
        return [whole[start:end] for start, end in zip([0, *marks], [*marks, len(whole)], strict=True)]

    def cut_bytes(self, whole: bytes) -> list[bytes]:
        """Pieces that make `whole`."""
        longest = self._source.choice((1, 9, 200, 5000))
        pieces: list[bytes] = []
        at = 0
        while at < len(whole):
            size = self._source.randint(1, longest)
            pieces.append(whole[at : at + size])
            at += size
        return pieces

    def below(self, bound: int) -> int:
        """A number from 0, below `bound`."""
        return self._source.randrange(bound)

    def flip(self) -> bool:
        """Yes or no."""
        return self._source.random() < 0.5

    def json(self, value: Any) -> str:
        """`value` as JSON text, with or without spaces and escapes."""
        separators = (",", ":") if self.flip() else (", ", ": ")
        return json.dumps(value, ensure_ascii=self.flip(), separators=separators)

    def woven(self, threads: Sequence[Sequence[T]]) -> list[T]:
        """All items of the threads, each thread in its order."""
        left = [list(thread) for thread in threads if thread]
        found: list[T] = []
        while left:
            thread = left[self.below(len(left))]
            found.append(thread.pop(0))
            left = [thread for thread in left if thread]
        return found


chances = st.integers(0, 2**32).map(Chance)
