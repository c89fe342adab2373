# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/minimax.yaml.
# Do not edit. Specs: sha256 26ffd42f87c626f1
"""The wire types of `minimax`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.openai_chat.types import (
    ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
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
    Model as Model,
    ModelList as ModelList,
    NamedFunction as NamedFunction,
    PromptTokensDetails as PromptTokensDetails,
    StopSequences as StopSequences,
    TextContent as TextContent,
    ToolMessageContent as ToolMessageContent,
    TopLogprob as TopLogprob,
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

    base_resp: BaseResp | None = None


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
    reasoning_details: Sequence[ReasoningDetail] | None = None


class ChatCompletionChunk(Frame, frozen=True, kw_only=True):
    """One piece of a streamed answer."""

    id: str | None = None
    """The answer's id, the same in all its chunks."""

    object: Literal["chat.completion.chunk", "chat.completion"] | str | None = None
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

    base_resp: BaseResp | None = None


class ChunkChoice(WireStruct, frozen=True, kw_only=True):
    """A piece of one of the alternative answers; pieces of several may be interleaved."""

    index: int | None = None
    """The position of the choice that this continues."""

    delta: ChoiceDelta | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None
    message: ChatCompletionMessage | None = None
    """The whole answer, in the last chunk."""


class ChoiceDelta(WireStruct, frozen=True, kw_only=True):
    """What a chunk adds to the message."""

    role: Literal["system", "user", "assistant", "tool"] | str | None = None
    content: str | None = None
    """The next piece of the text."""

    refusal: str | None = None
    """The next piece of the refusal."""

    tool_calls: Sequence[ChoiceDeltaToolCall] | None = None
    reasoning_details: Sequence[ReasoningDetail] | None = None


class CompletionCreateParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request for a chat completion."""

    model: str
    """The id of the model that answers."""

    messages: Sequence[ChatCompletionMessageParam]
    """The conversation so far, oldest message first."""

    max_tokens: int | None | UnsetType = UNSET
    """The most tokens that may be generated for the answer.

    Deprecated.
    """

    temperature: Annotated[float, Meta(ge=0.0)] | None | UnsetType = UNSET
    """Sampling temperature; higher values give more random answers."""

    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | None | UnsetType = UNSET
    """Nucleus sampling, as the probability mass of the tokens considered."""

    n: Annotated[int, Meta(ge=1)] | None | UnsetType = UNSET
    """How many answers (choices) to generate."""

    stop: StopSequences | None | UnsetType = UNSET
    """Texts at which generation stops; the answer does not contain them."""

    tools: Sequence[ChatCompletionToolUnionParam] | None | UnsetType = UNSET
    """The tools that the model may call."""

    stream: bool | None | UnsetType = UNSET
    """True sends the answer as a stream of chunks."""

    stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Options of the stream; only with stream set to true."""

    max_completion_tokens: int | UnsetType = UNSET
    thinking: CompletionCreateParamsThinking | Mapping[str, Any] | UnsetType = UNSET
    reasoning_split: bool | UnsetType = UNSET


class CompletionCreateParamsThinking(WireStruct, frozen=True, kw_only=True):
    type: Literal["adaptive", "disabled"] | str


class ChatCompletionUserMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A message of the end user."""

    role: Literal["user"] = "user"
    content: UserMessageContent
    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""


class ChatCompletionAssistantMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An earlier answer of the model."""

    role: Literal["assistant"] = "assistant"
    content: AssistantMessageContent | None | UnsetType = UNSET
    """The answer's text; null or absent only where the message has tool calls."""

    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""

    tool_calls: Sequence[ChatCompletionMessageToolCallParam] | UnsetType = UNSET
    """The tool calls of that answer; a tool message for each must follow directly."""

    reasoning_details: Sequence[ReasoningDetail | Mapping[str, Any]] | UnsetType = UNSET


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | Mapping[str, Any]
)
"""One message of the conversation."""


class ResponseFormatText(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text"):
    """Plain text, the default."""

    type: ClassVar[Literal["text"]] = "text"


ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ResponseFormatText
    | Unknown
    | Mapping[str, Any]
)
"""One part of a user message."""

UserMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""A text, or a list of parts of any kind that the model can read."""

AssistantContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam | ResponseFormatText | Unknown | Mapping[str, Any]
)
"""One part of an assistant message."""

AssistantMessageContent: TypeAlias = str | Sequence[AssistantContentPartParam]
"""A text, or a list of parts that an answer can have."""


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


class ResponseFormatJSONObject(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="json_object"):
    """Any valid JSON; the messages must ask for JSON too."""

    type: ClassVar[Literal["json_object"]] = "json_object"


class ResponseFormatJSONSchema(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="json_schema"):
    """JSON that follows a schema."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    json_schema: JSONSchema


ResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema | Unknown
"""The form that the answer's text must have."""


class JSONSchema(WireStruct, frozen=True, kw_only=True):
    """A named schema for the answer."""

    name: str
    description: str | None = None
    """What the form is for, for the model to read."""

    schema: Mapping[str, Any] | None = None
    """The JSON Schema itself."""

    strict: bool | None = None
    """True makes the answer follow the schema exactly; it may use only a part of JSON Schema."""


class ReasoningDetail(WireStruct, frozen=True, kw_only=True):
    """A piece of the reasoning."""

    type: str | None = None
    id: str | None = None
    format: str | None = None
    index: int | None = None
    text: str | None = None


class BaseResp(WireStruct, frozen=True, kw_only=True):
    """How the call went; a code other than 0 is a failure."""

    status_code: int | None = None
    status_msg: str | None = None
