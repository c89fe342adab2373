# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openai.
# Do not edit. Specs: sha256 4aaca3dca2f85be2
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
    """The most tokens that may be generated; use max_completion_tokens, as reasoning models refuse this one.

    Deprecated.
    """

    temperature: float | None
    """Sampling temperature, 1 by default; reasoning models may refuse other values unless the effort is none.
    """

    top_p: float | None
    """Nucleus sampling, as the probability mass of the tokens considered."""

    n: int | None
    """How many answers (choices) to generate."""

    stop: types.StopSequences | None
    """Texts at which generation stops; the answer does not contain them."""

    seed: int | None
    """Asks for repeatable sampling, on a best-effort basis.

    Deprecated.
    """

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
    """Whether to return the log probabilities of the answer's tokens."""

    top_logprobs: int | None
    """How many most likely tokens to return for each position; needs logprobs set to true."""

    logit_bias: Mapping[str, Any] | None
    """Token id to a bias from -100 (never) to 100 (always), added to the token's logit."""

    user: str | None
    """The caller's id of the end user; use safety_identifier and prompt_cache_key.

    Deprecated.
    """

    reasoning_effort: Literal["low", "medium", "high", "none", "minimal", "xhigh", "max"] | str | None
    """How much a reasoning model reasons before it answers; each model takes a subset."""

    max_completion_tokens: int | None
    """The most tokens that may be generated, visible text and reasoning together."""

    safety_identifier: str | None
    """A stable id of the end user, by which misuse is found; hash names and addresses."""

    prompt_cache_key: str | None
    """Requests with the same key are served together, for more hits in the prompt cache."""

    prompt_cache_options: types.PromptCacheOptions | Mapping[str, Any]
    """How the prompt is cached; from GPT-5.6 on."""

    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    """How long the cached prompt is kept; use prompt_cache_options.

    Deprecated.
    """

    service_tier: types.ServiceTier | None
    """The tier wanted; the answer tells the tier used."""

    store: bool | None
    """Whether to keep the completion at the vendor; images above 8 MB are then dropped."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of the caller's own, with keys of up to 64 characters."""

    modalities: Sequence[Literal["text", "audio"] | str] | None
    """The kinds of output wanted; audio needs the field audio too."""

    audio: types.ChatCompletionAudioParam | Mapping[str, Any] | None
    """How an audio answer shall sound."""

    prediction: types.ChatCompletionPredictionContentParam | Mapping[str, Any] | None
    """What much of the answer is known to be, so that it comes faster."""

    moderation: types.ModerationParam | Mapping[str, Any] | None
    """Runs moderation on input and output; the answer's moderation has the results."""

    verbosity: Literal["low", "medium", "high"] | str | None
    """How long-winded the answer is."""

    web_search_options: types.WebSearchOptions | Mapping[str, Any]
    """Search of the web, for the search models only."""

    functions: Sequence[types.DeprecatedFunction | Mapping[str, Any]]
    """The functions that the model may call; use tools.

    Deprecated.
    """

    function_call: types.FunctionCallOption
    """Which function the model must or may call; use tool_choice.

    Deprecated.
    """
