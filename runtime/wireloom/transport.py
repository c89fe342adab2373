"""Between a call and an HTTP stack: what both clients share. Nothing here does input or output.

Every failure of a stack becomes one of `wireloom.errors`, and nothing of it is chained, since some of its texts quote
headers.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias, TypeVar

import msgspec
from msgspec import Struct

from .bounds import is_deeper, too_large
from .clock import Clock
from .errors import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    ResponseDecodeError,
    WireloomError,
)
from .failures import excerpt, failure_from, is_failure, is_html
from .headers import allowed_headers, rate_limits_of, request_id_of
from .http.redirects import redirected
from .http.seam import Failure, FailureKind, HttpRequest, Pool, Reply
from .inflate import Inflater
from .outgoing import Outgoing
from .response import RateLimit
from .timeouts import Limits, SendPhase
from .tolerance import is_event_stream
from .watchdog import Guard, watch

T = TypeVar("T")

LINGER: Final = 0.1
"""How long the end of the connection's message is waited for when a stream has said that it is over, in seconds."""

DREGS: Final = 16
"""So many pieces are read and thrown away then."""

_PHASES: Final[dict[FailureKind, SendPhase]] = {
    "connect_timeout": "connect",
    "pool_timeout": "pool",
    "write_timeout": "write",
    "read_timeout": "read",
}


class Head(Struct, frozen=True):
    """The status and headers (lower-case names) of an answer."""

    status: int
    headers: dict[str, str]

    @property
    def media_type(self) -> str:
        """The media type without parameters; empty when there is none."""
        first = self.headers.get("content-type", "").partition(",")[0]  # where it came twice
        return first.partition(";")[0].strip().lower()


class Answer(Struct, frozen=True):
    """A whole answer that is JSON and no failure."""

    head: Head
    body: bytes


class Told(Struct, frozen=True):
    """What the headers of an answer tell about the call."""

    request_id: str | None = None
    rate_limits: dict[str, RateLimit] = {}
    headers: dict[str, str] = {}


Reading: TypeAlias = Callable[[Answer], T]
"""Makes something of an answer. It may raise the vendor's own error, which is retried like any other."""


class Body:
    """An answer whose head has come: the half of its reader that does no input."""

    def __init__(self, pool: Pool, reply: Reply, out: Outgoing, limits: Limits) -> None:
        self.head: Final = Head(reply.status, reply.headers)
        out.sent.append(reply.sent)
        self._pool: Final = pool
        self._errors: Final = pool.errors
        self._limits: Final = limits
        size = sum(map(len, self.head.headers)) + sum(map(len, self.head.headers.values()))
        if size > out.bounds.headers:
            raise too_large("headers", out.bounds.headers)
        encoding = "" if reply.decoded else self.head.headers.get("content-encoding", "")
        self._inflater: Final = Inflater(encoding)
        self._plain: Final = self._inflater.plain
        self._pieces: Iterator[bytes] = iter(())
        expected = is_stream(out, self.head) if out.stream else is_success(self.head)
        self._network: Final = reply.network
        reply.limit_reads(limits.for_body(failure=not expected))
        self._silence: Final = limits.silence(failure=not expected)
        self._guard = watch(self._silence, self._network)
        limits.shortened = self._watch_anew

    def _linger(self) -> Guard | None:
        """Lets the end of a complete answer be read for a moment, so that its connection can be used again.

        None where nothing would end that reading.
        """
        self._release()
        end = time.monotonic() + LINGER
        return watch(lambda: end - time.monotonic(), self._network)

    def _watch_anew(self) -> None:
        self._release()
        self._guard = watch(self._silence, self._network)

    def _lost(self, error: BaseException) -> WireloomError:
        return lost(self._pool.failure(error), self._limits, began=True)

    def _ended(self) -> None:
        self._limits.check()
        self._inflater.end()

    def _left(self) -> None:
        """It is not read any more."""
        self._limits.shortened = None
        self._release()

    def _release(self) -> None:
        if self._guard is not None:
            self._guard.release()


class Pile:
    """Pieces of a body up to a bound in bytes."""

    def __init__(self, limit: int) -> None:
        self._limit: Final = limit
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> bool:
        """Keeps a piece; False when the bound is passed."""
        self._pieces.append(piece)
        self._size += len(piece)
        return self._size <= self._limit

    def bytes(self) -> bytes:
        """What has been kept, cut at the bound."""
        return b"".join(self._pieces)[: self._limit]


def request_of(out: Outgoing, limits: Limits, *, retries: int) -> HttpRequest:
    """The request for an HTTP stack, made anew for each attempt."""
    headers = {**out.headers, "x-retry-count": str(retries)} if retries else out.headers
    return HttpRequest(
        method=out.method,
        url=out.url,
        headers=headers,
        body=out.body,
        secret_query=out.secret_query,
        deadline=limits.deadline(),
        sent=limits.sent,
        **limits.for_sending(),
    )


