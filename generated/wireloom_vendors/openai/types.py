# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openai.
# Do not edit. Specs: sha256 4aaca3dca2f85be2
"""The wire types of `openai`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.openai_chat.types import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
    ErrorCode as ErrorCode,
    ErrorObject as ErrorObject,
    ErrorResponse as ErrorResponse,
    ErrorValue as ErrorValue,
    FunctionCall as FunctionCall,
    FunctionCallParam as FunctionCallParam,
    FunctionParameters as FunctionParameters,
    NamedFunction as NamedFunction,
    ResponseFormatJSONObject as ResponseFormatJSONObject,
    ResponseFormatText as ResponseFormatText,
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
    """Stands for the server's configuration; with a seed, a change explains other results."""

    choices: Sequence[Choice] | None = None
    """The alternative answers, as many as n asked for."""

    usage: CompletionUsage | None = None
    error: ErrorValue | None = None
    """Why there is no answer, where a server reports an error under HTTP 200."""

    service_tier: ServiceTier | None = None
    """The tier used."""

    metadata: Mapping[str, str] | None = None
    moderation: Moderation | None = None
    """The results of the moderation asked for."""


class Choice(WireStruct, frozen=True, kw_only=True):
    """One of the alternative answers."""

    index: int | None = None
    """The position among the choices, from 0."""

    message: ChatCompletionMessage | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None
    finish_details: FinishDetails | None = None
    """Was sent by gpt-4-vision-preview in place of finish_reason.

    Deprecated.
    """


FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
"""Why the model stopped; null or empty while it has not, with some servers also at the end.

- `stop`: A natural end or a stop sequence; also after the call of a tool that tool_choice named.
- `length`: The token limit or the end of the context was reached.
- `tool_calls`: The model called tools.
- `content_filter`: Content was left out by a filter.
- `function_call`: The model called a function (deprecated).
"""


class ChatCompletionMessage(WireStruct, frozen=True, kw_only=True):
    """The model's message."""

    role: Literal["assistant"] | str | None = None
    content: str | None = None
    """The text; null or empty where there are only tool calls or a refusal."""

    refusal: str | None = None
    """The model's words where it refused to answer."""

    tool_calls: Sequence[ChatCompletionMessageToolCall] | None = None
    annotations: Sequence[Annotation] | None = None
    """Sources of the text, from a search of the web."""

    audio: ChatCompletionAudio | None = None
    function_call: FunctionCall | None = None
    """The answer to a request with functions; tool_calls replaces it.

    Deprecated.
    """


class ChatCompletionMessageToolCall(WireStruct, frozen=True, kw_only=True):
    """A tool call; servers that know only functions leave the type out."""

    id: str | None = None
    """The id that the tool message refers to."""

    type: Literal["function", "custom"] | str | None = None
    function: FunctionCall | None = None
    custom: CustomCall | None = None


class ChoiceLogprobs(WireStruct, frozen=True, kw_only=True):
    """Log probabilities of a choice's tokens; in a stream the lists are to be appended."""

    content: Sequence[ChatCompletionTokenLogprob] | None = None
    refusal: Sequence[ChatCompletionTokenLogprob] | None = None


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
    """Tokens read from the cache, at a lower price."""

    cache_write_tokens: int | None = None
    """Tokens written to the cache; billed 1.25 times from GPT-5.6 on."""

    text_tokens: int | None = None
    audio_tokens: int | None = None
    image_tokens: int | None = None


class CompletionTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Parts of completion_tokens."""

    reasoning_tokens: int | None = None
    """Tokens of reasoning."""

    text_tokens: int | None = None
    audio_tokens: int | None = None
    accepted_prediction_tokens: int | None = None
    """Tokens of the prediction that the answer has."""

    rejected_prediction_tokens: int | None = None
    """Tokens of the prediction that the answer has not; they are billed as output."""


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

    service_tier: ServiceTier | None = None
    """The tier used."""

    obfuscation: str | None = None
    """Random padding that hides the length of the chunk."""

    moderation: Moderation | None = None
    """The results, in a late chunk."""


class ChunkChoice(WireStruct, frozen=True, kw_only=True):
    """A piece of one of the alternative answers; pieces of several may be interleaved."""

    index: int | None = None
    """The position of the choice that this continues."""

    delta: ChoiceDelta | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None


class ChoiceDelta(WireStruct, frozen=True, kw_only=True):
    """What a chunk adds to the message."""

    role: Literal["system", "user", "assistant", "tool", "developer"] | str | None = None
    content: str | None = None
    """The next piece of the text."""

    refusal: str | None = None
    """The next piece of the refusal."""

    tool_calls: Sequence[ChoiceDeltaToolCall] | None = None
    audio: ChoiceDeltaAudio | None = None
    function_call: ChoiceDeltaFunctionCall | None = None
    """A piece of a deprecated function call.

    Deprecated.
    """


class ChoiceDeltaToolCall(WireStruct, frozen=True, kw_only=True):
    """A piece of a tool call, of any type. The first piece has id, type and name; some servers repeat the id
    or the name later, leave the index out, or give all calls the same index.
    """

    index: int | None = None
    """The position of the call that this continues."""

    id: str | None = None
    """A new id begins a new call."""

    type: Literal["function", "custom"] | str | None = None
    function: ChoiceDeltaToolCallFunction | None = None
    custom: ChoiceDeltaToolCallCustom | None = None


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

    permission: Sequence[ModelPermission] | None = None
    """What the key may do with the model; no longer sent.

    Deprecated.
    """

    root: str | None = None
    """The model this is a version of.

    Deprecated.
    """

    parent: str | None = None
    """The model this was made from.

    Deprecated.
    """


class CompletionCreateParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request for a chat completion."""

    model: ChatModel
    """The id of the model that answers."""

    messages: Sequence[ChatCompletionMessageParam]
    """The conversation so far, oldest message first."""

    max_tokens: int | None | UnsetType = UNSET
    """The most tokens that may be generated; use max_completion_tokens, as reasoning models refuse this one.

    Deprecated.
    """

    temperature: Annotated[float, Meta(ge=0.0, le=2.0)] | None | UnsetType = UNSET
    """Sampling temperature, 1 by default; reasoning models may refuse other values unless the effort is none.
    """

    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | None | UnsetType = UNSET
    """Nucleus sampling, as the probability mass of the tokens considered."""

    n: Annotated[int, Meta(ge=1, le=128)] | None | UnsetType = UNSET
    """How many answers (choices) to generate."""

    stop: StopSequences | None | UnsetType = UNSET
    """Texts at which generation stops; the answer does not contain them."""

    seed: int | None | UnsetType = UNSET
    """Asks for repeatable sampling, on a best-effort basis.

    Deprecated.
    """

    frequency_penalty: Annotated[float, Meta(ge=-2.0, le=2.0)] | None | UnsetType = UNSET
    """Positive values make tokens less likely the more often they have occurred."""

    presence_penalty: Annotated[float, Meta(ge=-2.0, le=2.0)] | None | UnsetType = UNSET
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

    top_logprobs: Annotated[int, Meta(ge=0, le=20)] | None | UnsetType = UNSET
    """How many most likely tokens to return for each position; needs logprobs set to true."""

    logit_bias: Mapping[str, Any] | None | UnsetType = UNSET
    """Token id to a bias from -100 (never) to 100 (always), added to the token's logit."""

    user: str | None | UnsetType = UNSET
    """The caller's id of the end user; use safety_identifier and prompt_cache_key.

    Deprecated.
    """

    reasoning_effort: (
        Literal["low", "medium", "high", "none", "minimal", "xhigh", "max"] | str | None | UnsetType
    ) = UNSET
    """How much a reasoning model reasons before it answers; each model takes a subset."""

    max_completion_tokens: int | None | UnsetType = UNSET
    """The most tokens that may be generated, visible text and reasoning together."""

    safety_identifier: Annotated[str, Meta(max_length=128)] | None | UnsetType = UNSET
    """A stable id of the end user, by which misuse is found; hash names and addresses."""

    prompt_cache_key: str | None | UnsetType = UNSET
    """Requests with the same key are served together, for more hits in the prompt cache."""

    prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | UnsetType = UNSET
    """How the prompt is cached; from GPT-5.6 on."""

    prompt_cache_retention: Literal["in_memory", "24h"] | str | None | UnsetType = UNSET
    """How long the cached prompt is kept; use prompt_cache_options.

    Deprecated.
    """

    service_tier: ServiceTier | None | UnsetType = UNSET
    """The tier wanted; the answer tells the tier used."""

    store: bool | None | UnsetType = UNSET
    """Whether to keep the completion at the vendor; images above 8 MB are then dropped."""

    metadata: Mapping[str, Any] | None | UnsetType = UNSET
    """Up to 16 pairs of the caller's own, with keys of up to 64 characters."""

    modalities: Sequence[Literal["text", "audio"] | str] | None | UnsetType = UNSET
    """The kinds of output wanted; audio needs the field audio too."""

    audio: ChatCompletionAudioParam | Mapping[str, Any] | None | UnsetType = UNSET
    """How an audio answer shall sound."""

    prediction: ChatCompletionPredictionContentParam | Mapping[str, Any] | None | UnsetType = UNSET
    """What much of the answer is known to be, so that it comes faster."""

    moderation: ModerationParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Runs moderation on input and output; the answer's moderation has the results."""

    verbosity: Literal["low", "medium", "high"] | str | None | UnsetType = UNSET
    """How long-winded the answer is."""

    web_search_options: WebSearchOptions | Mapping[str, Any] | UnsetType = UNSET
    """Search of the web, for the search models only."""

    functions: Sequence[DeprecatedFunction | Mapping[str, Any]] | UnsetType = UNSET
    """The functions that the model may call; use tools.

    Deprecated.
    """

    function_call: FunctionCallOption | UnsetType = UNSET
    """Which function the model must or may call; use tool_choice.

    Deprecated.
    """


