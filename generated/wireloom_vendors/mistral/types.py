# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/mistral.yaml.
# Do not edit. Specs: sha256 006b8e719c17b910
"""The wire types of `mistral`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.openai_chat.types import (
    ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChatCompletionToolChoiceObjectParam as ChatCompletionToolChoiceObjectParam,
    ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    ChoiceLogprobs as ChoiceLogprobs,
    CompletionTokensDetails as CompletionTokensDetails,
    ErrorCode as ErrorCode,
    ErrorObject as ErrorObject,
    ErrorValue as ErrorValue,
    FunctionDefinition as FunctionDefinition,
    FunctionParameters as FunctionParameters,
    ImageURL as ImageURL,
    JSONSchema as JSONSchema,
    NamedFunction as NamedFunction,
    ResponseFormatJSONObject as ResponseFormatJSONObject,
    ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    ResponseFormatText as ResponseFormatText,
    StopSequences as StopSequences,
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


class Choice(WireStruct, frozen=True, kw_only=True):
    """One of the alternative answers."""

    index: int | None = None
    """The position among the choices, from 0."""

    message: ChatCompletionMessage | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None


FinishReason: TypeAlias = (
    Literal["stop", "length", "tool_calls", "content_filter", "model_length", "error"] | str
)
"""Why the model stopped; null or empty while it has not, with some servers also at the end.

- `stop`: A natural end or a stop sequence; also after the call of a tool that tool_choice named.
- `length`: The token limit or the end of the context was reached.
- `tool_calls`: The model called tools.
- `content_filter`: Content was left out by a filter.
- `model_length`: The end of the context was reached.
- `error`: The model failed.
"""


class ChatCompletionMessage(WireStruct, frozen=True, kw_only=True):
    """The model's message."""

    role: Literal["assistant"] | str | None = None
    content: AnswerContent | None = None
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


class FunctionCall(WireStruct, frozen=True, kw_only=True):
    """The called function and its arguments."""

    name: str
    arguments: CallArguments | None = None
    """The arguments as JSON text, as the model wrote it; it need not be valid JSON, and may be empty for a
    function without parameters.
    """


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
    num_cached_tokens: int | None = None
    """Tokens read from the cache."""

    prompt_audio_seconds: float | None = None
    service_tier: str | None = None


class PromptTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Parts of prompt_tokens."""

    cached_tokens: int | None = None
    """Tokens read from the cache."""

    audio_tokens: int | None = None


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

    p: str | None = None
    """Random padding."""


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
    content: AnswerContent | None = None
    """The next piece of the text."""

    refusal: str | None = None
    """The next piece of the refusal."""

    tool_calls: Sequence[ChoiceDeltaToolCall] | None = None
    index: int | None = None


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


class ChoiceDeltaToolCallFunction(WireStruct, frozen=True, kw_only=True):
    """A piece of a function call."""

    name: str | None = None
    """The whole name, in the first piece."""

    arguments: CallArguments | None = None
    """The next piece of the arguments' JSON text."""


class ErrorResponse(Frame, frozen=True, kw_only=True):
    """The body of a failed request; some servers have the fields of the error at the top."""

    error: ErrorValue | None = None
    message: str | None = None
    type: str | None = None
    param: str | None = None
    code: ErrorCode | None = None
    detail: Any | None = None
    object: str | None = None
    raw_status_code: int | None = None


class ModelList(Frame, frozen=True, kw_only=True):
    """The models that the key can use."""

    object: Literal["list"] | str | None = None
    data: Sequence[Model] | None = None


