"""The attempts of one call: what became of each, and what follows on a failure."""

from __future__ import annotations

import logging
import math
from typing import Final

from .budget import FIRST_TRY_REWARD, Bucket
from .clock import Clock
from .errors import APIStatusError, Attempt, WireloomError
from .observer import SILENT, Observer, Outcome
from .retry import Decision, RetryPolicy, Stop, cost_of, decide
from .timeouts import Limits

_SHORTEST_SECRET: Final = 6
_HIDDEN: Final = "[key]"
_log = logging.getLogger("wireloom")


class Trial:
    """One call's attempts: each begins, and fails or succeeds, unless the caller leaves before.

    `bucket` pays for the retries; without one there is no bound. For one thread or task at a time.
    """

    def __init__(
        self,
        policy: RetryPolicy,
        limits: Limits,
        clock: Clock,
        *,
        vendor: str,
        secret: str | None = None,
        bucket: Bucket | None = None,
        observer: Observer = SILENT,
    ) -> None:
        self._policy: Final = policy
        self._limits: Final = limits
        self._clock: Final = clock
        self._vendor: Final = vendor
        self._secret: Final = secret
        self._bucket: Final = bucket or Bucket(math.inf)
        self._observer: Final = observer
        self._began = clock.monotonic()
        self._paid = 0
        self._running = self._delivered = self._over = False
        self.attempts: tuple[Attempt, ...] = ()

    @property
    def retries(self) -> int:
        """How many attempts have failed so far."""
        return len(self.attempts)

    def begin(self) -> None:
        """An attempt begins. Raises `APITimeoutError` when no time is left for it."""
        self._began = self._clock.monotonic()
        self._running = True
        self._observer.attempt_began(len(self.attempts) + 1)
        self._limits.begin()

    def delivered(self) -> None:
        """The first event is handed out: no other attempt can follow on this one."""
        self._delivered = True
        self._observer.first_event()

    def failed(self, error: WireloomError) -> float | None:
        """Notes a failed attempt: seconds until the next one, or None when `error` is to be raised."""
        _hide(error, self._secret)
        error.vendor = error.vendor or self._vendor or None
        decision = self._decide(error)
        delay = None if isinstance(decision, Stop) else decision
        status = error.status_code if isinstance(error, APIStatusError) else None
        attempt = self._note(error.category, status, error.message, delay, error.retry_after)
        error.attempts = self.attempts
        self._running = False
        self._observer.attempt_failed(attempt, error)
        what = f"{self._vendor}: attempt {attempt.number} failed ({error.category})"
        if isinstance(decision, Stop):
            error.retry_stopped = decision.reason
            _log.info("%s; not retried (%s)", what, decision.reason)
            self._end("failed", error)
        else:
            _log.info("%s; the next one in %.2f s", what, decision)
        return delay

    def succeeded(self, status: int) -> None:
        """Notes the attempt that gave the answer."""
        self._note("ok", status)
        self._reward()
        self._end("answered")

    def left(self) -> None:
        """The caller wants no more: it closed the stream, or was cancelled. After the end nothing happens."""
        if self._over:
            return
        if self._delivered:
            self._reward()
        elif not self._running:
            self._bucket.give(self._paid)  # for a retry that is not made
        self._end("left")

    def _decide(self, error: WireloomError) -> Decision:
        bucket = self._bucket
        with bucket.lock:
            decision = decide(
                self._policy,
                error,
                attempt=len(self.attempts) + 1,
                elapsed=self._limits.elapsed(),
                random=self._clock.random(),
                total=self._limits.total,
                tokens=bucket.tokens,
                delivered=self._delivered,
            )
            if not isinstance(decision, Stop):
                self._paid = cost_of(error)
                bucket.tokens -= self._paid
        return decision

    def _reward(self) -> None:
        self._bucket.give(self._paid or FIRST_TRY_REWARD)

    def _end(self, outcome: Outcome, error: WireloomError | None = None) -> None:
        self._over = True
        self._observer.ended(outcome, error)

    def _note(
        self,
        outcome: str,
        status: int | None,
        message: str | None = None,
        delay: float | None = None,
        retry_after: float | None = None,
    ) -> Attempt:
        took = self._clock.monotonic() - self._began
        attempt = Attempt(len(self.attempts) + 1, outcome, status, message, took, delay, retry_after)
        self.attempts = (*self.attempts, attempt)
        return attempt


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
        error.param = error.param and error.param.replace(secret, _HIDDEN)
        error.request_id = error.request_id and error.request_id.replace(secret, _HIDDEN)