StopSequences: TypeAlias = str | Sequence[str]
"""One stop sequence or a list of up to four; the newest reasoning models take none."""


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
    """The answer's text; null or absent only with tool_calls, function_call or audio."""

    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""

    tool_calls: Sequence[ChatCompletionMessageToolCallParam] | UnsetType = UNSET
    """The tool calls of that answer; a tool message for each must follow directly."""

    refusal: str | None | UnsetType = UNSET
    """The words of a refusal."""

    audio: AudioReference | Mapping[str, Any] | None | UnsetType = UNSET
    """The audio of an earlier answer."""

    annotations: Sequence[Annotation | Mapping[str, Any]] | None | UnsetType = UNSET
    """Part of answers only; accepted and ignored where a message is sent back as it came."""

    function_call: FunctionCallParam | Mapping[str, Any] | None | UnsetType = UNSET
    """The function call of that answer; use tool_calls.

    Deprecated.
    """


class ChatCompletionToolMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The result of one tool call."""

    role: Literal["tool"] = "tool"
    tool_call_id: str
    """The id of the call that this answers."""

    content: ToolMessageContent
    name: str | UnsetType = UNSET
    """The tool that was called; accepted and ignored."""


class ChatCompletionDeveloperMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Instructions that the model follows whatever the user says; replaces system messages."""

    role: Literal["developer"] = "developer"
    content: TextContent
    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""


class ChatCompletionFunctionMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The result of a deprecated function call.

    Deprecated.
    """

    role: Literal["function"] = "function"
    name: str
    """The function that was called."""

    content: str | None


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionDeveloperMessageParam
    | ChatCompletionFunctionMessageParam
    | Mapping[str, Any]
)
"""One message of the conversation."""


class ChatCompletionContentPartTextParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A piece of text."""

    type: Literal["text"] = "text"
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpoint | Mapping[str, Any] | UnsetType = UNSET


TextContent: TypeAlias = str | Sequence[ChatCompletionContentPartTextParam | Mapping[str, Any]]
"""A text, or a list of text parts."""


class ChatCompletionContentPartImageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An image."""

    type: Literal["image_url"] = "image_url"
    image_url: ImageURL | Mapping[str, Any]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Mapping[str, Any] | UnsetType = UNSET


class ChatCompletionContentPartInputAudioParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A recording."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: InputAudio | Mapping[str, Any]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Mapping[str, Any] | UnsetType = UNSET


class ChatCompletionContentPartFileParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A file."""

    type: Literal["file"] = "file"
    file: InputFile | Mapping[str, Any]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Mapping[str, Any] | UnsetType = UNSET


ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartInputAudioParam
    | ChatCompletionContentPartFileParam
    | Mapping[str, Any]
)
"""One part of a user message."""

UserMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""A text, or a list of parts of any kind that the model can read."""


class ChatCompletionContentPartRefusalParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A refusal of an earlier answer."""

    type: Literal["refusal"] = "refusal"
    refusal: str


AssistantContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam | Mapping[str, Any]
)
"""One part of an assistant message."""

AssistantMessageContent: TypeAlias = str | Sequence[AssistantContentPartParam]
"""A text, or a list of parts that an answer can have."""

ToolMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartTextParam | Mapping[str, Any]]
"""The result as a text, or as a list of text parts."""


class ImageURL(WireStruct, frozen=True, kw_only=True):
    """Where an image is and how closely to look at it."""

    url: str
    """The image's URL, or a data URL in base64."""

    detail: Literal["auto", "low", "high", "original"] | str | UnsetType = UNSET
    """How much detail the model sees, and so how many tokens the image costs."""


class ChatCompletionMessageCustomToolCallParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A call of a custom tool."""

    id: str
    """The id that the tool message refers to."""

    type: Literal["custom"] = "custom"
    custom: CustomCallParam | Mapping[str, Any]


ChatCompletionMessageToolCallParam: TypeAlias = (
    ChatCompletionMessageFunctionToolCallParam | ChatCompletionMessageCustomToolCallParam | Mapping[str, Any]
)
"""A tool call of an earlier answer."""


class ChatCompletionFunctionToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A function that the caller runs for the model."""

    type: Literal["function"] = "function"
    function: FunctionDefinition | Mapping[str, Any]


class ChatCompletionCustomToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A tool that the model calls with free text in place of JSON."""

    type: Literal["custom"] = "custom"
    custom: CustomToolDefinition | Mapping[str, Any]


ChatCompletionToolUnionParam: TypeAlias = (
    ChatCompletionFunctionToolParam | ChatCompletionCustomToolParam | Mapping[str, Any]
)
"""A tool that the model may call."""


class FunctionDefinition(WireStruct, frozen=True, kw_only=True):
    """A function's name, purpose and parameters."""

    name: Annotated[str, Meta(pattern="^[a-zA-Z0-9_-]{1,64}$")]
    description: str | UnsetType = UNSET
    """What the function does, for the model to choose by."""

    parameters: FunctionParameters | None | UnsetType = UNSET
    """Absent means that the function takes no parameters."""

    strict: bool | None | UnsetType = UNSET
    """True makes the arguments follow the schema exactly; then every property must be required,
    additionalProperties false, and only a part of JSON Schema is allowed.
    """


class ChatCompletionAllowedToolChoiceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Limits the model to some of the tools."""

    type: Literal["allowed_tools"] = "allowed_tools"
    allowed_tools: ChatCompletionAllowedToolsParam | Mapping[str, Any]


class ChatCompletionNamedToolChoiceCustomParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Makes the model call one custom tool."""

    type: Literal["custom"] = "custom"
    custom: NamedCustomTool | Mapping[str, Any]


ChatCompletionToolChoiceObjectParam: TypeAlias = (
    ChatCompletionNamedToolChoiceParam
    | ChatCompletionAllowedToolChoiceParam
    | ChatCompletionNamedToolChoiceCustomParam
    | Mapping[str, Any]
)
"""A choice that names tools."""

ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"] | str | ChatCompletionToolChoiceObjectParam
)
"""A mode, or the one tool that must be called."""


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

    name: Annotated[str, Meta(pattern="^[a-zA-Z0-9_-]{1,64}$")]
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

    include_obfuscation: bool | UnsetType = UNSET
    """False leaves out the random padding that hides the length of each chunk."""


