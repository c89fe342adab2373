"""When to try again."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given, strategies as st

from support.clocks import FakeClock
from wireloom.errors import (
    APIConnectionError,
    AuthenticationError,
    ConfigurationError,
    OverloadedError,
    RateLimitError,
    ServerError,
)
from wireloom.retry import RetryPolicy, Trial, decide
from wireloom.timeouts import Limits, Timeout

seconds = st.floats(min_value=0.001, max_value=1000)
chance = st.floats(min_value=0, max_value=1, exclude_max=True)


@given(
    attempt=st.integers(1, 11),
    retries=st.integers(0, 10),
    remaining=st.none() | st.floats(0, 1000),
    after=st.none() | seconds,
    random=chance,
    throttled=st.booleans(),
)
def test_laws(
    attempt: int, retries: int, remaining: float | None, after: float | None, random: float, throttled: bool
) -> None:
    policy = RetryPolicy(max_retries=retries)
    kind = OverloadedError if throttled else ServerError
    delay = decide(policy, kind("x", retry_after=after), attempt=attempt, remaining=remaining, random=random)
    if attempt > retries:
        assert delay is None
    if delay is None:
        return
    assert remaining is None or delay < remaining
    if after is None:
        base = policy.throttling_base if throttled else policy.base
        full = min(policy.cap, base * 2 ** (attempt - 1))
        assert full / 2 <= delay <= full
    else:
        assert after <= policy.max_retry_after
        assert after <= delay <= after * 1.1


def test_what_is_not_retryable_is_not_retried() -> None:
    assert decide(RetryPolicy(), AuthenticationError("x"), attempt=1, remaining=None, random=0.5) is None
    told = ServerError("x", retryable=False)
    assert decide(RetryPolicy(), told, attempt=1, remaining=None, random=0.5) is None


def test_a_long_wait_is_the_callers_choice() -> None:
    error = RateLimitError("x", retry_after=86_400)
    assert decide(RetryPolicy(), error, attempt=1, remaining=None, random=0.5) is None
    patient = RetryPolicy(max_retry_after=100_000)
    assert decide(patient, error, attempt=1, remaining=None, random=0.0) == 86_400


def test_backoff_doubles_up_to_the_cap() -> None:
    policy = RetryPolicy(max_retries=10)
    delays = [
        decide(policy, APIConnectionError("x"), attempt=n, remaining=None, random=0.999999999)
        for n in range(1, 8)
    ]
    assert delays == pytest.approx([0.5, 1, 2, 4, 8, 8, 8])


@pytest.mark.parametrize("retries", [-1, 11, 1.5, True, "2"])
def test_retries_are_checked(retries: object) -> None:
    with pytest.raises(ConfigurationError, match="max_retries must be an integer from 0 to 10"):
        RetryPolicy(max_retries=retries)  # type: ignore[arg-type]


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
    assert trial.failed(ServerError("x"), final=True) is None


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
