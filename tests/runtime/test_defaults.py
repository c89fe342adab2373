"""The numbers that a caller who sets nothing gets: those of the policy under fault, which docs and vendors' users rely on."""

from __future__ import annotations

import msgspec

from wireloom import Client, Timeout
from wireloom.bounds import Bounds
from wireloom.budget import CAPACITY, FIRST_TRY_REWARD, RETRY_COST, THROTTLED_COST
from wireloom.clock import SYSTEM
from wireloom.errors import MESSAGE_LIMIT
from wireloom.retry import MAX_RETRIES, RetryPolicy
from wireloom.timeouts import Limits

KIB, MIB = 1024, 1024 * 1024


def test_retries() -> None:
    policy = RetryPolicy()
    assert msgspec.structs.asdict(policy) == {
        "max_retries": 2,
        "base": 0.5,
        "cap": 8.0,
        "throttling_base": 1.0,
        "max_retry_after": 60.0,
        "budget": 500,
    }
    assert (MAX_RETRIES, CAPACITY, RETRY_COST, THROTTLED_COST, FIRST_TRY_REWARD) == (10, 500, 14, 5, 1)


def test_time_limits() -> None:
    timeout = Timeout()
    assert (timeout.connect, timeout.pool, timeout.write) == (5.0, 10.0, 30.0)
    assert (timeout.first_event, timeout.idle) == (None, 600.0)
    assert Limits(timeout, stream=False, clock=SYSTEM).total == 600.0
    assert Limits(timeout, stream=True, clock=SYSTEM).total == 3600.0


def test_bounds() -> None:
    bounds = Bounds()
    assert (bounds.event, bounds.line, bounds.body) == (8 * MIB, 8 * MIB, 128 * MIB)
    assert (bounds.error_body, bounds.headers, MESSAGE_LIMIT) == (64 * KIB, 64 * KIB, 2 * KIB)
    assert 100 <= bounds.depth <= 1000


def test_what_is_off() -> None:
    with Client() as client:
        http = client._transport._http
        assert not client._calls._resume
        assert not http.follow_redirects
        assert client._calls._policy == RetryPolicy()
