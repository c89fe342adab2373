"""Everything that can go wrong, in one tree.

WireloomError                      category, retryable, retry_after, vendor, attempts, partial, retry_stopped
├── ConfigurationError             bad local settings; before any socket
├── UnsupportedFeatureError        strict mode: the target cannot express something
├── APIConnectionError             no connection, or it broke
│   └── APITimeoutError            phase: connect | pool | write | first_event | idle | total
├── APIStatusError                 status_code, code, type, param, request_id, headers, body
│   ├── InvalidRequestError
│   │   ├── ContextLengthError
│   │   ├── RequestTooLargeError
│   │   ├── ContentFilterError
│   │   └── ToolCallError
│   ├── AuthenticationError
│   ├── PermissionDeniedError
│   ├── NotFoundError
│   ├── ConflictError
│   ├── RateLimitError
│   │   └── QuotaExceededError     not retryable
│   └── ServerError
│       └── OverloadedError
├── ResponseDecodeError            an answer that is not what it should be
├── ResponseTooLargeError          a bound was passed
└── StreamError
    ├── StreamDecodeError          a broken frame
    └── StreamIncompleteError      the terminal mark never came

An error inside a stream is of the class of its meaning, not of its HTTP status. Retry reads the facts
(`category`, `retryable`, `retry_after`), never the class. No text of an error holds a key, a header's value
or a prompt, also where the vendor quotes it (`redaction`); `body` is the vendor's own words, bounded, without keys and headers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import msgspec
from msgspec import Struct

if TYPE_CHECKING:
    from .response import Response

T = TypeVar("T")

StatusCategory = Literal[
    "status",
    "invalid_request",
    "context_length",
    "request_too_large",
    "content_filter",
    "tool_call",
    "authentication",
    "permission",
    "not_found",
    "conflict",
    "rate_limit",
    "quota",
    "server",
    "overloaded",
]
"""What a vendor's failure means; the categories that a spec's error table may name."""

Category = (
    StatusCategory
    | Literal[
        "configuration",
        "unsupported",
        "connection",
        "timeout",
        "decode",
        "too_large",
        "stream_decode",
        "stream_incomplete",
        "stream",
    ]
)

Phase = Literal["connect", "pool", "write", "first_event", "idle", "total"]

StopReason = Literal[
    "not_retryable",
    "already_delivered",
    "out_of_attempts",
    "retry_after_too_long",
    "deadline",
    "retry_budget_exhausted",
]
"""Why a failed attempt was the last one."""

_STOPPED: dict[StopReason, str] = {
    "already_delivered": "a part of the answer had been handed out",
    "out_of_attempts": "max_retries is reached",
    "retry_after_too_long": "the wait that is asked for is longer than max_retry_after",
    "deadline": "the wait would pass the total limit of Timeout",
    "retry_budget_exhausted": "too many calls to this host have failed",
}
"""What is said of a failure that another attempt might have mended."""

MESSAGE_LIMIT = 2048
"""Longest text of an error, in characters."""


class Attempt(Struct, frozen=True, omit_defaults=True):
    """One try of a call. Times in seconds; `outcome` is "ok" or the category of what failed.

    `delay` was waited before the next attempt; `retry_after` is the wait that the vendor asked for. `target` is the
    "vendor:model" that was asked. `resumed`: it went on with an answer that the attempt before had begun.
    """

    number: int
    outcome: str
    status_code: int | None = None
    message: str | None = None
    duration: float = 0.0
    delay: float | None = None
    retry_after: float | None = None
    target: str | None = None
    resumed: bool = False


class WireloomError(Exception):
    """Base of all errors. `retry_after` is in seconds; `partial` is what had arrived of the answer.

    `attempts` are the tries that were made, `retry_stopped` says why there was no other; None before any socket.
    `previous` are the errors of the models that were asked before, where several were given, in that order.
    """

    category: Category = "status"
    retryable: bool = False
    retry_stopped: StopReason | None = None
    previous: tuple[WireloomError, ...] = ()

    def __init__(
        self,
        message: str,
        *,
        category: Category | None = None,
        retryable: bool | None = None,
        retry_after: float | None = None,
        vendor: str | None = None,
        attempts: tuple[Attempt, ...] = (),
        partial: Response | None = None,
    ) -> None:
        self.message = message if len(message) <= MESSAGE_LIMIT else message[: MESSAGE_LIMIT - 1] + "…"
        super().__init__(self.message)
        if category is not None:
            self.category = category
        if retryable is not None:
            self.retryable = retryable
        self.retry_after = retry_after
        self.vendor = vendor
        self.attempts = attempts
        self.partial = partial

    def __str__(self) -> str:
        stopped = None if self.retry_stopped is None else _STOPPED.get(self.retry_stopped)
        told = self._told()
        if stopped:
            told = f"{told}; not retried ({self.retry_stopped}): {stopped}"
        before = ", ".join(f"{error.asked} ({error.category})" for error in self.previous)
        return f"{told}; asked before: {before}" if before else told

    @property
    def asked(self) -> str | None:
        """Who was asked: "vendor:model" of the last attempt, else the vendor."""
        return (self.attempts[-1].target if self.attempts else None) or self.vendor

    def _told(self) -> str:
        return f"{self.vendor}: {self.message}" if self.vendor else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(cls: type[WireloomError], args: tuple[Any, ...], state: dict[str, Any]) -> WireloomError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(WireloomError):
    """Bad local settings; raised before any socket is opened."""

    category: Category = "configuration"


class UnsupportedFeatureError(WireloomError):
    """Strict mode: the target cannot express something that was asked for."""

    category: Category = "unsupported"


class APIConnectionError(WireloomError):
    """No connection could be made, or it broke before the answer began."""

    category: Category = "connection"
    retryable: bool = True


class APITimeoutError(APIConnectionError):
    """A limit of ours was reached; `phase` names it and `limit` is its value in seconds."""

    category: Category = "timeout"

    def __init__(self, message: str, *, phase: Phase, limit: float | None = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.phase: Phase = phase
        self.limit = limit


class APIStatusError(WireloomError):
    """The vendor said that it failed, by HTTP status or inside the answer.

    `status_code` is None where the failure came inside a stream without one. `param` is the request field at
    fault. `body` is bounded text; `body_as` reads it.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        code: str | None = None,
        type: str | None = None,
        param: str | None = None,
        request_id: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: str | None = None,
        **facts: Any,
    ) -> None:
        super().__init__(message, **facts)
        self.status_code = status_code
        self.code = code
        self.type = type
        self.param = param
        self.request_id = request_id
        self.headers: Mapping[str, str] = headers or {}
        self.body = body

    def body_as(self, type: type[T]) -> T | None:
        """The body as one of the vendor's own types, such as its `ErrorResponse`; None where it does not fit."""
        from .rescue import rescue  # here, as every import of the package leads to this module

        try:
            return rescue((self.body or "").encode(), type)
        except msgspec.DecodeError:
            return None

    def _told(self) -> str:
        facts = [str(fact) for fact in (self.status_code, self.type, self.code) if fact is not None]
        told = f"{super()._told()} ({', '.join(facts)})" if facts else super()._told()
        return f"{told} [request {self.request_id}]" if self.request_id else told


