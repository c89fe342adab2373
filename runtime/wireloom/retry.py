"""When to try again. One owner: nothing below or above this retries.

`decide` is a pure function of facts. `Trial` keeps the attempts of one call. A stream asks only as long as
nothing but its preamble was handed out.
"""

from __future__ import annotations

import logging
from typing import Final, Protocol

import msgspec
from msgspec import Struct

from .clock import Clock
from .errors import APIStatusError, Attempt, Category, ConfigurationError, WireloomError
from .timeouts import Limits

MAX_RETRIES: Final = 10

_THROTTLED: Final[frozenset[Category]] = frozenset({"rate_limit", "overloaded"})
_AFTER_JITTER: Final = 0.1
_SHORTEST_SECRET: Final = 6
_HIDDEN: Final = "[key]"
_log = logging.getLogger("wireloom")


class RetryPolicy(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """How often and how long. Times in seconds.

    The n-th wait is `base * 2**n` (after throttling `throttling_base * 2**n`), at most `cap`, times a random
    factor of 0.5 to 1. A wait that the vendor names is kept, plus up to 10 %; one above `max_retry_after` is not
    waited for. Raises `ConfigurationError` for values out of range.
    """

    max_retries: int = 2
    base: float = 0.5
    cap: float = 8.0
    throttling_base: float = 1.0
    max_retry_after: float = 60.0

    def __post_init__(self) -> None:
        retries: object = self.max_retries
        if type(retries) is not int or not 0 <= retries <= MAX_RETRIES:
            raise ConfigurationError(
                f"max_retries must be an integer from 0 to {MAX_RETRIES}, not {retries!r}"
            )
        for name in ("base", "cap", "throttling_base", "max_retry_after"):
            if not 0 <= getattr(self, name) < float("inf"):
                raise ConfigurationError(f"{name} must be a number of seconds, 0 or more")

    def times(self, max_retries: int | None) -> RetryPolicy:
        """This policy with another number of retries; None leaves it."""
        return self if max_retries is None else msgspec.structs.replace(self, max_retries=max_retries)


class Facts(Protocol):
    """What a decision rests on; every `WireloomError` has it."""

    category: Category
    retryable: bool
    retry_after: float | None


def decide(
    policy: RetryPolicy, facts: Facts, *, attempt: int, remaining: float | None, random: float
) -> float | None:
    """Seconds to wait before the next attempt; None is to stop.

    `attempt` counts the tries made, from 1. `remaining` is the time left of the total limit: a wait that
    reaches it is not begun. `random` is in [0, 1).
    """
    if not facts.retryable or attempt > policy.max_retries:
        return None
    if facts.retry_after is not None:
        if facts.retry_after > policy.max_retry_after:
            return None
        delay = facts.retry_after * (1 + _AFTER_JITTER * random)
    else:
        base = policy.throttling_base if facts.category in _THROTTLED else policy.base
        delay = min(policy.cap, base * 2.0 ** (attempt - 1)) * (0.5 + 0.5 * random)
    return None if remaining is not None and delay >= remaining else delay


class Trial:
    """The attempts of one call."""

    def __init__(
        self, policy: RetryPolicy, limits: Limits, clock: Clock, *, vendor: str, secret: str | None = None
    ) -> None:
        self._policy: Final = policy
        self._limits: Final = limits
        self._clock: Final = clock
        self._vendor: Final = vendor
        self._secret: Final = secret
        self._began = clock.monotonic()
        self.attempts: tuple[Attempt, ...] = ()

    @property
    def retries(self) -> int:
        """How many attempts have failed so far."""
        return len(self.attempts)

    def begin(self) -> None:
        """An attempt begins."""
        self._began = self._clock.monotonic()
        self._limits.begin()

    def failed(self, error: WireloomError, *, final: bool = False) -> float | None:
        """Notes a failed attempt: seconds until the next one, or None when `error` is to be raised.

        `final`: something was handed out, so that there is no other attempt whatever the error.
        """
        _hide(error, self._secret)
        number = len(self.attempts) + 1
        delay = decide(
            self._policy,
            error,
            attempt=number,
            remaining=self._limits.remaining(),
            random=self._clock.random(),
        )
        if final:
            delay = None
        status = error.status_code if isinstance(error, APIStatusError) else None
        self._note(error.category, status, error.message, delay)
        error.attempts = self.attempts
        error.vendor = error.vendor or self._vendor or None
        if delay is not None:
            _log.info(
                "%s: attempt %d failed (%s); the next one in %.2f s",
                self._vendor,
                number,
                error.category,
                delay,
            )
        return delay

    def succeeded(self, status: int) -> None:
        """Notes the attempt that gave the answer."""
        self._note("ok", status, None, None)

    def _note(self, outcome: str, status: int | None, message: str | None, delay: float | None) -> None:
        took = self._clock.monotonic() - self._began
        attempt = Attempt(len(self.attempts) + 1, outcome, status, message, took, delay)
        self.attempts = (*self.attempts, attempt)


def _hide(error: WireloomError, secret: str | None) -> None:
    """Takes the key out of an error: some servers quote it back."""
    if not secret or len(secret) < _SHORTEST_SECRET:
        return
    error.message = error.message.replace(secret, _HIDDEN)
    error.args = (error.message,)
    if isinstance(error, APIStatusError):
        error.body = error.body and error.body.replace(secret, _HIDDEN)
        error.headers = {name: value.replace(secret, _HIDDEN) for name, value in error.headers.items()}
        error.code = error.code and error.code.replace(secret, _HIDDEN)
        error.type = error.type and error.type.replace(secret, _HIDDEN)
