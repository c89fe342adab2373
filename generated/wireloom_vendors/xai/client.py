# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 d06bf79782435b34
"""xAI's chat completions; its server tools are part of Responses, behind a flag."""

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
from .flags import XAIFlags


class CreateChatCompletion(params.CompletionCreateParams, CallArguments, total=False):
    """The keyword arguments of `chat.completions.create`."""

    conversation_id: str
    """A stable id of the conversation, for more hits in the prompt cache."""


class GetDeferredCompletion(CallArguments, total=False):
    """The keyword arguments of `chat.completions.retrieve_deferred`."""


class ListInputItems(CallArguments, total=False):
    """The keyword arguments of `responses.input_items.list`."""

    after: str
    """The page that starts just after the item with this id."""

    limit: int
    """Items per page; the default is 20."""

    order: str
    """Oldest first (asc) or newest first (desc, the default)."""


class ListModels(CallArguments, total=False):
    """The keyword arguments of `models.list`."""


class GetModel(CallArguments, total=False):
    """The keyword arguments of `models.retrieve`."""


class CreateResponse(openai_responses.params.ResponseCreateParams, CallArguments, total=False):
    """The keyword arguments of `responses.create`."""

    conversation_id: str
    """A stable id of the conversation, for more hits in the prompt cache."""


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

    def retrieve_deferred(
        self, request_id: str, **arguments: Unpack[GetDeferredCompletion]
    ) -> types.ChatCompletion:
        """Get the answer to a request that was deferred."""
        return self._call(
            vendor.GET_DEFERRED_COMPLETION, types.ChatCompletion, {**arguments, "request_id": request_id}
        )


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

    async def retrieve_deferred(
        self, request_id: str, **arguments: Unpack[GetDeferredCompletion]
    ) -> types.ChatCompletion:
        """Get the answer to a request that was deferred."""
        return await self._call(
            vendor.GET_DEFERRED_COMPLETION, types.ChatCompletion, {**arguments, "request_id": request_id}
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

    def __init__(self, client: TypedClient) -> None:
        super().__init__(client)
        self.input_items = ResponsesInputItems(client)

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


class AsyncResponses(AsyncResource):
    """The methods below `responses`."""

    def __init__(self, client: AsyncTypedClient) -> None:
        super().__init__(client)
        self.input_items = AsyncResponsesInputItems(client)

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


class XAI(TypedClient):
    """xAI's chat completions; its server tools are part of Responses, behind a flag."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "openai_chat"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: XAIFlags | FlagsInput | None = None,
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


class AsyncXAI(AsyncTypedClient):
    """xAI's chat completions; its server tools are part of Responses, behind a flag."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "openai_chat"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: XAIFlags | FlagsInput | None = None,
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
