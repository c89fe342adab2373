"""Bases of the generated typed clients: they speak one vendor's own language, frame by frame and field by field.

A generated class names its vendor and has resources; the methods of a resource call `_call`, `_stream` and
`_page`. Nothing of the common client is needed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from types import TracebackType
from typing import Any, Generic, TypeVar, Unpack, cast

import msgspec

from .bounds import Bounds
from .call import Call
from .clock import Clock
from .flags import FlagProvider, FlagsInput
from .hooks import HooksInput
from .http.options import AsyncHttpClient, HttpClient, HttpOptions, HttpSettings
from .keys import awaited_key, checked_sync_key
from .pages import items_of, next_query
from .pump import StreamCore
from .pump_async import AsyncPump
from .pump_sync import SyncPump
from .response import Response
from .retry import RetryPolicy
from .settings import KeySource
from .timeouts import Timeout
from .transport_async import AsyncTransport
from .transport_sync import SyncTransport
from .typed_calls import AnswerOf, FrameStream, TypedBase, split_arguments
from .vendor import Endpoint, Page as PageTable

T = TypeVar("T")
F = TypeVar("F")
ClientT = TypeVar("ClientT", bound="TypedClient")
AsyncClientT = TypeVar("AsyncClientT", bound="AsyncTypedClient")


class TypedClient(TypedBase):
    """Base of a blocking typed client.

    `api_key` is a string, or a function called for each call; by default it comes from the environment.
    `timeout` is a `Timeout`, or the total in seconds. `retry` is a `RetryPolicy`, `max_retries` its number of retries
    alone. `http_client` is used as it is and not closed; with an `auth` of its own no key is needed. `hooks` are told of
    each call. `bounds` says how much of an answer is taken in. `arguments` are parts of the vendor's address. May be shared by threads.
    """

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        http_client: HttpClient | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        *,
        arguments: Mapping[str, str | None] | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        settings = HttpSettings(http_client, http, "Client")
        super().__init__(
            api_key,
            base_url,
            flags,
            timeout,
            max_retries,
            flag_provider,
            retry,
            hooks,
            bounds,
            arguments,
            settings.brings_auth,
        )
        self.transport = SyncTransport(settings)

    def close(self) -> None:
        """Closes the connections; a client that was given stays open."""
        self.transport.close()

    def __enter__(self: ClientT) -> ClientT:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncTypedClient(TypedBase):
    """Base of an asynchronous typed client; `api_key` may be an `async` function."""

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        http_client: AsyncHttpClient | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        *,
        arguments: Mapping[str, str | None] | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        settings = HttpSettings(http_client, http, "AsyncClient")
        super().__init__(
            api_key,
            base_url,
            flags,
            timeout,
            max_retries,
            flag_provider,
            retry,
            hooks,
            bounds,
            arguments,
            settings.brings_auth,
        )
        self.transport = AsyncTransport(settings)

    async def close(self) -> None:
        """Closes the connections; a client that was given stays open."""
        await self.transport.close()

    async def __aenter__(self: AsyncClientT) -> AsyncClientT:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class Resource:
    """A group of methods of a blocking client."""

    def __init__(self, client: TypedClient) -> None:
        self._client = client

    def _call(self, endpoint: Endpoint, response: type[T] | Any, arguments: Mapping[str, Any]) -> T:
        """The whole answer of one call. `arguments` are all keyword arguments of the method.

        Raises `WireloomError`; the vendor's own error also where it stands inside an answer.
        """
        del response  # says what the endpoint's own type is
        return cast("T", _send(self._client.transport, self._prepare(endpoint, arguments)))

    def _stream(
        self, endpoint: Endpoint, frame: type[F] | Any, arguments: Mapping[str, Any]
    ) -> TypedStream[F]:
        """The frames of one call. The request is sent when the stream is entered or first iterated."""
        del frame
        return TypedStream(self._prepare(endpoint, arguments, stream=True), self._client.transport)

    def _page(self, endpoint: Endpoint, item: type[T] | Any, arguments: Mapping[str, Any]) -> Page[T]:
        """The first page of a list."""
        del item
        call = self._prepare(endpoint, arguments)
        return Page(call, self._client.transport, _send(self._client.transport, call))

    def _prepare(self, endpoint: Endpoint, arguments: Mapping[str, Any], *, stream: bool = False) -> Call:
        return self._client.prepare(endpoint, *split_arguments(arguments), stream=stream)


class AsyncResource:
    """A group of methods of an asynchronous client."""

    def __init__(self, client: AsyncTypedClient) -> None:
        self._client = client

    async def _call(self, endpoint: Endpoint, response: type[T] | Any, arguments: Mapping[str, Any]) -> T:
        """The whole answer of one call. `arguments` are all keyword arguments of the method.

        Raises `WireloomError`; the vendor's own error also where it stands inside an answer.
        """
        del response  # says what the endpoint's own type is
        return cast("T", await _send_async(self._client.transport, self._prepare(endpoint, arguments)))

    def _stream(
        self, endpoint: Endpoint, frame: type[F] | Any, arguments: Mapping[str, Any]
    ) -> AsyncTypedStream[F]:
        """The frames of one call. The request is sent when the stream is entered or first iterated."""
        del frame
        return AsyncTypedStream(self._prepare(endpoint, arguments, stream=True), self._client.transport)

    async def _page(
        self, endpoint: Endpoint, item: type[T] | Any, arguments: Mapping[str, Any]
    ) -> AsyncPage[T]:
        """The first page of a list."""
        del item
        call = self._prepare(endpoint, arguments)
        return AsyncPage(call, self._client.transport, await _send_async(self._client.transport, call))

    def _prepare(self, endpoint: Endpoint, arguments: Mapping[str, Any], *, stream: bool = False) -> Call:
        return self._client.prepare(endpoint, *split_arguments(arguments), stream=stream)


class _Opening(Generic[F]):
    """Opens the stream, apart from the object that the caller has: what is dropped is gone at once, without a cycle."""

    def __init__(self, call: Call, clock: Clock) -> None:
        self._call = call
        self._clock = clock
        self._state: FrameStream[F] | None = None

    def response(self) -> Response:
        return Response() if self._state is None else self._state.response()

    def core(self, key: str | None) -> StreamCore[F]:
        self._state = FrameStream[F](self._call, key, self._clock)
        return self._state.core


class _StreamState(Generic[F]):
    def __init__(self, call: Call, clock: Clock) -> None:
        self._opening: _Opening[F] = _Opening(call, clock)

    @property
    def response(self) -> Response:
        """What has arrived so far, in the common model; the whole answer when the stream has ended."""
        return self._opening.response()


class TypedStream(_StreamState[F]):
    """A stream's own frames: a context manager and an iterator. Raises `WireloomError` after the last frame
    that came before a failure; a stream that is cut raises `StreamIncompleteError`."""

    def __init__(self, call: Call, transport: SyncTransport) -> None:
        super().__init__(call, transport.clock)
        opening = self._opening

        def start() -> StreamCore[F]:
            return opening.core(checked_sync_key(call.target.key_source()))

        self._pump: SyncPump[F] = SyncPump(start, transport)
        self._frames = self._pump.items()

    def __enter__(self) -> TypedStream[F]:
        self._pump.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[F]:
        return self._frames

    def __next__(self) -> F:
        return next(self._frames)

    def close(self) -> None:
        """Closes the connection."""
        self._frames.close()
        self._pump.close()


class AsyncTypedStream(_StreamState[F]):
    """A stream's own frames, asynchronously; as `TypedStream`."""

    def __init__(self, call: Call, transport: AsyncTransport) -> None:
        super().__init__(call, transport.clock)
        opening = self._opening

        async def start() -> StreamCore[F]:
            return opening.core(await awaited_key(call.target.key_source()))

        self._pump: AsyncPump[F] = AsyncPump(start, transport)
        self._frames = self._pump.items()

    async def __aenter__(self) -> AsyncTypedStream[F]:
        await self._pump.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[F]:
        return self._frames

    async def __anext__(self) -> F:
        return await anext(self._frames)

    async def close(self) -> None:
        """Closes the connection."""
        await self._frames.aclose()
        await self._pump.close()


