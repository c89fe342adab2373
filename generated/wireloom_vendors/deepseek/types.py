# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/deepseek.yaml.
# Do not edit. Specs: sha256 77a6a30f73279eba
"""The wire types of `deepseek`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, WireStruct

from ..dialects.openai_chat.types import (
    AssistantContentPartParam as AssistantContentPartParam,
    AssistantMessageContent as AssistantMessageContent,
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChatCompletionToolChoiceObjectParam as ChatCompletionToolChoiceObjectParam,
    ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    ChoiceDeltaToolCall as ChoiceDeltaToolCall,
    ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
    CompletionTokensDetails as CompletionTokensDetails,
    ErrorCode as ErrorCode,
    ErrorObject as ErrorObject,
    ErrorResponse as ErrorResponse,
    ErrorValue as ErrorValue,
    FunctionCall as FunctionCall,
    FunctionCallParam as FunctionCallParam,
    FunctionDefinition as FunctionDefinition,
    FunctionParameters as FunctionParameters,
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


FinishReason: TypeAlias = (
    Literal["stop", "length", "tool_calls", "content_filter", "insufficient_system_resource"] | str
)
"""Why the model stopped; null or empty while it has not, with some servers also at the end.

- `stop`: A natural end or a stop sequence; also after the call of a tool that tool_choice named.
- `length`: The token limit or the end of the context was reached.
- `tool_calls`: The model called tools.
- `content_filter`: Content was left out by a filter.
- `insufficient_system_resource`: The vendor is overloaded; try again.
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


class ChoiceLogprobs(WireStruct, frozen=True, kw_only=True):
    """Log probabilities of a choice's tokens; in a stream the lists are to be appended."""

    content: Sequence[ChatCompletionTokenLogprob] | None = None
    reasoning_content: Sequence[ChatCompletionTokenLogprob] | None = None


class CompletionUsage(WireStruct, frozen=True, kw_only=True):
    """What the request used, in tokens."""

    prompt_tokens: int | None = None
    """The whole input, tokens read from or written to the cache included."""

    completion_tokens: int | None = None
    """The whole output, reasoning included."""

    total_tokens: int | None = None
    """Prompt and completion together."""

    prompt_tokens_details: PromptTokensDetails | None = None
    completion_tokens_details: CompletionTokensDetails | None = None
    prompt_cache_hit_tokens: int | None = None
    """Tokens of the prompt read from the cache."""

    prompt_cache_miss_tokens: int | None = None
    """The other tokens of the prompt."""


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
    """Sampling temperature; without effect while the model thinks."""

    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | None | UnsetType = UNSET
    """Nucleus sampling, as the probability mass of the tokens considered."""

    stop: StopSequences | None | UnsetType = UNSET
    """Texts at which generation stops; the answer does not contain them."""

    frequency_penalty: float | None | UnsetType = UNSET
    """Without effect while the model thinks."""

    presence_penalty: float | None | UnsetType = UNSET
    """Without effect while the model thinks."""

    tools: Sequence[ChatCompletionToolUnionParam] | None | UnsetType = UNSET
    """The tools that the model may call."""

    tool_choice: ChatCompletionToolChoiceOptionParam | None | UnsetType = UNSET
    """Which tool the model must or may call; auto where there are tools, else none."""

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

    reasoning_effort: (
        Literal["low", "medium", "high", "minimal", "xhigh", "max", "ultra"] | str | None | UnsetType
    ) = UNSET
    """How much the model reasons; high by default.

    - `low`
    - `medium`: The same as high.
    - `high`
    - `minimal`: The same as low.
    - `xhigh`: The same as high.
    - `max`
    - `ultra`: The same as max.
    """

    thinking: Thinking | Mapping[str, Any] | UnsetType = UNSET
    """Whether the model thinks; by default it does."""

    user_id: Annotated[str, Meta(pattern="^[A-Za-z0-9_-]{1,512}$")] | UnsetType = UNSET
    """The caller's id of the end user."""


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

    reasoning_content: str | None | UnsetType = UNSET
    """The reasoning of that answer; needed with tool calls."""

    prefix: bool | UnsetType = UNSET
    """True makes the model continue this message; beta only."""


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | Mapping[str, Any]
)
"""One message of the conversation."""

ChatCompletionContentPartParam: TypeAlias = ChatCompletionContentPartTextParam | Mapping[str, Any]
"""One part of a user message."""

UserMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""A text, or a list of parts of any kind that the model can read."""


class ChatCompletionContentPartImageParam(WireStruct, frozen=True, kw_only=True):
    """An image."""

    type: Literal["image_url"] | str
    image_url: ImageURL


class ImageURL(WireStruct, frozen=True, kw_only=True):
    """Where an image is and how closely to look at it."""

    url: str
    """The image's URL, or a data URL in base64."""

    detail: Literal["auto", "low", "high"] | str | None = None
    """How much detail the model sees, and so how many tokens the image costs."""


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
    """Whether the model thinks."""

    type: Literal["enabled", "disabled", "adaptive"] | str
