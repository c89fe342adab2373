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
    AsyncResource,
    AsyncTypedClient,
    AsyncTypedStream,
    Resource,
    TypedClient,
    TypedStream,
)
from wireloom.vendor import Vendor

from . import params, types, vendor
from .flags import AcmeFlags


class Ask(params.Ask, CallArguments, total=False):
    """The keyword arguments of `asks.create`."""


class Asks(Resource):
    """The methods below `asks`."""

    def create(self, **arguments: Unpack[Ask]) -> types.Answer:
        """ask"""
        return self._call(vendor.ASK, types.Answer, arguments)

    def stream(self, **arguments: Unpack[Ask]) -> TypedStream[types.Chunk]:
        """ask As a stream of its frames."""
        return self._stream(vendor.ASK, types.Chunk, arguments)


class AsyncAsks(AsyncResource):
    """The methods below `asks`."""

    async def create(self, **arguments: Unpack[Ask]) -> types.Answer:
        """ask"""
        return await self._call(vendor.ASK, types.Answer, arguments)

    def stream(self, **arguments: Unpack[Ask]) -> AsyncTypedStream[types.Chunk]:
        """ask As a stream of its frames."""
        return self._stream(vendor.ASK, types.Chunk, arguments)


class Acme(TypedClient):
    """Acme.

    `space`: The workspace. By default ACME_SPACE.

    `region`: A part of the address. By default ACME_REGION or REGION or world.
    """

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
        *,
        space: str | None = None,
        region: str | None = None,
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
            arguments={
                "space": space,
                "region": region,
            },
            **http,
        )
        self.asks = Asks(self)


class AsyncAcme(AsyncTypedClient):
    """Acme.

    `space`: The workspace. By default ACME_SPACE.

    `region`: A part of the address. By default ACME_REGION or REGION or world.
    """

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
        *,
        space: str | None = None,
        region: str | None = None,
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
            arguments={
                "space": space,
                "region": region,
            },
            **http,
        )
        self.asks = AsyncAsks(self)
