# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/moonshot.
# Do not edit. Specs: sha256 f55a050d4efee060
"""The wire types of `moonshot`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, WireStruct

from ..dialects.openai_chat.types import (
    AssistantContentPartParam as AssistantContentPartParam,
    AssistantMessageContent as AssistantMessageContent,
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChatCompletionToolChoiceObjectParam as ChatCompletionToolChoiceObjectParam,
    ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
    ChoiceLogprobs as ChoiceLogprobs,
    CompletionTokensDetails as CompletionTokensDetails,
    ErrorCode as ErrorCode,
    ErrorObject as ErrorObject,
    ErrorResponse as ErrorResponse,
    ErrorValue as ErrorValue,
    FunctionCall as FunctionCall,
    FunctionCallParam as FunctionCallParam,
    FunctionParameters as FunctionParameters,
    JSONSchema as JSONSchema,
    NamedFunction as NamedFunction,
    PromptTokensDetails as PromptTokensDetails,
    ResponseFormat as ResponseFormat,
    ResponseFormatJSONObject as ResponseFormatJSONObject,
    ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    ResponseFormatText as ResponseFormatText,
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
    usage: CompletionUsage | None = None


FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
"""Why the model stopped; null or empty while it has not, with some servers also at the end.

- `stop`: A natural end or a stop sequence; also after the call of a tool that tool_choice named.
- `length`: The token limit or the end of the context was reached.
- `tool_calls`: The model called tools.
- `content_filter`: Content was left out by a filter.
- `function_call`: Rare; the model called a function.
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
    """The reasoning; an empty text says that the model reasoned and has nothing to show."""


class ChatCompletionMessageToolCall(WireStruct, frozen=True, kw_only=True):
    """A tool call; servers that know only functions leave the type out."""

    id: str | None = None
    """The id that the tool message refers to."""

    type: Literal["function", "builtin_function"] | str | None = None
    function: FunctionCall | None = None


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
    cached_tokens: int | None = None
    """Tokens read from the cache; part of prompt_tokens."""


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
    usage: CompletionUsage | None = None
    """The usage of the request, on the chunk that finishes, where include_usage is not set."""


class ChoiceDelta(WireStruct, frozen=True, kw_only=True):
    """What a chunk adds to the message."""

    role: Literal["system", "user", "assistant", "tool"] | str | None = None
    content: str | None = None
    """The next piece of the text."""

    refusal: str | None = None
    """The next piece of the refusal."""

    tool_calls: Sequence[ChoiceDeltaToolCall] | None = None
    reasoning_content: str | None = None
    """The next piece of the reasoning."""


class ChoiceDeltaToolCall(WireStruct, frozen=True, kw_only=True):
    """A piece of a tool call, of any type. The first piece has id, type and name; some servers repeat the id
    or the name later, leave the index out, or give all calls the same index.
    """

    index: int | None = None
    """The position of the call that this continues."""

    id: str | None = None
    """A new id begins a new call."""

    type: Literal["function", "builtin_function"] | str | None = None
    function: ChoiceDeltaToolCallFunction | None = None


