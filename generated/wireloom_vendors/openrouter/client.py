# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openrouter.
# Do not edit. Specs: sha256 e3b44c6e11f9809b
"""OpenRouter's Chat Completions, which serve the models of many vendors through many providers."""

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

from . import anthropic_messages, openai_responses, params, types, vendor
from .flags import OpenRouterFlags


class CreateChatCompletion(params.CompletionCreateParams, CallArguments, total=False):
    """The keyword arguments of `chat.completions.create`."""

    http_referer: str
    """The address of the caller's app, which it is listed under."""

    app_title: str
    """The name of the caller's app."""

    app_categories: str
    """The categories of the caller's app, separated by commas."""

    response_cache_ttl: int
    """How long a cached answer is used again, in seconds; with the flag response_cache."""

    response_cache_clear: str
    """True forgets the cached answer first; with the flag response_cache."""


class ListModels(CallArguments, total=False):
    """The keyword arguments of `models.list`."""

    offset: int
    """How many models to skip."""

    limit: int
    """The most models on the page, at most 1000."""

    search: str
    """Words of a name or slug."""

    category: str
    """A use such as programming."""

    sort: str
    """An order such as newest or pricing-low-to-high."""

    supported_parameters: str
    """Parameters that must be taken, separated by commas."""

    input_modalities: str
    """What must be read, separated by commas."""

    output_modalities: str
    """What must be written, separated by commas."""

    model_authors: str
    """Who made the model, separated by commas."""

    providers: str
    """Who serves it, separated by commas."""

    context: int
    """The least context, in tokens."""

    min_price: float
    """The least price of input, in US dollars for a million tokens."""

    max_price: float
    """The highest one."""

    zdr: str
    """True for models that can be had without retention of data."""

    region: str
    """A data region, eu or us."""


class GetModel(CallArguments, total=False):
    """The keyword arguments of `models.retrieve`."""


class ListUserModels(CallArguments, total=False):
    """The keyword arguments of `models.list_for_user`."""


class ListModelEndpoints(CallArguments, total=False):
    """The keyword arguments of `models.endpoints`."""


class ListZdrEndpoints(CallArguments, total=False):
    """The keyword arguments of `endpoints.list_zdr`."""


class GetGeneration(CallArguments, total=False):
    """The keyword arguments of `generations.retrieve`."""

    generation_id: str
    """The id of the answer, gen-..."""


class GetKey(CallArguments, total=False):
    """The keyword arguments of `key.retrieve`."""


class GetCredits(CallArguments, total=False):
    """The keyword arguments of `credits.retrieve`."""


class ListProviders(CallArguments, total=False):
    """The keyword arguments of `providers.list`."""


class CreateMessage(anthropic_messages.params.MessageCreateParams, CallArguments, total=False):
    """The keyword arguments of `messages.create`."""

    http_referer: str
    """The address of the caller's app, which it is listed under."""

    app_title: str
    """The name of the caller's app."""

    app_categories: str
    """The categories of the caller's app, separated by commas."""


class CreateResponse(openai_responses.params.ResponseCreateParams, CallArguments, total=False):
    """The keyword arguments of `responses.create`."""

    http_referer: str
    """The address of the caller's app, which it is listed under."""

    app_title: str
    """The name of the caller's app."""

    app_categories: str
    """The categories of the caller's app, separated by commas."""


class ChatCompletions(Resource):
    """The methods below `chat.completions`."""

    def create(self, **arguments: Unpack[CreateChatCompletion]) -> types.ChatCompletion:
        """Create a model's answer to a conversation, whole or as a stream of chunks."""
        return self._call(vendor.CREATE_CHAT_COMPLETION, types.ChatCompletion, arguments)

    def stream(self, **arguments: Unpack[CreateChatCompletion]) -> TypedStream[types.ChatCompletionChunk]:
        """Create a model's answer to a conversation, whole or as a stream of chunks. As a stream of its
        frames.
        """
        return self._stream(vendor.CREATE_CHAT_COMPLETION, types.ChatCompletionChunk, arguments)


class AsyncChatCompletions(AsyncResource):
    """The methods below `chat.completions`."""

    async def create(self, **arguments: Unpack[CreateChatCompletion]) -> types.ChatCompletion:
        """Create a model's answer to a conversation, whole or as a stream of chunks."""
        return await self._call(vendor.CREATE_CHAT_COMPLETION, types.ChatCompletion, arguments)

    def stream(
        self, **arguments: Unpack[CreateChatCompletion]
    ) -> AsyncTypedStream[types.ChatCompletionChunk]:
        """Create a model's answer to a conversation, whole or as a stream of chunks. As a stream of its
        frames.
        """
        return self._stream(vendor.CREATE_CHAT_COMPLETION, types.ChatCompletionChunk, arguments)


