# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openrouter.
# Do not edit. Specs: sha256 e3b44c6e11f9809b
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from . import types


class ResponseCreateParams(TypedDict, total=False):
    """The body of a request for one answer."""

    background: bool | None
    """Whether the answer is made in the background, to be fetched later."""

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

    parallel_tool_calls: bool | None
    prompt: types.PromptTemplate | Mapping[str, Any] | None
    prompt_cache_key: str | None
    """Requests with the same key share a cache."""

    prompt_cache_options: types.PromptCacheOptions | Mapping[str, Any]
    reasoning: types.ReasoningConfig | Mapping[str, Any] | None
    safety_identifier: str | None
    """An opaque id of the end user."""

    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None
    store: bool | None
    """False; nothing is ever stored."""

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

    cache_control: types.CacheControl | Mapping[str, Any]
    """Caches the prompt as a whole."""

    debug: Mapping[str, Any]
    """Asks for a first event with the provider's request."""

    deferred_tools: Mapping[str, Any]
    """Tools that are looked up when needed."""

    frequency_penalty: float | None
    image_config: Mapping[str, Any]
    """Settings for the images of an answer."""

    modalities: Sequence[Literal["text", "image"] | str]
    """What the answer may be made of."""

    models: Sequence[str]
    """Models to try in order where the one before fails."""

    plugins: Sequence[Mapping[str, Any]]
    """As in Chat Completions."""

    presence_penalty: float | None
    provider: Mapping[str, Any] | None
    """Which providers may serve the request, as in Chat Completions."""

    session_id: str
    """The conversation, which stays with one provider; at most 256 characters."""

    stop: types.StopSequences | None
    stop_server_tools_when: Sequence[Mapping[str, Any]]
    """When server tools stop."""

    top_k: int
    trace: Mapping[str, Any]
    """Labels for tracing."""
