"""Ends a read that has outlived its call.

httpx bounds each read of the socket, not the reading: a server that drips a byte now and then holds a
blocked reader for ever. One daemon thread for the process sleeps until the next deadline and shuts down the
socket of a call that has passed its own; the reader wakes up at the end of the connection, and finds out from
its `Limits` why. It starts with the first call that has a deadline.
"""

from __future__ import annotations

import heapq
import itertools
import os
import socket
import threading
import time
from collections.abc import Callable
from typing import Any, Final

Deadline = Callable[[], float | None]
"""Seconds until the call's deadline: 0 or less when it has passed, None when there is none any more."""

_SWEEP: Final = 64


class Guard:
    """One watched call. `release` ends the watch, any number of times."""

    __slots__ = ("_deadline", "_dog", "_socket")

    def __init__(self, dog: Watchdog, deadline: Deadline, sock: Any) -> None:
        self._dog = dog
        self._deadline: Deadline | None = deadline
        self._socket = sock

    @property
    def released(self) -> bool:
        """Whether the watch is over."""
        return self._deadline is None

    def release(self) -> None:
        """The call is over."""
        if self._deadline is not None:
            self._deadline = self._socket = None
            self._dog.sweep()

    def look(self) -> float | None:
        """Seconds until the next look; shuts the socket down if the deadline has passed."""
        deadline, sock = self._deadline, self._socket
        left = None if deadline is None else deadline()
        if left is not None and left <= 0:
            shut_down(sock)
            return None
        return left


class Watchdog:
    """The thread and what it watches."""

    def __init__(self) -> None:
        self._wake = threading.Condition()
        self._heap: list[tuple[float, int, Guard]] = []
        self._count = itertools.count()
        self._running = False
        self._released = 0

    def watch(self, deadline: Deadline, network_stream: Any) -> Guard | None:
        """See the function `watch`."""
        left = deadline()
        sock = None if network_stream is None else network_stream.get_extra_info("socket")
        if left is None or sock is None:
            return None
        guard = Guard(self, deadline, sock)
        with self._wake:
            self._push(left, guard)
            if not self._running:
                self._running = True
                threading.Thread(target=self._run, name="wireloom-watchdog", daemon=True).start()
            elif self._heap[0][2] is guard:
                self._wake.notify()
        return guard

    def sweep(self) -> None:
        """A guard was released. Most are long before their deadline, so the heap is cleared of them now and then."""
        with self._wake:
            self._released += 1
            if self._released > _SWEEP and self._released > len(self._heap) // 2:
                self._heap = [entry for entry in self._heap if not entry[2].released]
                heapq.heapify(self._heap)
                self._released = 0

    def _push(self, left: float, guard: Guard) -> None:
        heapq.heappush(self._heap, (time.monotonic() + left, next(self._count), guard))

    def _run(self) -> None:
        while True:
            with self._wake:
                while not self._heap or self._heap[0][0] > time.monotonic():
                    self._wake.wait(self._heap[0][0] - time.monotonic() if self._heap else None)
                    while self._heap and self._heap[0][2].released:
                        heapq.heappop(self._heap)
                guard = heapq.heappop(self._heap)[2]
            left = guard.look()
            if left is not None:
                with self._wake:
                    self._push(left, guard)


def shut_down(sock: Any) -> None:
    """Ends a connection: who is blocked in reading from it wakes up at its end."""
    try:
        if isinstance(sock, socket.socket):
            socket.socket.shutdown(sock, socket.SHUT_RDWR)  # below TLS, whose own shutdown could block
        else:
            sock.shutdown(socket.SHUT_RDWR)
    except (OSError, ValueError):
        pass  # closed meanwhile


_dog = Watchdog()


def watch(deadline: Deadline, network_stream: Any) -> Guard | None:
    """Watches a call until its guard is released. None where there is no deadline, or no socket."""
    return _dog.watch(deadline, network_stream)


def _renew() -> None:
    """A forked child has none of its parent's threads, and perhaps a lock that one of them held."""
    global _dog  # noqa: PLW0603
    _dog = Watchdog()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