class Model(Frame, frozen=True, kw_only=True):
    """A model that can be asked."""

    id: str
    """The name to give in requests."""

    object: Literal["model"] | str | None = None
    created: int | None = None
    """When it was made, in Unix seconds."""

    owned_by: str | None = None
    """The organization that owns the model."""

    name: str | None = None
    description: str | None = None
    max_context_length: int | None = None
    """The longest context in tokens."""

    aliases: Sequence[str] | None = None
    capabilities: Mapping[str, bool] | None = None
    default_model_temperature: float | None = None
    deprecation: str | None = None
    """When the model ends."""

    deprecation_replacement_model: str | None = None
    type: str | None = None


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

    logprobs: bool | None | UnsetType = UNSET
    """Whether to return the log probabilities of the answer's tokens."""

    top_logprobs: Annotated[int, Meta(ge=0)] | None | UnsetType = UNSET
    """How many most likely tokens to return for each position; needs logprobs set to true."""

    reasoning_effort: (
        Literal["low", "medium", "high", "none", "minimal", "xhigh", "max"] | str | None | UnsetType
    ) = UNSET
    """How much a reasoning model reasons before it answers; each model takes a subset."""

    random_seed: int | None | UnsetType = UNSET
    """Asks for repeatable sampling."""

    metadata: Mapping[str, Any] | None | UnsetType = UNSET
    top_k: int | None | UnsetType = UNSET
    min_tokens: int | None | UnsetType = UNSET
    """The fewest tokens to generate."""

    repetition_penalty: float | None | UnsetType = UNSET
    prompt_logprobs: int | None | UnsetType = UNSET
    top_prompt_logprobs: int | None | UnsetType = UNSET
    prediction: Mapping[str, Any] | None | UnsetType = UNSET
    prompt_mode: Literal["reasoning"] | str | None | UnsetType = UNSET
    """The system prompt that the vendor adds."""

    guardrails: Sequence[Mapping[str, Any]] | None | UnsetType = UNSET
    prompt_cache_key: str | None | UnsetType = UNSET
    service_tier: Literal["auto", "standard_only"] | str | None | UnsetType = UNSET
    safe_prompt: bool | None | UnsetType = UNSET
    """Whether the vendor's safety prompt goes first."""


class ChatCompletionSystemMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Instructions that the model follows whatever the user says."""

    role: Literal["system"] = "system"
    content: TextContent


class ChatCompletionUserMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A message of the end user."""

    role: Literal["user"] = "user"
    content: UserMessageContent


class ChatCompletionAssistantMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An earlier answer of the model."""

    role: Literal["assistant"] = "assistant"
    content: AssistantMessageContent | None | UnsetType = UNSET
    """The answer's text; null or absent only where the message has tool calls."""

    tool_calls: Sequence[ChatCompletionMessageToolCallParam] | UnsetType = UNSET
    """The tool calls of that answer; a tool message for each must follow directly."""

    prefix: bool | None | UnsetType = UNSET
    """True makes the model continue this message, the last one."""


class ChatCompletionToolMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The result of one tool call."""

    role: Literal["tool"] = "tool"
    tool_call_id: str
    """The id of the call that this answers."""

    content: ToolMessageContent
    name: str | UnsetType = UNSET
    """The tool that was called."""


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | Mapping[str, Any]
)
"""One message of the conversation."""


class TextChunk(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text"):
    """A text."""

    type: ClassVar[Literal["text"]] = "text"
    text: str | None = None


class ThinkChunk(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="thinking"):
    """Reasoning."""

    type: ClassVar[Literal["thinking"]] = "thinking"
    thinking: Sequence[ThoughtChunk] | None = None
    signature: str | None = None
    """What the vendor checks the reasoning by."""

    closed: bool | None = None
    """Whether the reasoning is at its end."""


class ThinkChunkParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Reasoning of an earlier answer."""

    type: Literal["thinking"] = "thinking"
    thinking: Sequence[ThoughtParam]
    signature: str | None | UnsetType = UNSET
    """What the vendor checks the reasoning by."""

    closed: bool | None | UnsetType = UNSET
    """Whether the reasoning is at its end."""


SystemContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ThinkChunkParam
    | TextChunk
    | ThinkChunk
    | Unknown
    | Mapping[str, Any]
)
"""One part of a system message."""

TextContent: TypeAlias = str | Sequence[SystemContentPartParam]
"""A text, or a list of texts and thoughts."""


class ImageChunk(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="image_url"):
    """An image."""

    type: ClassVar[Literal["image_url"]] = "image_url"
    image_url: Any | None = None
    """A URL or an object with one."""


class DocumentChunk(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="document_url"):
    """A document by its URL."""

    type: ClassVar[Literal["document_url"]] = "document_url"
    document_url: str | None = None
    document_name: str | None = None


class FileChunk(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="file"):
    """A file that was uploaded."""

    type: ClassVar[Literal["file"]] = "file"
    file_id: str | None = None


