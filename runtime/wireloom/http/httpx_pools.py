"""The stacks with the API of httpx: httpx itself and httpx2, with a pool of our own or the caller's client.

A given client is used with its transports, event hooks and `auth`; not with its default headers, cookies, parameters
and time limits. What a hook of it raises, `HTTPStatusError` included, is the caller's and passes as it is.
"""

from __future__ import annotations

import math
import ssl
import threading
from collections.abc import AsyncIterator, Awaitable
from functools import partial
from http.cookiejar import CookieJar, DefaultCookiePolicy
from operator import methodcaller
from typing import Any, Final
from weakref import WeakSet

from wireloom.errors import ConfigurationError
from wireloom.headers import lowered
from wireloom.watchdog import shut_down

from .certificates import tls_context
from .head_limit import head_within, is_sent, opened, wait_for_head
from .seam import AsyncReply, Failure, FailureKind, HttpRequest, StackError, SyncReply, chain
from .slots import Slots
from .turns import Turn
from .unbroken import unbroken

KEPT_ALIVE: Final = 20
"""So many idle connections are kept. More would cost: httpx looks through all of them, for each of them."""


_LONG_HEAD: Final = "Receive buffer too long"
"""What h11 says of a head, or of a line of chunked framing, that does not end."""


class HttpxReply:
    """What both kinds of reply share."""

    def __init__(self, response: Any) -> None:
        self._response: Final = response
        self.status: Final[int] = response.status_code
        self.headers: Final = lowered(response.headers)
        self.decoded: Final[bool] = response.is_stream_consumed
        self.network: Final[Any] = response.extensions.get("network_stream")
        version = response.extensions.get("http_version")
        self.plain: Final = self.network is not None and version == b"HTTP/1.1" and not self.decoded
        """Whether the stream itself may be read. It has no empty piece, and `iter_raw` would only count the others."""

    def sent(self) -> tuple[dict[str, str], str]:
        """See `Reply`."""
        request = self._response.request
        return lowered(request.headers), request.url.query.decode()

    def is_whole(self) -> bool:
        """See `Reply`."""
        return False

    def _let_go(self) -> None:
        """In httpx an answer and its stream hold each other, and with them the request, until the collector comes."""
        self._response.stream = None

    def limit_reads(self, seconds: float | None) -> bool:
        """httpx looks the limit up when the first read begins, and keeps it for all of them."""
        self._response.request.extensions["timeout"]["read"] = seconds
        return True


class SyncHttpxReply(HttpxReply):
    """A blocking reply; with its end, `slots` get one back."""

    def __init__(self, response: Any, slots: Slots, turn: Turn) -> None:
        super().__init__(response)
        self._slots: Slots | None = slots
        self._turn: Final = turn
        raw = response.iter_bytes() if self.decoded else response.iter_raw()
        self.read = partial(next, turn.pieces(response.stream if self.plain else raw), b"")

    def close(self) -> None:
        """See `SyncReply`."""
        slots, self._slots = self._slots, None
        try:
            if not self._response.is_closed:
                with self._turn.taken():
                    self._response.close()
            self._let_go()
        finally:
            if slots is not None:
                slots.give()


class AsyncHttpxReply(HttpxReply):
    """An asynchronous reply."""

    def __init__(self, response: Any) -> None:
        super().__init__(response)
        raw = response.aiter_bytes() if self.decoded else response.aiter_raw()
        self._pieces: Final[AsyncIterator[bytes]] = aiter(response.stream) if self.plain else raw

    def read(self) -> Awaitable[bytes]:
        """See `AsyncReply`."""
        return unbroken(anext(self._pieces, b""))

    async def close(self) -> None:
        """See `AsyncReply`."""
        if not self._response.is_closed:
            await unbroken(self._response.aclose())
        self._let_go()


class HttpxPool:
    """What both kinds of pool share. `module` is httpx or httpx2."""

    def __init__(self, module: Any, client: Any, *, bound: str) -> None:
        self._module: Final = module
        self._client: Final = client
        self.bound: Final = bound
        self.errors: Final[tuple[type[Exception], ...]] = (
            StackError,
            module.RequestError,
            module.InvalidURL,
            module.StreamError,
            OSError,
            EOFError,
        )
        self._kinds: Final[tuple[tuple[Any, FailureKind], ...]] = (
            (module.ConnectTimeout, "connect_timeout"),
            (module.PoolTimeout, "pool_timeout"),
            (module.WriteTimeout, "write_timeout"),
            ((module.TimeoutException, TimeoutError), "read_timeout"),
            ((module.InvalidURL, module.UnsupportedProtocol, module.LocalProtocolError), "local"),
        )

    def failure(self, error: BaseException) -> Failure:
        """See `Pool`."""
        if isinstance(error, StackError):
            return error.failure
        text = str(error) or type(error).__name__
        for types, kind in self._kinds:
            if isinstance(error, types):
                return Failure(kind, text)
        if _LONG_HEAD in text:
            return Failure("headers", text)
        for cause in chain(error):
            if isinstance(cause, ssl.SSLCertVerificationError):
                return Failure("tls", str(cause))
        return Failure("connection", text)

    def _request(self, request: HttpRequest) -> Any:
        if self._client.is_closed:
            raise ConfigurationError("the http_client that was given is closed")
        timeout = {
            "connect": request.connect,
            "pool": request.pool,
            "write": request.write,
            "read": request.read,
        }
        url, extensions = request.url, dict[str, Any](timeout=timeout)
        if request.secret_query:
            # The stack logs the URL of a request; what is really asked for goes to the connection alone.
            extensions["target"] = self._module.URL(url).raw_path
            url = url.partition("?")[0]
        return self._module.Request(
            request.method,
            url,
            headers=request.headers,
            content=request.body,
            extensions=extensions,
        )

    def _options(self) -> dict[str, Any]:
        return {"stream": True, "auth": self._client.auth, "follow_redirects": False}


