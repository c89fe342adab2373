"""The blocking edge of a stream: reads, waits and closes for a `StreamCore`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Generic

from .errors import WireloomError
from .first_bytes import Item
from .pump import StreamCore
from .transport_sync import SyncBody, SyncTransport


class SyncPump(Generic[Item]):
    """One stream's connection, over all attempts. `start` makes the core when the stream is opened, and when it moves."""

    def __init__(self, start: Callable[[], StreamCore[Item]], transport: SyncTransport) -> None:
        self._start = start
        self._transport = transport
        self._core: StreamCore[Item] | None = None
        self._body: SyncBody | None = None

    def open(self) -> StreamCore[Item]:
        """Opens the stream, over as many attempts as it takes. Raises `WireloomError`."""
        core = self._core
        if core is None:
            core = self._core = self._start()
            try:
                while not core.over and self._body is None:
                    core = self._attempt(core)
            except BaseException:
                self.close()
                raise
        if core.error is not None:
            raise core.error
        return core

    def items(self) -> Generator[Item, None, None]:
        """What arrives, then the error if there is one. Closes the connection when it is left in any way."""
        core = self.open()
        try:
            yield from core.preface
            while not core.over:
                if self._body is None:
                    core = self._attempt(core)
                    continue
                failure: WireloomError | None = None
                try:
                    while core.reading:
                        data = self._body.read()
                        yield from core.end() if data is None else core.receive(data)
                except WireloomError as error:
                    failure = error
                if failure is not None:
                    yield from core.fault(failure)
                elif core.over and core.error is None:
                    self._body.drain()
                self._close_body()
                core = self._onward(core)
            yield from core.ends
        finally:
            self.close()
        if core.error is not None:
            raise core.error

    def close(self) -> None:
        """Closes the connection; what has arrived stays."""
        if self._core is not None:
            self._core.left()
        self._close_body()

    def _close_body(self) -> None:
        body, self._body = self._body, None
        if body is not None:
            body.close()

    def _attempt(self, core: StreamCore[Item]) -> StreamCore[Item]:
        try:
            self._body = self._transport.open(core.out, core.trial, core.limits)
        except WireloomError as error:
            core.fault(error)
        else:
            core.opened(self._body.head)
        return self._onward(core)

    def _onward(self, core: StreamCore[Item]) -> StreamCore[Item]:
        """Waits for the next attempt if there is one; the core that makes it."""
        delay = core.next_attempt()
        if delay is not None:
            self._transport.clock.sleep(delay)
        elif core.moved:
            core = self._core = self._start()
        return core