def told_by(out: Outgoing, head: Head, clock: Clock) -> Told:
    """The facts of the headers."""
    return Told(
        request_id_of(out.errors, head.headers),
        rate_limits_of(out.errors, head.headers, now=clock.wall()),
        allowed_headers(out.errors, head.headers),
    )


def add_told(error: WireloomError, told: Told) -> None:
    """Puts the facts of the headers into a vendor's error that was found in the body under HTTP 200."""
    if isinstance(error, APIStatusError):
        error.request_id = told.request_id or error.request_id
        error.headers = {**error.headers, **told.headers}


def is_stream(out: Outgoing, head: Head) -> bool:
    """Whether the answer may be the stream that was asked for; otherwise its body says what it is instead."""
    if not out.stream or not is_success(head):
        return False
    media_type, tolerate = head.media_type, out.tolerate
    return (
        media_type in ("", *out.media_types)
        or tolerate.content_type == "ignore"
        or (tolerate.other_form == "read" and "json" in media_type)
    )


def redirection(out: Outgoing, head: Head) -> Outgoing | None:
    """The request that a redirect asks for, where it may be sent."""
    url = redirected(out.url, head.status, head.headers.get("location", ""))
    if url is None:
        return None
    return msgspec.structs.replace(out, url=url, secret_query=out.secret_query or "?" in url)


def is_success(head: Head) -> bool:
    """Whether the status says that the body is an answer."""
    return 200 <= head.status < 300


def refusal(out: Outgoing, head: Head, body: bytes, clock: Clock) -> WireloomError:
    """The error for an answer that is a failure, or something else than was asked for."""
    if not is_success(head) or is_failure(out.errors, body):
        return _failure(out, head, body, clock)
    what = f"HTTP {head.status} with {_kind(head, body)}"
    asked = "an event stream" if out.stream else "JSON"
    told = excerpt(body)
    return ResponseDecodeError(
        f"the server answered {what} where {asked} was expected{': ' + told if told else ''}",
        vendor=out.vendor or None,
    )


def checked(out: Outgoing, head: Head, body: bytes, clock: Clock) -> Answer:
    """The answer, if it is one. Raises the vendor's failure, or `ResponseDecodeError`."""
    if is_deeper(body, out.bounds.depth):
        raise too_large("depth", out.bounds.depth)
    media_type = head.media_type
    tolerate = out.tolerate
    is_json = not media_type or "json" in media_type or tolerate.content_type == "ignore"
    if tolerate.other_form == "read" and is_event_stream(body):
        return Answer(head, body)
    if not is_json or not body.strip() or is_html(body) or is_failure(out.errors, body):
        raise refusal(out, head, body, clock)
    return Answer(head, body)


def client_closed() -> ConfigurationError:
    """Our error for a request that its client, closed by now, does not send any more."""
    return ConfigurationError("this client is closed; make a new one")


def unsent(failure: Failure, limits: Limits, out: Outgoing, pool: Pool) -> WireloomError:
    """Our error for one of an HTTP stack that sent a request and waited for the head of its answer."""
    if failure.kind == "headers":
        return too_large("headers", out.bounds.headers)
    return lost(failure, limits, began=False, bound=pool.bound)


def lost(failure: Failure, limits: Limits, *, began: bool, bound: str = "") -> WireloomError:
    """Our error for one of an HTTP stack. `began`: the answer had begun; `bound` says what bounds the pool."""
    phase = _PHASES.get(failure.kind)
    if phase is not None:
        return limits.timed_out(phase, bound if phase == "pool" else "")
    passed = limits.passed()
    if passed is not None:
        return passed
    if failure.kind == "local":
        return ConfigurationError("the request cannot be sent as HTTP: check base_url and extra headers")
    if began:
        return APIConnectionError(f"the connection broke while the answer was read: {failure.text}")
    return APIConnectionError(f"no answer was received: {failure.text}", retryable=failure.kind != "tls")


def _failure(out: Outgoing, head: Head, body: bytes, clock: Clock) -> APIStatusError:
    error = failure_from(
        out.errors,
        body=body,
        status=head.status,
        headers=head.headers,
        vendor=out.vendor,
        now=clock.wall(),
    )
    if 300 <= head.status < 400:
        error.message = "the server answered with a redirect, which is not followed; check base_url"
        error.args = (error.message,)
    return error


def _kind(head: Head, body: bytes) -> str:
    if not body.strip():
        return "an empty body"
    return f"content type {head.media_type!r}" if head.media_type else "a body of no known type"
