"""The fast blocking stack: connections of `http.client`, whose chunks are read many at a time."""

from __future__ import annotations

import http.client
import math
import socket
import ssl
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Final, TypeVar, cast
from urllib.parse import urlsplit

from wireloom.watchdog import shut_down, watch

from .chunks import Dechunker
from .environment import Environment
from .seam import Failure, FailureKind, HttpRequest, StackError, SyncReply, joined
from .slots import Idle, Origin, Slots

T = TypeVar("T")

READ: Final = 64 * 1024
"""Most bytes of one read."""


class _Response(http.client.HTTPResponse):
    """Passes over all that may come before an answer, where `http.client` passes over 100 alone."""

    def _read_status(self) -> tuple[str, int, str]:
        while True:
            line = cast("tuple[str, int, str]", super()._read_status())  # type: ignore[misc]
            if not 102 <= line[1] < 200:
                return line
            http.client.parse_headers(self.fp)


class FastReply:
    """A blocking reply; its connection goes back when the answer was read to its end, and is closed otherwise.

    Raises `StackError` for an answer that does not say where it ends.
    """

    decoded = False

    def __init__(
        self, connection: Connection, response: http.client.HTTPResponse, leave: Callable[[bool], None]
    ) -> None:
        if len(set(response.headers.get_all("content-length", ()))) > 1:
            raise StackError("connection", "the answer names two lengths")
        self.status: Final = response.status
        self.headers: Final = joined(response.headers.raw_items())
        self.network: Final = connection
        self._response: Final = response
        self._leave: Final = leave
        self._over = response.length == 0 and not response.chunked
        self._spare = True
        self._left = response.length
        self._dechunker: Final = Dechunker()

    @property
    def read(self) -> Callable[[], bytes]:
        """See `SyncReply`."""
        return self._chunks if self._response.chunked else self._plain

    def sent(self) -> tuple[dict[str, str], str]:
        """See `Reply`."""
        return {}, ""

    def is_whole(self) -> bool:
        """See `Reply`. Who blocks reads to the end."""
        return False

    def limit_reads(self, seconds: float | None) -> bool:
        """The socket has no limit of its own, which would be looked at by a system call for each read."""
        del seconds
        self.network.limit(None)
        return False

    def close(self) -> None:
        """See `SyncReply`."""
        response = self._response
        keep = self._over and self._spare and not response.will_close
        response.close()
        self._leave(keep)

    def _chunks(self) -> bytes:
        dechunker = self._dechunker
        while not self._over:
            data = self._response.fp.read1(READ)
            if not data:
                raise http.client.IncompleteRead(b"")
            try:
                piece = dechunker.receive(data)
            except ValueError as error:
                raise StackError("connection", str(error)) from None
            if dechunker.over:
                self._over, self._spare = True, not dechunker.rest
            if piece:
                return piece
        return b""

    def _plain(self) -> bytes:
        if self._over:
            return b""
        left = self._left
        data = self._response.fp.read1(READ if left is None else min(READ, left))
        if left is None:
            self._over = not data
        elif data:
            self._left = left - len(data)
            self._over = self._left == 0
        else:
            raise http.client.IncompleteRead(b"", left)
        return data


