"""When to try again. One owner: nothing below or above this retries.

`decide` is a pure function of facts; `trial` keeps the attempts of one call and acts on what it says.
"""

from __future__ import annotations

import math
from typing import Any, Final, Protocol, TypeAlias

import msgspec
from msgspec import Struct

from .budget import CAPACITY, RETRY_COST, THROTTLED_COST
from .errors import Category, ConfigurationError, StopReason

MAX_RETRIES: Final = 10

_THROTTLED: Final[frozenset[Category]] = frozenset({"rate_limit", "overloaded"})
_AFTER_JITTER: Final = 0.1


class RetryPolicy(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """How often and how long. Times in seconds.

    The n-th wait is `base * 2**n` (after throttling `throttling_base * 2**n`), at most `cap`, times a random
    factor of 0.5 to 1. A wait that the vendor names is kept, plus up to 10 %; one above `max_retry_after` is not
    waited for: the error is raised, with the wait as its `retry_after`.

    `budget` bounds the retries of all calls of a client to one host together: a bucket of so many tokens. A retry
    costs 14 (5 after throttling), which come back when it succeeds; an answer without a retry gives 1. None is no
    bound. A call that has a policy of its own draws on its client's buckets, or on none with None.

    Raises `ConfigurationError` for values out of range.
    """

    max_retries: int = 2
    base: float = 0.5
    cap: float = 8.0
    throttling_base: float = 1.0
    max_retry_after: float = 60.0
    budget: int | None = CAPACITY

    def __post_init__(self) -> None:
        retries: object = self.max_retries
        if type(retries) is not int or not 0 <= retries <= MAX_RETRIES:
            raise ConfigurationError(
                f"max_retries must be an integer from 0 to {MAX_RETRIES}, not {retries!r}"
            )
        for name in ("base", "cap", "throttling_base", "max_retry_after"):
            if not _is_seconds(getattr(self, name)):
                raise ConfigurationError(f"{name} must be a number of seconds, 0 or more")
        budget: object = self.budget
        if budget is not None and (type(budget) is not int or budget < 0):
            raise ConfigurationError(
                f"budget must be an integer of 0 or more tokens, or None, not {budget!r}"
            )

    def times(self, max_retries: int | None) -> RetryPolicy:
        """This policy with another number of retries; None leaves it."""
        return self if max_retries is None else msgspec.structs.replace(self, max_retries=max_retries)


class Facts(Protocol):
    """What a decision rests on; every `WireloomError` has it. `retry_after` is in seconds."""

    category: Category
    retryable: bool
    retry_after: float | None


class Stop(Struct, frozen=True):
    """There is no other attempt."""

    reason: StopReason


Decision: TypeAlias = float | Stop
"""Seconds to wait before the next attempt, or why there is none."""


def decide(
    policy: RetryPolicy,
    facts: Facts,
    *,
    attempt: int,
    elapsed: float,
    random: float,
    total: float | None = None,
    tokens: float = math.inf,
    delivered: bool = False,
) -> Decision:
    """What follows on a failed attempt.

    `attempt` counts the tries made, from 1. `elapsed` seconds of the call have passed of its `total` limit: a wait
    that reaches it is not begun. `random` is in [0, 1). `tokens` are left in the budget. `delivered`: something
    of the answer was handed out.
    """
    after = facts.retry_after
    if after is not None:
        delay = after * (1 + _AFTER_JITTER * random)
    else:
        base = policy.throttling_base if facts.category in _THROTTLED else policy.base
        delay = min(policy.cap, base * 2.0 ** (attempt - 1)) * (0.5 + 0.5 * random)
    stops: tuple[tuple[StopReason, bool], ...] = (
        ("not_retryable", not facts.retryable),
        ("already_delivered", delivered),
        ("out_of_attempts", attempt > policy.max_retries),
        ("retry_after_too_long", after is not None and after > policy.max_retry_after),
        ("deadline", total is not None and elapsed + delay >= total),
        ("retry_budget_exhausted", tokens < cost_of(facts)),
    )
    for reason, holds in stops:
        if holds:
            return Stop(reason)
    return delay


def cost_of(facts: Facts) -> int:
    """The tokens of the budget that a retry costs."""
    return THROTTLED_COST if facts.category in _THROTTLED else RETRY_COST


def policy_of(retry: RetryPolicy | None, max_retries: int | None, default: RetryPolicy) -> RetryPolicy:
    """The policy of a client or call from its two arguments. Raises `ConfigurationError`."""
    given: Any = default if retry is None else retry
    if not isinstance(given, RetryPolicy):
        raise ConfigurationError(f"retry must be a RetryPolicy, not {type(given).__name__}")
    return given.times(max_retries)


def _is_seconds(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < math.inf
