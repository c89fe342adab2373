"""When to try again, point by point. The laws are in `tests/properties/test_retry.py`."""

from __future__ import annotations

from typing import Any

import pytest

from wireloom.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    OverloadedError,
    QuotaExceededError,
    RateLimitError,
    ResponseDecodeError,
    ResponseTooLargeError,
    ServerError,
    StreamDecodeError,
    StreamIncompleteError,
    UnsupportedFeatureError,
    WireloomError,
)
from wireloom.retry import RetryPolicy, Stop, decide

POLICY = RetryPolicy()
PATIENT = RetryPolicy(max_retries=10)


def decision(error: WireloomError, policy: RetryPolicy = POLICY, **given: Any) -> Any:
    """What is decided on a first attempt's failure in the middle of all chance."""
    found = decide(policy, error, **{"attempt": 1, "elapsed": 0.0, "random": 0.5, **given})
    return found.reason if isinstance(found, Stop) else pytest.approx(found)


@pytest.mark.parametrize(
    ("error", "policy", "given", "expected"),
    [
        # backoff: half a second, doubled, up to 8, times 0.5 to 1
        (ServerError("x"), POLICY, {}, 0.375),
        (ServerError("x"), POLICY, {"attempt": 2}, 0.75),
        (ServerError("x"), PATIENT, {"attempt": 5}, 6.0),
        (ServerError("x"), PATIENT, {"attempt": 10}, 6.0),
        (ServerError("x"), POLICY, {"random": 0.0}, 0.25),
        # throttling begins at one second
        (OverloadedError("x"), POLICY, {}, 0.75),
        (RateLimitError("x"), POLICY, {"attempt": 2}, 1.5),
        (RateLimitError("x"), PATIENT, {"attempt": 10}, 6.0),
        # what is tried again by itself
        (APIConnectionError("x"), POLICY, {}, 0.375),
        (APITimeoutError("x", phase="connect"), POLICY, {}, 0.375),
        (ConflictError("x"), POLICY, {}, 0.375),
        (StreamIncompleteError("x"), POLICY, {}, 0.375),
        # and what never is
        (AuthenticationError("x"), POLICY, {}, "not_retryable"),
        (QuotaExceededError("x"), POLICY, {}, "not_retryable"),
        (ResponseDecodeError("x"), POLICY, {}, "not_retryable"),
        (ResponseTooLargeError("x"), POLICY, {}, "not_retryable"),
        (StreamDecodeError("x"), POLICY, {}, "not_retryable"),
        (ConfigurationError("x"), POLICY, {}, "not_retryable"),
        (UnsupportedFeatureError("x"), POLICY, {}, "not_retryable"),
        (APIConnectionError("x", retryable=False), POLICY, {}, "not_retryable"),
        # the vendor's word is in the facts, whatever the class
        (ServerError("x", retryable=False), POLICY, {}, "not_retryable"),
        (QuotaExceededError("x", retryable=True), POLICY, {}, 0.375),
        # a wait that the vendor names: kept, plus up to a tenth, up to the longest that is waited for
        (RateLimitError("x", retry_after=2.0), POLICY, {"random": 0.0}, 2.0),
        (RateLimitError("x", retry_after=2.0), POLICY, {"attempt": 2}, 2.1),
        (ServerError("x", retry_after=60.0), POLICY, {}, 63.0),
        (ServerError("x", retry_after=60.001), POLICY, {}, "retry_after_too_long"),
        (RateLimitError("x", retry_after=86_400), POLICY, {}, "retry_after_too_long"),
        (RateLimitError("x", retry_after=86_400), RetryPolicy(max_retry_after=90_000), {}, 90_720.0),
        (RateLimitError("x", retry_after=0.1), RetryPolicy(max_retry_after=0), {}, "retry_after_too_long"),
        # attempts
        (ServerError("x"), POLICY, {"attempt": 3}, "out_of_attempts"),
        (ServerError("x"), RetryPolicy(max_retries=0), {}, "out_of_attempts"),
        (ServerError("x"), PATIENT, {"attempt": 11}, "out_of_attempts"),
        # no wait reaches the total limit
        (ServerError("x"), POLICY, {"elapsed": 9.6, "total": 10.0}, 0.375),
        (ServerError("x"), POLICY, {"elapsed": 9.625, "total": 10.0}, "deadline"),
        (ServerError("x", retry_after=9.9), POLICY, {"total": 10.0}, "deadline"),
        # the budget
        (ServerError("x"), POLICY, {"tokens": 14}, 0.375),
        (ServerError("x"), POLICY, {"tokens": 13}, "retry_budget_exhausted"),
        (OverloadedError("x"), POLICY, {"tokens": 5}, 0.75),
        (RateLimitError("x"), POLICY, {"tokens": 4}, "retry_budget_exhausted"),
        (QuotaExceededError("x", retryable=True), POLICY, {"tokens": 0}, "retry_budget_exhausted"),
        # a stream after its first event
        (OverloadedError("x"), POLICY, {"delivered": True}, "already_delivered"),
        (AuthenticationError("x"), POLICY, {"delivered": True}, "not_retryable"),
    ],
)
def test_the_policy(error: WireloomError, policy: RetryPolicy, given: dict[str, Any], expected: Any) -> None:
    assert decision(error, policy, **given) == expected


@pytest.mark.parametrize("retries", [-1, 11, 1.5, True, "2", None])
def test_retries_are_checked(retries: object) -> None:
    with pytest.raises(ConfigurationError, match="max_retries must be an integer from 0 to 10"):
        RetryPolicy(max_retries=retries)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["base", "cap", "throttling_base", "max_retry_after"])
@pytest.mark.parametrize("value", [-1, float("nan"), float("inf"), True, "1", None])
def test_times_are_checked(name: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} must be a number of seconds, 0 or more"):
        RetryPolicy(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("budget", [-1, 1.5, True, "500"])
def test_the_budget_is_checked(budget: object) -> None:
    with pytest.raises(ConfigurationError, match="budget must be an integer of 0 or more tokens, or None"):
        RetryPolicy(budget=budget)  # type: ignore[arg-type]
