# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 d06bf79782435b34
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from . import types


class ResponseCreateParams(TypedDict, total=False):
    """The body of a request for one answer."""

    access_programs: types.AccessPrograms | Mapping[str, Any]
    background: bool | None
    """Whether the answer is made in the background, to be fetched later."""

    background_options: types.BackgroundOptions | Mapping[str, Any]
    context_management: Sequence[types.ContextManagement | Mapping[str, Any]] | None
    conversation: types.Conversation | None
    """The stored conversation that the answer belongs to; not together with previous_response_id."""

    image: types.ImageConfig | Mapping[str, Any]
    include: (
        Sequence[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
            ]
            | str
        ]
        | None
    )
    """What else the answer shall hold."""

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
    previous_response_id: str | None
    """The stored answer that this one goes on with; then input holds only what is new."""

    prompt: types.PromptTemplate | Mapping[str, Any] | None
    prompt_cache_key: str | None
    """Requests with the same key share a cache."""

    prompt_cache_options: types.PromptCacheOptions | Mapping[str, Any]
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    reasoning: types.ReasoningConfig | Mapping[str, Any] | None
    safety_identifier: str | None
    """An opaque id of the end user."""

    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None
    store: bool | None
    """Whether the answer is stored; the default is true."""

    stream_options: types.StreamOptions | Mapping[str, Any] | None
    temperature: float | None
    """Randomness of sampling, 0 to 2."""

    text: types.TextConfig | Mapping[str, Any]
    tool_choice: types.ToolChoice
    tools: Sequence[types.Tool]
    top_logprobs: int | None
    top_p: float | None
    """Samples from the likeliest tokens that hold this share of the probability."""

    truncation: Literal["auto", "disabled"] | str | None
    """What becomes of an input that is too long: an error (disabled, the default), or its first items are
    left out (auto).
    """

    user: str
    """The older name of safety_identifier and prompt_cache_key."""
