"""What an answer as a whole rests on: pages that are named beside the text, mostly in every frame anew.

They have no place between the pieces of a text, and would cut it in two. So they are collected, and become
blocks of their own when the answer ends, each address once, in the order in which they were first seen. Spans of the
text that rest on them are collected, too, and become citations then.
"""

from __future__ import annotations

from typing import Any

import msgspec

from . import events as ev
from .blocks import Block, Key
from .model import Citation, Source
from .reading import FrameReading, Place
from .spans import Span, Texts, Unit


class SourceReading(FrameReading):
    """The part of the accumulator that knows sources."""

    __slots__ = ("_by_source_key", "_named", "_sources", "_spans")

    events: list[ev.Event]
    _blocks: list[Block]

    def __init__(self, issuer: str) -> None:
        super().__init__(issuer)
        # By address, or by the title of one without: the source, and the frame that it was first seen in.
        self._sources: dict[str, tuple[Source, bytes | None]] = {}
        # How often one was named: where the first of several lists has sources, the others don't count.
        self._named = 0
        # The source that a key stands for now: lists are numbered anew in each frame.
        self._by_source_key: dict[Key, Source] = {}
        # By what was said, as frames may repeat it: a span, and the key of its source.
        self._spans: dict[tuple[str | None, Key, str | None], tuple[Span, Key]] = {}

    def source(self, *, url: str | None = None, title: str | None = None, key: Key = None) -> None:
        """A source, by its address or its title alone. A title may come later than the address. Spans name it by `key`."""
        self._named += 1
        name = url or title or ""
        known = self._sources.get(name)
        source = Source(url or None, title or None)
        if known is None:
            self._sources[name] = (source, self.frame)
        elif title and known[0].title is None:
            self._sources[name] = (msgspec.structs.replace(known[0], title=title), known[1])
        if key is not None:
            self._by_source_key[key] = source

    def cited_span(
        self,
        *,
        kind: str,
        value: Any,  # noqa: ARG002
        at: Place,
        key: Key = None,
        url: str | None = None,
        title: str | None = None,
        start: int | None = None,
        end: int | None = None,
        unit: Unit = "characters",
        words: str | None = None,
        block: int | None = None,
    ) -> None:
        """A span of the answer's text rests on the source `key`, or on the one that is named here.

        `start`, 0 if it is not said, and `end` count in `unit`; `words` is what stands between them. They count over all
        texts, or in the text that is block number `block`.
        """
        payload = self.text(*at)
        cited = Citation(kind, url or None, title or None, issuer=self.issuer, payload=payload)
        span = Span(self._with_source(cited, key), start or 0, end, unit, words, block, self.frame)
        self._spans.setdefault((payload, key, url), (span, key))

    def _with_source(self, citation: Citation, key: Key) -> Citation:
        source = None if key is None else self._by_source_key.get(key)
        if source is None or citation.url is not None or citation.title is not None:
            return citation
        return msgspec.structs.replace(citation, url=source.url, title=source.title)

    def end_of_spans(self) -> None:
        """The answer is over: spans become citations of its texts. Those that are open have their citations before their end."""
        if not self._spans:
            return
        texts = Texts([(block.index, text) for block in self._blocks if (text := block.said()) is not None])
        for span, key in self._spans.values():
            for number, citation in texts.citations(span):
                cited = self._with_source(citation, key)
                self._blocks[number].cite(cited)
                self.events.append(ev.CitationAdded(number, cited, span.frame))
        self._spans = {}

    def end_of_sources(self) -> None:
        """The answer is over: the sources follow its blocks. A source is whole even where the answer is not."""
        for source, frame in self._sources.values():
            block = Block(len(self._blocks), "source", None)
            block.whole, block.ended = source, True
            self._blocks.append(block)
            self.events.append(ev.BlockStart(block.index, "source", raw=frame))
            self.events.append(ev.BlockEnd(block.index, source, raw=frame))
        self._sources = {}
