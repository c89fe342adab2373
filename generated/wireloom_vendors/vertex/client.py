# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""Gemini models and Claude on Google Cloud, in a project and a location. The key is an access token, best
given by a function, as it lives for an hour; the express mode, which has neither project nor Claude, takes
an API key.
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
    AsyncResource,
    AsyncTypedClient,
    AsyncTypedStream,
    Resource,
    TypedClient,
    TypedStream,
)
from wireloom.vendor import Vendor

from . import anthropic_messages, params, types, vendor
from .flags import VertexFlags


class GenerateContent(params.GenerateContentRequest, CallArguments, total=False):
    """The keyword arguments of `contents.generate`."""

    user_project: str
    """The project that pays where it is another one."""


class CountTokens(params.CountTokensRequest, CallArguments, total=False):
    """The keyword arguments of `contents.count_tokens`."""

    user_project: str
    """The project that pays where it is another one."""


class CreateMessage(anthropic_messages.params.MessageCreateParams, CallArguments, total=False):
    """The keyword arguments of `messages.create`."""

    user_project: str
    """The project that pays where it is another one."""


class MessagesCountTokens(anthropic_messages.params.MessageCountTokensParams, CallArguments, total=False):
    """The keyword arguments of `messages.count_tokens`."""


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


class Messages(Resource):
    """The methods below `messages`."""

    def create(self, model: str, **arguments: Unpack[CreateMessage]) -> anthropic_messages.types.Message:
        """Answer a conversation, whole or streamed."""
        return self._call(
            anthropic_messages.protocol.CREATE_MESSAGE,
            anthropic_messages.types.Message,
            {**arguments, "model": model},
        )

    def stream(
        self, model: str, **arguments: Unpack[CreateMessage]
    ) -> TypedStream[anthropic_messages.types.StreamEvent]:
        """Answer a conversation, whole or streamed. As a stream of its frames."""
        return self._stream(
            anthropic_messages.protocol.CREATE_MESSAGE,
            anthropic_messages.types.StreamEvent,
            {**arguments, "model": model},
        )

    def count_tokens(
        self, **arguments: Unpack[MessagesCountTokens]
    ) -> anthropic_messages.types.MessageTokensCount:
        """Count the input tokens of a request without generating anything."""
        return self._call(
            anthropic_messages.protocol.COUNT_TOKENS, anthropic_messages.types.MessageTokensCount, arguments
        )


class AsyncMessages(AsyncResource):
    """The methods below `messages`."""

    async def create(
        self, model: str, **arguments: Unpack[CreateMessage]
    ) -> anthropic_messages.types.Message:
        """Answer a conversation, whole or streamed."""
        return await self._call(
            anthropic_messages.protocol.CREATE_MESSAGE,
            anthropic_messages.types.Message,
            {**arguments, "model": model},
        )

    def stream(
        self, model: str, **arguments: Unpack[CreateMessage]
    ) -> AsyncTypedStream[anthropic_messages.types.StreamEvent]:
        """Answer a conversation, whole or streamed. As a stream of its frames."""
        return self._stream(
            anthropic_messages.protocol.CREATE_MESSAGE,
            anthropic_messages.types.StreamEvent,
            {**arguments, "model": model},
        )

    async def count_tokens(
        self, **arguments: Unpack[MessagesCountTokens]
    ) -> anthropic_messages.types.MessageTokensCount:
        """Count the input tokens of a request without generating anything."""
        return await self._call(
            anthropic_messages.protocol.COUNT_TOKENS, anthropic_messages.types.MessageTokensCount, arguments
        )


class Vertex(TypedClient):
    """Gemini models and Claude on Google Cloud, in a project and a location. The key is an access token, best
    given by a function, as it lives for an hour; the express mode, which has neither project nor Claude,
    takes an API key.

    `project`: The id of the project. By default GOOGLE_CLOUD_PROJECT.

    `location`: Where the model runs, such as us-central1. By default GOOGLE_CLOUD_LOCATION or global.
    """

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "gemini_generate"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: VertexFlags | FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        http_client: HttpClient | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        *,
        project: str | None = None,
        location: str | None = None,
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
                "project": project,
                "location": location,
            },
            **http,
        )
        self.contents = Contents(self)
        self.messages = Messages(self)


class AsyncVertex(AsyncTypedClient):
    """Gemini models and Claude on Google Cloud, in a project and a location. The key is an access token, best
    given by a function, as it lives for an hour; the express mode, which has neither project nor Claude,
    takes an API key.

    `project`: The id of the project. By default GOOGLE_CLOUD_PROJECT.

    `location`: Where the model runs, such as us-central1. By default GOOGLE_CLOUD_LOCATION or global.
    """

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "gemini_generate"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: VertexFlags | FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        http_client: AsyncHttpClient | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        *,
        project: str | None = None,
        location: str | None = None,
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
                "project": project,
                "location": location,
            },
            **http,
        )
        self.contents = AsyncContents(self)
        self.messages = AsyncMessages(self)
