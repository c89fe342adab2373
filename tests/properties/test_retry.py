"""The laws of trying again, for any policy, any failure and any chance."""

from __future__ import annotations

import math
import threading

from hypothesis import given, settings, strategies as st

from support.clocks import FakeClock
from wireloom.budget import FIRST_TRY_REWARD, RETRY_COST, THROTTLED_COST, Bucket
from wireloom.errors import (
    APIConnectionError,
    AuthenticationError,
    OverloadedError,
    RateLimitError,
    ServerError,
    WireloomError,
)
from wireloom.failures import failure_from
from wireloom.retry import MAX_RETRIES, RetryPolicy, Stop, cost_of, decide
from wireloom.timeouts import Limits, Timeout
from wireloom.trial import Trial
from wireloom.vendor import Errors

_SECONDS = st.floats(0, 1000)
_CHANCE = st.floats(0, 1, exclude_max=True)
_KINDS = st.sampled_from(
    [ServerError, APIConnectionError, OverloadedError, RateLimitError, AuthenticationError]
)
_ERRORS = Errors(
    paths={"message": ("message",)},
    status={"4xx": "invalid_request", "429": "rate_limit"},
    should_retry="x-should-retry",
    retry_after={"retry-after-ms": "milliseconds", "retry-after": "seconds_or_date"},
)


@st.composite
def policies(draw: st.DrawFn) -> RetryPolicy:
    return RetryPolicy(
        max_retries=draw(st.integers(0, MAX_RETRIES)),
        base=draw(_SECONDS),
        cap=draw(_SECONDS),
        throttling_base=draw(_SECONDS),
        max_retry_after=draw(_SECONDS),
        budget=draw(st.none() | st.integers(0, 1000)),
    )


@st.composite
def failures(draw: st.DrawFn) -> WireloomError:
    return draw(_KINDS)(
        "x", retryable=draw(st.none() | st.booleans()), retry_after=draw(st.none() | _SECONDS)
    )


@given(
    policy=policies(),
    error=failures(),
    attempt=st.integers(1, MAX_RETRIES + 1),
    elapsed=_SECONDS,
    total=st.none() | _SECONDS,
    tokens=st.integers(0, 1000) | st.just(math.inf),
    delivered=st.booleans(),
    random=_CHANCE,
)
def test_a_decision(
    policy: RetryPolicy,
    error: WireloomError,
    attempt: int,
    elapsed: float,
    total: float | None,
    tokens: float,
    delivered: bool,
    random: float,
) -> None:
    decision = decide(
        policy,
        error,
        attempt=attempt,
        elapsed=elapsed,
        total=total,
        random=random,
        tokens=tokens,
        delivered=delivered,
    )
    if isinstance(decision, Stop):
        left = math.inf if total is None else total - elapsed
        assert _holds(decision.reason, policy, error, attempt, left, tokens, delivered)
        return
    assert error.retryable
    assert not delivered
    assert attempt <= policy.max_retries
    assert total is None or elapsed + decision < total
    assert tokens >= cost_of(error)
    after = error.retry_after
    if after is not None:
        assert after <= policy.max_retry_after
        assert after <= decision <= after * 1.1
    else:
        throttled = isinstance(error, OverloadedError | RateLimitError)
        full = (policy.throttling_base if throttled else policy.base) * 2 ** (attempt - 1)
        assert min(policy.cap, full) / 2 <= decision <= min(policy.cap, full)


def _holds(
    reason: str,
    policy: RetryPolicy,
    error: WireloomError,
    attempt: int,
    left: float,
    tokens: float,
    delivered: bool,
) -> bool:
    """Whether a reason to stop is one; of a wait by the longest that chance could make it."""
    after = error.retry_after
    longest = policy.cap if after is None else after * 1.1
    return {
        "not_retryable": not error.retryable,
        "already_delivered": delivered,
        "out_of_attempts": attempt > policy.max_retries,
        "retry_after_too_long": after is not None and after > policy.max_retry_after,
        "deadline": longest + 1e-9 >= left,
        "retry_budget_exhausted": tokens < cost_of(error),
    }[reason]


@given(policies(), _KINDS, _CHANCE)
def test_waits_of_equal_chance_grow_up_to_the_cap(
    policy: RetryPolicy, kind: type[WireloomError], random: float
) -> None:
    patient = policy.times(MAX_RETRIES)
    error = kind("x", retryable=True)
    waits = [decide(patient, error, attempt=n, elapsed=0, random=random) for n in range(1, MAX_RETRIES + 1)]
    times = [wait for wait in waits if not isinstance(wait, Stop)]
    assert len(times) == len(waits)
    assert times == sorted(times)
    assert all(0 <= wait <= policy.cap for wait in times)


