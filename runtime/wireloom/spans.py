"""Spans of an answer's text that rest on a source, which are told apart from the text, and often behind it.

Some vendors count in bytes, over all texts of the answer, and say a span before the text is whole. So spans wait for the
end of the answer, and become citations of the texts that they lie in, counted in characters from the start of each.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from .model import Citation

Unit: TypeAlias = Literal["characters", "bytes"]


class Span(Struct, frozen=True):
    """A citation, and where the vendor says that it belongs: from `start` to `end` in `unit`, `words` being what stands there.

    It counts over all texts, or in the text that is block `block`. `frame` is where it was said.
    """

    citation: Citation
    start: int
    end: int | None
    unit: Unit
    words: str | None
    block: int | None
    frame: bytes | None


class Texts:
    """The texts of an answer, by the number of their block. Empty ones hold no span."""

    def __init__(self, texts: Sequence[tuple[int, str]]) -> None:
        texts = [(number, text) for number, text in texts if text]
        self._texts: Final = [(number, _Text(text)) for number, text in texts]
        self._by_number: Final = dict(self._texts)
        self._all: Final = _Text("".join(text for _, text in texts))
        self._ends: Final = list(accumulate(len(text) for _, text in texts))

    def citations(self, span: Span) -> Iterator[tuple[int, Citation]]:
        """The citations that a span makes, one for each block that it lies in.

        Where its words are not at its place it is one of the last text, without a place.
        """
        own = None if span.block is None else self._by_number.get(span.block)
        if span.block is not None and own is not None and (found := own.place(span)) is not None:
            yield span.block, replace(span.citation, start=found[0], end=found[1])
        elif (found := self._all.place(span)) is not None:
            yield from self._pieces(span.citation, *found)
        elif self._texts:
            yield self._texts[-1][0], span.citation

    def _pieces(self, citation: Citation, start: int, end: int) -> Iterator[tuple[int, Citation]]:
        at = bisect_right(self._ends, start)
        for (number, _), stop in zip(self._texts[at:], self._ends[at:], strict=True):
            begin = self._ends[at - 1] if at else 0
            yield number, replace(citation, start=max(start, begin) - begin, end=min(end, stop) - begin)
            at += 1
            if end <= stop:
                return


class _Text:
    """A text in which places are looked for. Of one that is not ASCII, the bytes before each character are counted once."""

    def __init__(self, text: str) -> None:
        self._text: Final = text
        self._before: array[int] | None = None

    def place(self, span: Span) -> tuple[int, int] | None:
        """The span in characters; None where there is no such place, or other words stand at it."""
        start, end = self._characters(span.start, span.unit), self._characters(span.end, span.unit)
        if start is None or end is None or start >= end:
            return None
        if span.words is not None and self._text[start:end] != span.words:
            return None
        return start, end

    def _characters(self, place: int | None, unit: Unit) -> int | None:
        if place is None or place < 0:
            return None
        text = self._text
        if unit == "characters" or text.isascii():
            return place if place <= len(text) else None
        if self._before is None:
            self._before = array("q", accumulate((_size(char) for char in text), initial=0))
        if place > self._before[-1]:
            return None
        return bisect_right(self._before, place) - 1


def _size(char: str) -> int:
    """How many bytes of UTF-8 a character is; half a surrogate pair counts as the three that it would be."""
    return 1 if char < "\x80" else 2 if char < "\u0800" else 3 if char < "\U00010000" else 4
