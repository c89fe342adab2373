# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import types


class GenerateContentRequest(TypedDict, total=False):
    """The body of a request for an answer."""

    contents: Required[Sequence[types.Content | Mapping[str, Any]]]
    """The conversation; the user begins."""

    system_instruction: types.Content | Mapping[str, Any]
    """Instructions that stand before the conversation."""

    tools: Sequence[types.Tool | Mapping[str, Any]]
    """What the model may use."""

    tool_config: types.ToolConfig | Mapping[str, Any]
    generation_config: types.GenerationConfig | Mapping[str, Any]
    safety_settings: Sequence[types.SafetySetting | Mapping[str, Any]]
    cached_content: str
    """cachedContents/ID; then there are no systemInstruction, tools and toolConfig in the request."""

    labels: Mapping[str, str]
    service_tier: Literal["unspecified", "flex", "standard", "priority"] | str
    continuation_token: str
    """That of an answer that goes on."""

    store: bool
    """Whether the vendor may log the request."""


class CountTokensRequest(TypedDict, total=False):
    """The body of a request that counts input tokens."""

    contents: Sequence[types.Content | Mapping[str, Any]]
    generate_content_request: types.CountedRequest | Mapping[str, Any]
    """A whole request, in place of contents."""


class EmbedContentRequest(TypedDict, total=False):
    """The body of a request for an embedding."""

    content: Required[types.Content | Mapping[str, Any]]
    task_type: types.EmbeddingTask
    title: str
    output_dimensionality: int


class BatchEmbedContentsRequest(TypedDict, total=False):
    """The body of a request for several embeddings."""

    requests: Required[Sequence[types.BatchedEmbedContentRequest | Mapping[str, Any]]]


class CachedContentCreate(TypedDict, total=False):
    """The body that creates a cached content."""

    model: Required[str]
    """models/ID"""

    display_name: str
    contents: Sequence[types.Content | Mapping[str, Any]]
    system_instruction: types.Content | Mapping[str, Any]
    tools: Sequence[types.Tool | Mapping[str, Any]]
    tool_config: types.ToolConfig | Mapping[str, Any]
    ttl: str
    """How long it lives, such as 300s."""

    expire_time: str
    """Until when it lives, in place of ttl."""


class CachedContentUpdate(TypedDict, total=False):
    """The body that gives a cached content another life."""

    ttl: str
    expire_time: str
