"""The attempts of one call."""

from __future__ import annotations

import copy
import pickle

from support.clocks import FakeClock
from wireloom.errors import (
    AuthenticationError,
    ServerError,
)
from wireloom.retry import RetryPolicy
from wireloom.timeouts import Limits, Timeout
from wireloom.trial import Trial


def test_a_trial_records_its_attempts() -> None:
    clock = FakeClock()
    trial = Trial(RetryPolicy(), Limits(Timeout(), stream=False, clock=clock), clock, vendor="tiny")
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
    trial = Trial(RetryPolicy(), Limits(Timeout(total=5), stream=False, clock=clock), clock, vendor="tiny")
    trial.begin()
    clock.now += 1
    assert trial.failed(ServerError("x", retry_after=3.9)) is None
    assert trial.failed(ServerError("x", retry_after=3.0)) is not None


def test_the_last_word_is_final() -> None:
    clock = FakeClock()
    trial = Trial(RetryPolicy(), Limits(Timeout(), stream=True, clock=clock), clock, vendor="tiny")
    trial.begin()
    trial.delivered()
    error = ServerError("x")
    assert trial.failed(error) is None
    assert error.retry_stopped == "already_delivered"
    assert str(error) == "tiny: x; not retried (already_delivered): a part of the answer had been handed out"


def test_the_key_is_taken_out_of_errors() -> None:
    clock = FakeClock()
    limits = Limits(Timeout(), stream=False, clock=clock)
    trial = Trial(RetryPolicy(), limits, clock, vendor="tiny", secret="sk-secret")
    error = AuthenticationError(
        "wrong key sk-secret", body='{"key": "sk-secret"}', headers={"x": "sk-secret"}
    )
    trial.failed(error)
    for shown in (str(error), repr(error), error.body, repr(error.headers), repr(error.attempts)):
        assert shown is not None
        assert "sk-secret" not in shown


def test_errors_with_attempts_can_be_pickled_and_copied() -> None:
    clock = FakeClock()
    trial = Trial(RetryPolicy(), Limits(Timeout(), stream=False, clock=clock), clock, vendor="tiny")
    error = ServerError("x", status_code=500)
    trial.failed(error)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert twin.attempts == error.attempts
        assert str(twin) == str(error)
