# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/moonshot.
# Do not edit. Specs: sha256 f55a050d4efee060
"""Moonshot's Kimi models. Keys of China go to https://api.moonshot.cn/v1, keys of the Kimi Code plan to
https://api.kimi.com/coding/v1; give that as the client's base URL.
"""

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

from . import anthropic_messages, params, types, vendor
from .flags import MoonshotFlags


class CreateChatCompletion(params.CompletionCreateParams, CallArguments, total=False):
    """The keyword arguments of `chat.completions.create`."""


class ListModels(CallArguments, total=False):
    """The keyword arguments of `models.list`."""


class EstimateTokenCount(params.TokenEstimateParams, CallArguments, total=False):
    """The keyword arguments of `tokenizers.estimate_token_count`."""


class GetBalance(CallArguments, total=False):
    """The keyword arguments of `users.balance`."""


class CreateMessage(anthropic_messages.params.MessageCreateParams, CallArguments, total=False):
    """The keyword arguments of `messages.create`."""


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


class AsyncModels(AsyncResource):
    """The methods below `models`."""

    async def list(self, **arguments: Unpack[ListModels]) -> AsyncPage[types.Model]:
        """List the models that the key can use, all on one page."""
        return await self._page(vendor.LIST_MODELS, types.Model, arguments)


class Tokenizers(Resource):
    """The methods below `tokenizers`."""

    def estimate_token_count(self, **arguments: Unpack[EstimateTokenCount]) -> types.TokenEstimate:
        """Count the tokens of a conversation as a model would."""
        return self._call(vendor.ESTIMATE_TOKEN_COUNT, types.TokenEstimate, arguments)


class AsyncTokenizers(AsyncResource):
    """The methods below `tokenizers`."""

    async def estimate_token_count(self, **arguments: Unpack[EstimateTokenCount]) -> types.TokenEstimate:
        """Count the tokens of a conversation as a model would."""
        return await self._call(vendor.ESTIMATE_TOKEN_COUNT, types.TokenEstimate, arguments)


class Users(Resource):
    """The methods below `users`."""

    def balance(self, **arguments: Unpack[GetBalance]) -> types.BalanceAnswer:
        """Get what is left on the account."""
        return self._call(vendor.GET_BALANCE, types.BalanceAnswer, arguments)


class AsyncUsers(AsyncResource):
    """The methods below `users`."""

    async def balance(self, **arguments: Unpack[GetBalance]) -> types.BalanceAnswer:
        """Get what is left on the account."""
        return await self._call(vendor.GET_BALANCE, types.BalanceAnswer, arguments)


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


class Moonshot(TypedClient):
    """Moonshot's Kimi models. Keys of China go to https://api.moonshot.cn/v1, keys of the Kimi Code plan to
    https://api.kimi.com/coding/v1; give that as the client's base URL.
    """

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "openai_chat"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: MoonshotFlags | FlagsInput | None = None,
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
        self.tokenizers = Tokenizers(self)
        self.users = Users(self)
        self.messages = Messages(self)


class AsyncMoonshot(AsyncTypedClient):
    """Moonshot's Kimi models. Keys of China go to https://api.moonshot.cn/v1, keys of the Kimi Code plan to
    https://api.kimi.com/coding/v1; give that as the client's base URL.
    """

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "openai_chat"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: MoonshotFlags | FlagsInput | None = None,
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
        self.tokenizers = AsyncTokenizers(self)
        self.users = AsyncUsers(self)
        self.messages = AsyncMessages(self)
