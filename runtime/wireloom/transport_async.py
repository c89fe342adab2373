"""The asynchronous edge: sends a request over an HTTP stack and reads what comes."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from .bounds import too_large
from .clock import SYSTEM, Clock
from .errors import ConfigurationError, WireloomError
from .http.forks import forget_in_children
from .http.options import HttpSettings
from .http.redirects import MAX_REDIRECTS
from .http.seam import AsyncPool, AsyncReply
from .outgoing import Outgoing
from .timeouts import Limits
from .transport import (
    DREGS,
    Answer,
    Body,
    Pile,
    Reading,
    T,
    checked,
    client_closed,
    is_stream,
    is_success,
    redirection,
    refusal,
    request_of,
    unsent,
)
from .trial import Trial


class AsyncBody(Body):
    """An answer whose head has come."""

    def __init__(self, pool: AsyncPool, reply: AsyncReply, out: Outgoing, limits: Limits) -> None:
        super().__init__(pool, reply, out, limits)
        self._reply = reply
        self._read = reply.read

    async def read(self) -> bytes | None:
        """The next bytes of the body, decoded; None at its end. Raises `WireloomError`."""
        self._limits.reading()
        if not self._plain:
            return await self._inflated()
        try:
            data = await self._read()
        except self._errors as error:
            failure = self._lost(error)
        else:
            if data:
                return data
            self._ended()
            return None
        raise failure

    async def drain(self) -> None:
        """Reads what may follow a complete answer, for a moment. Never raises."""
        whole = self._reply.is_whole()
        guard = None if whole else self._linger()
        if guard is None and not whole:
            return
        try:
            with suppress(*self._errors):
                for _ in range(DREGS):
                    if not await self._read():
                        break
        finally:
            if guard is not None:
                guard.release()

    async def close(self) -> None:
        """Ends the reading: a connection whose answer was not read to its end is closed. Never raises."""
        self._left()
        with suppress(*self._errors):
            await self._reply.close()

    async def _inflated(self) -> bytes | None:
        while True:
            for piece in self._pieces:
                return piece
            try:
                data = await self._read()
            except self._errors as error:
                failure = self._lost(error)
            else:
                if not data:
                    self._ended()
                    return None
                self._pieces = self._inflater.receive(data)
                continue
            raise failure


class AsyncTransport:
    """Owns the pool of connections, unless the caller gave one."""

    def __init__(self, http: HttpSettings | None = None, clock: Clock = SYSTEM) -> None:
        self.clock = clock
        self._http = http or HttpSettings(None, {}, "AsyncClient")
        self._pool: AsyncPool | None = None
        self._loop: object = None
        self._closed = False
        forget_in_children(self)

    async def fetch(self, out: Outgoing, trial: Trial, limits: Limits, read: Reading[T]) -> T:
        """What `read` makes of the whole answer, over as many attempts as it takes. Raises `WireloomError`."""
        try:
            while True:
                try:
                    trial.begin()
                    answer = await self._whole(out, trial, limits)
                    result = read(answer)
                except WireloomError as error:
                    delay = trial.failed(error)
                    if delay is None:
                        raise
                else:
                    trial.succeeded(answer.head.status)
                    return result
                await self.clock.sleep_async(delay)
        finally:
            trial.left()

    async def open(self, out: Outgoing, trial: Trial, limits: Limits) -> AsyncBody:
        """One attempt to open a stream. Raises `WireloomError` when what comes is no stream."""
        trial.begin()
        body = await self._send(out, trial, limits)
        if is_stream(out, body.head):
            return body
        raise refusal(out, body.head, await _some(body, out), self.clock)

    async def close(self) -> None:
        """Closes the connections; a client that the caller gave stays open.

        Raises `ConfigurationError` in another event loop than theirs.
        """
        own = self._http.given is None
        if own and self._pool is not None:
            self._check_loop()
        self._closed = True
        pool, self._pool = self._pool, None
        if own and pool is not None:
            await pool.close()

    async def _whole(self, out: Outgoing, trial: Trial, limits: Limits) -> Answer:
        body = await self._send(out, trial, limits)
        if not is_success(body.head):
            raise refusal(out, body.head, await _some(body, out), self.clock)
        pile = Pile(out.bounds.body)
        try:
            while (piece := await body.read()) is not None:
                limits.waiting = False
                if not pile.add(piece):
                    raise too_large("body", out.bounds.body)
        finally:
            await body.close()
        return checked(out, body.head, pile.bytes(), self.clock)

    def forget(self) -> object:
        """Gives up the pool: it is that of the process which has forked this one."""
        pool, self._pool = self._pool, None
        return pool

    async def _send(self, out: Outgoing, trial: Trial, limits: Limits) -> AsyncBody:
        """The answer to a request, or to what it was redirected to."""
        for _ in range(MAX_REDIRECTS):
            body = await self._exchange(out, trial, limits)
            further = redirection(out, body.head) if self._http.follow_redirects else None
            if further is None:
                return body
            await body.close()
            out = further
        return await self._exchange(out, trial, limits)

    async def _exchange(self, out: Outgoing, trial: Trial, limits: Limits) -> AsyncBody:
        request = request_of(out, limits, retries=trial.retries)
        pool = self._open_pool()
        try:
            reply = await pool.send(request)
        except pool.errors as error:
            failure = client_closed() if self._closed else unsent(pool.failure(error), limits, out, pool)
        else:
            try:
                return AsyncBody(pool, reply, out, limits)
            except WireloomError:
                await reply.close()
                raise
        raise failure

    def _open_pool(self) -> AsyncPool:
        if self._closed:
            raise client_closed()
        if self._pool is None:
            self._pool = self._http.async_pool()
            self._loop = _running_loop()
        elif self._http.given is None:
            self._check_loop()
        return self._pool

    def _check_loop(self) -> None:
        """Connections belong to one event loop, and fail in another in ways that say nothing of it."""
        if self._loop is not _running_loop():
            raise ConfigurationError(
                "this client was used in another event loop; make one for each, and close it there"
            )


def _running_loop() -> object:
    """The event loop of asyncio; None where another library runs."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


async def _some(body: AsyncBody, out: Outgoing) -> bytes:
    """The beginning of the body; what has come by then if it breaks off, since the status says more."""
    pile = Pile(out.bounds.error_body)
    try:
        with suppress(WireloomError):
            while (piece := await body.read()) is not None and pile.add(piece):
                pass
    finally:
        await body.close()
    return pile.bytes()