class InvalidRequestError(APIStatusError):
    """The vendor refused the request as it is."""

    category: Category = "invalid_request"


class ContextLengthError(InvalidRequestError):
    """The request is longer than the model's context."""

    category: Category = "context_length"


class RequestTooLargeError(InvalidRequestError):
    """The body has too many bytes."""

    category: Category = "request_too_large"


class ContentFilterError(InvalidRequestError):
    """The vendor's filters refused the request."""

    category: Category = "content_filter"


class ToolCallError(InvalidRequestError):
    """The model's tool call, or the pairing of calls and results, is broken."""

    category: Category = "tool_call"


class AuthenticationError(APIStatusError):
    """The key is missing or wrong."""

    category: Category = "authentication"


class PermissionDeniedError(APIStatusError):
    """The key may not do this."""

    category: Category = "permission"


class NotFoundError(APIStatusError):
    """No such model, or no such path."""

    category: Category = "not_found"


class ConflictError(APIStatusError):
    """The request met another one."""

    category: Category = "conflict"
    retryable: bool = True


class RateLimitError(APIStatusError):
    """Too many requests, or too many tokens, for now."""

    category: Category = "rate_limit"
    retryable: bool = True


class QuotaExceededError(RateLimitError):
    """The account has no money or quota left; waiting does not help."""

    category: Category = "quota"
    retryable: bool = False


class ServerError(APIStatusError):
    """The vendor failed."""

    category: Category = "server"
    retryable: bool = True


class OverloadedError(ServerError):
    """The vendor has too much to do."""

    category: Category = "overloaded"


class ResponseDecodeError(WireloomError):
    """A whole answer that is not what it should be: HTML, cut JSON, another shape."""

    category: Category = "decode"


class ResponseTooLargeError(WireloomError):
    """An answer passed one of our bounds; `bound` names it (see `Bounds`) and `limit` is its value."""

    category: Category = "too_large"

    def __init__(
        self, message: str, *, bound: str | None = None, limit: int | None = None, **facts: Any
    ) -> None:
        super().__init__(message, **facts)
        self.bound = bound
        self.limit = limit


class StreamError(WireloomError):
    """A stream broke."""

    category: Category = "stream"


class StreamDecodeError(StreamError):
    """A frame that is no JSON, or whose shape cannot be read."""

    category: Category = "stream_decode"


class StreamIncompleteError(StreamError):
    """The stream ended without its terminal mark; `partial` is what had arrived."""

    category: Category = "stream_incomplete"
    retryable: bool = True


STATUS_CLASSES: dict[StatusCategory, type[APIStatusError]] = {
    "status": APIStatusError,
    "invalid_request": InvalidRequestError,
    "context_length": ContextLengthError,
    "request_too_large": RequestTooLargeError,
    "content_filter": ContentFilterError,
    "tool_call": ToolCallError,
    "authentication": AuthenticationError,
    "permission": PermissionDeniedError,
    "not_found": NotFoundError,
    "conflict": ConflictError,
    "rate_limit": RateLimitError,
    "quota": QuotaExceededError,
    "server": ServerError,
    "overloaded": OverloadedError,
}
"""The class of a vendor's failure by its category."""
