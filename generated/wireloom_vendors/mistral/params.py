# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/mistral.yaml.
# Do not edit. Specs: sha256 006b8e719c17b910
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

    n: int | None
    """How many answers (choices) to generate."""

    stop: types.StopSequences | None
    """Texts at which generation stops; the answer does not contain them."""

    frequency_penalty: float | None
    """Positive values make tokens less likely the more often they have occurred."""

    presence_penalty: float | None
    """Positive values make tokens that have occurred at all less likely."""

    tools: Sequence[types.ChatCompletionToolUnionParam] | None
    """The tools that the model may call."""

    tool_choice: types.ChatCompletionToolChoiceOptionParam | None
    """Which tool the model must or may call; auto where there are tools, else none."""

    parallel_tool_calls: bool | None
    """Whether one answer may hold several tool calls."""

    response_format: types.ResponseFormat | None
    """The form that the answer's text must have."""

    logprobs: bool | None
    """Whether to return the log probabilities of the answer's tokens."""

    top_logprobs: int | None
    """How many most likely tokens to return for each position; needs logprobs set to true."""

    reasoning_effort: Literal["low", "medium", "high", "none", "minimal", "xhigh", "max"] | str | None
    """How much a reasoning model reasons before it answers; each model takes a subset."""

    random_seed: int | None
    """Asks for repeatable sampling."""

    metadata: Mapping[str, Any] | None
    top_k: int | None
    min_tokens: int | None
    """The fewest tokens to generate."""

    repetition_penalty: float | None
    prompt_logprobs: int | None
    top_prompt_logprobs: int | None
    prediction: Mapping[str, Any] | None
    prompt_mode: Literal["reasoning"] | str | None
    """The system prompt that the vendor adds."""

    guardrails: Sequence[Mapping[str, Any]] | None
    prompt_cache_key: str | None
    service_tier: Literal["auto", "standard_only"] | str | None
    safe_prompt: bool | None
    """Whether the vendor's safety prompt goes first."""