class ModelList(Frame, frozen=True, kw_only=True):
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

    model: ChatModel
    """The id of the model that answers."""

    messages: Sequence[ChatCompletionMessageParam]
    """The conversation so far, oldest message first."""

    max_tokens: int | None | UnsetType = UNSET
    """The most tokens that may be generated; use max_completion_tokens.

    Deprecated.
    """

    temperature: Annotated[float, Meta(ge=0.0, le=1.0)] | None | UnsetType = UNSET
    """Sampling temperature, for moonshot-v1 models; kimi models take only the value they have."""

    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | None | UnsetType = UNSET
    """Nucleus sampling, for moonshot-v1 models."""

    n: Annotated[int, Meta(ge=1, le=5)] | None | UnsetType = UNSET
    """How many answers to generate, for moonshot-v1 models."""

    stop: StopSequences | None | UnsetType = UNSET
    """Texts at which generation stops; the answer does not contain them."""

    frequency_penalty: Annotated[float, Meta(ge=-2.0, le=2.0)] | None | UnsetType = UNSET
    """Positive values make tokens less likely the more often they have occurred."""

    presence_penalty: Annotated[float, Meta(ge=-2.0, le=2.0)] | None | UnsetType = UNSET
    """Positive values make tokens that have occurred at all less likely."""

    tools: Annotated[Sequence[ChatCompletionToolUnionParam], Meta(max_length=128)] | None | UnsetType = UNSET
    """The tools that the model may call."""

    tool_choice: ChatCompletionToolChoiceOptionParam | None | UnsetType = UNSET
    """Which tool the model must or may call; auto where there are tools, else none."""

    response_format: ResponseFormat | None | UnsetType = UNSET
    """The form that the answer's text must have."""

    stream: bool | None | UnsetType = UNSET
    """True sends the answer as a stream of chunks."""

    stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Options of the stream; only with stream set to true."""

    reasoning_effort: Literal["low", "medium", "high", "max"] | str | None | UnsetType = UNSET
    """How much the model reasons; kimi-k3 takes low, high and max.

    - `low`
    - `medium`
    - `high`
    - `max`: The default of kimi-k3.
    """

    max_completion_tokens: int | None | UnsetType = UNSET
    """The most tokens that may be generated, reasoning included; if it is too small, the answer is empty and
    its finish reason length. By default about 1024 for older models, 131072 for kimi-k3.
    """

    thinking: Thinking | Mapping[str, Any] | None | UnsetType = UNSET
    """Whether the model thinks; kimi-k3 and kimi-k2.7 always do."""

    prompt_cache_key: str | None | UnsetType = UNSET
    """A stable id of the session or task, for more hits in the prompt cache."""

    prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | None | UnsetType = UNSET
    """How long the prompt is cached; from kimi-k3 on."""

    safety_identifier: str | None | UnsetType = UNSET
    """A stable id of the end user, by which misuse is found; hash names and addresses."""


StopSequences: TypeAlias = str | Sequence[str]
"""One stop sequence or a list of up to five, each of at most 32 bytes."""


class ChatCompletionSystemMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Instructions that the model follows whatever the user says."""

    role: Literal["system"] = "system"
    content: TextContent | UnsetType = UNSET
    """The instructions; absent, not null, where there are tools."""

    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""

    tools: Sequence[ChatCompletionToolUnionParam] | UnsetType = UNSET
    """Tools that the model may call from here on; from kimi-k3 on, in a message without content."""


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
    """The answer's text, not empty; absent only where the message has tool calls."""

    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""

    tool_calls: Sequence[ChatCompletionMessageToolCallParam] | UnsetType = UNSET
    """The tool calls of that answer; a tool message for each must follow directly."""

    reasoning_content: str | None | UnsetType = UNSET
    """The reasoning of that answer; needed with tool calls while thinking is on, and on all answers where
    thinking.keep is all. It must not be empty.
    """

    partial: bool | UnsetType = UNSET
    """True makes the model continue this message, which must be the last one; the answer does not repeat it.
    Not with JSON mode.
    """


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


class ChatCompletionContentPartImageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An image."""

    type: Literal["image_url"] = "image_url"
    image_url: str | ImageURL | Mapping[str, Any]


class ChatCompletionContentPartVideoParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A video."""

    type: Literal["video_url"] = "video_url"
    video_url: str | VideoURL | Mapping[str, Any]


ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartVideoParam
    | Mapping[str, Any]
)
"""One part of a user message."""

UserMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""A text, or a list of parts of any kind that the model can read."""


class ImageURL(WireStruct, frozen=True, kw_only=True):
    """Where an image is."""

    url: str
    """A data URL in base64, or ms:// and the id of an uploaded file; no plain web address."""


class ChatCompletionMessageBuiltinToolCallParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A call of a tool that the vendor runs."""

    id: str
    """The id that the tool message refers to."""

    type: Literal["builtin_function"] = "builtin_function"
    function: FunctionCallParam | Mapping[str, Any]


ChatCompletionMessageToolCallParam: TypeAlias = (
    ChatCompletionMessageFunctionToolCallParam | ChatCompletionMessageBuiltinToolCallParam | Mapping[str, Any]
)
"""A tool call of an earlier answer."""


class ChatCompletionFunctionToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A function that the caller runs for the model."""

    type: Literal["function"] = "function"
    function: FunctionDefinition | Mapping[str, Any]


class ChatCompletionBuiltinToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A tool that the vendor runs, such as $web_search. The model calls it like any other; its arguments go
    back unchanged as the content of the tool message.
    """

    type: Literal["builtin_function"] = "builtin_function"
    function: NamedFunction | Mapping[str, Any]


ChatCompletionToolUnionParam: TypeAlias = (
    ChatCompletionFunctionToolParam | ChatCompletionBuiltinToolParam | Mapping[str, Any]
)
"""A tool that the model may call."""


class FunctionDefinition(WireStruct, frozen=True, kw_only=True):
    """A function's name, purpose and parameters."""

    name: Annotated[str, Meta(pattern="^[a-zA-Z_][a-zA-Z0-9-_]{2,63}$")]
    description: str | UnsetType = UNSET
    """What the function does, for the model to choose by."""

    parameters: FunctionParameters | None | UnsetType = UNSET
    """Absent means that the function takes no parameters."""

    strict: bool | None | UnsetType = UNSET
    """True, the default, makes the arguments follow the schema exactly."""


ChatModel: TypeAlias = (
    Literal[
        "kimi-k3.1-pro",
        "kimi-k3.1-pro-highspeed",
        "kimi-k3",
        "kimi-k2.7-code",
        "kimi-k2.7-code-highspeed",
        "kimi-k2.6",
        "kimi-k2.5",
        "kimi-k2-thinking",
        "kimi-k2-thinking-turbo",
        "kimi-k2-0905-preview",
        "kimi-k2-0711-preview",
        "kimi-k2-turbo-preview",
        "kimi-latest",
        "moonshot-v1-8k",
        "moonshot-v1-32k",
        "moonshot-v1-128k",
        "moonshot-v1-auto",
        "moonshot-v1-8k-vision-preview",
        "moonshot-v1-32k-vision-preview",
        "moonshot-v1-128k-vision-preview",
    ]
    | str
)
"""A model's id; the names known when this was written."""


class Thinking(WireStruct, frozen=True, kw_only=True):
    """Whether and how the model thinks."""

    type: Literal["enabled", "disabled"] | str
    keep: Literal["all"] | str | None | UnsetType = UNSET
    """For kimi-k2.6, kimi-k2.7-code and kimi-k3.

    - `all`: The reasoning of all turns counts.
    """

    effort: str | UnsetType = UNSET
    """How much the model reasons."""

    budget_tokens: int | UnsetType = UNSET
    """How many tokens the model may reason."""


class PromptCacheOptions(WireStruct, frozen=True, kw_only=True):
    """How the prompt is cached; each hit renews the time."""

    ttl: Literal["5m", "1h"] | str | UnsetType = UNSET
    """How long the cached prompt is kept.

    - `5m`: The default.
    - `1h`
    """


class VideoURL(WireStruct, frozen=True, kw_only=True):
    """Where a video is."""

    url: str
    """A data URL in base64, or ms:// and a file's id."""


class TokenEstimateParams(WireStruct, frozen=True, kw_only=True):
    """A conversation whose tokens are to be counted."""

    model: ChatModel
    messages: Sequence[ChatCompletionMessageParam]


class TokenEstimate(Frame, frozen=True, kw_only=True):
    """How many tokens a conversation has."""

    data: TokenCount | None = None


class TokenCount(WireStruct, frozen=True, kw_only=True):
    """A count of tokens."""

    total_tokens: int


class BalanceAnswer(Frame, frozen=True, kw_only=True):
    """What is left on the account, and whether it could be told."""

    code: int | None = None
    """0 where it could."""

    data: Balance | None = None
    scode: str | None = None
    status: bool | None = None


class Balance(WireStruct, frozen=True, kw_only=True):
    """What is left on the account, in the account's currency."""

    available_balance: float
    """Cash and vouchers; at 0 or below, calls fail."""

    voucher_balance: float | None = None
    cash_balance: float | None = None
    """May be below 0."""
