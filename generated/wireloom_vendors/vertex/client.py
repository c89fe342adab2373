# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 fc3cda22c75a01ed
"""Gemini models on Google Cloud. The base URL here is that of the express mode, which has no project. For a project give the client https://LOCATION-aiplatform.googleapis.com/v1/projects/PROJECT/locations/LOCATION/publishers/google, without LOCATION- where the location is global. The key is an access token, best given by a function, as it lives for an hour."""

from __future__ import annotations

from typing import ClassVar, Unpack

import httpx

from wireloom.arguments import CallArguments
from wireloom.flags import FlagProvider, FlagsInput
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
from .flags import VertexFlags


class GenerateContent(params.GenerateContentRequest, CallArguments, total=False):
    """The keyword arguments of `contents.generate`."""

    user_project: str
    """The project that pays where it is another one."""


class CountTokens(params.CountTokensRequest, CallArguments, total=False):
    """The keyword arguments of `contents.count_tokens`."""


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


class Vertex(TypedClient):
    """Gemini models on Google Cloud. The base URL here is that of the express mode, which has no project. For a project give the client https://LOCATION-aiplatform.googleapis.com/v1/projects/PROJECT/locations/LOCATION/publishers/google, without LOCATION- where the location is global. The key is an access token, best given by a function, as it lives for an hour."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "gemini_generate"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: VertexFlags | FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int = 2,
        http_client: httpx.Client | None = None,
        flag_provider: FlagProvider | None = None,
    ) -> None:
        super().__init__(api_key, base_url, flags, timeout, max_retries, http_client, flag_provider)
        self.contents = Contents(self)


class AsyncVertex(AsyncTypedClient):
    """Gemini models on Google Cloud. The base URL here is that of the express mode, which has no project. For a project give the client https://LOCATION-aiplatform.googleapis.com/v1/projects/PROJECT/locations/LOCATION/publishers/google, without LOCATION- where the location is global. The key is an access token, best given by a function, as it lives for an hour."""

    vendor: ClassVar[Vendor] = vendor.VENDOR
    dialect: ClassVar[str | None] = "gemini_generate"

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: VertexFlags | FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int = 2,
        http_client: httpx.AsyncClient | None = None,
        flag_provider: FlagProvider | None = None,
    ) -> None:
        super().__init__(api_key, base_url, flags, timeout, max_retries, http_client, flag_provider)
        self.contents = AsyncContents(self)