class AudioChunk(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="input_audio"):
    """Sound."""

    type: ClassVar[Literal["input_audio"]] = "input_audio"
    input_audio: Any | None = None
    """The sound or where it is."""


class ResourceChunk(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="resource"):
    """A resource of a tool."""

    type: ClassVar[Literal["resource"]] = "resource"
    resource: Any | None = None


class ResourceLinkChunk(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="resource_link"):
    """Where a resource of a tool is."""

    type: ClassVar[Literal["resource_link"]] = "resource_link"
    uri: str | None = None


class ReferenceChunk(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="reference"):
    """Points to sources."""

    type: ClassVar[Literal["reference"]] = "reference"
    reference_ids: Sequence[Any] | None = None


ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ThinkChunkParam
    | ReferenceChunk
    | DocumentChunk
    | FileChunk
    | AudioChunk
    | ResourceChunk
    | ResourceLinkChunk
    | TextChunk
    | ImageChunk
    | ThinkChunk
    | Unknown
    | Mapping[str, Any]
)
"""One part of a user message."""

UserMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""A text, or a list of parts of any kind that the model can read."""

AssistantContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ThinkChunkParam
    | ChatCompletionContentPartImageParam
    | ReferenceChunk
    | DocumentChunk
    | FileChunk
    | AudioChunk
    | ResourceChunk
    | ResourceLinkChunk
    | TextChunk
    | ThinkChunk
    | ImageChunk
    | Unknown
    | Mapping[str, Any]
)
"""One part of an assistant message."""

AssistantMessageContent: TypeAlias = str | Sequence[AssistantContentPartParam]
"""A text, or a list of parts that an answer can have."""

ToolMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""The result as a text, or as a list of parts."""


class ChatCompletionMessageFunctionToolCallParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A call of a function tool."""

    id: str
    """The id that the tool message refers to."""

    type: Literal["function"] = "function"
    function: FunctionCallParam | Mapping[str, Any]


ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam | Mapping[str, Any]
"""A tool call of an earlier answer."""


class FunctionCallParam(WireStruct, frozen=True, kw_only=True):
    """The called function and its arguments."""

    name: str
    arguments: CallArgumentsParam
    """The arguments as JSON text, as the model wrote it; it need not be valid JSON."""


ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required", "any"] | str | ChatCompletionToolChoiceObjectParam
)
"""A mode, or the one tool that must be called."""

ResponseFormat: TypeAlias = (
    ResponseFormatText
    | ResponseFormatJSONObject
    | ResponseFormatJSONSchema
    | TextChunk
    | Unknown
    | Mapping[str, Any]
)
"""The form that the answer's text must have."""


class ChatCompletionStreamOptionsParam(WireStruct, frozen=True, kw_only=True):
    """Options of a streamed answer."""

    include_usage: bool | None = None
    """True adds one chunk with the usage of the whole request and an empty list of choices before the end; it
    is missing where the stream breaks.
    """


CallArguments: TypeAlias = str | Mapping[str, Any]
"""Arguments as JSON text, or as an object, which is the whole of them."""

CallArgumentsParam: TypeAlias = str | Mapping[str, Any]
"""Arguments as JSON text, or as an object."""

ContentChunk: TypeAlias = (
    TextChunk
    | ThinkChunk
    | ReferenceChunk
    | ImageChunk
    | DocumentChunk
    | FileChunk
    | AudioChunk
    | ResourceChunk
    | ResourceLinkChunk
    | Unknown
)
"""A piece of an answer."""

AnswerContent: TypeAlias = str | Sequence[ContentChunk]
"""A text, or a list of chunks."""


class ToolReferenceChunk(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_reference"):
    """Points to what a tool found."""

    type: ClassVar[Literal["tool_reference"]] = "tool_reference"
    tool: str | None = None
    title: str | None = None
    url: str | None = None
    favicon: str | None = None
    description: str | None = None


ThoughtChunk: TypeAlias = TextChunk | ReferenceChunk | ToolReferenceChunk | Unknown
"""A piece of reasoning."""

ThoughtParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ReferenceChunk
    | ToolReferenceChunk
    | TextChunk
    | Unknown
    | Mapping[str, Any]
)
"""A piece of the reasoning of an earlier answer."""
