"""The thread that ends reads which have outlived their call."""

from __future__ import annotations

import socket
import threading
from typing import Any

from wireloom.watchdog import Watchdog


class Stream:
    """As much of a network stream as the watchdog looks at."""

    def __init__(self, sock: Any) -> None:
        self.sock = sock

    def get_extra_info(self, name: str) -> Any:
        return self.sock if name == "socket" else None


def test_a_passed_deadline_ends_a_blocked_read() -> None:
    near, far = socket.socketpair()
    with near, far:
        far.settimeout(10)
        assert Watchdog().watch(lambda: -1.0, Stream(far)) is not None
        assert far.recv(1) == b""


def test_a_deadline_that_moves_is_looked_at_again() -> None:
    near, far = socket.socketpair()
    answers = iter([0.01, 0.01, None])
    asked = threading.Event()

    def deadline() -> float | None:
        left = next(answers)
        if left is None:
            asked.set()
        return left

    with near, far:
        guard = Watchdog().watch(deadline, Stream(far))
        assert guard is not None
        assert asked.wait(10)
        near.send(b"x")
        assert far.recv(1) == b"x"


def test_nothing_to_watch() -> None:
    dog = Watchdog()
    assert dog.watch(lambda: None, Stream(object())) is None
    assert dog.watch(lambda: 1.0, Stream(None)) is None
    assert dog.watch(lambda: 1.0, None) is None


def test_released_guards_do_not_pile_up() -> None:
    dog = Watchdog()
    near, far = socket.socketpair()
    with near, far:
        for _ in range(1000):
            guard = dog.watch(lambda: 3600.0, Stream(far))
            assert guard is not None
            guard.release()
            guard.release()
        assert len(dog._heap) <= 130
        near.send(b"x")
        assert far.recv(1) == b"x"
