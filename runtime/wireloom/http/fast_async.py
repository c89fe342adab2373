"""The fast asynchronous stack: aiohttp, with the extra `wireloom[fast]`."""

from __future__ import annotations

import asyncio
import math
import ssl
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import LineTooLong
from yarl import URL

from wireloom.errors import ConfigurationError

from .environment import Environment
from .seam import AsyncReply, Failure, FailureKind, HttpRequest, StackError, chain, joined
from .slots import IDLE_SECONDS

MAX_FIELD: Final = 64 * 1024
"""Longest line of an answer's head, in bytes."""

_TOO_MANY: Final = "Too many headers received"  # aiohttp has no class of its own for it
_PIECE: Final = 64 * 1024
_NO_TIMEOUT: Final = aiohttp.ClientTimeout(total=None, sock_connect=None)
_NOTHING_ADDED: Final = ("user-agent", "accept", "accept-encoding", "content-type")


class WriteTimeout(TimeoutError):
    """The body of a request could not be sent in time."""


class Upload(aiohttp.Payload):
    """The body of a request, written piece by piece, each within a limit in seconds."""

    def __init__(self, body: bytes, seconds: float | None, written: Callable[[], None]) -> None:
        super().__init__(body, content_type="application/json")
        self._size = len(body)
        self._seconds: Final = seconds
        self._written: Final = written

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """As every payload has it."""
        return bytes(self._value).decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Writes all of it. Raises `WriteTimeout`."""
        body: bytes = self._value
        if len(body) <= _PIECE:
            await writer.write(body)  # into a buffer: nothing to wait for
        else:
            for start in range(0, len(body), _PIECE):
                await self._write(writer, body[start : start + _PIECE])
        self._written()

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        """Writes all of it: the length is its own."""
        del content_length
        await self.write(writer)

    async def _write(self, writer: AbstractStreamWriter, piece: bytes) -> None:
        try:
            async with asyncio.timeout(self._seconds):
                await writer.write(piece)
                await writer.drain()
        except TimeoutError:
            raise WriteTimeout("the request could not be sent in time") from None


class FastAsyncReply:
    """A reply of aiohttp."""

    decoded = False

    def __init__(self, response: aiohttp.ClientResponse, slots: asyncio.Semaphore | None) -> None:
        self.status: Final = response.status
        self.headers: Final = joined(response.headers.items())
        connection = response.connection
        self.network: Final[Any] = None if connection is None else connection.transport
        if connection is not None and connection.protocol is not None:
            _tell_the_reader(connection.protocol, response.content)
        self._response: Final = response
        self._content: Final = response.content
        self._slots = slots

    def sent(self) -> tuple[dict[str, str], str]:
        """See `Reply`."""
        return {}, ""

    def is_whole(self) -> bool:
        """See `Reply`."""
        return self._content.is_eof()

    def limit_reads(self, seconds: float | None) -> bool:
        """aiohttp would set a timer anew for each read; one watch for the whole answer costs less."""
        del seconds
        return False

    async def read(self) -> bytes:
        """See `AsyncReply`. What came before a failure is handed out before it."""
        content = self._content
        try:
            return await content.readany()
        except aiohttp.ClientError as error:
            content.set_exception(None)  # type: ignore[arg-type]
            late = content.read_nowait()
            content.set_exception(error)
            if late:
                return late
            raise
        except RuntimeError:
            if self.network is None or not self.network.is_closing():
                raise
            raise StackError("connection", "it is closed") from None

    async def close(self) -> None:
        """See `AsyncReply`."""
        if self._content.at_eof():
            self._response.release()
        else:
            self._response.close()
        slots, self._slots = self._slots, None
        if slots is not None:
            slots.release()


class FastAsyncPool:
    """Connections of aiohttp. `max_connections` of None is no bound."""

    def __init__(self, environment: Environment, *, max_connections: int | None, bound: str) -> None:
        self.errors: Final[tuple[type[Exception], ...]] = (
            StackError,
            aiohttp.ClientError,
            aiohttp.http.HttpProcessingError,
            OSError,
            UnicodeError,
        )
        self.bound: Final = bound
        self._environment: Final = environment
        self._most: Final = max_connections
        self._session: aiohttp.ClientSession | None = None
        self._slots: asyncio.Semaphore | None = None
        self._waiting: Final[set[asyncio.Timeout]] = set()

    async def send(self, request: HttpRequest) -> AsyncReply:
        """See `AsyncPool`."""
        session = self._open_session()
        url = URL(request.url, encoded=True)
        slots = self._slots
        if slots is not None:
            await self._take(slots, request.pool)
        try:
            async with asyncio.timeout(request.deadline) as whole:

                def sent() -> None:
                    left = request.sent()
                    whole.reschedule(None if left is None else asyncio.get_running_loop().time() + left)

                if request.body is None:
                    sent()  # aiohttp does not say when
                response = await session.request(
                    request.method,
                    url,
                    data=None if request.body is None else Upload(request.body, request.write, sent),
                    timeout=_limits(request.connect),
                    **self._way(url, request),
                )
            return FastAsyncReply(response, slots)
        except BaseException:
            if slots is not None:
                slots.release()
            raise

    async def close(self) -> None:
        """See `AsyncPool`."""
        if self._session is not None:
            for limit in self._waiting:
                if not limit.expired():
                    limit.reschedule(0)
            await self._session.close()

    def failure(self, error: BaseException) -> Failure:
        """See `Pool`. The text is chosen with care: some of aiohttp's quote the URL, which may hold a key."""
        if isinstance(error, StackError):
            return error.failure
        for types, kind in _KINDS:
            if isinstance(error, types):
                return Failure(kind, "")
        causes = chain(error)
        for cause in causes:
            if isinstance(cause, ssl.SSLCertVerificationError):
                return Failure("tls", str(cause))
            if isinstance(cause, LineTooLong) or str(getattr(cause, "message", "")) == _TOO_MANY:
                return Failure("headers", type(cause).__name__)
        for cause in causes:
            if isinstance(cause, OSError) and not isinstance(cause, aiohttp.ClientError):
                return Failure("connection", str(cause))
        if isinstance(error, aiohttp.ClientResponseError | aiohttp.http.HttpProcessingError):
            return Failure("connection", error.message)
        quotes = isinstance(error, aiohttp.ClientPayloadError | aiohttp.ServerDisconnectedError)
        return Failure("connection", str(error) if quotes else type(error).__name__)

    def _open_session(self) -> aiohttp.ClientSession:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                'transport="fast" needs asyncio; take "httpx" for another loop'
            ) from None
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=0, keepalive_timeout=IDLE_SECONDS)
            self._slots = None if self._most is None else asyncio.Semaphore(self._most)
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
                skip_auto_headers=_NOTHING_ADDED,
                timeout=_NO_TIMEOUT,
                max_line_size=MAX_FIELD,
                max_field_size=MAX_FIELD,
            )
        return self._session

    async def _take(self, slots: asyncio.Semaphore, seconds: float | None) -> None:
        """Takes a slot. Raises `StackError`, also when the pool is closed meanwhile."""
        if not slots.locked():
            await slots.acquire()
            return
        try:
            async with asyncio.timeout(seconds) as limit:
                self._waiting.add(limit)
                try:
                    await slots.acquire()
                finally:
                    self._waiting.discard(limit)
        except TimeoutError:
            raise StackError("pool_timeout", "no connection came free") from None

    def _way(self, url: URL, request: HttpRequest) -> dict[str, Any]:
        """The arguments of a request that say how its host is reached, and its headers."""
        way: dict[str, Any] = {"allow_redirects": False, "headers": request.headers}
        proxy = self._environment.proxy(url.scheme, url.host or "", url.port or 0)
        if proxy is not None:
            told = {"Proxy-Authorization": proxy.authorization} if proxy.authorization else {}
            way["proxy"] = URL.build(scheme="http", host=proxy.host, port=proxy.port)
            if url.scheme == "http":
                way["headers"] = {**request.headers, **told}
            else:
                way["proxy_headers"] = told
        if url.scheme == "https":
            way["ssl"] = self._environment.tls()
        return way


