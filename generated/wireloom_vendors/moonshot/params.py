# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/moonshot.
# Do not edit. Specs: sha256 f55a050d4efee060
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import types


class CompletionCreateParams(TypedDict, total=False):
    """The body of a request for a chat completion."""

    model: Required[types.ChatModel]
    """The id of the model that answers."""

    messages: Required[Sequence[types.ChatCompletionMessageParam]]
    """The conversation so far, oldest message first."""

    max_tokens: int | None
    """The most tokens that may be generated; use max_completion_tokens.

    Deprecated.
    """

    temperature: float | None
    """Sampling temperature, for moonshot-v1 models; kimi models take only the value they have."""

    top_p: float | None
    """Nucleus sampling, for moonshot-v1 models."""

    n: int | None
    """How many answers to generate, for moonshot-v1 models."""

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

    response_format: types.ResponseFormat | None
    """The form that the answer's text must have."""

    stream_options: types.ChatCompletionStreamOptionsParam | Mapping[str, Any] | None
    """Options of the stream; only with stream set to true."""

    reasoning_effort: Literal["low", "medium", "high", "max"] | str | None
    """How much the model reasons; kimi-k3 takes low, high and max.

    - `low`
    - `medium`
    - `high`
    - `max`: The default of kimi-k3.
    """

    max_completion_tokens: int | None
    """The most tokens that may be generated, reasoning included; if it is too small, the answer is empty and
    its finish reason length. By default about 1024 for older models, 131072 for kimi-k3.
    """

    thinking: types.Thinking | Mapping[str, Any] | None
    """Whether the model thinks; kimi-k3 and kimi-k2.7 always do."""

    prompt_cache_key: str | None
    """A stable id of the session or task, for more hits in the prompt cache."""

    prompt_cache_options: types.PromptCacheOptions | Mapping[str, Any] | None
    """How long the prompt is cached; from kimi-k3 on."""

    safety_identifier: str | None
    """A stable id of the end user, by which misuse is found; hash names and addresses."""


class TokenEstimateParams(TypedDict, total=False):
    """A conversation whose tokens are to be counted."""

    model: Required[types.ChatModel]
    messages: Required[Sequence[types.ChatCompletionMessageParam]]
