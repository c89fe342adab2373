# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/azure.yaml.
# Do not edit. Specs: sha256 d8ea2ce0f78a3325
"""Azure OpenAI, on the path that needs no API version. The host has the name of the caller's own resource;
the model is the name of a deployment. A base URL of the classic path has the deployment and the version:
https://NAME.openai.azure.com/openai/deployments/DEPLOYMENT?api-version=VERSION.
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

from . import anthropic_messages, openai_responses, params, types, vendor
from .flags import AzureOpenAIFlags


class CreateChatCompletion(params.CompletionCreateParams, CallArguments, total=False):
    """The keyword arguments of `chat.completions.create`."""


class ListConversationItems(CallArguments, total=False):
    """The keyword arguments of `conversations.items.list`."""

    after: str
    """The page that starts just after the item with this id."""

    limit: int
    """Items per page; the default is 20."""

    order: str
    """Oldest first (asc) or newest first (desc, the default)."""


class CreateConversationItems(openai_responses.params.ConversationItemsParams, CallArguments, total=False):
    """The keyword arguments of `conversations.items.create`."""


class GetConversationItem(CallArguments, total=False):
    """The keyword arguments of `conversations.items.retrieve`."""


class DeleteConversationItem(CallArguments, total=False):
    """The keyword arguments of `conversations.items.delete`."""


class ListInputItems(CallArguments, total=False):
    """The keyword arguments of `responses.input_items.list`."""

    after: str
    """The page that starts just after the item with this id."""

    limit: int
    """Items per page; the default is 20."""

    order: str
    """Oldest first (asc) or newest first (desc, the default)."""


class CountInputTokens(openai_responses.params.InputTokensParams, CallArguments, total=False):
    """The keyword arguments of `responses.input_tokens.count`."""


class ListModels(CallArguments, total=False):
    """The keyword arguments of `models.list`."""


class GetModel(CallArguments, total=False):
    """The keyword arguments of `models.retrieve`."""


class CreateMessage(anthropic_messages.params.MessageCreateParams, CallArguments, total=False):
    """The keyword arguments of `messages.create`."""


class CountTokens(anthropic_messages.params.MessageCountTokensParams, CallArguments, total=False):
    """The keyword arguments of `messages.count_tokens`."""


class CreateConversation(openai_responses.params.ConversationCreateParams, CallArguments, total=False):
    """The keyword arguments of `conversations.create`."""


class GetConversation(CallArguments, total=False):
    """The keyword arguments of `conversations.retrieve`."""


class UpdateConversation(openai_responses.params.ConversationUpdateParams, CallArguments, total=False):
    """The keyword arguments of `conversations.update`."""


class DeleteConversation(CallArguments, total=False):
    """The keyword arguments of `conversations.delete`."""


class CreateResponse(openai_responses.params.ResponseCreateParams, CallArguments, total=False):
    """The keyword arguments of `responses.create`."""


class GetResponse(CallArguments, total=False):
    """The keyword arguments of `responses.retrieve`."""

    starting_after: int
    """Of a stream: go on behind the event with this sequence_number; without it the stream is told from its
    start.
    """

    include_obfuscation: bool
    """Of a stream: whether events are padded to hide their length."""


class DeleteResponse(CallArguments, total=False):
    """The keyword arguments of `responses.delete`."""


class CancelResponse(CallArguments, total=False):
    """The keyword arguments of `responses.cancel`."""


class CompactResponse(openai_responses.params.ResponseCompactParams, CallArguments, total=False):
    """The keyword arguments of `responses.compact`."""


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


class ConversationsItems(Resource):
    """The methods below `conversations.items`."""

    def list(
        self, conversation_id: str, **arguments: Unpack[ListConversationItems]
    ) -> Page[openai_responses.types.OutputItem]:
        """List the items of a stored conversation, one page at a time."""
        return self._page(
            openai_responses.protocol.LIST_CONVERSATION_ITEMS,
            openai_responses.types.OutputItem,
            {**arguments, "conversation_id": conversation_id},
        )

    def create(
        self, conversation_id: str, **arguments: Unpack[CreateConversationItems]
    ) -> openai_responses.types.ConversationItemList:
        """Add items to a stored conversation, at most 20 at a time."""
        return self._call(
            openai_responses.protocol.CREATE_CONVERSATION_ITEMS,
            openai_responses.types.ConversationItemList,
            {**arguments, "conversation_id": conversation_id},
        )

    def retrieve(
        self, conversation_id: str, item_id: str, **arguments: Unpack[GetConversationItem]
    ) -> openai_responses.types.OutputItem:
        """Look up an item of a stored conversation."""
        return self._call(
            openai_responses.protocol.GET_CONVERSATION_ITEM,
            openai_responses.types.OutputItem,
            {**arguments, "conversation_id": conversation_id, "item_id": item_id},
        )

    def delete(
        self, conversation_id: str, item_id: str, **arguments: Unpack[DeleteConversationItem]
    ) -> openai_responses.types.StoredConversation:
        """Delete an item of a stored conversation."""
        return self._call(
            openai_responses.protocol.DELETE_CONVERSATION_ITEM,
            openai_responses.types.StoredConversation,
            {**arguments, "conversation_id": conversation_id, "item_id": item_id},
        )


class AsyncConversationsItems(AsyncResource):
    """The methods below `conversations.items`."""

    async def list(
        self, conversation_id: str, **arguments: Unpack[ListConversationItems]
    ) -> AsyncPage[openai_responses.types.OutputItem]:
        """List the items of a stored conversation, one page at a time."""
        return await self._page(
            openai_responses.protocol.LIST_CONVERSATION_ITEMS,
            openai_responses.types.OutputItem,
            {**arguments, "conversation_id": conversation_id},
        )

    async def create(
        self, conversation_id: str, **arguments: Unpack[CreateConversationItems]
    ) -> openai_responses.types.ConversationItemList:
        """Add items to a stored conversation, at most 20 at a time."""
        return await self._call(
            openai_responses.protocol.CREATE_CONVERSATION_ITEMS,
            openai_responses.types.ConversationItemList,
            {**arguments, "conversation_id": conversation_id},
        )

    async def retrieve(
        self, conversation_id: str, item_id: str, **arguments: Unpack[GetConversationItem]
    ) -> openai_responses.types.OutputItem:
        """Look up an item of a stored conversation."""
        return await self._call(
            openai_responses.protocol.GET_CONVERSATION_ITEM,
            openai_responses.types.OutputItem,
            {**arguments, "conversation_id": conversation_id, "item_id": item_id},
        )

    async def delete(
        self, conversation_id: str, item_id: str, **arguments: Unpack[DeleteConversationItem]
    ) -> openai_responses.types.StoredConversation:
        """Delete an item of a stored conversation."""
        return await self._call(
            openai_responses.protocol.DELETE_CONVERSATION_ITEM,
            openai_responses.types.StoredConversation,
            {**arguments, "conversation_id": conversation_id, "item_id": item_id},
        )


class ResponsesInputItems(Resource):
    """The methods below `responses.input_items`."""

    def list(
        self, response_id: str, **arguments: Unpack[ListInputItems]
    ) -> Page[openai_responses.types.OutputItem]:
        """List the items that a stored answer was given, one page at a time."""
        return self._page(
            openai_responses.protocol.LIST_INPUT_ITEMS,
            openai_responses.types.OutputItem,
            {**arguments, "response_id": response_id},
        )


class AsyncResponsesInputItems(AsyncResource):
    """The methods below `responses.input_items`."""

    async def list(
        self, response_id: str, **arguments: Unpack[ListInputItems]
    ) -> AsyncPage[openai_responses.types.OutputItem]:
        """List the items that a stored answer was given, one page at a time."""
        return await self._page(
            openai_responses.protocol.LIST_INPUT_ITEMS,
            openai_responses.types.OutputItem,
            {**arguments, "response_id": response_id},
        )


class ResponsesInputTokens(Resource):
    """The methods below `responses.input_tokens`."""

    def count(self, **arguments: Unpack[CountInputTokens]) -> openai_responses.types.InputTokensCount:
        """Count the input tokens of a request without generating anything."""
        return self._call(
            openai_responses.protocol.COUNT_INPUT_TOKENS, openai_responses.types.InputTokensCount, arguments
        )


class AsyncResponsesInputTokens(AsyncResource):
    """The methods below `responses.input_tokens`."""

    async def count(self, **arguments: Unpack[CountInputTokens]) -> openai_responses.types.InputTokensCount:
        """Count the input tokens of a request without generating anything."""
        return await self._call(
            openai_responses.protocol.COUNT_INPUT_TOKENS, openai_responses.types.InputTokensCount, arguments
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

    def count_tokens(self, **arguments: Unpack[CountTokens]) -> anthropic_messages.types.MessageTokensCount:
        """Count the input tokens of a request without generating anything."""
        return self._call(
            anthropic_messages.protocol.COUNT_TOKENS, anthropic_messages.types.MessageTokensCount, arguments
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

    async def count_tokens(
        self, **arguments: Unpack[CountTokens]
    ) -> anthropic_messages.types.MessageTokensCount:
        """Count the input tokens of a request without generating anything."""
        return await self._call(
            anthropic_messages.protocol.COUNT_TOKENS, anthropic_messages.types.MessageTokensCount, arguments
        )


class Conversations(Resource):
    """The methods below `conversations`."""

    def __init__(self, client: TypedClient) -> None:
        super().__init__(client)
        self.items = ConversationsItems(client)

    def create(self, **arguments: Unpack[CreateConversation]) -> openai_responses.types.StoredConversation:
        """Begin a conversation that the vendor keeps, with items or without."""
        return self._call(
            openai_responses.protocol.CREATE_CONVERSATION,
            openai_responses.types.StoredConversation,
            arguments,
        )

    def retrieve(
        self, conversation_id: str, **arguments: Unpack[GetConversation]
    ) -> openai_responses.types.StoredConversation:
        """Look up a stored conversation."""
        return self._call(
            openai_responses.protocol.GET_CONVERSATION,
            openai_responses.types.StoredConversation,
            {**arguments, "conversation_id": conversation_id},
        )

    def update(
        self, conversation_id: str, **arguments: Unpack[UpdateConversation]
    ) -> openai_responses.types.StoredConversation:
        """Change the labels of a stored conversation."""
        return self._call(
            openai_responses.protocol.UPDATE_CONVERSATION,
            openai_responses.types.StoredConversation,
            {**arguments, "conversation_id": conversation_id},
        )

    def delete(
        self, conversation_id: str, **arguments: Unpack[DeleteConversation]
    ) -> openai_responses.types.DeletedConversation:
        """Delete a stored conversation; its items are kept."""
        return self._call(
            openai_responses.protocol.DELETE_CONVERSATION,
            openai_responses.types.DeletedConversation,
            {**arguments, "conversation_id": conversation_id},
        )


class AsyncConversations(AsyncResource):
    """The methods below `conversations`."""

    def __init__(self, client: AsyncTypedClient) -> None:
        super().__init__(client)
        self.items = AsyncConversationsItems(client)

    async def create(
        self, **arguments: Unpack[CreateConversation]
    ) -> openai_responses.types.StoredConversation:
        """Begin a conversation that the vendor keeps, with items or without."""
        return await self._call(
            openai_responses.protocol.CREATE_CONVERSATION,
            openai_responses.types.StoredConversation,
            arguments,
        )

    async def retrieve(
        self, conversation_id: str, **arguments: Unpack[GetConversation]
    ) -> openai_responses.types.StoredConversation:
        """Look up a stored conversation."""
        return await self._call(
            openai_responses.protocol.GET_CONVERSATION,
            openai_responses.types.StoredConversation,
            {**arguments, "conversation_id": conversation_id},
        )

    async def update(
        self, conversation_id: str, **arguments: Unpack[UpdateConversation]
    ) -> openai_responses.types.StoredConversation:
        """Change the labels of a stored conversation."""
        return await self._call(
            openai_responses.protocol.UPDATE_CONVERSATION,
            openai_responses.types.StoredConversation,
            {**arguments, "conversation_id": conversation_id},
        )

    async def delete(
        self, conversation_id: str, **arguments: Unpack[DeleteConversation]
    ) -> openai_responses.types.DeletedConversation:
        """Delete a stored conversation; its items are kept."""
        return await self._call(
            openai_responses.protocol.DELETE_CONVERSATION,
            openai_responses.types.DeletedConversation,
            {**arguments, "conversation_id": conversation_id},
        )


class Responses(Resource):
    """The methods below `responses`."""

    def __init__(self, client: TypedClient) -> None:
        super().__init__(client)
        self.input_items = ResponsesInputItems(client)
        self.input_tokens = ResponsesInputTokens(client)

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

    def retrieve(self, response_id: str, **arguments: Unpack[GetResponse]) -> openai_responses.types.Response:
        """Look up a stored answer, or one that is made in the background."""
        return self._call(
            openai_responses.protocol.GET_RESPONSE,
            openai_responses.types.Response,
            {**arguments, "response_id": response_id},
        )

    def retrieve_stream(
        self, response_id: str, **arguments: Unpack[GetResponse]
    ) -> TypedStream[openai_responses.types.StreamEvent]:
        """Look up a stored answer, or one that is made in the background. As a stream of its frames."""
        return self._stream(
            openai_responses.protocol.GET_RESPONSE,
            openai_responses.types.StreamEvent,
            {**arguments, "response_id": response_id},
        )

    def delete(
        self, response_id: str, **arguments: Unpack[DeleteResponse]
    ) -> openai_responses.types.DeletedResponse:
        """Delete a stored answer."""
        return self._call(
            openai_responses.protocol.DELETE_RESPONSE,
            openai_responses.types.DeletedResponse,
            {**arguments, "response_id": response_id},
        )

    def cancel(
        self, response_id: str, **arguments: Unpack[CancelResponse]
    ) -> openai_responses.types.Response:
        """Stop an answer that is made in the background."""
        return self._call(
            openai_responses.protocol.CANCEL_RESPONSE,
            openai_responses.types.Response,
            {**arguments, "response_id": response_id},
        )

    def compact(self, **arguments: Unpack[CompactResponse]) -> openai_responses.types.CompactedResponse:
        """Make a conversation shorter; what comes back stands for everything before it."""
        return self._call(
            openai_responses.protocol.COMPACT_RESPONSE, openai_responses.types.CompactedResponse, arguments
        )


class AsyncResponses(AsyncResource):
    """The methods below `responses`."""

    def __init__(self, client: AsyncTypedClient) -> None:
        super().__init__(client)
        self.input_items = AsyncResponsesInputItems(client)
        self.input_tokens = AsyncResponsesInputTokens(client)

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

    async def retrieve(
        self, response_id: str, **arguments: Unpack[GetResponse]
    ) -> openai_responses.types.Response:
        """Look up a stored answer, or one that is made in the background."""
        return await self._call(
            openai_responses.protocol.GET_RESPONSE,
            openai_responses.types.Response,
            {**arguments, "response_id": response_id},
        )

    def retrieve_stream(
        self, response_id: str, **arguments: Unpack[GetResponse]
    ) -> AsyncTypedStream[openai_responses.types.StreamEvent]:
        """Look up a stored answer, or one that is made in the background. As a stream of its frames."""
        return self._stream(
            openai_responses.protocol.GET_RESPONSE,
            openai_responses.types.StreamEvent,
            {**arguments, "response_id": response_id},
        )

    async def delete(
        self, response_id: str, **arguments: Unpack[DeleteResponse]
    ) -> openai_responses.types.DeletedResponse:
        """Delete a stored answer."""
        return await self._call(
            openai_responses.protocol.DELETE_RESPONSE,
            openai_responses.types.DeletedResponse,
            {**arguments, "response_id": response_id},
        )

    async def cancel(
        self, response_id: str, **arguments: Unpack[CancelResponse]
    ) -> openai_responses.types.Response:
        """Stop an answer that is made in the background."""
        return await self._call(
            openai_responses.protocol.CANCEL_RESPONSE,
            openai_responses.types.Response,
            {**arguments, "response_id": response_id},
        )

    async def compact(self, **arguments: Unpack[CompactResponse]) -> openai_responses.types.CompactedResponse:
        """Make a conversation shorter; what comes back stands for everything before it."""
        return await self._call(
            openai_responses.protocol.COMPACT_RESPONSE, openai_responses.types.CompactedResponse, arguments
        )


class AzureOpenAI(TypedClient):
    """Azure OpenAI, on the path that needs no API version. The host has the name of the caller's own
    resource; the model is the name of a deployment. A base URL of the classic path has the deployment and
    the version: https://NAME.openai.azure.com/openai/deployments/DEPLOYMENT?api-version=VERSION.

    `resource`: The name of the resource, with which its host begins. By default AZURE_RESOURCE_NAME.
    """

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "openai_chat"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: AzureOpenAIFlags | FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        http_client: HttpClient | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        *,
        resource: str | None = None,
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
                "resource": resource,
            },
            **http,
        )
        self.chat = Chat(self)
        self.models = Models(self)
        self.messages = Messages(self)
        self.conversations = Conversations(self)
        self.responses = Responses(self)


class AsyncAzureOpenAI(AsyncTypedClient):
    """Azure OpenAI, on the path that needs no API version. The host has the name of the caller's own
    resource; the model is the name of a deployment. A base URL of the classic path has the deployment and
    the version: https://NAME.openai.azure.com/openai/deployments/DEPLOYMENT?api-version=VERSION.

    `resource`: The name of the resource, with which its host begins. By default AZURE_RESOURCE_NAME.
    """

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "openai_chat"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: AzureOpenAIFlags | FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        http_client: AsyncHttpClient | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        *,
        resource: str | None = None,
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
                "resource": resource,
            },
            **http,
        )
        self.chat = AsyncChat(self)
        self.models = AsyncModels(self)
        self.messages = AsyncMessages(self)
        self.conversations = AsyncConversations(self)
        self.responses = AsyncResponses(self)