@given(
    st.sampled_from(["retry-after", "retry-after-ms"]),
    st.text("0123456789.-+eEinfaNT, :GMSundayJo", max_size=30)
    | st.floats().map(str)
    | st.integers().map(str),
    st.sampled_from([429, 500, 503]),
    _CHANCE,
)
def test_a_header_is_kept_or_ignored_and_never_undercut(
    name: str, text: str, status: int, random: float
) -> None:
    error = failure_from(
        _ERRORS, body=b"{}", status=status, headers={name: text}, vendor="v", now=1_700_000_000.0
    )
    decision = decide(RetryPolicy(), error, attempt=1, elapsed=0, random=random)
    plain = text.strip()
    if plain.isascii() and plain.isdigit() and len(plain) <= 18 and float(plain) > 0:
        asked = float(plain) / (1000 if name == "retry-after-ms" else 1)
        assert error.retry_after == asked
    if error.retry_after is None:
        assert isinstance(decision, float)
        assert decision <= 1
    else:
        assert 0 < error.retry_after < math.inf
        assert isinstance(decision, Stop) == (error.retry_after > 60)
        assert isinstance(decision, Stop) or error.retry_after <= decision <= error.retry_after * 1.1


@given(
    policies(),
    st.lists(st.tuples(failures(), st.floats(0, 100)), min_size=1, max_size=15),
    st.floats(0.1, 300),
)
def test_a_call_never_waits_past_its_deadline(
    policy: RetryPolicy, script: list[tuple[WireloomError, float]], total: float
) -> None:
    clock = FakeClock()
    began = clock.now
    limits = Limits(Timeout(total=total), stream=False, clock=clock)
    trial = Trial(policy, limits, clock, vendor="v")
    for error, took in script:
        trial.begin()
        clock.now += took
        delay = trial.failed(error)
        if delay is None:
            break
        clock.sleep(delay)
        assert clock.now - began < total + 1e-9
    assert len(trial.attempts) <= policy.max_retries + 1
    assert [attempt.number for attempt in trial.attempts] == list(range(1, len(trial.attempts) + 1))


@given(st.integers(0, 200), st.lists(st.lists(st.sampled_from("otsl"), max_size=4), max_size=40))
def test_a_bucket_is_never_overdrawn_nor_overfull(capacity: int, calls: list[list[str]]) -> None:
    bucket = Bucket(capacity)
    clock = FakeClock()
    spent = 0
    for outcomes in calls:
        limits = Limits(Timeout(), stream=False, clock=clock)
        trial = Trial(RetryPolicy(max_retries=10), limits, clock, vendor="v", bucket=bucket)
        for outcome in outcomes:
            trial.begin()
            before = bucket.tokens
            if outcome == "o":
                trial.succeeded(200)
                assert bucket.tokens >= before
                break
            if outcome == "l":
                trial.left()
                assert bucket.tokens >= before
                break
            error = OverloadedError("x") if outcome == "t" else ServerError("x")
            if trial.failed(error) is None:
                assert bucket.tokens == before < cost_of(error)
                break
            assert bucket.tokens == before - cost_of(error)
            spent += 1
        assert 0 <= bucket.tokens <= capacity
    assert spent * THROTTLED_COST <= capacity + len(calls) * max(RETRY_COST, FIRST_TRY_REWARD)


@settings(max_examples=20)
@given(st.integers(0, 120), st.integers(1, 6), st.integers(1, 10))
def test_threads_together_spend_no_more_than_there_is(capacity: int, workers: int, retries: int) -> None:
    bucket = Bucket(capacity)
    start = threading.Barrier(workers)
    granted: list[int] = []

    def work() -> None:
        clock = FakeClock()
        limits = Limits(Timeout(total=None), stream=False, clock=clock)
        trial = Trial(RetryPolicy(max_retries=retries), limits, clock, vendor="v", bucket=bucket)
        start.wait(10)
        trial.begin()
        while trial.failed(ServerError("x")) is not None:
            trial.begin()
        granted.append(trial.retries - 1)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sum(granted) == min(capacity // RETRY_COST, workers * retries)
    assert bucket.tokens == capacity - sum(granted) * RETRY_COST
