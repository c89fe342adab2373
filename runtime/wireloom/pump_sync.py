"""The blocking edge of a stream: reads, waits and closes for a `StreamCore`."""

from __future__ import annotations

from collections.abc import Generator
from typing import Generic

from .errors import WireloomError
from .pump import Item, StreamCore
from .transport_sync import SyncBody, SyncTransport


class SyncPump(Generic[Item]):
    """One stream's connection, over all attempts."""

    def __init__(self, core: StreamCore[Item], transport: SyncTransport) -> None:
        self._core = core
        self._transport = transport
        self._body: SyncBody | None = None

    def open(self) -> None:
        """Opens the stream, over as many attempts as it takes. Raises `WireloomError`."""
        while not self._core.over and self._body is None:
            self._attempt()
        if self._core.error is not None:
            raise self._core.error

    def items(self) -> Generator[Item, None, None]:
        """What arrives, then the error if there is one. Closes the connection when it is left in any way."""
        core = self._core
        try:
            while not core.over:
                if self._body is None:
                    self._attempt()
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
                self.close()
                self._wait()
        finally:
            self.close()
        if core.error is not None:
            raise core.error

    def close(self) -> None:
        """Closes the connection; what has arrived stays."""
        body, self._body = self._body, None
        if body is not None:
            body.close()

    def _attempt(self) -> None:
        core = self._core
        try:
            self._body = self._transport.open(core.out, core.trial, core.limits)
        except WireloomError as error:
            core.fault(error)
        else:
            core.opened(self._body.head)
        self._wait()

    def _wait(self) -> None:
        delay = self._core.next_attempt()
        if delay is not None:
            self._transport.clock.sleep(delay)
