"""The asynchronous edge of a stream: reads, waits and closes for a `StreamCore`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Generic

from .errors import WireloomError
from .first_bytes import Item
from .pump import StreamCore
from .transport_async import AsyncBody, AsyncTransport


class AsyncPump(Generic[Item]):
    """One stream's connection, over all attempts. `start` makes the core when the stream is opened, and when it moves."""

    def __init__(self, start: Callable[[], Awaitable[StreamCore[Item]]], transport: AsyncTransport) -> None:
        self._start = start
        self._transport = transport
        self._core: StreamCore[Item] | None = None
        self._body: AsyncBody | None = None

    async def open(self) -> StreamCore[Item]:
        """Opens the stream, over as many attempts as it takes. Raises `WireloomError`."""
        core = self._core
        if core is None:
            core = self._core = await self._start()
            try:
                while not core.over and self._body is None:
                    core = await self._attempt(core)
            except BaseException:
                await self.close()
                raise
        if core.error is not None:
            raise core.error
        return core

    async def items(self) -> AsyncGenerator[Item, None]:
        """What arrives, then the error if there is one. Closes the connection when it is left in any way."""
        core = await self.open()
        try:
            for item in core.preface:
                yield item
            while not core.over:
                if self._body is None:
                    core = await self._attempt(core)
                    continue
                failure: WireloomError | None = None
                try:
                    while core.reading:
                        data = await self._body.read()
                        for item in core.end() if data is None else core.receive(data):
                            yield item
                except WireloomError as error:
                    failure = error
                if failure is not None:
                    for item in core.fault(failure):
                        yield item
                elif core.over and core.error is None:
                    await self._body.drain()
                await self._close_body()
                core = await self._onward(core)
            for item in core.ends:
                yield item
        finally:
            await self.close()
        if core.error is not None:
            raise core.error

    async def close(self) -> None:
        """Closes the connection; what has arrived stays."""
        if self._core is not None:
            self._core.left()
        await self._close_body()

    async def _close_body(self) -> None:
        body, self._body = self._body, None
        if body is not None:
            await body.close()

    async def _attempt(self, core: StreamCore[Item]) -> StreamCore[Item]:
        try:
            self._body = await self._transport.open(core.out, core.trial, core.limits)
        except WireloomError as error:
            core.fault(error)
        else:
            core.opened(self._body.head)
        return await self._onward(core)

    async def _onward(self, core: StreamCore[Item]) -> StreamCore[Item]:
        """Waits for the next attempt if there is one; the core that makes it."""
        delay = core.next_attempt()
        if delay is not None:
            await self._transport.clock.sleep_async(delay)
        elif core.moved:
            core = self._core = await self._start()
        return core
