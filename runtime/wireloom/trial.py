"""The attempts of one call: what became of each, and what follows on a failure."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import msgspec

from .budget import FIRST_TRY_REWARD, Bucket
from .clock import Clock
from .errors import APIStatusError, Attempt, WireloomError
from .observer import SILENT, Observer, Outcome
from .redaction import Redaction
from .retry import Decision, RetryPolicy, Stop, cost_of, decide
from .timeouts import Limits

if TYPE_CHECKING:
    from .response import Response

_log = logging.getLogger("wireloom.retry")


class Trial:
    """One call's attempts: each begins, and fails or succeeds, unless the caller leaves before.

    `redaction` makes what takes the request's own out of errors. `bucket` pays for the retries; without one there is no
    bound. `target` is who is asked, `before` are the attempts
    made at others. For one thread or task at a time.
    """

    def __init__(
        self,
        policy: RetryPolicy,
        limits: Limits,
        clock: Clock,
        *,
        vendor: str,
        redaction: Callable[[], Redaction] | None = None,
        bucket: Bucket | None = None,
        observer: Observer = SILENT,
        target: str | None = None,
        before: tuple[Attempt, ...] = (),
    ) -> None:
        self._policy: Final = policy
        self._limits: Final = limits
        self._clock: Final = clock
        self._vendor: Final = vendor
        self._redaction: Final = redaction
        self._bucket: Final = bucket or Bucket(math.inf)
        self._observer: Final = observer
        self._target: Final = target
        self._before: Final = len(before)
        self._began = clock.monotonic()
        self._paid = 0
        self._running = self._delivered = self._over = self._resumes = False
        self.attempts: tuple[Attempt, ...] = before

    @property
    def retries(self) -> int:
        """How many attempts at this target have failed so far."""
        return len(self.attempts) - self._before

    def begin(self) -> None:
        """An attempt begins. Raises `APITimeoutError` when no time is left for it."""
        self._began = self._clock.monotonic()
        self._running = True
        self._observer.attempt_began(len(self.attempts) + 1)
        self._limits.begin()

    def reads(self, response: Callable[[], Response]) -> None:
        """Tells the observer how what has arrived can be had."""
        self._observer.reads(response)

    def delivered(self) -> None:
        """The first event is handed out: no other attempt can follow on this one, unless it resumes it."""
        if not self._delivered:
            self._delivered = True
            self._observer.first_event()

    def failed(self, error: WireloomError, *, resumable: bool = False) -> float | None:
        """Notes a failed attempt: seconds until the next one, or None when `error` is to be raised.

        `resumable`: the next one can go on behind what was handed out.
        """
        if self._redaction is not None:
            _hide(error, self._redaction())
        error.vendor = error.vendor or self._vendor or None
        decision = self._decide(error, delivered=self._delivered and not resumable)
        delay = None if isinstance(decision, Stop) else decision
        status = error.status_code if isinstance(error, APIStatusError) else None
        attempt = self._note(error.category, status, error.message, delay, error.retry_after)
        error.attempts = self.attempts
        if error.partial is not None:
            error.partial = msgspec.structs.replace(error.partial, attempts=self.attempts)
        self._resumes = resumable
        self._running = False
        self._observer.attempt_ended(attempt)
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
        self._observer.attempt_ended(self._note("ok", status))
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

    def _decide(self, error: WireloomError, *, delivered: bool) -> Decision:
        bucket = self._bucket
        with bucket.lock:
            decision = decide(
                self._policy,
                error,
                attempt=self.retries + 1,
                elapsed=self._limits.elapsed(),
                random=self._clock.random(),
                total=self._limits.total,
                tokens=bucket.tokens,
                delivered=delivered,
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
        attempt = Attempt(
            len(self.attempts) + 1,
            outcome,
            status,
            message,
            took,
            delay,
            retry_after,
            self._target,
            self._resumes,
        )
        self.attempts = (*self.attempts, attempt)
        return attempt


def _hide(error: WireloomError, redaction: Redaction) -> None:
    """Takes out of an error what the request must not show: some servers quote it back."""
    error.message = redaction.all(error.message)
    error.args = (error.message,)
    if isinstance(error, APIStatusError):
        error.body = error.body and redaction.secrets(error.body)
        error.headers = {name: redaction.secrets(value) for name, value in error.headers.items()}
        for name in ("code", "type", "param", "request_id"):
            value: str | None = getattr(error, name)
            setattr(error, name, value and redaction.all(value))
