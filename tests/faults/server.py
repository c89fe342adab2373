"""A server on raw sockets that does what it is told, on loopback.

One event loop in one thread serves every case: a case is a `Session`, the first segment of its URL. Nothing waits
longer than `bound`; what would have is `overdue`.
"""

from __future__ import annotations

import asyncio
import itertools
import socket
import ssl
import struct
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from faults.lookup import SEVERAL
from faults.session import MovedClock, Seen, Session
from faults.steps import Close, Drip, Flood, Gate, Hold, Raw, Reply, Reset, Step

TLS: Final = Path(__file__).parent / "tls"
BOUND: Final = 20.0

_LINGER_0: Final = struct.pack("ii", 1, 0)
_PAUSE: Final = 0.02
_POLL: Final = 0.001
_LONGEST_HEAD: Final = 1 << 20
_REASONS: Final = {200: "OK", 307: "Temporary Redirect", 429: "Too Many Requests"}


class FaultServer:
    """The server."""

    def __init__(self, *, bound: float = BOUND) -> None:
        self.bound: Final = bound
        self.loop: Final = asyncio.new_event_loop()
        self.sessions: Final[dict[str, Session]] = {}
        self.tasks: Final[set[asyncio.Task[None]]] = set()
        self.accepted = 0
        self._tokens: Final = itertools.count(1)
        self._servers: list[asyncio.Server] = []
        self._thread = threading.Thread(target=self.loop.run_forever, name="fault-server", daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._start(), self.loop).result(10)
        self._unused = socket.socket()
        self._unused.bind(("127.0.0.1", 0))

    @property
    def origin(self) -> str:
        """Plain HTTP."""
        return f"http://127.0.0.1:{self._port(0)}"

    @property
    def other_origin(self) -> str:
        """Plain HTTP at another port."""
        return f"http://127.0.0.1:{self._port(1)}"

    @property
    def tls_origin(self) -> str:
        """HTTPS with a certificate that nobody trusts."""
        return f"https://127.0.0.1:{self._port(2)}"

    @property
    def mute_origin(self) -> str:
        """HTTPS where the handshake is never answered."""
        return f"https://127.0.0.1:{self._port(0)}"

    @property
    def refused_origin(self) -> str:
        """A port at which nobody listens."""
        return f"http://127.0.0.1:{self._unused.getsockname()[1]}"

    @property
    def several_origin(self) -> str:
        """Plain HTTP at a host of several addresses, see `SEVERAL`."""
        return f"http://{SEVERAL}:{self._port(0)}"

    def session(self, replies: Sequence[Reply], clock: MovedClock | None = None) -> Session:
        """A new case. Without a clock that can be moved, pauses take real time."""
        token = f"case-{next(self._tokens)}"
        made = self.sessions[token] = Session(self, token, replies, clock, patient=clock is not None)
        return made

    def forget(self, session: Session) -> None:
        """The case is over."""
        del self.sessions[session.token]

    def wait_quiet(self, *, within: float = 10) -> bool:
        """Whether all connections, whatever case they are of, end in time."""
        end = time.monotonic() + within
        while self.tasks and time.monotonic() < end:
            time.sleep(_POLL)
        return not self.tasks

    def stop(self) -> None:
        """Ends all connections and the thread."""
        self._unused.close()
        asyncio.run_coroutine_threadsafe(self._stop(), self.loop).result(10)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(10)
        self.loop.close()

    def _port(self, index: int) -> int:
        return self._servers[index].sockets[0].getsockname()[1]

    async def _start(self) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(TLS / "server.pem")
        for tls in (None, None, context):
            made = await self.loop.create_server(
                lambda: _Connection(self), "127.0.0.1", 0, ssl=tls, backlog=1024
            )
            self._servers.append(made)

    async def _stop(self) -> None:
        for server in self._servers:
            server.close()
        tasks = list(self.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0)


