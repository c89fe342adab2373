"""Threads look through a pool one after another, each until it uses the connection that it was given.

httpcore gives a thread an idle connection and marks it as used only when the thread begins to send. Until then others take
it for idle, and may close it as one too many or as gone: a request that has begun on it breaks off, or waits for an answer
that cannot come (https://github.com/encode/httpcore/issues/1110). httpx tells by its `trace` extension when a request begins
to use its connection, and when it is about to give it back.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress

_GIVES_BACK = (".failed", ".response_closed.started")
_BEGINS = ".started"


class Turn:
    """The turn of one request; it comes up each time that the request looks through the pool.

    `turns` is the pool's, None where threads need not take turns. One may have several turns at once, when the collector
    ends a dropped answer within its turn.
    """

    def __init__(self, turns: threading.RLock | None) -> None:
        self._turns = turns
        self._has_it = False

    @contextmanager
    def taken(self) -> Generator[None]:
        """The block begins with looking for a connection, and has the turn until `trace` says that one is used."""
        try:
            self._take()
            yield
        finally:
            self._leave()

    def trace(self, name: str) -> None:
        """What the `trace` extension of the request tells."""
        if name.endswith(_GIVES_BACK):
            self._take()
        elif name.endswith(_BEGINS):
            self._leave()

    def pieces(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The pieces of the body. Their end, or that they break off, may give the connection back."""
        try:
            yield from pieces
        finally:
            self._leave()

    def _take(self) -> None:
        if self._turns is not None and not self._has_it:
            self._has_it = True  # before: an interrupt may come right behind
            self._turns.acquire()

    def _leave(self) -> None:
        if self._turns is not None and self._has_it:
            self._has_it = False
            with suppress(RuntimeError):
                self._turns.release()
