"""How many connections a pool may have, and those that wait to be used again. For threads."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from typing import Final, Generic, TypeAlias, TypeVar

Item = TypeVar("Item")
Origin: TypeAlias = tuple[str, str, int]
"""Scheme, host and port."""

KEPT_ALIVE: Final = 20
"""So many idle connections are kept."""

IDLE_SECONDS: Final = 5.0
"""So long, as httpx does it: servers close theirs not much later."""


class Slots:
    """Counts the connections in use; None is no bound."""

    def __init__(self, most: int | None) -> None:
        self._most: Final = most
        self._free = threading.Condition()
        self._closed = False
        self.taken = 0

    def take(self, seconds: float | None) -> bool:
        """Takes a slot, waiting for one as long as that; False when none came free, or they are closed."""
        with self._free:
            free = self._free.wait_for(self._is_over, seconds) and not self._closed
            self.taken += free
            return free

    def give(self) -> None:
        """Gives a slot back."""
        with self._free:
            self.taken -= 1
            self._free.notify()

    def close(self) -> None:
        """Gives out no more, and wakes those that wait for one."""
        with self._free:
            self._closed = True
            self._free.notify_all()

    def _is_over(self) -> bool:
        return self._closed or self._most is None or self.taken < self._most


class Idle(Generic[Item]):
    """Connections that nobody uses, the one that was used last on top. What does not fit is handed out to be closed."""

    def __init__(self, most: int | None) -> None:
        self._most: Final = most
        self._lock: Final = threading.Lock()
        self._items: OrderedDict[int, tuple[Origin, Item, float]] = OrderedDict()
        self._closed = False

    def take(self, origin: Origin) -> Item | None:
        """A connection to this origin, to be used or closed by the caller."""
        now = time.monotonic()
        with self._lock:
            for key, (place, item, end) in reversed(self._items.items()):
                if place == origin and now < end:
                    del self._items[key]
                    return item
        return None

    def put(self, origin: Origin, item: Item) -> list[Item]:
        """Keeps a connection."""
        with self._lock:
            if self._closed:
                return [item]
            self._items[id(item)] = (origin, item, time.monotonic() + IDLE_SECONDS)
            return self._surplus(KEPT_ALIVE)

    def make_room(self, taken: int) -> list[Item]:
        """A connection is about to be opened, `taken` of them in use with it."""
        with self._lock:
            return self._surplus(KEPT_ALIVE if self._most is None else max(0, self._most - taken))

    def close(self) -> list[Item]:
        """Keeps nothing from now on."""
        with self._lock:
            self._closed = True
            return self._surplus(0)

    def _surplus(self, most: int) -> list[Item]:
        """Takes out those that are too many, and those that have waited too long; the oldest are in front."""
        now, found = time.monotonic(), list[Item]()
        while self._items:
            key, (_, item, end) = next(iter(self._items.items()))
            if len(self._items) <= most and now < end:
                break
            del self._items[key]
            found.append(item)
        return found
