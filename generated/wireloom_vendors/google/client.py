# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""Google's Gemini models, as Google AI Studio serves them."""

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

from . import openai_chat, params, types, vendor
from .flags import GoogleFlags


class CreateChatCompletion(openai_chat.params.CompletionCreateParams, CallArguments, total=False):
    """The keyword arguments of `chat.completions.create`."""


class GenerateContent(params.GenerateContentRequest, CallArguments, total=False):
    """The keyword arguments of `contents.generate`."""


class CountTokens(params.CountTokensRequest, CallArguments, total=False):
    """The keyword arguments of `contents.count_tokens`."""


class EmbedContent(params.EmbedContentRequest, CallArguments, total=False):
    """The keyword arguments of `contents.embed`."""


class BatchEmbedContents(params.BatchEmbedContentsRequest, CallArguments, total=False):
    """The keyword arguments of `contents.batch_embed`."""


class ListModels(CallArguments, total=False):
    """The keyword arguments of `models.list`."""

    page_size: int
    """Models per page; the default is 50."""

    page_token: str
    """The nextPageToken of the page before."""


class GetModel(CallArguments, total=False):
    """The keyword arguments of `models.retrieve`."""


class CreateCachedContent(params.CachedContentCreate, CallArguments, total=False):
    """The keyword arguments of `cached_contents.create`."""


class ListCachedContents(CallArguments, total=False):
    """The keyword arguments of `cached_contents.list`."""

    page_size: int
    """Cached contents per page."""

    page_token: str
    """The nextPageToken of the page before."""


class GetCachedContent(CallArguments, total=False):
    """The keyword arguments of `cached_contents.retrieve`."""


class UpdateCachedContent(params.CachedContentUpdate, CallArguments, total=False):
    """The keyword arguments of `cached_contents.update`."""

    update_mask: str
    """The fields that change; all that are given where it is left out."""


class DeleteCachedContent(CallArguments, total=False):
    """The keyword arguments of `cached_contents.delete`."""


class ChatCompletions(Resource):
    """The methods below `chat.completions`."""

    def create(self, **arguments: Unpack[CreateChatCompletion]) -> openai_chat.types.ChatCompletion:
        """Create a model's answer to a conversation, whole or as a stream of chunks."""
        return self._call(
            openai_chat.protocol.CREATE_CHAT_COMPLETION, openai_chat.types.ChatCompletion, arguments
        )

    def stream(
        self, **arguments: Unpack[CreateChatCompletion]
    ) -> TypedStream[openai_chat.types.ChatCompletionChunk]:
        """Create a model's answer to a conversation, whole or as a stream of chunks. As a stream of its
        frames.
        """
        return self._stream(
            openai_chat.protocol.CREATE_CHAT_COMPLETION, openai_chat.types.ChatCompletionChunk, arguments
        )


class AsyncChatCompletions(AsyncResource):
    """The methods below `chat.completions`."""

    async def create(self, **arguments: Unpack[CreateChatCompletion]) -> openai_chat.types.ChatCompletion:
        """Create a model's answer to a conversation, whole or as a stream of chunks."""
        return await self._call(
            openai_chat.protocol.CREATE_CHAT_COMPLETION, openai_chat.types.ChatCompletion, arguments
        )

    def stream(
        self, **arguments: Unpack[CreateChatCompletion]
    ) -> AsyncTypedStream[openai_chat.types.ChatCompletionChunk]:
        """Create a model's answer to a conversation, whole or as a stream of chunks. As a stream of its
        frames.
        """
        return self._stream(
            openai_chat.protocol.CREATE_CHAT_COMPLETION, openai_chat.types.ChatCompletionChunk, arguments
        )


class Contents(Resource):
    """The methods below `contents`."""

    def generate(self, model: str, **arguments: Unpack[GenerateContent]) -> types.GenerateContentResponse:
        """Answer a conversation, whole or streamed."""
        return self._call(
            vendor.GENERATE_CONTENT, types.GenerateContentResponse, {**arguments, "model": model}
        )

    def stream(
        self, model: str, **arguments: Unpack[GenerateContent]
    ) -> TypedStream[types.GenerateContentResponse]:
        """Answer a conversation, whole or streamed. As a stream of its frames."""
        return self._stream(
            vendor.GENERATE_CONTENT, types.GenerateContentResponse, {**arguments, "model": model}
        )

    def count_tokens(self, model: str, **arguments: Unpack[CountTokens]) -> types.CountTokensResponse:
        """Count the input tokens of a request without generating anything."""
        return self._call(vendor.COUNT_TOKENS, types.CountTokensResponse, {**arguments, "model": model})

    def embed(self, model: str, **arguments: Unpack[EmbedContent]) -> types.EmbedContentResponse:
        """Make an embedding."""
        return self._call(vendor.EMBED_CONTENT, types.EmbedContentResponse, {**arguments, "model": model})

    def batch_embed(
        self, model: str, **arguments: Unpack[BatchEmbedContents]
    ) -> types.BatchEmbedContentsResponse:
        """Make several embeddings."""
        return self._call(
            vendor.BATCH_EMBED_CONTENTS, types.BatchEmbedContentsResponse, {**arguments, "model": model}
        )


