"""How long a call may take. Six limits, each with a name, so that an error says which one was reached.

`connect`, `pool` and `write` go to the HTTP stack. `first_event`, `idle` and `total` are kept here, on the monotonic
clock: a stack bounds one read of the socket, and a server that drips bytes passes any such bound. `total` runs
over all attempts, the waits between them and the reading.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final, Literal, TypeAlias

import msgspec
from msgspec import UNSET, Struct, UnsetType

from .clock import Clock
from .errors import APITimeoutError, ConfigurationError, Phase

WHOLE_TOTAL: Final = 600.0
"""Default total limit of a whole answer, in seconds."""

STREAM_TOTAL: Final = 3600.0
"""Default total limit of a stream, in seconds."""

REST: Final = 5.0
"""How long a connection may stay open after a terminal mark that does not end the reading, in seconds."""

ERROR_BODY: Final = 10.0
"""How long the text of a failure is waited for once its status is known, in seconds."""

SendPhase: TypeAlias = Literal["connect", "pool", "write", "read"]

_SHORTEST: Final = 0.001
_SLACK: Final = 0.05

_WHAT: Final[dict[Phase, str]] = {
    "connect": "no connection was made",
    "pool": "no connection of the pool came free",
    "write": "the request could not be sent",
    "first_event": "no first event came",
    "idle": "nothing came",
    "total": "the call was not done",
}


class Timeout(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """Limits of one call in seconds; None is no limit.

    `connect`, `pool` and `write` are for each attempt. `first_event` runs from an attempt's beginning to the first event of a
    stream that is no preamble; `idle` is the server's silence, from when the request is written to the first event and between
    any two; a keep-alive that the spec does not count is no event. `total` covers everything; by default 600 for a whole answer
    and 3600 for a stream. All but `pool` and `total` may be followed by another attempt.

    A blocking client cannot interrupt the system's look-up of a host's name, and tries the addresses of a host one after the
    other, each for as long as `connect` or what was left of `total`: with N dead addresses both may take N times as long, and the
    look-up besides. An asynchronous client keeps them. Raises `ConfigurationError` for what is
    not a positive number.
    """

    connect: float | None = 5.0
    pool: float | None = 10.0
    write: float | None = 30.0
    first_event: float | None = None
    idle: float | None = 600.0
    total: float | UnsetType | None = UNSET

    def __post_init__(self) -> None:
        for name, value in msgspec.structs.asdict(self).items():
            if value is not None and value is not UNSET:
                _positive(name, value)


def timeout_of(value: Timeout | float | None, default: Timeout) -> Timeout:
    """`value` as limits: a number is the total, None leaves `default`."""
    if value is None:
        return default
    if isinstance(value, Timeout):
        return value
    _positive("timeout", value)
    return msgspec.structs.replace(default, total=float(value))


class Limits:
    """The limits of one call while it runs."""

    __slots__ = (
        "_attempt",
        "_clock",
        "_end",
        "_first",
        "_first_event",
        "_quiet",
        "_rest",
        "_shorter",
        "_start",
        "shortened",
        "timeout",
        "total",
        "waiting",
    )

    _shorter: bool
    waiting: bool
    """Whether nothing came since the last read began. Who gets an event says so here: it runs for each of them."""
    shortened: Callable[[], None] | None
    """Called before the next read when the time that is left has become less than was told."""

    def __init__(self, timeout: Timeout, *, stream: bool, clock: Clock) -> None:
        self.timeout: Final = timeout
        total = timeout.total
        self.total: Final[float | None] = (
            (STREAM_TOTAL if stream else WHOLE_TOTAL) if total is UNSET else total
        )
        self._clock: Final = clock
        now = self._start = clock.monotonic()
        self.waiting = True
        self._end: Final = math.inf if self.total is None else now + self.total
        self._first_event: Final = timeout.first_event if stream else None
        self._reset(now)

    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._clock.monotonic() - self._start

    def remaining(self) -> float | None:
        """Seconds until the total limit, not below 0; None without one."""
        return None if self.total is None else max(0.0, self._end - self._clock.monotonic())

    def begin(self) -> None:
        """A new attempt is about to be sent."""
        self._reset(self._clock.monotonic())
        self.check()

    def sent(self) -> float | None:
        """The request is written, and silence begins: seconds within which the answer's head must come; None without a limit."""
        self._quiet = self._clock.monotonic()
        idle, rest = self.timeout.idle, self.deadline()
        return idle if rest is None else min(rest, math.inf if idle is None else idle)

    def reading(self) -> None:
        """The next read begins. Raises `APITimeoutError` for the total limit.

        The time in which the caller worked on an event is not the server's silence.
        """
        if not self.waiting:
            now = self._quiet = self._clock.monotonic()
            self.waiting = True
            if now >= self._end:
                raise self._error("total", self.total)
            if self._shorter and self.shortened is not None:
                self._shorter = False
                self.shortened()

    def began(self) -> None:
        """The first event came."""
        self._first = False

    def settle(self) -> None:
        """The terminal mark came, and does not end the reading: what follows it is not waited for long."""
        self._rest = self._clock.monotonic() + REST
        self._shorter, self.waiting = True, False

    def alive(self) -> None:
        """A sign of life came that is no event."""
        self._quiet = self._clock.monotonic()

    def check(self) -> None:
        """Raises `APITimeoutError` when a limit has passed."""
        error = self.passed()
        if error is not None:
            raise error

    def passed(self, slack: float = 0.0) -> APITimeoutError | None:
        """The error of the limit that has passed, or will in `slack` seconds."""
        now = self._clock.monotonic() + slack
        if now >= self._end:
            return self._error("total", self.total)
        first, idle = self._first_event, self.timeout.idle
        if self._first and first is not None and now >= self._attempt + first:
            return self._error("first_event", first)
        if idle is not None and now >= self._quiet + idle:
            return self._error("idle", idle)
        return self._error("idle", REST) if now >= self._rest else None

    def deadline(self) -> float | None:
        """Seconds until `first_event` or `total`, which no bound on a single read can keep; None without them."""
        end, first = self._end, self._first_event
        if self._first and first is not None:
            end = min(end, self._attempt + first)
        return None if end == math.inf else end - self._clock.monotonic()

    def silence(self, *, failure: bool) -> Callable[[], float | None]:
        """Seconds until any limit of the reading passes if no event comes; None without limits.

        `idle` is among them, since bytes that are no event don't hold it off.
        """
        end = self._clock.monotonic() + ERROR_BODY if failure else math.inf

        def left() -> float | None:
            now, idle = self._clock.monotonic(), self.timeout.idle
            quiet = math.inf if idle is None else (self._quiet if self.waiting else now) + idle
            until = min(
                quiet, end, self._rest, now + (rest if (rest := self.deadline()) is not None else math.inf)
            )
            return None if until == math.inf else until - now

        return left

    def for_sending(self) -> dict[str, float | None]:
        """The limits of sending and of waiting for the answer's head, as an HTTP stack takes them."""
        rest = self.remaining()
        timeout, left = self.timeout, self.deadline()
        return {
            "connect": _shorter(timeout.connect, rest),
            "pool": _shorter(timeout.pool, rest),
            "write": _shorter(timeout.write, rest),
            "read": _shorter(timeout.idle, left),
        }

    def for_body(self, *, failure: bool) -> float | None:
        """The limit of one read of the body; an HTTP stack takes one value for all of them."""
        read = _shorter(self.timeout.idle, self.remaining())
        return _shorter(read, ERROR_BODY) if failure else read

    def timed_out(self, phase: SendPhase, detail: str = "") -> APITimeoutError:
        """The error for a timeout that an HTTP stack met in `phase`: ours if one of ours cut it short."""
        passed = self.passed(slack=_SLACK)
        if passed is not None and (phase == "read" or passed.phase == "total"):
            return passed
        if phase == "read":
            return self._error("idle", self.timeout.idle)
        return self._error(phase, getattr(self.timeout, phase), detail)

    def _reset(self, now: float) -> None:
        self._attempt = self._quiet = now
        self._rest = math.inf
        self._first = self._first_event is not None
        self.waiting = True
        self._shorter = False
        self.shortened = None

    def _error(self, phase: Phase, limit: float | None, detail: str = "") -> APITimeoutError:
        within = "in time" if limit is None else f"within {limit:g} s"
        return APITimeoutError(
            f"{_WHAT[phase]} {within} (the `{phase}` limit of Timeout){': ' + detail if detail else ''}",
            phase=phase,
            limit=limit,
            retryable=phase not in ("pool", "total"),
        )


def _shorter(limit: float | None, rest: float | None) -> float | None:
    if rest is None:
        return limit
    return max(_SHORTEST, rest if limit is None else min(limit, rest))


def _positive(name: str, value: object) -> None:
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or not math.isfinite(value)
        or value <= 0
    ):
        raise ConfigurationError(f"{name} must be a positive number of seconds or None, not {value!r}")
