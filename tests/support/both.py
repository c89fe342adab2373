"""One test body for both clients: the blocking client behind the surface of the asynchronous one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import wireloom
from support import tiny
from wireloom.clock import Clock

KEY = "key-1234567890"
STACKS = ("sync", "async", "sync/fast", "async/fast")
"""What `Caller` takes: a client, over httpx unless another transport is named. One for each code of our own."""

KINDS = (*STACKS, "sync/httpx2", "async/httpx2")
"""All of them."""


class Caller:
    """Calls either client; what differs between them is hidden, nothing else."""

    def __init__(
        self,
        kind: str,
        url: str = "",
        clock: Clock | None = None,
        model: Any = "tiny:m",
        vendors: Any = None,
        **settings: Any,
    ) -> None:
        kind, _, transport = kind.partition("/")
        if transport:
            settings = {"transport": transport, **settings}
        vendors = vendors or {"tiny": {"vendor": tiny.VENDOR, "base_url": url, "api_key": KEY}}
        self.model = model
        self.client: Any
        if kind == "sync":
            self.client = wireloom.Client(vendors=vendors, **settings)
        else:
            self.client = wireloom.AsyncClient(vendors=vendors, **settings)
        self.kind = kind
        if clock is not None:
            self.client._transport.clock = clock

    async def generate(self, messages: Any = "hi", **arguments: Any) -> wireloom.Response:
        answer = self.client.generate(self.model, messages, **arguments)
        return answer if self.kind == "sync" else await answer

    async def count_tokens(self, messages: Any = "hi", **arguments: Any) -> int:
        answer = self.client.count_tokens(self.model, messages, **arguments)
        return answer if self.kind == "sync" else await answer

    async def models(self, **arguments: Any) -> list[Any]:
        found = self.client.models("tiny", **arguments)
        return list(found) if self.kind == "sync" else [item async for item in found]

    @asynccontextmanager
    async def stream(self, messages: Any = "hi", **arguments: Any) -> AsyncIterator[Any]:
        """The stream; iterate it with `each`."""
        stream = self.client.stream(self.model, messages, **arguments)
        if self.kind == "sync":
            with stream:
                yield stream
        else:
            async with stream:
                yield stream

    async def events(self, messages: Any = "hi", **arguments: Any) -> tuple[list[Any], wireloom.Response]:
        """All events, and the response."""
        found: list[Any] = []
        async with self.stream(messages, **arguments) as stream:
            async for event in each(stream):
                found.append(event)
        return found, stream.response

    async def failed_events(self, messages: Any = "hi", **arguments: Any) -> tuple[list[Any], Any]:
        """The events before the error, and the error."""
        found: list[Any] = []
        try:
            async with self.stream(messages, **arguments) as stream:
                async for event in each(stream):
                    found.append(event)
        except wireloom.WireloomError as error:
            return found, error
        raise AssertionError(f"no error came, but {found}")

    async def close(self) -> None:
        if self.kind == "sync":
            self.client.close()
        else:
            await self.client.close()


async def each(stream: Any) -> AsyncIterator[Any]:
    """The items of either kind of stream."""
    if hasattr(stream, "__aiter__"):
        async for item in stream:
            yield item
    else:
        for item in stream:
            yield item