class _Connection(asyncio.Protocol):
    def __init__(self, server: FaultServer) -> None:
        self._server = server
        self._session: Session | None = None
        self._transport: Any = None
        self._buffer = bytearray()
        self._more = asyncio.Event()
        self._gone = asyncio.Event()
        self._writable = asyncio.Event()
        self._writable.set()

    # what the loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        task = self._server.loop.create_task(self._run())
        self._server.accepted += 1
        self._server.tasks.add(task)
        task.add_done_callback(self._server.tasks.discard)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._more.set()

    def pause_writing(self) -> None:
        self._writable.clear()

    def resume_writing(self) -> None:
        self._writable.set()

    def eof_received(self) -> None:
        self._end()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end()

    def _end(self) -> None:
        if not self._gone.is_set() and self._session is not None:
            self._session.count(-1)
        for event in (self._gone, self._more, self._writable):
            event.set()

    # the conversation

    async def _run(self) -> None:
        try:
            async with asyncio.timeout(self._server.bound):
                while not self._gone.is_set() and await self._exchange():
                    pass
        except TimeoutError:
            if self._session is not None:
                self._session.overdue = True
        except Exception as error:
            if self._session is not None:
                self._session.crash = error
        finally:
            self._transport.abort()

    async def _exchange(self) -> bool:
        """One request and its reply; whether another may follow."""
        while b"\r\n\r\n" not in self._buffer:
            if not await self._read() or len(self._buffer) > _LONGEST_HEAD:
                return False
        head, _, rest = bytes(self._buffer).partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        pairs = [line.partition(":") for line in lines]
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        session = self._server.sessions.get(target.split("/")[1].partition("?")[0])
        if session is None:
            return False
        if self._session is None:
            self._session = session
            session.count(1)
        reply = session.replies[min(len(session.seen) + 1, len(session.replies)) - 1]
        if reply.slow:
            self._transport.pause_reading()
            await asyncio.sleep(reply.slow)
            self._transport.resume_reading()
        if reply.deaf:
            self._transport.pause_reading()
            session.add(Seen(method, target, headers, b"", self._here))
            session.held.set()
            await session.done.wait()
            self._transport.resume_reading()
            await self._gone.wait()
            return False
        length = int(headers.get("content-length", 0))
        self._buffer[:] = rest
        while len(self._buffer) < length:
            if not await self._read():
                return False
        body = bytes(self._buffer[:length])
        del self._buffer[:length]
        await self._send(session, session.add(Seen(method, target, headers, body, self._here)))
        return True

    @property
    def _here(self) -> bool:
        return self._transport.get_extra_info("sockname")[1] != self._server._port(1)

    async def _read(self) -> bool:
        if self._gone.is_set():
            return False
        await self._more.wait()
        self._more.clear()
        return not self._gone.is_set()

    async def _send(self, session: Session, reply: Reply) -> None:
        await self._write(session, reply.before + self._head(session, reply))
        for step in reply.steps:
            if self._gone.is_set():
                return
            await self._step(session, step, chunked=reply.framing == "chunked")
        if reply.framing == "chunked":
            await self._write(session, b"0\r\n\r\n")
        elif reply.framing == "close":
            await self._step(session, Close(), chunked=False)

    def _head(self, session: Session, reply: Reply) -> bytes:
        if reply.head is not None:
            return reply.head
        lines = [f"HTTP/{reply.version} {reply.status} {_REASONS.get(reply.status, 'So It Is')}"]
        for name, value in reply.headers:
            here, there = session.url, f"{self._server.other_origin}/{session.token}"
            lines.append(f"{name}: {value.replace('{here}', here).replace('{there}', there)}")
        if reply.framing == "chunked":
            lines.append("transfer-encoding: chunked")
        elif reply.framing == "length":
            size = sum(len(step) for step in reply.steps if isinstance(step, bytes))
            lines.append(f"content-length: {size if reply.length is None else reply.length}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    async def _step(self, session: Session, step: Step, *, chunked: bool) -> None:
        match step:
            case bytes():
                await self._write(session, _chunk(step) if chunked else step)
            case Raw(data):
                await self._write(session, data)
            case Hold():
                session.held.set()
                await self._gone.wait()
            case Close():
                self._transport.write_eof()
                await self._gone.wait()
            case Reset():
                sock = self._transport.get_extra_info("socket")
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_0)
                self._transport.abort()
                await self._gone.wait()
            case Gate():
                await self._opened(session)
            case Drip(data, every, times, silent):
                await self._drip(session, _chunk(data) if chunked else data, every, times, silent)
            case Flood(data, times):
                piece = _chunk(data) if chunked else data
                for _ in range(times):
                    if self._gone.is_set():
                        break
                    await self._write(session, piece)
                    await asyncio.sleep(0)  # else the client's end goes unseen

    async def _drip(self, session: Session, data: bytes, every: float, times: int, silent: bool) -> None:
        clock = session.clock
        for _ in range(times):
            if clock is None:
                await self._write(session, data)
                await asyncio.sleep(_PAUSE)
                if self._gone.is_set():
                    return
                continue
            told = clock.asked if silent else session.handed
            clock.jump(every)
            await self._write(session, data)
            while told == (clock.asked if silent else session.handed) and not self._gone.is_set():
                await asyncio.sleep(_POLL)
            if self._gone.is_set():
                return

    async def _opened(self, session: Session) -> None:
        """Waits for the gate, or for the client to go away."""
        waits = [asyncio.ensure_future(each.wait()) for each in (session.gate, self._gone)]
        try:
            bound = None if session.patient else 10 * _PAUSE
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED, timeout=bound)
        finally:
            for wait in waits:
                wait.cancel()

    async def _write(self, session: Session, data: bytes) -> None:
        if data and not self._gone.is_set() and not self._transport.is_closing():
            session.sent += len(data)
            self._transport.write(data)
            await self._writable.wait()


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)