class Connection:
    """One connection to an origin, through a proxy where the environment wants one."""

    def __init__(self, origin: Origin, environment: Environment) -> None:
        scheme, host, port = origin
        proxy = environment.proxy(scheme, host, port)
        near = (proxy.host, proxy.port) if proxy else (host, port)
        told = {"Proxy-Authorization": proxy.authorization} if proxy and proxy.authorization else {}
        self._prefix = ""
        self._extra: dict[str, str] = {}
        if scheme == "https":
            self._inner: http.client.HTTPConnection = http.client.HTTPSConnection(
                *near, context=environment.tls()
            )
            if proxy:
                self._inner.set_tunnel(host, port, told)
        else:
            self._inner = http.client.HTTPConnection(*near)
            if proxy:
                self._prefix, self._extra = f"http://{_netloc(host, port)}", told
        self._inner.response_class = _Response

    @property
    def dropped(self) -> bool:
        """Whether the other end has closed an idle connection, or said what nobody asked."""
        return self._inner.sock is None or _is_readable(self._inner.sock)

    def get_extra_info(self, name: str) -> Any:
        """The socket, under the name that other stacks give it."""
        return self._inner.sock if name == "socket" else None

    def limit(self, seconds: float | None) -> None:
        """Bounds each operation of the socket that follows, in seconds."""
        sock = self._inner.sock
        if sock is not None and sock.gettimeout() != seconds:
            sock.settimeout(seconds)

    def exchange(self, request: HttpRequest) -> http.client.HTTPResponse:
        """Sends the request; the answer when its head has come. Raises `StackError` and what `http.client` raises."""
        inner = self._inner
        if inner.sock is None:
            inner.timeout = request.connect
            _within("connect_timeout", inner.connect)
        with self._within(request.deadline):
            broken = self._send(request)
        with self._within(request.sent()):
            self.limit(request.read)
            try:
                return _within("read_timeout", inner.getresponse)
            except (OSError, http.client.HTTPException):
                if broken is not None:
                    raise broken from None
                raise

    def close(self) -> None:
        """Closes the socket at once."""
        self._inner.close()

    @contextmanager
    def _within(self, seconds: float | None) -> Generator[None]:
        """What is not done in so many seconds raises `StackError`; each operation of the socket has limits of its own."""
        end = math.inf if seconds is None else time.monotonic() + seconds
        guard = None if seconds is None else watch(lambda: end - time.monotonic(), self)
        try:
            yield
        except Exception:
            if time.monotonic() >= end:
                raise StackError("read_timeout", "no answer within the deadline") from None
            raise
        finally:
            if guard is not None:
                guard.release()

    def _send(self, request: HttpRequest) -> OSError | None:
        """Writes the request. What broke that is handed back: it may have been answered before all of it was sent."""
        self.limit(request.write)
        try:
            _within("write_timeout", lambda: self._write(request))
        except (BrokenPipeError, ConnectionResetError) as error:
            return error
        return None

    def _write(self, request: HttpRequest) -> None:
        inner, parts = self._inner, urlsplit(request.url)
        target = f"{self._prefix}{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        inner.putrequest(request.method, target, skip_accept_encoding=True)
        for name, value in (*request.headers.items(), *self._extra.items()):
            inner.putheader(name, value)
        if request.body is not None or request.method not in ("GET", "HEAD"):
            inner.putheader("content-length", str(len(request.body or b"")))
        inner.endheaders(request.body)


class FastSyncPool:
    """Connections of threads. `max_connections` of None is no bound."""

    def __init__(self, environment: Environment, *, max_connections: int | None, bound: str) -> None:
        self.errors: Final[tuple[type[Exception], ...]] = (
            StackError,
            http.client.HTTPException,
            OSError,
            UnicodeError,
        )
        self.bound: Final = bound
        self._environment: Final = environment
        self._slots: Final = Slots(max_connections)
        self._idle: Final = Idle[Connection](max_connections)
        self._used: Final[set[Connection]] = set()

    def send(self, request: HttpRequest) -> SyncReply:
        """See `SyncPool`."""
        parts = urlsplit(request.url)
        origin = (parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80))
        if not self._slots.take(request.pool):
            raise StackError("pool_timeout", "no connection came free")
        connection: Connection | None = None
        try:
            connection = self._connection(origin)
            self._used.add(connection)
            response = connection.exchange(request)
            return FastReply(connection, response, self._leaving(origin, connection))
        except BaseException:
            self._slots.give()
            if connection is not None:
                self._used.discard(connection)
                connection.close()
            raise

    def close(self) -> None:
        """See `SyncPool`."""
        self._slots.close()
        for connection in self._idle.close():
            connection.close()
        for connection in tuple(self._used):
            shut_down(connection.get_extra_info("socket"))  # its reader closes it

    def failure(self, error: BaseException) -> Failure:
        """See `Pool`."""
        if isinstance(error, StackError):
            return error.failure
        text = str(error) or type(error).__name__
        if isinstance(error, ssl.SSLCertVerificationError):
            return Failure("tls", text)
        if isinstance(error, TimeoutError):
            return Failure("read_timeout", text)
        if isinstance(error, http.client.InvalidURL | UnicodeError):
            return Failure("local", "")
        # The bare class is of an answer with too many headers alone.
        if isinstance(error, http.client.LineTooLong) or type(error) is http.client.HTTPException:
            return Failure("headers", text)
        return Failure("connection", text)

    def _connection(self, origin: Origin) -> Connection:
        while (found := self._idle.take(origin)) is not None:
            if not found.dropped:
                return found
            found.close()
        for surplus in self._idle.make_room(self._slots.taken):
            surplus.close()
        return Connection(origin, self._environment)

    def _leaving(self, origin: Origin, connection: Connection) -> Callable[[bool], None]:
        left = False

        def leave(keep: bool) -> None:
            nonlocal left
            if left:
                return
            left = True
            self._used.discard(connection)
            for surplus in self._idle.put(origin, connection) if keep else (connection,):
                surplus.close()
            self._slots.give()

        return leave


def _within(kind: FailureKind, act: Callable[[], T]) -> T:
    try:
        return act()
    except TimeoutError as error:
        raise StackError(kind, str(error)) from None


def _netloc(host: str, port: int) -> str:
    return f"{f'[{host}]' if ':' in host else host}:{port}"


def _is_readable(sock: socket.socket) -> bool:
    import select

    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])
