"""A vendor's server on loopback that replays exchanges, for tests of whatever talks to a vendor.

    with ReplayServer(authored()) as server:
        client = Client(vendors={"name": {"api_key": "test", "base_url": server.base_url("name")}})

It speaks real HTTP over a real socket, runs in a thread of its own, and serves blocking and asynchronous code
alike. A request is answered by the next reply of `script`, else by a rule of `when`, else by the exchange that
fits it. What nobody answers gets a 404 that says what was asked and what is known, and is an error at the end of
the block.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlsplit

import msgspec

from wireloom.redaction import is_secret
from wireloom.registry import find_vendor

from .exchanges import Exchange
from .http1 import BadRequest, Connection, RawRequest, chunk_of, head_of
from .masking import MASK, masked_headers
from .matching import Shelf, asks_stream, parsed, streams_at
from .replies import Pieces, Reply

MAX_REQUEST_BYTES: Final = 64 * 1024 * 1024
"""Longest body of a request, by default, in bytes."""

_STOP_SECONDS: Final = 10.0
_FRAMING: Final = frozenset({"content-length", "transfer-encoding", "connection", "content-encoding"})


class ReplayError(AssertionError):
    """What went wrong in the server, told at the end of its block."""


@dataclass(frozen=True)
class SeenRequest:
    """A request that came. Secrets in `headers` and `query` are masked; `connection` counts from 1.

    `disconnected` is set when the client went away before the answer was complete.
    """

    vendor: str
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes = field(repr=False)
    connection: int
    disconnected: threading.Event = field(repr=False, default_factory=threading.Event)
    _raw: tuple[str, ...] = field(repr=False, default=())

    @property
    def json(self) -> Any:
        """The body, parsed; None when it is no JSON."""
        return parsed(self.body)

    @property
    def stream(self) -> bool:
        """Whether a stream was asked for, by the body or by the path."""
        return asks_stream(self.json) or streams_at(self.vendor, self.path)

    def carries(self, secret: str) -> bool:
        """Whether a header or the query holds this text: for keys, which are masked everywhere else."""
        return any(secret in text for text in self._raw)


class ReplayServer:
    """The server; a context manager, also an asynchronous one.

    `pieces` is how bodies of streams are sent, `pace` a pause after each piece, in seconds (for demonstrations).
    `exact` answers only requests whose body is the recorded one. With `strict` off, a request that nobody answers is
    no error at the end. `requests` are those that came, in order; `answers` the ids of the exchanges that were used.
    """

    def __init__(
        self,
        exchanges: Iterable[Exchange] = (),
        *,
        pieces: Pieces = "event",
        pace: float = 0.0,
        exact: bool = False,
        strict: bool = True,
        max_request_bytes: int = MAX_REQUEST_BYTES,
    ) -> None:
        self.requests: list[SeenRequest] = []
        self.answers: list[str] = []
        self.connections = 0
        self._shelf = Shelf(exchanges, exact=exact)
        self._pieces: Pieces = pieces
        self._pace = pace
        self._strict = strict
        self._max_request = max_request_bytes
        self._script: deque[Reply] = deque()
        self._rules: list[tuple[Callable[[SeenRequest], bool], deque[Reply]]] = []
        self._problems: list[str] = []
        self._lock = threading.Lock()
        self._open: set[Connection] = set()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._port = 0

    def base_url(self, vendor: str, path: str | None = None) -> str:
        """The base URL to give a client for a vendor; `path` is that of its own base URL, by default its spec's."""
        if path is None:
            path = urlsplit(find_vendor(vendor).base_url).path
        return f"{self.url}/{quote(vendor, safe='')}{path.rstrip('/')}"

    @property
    def url(self) -> str:
        """The address of the server. Raises `RuntimeError` when it isn't running."""
        if self._thread is None:
            raise RuntimeError("the server is not running; use it in a with statement")
        return f"http://127.0.0.1:{self._port}"

    def script(self, *replies: Reply) -> None:
        """Answers the next requests with these, in order, whatever they ask. A failure first is a reply first."""
        with self._lock:
            self._script.extend(replies)

    def when(self, matches: Callable[[SeenRequest], bool], *replies: Reply) -> None:
        """Answers the requests that `matches` picks with these, in order; the last one again and again."""
        if not replies:
            raise ValueError("a rule needs a reply")
        with self._lock:
            self._rules.append((matches, deque(replies)))

    @property
    def pending(self) -> int:
        """How many scripted replies have not been asked for."""
        return len(self._script)

    def start(self) -> None:
        """Opens the port and starts the thread; `with` does this."""
        if self._thread is not None:
            raise RuntimeError("the server is running already")
        ready = threading.Event()
        failure: list[BaseException] = []
        thread = threading.Thread(target=self._run, args=(ready, failure), name="replay-server", daemon=True)
        thread.start()
        ready.wait()
        if failure:
            thread.join()
            raise failure[0]
        self._thread = thread

    def stop(self) -> None:
        """Closes all connections and joins the thread. Raises `ReplayError` for what went wrong."""
        problems = self._shut()
        if problems:
            raise ReplayError("; ".join(problems))

    def __enter__(self) -> ReplayServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.stop()
        else:
            problems = self._shut()
            for problem in problems:
                error.add_note(f"replay server: {problem}")

    async def __aenter__(self) -> ReplayServer:
        self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.__exit__, kind, error, trace)

    # ------------------------------------------------------------------ the thread

    def _shut(self) -> list[str]:
        thread, self._thread = self._thread, None
        if thread is None:
            return []
        if self._loop is not None and self._stopping is not None:
            self._loop.call_soon_threadsafe(self._stopping.set)
        thread.join(_STOP_SECONDS)
        if thread.is_alive():
            self._problems.append(f"the server's thread did not end within {_STOP_SECONDS:g} seconds")
        return self._problems

    def _run(self, ready: threading.Event, failure: list[BaseException]) -> None:
        try:
            asyncio.run(self._main(ready))
        except BaseException as error:
            failure.append(error)
            self._problems.append(f"the server broke: {error!r}")
        finally:
            ready.set()

    async def _main(self, ready: threading.Event) -> None:
        loop = self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        coming: set[asyncio.Task[Any]] = set()

        def accept() -> None:
            with suppress(BlockingIOError, ConnectionError):
                client, _ = listener.accept()
                client.setblocking(False)
                task = loop.create_task(loop.connect_accepted_socket(self._connection, client))
                coming.add(task)
                task.add_done_callback(coming.discard)

        # asyncio's own servers lose a connection that is accepted while they close
        with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
            listener.setblocking(False)
            self._port = listener.getsockname()[1]
            loop.add_reader(listener, accept)
            ready.set()
            await self._stopping.wait()
            loop.remove_reader(listener)
        await asyncio.gather(*coming, return_exceptions=True)
        await asyncio.gather(*(connection.abort() for connection in list(self._open)))

    def _connection(self) -> Connection:
        return Connection(self._serve, self._open, max_body_bytes=self._max_request)

    async def _serve(self, connection: Connection) -> None:
        self.connections += 1
        number = self.connections
        try:
            while (raw := await connection.request()) is not None:
                seen = _seen(raw, number)
                reply = self._reply(seen)
                try:
                    await self._answer(connection, reply)
                except ConnectionError:
                    seen.disconnected.set()
                    return
                if reply.cut is not None or reply.keep_open or reply.content_length is not None:
                    return
        except BadRequest as error:
            self._problems.append(f"a request could not be read: {error}")
            body = _problem("bad_request", str(error))
            head = {
                "content-type": "application/json",
                "content-length": str(len(body)),
                "connection": "close",
            }
            with suppress(ConnectionError):
                await connection.send(head_of(error.status, head) + body)
        except ConnectionError:
            pass
        except Exception as error:
            self._problems.append(f"the server broke while it answered: {error!r}")

    # ------------------------------------------------------------------ one request

    def _reply(self, seen: SeenRequest) -> Reply:
        with self._lock:
            self.requests.append(seen)
            reply = self._script.popleft() if self._script else None
            for matches, replies in self._rules:
                if reply is None and matches(seen):
                    reply = replies.popleft() if len(replies) > 1 else replies[0]
        if reply is None:
            exchange = self._shelf.find(seen.vendor, seen.method, seen.path, seen.query, seen.body)
            reply = self._nobody(seen) if exchange is None else Reply.of(exchange)
        if reply.exchange is not None:
            self.answers.append(reply.exchange)
        return reply

    def _nobody(self, seen: SeenRequest) -> Reply:
        known = self._shelf.known(seen.vendor)
        message = (
            f"no exchange answers {seen.method} {seen.path}{' (stream)' if seen.stream else ''} of {seen.vendor!r}; "
            + (
                f"known: {', '.join(known)}"
                if known
                else f"exchanges are known of: {', '.join(self._shelf.vendors()) or 'no vendor'}"
            )
        )
        if self._strict:
            self._problems.append(message)
        return Reply(
            status=404,
            headers={"content-type": "application/json"},
            body=_problem("no_such_exchange", message),
        )

    async def _answer(self, connection: Connection, reply: Reply) -> None:
        if reply.cut == "request":
            return
        chunked = reply.content_length is None and _is_stream(reply)
        headers = {name: value for name, value in reply.headers.items() if name.lower() not in _FRAMING}
        encoding = {
            name: value for name, value in reply.headers.items() if name.lower() == "content-encoding"
        }
        if chunked:
            framing = {"transfer-encoding": "chunked"}
        else:
            length = len(reply.body) if reply.content_length is None else reply.content_length
            framing = {"content-length": str(length)}
        await connection.send(head_of(reply.status, {**headers, **encoding, **framing}))
        if reply.cut == "head":
            return
        await self._send_body(connection, reply, chunked=chunked)

    async def _send_body(self, connection: Connection, reply: Reply, *, chunked: bool) -> None:
        pieces = reply.split(self._pieces if _is_stream(reply) else "whole")
        left = reply.cut if isinstance(reply.cut, int) else None
        for number, piece in enumerate([*pieces, b""]):
            if number in reply.gates:
                await _unless_gone(connection, reply.gates[number].hold())
            if left is not None:
                piece = piece[:left]
                left -= len(piece)
            if piece:
                await connection.send(chunk_of(piece) if chunked else piece)
                # other tasks get their turn, and each piece a write of its own
                await asyncio.sleep(self._pace)
            if left == 0:
                return
        if reply.keep_open:
            await connection.gone.wait()
        elif chunked:
            await connection.send(chunk_of(b""))


