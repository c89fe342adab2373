"""Just enough HTTP/1.1 for a server on loopback: one connection, its requests, and writing an answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

MAX_HEAD_BYTES: Final = 64 * 1024


class BadRequest(Exception):
    """A request that cannot be read; `status` is what is answered before the connection is closed."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True)
class RawRequest:
    """A request as it came; header names in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Connection(asyncio.Protocol):
    """One connection of a client. `serve` is run for it; while it is open it stands in `register`."""

    def __init__(
        self,
        serve: Callable[[Connection], Coroutine[Any, Any, None]],
        register: set[Connection],
        *,
        max_body_bytes: int,
    ) -> None:
        self._serve = serve
        self._register = register
        self._max_body = max_body_bytes
        self._buffer = bytearray()
        self._arrived = asyncio.Event()
        self._writable = asyncio.Event()
        self._writable.set()
        self.gone = asyncio.Event()
        self._lost = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._task = asyncio.ensure_future(self._run())
        self._register.add(self)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._arrived.set()

    def eof_received(self) -> bool:
        self._leave()
        return True

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._leave()
        self._register.discard(self)
        self._lost.set()

    def pause_writing(self) -> None:
        self._writable.clear()

    def resume_writing(self) -> None:
        self._writable.set()

    async def request(self) -> RawRequest | None:
        """The next request; None when the client has gone. Raises `BadRequest`."""
        head = await self._until(b"\r\n\r\n", MAX_HEAD_BYTES)
        if head is None:
            return None
        line, *fields = head.decode("latin-1").split("\r\n")
        words = line.split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            raise BadRequest(400, "the first line is no HTTP/1.1 request line")
        headers: dict[str, str] = {}
        for each in fields:
            name, colon, value = each.partition(":")
            if not colon:
                raise BadRequest(400, "a header line has no colon")
            name = name.strip().lower()
            headers[name] = f"{headers[name]}, {value.strip()}" if name in headers else value.strip()
        return RawRequest(words[0], words[1], headers, await self._body(headers))

    async def send(self, data: bytes) -> None:
        """Writes `data` and waits until it is out of this process. Raises `ConnectionError` when the client has gone."""
        if self.gone.is_set():
            raise ConnectionResetError("the client has gone")
        self._transport.write(data)
        await self._writable.wait()

    async def abort(self) -> None:
        """Ends the connection and its task at once."""
        self._task.cancel()
        self._transport.abort()
        await self._lost.wait()
        await asyncio.wait({self._task})

    async def _run(self) -> None:
        try:
            await self._serve(self)
        finally:
            self._transport.close()

    def _leave(self) -> None:
        self.gone.set()
        self._arrived.set()
        self._writable.set()

    async def _more(self) -> bool:
        if self.gone.is_set():
            return False
        self._arrived.clear()
        await self._arrived.wait()
        return True

    async def _until(self, mark: bytes, limit: int) -> bytes | None:
        while (at := self._buffer.find(mark)) < 0:
            if len(self._buffer) > limit:
                raise BadRequest(431, f"the head of the request is longer than {limit} bytes")
            if not await self._more():
                return None
        return self._take(at, len(mark))

    async def _exactly(self, size: int) -> bytes:
        while len(self._buffer) < size:
            if not await self._more():
                raise BadRequest(400, "the body of the request is cut")
        return self._take(size, 0)

    def _take(self, size: int, skip: int) -> bytes:
        data = bytes(self._buffer[:size])
        del self._buffer[: size + skip]
        return data

    async def _body(self, headers: Mapping[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() == "chunked":
            return await self._chunks()
        length = headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()):
            raise BadRequest(400, "the content-length is no number")
        self._check(int(length))
        return await self._exactly(int(length))

    async def _chunks(self) -> bytes:
        body = bytearray()
        while True:
            line = await self._until(b"\r\n", 1024)
            try:
                size = int((line or b"").split(b";")[0], 16)
            except ValueError:
                raise BadRequest(400, "the size of a chunk is no number") from None
            self._check(len(body) + size)
            body += await self._exactly(size)
            await self._exactly(2)
            if size == 0:
                return bytes(body)

    def _check(self, size: int) -> None:
        if size > self._max_body:
            raise BadRequest(413, f"the body of the request is longer than {self._max_body} bytes")


def head_of(status: int, headers: Mapping[str, str]) -> bytes:
    """The head of an answer."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def chunk_of(data: bytes) -> bytes:
    """One chunk of a body in chunks; empty data ends it."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"
