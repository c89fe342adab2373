"""Ctrl-C, at a moment of one's choice."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any


@contextmanager
def interrupted(when: Callable[[], bool], blocked: Sequence[str]) -> Iterator[None]:
    """Interrupts this thread once, as Ctrl-C does, when `when` says so and it is in one of the functions `blocked`.

    A signal that comes just before the thread blocks in the system is not acted on until it wakes; so it is sent again.
    """
    done = threading.Event()
    main = threading.main_thread().ident or 0

    def handler(*_: Any) -> None:
        if not done.is_set():
            done.set()
            raise KeyboardInterrupt

    def wait() -> None:
        if _comes_true(when, 20):
            # an interrupt between two statements is not the one meant here
            _comes_true(lambda: sys._current_frames()[main].f_code.co_name in blocked, 5)
            for _ in range(500):
                signal.pthread_kill(main, signal.SIGUSR1)
                if done.wait(0.01):
                    break

    before = signal.signal(signal.SIGUSR1, handler)
    thread = threading.Thread(target=wait)
    thread.start()
    try:
        yield
    finally:
        thread.join()
        signal.signal(signal.SIGUSR1, before)


def _comes_true(what: Callable[[], bool], within: float) -> bool:
    end = time.monotonic() + within
    while not (found := what()) and time.monotonic() < end:
        time.sleep(0.001)
    return found
