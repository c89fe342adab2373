"""Where a call goes on after a failure: with another model, or with the rest of the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from faults.dialects import CHAT, FIRST, GEMINI, MESSAGES, MORE, RESPONSES, Dialect
from faults.rows_status import SLOWER, refused
from faults.steps import GATE, RESET, Reply
from faults.table import Expect, Row, Script, after, good_stream, good_whole, streamed
from wireloom import APIConnectionError, InvalidRequestError, OverloadedError, RateLimitError

# No pair is of one vendor.
_OTHER: Final = {MESSAGES.name: CHAT, CHAT.name: GEMINI, GEMINI.name: MESSAGES, RESPONSES.name: GEMINI}


def _other(dialect: Dialect) -> Dialect:
    return _OTHER[dialect.name]


def _fallback(name: str, expect: Expect, stream: Script, whole: Script | None = None, **facts: Any) -> Row:
    return Row(
        "fallback",
        name,
        expect,
        stream=stream,
        whole=whole,
        asked=lambda d: (d.model, _other(d).model),
        arguments={"extra_headers": None},
        typed=False,
        **facts,
    )


def _then(
    first: Callable[[Dialect], Sequence[Reply]], good: Callable[[Dialect], Reply]
) -> Callable[[Dialect], Sequence[Reply]]:
    """The replies to the first model, and the other one's good answer."""
    return lambda dialect: [*first(dialect), good(_other(dialect))]


def _busy(dialect: Dialect) -> list[Reply]:
    return 3 * [refused(429, dialect.errors["rate_limit"])]


def _unwilling(dialect: Dialect) -> list[Reply]:
    return [refused(400, dialect.errors["invalid_request"])]


def _failing_early(dialect: Dialect) -> list[Reply]:
    return 3 * [streamed(dialect.opening, dialect.stream_errors["overloaded"])]


def _failing_late(dialect: Dialect) -> list[Reply]:
    return [streamed(dialect.opening, dialect.first, dialect.stream_errors["overloaded"])]


FALLBACK: Final = (
    _fallback(
        "the first model is throttled",
        after(*3 * ["rate_limit"], waits=SLOWER),
        _then(_busy, good_stream),
        _then(_busy, good_whole),
    ),
    _fallback(
        "the first model is overloaded in its stream",
        after(*3 * ["overloaded"], waits=SLOWER),
        _then(_failing_early, good_stream),
    ),
    _fallback(
        "the request is refused",
        Expect(InvalidRequestError),
        _then(_unwilling, good_stream),
        _then(_unwilling, good_whole),
    ),
    _fallback(
        "the first model fails after its first event",
        Expect(OverloadedError, partial=FIRST),
        _then(_failing_late, good_stream),
    ),
    _fallback(
        "all models are throttled",
        Expect(RateLimitError, requests=6, waits=SLOWER + SLOWER),
        lambda d: [*_busy(d), *_busy(_other(d))],
        lambda d: [*_busy(d), *_busy(_other(d))],
    ),
)


def _resumed(name: str, expect: Expect, rest: Callable[[Dialect], Reply], *, resume: bool = True) -> Row:
    return Row(
        "resume",
        name,
        expect,
        stream=lambda d: [streamed(d.opening, d.first, GATE, RESET), rest(d)],
        only=(MESSAGES.name,),
        asked=lambda _: ("anthropic:claude-sonnet-4-5",),
        arguments={"resume": resume},
        typed=False,
    )


def _rest(dialect: Dialect) -> Reply:
    """The rest of the answer, as an answer of its own."""
    return streamed(
        dialect.opening, dialect.first.replace(FIRST.encode(), MORE.encode()), dialect.last + dialect.end
    )


RESUME: Final = (
    _resumed(
        "reset in mid-answer, and the rest",
        after("connection", warns="was resumed from there"),
        _rest,
    ),
    _resumed(
        "reset in mid-answer, and no more",
        Expect(
            APIConnectionError,
            requests=2,
            waits=(0.375,),
            causes=("connection", "invalid_request"),
            partial=FIRST,
        ),
        lambda d: refused(400, d.errors["invalid_request"]),
    ),
    _resumed(
        "reset in mid-answer, not asked for",
        Expect(APIConnectionError, partial=FIRST, closed=True),
        _rest,
        resume=False,
    ),
)

ROWS: Final = (*FALLBACK, *RESUME)
