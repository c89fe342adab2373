"""Answers that say by their HTTP status that they are none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from faults.dialects import JSON_TYPE, Dialect
from faults.steps import Reply
from faults.table import Expect, Row, after, both, good_stream, streamed
from wireloom import (
    APIStatusError,
    AuthenticationError,
    ConflictError,
    InvalidRequestError,
    NotFoundError,
    OverloadedError,
    PermissionDeniedError,
    QuotaExceededError,
    RateLimitError,
    RequestTooLargeError,
    RetryPolicy,
    ServerError,
    Timeout,
    WireloomError,
)

SLOW: Final = (0.375, 0.75)
SLOWER: Final = (0.75, 1.5)
PLAIN: Final = b'{"error":{"message":"This is how it is."}}'


def refused(status: int, body: bytes = PLAIN, *headers: tuple[str, str]) -> Reply:
    """A failure by its status."""
    return Reply([body], status=status, headers=[JSON_TYPE, *headers], framing="length")


def _retried(error: type[WireloomError], waits: tuple[float, ...] = SLOW) -> Expect:
    return Expect(error, requests=3, waits=waits)


def _status(status: int, expect: Expect, but: Mapping[str, Expect] | None = None, note: str = "") -> Row:
    return Row("HTTP status", f"{status}{note}", expect, but=but or {}, **both(lambda _: refused(status)))


def _means(status: int, meaning: str, error: type[WireloomError]) -> Row:
    words = meaning.replace("_", " ")
    return Row(
        "HTTP status",
        f"{status}, the vendor's word for {words}",
        Expect(error),
        **both(lambda d: refused(status, d.errors[meaning])),
    )


_OVERLOADED: Final = _retried(OverloadedError, SLOWER)
_BUSY: Final = dict.fromkeys(("gemini_generate", "openai_chat", "openai_responses"), _OVERLOADED)
"""The dialects that call a 503 an overload."""

STATUSES: Final = (
    _status(400, Expect(InvalidRequestError)),
    _means(401, "authentication", AuthenticationError),
    _means(402, "quota", QuotaExceededError),
    _means(403, "permission", PermissionDeniedError),
    _means(404, "not_found", NotFoundError),
    _status(408, _retried(ServerError)),
    _status(409, _retried(ConflictError)),
    _means(413, "request_too_large", RequestTooLargeError),
    _status(429, _retried(RateLimitError, SLOWER)),
    _means(429, "quota", QuotaExceededError),
    _status(500, _retried(ServerError)),
    _status(501, Expect(APIStatusError)),
    _status(502, _retried(ServerError), {"gemini_generate": _OVERLOADED}),
    _status(503, _retried(ServerError), _BUSY),
    _status(504, _retried(ServerError)),
    _status(505, Expect(APIStatusError)),
    _status(529, _retried(OverloadedError, SLOWER)),
    Row(
        "HTTP status",
        "503 with a page of HTML",
        _retried(ServerError),
        but=_BUSY,
        **both(
            lambda _: Reply(
                [b"<html><title>Bad</title></html>"],
                status=503,
                headers=[("content-type", "text/html")],
                framing="length",
            )
        ),
    ),
    Row(
        "HTTP status",
        "500, then an answer",
        after("server"),
        **both(lambda _: refused(500), then_good=True),
    ),
    Row(
        "HTTP status",
        "500, and max_retries=0",
        Expect(ServerError, says="max_retries is reached"),
        arguments={"max_retries": 0},
        **both(lambda _: refused(500)),
    ),
    Row(
        "HTTP status",
        "500, and the budget is used up",
        Expect(ServerError, says="too many calls to this host have failed"),
        settings={"retry": RetryPolicy(budget=0)},
        **both(lambda _: refused(500)),
    ),
    Row(
        "HTTP status",
        "429, and the budget is enough for one retry",
        Expect(RateLimitError, requests=2, waits=SLOWER[:1], says="too many calls to this host have failed"),
        settings={"retry": RetryPolicy(budget=5)},
        **both(lambda _: refused(429)),
    ),
)


def _after(name: str, wait: float, *headers: tuple[str, str], **facts: Any) -> Row:
    return Row(
        "Retry-After",
        name,
        after("rate_limit", waits=(wait,)),
        **both(lambda _: refused(429, PLAIN, *headers), then_good=True),
        **facts,
    )


def _not_in_gemini(expect: Expect) -> dict[str, Expect]:
    return {"gemini_generate": expect}


def _delayed(wait: bytes) -> bytes:
    detail = b'{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"%s"}' % wait
    return b'{"error":{"code":429,"message":"Later.","status":"RESOURCE_EXHAUSTED","details":[%s]}}' % detail


# A limit's headers: what is left of it, when it is reset, and that moment 20 seconds and a day from now.
_RESETS: Final = {
    "anthropic_messages": (
        "anthropic-ratelimit-requests-remaining",
        "anthropic-ratelimit-requests-reset",
        "2023-11-14T22:13:40Z",
        "2023-11-15T22:13:20Z",
    ),
    **dict.fromkeys(
        ("openai_chat", "openai_responses"),
        ("x-ratelimit-remaining-requests", "x-ratelimit-reset-requests", "20s", "24h0m0s"),
    ),
}


def _until_reset(name: str, expect: Expect, *, left: str = "0", late: bool = False) -> Row:
    def reply(dialect: Dialect) -> Reply:
        remaining, reset, soon, later = _RESETS[dialect.name]
        return refused(429, PLAIN, (remaining, left), (reset, later if late else soon))

    return Row("Retry-After", name, expect, only=tuple(_RESETS), **both(reply, then_good=True))


AFTER: Final = (
    _after("429, no word on when", 0.75),
    _after("seconds", 3.15, ("retry-after", "3")),
    _after("a fraction of a second", 0.525, ("retry-after", "0.5")),
    _after(
        "milliseconds, which win",
        1.575,
        ("retry-after-ms", "1500"),
        ("retry-after", "9"),
        but=_not_in_gemini(after("rate_limit", waits=(9.45,))),
    ),
    _after("an HTTP date", 21.0, ("retry-after", "Tue, 14 Nov 2023 22:13:40 GMT")),
    _after("a date in the past", 0.75, ("retry-after", "Tue, 14 Nov 2023 22:00:00 GMT")),
    _after("words", 0.75, ("retry-after", "soon")),
    _after("a negative number", 0.75, ("retry-after", "-5")),
    _after("not a number", 0.75, ("retry-after", "nan")),
    _after("zero", 0.75, ("retry-after", "0")),
    _after("twice", 0.75, ("retry-after", "1"), ("retry-after", "2")),
    _after("exactly the cap", 63.0, ("retry-after", "60")),
    Row(
        "Retry-After",
        "a day",
        Expect(RateLimitError, retry_after=86400.0),
        **both(lambda _: refused(429, PLAIN, ("retry-after", "86400"))),
    ),
    Row(
        "Retry-After",
        "longer than the total limit leaves",
        Expect(RateLimitError, retry_after=10.0),
        timeout=Timeout(total=5),
        **both(lambda _: refused(429, PLAIN, ("retry-after", "10"))),
    ),
    Row(
        "Retry-After",
        "in the body (RetryInfo)",
        after("rate_limit", waits=(7.35,)),
        only=("gemini_generate",),
        **both(lambda _: refused(429, _delayed(b"7s")), then_good=True),
    ),
    Row(
        "Retry-After",
        "a day, in the body (RetryInfo)",
        Expect(RateLimitError, retry_after=86400.0),
        only=("gemini_generate",),
        **both(lambda _: refused(429, _delayed(b"86400s"))),
    ),
    Row(
        "Retry-After",
        "in a stream's error (RetryInfo)",
        after("rate_limit", waits=(7.35,)),
        only=("gemini_generate",),
        stream=lambda d: [streamed(b"data: " + _delayed(b"7s") + b"\n\n"), good_stream(d)],
    ),
    _after("an HTTP date, as RFC 850 has it", 21.0, ("retry-after", "Tuesday, 14-Nov-23 22:13:40 GMT")),
    _after("an HTTP date, as asctime has it", 21.0, ("retry-after", "Tue Nov 14 22:13:40 2023")),
    _after("a date that is none", 0.75, ("retry-after", "Tue, 99 Nov 2023 22:13:40 GMT")),
    _after("digits of another script", 0.75, ("retry-after", "\xb2\xb3")),
    _after("infinity", 0.75, ("retry-after", "inf")),
    Row(
        "Retry-After",
        "milliseconds, two minutes of them",
        Expect(RateLimitError, retry_after=120.0),
        but=_not_in_gemini(after("rate_limit", waits=(0.75,))),
        **both(lambda _: refused(429, PLAIN, ("retry-after-ms", "120000")), then_good=True),
    ),
    Row(
        "Retry-After",
        "seconds, under 503",
        after("overloaded", waits=(3.15,)),
        but={"anthropic_messages": after("server", waits=(3.15,))},
        **both(lambda _: refused(503, PLAIN, ("retry-after", "3")), then_good=True),
    ),
    _until_reset("until a limit is reset", after("rate_limit", waits=(21.0,))),
    _until_reset(
        "until a limit is reset, which takes a day",
        Expect(RateLimitError, retry_after=86400.0),
        late=True,
    ),
    _until_reset("of a limit that is not used up", after("rate_limit", waits=(0.75,)), left="7", late=True),
)

SHOULD: Final = (
    Row(
        "x-should-retry",
        "true under 400",
        _retried(InvalidRequestError),
        but=_not_in_gemini(Expect(InvalidRequestError)),
        **both(lambda _: refused(400, PLAIN, ("x-should-retry", "true"))),
    ),
    Row(
        "x-should-retry",
        "true under 401",
        Expect(AuthenticationError),
        **both(lambda _: refused(401, PLAIN, ("x-should-retry", "true"))),
    ),
    Row(
        "x-should-retry",
        "false under 500",
        Expect(ServerError),
        but={"gemini_generate": _retried(ServerError)},
        **both(lambda _: refused(500, PLAIN, ("x-should-retry", "false"))),
    ),
    Row(
        "x-should-retry",
        "true under 500, and the budget is used up",
        Expect(ServerError),
        settings={"retry": RetryPolicy(budget=0)},
        **both(lambda _: refused(500, PLAIN, ("x-should-retry", "true"))),
    ),
)

ROWS: Final = (*STATUSES, *AFTER, *SHOULD)