class Chat(Resource):
    """The methods below `chat`."""

    def __init__(self, client: TypedClient) -> None:
        super().__init__(client)
        self.completions = ChatCompletions(client)


class AsyncChat(AsyncResource):
    """The methods below `chat`."""

    def __init__(self, client: AsyncTypedClient) -> None:
        super().__init__(client)
        self.completions = AsyncChatCompletions(client)


class Models(Resource):
    """The methods below `models`."""

    def list(self, **arguments: Unpack[ListModels]) -> Page[types.Model]:
        """List the models, all on one page unless offset or limit is given."""
        return self._page(vendor.LIST_MODELS, types.Model, arguments)

    def retrieve(self, author: str, slug: str, **arguments: Unpack[GetModel]) -> types.ModelResponse:
        """Get one model by its author and name."""
        return self._call(
            vendor.GET_MODEL, types.ModelResponse, {**arguments, "author": author, "slug": slug}
        )

    def list_for_user(self, **arguments: Unpack[ListUserModels]) -> Page[types.Model]:
        """List the models that the account's settings allow."""
        return self._page(vendor.LIST_USER_MODELS, types.Model, arguments)

    def endpoints(
        self, author: str, slug: str, **arguments: Unpack[ListModelEndpoints]
    ) -> types.ModelEndpointsResponse:
        """List who serves a model, with prices, limits and uptime."""
        return self._call(
            vendor.LIST_MODEL_ENDPOINTS,
            types.ModelEndpointsResponse,
            {**arguments, "author": author, "slug": slug},
        )


class AsyncModels(AsyncResource):
    """The methods below `models`."""

    async def list(self, **arguments: Unpack[ListModels]) -> AsyncPage[types.Model]:
        """List the models, all on one page unless offset or limit is given."""
        return await self._page(vendor.LIST_MODELS, types.Model, arguments)

    async def retrieve(self, author: str, slug: str, **arguments: Unpack[GetModel]) -> types.ModelResponse:
        """Get one model by its author and name."""
        return await self._call(
            vendor.GET_MODEL, types.ModelResponse, {**arguments, "author": author, "slug": slug}
        )

    async def list_for_user(self, **arguments: Unpack[ListUserModels]) -> AsyncPage[types.Model]:
        """List the models that the account's settings allow."""
        return await self._page(vendor.LIST_USER_MODELS, types.Model, arguments)

    async def endpoints(
        self, author: str, slug: str, **arguments: Unpack[ListModelEndpoints]
    ) -> types.ModelEndpointsResponse:
        """List who serves a model, with prices, limits and uptime."""
        return await self._call(
            vendor.LIST_MODEL_ENDPOINTS,
            types.ModelEndpointsResponse,
            {**arguments, "author": author, "slug": slug},
        )


class Endpoints(Resource):
    """The methods below `endpoints`."""

    def list_zdr(self, **arguments: Unpack[ListZdrEndpoints]) -> Page[types.ProviderEndpoint]:
        """List the endpoints that retain no data."""
        return self._page(vendor.LIST_ZDR_ENDPOINTS, types.ProviderEndpoint, arguments)


class AsyncEndpoints(AsyncResource):
    """The methods below `endpoints`."""

    async def list_zdr(self, **arguments: Unpack[ListZdrEndpoints]) -> AsyncPage[types.ProviderEndpoint]:
        """List the endpoints that retain no data."""
        return await self._page(vendor.LIST_ZDR_ENDPOINTS, types.ProviderEndpoint, arguments)


class Generations(Resource):
    """The methods below `generations`."""

    def retrieve(self, **arguments: Unpack[GetGeneration]) -> types.GenerationResponse:
        """Get what is known of a past request, such as its cost and native token counts."""
        return self._call(vendor.GET_GENERATION, types.GenerationResponse, arguments)


class AsyncGenerations(AsyncResource):
    """The methods below `generations`."""

    async def retrieve(self, **arguments: Unpack[GetGeneration]) -> types.GenerationResponse:
        """Get what is known of a past request, such as its cost and native token counts."""
        return await self._call(vendor.GET_GENERATION, types.GenerationResponse, arguments)


class Key(Resource):
    """The methods below `key`."""

    def retrieve(self, **arguments: Unpack[GetKey]) -> types.KeyResponse:
        """Get the limits and the use of the key of the call."""
        return self._call(vendor.GET_KEY, types.KeyResponse, arguments)


class AsyncKey(AsyncResource):
    """The methods below `key`."""

    async def retrieve(self, **arguments: Unpack[GetKey]) -> types.KeyResponse:
        """Get the limits and the use of the key of the call."""
        return await self._call(vendor.GET_KEY, types.KeyResponse, arguments)


class Credits(Resource):
    """The methods below `credits`."""

    def retrieve(self, **arguments: Unpack[GetCredits]) -> types.CreditsResponse:
        """Get what the account has bought and used; needs a management key."""
        return self._call(vendor.GET_CREDITS, types.CreditsResponse, arguments)


