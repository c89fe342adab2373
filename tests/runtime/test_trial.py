"""The attempts of one call."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from support.clocks import FakeClock
from wireloom.budget import Bucket
from wireloom.errors import (
    Attempt,
    AuthenticationError,
    OverloadedError,
    RateLimitError,
    ServerError,
    WireloomError,
)
from wireloom.observer import Outcome
from wireloom.redaction import KEY, Redaction
from wireloom.response import Response
from wireloom.retry import RetryPolicy
from wireloom.timeouts import Limits, Timeout
from wireloom.trial import Trial


class Diary:
    """An observer that writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[Any] = []

    def attempt_began(self, number: int, /) -> None:
        self.told.append(number)

    def attempt_ended(self, attempt: Attempt, /) -> None:
        self.told.append((attempt.number, attempt.outcome, attempt.delay))

    def reads(self, response: Callable[[], Response], /) -> None:
        self.told.append(response)

    def first_event(self) -> None:
        self.told.append("first")

    def ended(self, outcome: Outcome, error: WireloomError | None, /) -> None:
        self.told.append((outcome, error and error.retry_stopped))


def trial_of(
    clock: FakeClock | None = None, total: float | None = None, secret: str = "", **given: Any
) -> Trial:
    clock = clock or FakeClock()
    limits = Limits(Timeout(total=total), stream=False, clock=clock)
    return Trial(
        RetryPolicy(), limits, clock, vendor="tiny", redaction=lambda: Redaction({secret: KEY}), **given
    )


def test_a_trial_records_its_attempts() -> None:
    clock = FakeClock()
    trial = trial_of(clock)
    delays = []
    for _ in range(3):
        trial.begin()
        clock.now += 2
        error = ServerError("busy", status_code=500)
        delays.append(trial.failed(error))
    assert delays == [0.375, 0.75, None]
    assert error.vendor == "tiny"
    assert [(a.number, a.outcome, a.status_code, a.duration, a.delay) for a in error.attempts] == [
        (1, "server", 500, 2.0, 0.375),
        (2, "server", 500, 2.0, 0.75),
        (3, "server", 500, 2.0, None),
    ]


def test_no_wait_reaches_the_total_limit() -> None:
    clock = FakeClock()
    trial = trial_of(clock, total=5)
    trial.begin()
    clock.now += 1
    assert trial.failed(ServerError("x", retry_after=3.0)) == pytest.approx(3.15)
    clock.now += 3.15
    trial.begin()
    error = ServerError("x", retry_after=0.84)
    assert trial.failed(error) is None
    assert error.retry_stopped == "deadline"


def test_the_last_word_is_final() -> None:
    trial = trial_of()
    trial.begin()
    trial.delivered()
    error = ServerError("x")
    assert trial.failed(error) is None
    assert error.retry_stopped == "already_delivered"
    assert str(error) == "tiny: x; not retried (already_delivered): a part of the answer had been handed out"


def test_the_key_is_taken_out_of_errors() -> None:
    trial = trial_of(secret="sk-secret")
    error = AuthenticationError(
        "wrong key sk-secret", body='{"key": "sk-secret"}', headers={"x": "sk-secret"}
    )
    trial.failed(error)
    for shown in (str(error), repr(error), error.body, repr(error.headers), repr(error.attempts)):
        assert shown is not None
        assert "sk-secret" not in shown


def test_errors_with_attempts_can_be_pickled_and_copied() -> None:
    trial, error = trial_of(), ServerError("x", status_code=500, retry_after=90.0)
    trial.failed(error)
    assert str(error) == (
        "tiny: x (500); not retried (retry_after_too_long): the wait that is asked for is longer than max_retry_after"
    )
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert twin.attempts == error.attempts
        assert (twin.retry_stopped, twin.retry_after) == ("retry_after_too_long", 90.0)
        assert str(twin) == str(error)


def test_what_no_other_attempt_would_mend_says_no_more() -> None:
    error = AuthenticationError("wrong key", status_code=401)
    trial_of().failed(error)
    assert error.retry_stopped == "not_retryable"
    assert str(error) == "tiny: wrong key (401)"


def test_a_retry_is_paid_for_and_paid_back_when_it_succeeds() -> None:
    bucket = Bucket(100)
    trial = trial_of(bucket=bucket)
    trial.begin()
    trial.failed(ServerError("x"))
    trial.begin()
    trial.failed(OverloadedError("x"))
    assert bucket.tokens == 100 - 14 - 5
    trial.begin()
    trial.succeeded(200)
    assert bucket.tokens == 100 - 14


def test_an_answer_without_a_retry_gives_a_token_up_to_the_capacity() -> None:
    bucket = Bucket(20)
    bucket.tokens = 18
    for _ in range(3):
        trial = trial_of(bucket=bucket)
        trial.begin()
        trial.succeeded(200)
    assert bucket.tokens == 20


def test_an_empty_bucket_ends_the_retries() -> None:
    trial, error = trial_of(bucket=Bucket(5)), RateLimitError("slow down")
    trial.begin()
    assert trial.failed(RateLimitError("slow down")) is not None
    trial.begin()
    assert trial.failed(error) is None
    assert error.retry_stopped == "retry_budget_exhausted"
    assert str(error) == (
        "tiny: slow down; not retried (retry_budget_exhausted): too many calls to this host have failed"
    )


def test_who_leaves_during_a_wait_gets_the_cost_back() -> None:
    bucket = Bucket(100)
    trial = trial_of(bucket=bucket)
    trial.begin()
    trial.failed(ServerError("x"))
    trial.left()
    trial.left()
    assert bucket.tokens == 100


@pytest.mark.parametrize(("delivered", "tokens"), [(True, 100), (False, 86)])
def test_who_leaves_a_retry_pays_unless_it_had_delivered(delivered: bool, tokens: int) -> None:
    bucket = Bucket(100)
    trial = trial_of(bucket=bucket)
    trial.begin()
    trial.failed(ServerError("x"))
    trial.begin()
    if delivered:
        trial.delivered()
    trial.left()
    assert bucket.tokens == tokens


def test_an_observer_is_told_in_order() -> None:
    answered, failed, left = Diary(), Diary(), Diary()
    trial = trial_of(observer=answered)
    trial.begin()
    trial.failed(ServerError("x"))
    trial.begin()
    trial.delivered()
    trial.succeeded(200)
    trial.left()
    failure, success = (1, "server", 0.375), (2, "ok", None)
    assert answered.told == [1, failure, 2, "first", success, ("answered", None)]
    trial = trial_of(observer=failed)
    trial.begin()
    trial.failed(AuthenticationError("x"))
    trial.left()
    assert failed.told == [1, (1, "authentication", None), ("failed", "not_retryable")]
    trial = trial_of(observer=left)
    trial.begin()
    trial.left()
    assert left.told == [1, ("left", None)]


def test_what_had_arrived_knows_the_attempts() -> None:
    trial, error = trial_of(), AuthenticationError("x", partial=Response(id="r1"))
    trial.begin()
    trial.failed(error)
    assert error.partial == Response(id="r1", attempts=error.attempts)


def test_the_log_has_the_number_of_the_attempt(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "wireloom")
    trial = trial_of(secret="sk-secret")
    for error in (ServerError("sk-secret"), AuthenticationError("sk-secret")):
        trial.begin()
        trial.failed(error)
    assert caplog.messages == [
        "tiny: attempt 1 failed (server); the next one in 0.38 s",
        "tiny: attempt 2 failed (authentication); not retried (not_retryable)",
    ]
