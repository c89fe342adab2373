# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/zai.yaml.
# Do not edit. Specs: sha256 8a7e240b3851e52f
"""The wire types of `zai`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.openai_chat.types import (
    AssistantContentPartParam as AssistantContentPartParam,
    AssistantMessageContent as AssistantMessageContent,
    ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
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
    FunctionCall as FunctionCall,
    FunctionCallParam as FunctionCallParam,
    FunctionDefinition as FunctionDefinition,
    FunctionParameters as FunctionParameters,
    ImageURL as ImageURL,
    Model as Model,
    ModelList as ModelList,
    NamedFunction as NamedFunction,
    PromptTokensDetails as PromptTokensDetails,
    ResponseFormatJSONObject as ResponseFormatJSONObject,
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

    request_id: str | None = None
    web_search: Sequence[Any] | None = None


class Choice(WireStruct, frozen=True, kw_only=True):
    """One of the alternative answers."""

    index: int | None = None
    """The position among the choices, from 0."""

    message: ChatCompletionMessage | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None


FinishReason: TypeAlias = (
    Literal[
        "stop",
        "length",
        "tool_calls",
        "content_filter",
        "sensitive",
        "network_error",
        "model_context_window_exceeded",
    ]
    | str
)
"""Why the model stopped; null or empty while it has not, with some servers also at the end.

- `stop`: A natural end or a stop sequence; also after the call of a tool that tool_choice named.
- `length`: The token limit or the end of the context was reached.
- `tool_calls`: The model called tools.
- `content_filter`: Content was left out by a filter.
- `sensitive`
- `network_error`
- `model_context_window_exceeded`
"""


class ChatCompletionMessage(WireStruct, frozen=True, kw_only=True):
    """The model's message."""

    role: Literal["assistant"] | str | None = None
    content: str | None = None
    """The text; null or empty where there are only tool calls or a refusal."""

    refusal: str | None = None
    """The model's words where it refused to answer."""

    tool_calls: Sequence[ChatCompletionMessageToolCall] | None = None
    reasoning_content: str | None = None
    """The reasoning."""


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

    web_search: Sequence[Any] | None = None


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
    """A piece of the reasoning."""


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

    stop: StopSequences | None | UnsetType = UNSET
    """Texts at which generation stops; the answer does not contain them."""

    tools: Sequence[ChatCompletionToolUnionParam] | None | UnsetType = UNSET
    """The tools that the model may call."""

    tool_choice: Literal["auto"] | str | None | UnsetType = UNSET
    """Which tool the model must or may call; auto where there are tools, else none."""

    response_format: ResponseFormat | None | UnsetType = UNSET
    """The form that the answer's text must have."""

    stream: bool | None | UnsetType = UNSET
    """True sends the answer as a stream of chunks."""

    stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Options of the stream; only with stream set to true."""

    reasoning_effort: Literal["low", "medium", "high", "max"] | str | None | UnsetType = UNSET
    """How much the model reasons; from GLM-5.2 on."""

    user_id: str | UnsetType = UNSET
    """The caller's id of the end user."""

    request_id: str | UnsetType = UNSET
    """The caller's own id of the request."""

    do_sample: bool | UnsetType = UNSET
    """False always takes the most likely token."""

    thinking: Thinking | Mapping[str, Any] | UnsetType = UNSET
    tool_stream: bool | UnsetType = UNSET
    """True streams the arguments of tool calls in pieces."""


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


class ChatCompletionNamedToolChoiceParam(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="function"
):
    """Makes the model call one function; the finish reason is then stop, not tool_calls."""

    type: ClassVar[Literal["function"]] = "function"
    function: NamedFunction


ChatCompletionMessageToolCallParam: TypeAlias = (
    ChatCompletionMessageFunctionToolCallParam
    | ChatCompletionNamedToolChoiceParam
    | Unknown
    | Mapping[str, Any]
)
"""A tool call of an earlier answer."""

ChatCompletionToolUnionParam: TypeAlias = (
    ChatCompletionFunctionToolParam | ChatCompletionNamedToolChoiceParam | Unknown | Mapping[str, Any]
)
"""A tool that the model may call."""

ChatCompletionToolChoiceObjectParam: TypeAlias = ChatCompletionNamedToolChoiceParam | Unknown
"""A choice that names tools."""

ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"] | str | ChatCompletionToolChoiceObjectParam
)
"""A mode, or the one tool that must be called."""

ResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONObject | Mapping[str, Any]
"""The form that the answer's text must have."""


class ResponseFormatJSONSchema(WireStruct, frozen=True, kw_only=True):
    """JSON that follows a schema."""

    type: Literal["json_schema"] | str
    json_schema: JSONSchema


class JSONSchema(WireStruct, frozen=True, kw_only=True):
    """A named schema for the answer."""

    name: str
    description: str | None = None
    """What the form is for, for the model to read."""

    schema: Mapping[str, Any] | None = None
    """The JSON Schema itself."""

    strict: bool | None = None
    """True makes the answer follow the schema exactly; it may use only a part of JSON Schema."""


class Thinking(WireStruct, frozen=True, kw_only=True):
    """Whether the model thinks, and whether it forgets what it thought in earlier turns."""

    type: Literal["enabled", "disabled"] | str
    clear_thinking: bool | UnsetType = UNSET
