"""Typed clients of the tiny vendor, written as a generated module is."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from support import tiny
from wireloom.arguments import CallArguments
from wireloom.typed import (
    AsyncPage,
    AsyncResource,
    AsyncTypedClient,
    AsyncTypedStream,
    Page,
    Resource,
    TypedClient,
    TypedStream,
)


class AskArguments(CallArguments, total=False):
    model: str
    messages: list[Any]
    max_tokens: int
    extras: Any
    tools: list[Any]
    room: str


class ListArguments(CallArguments, total=False):
    after: str
    limit: int


class Asks(Resource):
    def create(self, **arguments: Unpack[AskArguments]) -> tiny.Answer:
        return self._call(tiny.GENERATE, tiny.Answer, arguments)

    def stream(self, **arguments: Unpack[AskArguments]) -> TypedStream[tiny.TinyFrame]:
        return self._stream(tiny.GENERATE, tiny.TinyFrame, arguments)


class Models(Resource):
    def list(self, **arguments: Unpack[ListArguments]) -> Page[tiny.Item]:
        return self._page(tiny.MODELS, tiny.Item, arguments)

    def retrieve(self, model_id: str, **arguments: Unpack[CallArguments]) -> tiny.Item:
        return self._call(tiny.GET_MODEL, tiny.Item, {"model_id": model_id, **arguments})


class Tiny(TypedClient):
    vendor = tiny.VENDOR

    @cached_property
    def asks(self) -> Asks:
        return Asks(self)

    @cached_property
    def models(self) -> Models:
        return Models(self)


class AsyncAsks(AsyncResource):
    async def create(self, **arguments: Unpack[AskArguments]) -> tiny.Answer:
        return await self._call(tiny.GENERATE, tiny.Answer, arguments)

    def stream(self, **arguments: Unpack[AskArguments]) -> AsyncTypedStream[tiny.TinyFrame]:
        return self._stream(tiny.GENERATE, tiny.TinyFrame, arguments)


class AsyncModels(AsyncResource):
    async def list(self, **arguments: Unpack[ListArguments]) -> AsyncPage[tiny.Item]:
        return await self._page(tiny.MODELS, tiny.Item, arguments)


class AsyncTiny(AsyncTypedClient):
    vendor = tiny.VENDOR

    @cached_property
    def asks(self) -> AsyncAsks:
        return AsyncAsks(self)

    @cached_property
    def models(self) -> AsyncModels:
        return AsyncModels(self)