class _PageState(Generic[T]):
    """One page. `page` is the vendor's own object, `data` its items."""

    def __init__(self, call: Call, page: Any) -> None:
        self.page = page
        self._call = call
        self._table: PageTable = call.endpoint.page or PageTable(items="$")
        self._query = next_query(self._table, page, call.query)

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        return items_of(self._table, self.page)

    @property
    def has_more(self) -> bool:
        """Whether there is a next page."""
        return self._query is not None

    def _next_call(self) -> Call | None:
        return None if self._query is None else msgspec.structs.replace(self._call, query=self._query)


class Page(_PageState[T]):
    """One page of a list; iterating goes over the items of this page and of all that follow."""

    def __init__(self, call: Call, transport: SyncTransport, page: Any) -> None:
        super().__init__(call, page)
        self._transport = transport

    def next_page(self) -> Page[T] | None:
        """The next page; None after the last one."""
        call = self._next_call()
        return None if call is None else Page(call, self._transport, _send(self._transport, call))

    def __iter__(self) -> Iterator[T]:
        page: Page[T] | None = self
        while page is not None:
            yield from page.data
            page = page.next_page()


class AsyncPage(_PageState[T]):
    """One page of a list; iterating goes over the items of this page and of all that follow."""

    def __init__(self, call: Call, transport: AsyncTransport, page: Any) -> None:
        super().__init__(call, page)
        self._transport = transport

    async def next_page(self) -> AsyncPage[T] | None:
        """The next page; None after the last one."""
        call = self._next_call()
        return (
            None
            if call is None
            else AsyncPage(call, self._transport, await _send_async(self._transport, call))
        )

    async def __aiter__(self) -> AsyncIterator[T]:
        page: AsyncPage[T] | None = self
        while page is not None:
            for item in page.data:
                yield item
            page = await page.next_page()


def _send(transport: SyncTransport, call: Call) -> Any:
    out = call.outgoing(checked_sync_key(call.target.key_source()))
    trial, limits = call.begin(out, transport.clock)
    return transport.fetch(out, trial, limits, AnswerOf(call, out, trial, transport.clock))


async def _send_async(transport: AsyncTransport, call: Call) -> Any:
    out = call.outgoing(await awaited_key(call.target.key_source()))
    trial, limits = call.begin(out, transport.clock)
    return await transport.fetch(out, trial, limits, AnswerOf(call, out, trial, transport.clock))
