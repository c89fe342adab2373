# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/vendors/anthropic.
# Do not edit. Specs: sha256 d6b3a7526ef67616
"""Anthropic's own API, with its server tools, beta features and both live API versions."""

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
from .flags import AnthropicFlags


class CreateMessage(params.MessageCreateParams, CallArguments, total=False):
    """The keyword arguments of `messages.create`."""

    workspace_id: str
    """The workspace of the request; only for credentials that reach several."""

    user_profile_id: str
    """The end customer that the request is made for."""


class CountTokens(params.MessageCountTokensParams, CallArguments, total=False):
    """The keyword arguments of `messages.count_tokens`."""

    workspace_id: str
    """The workspace of the request; only for credentials that reach several."""

    user_profile_id: str
    """The end customer that the request is made for."""


class ListModels(CallArguments, total=False):
    """The keyword arguments of `models.list`."""

    workspace_id: str
    """The workspace of the request; only for credentials that reach several."""

    before_id: str
    """The page that ends just before the model with this id."""

    after_id: str
    """The page that starts just after the model with this id."""

    limit: int
    """Models per page; the default is 20."""


class GetModel(CallArguments, total=False):
    """The keyword arguments of `models.retrieve`."""

    workspace_id: str
    """The workspace of the request; only for credentials that reach several."""


class Messages(Resource):
    """The methods below `messages`."""

    def create(self, **arguments: Unpack[CreateMessage]) -> types.Message:
        """Answer a conversation, whole or streamed."""
        return self._call(vendor.CREATE_MESSAGE, types.Message, arguments)

    def stream(self, **arguments: Unpack[CreateMessage]) -> TypedStream[types.StreamEvent]:
        """Answer a conversation, whole or streamed. As a stream of its frames."""
        return self._stream(vendor.CREATE_MESSAGE, types.StreamEvent, arguments)

    def count_tokens(self, **arguments: Unpack[CountTokens]) -> types.MessageTokensCount:
        """Count the input tokens of a request without generating anything."""
        return self._call(vendor.COUNT_TOKENS, types.MessageTokensCount, arguments)


class AsyncMessages(AsyncResource):
    """The methods below `messages`."""

    async def create(self, **arguments: Unpack[CreateMessage]) -> types.Message:
        """Answer a conversation, whole or streamed."""
        return await self._call(vendor.CREATE_MESSAGE, types.Message, arguments)

    def stream(self, **arguments: Unpack[CreateMessage]) -> AsyncTypedStream[types.StreamEvent]:
        """Answer a conversation, whole or streamed. As a stream of its frames."""
        return self._stream(vendor.CREATE_MESSAGE, types.StreamEvent, arguments)

    async def count_tokens(self, **arguments: Unpack[CountTokens]) -> types.MessageTokensCount:
        """Count the input tokens of a request without generating anything."""
        return await self._call(vendor.COUNT_TOKENS, types.MessageTokensCount, arguments)


class Models(Resource):
    """The methods below `models`."""

    def list(self, **arguments: Unpack[ListModels]) -> Page[types.ModelInfo]:
        """List the models that the credentials may use, newest first, one page at a time."""
        return self._page(vendor.LIST_MODELS, types.ModelInfo, arguments)

    def retrieve(self, model_id: str, **arguments: Unpack[GetModel]) -> types.ModelInfo:
        """Look up one model by its id or alias."""
        return self._call(vendor.GET_MODEL, types.ModelInfo, {**arguments, "model_id": model_id})


class AsyncModels(AsyncResource):
    """The methods below `models`."""

    async def list(self, **arguments: Unpack[ListModels]) -> AsyncPage[types.ModelInfo]:
        """List the models that the credentials may use, newest first, one page at a time."""
        return await self._page(vendor.LIST_MODELS, types.ModelInfo, arguments)

    async def retrieve(self, model_id: str, **arguments: Unpack[GetModel]) -> types.ModelInfo:
        """Look up one model by its id or alias."""
        return await self._call(vendor.GET_MODEL, types.ModelInfo, {**arguments, "model_id": model_id})


class Anthropic(TypedClient):
    """Anthropic's own API, with its server tools, beta features and both live API versions."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "anthropic_messages"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: AnthropicFlags | FlagsInput | None = None,
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
        self.messages = Messages(self)
        self.models = Models(self)


class AsyncAnthropic(AsyncTypedClient):
    """Anthropic's own API, with its server tools, beta features and both live API versions."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "anthropic_messages"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: AnthropicFlags | FlagsInput | None = None,
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
        self.messages = AsyncMessages(self)
        self.models = AsyncModels(self)
