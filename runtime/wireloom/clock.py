"""Time and chance, in one place, so that tests can hold both.

`instant_retries` is the switch for tests: waits between attempts are decided and recorded as ever, and not
slept. It acts on the whole process.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

_instant = False


class Clock:
    """The system's time and random numbers; tests pass a subclass."""

    monotonic: Callable[[], float] = staticmethod(time.monotonic)
    """Seconds that only grow; for limits and durations. It is asked once for each event of a stream."""

    def wall(self) -> float:
        """Unix seconds; for headers that give a date."""
        return time.time()

    def random(self) -> float:
        """A number in [0, 1)."""
        return random.random()

    def sleep(self, seconds: float) -> None:
        """Waits between two attempts."""
        if not _instant:
            time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Waits between two attempts; can be cancelled."""
        import anyio  # comes with httpx, which loads it as late

        await anyio.sleep(0 if _instant else seconds)


SYSTEM = Clock()


@contextmanager
def instant_retries() -> Generator[None]:
    """Within this block no time is slept between attempts. For tests."""
    global _instant  # noqa: PLW0603
    before, _instant = _instant, True
    try:
        yield
    finally:
        _instant = before
