"""Answers that say by their HTTP status that they are none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from faults.dialects import JSON_TYPE, Dialect
from faults.steps import Reply
from faults.table import KEY, Expect, Row, both
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
    _status(503, _retried(ServerError), {"gemini_generate": _OVERLOADED, "openai_chat": _OVERLOADED}),
    _status(504, _retried(ServerError)),
    _status(505, Expect(APIStatusError)),
    _status(
        529,
        _retried(OverloadedError, SLOWER),
        {"gemini_generate": _retried(ServerError), "openai_chat": _retried(ServerError)}
        | {"openai_responses": _retried(ServerError)},
    ),
    Row(
        "HTTP status",
        "503 with a page of HTML",
        _retried(ServerError),
        but={"gemini_generate": _OVERLOADED, "openai_chat": _OVERLOADED},
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
        Expect(requests=2, waits=(0.375,)),
        **both(lambda _: refused(500), then_good=True),
    ),
)


def _after(name: str, wait: float, *headers: tuple[str, str], **facts: Any) -> Row:
    return Row(
        "Retry-After",
        name,
        Expect(requests=2, waits=(wait,)),
        **both(lambda _: refused(429, PLAIN, *headers), then_good=True),
        **facts,
    )


def _not_in_gemini(**facts: Any) -> dict[str, Expect]:
    return {"gemini_generate": Expect(**facts)}


def _delayed(_: Dialect) -> Reply:
    detail = b'{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"7s"}'
    body = b'{"error":{"code":429,"message":"Later.","status":"RESOURCE_EXHAUSTED","details":[%s]}}' % detail
    return refused(429, body)


AFTER: Final = (
    _after("429, no word on when", 0.75),
    _after("seconds", 3.15, ("retry-after", "3")),
    _after("a fraction of a second", 0.525, ("retry-after", "0.5")),
    _after(
        "milliseconds, which win",
        1.575,
        ("retry-after-ms", "1500"),
        ("retry-after", "9"),
        but=_not_in_gemini(requests=2, waits=(9.45,)),
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
        Expect(requests=2, waits=(7.35,)),
        only=("gemini_generate",),
        **both(_delayed, then_good=True),
    ),
)

SHOULD: Final = (
    Row(
        "x-should-retry",
        "true under 400",
        _retried(InvalidRequestError),
        but=_not_in_gemini(error=InvalidRequestError),
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
)

_ECHO: Final = b'{"error":{"message":"Incorrect API key provided: %s.","code":"%s"}}' % (
    KEY.encode(),
    KEY.encode(),
)

REST: Final = (
    Row(
        "secrets",
        "401 that quotes the key in its body and headers",
        Expect(AuthenticationError),
        **both(lambda _: refused(401, _ECHO, ("x-request-id", KEY), ("request-id", KEY))),
    ),
    Row(
        "redirect",
        "307 to the same origin",
        Expect(APIStatusError, says="redirect"),
        **both(lambda _: refused(307, b"", ("location", "{here}/elsewhere"))),
    ),
    Row(
        "redirect",
        "307 to another origin",
        Expect(APIStatusError, says="redirect"),
        **both(lambda _: refused(307, b"", ("location", "{there}/elsewhere"))),
    ),
)

ROWS: Final = (*STATUSES, *AFTER, *SHOULD, *REST)
