"""Between the runtime and an HTTP stack: one request goes down, one reply with raw bytes comes up.

A stack sends what it is given, once: it follows no redirect, keeps no cookie, tries nothing again, undoes no content
coding. Its exceptions end here: `errors` are those it raises, `failure` says what one of them means.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Final, Literal, Protocol, TypeAlias

from msgspec import Struct

FailureKind: TypeAlias = Literal[
    "connect_timeout",
    "pool_timeout",
    "write_timeout",
    "read_timeout",
    "connection",
    "tls",
    "headers",
    "local",
]
"""What can go wrong: a limit passed, the connection broke, the certificate does not hold, the headers of the answer are
longer than the stack takes, or the request is no HTTP.
"""


class Failure(Struct, frozen=True):
    """What an exception of a stack means. `text` is the stack's own words, without headers."""

    kind: FailureKind
    text: str


class StackError(Exception):
    """A failure that a stack of our own has told apart already."""

    def __init__(self, kind: FailureKind, text: str) -> None:
        super().__init__(text)
        self.failure: Final = Failure(kind, text)


class HttpRequest(Struct, frozen=True, kw_only=True):
    """One request with its time limits in seconds; None is no limit.

    `secret_query`: the query of the URL holds a key and is never logged. `read` bounds each read until the head has come, `deadline`
    all of it. The stack calls `sent` when the request is written; it gives the seconds within which the head must come then.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None = None
    secret_query: bool = False
    connect: float | None = None
    pool: float | None = None
    write: float | None = None
    read: float | None = None
    deadline: float | None = None
    sent: Callable[[], float | None]

    def __repr__(self) -> str:
        return f"HttpRequest({self.method})"


class Reply(Protocol):
    """An answer whose head has come."""

    @property
    def status(self) -> int:
        """The status code."""
        ...

    @property
    def headers(self) -> dict[str, str]:
        """The headers, names in lower case; of several with one name, the values joined by commas."""
        ...

    @property
    def decoded(self) -> bool:
        """Whether the content coding has been undone: by a transport that is no network, a test's for example."""
        ...

    @property
    def network(self) -> Any:
        """Something whose `get_extra_info("socket")` is the socket; None where there is none."""
        ...

    def sent(self) -> tuple[Mapping[str, str], str]:
        """The headers (lower-case names) and the query of the request as it was sent, with what a client of the caller's
        put on; none where nobody could."""
        ...

    def is_whole(self) -> bool:
        """Whether all of the body has come, so that reading it to its end waits for nothing; False where that is not known."""
        ...

    def limit_reads(self, seconds: float | None) -> bool:
        """Bounds each read that follows. False where the stack does not: then somebody has to watch the socket."""
        ...


class SyncReply(Reply, Protocol):
    """The blocking half."""

    @property
    def read(self) -> Callable[[], bytes]:
        """Gives the next bytes, as they came; none at the end. Raises the `errors` of its pool."""
        ...

    def close(self) -> None:
        """Ends the reading. A connection that was read to the end of the answer is kept, any other closed at once."""
        ...


class AsyncReply(Reply, Protocol):
    """The asynchronous half."""

    @property
    def read(self) -> Callable[[], Awaitable[bytes]]:
        """Gives the next bytes, as they came; none at the end. Raises the `errors` of its pool."""
        ...

    async def close(self) -> None:
        """Ends the reading. A connection that was read to the end of the answer is kept, any other closed at once."""
        ...


class Pool(Protocol):
    """Connections that are used again."""

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """The exceptions of `send`, of `read` and of closing."""
        ...

    @property
    def bound(self) -> str:
        """Says how many connections there may be and where that is set."""
        ...

    def failure(self, error: BaseException) -> Failure:
        """What one of `errors` means."""
        ...


class SyncPool(Pool, Protocol):
    """A blocking stack; may be used by several threads."""

    def send(self, request: HttpRequest) -> SyncReply:
        """Sends a request and waits for the head of its answer. Raises `errors`."""
        ...

    def close(self) -> None:
        """Closes all connections."""
        ...


class AsyncPool(Pool, Protocol):
    """An asynchronous stack; belongs to one event loop."""

    async def send(self, request: HttpRequest) -> AsyncReply:
        """Sends a request and waits for the head of its answer. Raises `errors`."""
        ...

    async def close(self) -> None:
        """Closes all connections."""
        ...


def joined(items: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers by their lower-case names; the values of one name joined by commas."""
    headers: dict[str, str] = {}
    for name, value in items:
        lower = name.lower()
        headers[lower] = f"{headers[lower]}, {value}" if lower in headers else value
    return headers


def chain(error: BaseException | None) -> list[BaseException]:
    """An exception and what led to it."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
