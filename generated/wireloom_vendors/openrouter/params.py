# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openrouter.
# Do not edit. Specs: sha256 e3b44c6e11f9809b
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import types


class CompletionCreateParams(TypedDict, total=False):
    """The body of a request for a chat completion."""

    model: str | None
    """The slug of the model that answers, AUTHOR/NAME, with a suffix such as :free, :nitro, :floor, :exacto,
    :thinking, :online or :extended for a variant; absent, models or the account's default counts.
    """

    messages: Required[Sequence[types.ChatCompletionMessageParam]]
    """The conversation so far, oldest message first."""

    max_tokens: int | None
    """The most tokens that may be generated; use max_completion_tokens.

    Deprecated.
    """

    temperature: float | None
    """Sampling temperature; higher values give more random answers."""

    top_p: float | None
    """Nucleus sampling, as the probability mass of the tokens considered."""

    n: int | None
    """How many answers to generate; only one ever comes."""

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
    """Has no effect; the usage always comes.

    Deprecated.
    """

    logprobs: bool | None
    """Whether to return the log probabilities of the answer's tokens."""

    top_logprobs: int | None
    """How many most likely tokens to return for each position; needs logprobs set to true."""

    logit_bias: Mapping[str, Any] | None
    """Token id to a bias that is added to the token's logit."""

    user: str | None
    """The caller's stable id of the end user."""

    reasoning_effort: Literal["low", "medium", "high", "max", "xhigh", "minimal", "none"] | str | None
    """Short for reasoning.effort; two that differ are an error."""

    models: Sequence[str] | None
    """Models to try in this order when the one before fails (down, rate limit, moderation, context too long);
    the answer's model tells which one ran and is billed.
    """

    provider: types.ProviderPreferences | Mapping[str, Any] | None
    """Which providers may serve the request."""

    route: Literal["fallback", "sort"] | str | None
    """The strategy of the router; has no place in the current API.

    Deprecated.
    """

    plugins: Sequence[types.Plugin] | None
    """What the router does to the request and to the answer."""

    transforms: Sequence[str] | None
    """Changes to a prompt that is too long (middle-out); use the plugin context-compression.

    Deprecated.
    """

    reasoning: types.ReasoningParam | Mapping[str, Any] | None
    """Whether and how much the model reasons."""

    include_reasoning: bool | None
    """Whether the answer has the reasoning; use reasoning.exclude.

    Deprecated.
    """

    usage: types.UsageParam | Mapping[str, Any] | None
    """Has no effect any more; the whole usage always comes.

    Deprecated.
    """

    max_completion_tokens: int | None
    """The most tokens that may be generated, reasoning included; some providers need 16 or more, some have a
    small default.
    """

    top_k: int | None
    """Only the likeliest tokens of this number are considered."""

    min_p: float | None
    """The least probability of a token, relative to the likeliest one."""

    top_a: float | None
    """Like min_p, but relative to the square of the likeliest token's probability."""

    repetition_penalty: float | None
    """Above 1 makes tokens of the input and the answer so far less likely; 1 does nothing."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of the caller's own, with keys of up to 64 characters."""

    modalities: Sequence[Literal["text", "image", "audio"] | str] | None
    """The kinds of output wanted."""

    image_config: Mapping[str, Any] | None
    """How images of the answer shall be, by the words of the model that makes them."""

    prediction: types.Prediction | Mapping[str, Any] | None
    """What much of the answer is known to be, so that it comes faster."""

    verbosity: Literal["low", "medium", "high", "max"] | str | None
    """How long-winded the answer is, for the models that list it."""

    structured_outputs: bool | None
    """Whether the answer follows the schema of response_format, for the models that list it."""

    web_search_options: Mapping[str, Any] | None
    """Search of the web by the model itself, for the models that list it."""

    cache_control: types.CacheControl | Mapping[str, Any] | None
    """Caches the prompt up to its last block, on the providers of Claude models."""

    prompt_cache_key: str | None
    """Requests with the same key go to the same provider, for more cache hits."""

    prompt_cache_options: types.PromptCacheOptions | Mapping[str, Any] | None
    """How OpenAI caches the prompt."""

    preset: str | None
    """The slug of the caller's preset to start from."""

    service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str | None
    """The tier wanted; the answer tells the tier used.

    - `auto`
    - `default`
    - `fast`: The same as priority.
    - `flex`: Slower and cheaper.
    - `priority`: Faster and dearer.
    - `scale`
    - `ultrafast`
    """

    session_id: str | None
    """Groups requests of one session, which then go to the same provider; wins over the header."""

    trace: types.TraceConfig | Mapping[str, Any] | None
    """Names for the tracing of the account."""

    debug: types.DebugOptions | Mapping[str, Any] | None
    """What helps to find faults."""

    deferred_tools: types.DeferredTools | Mapping[str, Any] | None
    """How tools that are marked to load later are found."""

    stop_server_tools_when: Sequence[types.StopServerToolsWhen] | None
    """When the router stops calling its tools; the first condition that holds counts."""
