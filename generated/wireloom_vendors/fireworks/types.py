# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/fireworks.yaml.
# Do not edit. Specs: sha256 7d074aea98a0aa7e
"""The wire types of `fireworks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, WireStruct

from ..dialects.openai_chat.types import (
    AssistantContentPartParam as AssistantContentPartParam,
    AssistantMessageContent as AssistantMessageContent,
    ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChatCompletionToolChoiceObjectParam as ChatCompletionToolChoiceObjectParam,
    ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    ChoiceDeltaToolCall as ChoiceDeltaToolCall,
    ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
    ChoiceLogprobs as ChoiceLogprobs,
    CompletionTokensDetails as CompletionTokensDetails,
    CompletionUsage as CompletionUsage,
    ErrorCode as ErrorCode,
    ErrorObject as ErrorObject,
    ErrorResponse as ErrorResponse,
    ErrorValue as ErrorValue,
    FinishReason as FinishReason,
    FunctionCall as FunctionCall,
    FunctionCallParam as FunctionCallParam,
    FunctionDefinition as FunctionDefinition,
    FunctionParameters as FunctionParameters,
    ImageURL as ImageURL,
    JSONSchema as JSONSchema,
    Model as Model,
    ModelList as ModelList,
    NamedFunction as NamedFunction,
    PromptTokensDetails as PromptTokensDetails,
    ResponseFormat as ResponseFormat,
    ResponseFormatJSONObject as ResponseFormatJSONObject,
    ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    ResponseFormatText as ResponseFormatText,
    StopSequences as StopSequences,
    TextContent as TextContent,
    ToolMessageContent as ToolMessageContent,
    TopLogprob as TopLogprob,
    UserMessageContent as UserMessageContent,
)


class ChatCompletion(Frame, frozen=True, kw_only=True):
    """A whole answer."""

    id: str | None = None
    """The answer's id."""

    object: Literal["chat.completion"] | str | None = None
    created: int | None = None
    """When it was made, in Unix seconds."""

    model: str | None = None
    """The model that answered."""

    choices: Sequence[Choice] | None = None
    """The alternative answers, as many as n asked for."""

    usage: CompletionUsage | None = None
    error: ErrorValue | None = None
    """Why there is no answer, where a server reports an error under HTTP 200."""

    perf_metrics: Mapping[str, Any] | None = None


class Choice(WireStruct, frozen=True, kw_only=True):
    """One of the alternative answers."""

    index: int | None = None
    """The position among the choices, from 0."""

    message: ChatCompletionMessage | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None


class ChatCompletionMessage(WireStruct, frozen=True, kw_only=True):
    """The model's message."""

    role: Literal["assistant"] | str | None = None
    content: str | None = None
    """The text; null or empty where there are only tool calls or a refusal."""

    refusal: str | None = None
    """The model's words where it refused to answer."""

    tool_calls: Sequence[ChatCompletionMessageToolCall] | None = None
    reasoning_content: str | None = None


class ChatCompletionChunk(Frame, frozen=True, kw_only=True):
    """One piece of a streamed answer."""

    id: str | None = None
    """The answer's id, the same in all its chunks."""

    object: Literal["chat.completion.chunk"] | str | None = None
    created: int | None = None
    """When the answer was begun, in Unix seconds."""

    model: str | None = None
    """The model that answers."""

    choices: Sequence[ChunkChoice] | None = None
    """Empty in a chunk that has only usage; null or absent in keep-alives of some servers."""

    usage: CompletionUsage | None = None
    """A snapshot of the whole request, never an increment; the last one counts."""

    error: ErrorValue | None = None
    """Why the stream breaks off here."""

    perf_metrics: Mapping[str, Any] | None = None


class ChunkChoice(WireStruct, frozen=True, kw_only=True):
    """A piece of one of the alternative answers; pieces of several may be interleaved."""

    index: int | None = None
    """The position of the choice that this continues."""

    delta: ChoiceDelta | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None


class ChoiceDelta(WireStruct, frozen=True, kw_only=True):
    """What a chunk adds to the message."""

    role: Literal["system", "user", "assistant", "tool"] | str | None = None
    content: str | None = None
    """The next piece of the text."""

    refusal: str | None = None
    """The next piece of the refusal."""

    tool_calls: Sequence[ChoiceDeltaToolCall] | None = None
    reasoning_content: str | None = None


class CompletionCreateParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request for a chat completion."""

    model: str
    """The id of the model that answers."""

    messages: Sequence[ChatCompletionMessageParam]
    """The conversation so far, oldest message first."""

    max_tokens: int | None | UnsetType = UNSET
    """The most tokens that may be generated for the answer."""

    temperature: Annotated[float, Meta(ge=0.0)] | None | UnsetType = UNSET
    """Sampling temperature; higher values give more random answers."""

    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | None | UnsetType = UNSET
    """Nucleus sampling, as the probability mass of the tokens considered."""

    n: Annotated[int, Meta(ge=1)] | None | UnsetType = UNSET
    """How many answers (choices) to generate."""

    stop: StopSequences | None | UnsetType = UNSET
    """Texts at which generation stops; the answer does not contain them."""

    seed: int | None | UnsetType = UNSET
    """Asks for repeatable sampling, on a best-effort basis."""

    frequency_penalty: float | None | UnsetType = UNSET
    """Positive values make tokens less likely the more often they have occurred."""

    presence_penalty: float | None | UnsetType = UNSET
    """Positive values make tokens that have occurred at all less likely."""

    tools: Sequence[ChatCompletionToolUnionParam] | None | UnsetType = UNSET
    """The tools that the model may call."""

    tool_choice: ChatCompletionToolChoiceOptionParam | None | UnsetType = UNSET
    """Which tool the model must or may call; auto where there are tools, else none."""

    parallel_tool_calls: bool | None | UnsetType = UNSET
    """Whether one answer may hold several tool calls."""

    response_format: ResponseFormat | None | UnsetType = UNSET
    """The form that the answer's text must have."""

    stream: bool | None | UnsetType = UNSET
    """True sends the answer as a stream of chunks."""

    logprobs: bool | int | None | UnsetType = UNSET
    """Whether to return the log probabilities of the answer's tokens."""

    top_logprobs: Annotated[int, Meta(ge=0)] | None | UnsetType = UNSET
    """How many most likely tokens to return for each position; needs logprobs set to true."""

    logit_bias: Mapping[str, Any] | None | UnsetType = UNSET
    """Token id to a bias that is added to the token's logit."""

    user: str | None | UnsetType = UNSET
    """The caller's stable id of the end user."""

    reasoning_effort: Literal["none", "low", "medium", "high"] | str | int | bool | None | UnsetType = UNSET
    """How much the model reasons."""

    max_completion_tokens: int | None | UnsetType = UNSET
    metadata: Mapping[str, Any] | None | UnsetType = UNSET
    top_k: int | None | UnsetType = UNSET
    min_p: float | None | UnsetType = UNSET
    typical_p: float | None | UnsetType = UNSET
    repetition_penalty: float | None | UnsetType = UNSET
    mirostat_lr: float | None | UnsetType = UNSET
    mirostat_target: float | None | UnsetType = UNSET
    echo: bool | None | UnsetType = UNSET
    echo_last: int | None | UnsetType = UNSET
    ignore_eos: bool | UnsetType = UNSET
    context_length_exceeded_behavior: Literal["error", "truncate"] | str | UnsetType = UNSET
    prompt_truncate_len: int | None | UnsetType = UNSET
    prompt_cache_key: str | None | UnsetType = UNSET
    prompt_cache_isolation_key: str | None | UnsetType = UNSET
    perf_metrics_in_response: bool | None | UnsetType = UNSET
    prediction: str | Mapping[str, Any] | None | UnsetType = UNSET
    speculation: str | Sequence[int] | None | UnsetType = UNSET
    raw_output: bool | None | UnsetType = UNSET
    return_token_ids: bool | None | UnsetType = UNSET
    safe_tokenization: bool | None | UnsetType = UNSET
    service_tier: Literal["auto", "default", "flex", "priority"] | str | UnsetType = UNSET
    thinking: Thinking | Mapping[str, Any] | None | UnsetType = UNSET
    """Not together with reasoning_effort."""

    reasoning_history: Literal["disabled", "interleaved", "preserved"] | str | None | UnsetType = UNSET
    functions: Sequence[FunctionDefinition | Mapping[str, Any]] | UnsetType = UNSET
    """The functions that the model may call; use tools.

    Deprecated.
    """

    function_call: FunctionCallOption | None | UnsetType = UNSET
    """Which function the model must or may call; use tool_choice.

    Deprecated.
    """


class ChatCompletionAssistantMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An earlier answer of the model."""

    role: Literal["assistant"] = "assistant"
    content: AssistantMessageContent | None | UnsetType = UNSET
    """The answer's text; null or absent only where the message has tool calls."""

    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""

    tool_calls: Sequence[ChatCompletionMessageToolCallParam] | UnsetType = UNSET
    """The tool calls of that answer; a tool message for each must follow directly."""

    reasoning_content: str | None | UnsetType = UNSET


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | Mapping[str, Any]
)
"""One message of the conversation."""

ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required", "any"] | str | ChatCompletionToolChoiceObjectParam
)
"""A mode, or the one tool that must be called."""


class ChatCompletionStreamOptionsParam(WireStruct, frozen=True, kw_only=True):
    """Options of a streamed answer."""

    include_usage: bool | None = None
    """True adds one chunk with the usage of the whole request and an empty list of choices before the end; it
    is missing where the stream breaks.
    """


FunctionCallOption: TypeAlias = Literal["none", "auto"] | str | NamedFunction | Mapping[str, Any]
"""A mode, or the one function that must be called."""


class Thinking(WireStruct, frozen=True, kw_only=True):
    """Whether and how long the model thinks."""

    type: Literal["enabled", "disabled"] | str
    budget_tokens: int | None | UnsetType = UNSET
