# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 86ab708627e87920
"""Groq's chat completions, with reasoning, compound systems and their server tools."""

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

from . import openai_responses, params, types, vendor
from .flags import GroqFlags


class CreateChatCompletion(params.CompletionCreateParams, CallArguments, total=False):
    """The keyword arguments of `chat.completions.create`."""


class ListModels(CallArguments, total=False):
    """The keyword arguments of `models.list`."""


class GetModel(CallArguments, total=False):
    """The keyword arguments of `models.retrieve`."""


class CreateResponse(openai_responses.params.ResponseCreateParams, CallArguments, total=False):
    """The keyword arguments of `responses.create`."""


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
        """List the models that the key can use, all on one page."""
        return self._page(vendor.LIST_MODELS, types.Model, arguments)

    def retrieve(self, model_id: str, **arguments: Unpack[GetModel]) -> types.Model:
        """Get one model by its id."""
        return self._call(vendor.GET_MODEL, types.Model, {**arguments, "model_id": model_id})


class AsyncModels(AsyncResource):
    """The methods below `models`."""

    async def list(self, **arguments: Unpack[ListModels]) -> AsyncPage[types.Model]:
        """List the models that the key can use, all on one page."""
        return await self._page(vendor.LIST_MODELS, types.Model, arguments)

    async def retrieve(self, model_id: str, **arguments: Unpack[GetModel]) -> types.Model:
        """Get one model by its id."""
        return await self._call(vendor.GET_MODEL, types.Model, {**arguments, "model_id": model_id})


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


class Groq(TypedClient):
    """Groq's chat completions, with reasoning, compound systems and their server tools."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "openai_chat"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: GroqFlags | FlagsInput | None = None,
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
        self.responses = Responses(self)


class AsyncGroq(AsyncTypedClient):
    """Groq's chat completions, with reasoning, compound systems and their server tools."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "openai_chat"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: GroqFlags | FlagsInput | None = None,
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
        self.responses = AsyncResponses(self)
