# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 86ab708627e87920
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
    """Sampling temperature; 0 is turned into 1e-8."""

    top_p: float | None
    """Nucleus sampling, as the probability mass of the tokens considered."""

    n: int | None
    """How many answers to generate; only one."""

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

    stream_options: types.ChatCompletionStreamOptionsParam | Mapping[str, Any] | None
    """Options of the stream; only with stream set to true."""

    logprobs: bool | None
    """Not supported by the models yet."""

    top_logprobs: int | None
    """Not supported by the models yet."""

    logit_bias: Mapping[str, Any] | None
    """Not supported by the models yet."""

    user: str | None
    """The caller's stable id of the end user."""

    reasoning_effort: Literal["low", "medium", "high", "none", "default"] | str | None
    """How much the model reasons; gpt-oss and the newest Qwen model take low, medium and high, other Qwen
    models none and default.

    - `low`
    - `medium`
    - `high`
    - `none`: Qwen models only; no reasoning.
    - `default`: Qwen models only; with reasoning.
    """

    max_completion_tokens: int | None
    """The most tokens that may be generated, reasoning included."""

    reasoning_format: Literal["hidden", "raw", "parsed"] | str | None
    """Where reasoning stands in the answer; not together with include_reasoning.

    - `hidden`: Reasoning is left out.
    - `raw`: In the content, in think tags; not with tools or JSON.
    - `parsed`: In the field reasoning.
    """

    include_reasoning: bool | None
    """Whether the answer has the reasoning; not together with reasoning_format."""

    service_tier: types.ServiceTier | None
    """The tier wanted; on_demand by default."""

    metadata: Mapping[str, Any] | None
    """Labels; not supported by the models yet."""

    search_settings: types.SearchSettings | Mapping[str, Any] | None
    """How the web is searched, where a model searches."""

    include_domains: Sequence[str] | None
    """The only domains to search; use search_settings.

    Deprecated.
    """

    exclude_domains: Sequence[str] | None
    """Domains that are not searched; use search_settings.

    Deprecated.
    """

    compound_custom: types.CompoundCustom | Mapping[str, Any] | None
    """Settings of the compound systems."""

    documents: Sequence[types.Document | Mapping[str, Any]] | None
    """Documents that the answer is to rest on."""

    citation_options: Literal["enabled", "disabled"] | str | None
    """Whether the answer cites the documents."""

    disable_tool_validation: bool
    """True returns calls of tools that were not declared; else they are an error."""

    functions: Sequence[types.DeprecatedFunction | Mapping[str, Any]] | None
    """The functions that the model may call; use tools.

    Deprecated.
    """

    function_call: types.FunctionCallOption | None
    """Which function the model must or may call; use tool_choice.

    Deprecated.
    """