class AsyncContents(AsyncResource):
    """The methods below `contents`."""

    async def generate(
        self, model: str, **arguments: Unpack[GenerateContent]
    ) -> types.GenerateContentResponse:
        """Answer a conversation, whole or streamed."""
        return await self._call(
            vendor.GENERATE_CONTENT, types.GenerateContentResponse, {**arguments, "model": model}
        )

    def stream(
        self, model: str, **arguments: Unpack[GenerateContent]
    ) -> AsyncTypedStream[types.GenerateContentResponse]:
        """Answer a conversation, whole or streamed. As a stream of its frames."""
        return self._stream(
            vendor.GENERATE_CONTENT, types.GenerateContentResponse, {**arguments, "model": model}
        )

    async def count_tokens(self, model: str, **arguments: Unpack[CountTokens]) -> types.CountTokensResponse:
        """Count the input tokens of a request without generating anything."""
        return await self._call(vendor.COUNT_TOKENS, types.CountTokensResponse, {**arguments, "model": model})

    async def embed(self, model: str, **arguments: Unpack[EmbedContent]) -> types.EmbedContentResponse:
        """Make an embedding."""
        return await self._call(
            vendor.EMBED_CONTENT, types.EmbedContentResponse, {**arguments, "model": model}
        )

    async def batch_embed(
        self, model: str, **arguments: Unpack[BatchEmbedContents]
    ) -> types.BatchEmbedContentsResponse:
        """Make several embeddings."""
        return await self._call(
            vendor.BATCH_EMBED_CONTENTS, types.BatchEmbedContentsResponse, {**arguments, "model": model}
        )


class Models(Resource):
    """The methods below `models`."""

    def list(self, **arguments: Unpack[ListModels]) -> Page[types.Model]:
        """The models, one page at a time."""
        return self._page(vendor.LIST_MODELS, types.Model, arguments)

    def retrieve(self, model: str, **arguments: Unpack[GetModel]) -> types.Model:
        """Look up one model."""
        return self._call(vendor.GET_MODEL, types.Model, {**arguments, "model": model})


class AsyncModels(AsyncResource):
    """The methods below `models`."""

    async def list(self, **arguments: Unpack[ListModels]) -> AsyncPage[types.Model]:
        """The models, one page at a time."""
        return await self._page(vendor.LIST_MODELS, types.Model, arguments)

    async def retrieve(self, model: str, **arguments: Unpack[GetModel]) -> types.Model:
        """Look up one model."""
        return await self._call(vendor.GET_MODEL, types.Model, {**arguments, "model": model})


class CachedContents(Resource):
    """The methods below `cached_contents`."""

    def create(self, **arguments: Unpack[CreateCachedContent]) -> types.CachedContent:
        """Keep a prompt for later requests."""
        return self._call(vendor.CREATE_CACHED_CONTENT, types.CachedContent, arguments)

    def list(self, **arguments: Unpack[ListCachedContents]) -> Page[types.CachedContent]:
        """The cached contents, one page at a time."""
        return self._page(vendor.LIST_CACHED_CONTENTS, types.CachedContent, arguments)

    def retrieve(self, cached_content_id: str, **arguments: Unpack[GetCachedContent]) -> types.CachedContent:
        """Look up one cached content, by its name or the id in it."""
        return self._call(
            vendor.GET_CACHED_CONTENT,
            types.CachedContent,
            {**arguments, "cached_content_id": cached_content_id},
        )

    def update(self, cached_content_id: str, **arguments: Unpack[UpdateCachedContent]) -> types.CachedContent:
        """Give a cached content another life."""
        return self._call(
            vendor.UPDATE_CACHED_CONTENT,
            types.CachedContent,
            {**arguments, "cached_content_id": cached_content_id},
        )

    def delete(self, cached_content_id: str, **arguments: Unpack[DeleteCachedContent]) -> types.Empty:
        """Forget a cached content."""
        return self._call(
            vendor.DELETE_CACHED_CONTENT, types.Empty, {**arguments, "cached_content_id": cached_content_id}
        )


class AsyncCachedContents(AsyncResource):
    """The methods below `cached_contents`."""

    async def create(self, **arguments: Unpack[CreateCachedContent]) -> types.CachedContent:
        """Keep a prompt for later requests."""
        return await self._call(vendor.CREATE_CACHED_CONTENT, types.CachedContent, arguments)

    async def list(self, **arguments: Unpack[ListCachedContents]) -> AsyncPage[types.CachedContent]:
        """The cached contents, one page at a time."""
        return await self._page(vendor.LIST_CACHED_CONTENTS, types.CachedContent, arguments)

    async def retrieve(
        self, cached_content_id: str, **arguments: Unpack[GetCachedContent]
    ) -> types.CachedContent:
        """Look up one cached content, by its name or the id in it."""
        return await self._call(
            vendor.GET_CACHED_CONTENT,
            types.CachedContent,
            {**arguments, "cached_content_id": cached_content_id},
        )

    async def update(
        self, cached_content_id: str, **arguments: Unpack[UpdateCachedContent]
    ) -> types.CachedContent:
        """Give a cached content another life."""
        return await self._call(
            vendor.UPDATE_CACHED_CONTENT,
            types.CachedContent,
            {**arguments, "cached_content_id": cached_content_id},
        )

    async def delete(self, cached_content_id: str, **arguments: Unpack[DeleteCachedContent]) -> types.Empty:
        """Forget a cached content."""
        return await self._call(
            vendor.DELETE_CACHED_CONTENT, types.Empty, {**arguments, "cached_content_id": cached_content_id}
        )


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


class Google(TypedClient):
    """Google's Gemini models, as Google AI Studio serves them."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "gemini_generate"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: GoogleFlags | FlagsInput | None = None,
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
        self.contents = Contents(self)
        self.models = Models(self)
        self.cached_contents = CachedContents(self)
        self.chat = Chat(self)


class AsyncGoogle(AsyncTypedClient):
    """Google's Gemini models, as Google AI Studio serves them."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "gemini_generate"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: GoogleFlags | FlagsInput | None = None,
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
        self.contents = AsyncContents(self)
        self.models = AsyncModels(self)
        self.cached_contents = AsyncCachedContents(self)
        self.chat = AsyncChat(self)
