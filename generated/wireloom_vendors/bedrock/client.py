# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/vendors/bedrock.yaml.
# Do not edit. Specs: sha256 3fdd2df4dff71082
"""Claude on Amazon Bedrock, whole answers only: streams there are no server-sent events. The key is a Bedrock
API key, sent as a bearer token; requests that must be signed take an http_client with an auth of the
caller's.
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
from wireloom.typed import AsyncResource, AsyncTypedClient, Resource, TypedClient
from wireloom.vendor import Vendor

from . import params, types, vendor
from .flags import BedrockFlags


class CreateMessage(params.MessageCreateParams, CallArguments, total=False):
    """The keyword arguments of `messages.create`."""


class Messages(Resource):
    """The methods below `messages`."""

    def create(self, model: str, **arguments: Unpack[CreateMessage]) -> types.Message:
        """Answer a conversation, whole or streamed."""
        return self._call(vendor.CREATE_MESSAGE, types.Message, {**arguments, "model": model})


class AsyncMessages(AsyncResource):
    """The methods below `messages`."""

    async def create(self, model: str, **arguments: Unpack[CreateMessage]) -> types.Message:
        """Answer a conversation, whole or streamed."""
        return await self._call(vendor.CREATE_MESSAGE, types.Message, {**arguments, "model": model})


class Bedrock(TypedClient):
    """Claude on Amazon Bedrock, whole answers only: streams there are no server-sent events. The key is a
    Bedrock API key, sent as a bearer token; requests that must be signed take an http_client with an auth
    of the caller's.

    `region`: Where the model runs. By default AWS_REGION or AWS_DEFAULT_REGION or us-east-1.
    """

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "anthropic_messages"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: BedrockFlags | FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        http_client: HttpClient | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        *,
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
                "region": region,
            },
            **http,
        )
        self.messages = Messages(self)


class AsyncBedrock(AsyncTypedClient):
    """Claude on Amazon Bedrock, whole answers only: streams there are no server-sent events. The key is a
    Bedrock API key, sent as a bearer token; requests that must be signed take an http_client with an auth
    of the caller's.

    `region`: Where the model runs. By default AWS_REGION or AWS_DEFAULT_REGION or us-east-1.
    """

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "anthropic_messages"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: BedrockFlags | FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        http_client: AsyncHttpClient | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        *,
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
                "region": region,
            },
            **http,
        )
        self.messages = AsyncMessages(self)
