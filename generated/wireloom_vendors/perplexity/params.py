# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/perplexity.yaml.
# Do not edit. Specs: sha256 f93f476821ea8734
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import types


class CompletionCreateParams(TypedDict, total=False):
    """The body of a request for a chat completion."""

    model: Required[str]
    """The id of the model that answers."""

    messages: Required[Sequence[types.ChatCompletionMessageParam]]
    """The conversation so far, oldest message first."""

    max_tokens: int | None
    """The most tokens that may be generated for the answer."""

    temperature: float | None
    """Sampling temperature; higher values give more random answers."""

    top_p: float | None
    """Nucleus sampling, as the probability mass of the tokens considered."""

    stop: types.StopSequences | None
    """Texts at which generation stops; the answer does not contain them."""

    frequency_penalty: float | None
    """Positive values make tokens less likely the more often they have occurred."""

    presence_penalty: float | None
    """Positive values make tokens that have occurred at all less likely."""

    tools: Sequence[types.ChatCompletionToolUnionParam] | None
    """The tools that the model may call."""

    response_format: types.ResponseFormat | None
    """The form that the answer's text must have."""

    reasoning_effort: Literal["low", "medium", "high", "minimal"] | str | None
    """How much a reasoning model reasons before it answers; each model takes a subset."""

    top_k: int | None
    search_mode: Literal["web", "academic", "sec"] | str | None
    search_domain_filter: Sequence[str] | None
    search_recency_filter: Literal["hour", "day", "week", "month", "year"] | str | None
    disable_search: bool | None
    return_images: bool | None
    return_related_questions: bool | None
    stream_mode: Literal["full", "concise"] | str | None
    search_context_size: str | None
    """How much of the web to read."""

    web_search_options: Mapping[str, Any] | None
