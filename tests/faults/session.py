"""One case at the fault server: what it is to answer, and what it has seen."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from faults.steps import Reply

if TYPE_CHECKING:
    from faults.server import FaultServer


@dataclass(frozen=True)
class Seen:
    """A request as it came; `here` unless it came to the other origin."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    here: bool


class MovedClock(Protocol):
    """A client's clock. `asked` grows with each time that the client asks for the time."""

    asked: int

    def jump(self, seconds: float) -> None:
        """Time passes."""
        ...


@dataclass
class Session:
    """One case. Each request takes the next of `replies`; the last one is given again and again.

    `patient`: a gate waits for the client alone, however long that takes.
    """

    server: FaultServer
    token: str
    replies: Sequence[Reply]
    clock: MovedClock | None = None
    patient: bool = False
    seen: list[Seen] = field(default_factory=list)
    open: int = 0
    opened: int = 0
    sent: int = 0
    handed: int = 0
    overdue: bool = False
    crash: Exception | None = None
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    done: asyncio.Event = field(default_factory=asyncio.Event)
    held: threading.Event = field(default_factory=threading.Event)
    _changed: threading.Condition = field(default_factory=threading.Condition)

    @property
    def url(self) -> str:
        """The base URL."""
        return f"{self.server.origin}/{self.token}"

    def hand_out(self, *, opens: bool) -> None:
        """The client has handed out an event; `opens`: one that a gate waits for."""
        self.handed += 1
        if opens and not self.gate.is_set():
            self.server.loop.call_soon_threadsafe(self.gate.set)

    def finish(self) -> None:
        """The call is over."""
        self.server.loop.call_soon_threadsafe(self.done.set)

    def wait_closed(self, *, within: float = 10) -> bool:
        """Whether all connections end in time."""
        with self._changed:
            return self._changed.wait_for(lambda: self.open == 0, within)

    def add(self, seen: Seen) -> Reply:
        """Notes a request; the reply to it."""
        with self._changed:
            self.seen.append(seen)
            self._changed.notify_all()
        return self.replies[min(len(self.seen), len(self.replies)) - 1]

    def count(self, step: int) -> None:
        """A connection was opened (1) or closed (-1)."""
        with self._changed:
            self.open += step
            self.opened += max(step, 0)
            self._changed.notify_all()
