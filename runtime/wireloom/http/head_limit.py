"""A limit on the whole head of an answer, for blocking httpx: by itself it bounds single reads, and a head may drip.

httpx tells by its `trace` extension when a request is written, and which streams it opens. Each of them is given a `read` that
takes no longer than is left for the head that its thread waits for; bodies have limits of their own (`watchdog`).
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any

_SENT = ".receive_response_headers.started"
_OPENED = (".connect_tcp.complete", ".connect_unix_socket.complete", ".start_tls.complete")


class _Waiting(threading.local):
    """When the head that this thread waits for must be there, on the monotonic clock."""

    end = math.inf


_waiting = _Waiting()


@contextmanager
def head_within(seconds: float | None) -> Generator[None]:
    """Within this block, reads of traced streams raise `TimeoutError` when so many seconds have passed."""
    wait_for_head(seconds)
    try:
        yield
    finally:
        _waiting.end = math.inf


def wait_for_head(seconds: float | None) -> None:
    """Within the block of `head_within`: so many seconds are left from now on."""
    _waiting.end = math.inf if seconds is None else time.monotonic() + seconds


def is_sent(name: str) -> bool:
    """For the `trace` extension of a request: whether it is written now."""
    return name.endswith(_SENT)


def opened(name: str, info: dict[str, Any]) -> Any:
    """For the `trace` extension of a request: the stream that was opened, bounded from now on; else None."""
    if not name.endswith(_OPENED):
        return None
    stream = info["return_value"]
    # One that takes no attribute keeps to the bound on single reads.
    with suppress(AttributeError):
        stream.read = _bounded(stream.read)
    return stream


def _bounded(read: Callable[..., bytes]) -> Callable[..., bytes]:
    def within(max_bytes: int, timeout: float | None = None) -> bytes:
        if _waiting.end != math.inf:
            left = _waiting.end - time.monotonic()
            if left <= 0:
                raise TimeoutError("the head of the answer did not come in time")
            timeout = left if timeout is None else min(timeout, left)
        return read(max_bytes, timeout)

    return within
