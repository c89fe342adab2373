# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 d1f760662f1ebcb7
"""The wire types of `openai_chat`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, WireStruct


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


FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter"] | str
"""Why the model stopped; null or empty while it has not, with some servers also at the end.

- `stop`: A natural end or a stop sequence; also after the call of a tool that tool_choice named.
- `length`: The token limit or the end of the context was reached.
- `tool_calls`: The model called tools.
- `content_filter`: Content was left out by a filter.
"""


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


class FunctionCall(WireStruct, frozen=True, kw_only=True):
    """The called function and its arguments."""

    name: str
    arguments: str | None = None
    """The arguments as JSON text, as the model wrote it; it need not be valid JSON, and may be empty for a
    function without parameters.
    """


class ChoiceLogprobs(WireStruct, frozen=True, kw_only=True):
    """Log probabilities of a choice's tokens; in a stream the lists are to be appended."""

    content: Sequence[ChatCompletionTokenLogprob] | None = None


class ChatCompletionTokenLogprob(WireStruct, frozen=True, kw_only=True):
    """A token of the answer with its log probability."""

    token: str
    logprob: float
    """The natural logarithm of the probability."""

    bytes: Sequence[int] | None = None
    """The token's UTF-8 bytes; a character may be spread over several tokens."""

    top_logprobs: Sequence[TopLogprob] | None = None
    """The most likely tokens at this position."""


class TopLogprob(WireStruct, frozen=True, kw_only=True):
    """One of the most likely tokens at a position."""

    token: str
    logprob: float
    """The natural logarithm of the probability."""

    bytes: Sequence[int] | None = None
    """The token's UTF-8 bytes; a character may be spread over several tokens."""


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


class PromptTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Parts of prompt_tokens."""

    cached_tokens: int | None = None
    """Tokens read from the cache."""


class CompletionTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Parts of completion_tokens."""

    reasoning_tokens: int | None = None
    """Tokens of reasoning."""


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


class ChoiceDeltaToolCallFunction(WireStruct, frozen=True, kw_only=True):
    """A piece of a function call."""

    name: str | None = None
    """The whole name, in the first piece."""

    arguments: str | None = None
    """The next piece of the arguments' JSON text."""


class ErrorResponse(Frame, frozen=True, kw_only=True):
    """The body of a failed request; some servers have the fields of the error at the top."""

    error: ErrorValue | None = None
    message: str | None = None
    type: str | None = None
    param: str | None = None
    code: ErrorCode | None = None


class ErrorObject(WireStruct, frozen=True, kw_only=True):
    """What went wrong."""

    message: str | None = None
    """The words for a person to read."""

    type: str | None = None
    """The kind of error, such as invalid_request_error."""

    param: str | None = None
    """The request field at fault."""

    code: ErrorCode | None = None


ErrorValue: TypeAlias = str | ErrorObject
"""An error, as an object or, with some servers, as its message alone."""

ErrorCode: TypeAlias = str | int
"""A code such as context_length_exceeded; with some servers the HTTP status as a number."""


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

    reasoning_effort: Literal["low", "medium", "high"] | str | None | UnsetType = UNSET
    """How much a reasoning model reasons before it answers; each model takes a subset."""


StopSequences: TypeAlias = str | Sequence[str]
"""One stop sequence or a list of them."""


class ChatCompletionSystemMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Instructions that the model follows whatever the user says."""

    role: Literal["system"] = "system"
    content: TextContent
    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""


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


class ChatCompletionToolMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The result of one tool call."""

    role: Literal["tool"] = "tool"
    tool_call_id: str
    """The id of the call that this answers."""

    content: ToolMessageContent


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | Mapping[str, Any]
)
"""One message of the conversation."""


class ChatCompletionContentPartTextParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A piece of text."""

    type: Literal["text"] = "text"
    text: str


TextContent: TypeAlias = str | Sequence[ChatCompletionContentPartTextParam | Mapping[str, Any]]
"""A text, or a list of text parts."""


class ChatCompletionContentPartImageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An image."""

    type: Literal["image_url"] = "image_url"
    image_url: ImageURL | Mapping[str, Any]


ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam | ChatCompletionContentPartImageParam | Mapping[str, Any]
)
"""One part of a user message."""

UserMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""A text, or a list of parts of any kind that the model can read."""

AssistantContentPartParam: TypeAlias = ChatCompletionContentPartTextParam | Mapping[str, Any]
"""One part of an assistant message."""

AssistantMessageContent: TypeAlias = str | Sequence[AssistantContentPartParam]
"""A text, or a list of parts that an answer can have."""

ToolMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartTextParam | Mapping[str, Any]]
"""The result as a text, or as a list of text parts."""


class ImageURL(WireStruct, frozen=True, kw_only=True):
    """Where an image is and how closely to look at it."""

    url: str
    """The image's URL, or a data URL in base64."""

    detail: Literal["auto", "low", "high"] | str | UnsetType = UNSET
    """How much detail the model sees, and so how many tokens the image costs."""


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
    arguments: str
    """The arguments as JSON text, as the model wrote it; it need not be valid JSON."""


class ChatCompletionFunctionToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A function that the caller runs for the model."""

    type: Literal["function"] = "function"
    function: FunctionDefinition | Mapping[str, Any]


ChatCompletionToolUnionParam: TypeAlias = ChatCompletionFunctionToolParam | Mapping[str, Any]
"""A tool that the model may call."""


class FunctionDefinition(WireStruct, frozen=True, kw_only=True):
    """A function's name, purpose and parameters."""

    name: str
    description: str | UnsetType = UNSET
    """What the function does, for the model to choose by."""

    parameters: FunctionParameters | None | UnsetType = UNSET
    """Absent means that the function takes no parameters."""

    strict: bool | None | UnsetType = UNSET
    """True makes the arguments follow the schema exactly; then every property must be required,
    additionalProperties false, and only a part of JSON Schema is allowed.
    """


FunctionParameters: TypeAlias = Mapping[str, Any]
"""A function's parameters, as a JSON Schema of kind object."""


class ChatCompletionNamedToolChoiceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Makes the model call one function; the finish reason is then stop, not tool_calls."""

    type: Literal["function"] = "function"
    function: NamedFunction | Mapping[str, Any]


ChatCompletionToolChoiceObjectParam: TypeAlias = ChatCompletionNamedToolChoiceParam | Mapping[str, Any]
"""A choice that names tools."""

ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"] | str | ChatCompletionToolChoiceObjectParam
)
"""A mode, or the one tool that must be called."""


class NamedFunction(WireStruct, frozen=True, kw_only=True):
    """The function to call."""

    name: str


class ResponseFormatText(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Plain text, the default."""

    type: Literal["text"] = "text"


class ResponseFormatJSONObject(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Any valid JSON; the messages must ask for JSON too."""

    type: Literal["json_object"] = "json_object"


class ResponseFormatJSONSchema(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """JSON that follows a schema."""

    type: Literal["json_schema"] = "json_schema"
    json_schema: JSONSchema | Mapping[str, Any]


ResponseFormat: TypeAlias = (
    ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema | Mapping[str, Any]
)
"""The form that the answer's text must have."""


class JSONSchema(WireStruct, frozen=True, kw_only=True):
    """A named schema for the answer."""

    name: str
    description: str | UnsetType = UNSET
    """What the form is for, for the model to read."""

    schema: Mapping[str, Any] | UnsetType = UNSET
    """The JSON Schema itself."""

    strict: bool | None | UnsetType = UNSET
    """True makes the answer follow the schema exactly; it may use only a part of JSON Schema."""


class ChatCompletionStreamOptionsParam(WireStruct, frozen=True, kw_only=True):
    """Options of a streamed answer."""

    include_usage: bool | UnsetType = UNSET
    """True adds one chunk with the usage of the whole request and an empty list of choices before the end; it
    is missing where the stream breaks.
    """
