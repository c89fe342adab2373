# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/deepseek.yaml.
# Do not edit. Specs: sha256 77a6a30f73279eba
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
    """Sampling temperature; without effect while the model thinks."""

    top_p: float | None
    """Nucleus sampling, as the probability mass of the tokens considered."""

    stop: types.StopSequences | None
    """Texts at which generation stops; the answer does not contain them."""

    frequency_penalty: float | None
    """Without effect while the model thinks."""

    presence_penalty: float | None
    """Without effect while the model thinks."""

    tools: Sequence[types.ChatCompletionToolUnionParam] | None
    """The tools that the model may call."""

    tool_choice: types.ChatCompletionToolChoiceOptionParam | None
    """Which tool the model must or may call; auto where there are tools, else none."""

    response_format: types.ResponseFormat | None
    """The form that the answer's text must have."""

    stream_options: types.ChatCompletionStreamOptionsParam | Mapping[str, Any] | None
    """Options of the stream; only with stream set to true."""

    logprobs: bool | None
    """Whether to return the log probabilities of the answer's tokens."""

    top_logprobs: int | None
    """How many most likely tokens to return for each position; needs logprobs set to true."""

    reasoning_effort: Literal["low", "medium", "high", "minimal", "xhigh", "max", "ultra"] | str | None
    """How much the model reasons; high by default.

    - `low`
    - `medium`: The same as high.
    - `high`
    - `minimal`: The same as low.
    - `xhigh`: The same as high.
    - `max`
    - `ultra`: The same as max.
    """

    thinking: types.Thinking | Mapping[str, Any]
    """Whether the model thinks; by default it does."""

    user_id: str
    """The caller's id of the end user."""
