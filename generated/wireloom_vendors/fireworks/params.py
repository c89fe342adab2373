# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/fireworks.yaml.
# Do not edit. Specs: sha256 7d074aea98a0aa7e
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

    seed: int | None
    """Asks for repeatable sampling, on a best-effort basis."""

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

    logprobs: bool | int | None
    """Whether to return the log probabilities of the answer's tokens."""

    top_logprobs: int | None
    """How many most likely tokens to return for each position; needs logprobs set to true."""

    logit_bias: Mapping[str, Any] | None
    """Token id to a bias that is added to the token's logit."""

    user: str | None
    """The caller's stable id of the end user."""

    reasoning_effort: Literal["none", "low", "medium", "high"] | str | int | bool | None
    """How much the model reasons."""

    max_completion_tokens: int | None
    metadata: Mapping[str, Any] | None
    top_k: int | None
    min_p: float | None
    typical_p: float | None
    repetition_penalty: float | None
    mirostat_lr: float | None
    mirostat_target: float | None
    echo: bool | None
    echo_last: int | None
    ignore_eos: bool
    context_length_exceeded_behavior: Literal["error", "truncate"] | str
    prompt_truncate_len: int | None
    prompt_cache_key: str | None
    prompt_cache_isolation_key: str | None
    perf_metrics_in_response: bool | None
    prediction: str | Mapping[str, Any] | None
    speculation: str | Sequence[int] | None
    raw_output: bool | None
    return_token_ids: bool | None
    safe_tokenization: bool | None
    service_tier: Literal["auto", "default", "flex", "priority"] | str
    thinking: types.Thinking | Mapping[str, Any] | None
    """Not together with reasoning_effort."""

    reasoning_history: Literal["disabled", "interleaved", "preserved"] | str | None
    functions: Sequence[types.FunctionDefinition | Mapping[str, Any]]
    """The functions that the model may call; use tools.

    Deprecated.
    """

    function_call: types.FunctionCallOption | None
    """Which function the model must or may call; use tool_choice.

    Deprecated.
    """