class AsyncCredits(AsyncResource):
    """The methods below `credits`."""

    async def retrieve(self, **arguments: Unpack[GetCredits]) -> types.CreditsResponse:
        """Get what the account has bought and used; needs a management key."""
        return await self._call(vendor.GET_CREDITS, types.CreditsResponse, arguments)


class Providers(Resource):
    """The methods below `providers`."""

    def list(self, **arguments: Unpack[ListProviders]) -> Page[types.Provider]:
        """List who serves models."""
        return self._page(vendor.LIST_PROVIDERS, types.Provider, arguments)


class AsyncProviders(AsyncResource):
    """The methods below `providers`."""

    async def list(self, **arguments: Unpack[ListProviders]) -> AsyncPage[types.Provider]:
        """List who serves models."""
        return await self._page(vendor.LIST_PROVIDERS, types.Provider, arguments)


class Messages(Resource):
    """The methods below `messages`."""

    def create(self, **arguments: Unpack[CreateMessage]) -> anthropic_messages.types.Message:
        """Answer a conversation, whole or streamed."""
        return self._call(
            anthropic_messages.protocol.CREATE_MESSAGE, anthropic_messages.types.Message, arguments
        )

    def stream(self, **arguments: Unpack[CreateMessage]) -> TypedStream[anthropic_messages.types.StreamEvent]:
        """Answer a conversation, whole or streamed. As a stream of its frames."""
        return self._stream(
            anthropic_messages.protocol.CREATE_MESSAGE, anthropic_messages.types.StreamEvent, arguments
        )


class AsyncMessages(AsyncResource):
    """The methods below `messages`."""

    async def create(self, **arguments: Unpack[CreateMessage]) -> anthropic_messages.types.Message:
        """Answer a conversation, whole or streamed."""
        return await self._call(
            anthropic_messages.protocol.CREATE_MESSAGE, anthropic_messages.types.Message, arguments
        )

    def stream(
        self, **arguments: Unpack[CreateMessage]
    ) -> AsyncTypedStream[anthropic_messages.types.StreamEvent]:
        """Answer a conversation, whole or streamed. As a stream of its frames."""
        return self._stream(
            anthropic_messages.protocol.CREATE_MESSAGE, anthropic_messages.types.StreamEvent, arguments
        )


class Responses(Resource):
    """The methods below `responses`."""

    def create(self, **arguments: Unpack[CreateResponse]) -> openai_responses.types.Response:
        """Answer a conversation, whole or streamed."""
        return self._call(
            openai_responses.protocol.CREATE_RESPONSE, openai_responses.types.Response, arguments
        )

    def stream(self, **arguments: Unpack[CreateResponse]) -> TypedStream[openai_responses.types.StreamEvent]:
        """Answer a conversation, whole or streamed. As a stream of its frames."""
        return self._stream(
            openai_responses.protocol.CREATE_RESPONSE, openai_responses.types.StreamEvent, arguments
        )


class AsyncResponses(AsyncResource):
    """The methods below `responses`."""

    async def create(self, **arguments: Unpack[CreateResponse]) -> openai_responses.types.Response:
        """Answer a conversation, whole or streamed."""
        return await self._call(
            openai_responses.protocol.CREATE_RESPONSE, openai_responses.types.Response, arguments
        )

    def stream(
        self, **arguments: Unpack[CreateResponse]
    ) -> AsyncTypedStream[openai_responses.types.StreamEvent]:
        """Answer a conversation, whole or streamed. As a stream of its frames."""
        return self._stream(
            openai_responses.protocol.CREATE_RESPONSE, openai_responses.types.StreamEvent, arguments
        )


class OpenRouter(TypedClient):
    """OpenRouter's Chat Completions, which serve the models of many vendors through many providers."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "openai_chat"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: OpenRouterFlags | FlagsInput | None = None,
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
        self.chat = Chat(self)
        self.models = Models(self)
        self.endpoints = Endpoints(self)
        self.generations = Generations(self)
        self.key = Key(self)
        self.credits = Credits(self)
        self.providers = Providers(self)
        self.messages = Messages(self)
        self.responses = Responses(self)


class AsyncOpenRouter(AsyncTypedClient):
    """OpenRouter's Chat Completions, which serve the models of many vendors through many providers."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "openai_chat"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: OpenRouterFlags | FlagsInput | None = None,
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
        self.chat = AsyncChat(self)
        self.models = AsyncModels(self)
        self.endpoints = AsyncEndpoints(self)
        self.generations = AsyncGenerations(self)
        self.key = AsyncKey(self)
        self.credits = AsyncCredits(self)
        self.providers = AsyncProviders(self)
        self.messages = AsyncMessages(self)
        self.responses = AsyncResponses(self)
