# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 86ab708627e87920
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from . import types


class ResponseCreateParams(TypedDict, total=False):
    """The body of a request for one answer."""

    access_programs: types.AccessPrograms | Mapping[str, Any]
    context_management: Sequence[types.ContextManagement | Mapping[str, Any]] | None
    image: types.ImageConfig | Mapping[str, Any]
    input: types.Input
    """A text of the user, or the items of the conversation; left out where a stored prompt or conversation
    says all.
    """

    instructions: str | None
    """Instructions that stand before the input; an answer that goes on with another does not inherit them."""

    max_output_tokens: int | None
    """The most tokens to write, reasoning included; at least 16."""

    max_tool_calls: int | None
    """The most calls of hosted tools."""

    metadata: Mapping[str, Any] | None
    """Up to 16 labels."""

    model: str
    """Id of a model."""

    moderation: types.ModerationConfig | Mapping[str, Any] | None
    parallel_tool_calls: bool | None
    prompt_cache_options: types.PromptCacheOptions | Mapping[str, Any]
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    reasoning: types.ReasoningConfig | Mapping[str, Any] | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None
    stream_options: types.StreamOptions | Mapping[str, Any] | None
    temperature: float | None
    """Randomness of sampling, 0 to 2."""

    text: types.TextConfig | Mapping[str, Any]
    tool_choice: types.ToolChoice
    tools: Sequence[types.Tool]
    top_logprobs: int | None
    top_p: float | None
    """Samples from the likeliest tokens that hold this share of the probability."""

    user: str
    """The older name of safety_identifier and prompt_cache_key."""
