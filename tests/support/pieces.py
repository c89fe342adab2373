"""Bytes in pieces, and a parser that takes them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from wireloom.sse import SSEParser


def feed(parser: SSEParser, pieces: Iterable[bytes], events: list[bytes]) -> None:
    for piece in pieces:
        events += parser.receive(piece)
    events += parser.end()


def cut(data: bytes, places: Iterable[int]) -> list[bytes]:
    edges = [0, *sorted(min(place, len(data)) for place in places), len(data)]
    return [data[start:stop] for start, stop in itertools.pairwise(edges)]
