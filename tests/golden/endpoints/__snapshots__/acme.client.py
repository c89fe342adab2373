# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Acme."""

from __future__ import annotations

from typing import ClassVar, Unpack

from wireloom.arguments import CallArguments
from wireloom.bounds import Bounds
from wireloom.flags import FlagProvider, FlagsInput
from wireloom.hooks import HooksInput
from wireloom.http.options import AsyncHttpClient, HttpClient, HttpOptions
from wireloom.retry import RetryPolicy
from wireloom.settings import KeySource
from wireloom.timeouts import Timeout
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
from wireloom.vendor import Vendor

from . import params, types, vendor
from .flags import AcmeFlags


class ListParts(CallArguments, total=False):
    """The keyword arguments of `asks.parts.list`."""

    after: str
    """Sent as `after`."""


class DeleteVersion(CallArguments, total=False):
    """The keyword arguments of `models.versions.delete`."""


class Ask(params.Ask, CallArguments, total=False):
    """The keyword arguments of `asks.create`."""

    space: str
    """The workspace."""


class Count(params.Ask, CallArguments, total=False):
    """The keyword arguments of `asks.count`."""


class GetAnswer(CallArguments, total=False):
    """The keyword arguments of `asks.retrieve`."""

    behind: int
    """Of a stream: where it goes on."""


class ListModels(CallArguments, total=False):
    """The keyword arguments of `models.list`."""

    after: str
    """Sent as `after`."""

    page_size: int
    """Models per page."""

    all: bool
    """Sent as `all`."""

    at_least: float
    """Sent as `min`."""


class GetModel(CallArguments, total=False):
    """The keyword arguments of `models.retrieve`."""


class AsksParts(Resource):
    """The methods below `asks.parts`."""

    def list(self, answer_id: str, **arguments: Unpack[ListParts]) -> Page[types.Part]:
        """list_parts"""
        return self._page(vendor.LIST_PARTS, types.Part, {**arguments, "answer_id": answer_id})


class AsyncAsksParts(AsyncResource):
    """The methods below `asks.parts`."""

    async def list(self, answer_id: str, **arguments: Unpack[ListParts]) -> AsyncPage[types.Part]:
        """list_parts"""
        return await self._page(vendor.LIST_PARTS, types.Part, {**arguments, "answer_id": answer_id})


class ModelsVersions(Resource):
    """The methods below `models.versions`."""

    def delete(self, model_id: str, version: str, **arguments: Unpack[DeleteVersion]) -> types.Gone:
        """delete_version"""
        return self._call(
            vendor.DELETE_VERSION, types.Gone, {**arguments, "model_id": model_id, "version": version}
        )


class AsyncModelsVersions(AsyncResource):
    """The methods below `models.versions`."""

    async def delete(self, model_id: str, version: str, **arguments: Unpack[DeleteVersion]) -> types.Gone:
        """delete_version"""
        return await self._call(
            vendor.DELETE_VERSION, types.Gone, {**arguments, "model_id": model_id, "version": version}
        )


class Asks(Resource):
    """The methods below `asks`."""

    def __init__(self, client: TypedClient) -> None:
        super().__init__(client)
        self.parts = AsksParts(client)

    def create(self, **arguments: Unpack[Ask]) -> types.Answer:
        """ask"""
        return self._call(vendor.ASK, types.Answer, arguments)

    def stream(self, **arguments: Unpack[Ask]) -> TypedStream[types.Chunk]:
        """ask As a stream of its frames."""
        return self._stream(vendor.ASK, types.Chunk, arguments)

    def count(self, **arguments: Unpack[Count]) -> types.Count:
        """Counts."""
        return self._call(vendor.COUNT, types.Count, arguments)

    def retrieve(self, answer_id: str, **arguments: Unpack[GetAnswer]) -> types.Answer:
        """Look up an answer."""
        return self._call(vendor.GET_ANSWER, types.Answer, {**arguments, "answer_id": answer_id})

    def follow(self, answer_id: str, **arguments: Unpack[GetAnswer]) -> TypedStream[types.Chunk]:
        """Look up an answer. As a stream of its frames."""
        return self._stream(vendor.GET_ANSWER, types.Chunk, {**arguments, "answer_id": answer_id})


class AsyncAsks(AsyncResource):
    """The methods below `asks`."""

    def __init__(self, client: AsyncTypedClient) -> None:
        super().__init__(client)
        self.parts = AsyncAsksParts(client)

    async def create(self, **arguments: Unpack[Ask]) -> types.Answer:
        """ask"""
        return await self._call(vendor.ASK, types.Answer, arguments)

    def stream(self, **arguments: Unpack[Ask]) -> AsyncTypedStream[types.Chunk]:
        """ask As a stream of its frames."""
        return self._stream(vendor.ASK, types.Chunk, arguments)

    async def count(self, **arguments: Unpack[Count]) -> types.Count:
        """Counts."""
        return await self._call(vendor.COUNT, types.Count, arguments)

    async def retrieve(self, answer_id: str, **arguments: Unpack[GetAnswer]) -> types.Answer:
        """Look up an answer."""
        return await self._call(vendor.GET_ANSWER, types.Answer, {**arguments, "answer_id": answer_id})

    def follow(self, answer_id: str, **arguments: Unpack[GetAnswer]) -> AsyncTypedStream[types.Chunk]:
        """Look up an answer. As a stream of its frames."""
        return self._stream(vendor.GET_ANSWER, types.Chunk, {**arguments, "answer_id": answer_id})


class Models(Resource):
    """The methods below `models`."""

    def __init__(self, client: TypedClient) -> None:
        super().__init__(client)
        self.versions = ModelsVersions(client)

    def list(self, **arguments: Unpack[ListModels]) -> Page[types.Model]:
        """All models."""
        return self._page(vendor.LIST_MODELS, types.Model, arguments)

    def retrieve(self, model_id: str, **arguments: Unpack[GetModel]) -> types.Model:
        """get_model"""
        return self._call(vendor.GET_MODEL, types.Model, {**arguments, "model_id": model_id})


class AsyncModels(AsyncResource):
    """The methods below `models`."""

    def __init__(self, client: AsyncTypedClient) -> None:
        super().__init__(client)
        self.versions = AsyncModelsVersions(client)

    async def list(self, **arguments: Unpack[ListModels]) -> AsyncPage[types.Model]:
        """All models."""
        return await self._page(vendor.LIST_MODELS, types.Model, arguments)

    async def retrieve(self, model_id: str, **arguments: Unpack[GetModel]) -> types.Model:
        """get_model"""
        return await self._call(vendor.GET_MODEL, types.Model, {**arguments, "model_id": model_id})


class Acme(TypedClient):
    """Acme."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "base"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: AcmeFlags | FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        http_client: HttpClient | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        super().__init__(
            api_key,
            base_url,
            flags,
            timeout,
            max_retries,
            http_client,
            flag_provider,
            retry,
            hooks,
            bounds,
            **http,
        )
        self.asks = Asks(self)
        self.models = Models(self)


class AsyncAcme(AsyncTypedClient):
    """Acme."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "base"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: AcmeFlags | FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        http_client: AsyncHttpClient | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        super().__init__(
            api_key,
            base_url,
            flags,
            timeout,
            max_retries,
            http_client,
            flag_provider,
            retry,
            hooks,
            bounds,
            **http,
        )
        self.asks = AsyncAsks(self)
        self.models = AsyncModels(self)