def _seen(raw: RawRequest, connection: int) -> SeenRequest:
    parts = urlsplit(raw.target)
    vendor, slash, path = parts.path.lstrip("/").partition("/")
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    return SeenRequest(
        vendor=vendor,
        method=raw.method,
        path=slash + path,
        query={name: MASK if is_secret(name) else value for name, value in query.items()},
        headers=masked_headers(raw.headers),
        body=raw.body,
        connection=connection,
        _raw=(*raw.headers.values(), *query.values()),
    )


def _is_stream(reply: Reply) -> bool:
    headers: Mapping[str, str] = {name.lower(): value for name, value in reply.headers.items()}
    return "event-stream" in headers.get("content-type", "") or "eventstream" in headers.get(
        "content-type", ""
    )


def _problem(kind: str, message: str) -> bytes:
    return msgspec.json.encode({"error": {"type": kind, "message": message}})


async def _unless_gone(connection: Connection, waiting: Any) -> None:
    """Waits, but no longer than the client stays. Raises `ConnectionResetError` when it leaves."""
    hold = asyncio.ensure_future(waiting)
    gone = asyncio.ensure_future(connection.gone.wait())
    try:
        await asyncio.wait({hold, gone}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        hold.cancel()
        gone.cancel()
    if not hold.done() or hold.cancelled():
        raise ConnectionResetError("the client has gone")
