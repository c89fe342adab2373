"""How many retries a client may spend on a host that keeps failing: a token bucket.

A client that retries everything makes an overloaded host's load a multiple of itself. Here each retry costs
tokens, answers give some back, and an empty bucket ends the retries until the host answers again.
"""

from __future__ import annotations

import math
import threading
from typing import Final
from urllib.parse import urlsplit

from .http.forks import forget_in_children

CAPACITY: Final = 500
"""Tokens of a full bucket."""

RETRY_COST: Final = 14
"""Tokens that a retry costs; they come back when it succeeds."""

THROTTLED_COST: Final = 5
"""Tokens that a retry costs after throttling, where the host itself asked for the wait."""

FIRST_TRY_REWARD: Final = 1
"""Tokens that an answer without a retry gives."""


class Bucket:
    """The tokens for one host. `lock` is held from looking at them to taking some."""

    __slots__ = ("_capacity", "lock", "tokens")

    def __init__(self, capacity: float) -> None:
        self._capacity: Final = capacity
        self.lock = threading.Lock()
        self.tokens = capacity

    def give(self, tokens: float) -> None:
        """Puts tokens back, up to the capacity."""
        with self.lock:
            self.tokens = min(self._capacity, self.tokens + tokens)


class RetryBudget:
    """The buckets of one client, by the host and port of the URL. May be shared by threads and tasks.

    `capacity` is in tokens; None is no bound.
    """

    def __init__(self, capacity: int | None = CAPACITY) -> None:
        self._capacity: Final = math.inf if capacity is None else capacity
        self._buckets: Final[dict[str, Bucket]] = {}
        forget_in_children(self)

    def forget(self) -> object:
        """Gives each bucket another lock: a thread of the parent process may hold it, which is not in this one."""
        for bucket in self._buckets.values():
            bucket.lock = threading.Lock()
        return None

    def bucket(self, url: str) -> Bucket:
        """The bucket for the host of a URL."""
        host = urlsplit(url).netloc
        return self._buckets.get(host) or self._buckets.setdefault(host, Bucket(self._capacity))
