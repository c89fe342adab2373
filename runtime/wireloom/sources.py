"""What an answer as a whole rests on: pages that are named beside the text, mostly in every frame anew.

They have no place between the pieces of a text, and would cut it in two. So they are collected, and become
blocks of their own when the answer ends, each address once, in the order in which they were first seen.
"""

from __future__ import annotations

import msgspec

from . import events as ev
from .blocks import Block
from .model import Source
from .reading import FrameReading


class SourceReading(FrameReading):
    """The part of the accumulator that knows sources."""

    __slots__ = ("_named", "_sources")

    events: list[ev.Event]
    _blocks: list[Block]

    def __init__(self, issuer: str) -> None:
        super().__init__(issuer)
        # By address: the source, and the frame that it was first seen in.
        self._sources: dict[str, tuple[Source, bytes | None]] = {}
        # How often one was named: where the first of several lists has sources, the others don't count.
        self._named = 0

    def source(self, *, url: str, title: str | None = None) -> None:
        """A source. A title may come later than the address."""
        self._named += 1
        known = self._sources.get(url)
        if known is None:
            self._sources[url] = (Source(url, title or None), self.frame)
        elif title and known[0].title is None:
            self._sources[url] = (msgspec.structs.replace(known[0], title=title), known[1])

    def end_of_sources(self) -> None:
        """The answer is over: the sources follow its blocks. A source is whole even where the answer is not."""
        for source, frame in self._sources.values():
            block = Block(len(self._blocks), "source", None)
            block.whole, block.ended = source, True
            self._blocks.append(block)
            self.events.append(ev.BlockStart(block.index, "source", raw=frame))
            self.events.append(ev.BlockEnd(block.index, source, raw=frame))
        self._sources = {}
