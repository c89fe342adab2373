"""A common answer while it arrives, for blocking and for asynchronous callers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import TracebackType

from .call import Call
from .clock import Clock
from .errors import WireloomError
from .event_stream import EventStream
from .events import BlockStart, Event, TextDelta
from .fallback import Chain
from .pump import StreamCore
from .pump_async import AsyncPump
from .pump_sync import SyncPump
from .response import Response
from .transport_async import AsyncTransport
from .transport_sync import SyncTransport


class TextOnly:
    """Picks the text of an answer out of its events; a refusal streams as text too, and is none."""

    def __init__(self) -> None:
        self._refusals: set[int] = set()

    def text(self, event: Event) -> str:
        """The piece of text in the event; empty when it has none."""
        if isinstance(event, TextDelta):
            return "" if event.index in self._refusals else event.text
        if isinstance(event, BlockStart) and event.kind == "refusal":
            self._refusals.add(event.index)
        return ""


class _Opening:
    """Opens the stream, apart from the object that the caller has: what is dropped is gone at once, without a cycle."""

    def __init__(self, chain: Chain, clock: Clock) -> None:
        self._chain = chain
        self._clock = clock
        self._state: EventStream | None = None

    def response(self) -> Response:
        if self._state is None:
            return Response(warnings=self._chain.call.warnings)
        return self._state.response()

    def core(self, key: str | None) -> StreamCore[Event]:
        self._state = EventStream(self._chain, key, self._clock)
        return self._state.core


class _Shared:
    def __init__(self, chain: Chain, clock: Clock) -> None:
        self._opening = _Opening(chain, clock)

    @property
    def response(self) -> Response:
        """The whole answer once the stream has ended; before, and when it was left early, what has arrived."""
        return self._opening.response()


class Stream(_Shared):
    """An answer as it arrives: a context manager, and an iterator of its events.

        with client.stream(model, messages) as stream:
            for event in stream: ...

    Iterating raises a `WireloomError` after the events that came before the failure; its `partial` is what had
    arrived. Leaving the block closes the connection; without a block, `close` does. Of a stream that is dropped, the garbage
    collector closes it; where nothing was read from it, only the client's end does.
    """

    def __init__(self, chain: Chain, transport: SyncTransport, key: Callable[[Call], str | None]) -> None:
        super().__init__(chain, transport.clock)
        opening = self._opening

        def start() -> StreamCore[Event]:
            try:
                return opening.core(key(chain.call))
            except WireloomError as error:
                chain.stopped(error)
                raise

        self._pump = SyncPump(start, transport)
        self._events = self._pump.items()

    def __enter__(self) -> Stream:
        self._pump.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[Event]:
        return self._events

    def __next__(self) -> Event:
        return next(self._events)

    @property
    def text_stream(self) -> Iterator[str]:
        """The text alone, piece by piece. It takes from the same events as iterating does."""
        only = TextOnly()
        return (text for event in self if (text := only.text(event)))

    def close(self) -> None:
        """Closes the connection. `response` stays."""
        self._events.close()
        self._pump.close()


class AsyncStream(_Shared):
    """An answer as it arrives: an asynchronous context manager, and an asynchronous iterator of its events.

        async with client.stream(model, messages) as stream:
            async for event in stream: ...

    Iterating raises a `WireloomError` after the events that came before the failure; its `partial` is what had
    arrived. Leaving the block closes the connection; without a block, `close` does. Of a stream that is dropped, the garbage
    collector closes it; where nothing was read from it, only the client's end does.
    """

    def __init__(
        self, chain: Chain, transport: AsyncTransport, key: Callable[[Call], Awaitable[str | None]]
    ) -> None:
        super().__init__(chain, transport.clock)
        opening = self._opening

        async def start() -> StreamCore[Event]:
            try:
                return opening.core(await key(chain.call))
            except WireloomError as error:
                chain.stopped(error)
                raise

        self._pump = AsyncPump(start, transport)
        self._events = self._pump.items()

    async def __aenter__(self) -> AsyncStream:
        await self._pump.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[Event]:
        return self._events

    async def __anext__(self) -> Event:
        return await anext(self._events)

    @property
    def text_stream(self) -> AsyncIterator[str]:
        """The text alone, piece by piece. It takes from the same events as iterating does."""
        only = TextOnly()
        return (text async for event in self if (text := only.text(event)))

    async def close(self) -> None:
        """Closes the connection. `response` stays."""
        await self._events.aclose()
        await self._pump.close()
