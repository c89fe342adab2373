# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/perplexity.yaml.
# Do not edit. Specs: sha256 f93f476821ea8734
"""The wire types of `perplexity`."""

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
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    ChoiceDeltaToolCall as ChoiceDeltaToolCall,
    ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
    ChoiceLogprobs as ChoiceLogprobs,
    CompletionTokensDetails as CompletionTokensDetails,
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

    object: Literal["chat.completion", "chat.completion.done"] | str | None = None
    created: int | None = None
    """When it was made, in Unix seconds."""

    model: str | None = None
    """The model that answered."""

    choices: Sequence[Choice] | None = None
    """The alternative answers, as many as n asked for."""

    usage: CompletionUsage | None = None
    error: ErrorValue | None = None
    """Why there is no answer, where a server reports an error under HTTP 200."""

    citations: Sequence[str] | None = None
    """Addresses of sources."""

    search_results: Sequence[SearchResult] | None = None
    images: Sequence[Any] | None = None
    related_questions: Sequence[str] | None = None


class Choice(WireStruct, frozen=True, kw_only=True):
    """One of the alternative answers."""

    index: int | None = None
    """The position among the choices, from 0."""

    message: ChatCompletionMessage | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None
    delta: ChoiceDelta | None = None
    """Empty, where the message is whole."""


class ChatCompletionMessage(WireStruct, frozen=True, kw_only=True):
    """The model's message."""

    role: Literal["assistant"] | str | None = None
    content: str | None = None
    """The text; null or empty where there are only tool calls or a refusal."""

    refusal: str | None = None
    """The model's words where it refused to answer."""


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
    reasoning_tokens: int | None = None
    citation_tokens: int | None = None
    num_search_queries: int | None = None
    search_context_size: str | None = None
    cost: UsageCost | None = None


class ChatCompletionChunk(Frame, frozen=True, kw_only=True):
    """One piece of a streamed answer."""

    id: str | None = None
    """The answer's id, the same in all its chunks."""

    object: (
        Literal["chat.completion.chunk", "chat.completion.done", "chat.reasoning", "chat.reasoning.done"]
        | str
        | None
    ) = None
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

    citations: Sequence[str] | None = None
    """Addresses of sources."""

    search_results: Sequence[SearchResult] | None = None
    images: Sequence[Any] | None = None
    related_questions: Sequence[str] | None = None


class ChunkChoice(WireStruct, frozen=True, kw_only=True):
    """A piece of one of the alternative answers; pieces of several may be interleaved."""

    index: int | None = None
    """The position of the choice that this continues."""

    delta: ChoiceDelta | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None
    message: ChatCompletionMessage | None = None
    """The whole text so far."""


class ChoiceDelta(WireStruct, frozen=True, kw_only=True):
    """What a chunk adds to the message."""

    role: Literal["system", "user", "assistant", "tool"] | str | None = None
    content: str | None = None
    """The next piece of the text."""

    refusal: str | None = None
    """The next piece of the refusal."""


class ModelList(WireStruct, frozen=True, kw_only=True):
    """The models that the key can use."""

    object: Literal["list"] | str | None = None
    data: Sequence[Model] | None = None


class Model(WireStruct, frozen=True, kw_only=True):
    """A model that can be asked."""

    id: str
    """The name to give in requests."""

    object: Literal["model"] | str | None = None
    created: int | None = None
    """When it was made, in Unix seconds."""

    owned_by: str | None = None
    """The organization that owns the model."""


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

    frequency_penalty: float | None | UnsetType = UNSET
    """Positive values make tokens less likely the more often they have occurred."""

    presence_penalty: float | None | UnsetType = UNSET
    """Positive values make tokens that have occurred at all less likely."""

    tools: Sequence[ChatCompletionToolUnionParam] | None | UnsetType = UNSET
    """The tools that the model may call."""

    response_format: ResponseFormat | None | UnsetType = UNSET
    """The form that the answer's text must have."""

    stream: bool | None | UnsetType = UNSET
    """True sends the answer as a stream of chunks."""

    reasoning_effort: Literal["low", "medium", "high", "minimal"] | str | None | UnsetType = UNSET
    """How much a reasoning model reasons before it answers; each model takes a subset."""

    top_k: int | None | UnsetType = UNSET
    search_mode: Literal["web", "academic", "sec"] | str | None | UnsetType = UNSET
    search_domain_filter: Sequence[str] | None | UnsetType = UNSET
    search_recency_filter: Literal["hour", "day", "week", "month", "year"] | str | None | UnsetType = UNSET
    disable_search: bool | None | UnsetType = UNSET
    return_images: bool | None | UnsetType = UNSET
    return_related_questions: bool | None | UnsetType = UNSET
    stream_mode: Literal["full", "concise"] | str | None | UnsetType = UNSET
    search_context_size: str | None | UnsetType = UNSET
    """How much of the web to read."""

    web_search_options: Mapping[str, Any] | None | UnsetType = UNSET


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


class ChatCompletionStreamOptionsParam(WireStruct, frozen=True, kw_only=True):
    """Options of a streamed answer."""

    include_usage: bool | None = None
    """True adds one chunk with the usage of the whole request and an empty list of choices before the end; it
    is missing where the stream breaks.
    """


class SearchResult(WireStruct, frozen=True, kw_only=True):
    """A page that was found."""

    title: str | None = None
    url: str | None = None
    date: str | None = None
    last_updated: str | None = None
    snippet: str | None = None
    source: str | None = None
    place_metadata: Any | None = None


class UsageCost(WireStruct, frozen=True, kw_only=True):
    """What the request costs, in US dollars."""

    input_tokens_cost: float | None = None
    output_tokens_cost: float | None = None
    request_cost: float | None = None
    total_cost: float | None = None