class SyncHttpxPool(HttpxPool):
    """A blocking pool over an `httpx.Client` or `httpx2.Client`.

    `max_connections` are as many as the client may have, None where that is not known: threads wait here for a connection,
    since in httpx nothing would wake them when the client is closed. Where they may have to wait in httpx, as it is the
    caller's client (not `own`), they cannot take turns.
    """

    def __init__(
        self, module: Any, client: Any, *, max_connections: int | None, own: bool, bound: str
    ) -> None:
        super().__init__(module, client, bound=bound)
        self._slots: Final = Slots(max_connections)
        self._turns: Final = threading.RLock() if own else None
        self._streams: Final[WeakSet[Any]] = WeakSet()
        self._lock: Final = threading.Lock()
        self._closed = False

    def send(self, request: HttpRequest) -> SyncReply:
        """See `SyncPool`."""
        asked = self._request(request)
        turn = Turn(self._turns)
        asked.extensions["trace"] = partial(self._trace, request, turn)
        if not self._slots.take(request.pool):
            raise StackError("pool_timeout", "no connection came free")
        try:
            with head_within(request.deadline), turn.taken():
                return SyncHttpxReply(self._client.send(asked, **self._options()), self._slots, turn)
        except BaseException:
            self._slots.give()
            raise

    def close(self) -> None:
        """See `SyncPool`. httpx alone would leave threads that wait for an answer waiting."""
        self._slots.close()
        with self._lock:
            self._closed = True
            streams = list(self._streams)
        for stream in streams:
            shut_down(stream.get_extra_info("socket"))
        self._client.close()

    def _trace(self, request: HttpRequest, turn: Turn, name: str, info: dict[str, Any]) -> None:
        turn.trace(name)
        if is_sent(name):
            wait_for_head(request.sent())
        stream = opened(name, info)
        if stream is not None:
            with self._lock:
                self._streams.add(stream)
                closed = self._closed
            # It closed while this thread waited for its connection: httpx would open one all the same.
            if closed:
                stream.close()
                raise _left_closed()


class AsyncHttpxPool(HttpxPool):
    """An asynchronous pool over an `httpx.AsyncClient` or `httpx2.AsyncClient`."""

    def __init__(self, module: Any, client: Any, *, bound: str) -> None:
        super().__init__(module, client, bound=bound)
        self._sending: Final[set[Any]] = set()

    async def send(self, request: HttpRequest) -> AsyncReply:
        """See `AsyncPool`."""
        import anyio  # comes with httpx, which loads it as late

        asked = self._request(request)
        with anyio.fail_after(request.deadline) as scope:
            self._sending.add(scope)
            plain: Any = None

            async def trace(name: str, info: dict[str, Any]) -> None:
                nonlocal plain
                if is_sent(name):
                    left = request.sent()
                    scope.deadline = math.inf if left is None else anyio.current_time() + left
                elif name.endswith(".connect_tcp.complete"):
                    plain = info["return_value"]
                elif name.endswith(".start_tls.failed"):
                    await plain.aclose()  # httpx alone would not, where the task is cancelled

            asked.extensions["trace"] = trace
            try:
                response = self._client.send(asked, **self._options())
                return AsyncHttpxReply(await unbroken(response, methodcaller("aclose")))
            finally:
                self._sending.discard(scope)
        raise _left_closed()

    async def close(self) -> None:
        """See `AsyncPool`. httpx alone would let tasks that wait for their turn open connections."""
        for scope in self._sending:
            scope.cancel()
        await unbroken(self._client.aclose())


def _left_closed() -> StackError:
    return StackError("connection", "the pool was closed")


def own_settings(module: Any, *, max_connections: int | None, trust_env: bool) -> dict[str, Any]:
    """The arguments of a client of our own: no time limits but those of each request, no cookies."""
    limits = module.Limits(max_connections=max_connections, max_keepalive_connections=KEPT_ALIVE)
    jar = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    verify = tls_context(trust_env=trust_env)  # httpx2 by itself would trust other certificates
    return {"timeout": None, "limits": limits, "cookies": jar, "trust_env": trust_env, "verify": verify}