def _tell_the_reader(protocol: ResponseHandler, content: aiohttp.StreamReader) -> None:
    """Lets what breaks the connection end the reading too.

    aiohttp closes a connection on which no HTTP comes, and leaves who reads a body from it waiting for ever.
    """
    noted = partial(ResponseHandler.set_exception, protocol)

    def broken(error: BaseException, *cause: BaseException) -> None:
        noted(error, *cause)
        if content.exception() is None and not content.is_eof():
            told = aiohttp.ClientPayloadError("what came is not HTTP")
            told.__cause__ = error
            content.set_exception(told)

    protocol.set_exception = broken  # type: ignore[method-assign, assignment]


_KINDS: Final[tuple[tuple[tuple[type[BaseException], ...], FailureKind], ...]] = (
    ((WriteTimeout,), "write_timeout"),
    ((aiohttp.ConnectionTimeoutError,), "connect_timeout"),
    ((TimeoutError,), "read_timeout"),
    ((aiohttp.InvalidURL, UnicodeError), "local"),
)


def _limits(connect: float | None) -> aiohttp.ClientTimeout:
    """The wait for a head is bounded around the request, and the reading of a body by its watch."""
    return aiohttp.ClientTimeout(total=None, connect=connect, sock_connect=None, ceil_threshold=math.inf)