ChatModel: TypeAlias = (
    Literal[
        "gpt-6-astra",
        "gpt-6.2-astra",
        "gpt-6.1-sol",
        "gpt-6.2-sol",
        "gpt-6.1-terra",
        "gpt-6-sol",
        "gpt-6-luna",
        "gpt-5.6-sol",
        "gpt-5.6-terra",
        "gpt-5.6-luna",
        "gpt-5.5",
        "gpt-5.5-2026-04-23",
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.4-mini-2026-03-17",
        "gpt-5.4-nano-2026-03-17",
        "gpt-5.3-chat-latest",
        "gpt-5.2",
        "gpt-5.2-2025-12-11",
        "gpt-5.2-chat-latest",
        "gpt-5.2-pro",
        "gpt-5.2-pro-2025-12-11",
        "gpt-5.1",
        "gpt-5.1-2025-11-13",
        "gpt-5.1-codex",
        "gpt-5.1-mini",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-5-chat-latest",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "o4-mini",
        "o4-mini-2025-04-16",
        "o3",
        "o3-2025-04-16",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
        "o1-preview",
        "o1-preview-2024-09-12",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-audio-mini",
        "gpt-audio-mini-2025-12-15",
        "gpt-4o-audio-preview",
        "gpt-4o-audio-preview-2024-10-01",
        "gpt-4o-audio-preview-2024-12-17",
        "gpt-4o-audio-preview-2025-06-03",
        "gpt-4o-mini-audio-preview",
        "gpt-4o-mini-audio-preview-2024-12-17",
        "gpt-4o-search-preview",
        "gpt-4o-mini-search-preview",
        "gpt-4o-search-preview-2025-03-11",
        "gpt-4o-mini-search-preview-2025-03-11",
        "chatgpt-4o-latest",
        "codex-mini-latest",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
    ]
    | str
)
"""A model's id; the names known when this was written."""

ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"] | str
"""The class of service that handles a request.

- `auto`: The tier set for the project.
- `default`: Standard speed and price.
- `flex`: Slower and cheaper.
- `scale`
- `priority`: Faster and dearer.
- `fast`
"""


class PromptCacheOptions(WireStruct, frozen=True, kw_only=True):
    """How the prompt is cached; at most four breakpoints are written for each request."""

    mode: Literal["implicit", "explicit"] | str | UnsetType = UNSET
    """- `implicit`: The vendor sets a breakpoint, and the newest three explicit ones count; the default.
    - `explicit`: Only explicit breakpoints count.
    """

    ttl: Literal["30m", "12h"] | str | UnsetType = UNSET
    """How long the cached prompt is kept.

    - `30m`: The default.
    - `12h`
    """


