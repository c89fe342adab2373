# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""The wire types of `google`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, WireStruct

from ...dialects.openai_chat.types import (
    AssistantContentPartParam as AssistantContentPartParam,
    AssistantMessageContent as AssistantMessageContent,
    ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChatCompletionToolChoiceObjectParam as ChatCompletionToolChoiceObjectParam,
    ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
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

    system_fingerprint: str | None = None
    """Stands for the server's configuration."""

    choices: Sequence[Choice] | None = None
    """The alternative answers, as many as n asked for."""

    usage: CompletionUsage | None = None
    error: ErrorValue | None = None
    """Why there is no answer, where a server reports an error under HTTP 200."""


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


class ChatCompletionMessageToolCall(WireStruct, frozen=True, kw_only=True):
    """A tool call; servers that know only functions leave the type out."""

    index: int | None = None
    """The position among the calls."""

    id: str | None = None
    """The id that the tool message refers to."""

    type: Literal["function"] | str | None = None
    function: FunctionCall | None = None
    extra_content: ExtraContent | None = None


class ChatCompletionChunk(Frame, frozen=True, kw_only=True):
    """One piece of a streamed answer."""

    id: str | None = None
    """The answer's id, the same in all its chunks."""

    object: Literal["chat.completion.chunk"] | str | None = None
    created: int | None = None
    """When the answer was begun, in Unix seconds."""

    model: str | None = None
    """The model that answers."""

    system_fingerprint: str | None = None
    """Stands for the server's configuration."""

    choices: Sequence[ChunkChoice] | None = None
    """Empty in a chunk that has only usage; null or absent in keep-alives of some servers."""

    usage: CompletionUsage | None = None
    """A snapshot of the whole request, never an increment; the last one counts."""

    error: ErrorValue | None = None
    """Why the stream breaks off here."""


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


class ChoiceDeltaToolCall(WireStruct, frozen=True, kw_only=True):
    """A piece of a tool call, of any type. The first piece has id, type and name; some servers repeat the id
    or the name later, leave the index out, or give all calls the same index.
    """

    index: int | None = None
    """The position of the call that this continues."""

    id: str | None = None
    """A new id begins a new call."""

    type: Literal["function"] | str | None = None
    function: ChoiceDeltaToolCallFunction | None = None
    extra_content: ExtraContent | None = None


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

    stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Options of the stream; only with stream set to true."""

    logprobs: bool | None | UnsetType = UNSET
    """Whether to return the log probabilities of the answer's tokens."""

    top_logprobs: Annotated[int, Meta(ge=0)] | None | UnsetType = UNSET
    """How many most likely tokens to return for each position; needs logprobs set to true."""

    logit_bias: Mapping[str, Any] | None | UnsetType = UNSET
    """Token id to a bias that is added to the token's logit."""

    user: str | None | UnsetType = UNSET
    """The caller's stable id of the end user."""

    reasoning_effort: Literal["low", "medium", "high", "none", "minimal"] | str | None | UnsetType = UNSET
    """How much a reasoning model reasons before it answers; each model takes a subset."""


class ChatCompletionAssistantMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An earlier answer of the model."""

    role: Literal["assistant"] = "assistant"
    content: AssistantMessageContent | None | UnsetType = UNSET
    """The answer's text; null or absent only where the message has tool calls."""

    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""

    tool_calls: Sequence[ChatCompletionMessageToolCallParam] | UnsetType = UNSET
    """The tool calls of that answer; a tool message for each must follow directly."""


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | Mapping[str, Any]
)
"""One message of the conversation."""


class ChatCompletionMessageFunctionToolCallParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A call of a function tool."""

    id: str
    """The id that the tool message refers to."""

    type: Literal["function"] = "function"
    function: FunctionCallParam | Mapping[str, Any]
    extra_content: ExtraContent | Mapping[str, Any] | UnsetType = UNSET


ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam | Mapping[str, Any]
"""A tool call of an earlier answer."""


class ExtraContent(WireStruct, frozen=True, kw_only=True):
    """What the protocol has no place for."""

    google: GoogleExtraContent | None = None


class GoogleExtraContent(WireStruct, frozen=True, kw_only=True):
    """What the vendor's own protocol says beside a call."""

    thought_signature: str | None = None
    """The signature of the call."""