class PromptCacheBreakpoint(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Ends a prefix of the prompt that is to be cached; the latest 80 are considered for a match."""

    mode: Literal["explicit"] = "explicit"
    ttl: Literal["30m", "12h"] | str | UnsetType = UNSET
    """How long the cached prefix is kept."""


class AudioReference(WireStruct, frozen=True, kw_only=True):
    """Refers to the audio of an earlier answer."""

    id: str


class InputAudio(WireStruct, frozen=True, kw_only=True):
    """A recording's data."""

    data: str
    """The recording, in base64."""

    format: Literal["wav", "mp3"] | str


class InputFile(WireStruct, frozen=True, kw_only=True):
    """An uploaded file by its id, or a file's name and data."""

    file_id: str | UnsetType = UNSET
    """The id of an uploaded file."""

    filename: str | UnsetType = UNSET
    file_data: str | UnsetType = UNSET
    """The file as a data URL, in base64."""


class CustomToolDefinition(WireStruct, frozen=True, kw_only=True):
    """A custom tool's name, purpose and form of input."""

    name: str
    description: str | UnsetType = UNSET
    """What the tool does, for the model to choose by."""

    format: CustomToolFormat | UnsetType = UNSET
    """The form of the input, free text by default."""


class CustomFormatText(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Free text."""

    type: Literal["text"] = "text"


class CustomFormatGrammar(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Text that follows a grammar."""

    type: Literal["grammar"] = "grammar"
    grammar: Grammar | Mapping[str, Any]


CustomToolFormat: TypeAlias = CustomFormatText | CustomFormatGrammar | Mapping[str, Any]
"""The form of a custom tool's input."""


class Grammar(WireStruct, frozen=True, kw_only=True):
    """A grammar and the language it is written in."""

    definition: str
    syntax: Literal["lark", "regex"] | str


class ChatCompletionAllowedToolsParam(WireStruct, frozen=True, kw_only=True):
    """The tools allowed, and whether one must be called."""

    mode: Literal["auto", "required"] | str
    """- `auto`: The model may answer without a tool.
    - `required`: The model must call one of them.
    """

    tools: Sequence[Mapping[str, Any]]
    """The tools allowed, each as its type and name."""


class NamedCustomTool(WireStruct, frozen=True, kw_only=True):
    """The custom tool to call."""

    name: str


class CustomCallParam(WireStruct, frozen=True, kw_only=True):
    """The called custom tool and its input."""

    name: str
    input: str
    """The text that the model wrote for the tool."""


class DeprecatedFunction(WireStruct, frozen=True, kw_only=True):
    """A function's name, purpose and parameters; use tools.

    Deprecated.
    """

    name: Annotated[str, Meta(pattern="^[a-zA-Z0-9_-]{1,64}$")]
    description: str | UnsetType = UNSET
    """What the function does, for the model to choose by."""

    parameters: FunctionParameters | UnsetType = UNSET
    """Absent means that the function takes no parameters."""


class ChatCompletionFunctionCallOptionParam(WireStruct, frozen=True, kw_only=True):
    """The function that must be called.

    Deprecated.
    """

    name: str


FunctionCallOption: TypeAlias = (
    Literal["none", "auto"] | str | ChatCompletionFunctionCallOptionParam | Mapping[str, Any]
)
"""A mode, or the one function that must be called."""


class ChatCompletionAudioParam(WireStruct, frozen=True, kw_only=True):
    """How an audio answer shall sound."""

    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] | str
    voice: Voice


class VoiceID(WireStruct, frozen=True, kw_only=True):
    """A voice of the caller's own."""

    id: str


Voice: TypeAlias = (
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
    | str
    | VoiceID
    | Mapping[str, Any]
)
"""A voice by its name, or a voice of the caller's own by its id."""


class ChatCompletionPredictionContentParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Text that much of the answer will be the same as, such as a file that is being edited."""

    type: Literal["content"] = "content"
    content: TextContent


class ModerationParam(WireStruct, frozen=True, kw_only=True):
    """The moderation to run."""

    model: str
    """The moderation model."""

    policy: ModerationPolicy | Mapping[str, Any] | None | UnsetType = UNSET


class ModerationPolicy(WireStruct, frozen=True, kw_only=True):
    """What to do with the results for input and for output."""

    input: ModerationPolicyRule | Mapping[str, Any] | None | UnsetType = UNSET
    output: ModerationPolicyRule | Mapping[str, Any] | None | UnsetType = UNSET


class ModerationPolicyRule(WireStruct, frozen=True, kw_only=True):
    """What to do with a result."""

    mode: Literal["score", "block"] | str
    """- `score`: Only report it.
    - `block`: Block flagged content.
    """


class WebSearchOptions(WireStruct, frozen=True, kw_only=True):
    """How the search models search the web."""

    search_context_size: Literal["low", "medium", "high"] | str | UnsetType = UNSET
    """How much of the context may be filled with what was found."""

    user_location: WebSearchUserLocation | Mapping[str, Any] | None | UnsetType = UNSET


class WebSearchUserLocation(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Where the user roughly is."""

    type: Literal["approximate"] = "approximate"
    approximate: WebSearchLocation | Mapping[str, Any]


class WebSearchLocation(WireStruct, frozen=True, kw_only=True):
    """A rough place; all fields are optional."""

    city: str | UnsetType = UNSET
    country: str | UnsetType = UNSET
    """The two-letter ISO code, such as US."""

    region: str | UnsetType = UNSET
    timezone: str | UnsetType = UNSET
    """The IANA name, such as America/Los_Angeles."""


class FinishDetails(WireStruct, frozen=True, kw_only=True):
    """Why the model stopped.

    Deprecated.
    """

    type: str | None = None


class URLCitationAnnotation(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="url_citation"):
    """Says that a span of the text comes from a web page."""

    type: ClassVar[Literal["url_citation"]] = "url_citation"
    url_citation: AnnotationURLCitation


Annotation: TypeAlias = URLCitationAnnotation | Unknown
"""A note on a span of the text."""


class AnnotationURLCitation(WireStruct, frozen=True, kw_only=True):
    """A web page and the span of the text that cites it."""

    start_index: int
    """The span's first character, from 0."""

    end_index: int
    """The span's last character."""

    title: str
    url: str


class ChatCompletionAudio(WireStruct, frozen=True, kw_only=True):
    """An audio answer."""

    id: str
    """The id to give when the message is sent back."""

    data: str
    """The audio in the format asked for, in base64."""

    expires_at: int
    """Until when the id can be sent back, in Unix seconds."""

    transcript: str
    """What is said."""


class CustomCall(WireStruct, frozen=True, kw_only=True):
    """The called custom tool and its input."""

    name: str
    input: str
    """The text that the model wrote for the tool."""


class Moderation(WireStruct, frozen=True, kw_only=True):
    """Results of the moderation of input and output."""

    input: ModerationOutcome | None = None
    output: ModerationOutcome | None = None


class ModerationResults(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="moderation_results"):
    """What the moderation model found."""

    type: ClassVar[Literal["moderation_results"]] = "moderation_results"
    model: str
    results: Sequence[ModerationResult]


class ModerationError(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="error"):
    """Why moderation gave no result."""

    type: ClassVar[Literal["error"]] = "error"
    code: str
    message: str


ModerationOutcome: TypeAlias = ModerationResults | ModerationError | Unknown
"""Results, or why there are none."""


class ModerationResult(WireStruct, frozen=True, kw_only=True):
    """One finding."""

    type: Literal["moderation_result"] | str
    model: str
    flagged: bool
    """Whether any category applies."""

    categories: Mapping[str, bool]
    """Category to whether it applies."""

    category_scores: Mapping[str, float]
    """Category to score."""

    category_applied_input_types: Mapping[str, Sequence[Literal["text", "image"] | str]]
    """Category to the kinds of input that its score is made from."""


class ChoiceDeltaToolCallCustom(WireStruct, frozen=True, kw_only=True):
    """A piece of a custom tool call."""

    name: str | None = None
    """The whole name, in the first piece."""

    input: str | None = None
    """The next piece of the input."""


class ChoiceDeltaFunctionCall(WireStruct, frozen=True, kw_only=True):
    """A piece of a deprecated function call.

    Deprecated.
    """

    name: str | None = None
    arguments: str | None = None
    """The next piece of the arguments' JSON text."""


class ChoiceDeltaAudio(WireStruct, frozen=True, kw_only=True):
    """A piece of an audio answer."""

    id: str | None = None
    data: str | None = None
    """The next piece of the audio, in base64."""

    expires_at: int | None = None
    """Until when the id can be sent back, in Unix seconds."""

    transcript: str | None = None
    """The next piece of what is said."""


class ModelPermission(WireStruct, frozen=True, kw_only=True):
    """What a key may do with a model; no longer sent.

    Deprecated.
    """

    id: str | None = None
    object: Literal["model_permission"] | str | None = None
    created: int | None = None
    """In Unix seconds."""

    allow_create_engine: bool | None = None
    allow_sampling: bool | None = None
    allow_logprobs: bool | None = None
    allow_search_indices: bool | None = None
    allow_view: bool | None = None
    allow_fine_tuning: bool | None = None
    organization: str | None = None
    group: str | None = None
    is_blocking: bool | None = None
