# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openrouter.
# Do not edit. Specs: sha256 e3b44c6e11f9809b
"""The wire types of `openrouter`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.openai_chat.types import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChoiceDeltaToolCall as ChoiceDeltaToolCall,
    ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
    ErrorCode as ErrorCode,
    FunctionCall as FunctionCall,
    FunctionCallParam as FunctionCallParam,
    FunctionParameters as FunctionParameters,
    JSONSchema as JSONSchema,
    NamedFunction as NamedFunction,
    ResponseFormatJSONObject as ResponseFormatJSONObject,
    ResponseFormatJSONSchema as ResponseFormatJSONSchema,
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
    """Stands for the server's configuration."""

    choices: Sequence[Choice] | None = None
    """The alternative answers, as many as n asked for."""

    usage: CompletionUsage | None = None
    error: ErrorValue | None = None
    """Why there is no answer, where a server reports an error under HTTP 200."""

    provider: str | None = None
    """The display name of the provider that answered, such as Google."""

    service_tier: str | None = None
    """The tier that was used."""

    openrouter_metadata: RouterMetadata | None = None
    alignment: Alignment | None = None
    safeguard_results: Sequence[SafeguardResult] | None = None
    user_id: str | None = None
    """The account, beside an error."""


class Choice(WireStruct, frozen=True, kw_only=True):
    """One of the alternative answers."""

    index: int | None = None
    """The position among the choices, from 0."""

    message: ChatCompletionMessage | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None
    native_finish_reason: str | None = None
    """Why the model stopped in its vendor's own words."""

    error: ErrorValue | None = None
    """Why the answer breaks off; the message holds what had come before."""


FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "error"] | str
"""Why the model stopped; null or empty while it has not, with some servers also at the end.

- `stop`: A natural end or a stop sequence; also after the call of a tool that tool_choice named.
- `length`: The token limit or the end of the context was reached.
- `tool_calls`: The model called tools.
- `content_filter`: Content was left out by a filter.
- `error`: The provider failed in the middle.
"""


class ChatCompletionMessage(WireStruct, frozen=True, kw_only=True):
    """The model's message."""

    role: Literal["assistant"] | str | None = None
    content: str | None = None
    """The text; null or empty where there are only tool calls or a refusal."""

    refusal: str | None = None
    """The model's words where it refused to answer."""

    tool_calls: Sequence[ChatCompletionMessageToolCall] | None = None
    reasoning: str | None = None
    """The reasoning as one text, the same that reasoning_details holds in pieces."""

    reasoning_content: str | None = None
    """The same as reasoning on some routes."""

    reasoning_details: Sequence[ReasoningDetail] | None = None
    """The typed reasoning, to be sent back whole, in order and unchanged; an empty list too."""

    images: Sequence[OutputImage] | None = None
    """The images that the model made."""

    audio: AudioOutput | None = None
    """The sound that the model made."""

    annotations: Sequence[Annotation] | None = None


class ChoiceLogprobs(WireStruct, frozen=True, kw_only=True):
    """Log probabilities of a choice's tokens; in a stream the lists are to be appended."""

    content: Sequence[ChatCompletionTokenLogprob] | None = None
    refusal: Sequence[ChatCompletionTokenLogprob] | None = None
    text_offset: Sequence[int] | None = None
    """The older form; always null."""

    token_logprobs: Sequence[float] | None = None
    """The older form; always null."""

    tokens: Sequence[str] | None = None
    """The older form; always null."""

    top_logprobs: Sequence[Any] | None = None
    """The older form; always null."""


class CompletionUsage(WireStruct, frozen=True, kw_only=True):
    """What the request used, in tokens of the model's own tokenizer, and what it cost."""

    prompt_tokens: int | None = None
    """The whole input, tokens read from or written to the cache included."""

    completion_tokens: int | None = None
    """The whole output, reasoning included."""

    total_tokens: int | None = None
    """Prompt and completion together."""

    prompt_tokens_details: PromptTokensDetails | None = None
    completion_tokens_details: CompletionTokensDetails | None = None
    cost: float | None = None
    """What the account is charged, in US dollars."""

    cost_details: CostDetails | None = None
    is_byok: bool | None = None
    """Whether the provider was called with the caller's own key."""

    server_tool_use_details: ServerToolUseDetails | None = None


class PromptTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Parts of prompt_tokens."""

    cached_tokens: int | None = None
    """Tokens read from the cache."""

    cache_write_tokens: int | None = None
    """Tokens written to the cache."""

    audio_tokens: int | None = None
    """Tokens of sound."""

    video_tokens: int | None = None
    """Tokens of video."""


class CompletionTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Parts of completion_tokens."""

    reasoning_tokens: int | None = None
    """Tokens of reasoning."""

    audio_tokens: int | None = None
    """Tokens of sound."""

    image_tokens: int | None = None
    """Tokens of images."""

    accepted_prediction_tokens: int | None = None
    """Tokens of the prediction that came true."""

    rejected_prediction_tokens: int | None = None
    """Tokens of the prediction that did not."""


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

    provider: str | None = None
    """The display name of the provider that answers, such as Google."""

    service_tier: str | None = None
    """The tier that is used."""

    openrouter_metadata: RouterMetadata | None = None
    alignment: Alignment | None = None
    safeguard_results: Sequence[SafeguardResult] | None = None
    user_id: str | None = None
    """The account, beside an error."""


class ChunkChoice(WireStruct, frozen=True, kw_only=True):
    """A piece of one of the alternative answers; pieces of several may be interleaved."""

    index: int | None = None
    """The position of the choice that this continues."""

    delta: ChoiceDelta | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None
    native_finish_reason: str | None = None
    """Why the model stopped in its vendor's own words."""

    error: ErrorValue | None = None
    """Why the answer breaks off."""


class ChoiceDelta(WireStruct, frozen=True, kw_only=True):
    """What a chunk adds to the message."""

    role: Literal["system", "user", "assistant", "tool"] | str | None = None
    content: str | None = None
    """The next piece of the text."""

    refusal: str | None = None
    """The next piece of the refusal."""

    tool_calls: Sequence[ChoiceDeltaToolCall] | None = None
    reasoning: str | None = None
    """The next piece of the reasoning, the same that reasoning_details holds."""

    reasoning_content: str | None = None
    """The same as reasoning on some routes."""

    reasoning_details: Sequence[ReasoningDetail] | None = None
    images: Sequence[OutputImage] | None = None
    """Images that the model made."""

    audio: AudioOutput | None = None
    annotations: Sequence[Annotation] | None = None


class ErrorResponse(Frame, frozen=True, kw_only=True):
    """The body of a failed request; some servers have the fields of the error at the top."""

    error: ErrorValue | None = None
    message: str | None = None
    type: str | None = None
    param: str | None = None
    code: ErrorCode | None = None
    user_id: str | None = None
    """The account."""

    openrouter_metadata: RouterMetadata | None = None


class ErrorObject(WireStruct, frozen=True, kw_only=True):
    """What went wrong."""

    message: str | None = None
    """The words for a person to read."""

    type: str | None = None
    """The kind of error, such as invalid_request_error."""

    param: str | None = None
    """The request field at fault."""

    code: ErrorCode | None = None
    metadata: ErrorMetadata | None = None
    availability: Availability | None = None


ErrorValue: TypeAlias = str | ErrorObject
"""An error, as an object or, with some servers, as its message alone."""


class ModelList(Frame, frozen=True, kw_only=True):
    """The models that the key can use."""

    data: Sequence[Model] | None = None
    links: PageLinks | None = None
    total_count: int | None = None
    """How many models match, on all pages."""


class Model(WireStruct, frozen=True, kw_only=True):
    """A model that can be asked."""

    id: str
    """The slug to give in requests, AUTHOR/NAME."""

    created: int | None = None
    """When it was made, in Unix seconds."""

    canonical_slug: str | None = None
    """The slug that never changes."""

    name: str | None = None
    """The name to show."""

    description: str | None = None
    context_length: int | None = None
    """Input and output together, in tokens."""

    architecture: ModelArchitecture | None = None
    pricing: Pricing | None = None
    top_provider: TopProvider | None = None
    per_request_limits: PerRequestLimits | None = None
    supported_parameters: Sequence[SupportedParameter] | None = None
    supported_voices: Sequence[str] | None = None
    default_parameters: DefaultParameters | None = None
    reasoning: ModelReasoning | None = None
    links: ModelLinks | None = None
    alias_target: ModelAliasTarget | None = None
    benchmarks: ModelBenchmarks | None = None
    expiration_date: str | None = None
    """When it will be gone."""

    hugging_face_id: str | None = None
    knowledge_cutoff: str | None = None


class CompletionCreateParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request for a chat completion."""

    model: str | None | UnsetType = UNSET
    """The slug of the model that answers, AUTHOR/NAME, with a suffix such as :free, :nitro, :floor, :exacto,
    :thinking, :online or :extended for a variant; absent, models or the account's default counts.
    """

    messages: Sequence[ChatCompletionMessageParam]
    """The conversation so far, oldest message first."""

    max_tokens: int | None | UnsetType = UNSET
    """The most tokens that may be generated; use max_completion_tokens.

    Deprecated.
    """

    temperature: Annotated[float, Meta(ge=0.0, le=2.0)] | None | UnsetType = UNSET
    """Sampling temperature; higher values give more random answers."""

    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | None | UnsetType = UNSET
    """Nucleus sampling, as the probability mass of the tokens considered."""

    n: Annotated[int, Meta(ge=1)] | None | UnsetType = UNSET
    """How many answers to generate; only one ever comes."""

    stop: StopSequences | None | UnsetType = UNSET
    """Texts at which generation stops; the answer does not contain them."""

    seed: int | None | UnsetType = UNSET
    """Asks for repeatable sampling, on a best-effort basis."""

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
    """Has no effect; the usage always comes.

    Deprecated.
    """

    logprobs: bool | None | UnsetType = UNSET
    """Whether to return the log probabilities of the answer's tokens."""

    top_logprobs: Annotated[int, Meta(ge=0, le=20)] | None | UnsetType = UNSET
    """How many most likely tokens to return for each position; needs logprobs set to true."""

    logit_bias: Mapping[str, Any] | None | UnsetType = UNSET
    """Token id to a bias that is added to the token's logit."""

    user: str | None | UnsetType = UNSET
    """The caller's stable id of the end user."""

    reasoning_effort: (
        Literal["low", "medium", "high", "max", "xhigh", "minimal", "none"] | str | None | UnsetType
    ) = UNSET
    """Short for reasoning.effort; two that differ are an error."""

    models: Sequence[str] | None | UnsetType = UNSET
    """Models to try in this order when the one before fails (down, rate limit, moderation, context too long);
    the answer's model tells which one ran and is billed.
    """

    provider: ProviderPreferences | Mapping[str, Any] | None | UnsetType = UNSET
    """Which providers may serve the request."""

    route: Literal["fallback", "sort"] | str | None | UnsetType = UNSET
    """The strategy of the router; has no place in the current API.

    Deprecated.
    """

    plugins: Sequence[Plugin] | None | UnsetType = UNSET
    """What the router does to the request and to the answer."""

    transforms: Sequence[str] | None | UnsetType = UNSET
    """Changes to a prompt that is too long (middle-out); use the plugin context-compression.

    Deprecated.
    """

    reasoning: ReasoningParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Whether and how much the model reasons."""

    include_reasoning: bool | None | UnsetType = UNSET
    """Whether the answer has the reasoning; use reasoning.exclude.

    Deprecated.
    """

    usage: UsageParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Has no effect any more; the whole usage always comes.

    Deprecated.
    """

    max_completion_tokens: int | None | UnsetType = UNSET
    """The most tokens that may be generated, reasoning included; some providers need 16 or more, some have a
    small default.
    """

    top_k: Annotated[int, Meta(ge=0)] | None | UnsetType = UNSET
    """Only the likeliest tokens of this number are considered."""

    min_p: Annotated[float, Meta(ge=0.0, le=1.0)] | None | UnsetType = UNSET
    """The least probability of a token, relative to the likeliest one."""

    top_a: Annotated[float, Meta(ge=0.0, le=1.0)] | None | UnsetType = UNSET
    """Like min_p, but relative to the square of the likeliest token's probability."""

    repetition_penalty: Annotated[float, Meta(ge=0.0, le=2.0)] | None | UnsetType = UNSET
    """Above 1 makes tokens of the input and the answer so far less likely; 1 does nothing."""

    metadata: Mapping[str, Any] | None | UnsetType = UNSET
    """Up to 16 pairs of the caller's own, with keys of up to 64 characters."""

    modalities: Sequence[Literal["text", "image", "audio"] | str] | None | UnsetType = UNSET
    """The kinds of output wanted."""

    image_config: Mapping[str, Any] | None | UnsetType = UNSET
    """How images of the answer shall be, by the words of the model that makes them."""

    prediction: Prediction | Mapping[str, Any] | None | UnsetType = UNSET
    """What much of the answer is known to be, so that it comes faster."""

    verbosity: Literal["low", "medium", "high", "max"] | str | None | UnsetType = UNSET
    """How long-winded the answer is, for the models that list it."""

    structured_outputs: bool | None | UnsetType = UNSET
    """Whether the answer follows the schema of response_format, for the models that list it."""

    web_search_options: Mapping[str, Any] | None | UnsetType = UNSET
    """Search of the web by the model itself, for the models that list it."""

    cache_control: CacheControl | Mapping[str, Any] | None | UnsetType = UNSET
    """Caches the prompt up to its last block, on the providers of Claude models."""

    prompt_cache_key: str | None | UnsetType = UNSET
    """Requests with the same key go to the same provider, for more cache hits."""

    prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | None | UnsetType = UNSET
    """How OpenAI caches the prompt."""

    preset: str | None | UnsetType = UNSET
    """The slug of the caller's preset to start from."""

    service_tier: (
        Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str | None | UnsetType
    ) = UNSET
    """The tier wanted; the answer tells the tier used.

    - `auto`
    - `default`
    - `fast`: The same as priority.
    - `flex`: Slower and cheaper.
    - `priority`: Faster and dearer.
    - `scale`
    - `ultrafast`
    """

    session_id: Annotated[str, Meta(max_length=256)] | None | UnsetType = UNSET
    """Groups requests of one session, which then go to the same provider; wins over the header."""

    trace: TraceConfig | Mapping[str, Any] | None | UnsetType = UNSET
    """Names for the tracing of the account."""

    debug: DebugOptions | Mapping[str, Any] | None | UnsetType = UNSET
    """What helps to find faults."""

    deferred_tools: DeferredTools | Mapping[str, Any] | None | UnsetType = UNSET
    """How tools that are marked to load later are found."""

    stop_server_tools_when: Sequence[StopServerToolsWhen] | None | UnsetType = UNSET
    """When the router stops calling its tools; the first condition that holds counts."""


StopSequences: TypeAlias = str | Sequence[str]
"""One stop sequence or a list of up to four."""


class ChatCompletionSystemMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Instructions that the model follows whatever the user says."""

    role: Literal["system"] = "system"
    content: TextContent
    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""

    configuration_update: ConfigurationUpdate | Mapping[str, Any] | None | UnsetType = UNSET


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
    """The answer's text; null where there are only tool calls, as some providers refuse an empty text."""

    name: str | UnsetType = UNSET
    """Tells participants of the same role apart."""

    tool_calls: Sequence[ChatCompletionMessageToolCallParam] | UnsetType = UNSET
    """The tool calls of that answer; a tool message for each must follow directly."""

    reasoning: str | None | UnsetType = UNSET
    """The reasoning as it came, for models without typed reasoning; not beside reasoning_details."""

    reasoning_content: str | None | UnsetType = UNSET
    """The same as reasoning."""

    reasoning_details: Sequence[ReasoningDetail | Mapping[str, Any]] | None | UnsetType = UNSET
    """The typed reasoning as it came, whole and in order; an empty list says something too."""

    refusal: str | None | UnsetType = UNSET
    """The words of a refusal."""

    images: Sequence[OutputImage | Mapping[str, Any]] | None | UnsetType = UNSET
    """Images of that answer."""

    audio: AudioOutput | Mapping[str, Any] | None | UnsetType = UNSET
    """The sound of that answer."""

    annotations: Sequence[Annotation | Mapping[str, Any]] | None | UnsetType = UNSET
    """The annotations as they came; parsed files are then not parsed again."""

    model: str | None | UnsetType = UNSET
    """The model that gave that answer."""


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

    configuration_update: ConfigurationUpdate | Mapping[str, Any] | None | UnsetType = UNSET


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionDeveloperMessageParam
    | Mapping[str, Any]
)
"""One message of the conversation."""


class ChatCompletionContentPartTextParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A piece of text."""

    type: Literal["text"] = "text"
    text: str
    cache_control: CacheControl | Mapping[str, Any] | None | UnsetType = UNSET
    prompt_cache_breakpoint: PromptCacheBreakpoint | Mapping[str, Any] | None | UnsetType = UNSET


TextContent: TypeAlias = str | Sequence[ChatCompletionContentPartTextParam | Mapping[str, Any]]
"""A text, or a list of text parts."""


class ChatCompletionContentPartImageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An image."""

    type: Literal["image_url"] = "image_url"
    image_url: ImageURL | Mapping[str, Any]


class FileAnnotation(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="file"):
    """A file of the request as it was parsed; sent back, it is not parsed again."""

    type: ClassVar[Literal["file"]] = "file"
    file: ParsedFile


class ChatCompletionContentPartInputAudioParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A recording."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: InputAudio | Mapping[str, Any]


class ChatCompletionContentPartFileParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A file, such as a PDF."""

    type: Literal["file"] = "file"
    file: InputFile | Mapping[str, Any]


class ChatCompletionContentPartVideoParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A video."""

    type: Literal["video_url"] = "video_url"
    video_url: VideoInput | Mapping[str, Any]


class ChatCompletionContentPartLegacyVideoParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A video, by the older name of the part.

    Deprecated.
    """

    type: Literal["input_video"] = "input_video"
    video_url: VideoInput | Mapping[str, Any]


ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartInputAudioParam
    | ChatCompletionContentPartFileParam
    | ChatCompletionContentPartVideoParam
    | ChatCompletionContentPartLegacyVideoParam
    | FileAnnotation
    | Unknown
    | Mapping[str, Any]
)
"""One part of a user message."""

UserMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""A text, or a list of parts of any kind that the model can read."""

AssistantContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartInputAudioParam
    | ChatCompletionContentPartFileParam
    | ChatCompletionContentPartVideoParam
    | ChatCompletionContentPartLegacyVideoParam
    | FileAnnotation
    | Unknown
    | Mapping[str, Any]
)
"""One part of an assistant message."""

AssistantMessageContent: TypeAlias = str | Sequence[AssistantContentPartParam]
"""A text, or a list of parts that an answer can have."""

ToolMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""The result as a text, or as a list of parts."""


class ImageURL(WireStruct, frozen=True, kw_only=True):
    """Where an image is and how closely to look at it."""

    url: str
    """The image's URL, or a data URL in base64."""

    detail: Literal["auto", "low", "high", "original"] | str | UnsetType = UNSET
    """How much detail the model sees, and so how many tokens the image costs."""


class ChatCompletionFunctionToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A function that the caller runs for the model."""

    type: Literal["function"] = "function"
    function: FunctionDefinition | Mapping[str, Any]
    cache_control: CacheControl | Mapping[str, Any] | None | UnsetType = UNSET
    defer_loading: bool | None | UnsetType = UNSET
    """The tool is found by a search when it is needed."""


class ImageGenerationServerTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Makes images."""

    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"
    parameters: ImageGenerationServerToolConfig | Mapping[str, Any] | None | UnsetType = UNSET


class AdvisorServerTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A second model to ask."""

    type: Literal["openrouter:advisor"] = "openrouter:advisor"
    parameters: AdvisorServerToolConfig | Mapping[str, Any] | None | UnsetType = UNSET


class BashServerTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Runs commands in a container."""

    type: Literal["openrouter:bash"] = "openrouter:bash"
    parameters: BashServerToolConfig | Mapping[str, Any] | None | UnsetType = UNSET


class DatetimeServerTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Tells the time."""

    type: Literal["openrouter:datetime"] = "openrouter:datetime"
    parameters: DatetimeServerToolConfig | Mapping[str, Any] | None | UnsetType = UNSET


class FilesServerTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Reads and writes the account's files."""

    type: Literal["openrouter:files"] = "openrouter:files"
    parameters: Mapping[str, Any] | None | UnsetType = UNSET


class FusionServerTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Asks several models and joins their answers."""

    type: Literal["openrouter:fusion"] = "openrouter:fusion"
    parameters: FusionServerToolConfig | Mapping[str, Any] | None | UnsetType = UNSET


class SearchModelsServerTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Searches the list of models; experimental."""

    type: Literal["openrouter:experimental__search_models"] = "openrouter:experimental__search_models"
    parameters: SearchModelsServerToolConfig | Mapping[str, Any] | None | UnsetType = UNSET


class SubagentServerTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A second model that works on a part of the task with tools of its own."""

    type: Literal["openrouter:subagent"] = "openrouter:subagent"
    parameters: SubagentServerToolConfig | Mapping[str, Any] | None | UnsetType = UNSET


class WebFetchServerTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Reads pages of the web."""

    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    parameters: WebFetchServerToolConfig | Mapping[str, Any] | None | UnsetType = UNSET


class WebSearchServerTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Searches the web."""

    type: Literal["openrouter:web_search"] = "openrouter:web_search"
    parameters: WebSearchConfig | Mapping[str, Any] | None | UnsetType = UNSET


class WebSearchShorthand(WireStruct, frozen=True, kw_only=True):
    """Searches the web; by the names that OpenAI has for it."""

    type: str
    engine: SearchEngine | None | UnsetType = UNSET
    mode: SearchMode | None | UnsetType = UNSET
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    excluded_domains: Sequence[str] | None | UnsetType = UNSET
    max_characters: int | None | UnsetType = UNSET
    max_results: int | None | UnsetType = UNSET
    max_total_results: int | None | UnsetType = UNSET
    max_uses: int | None | UnsetType = UNSET
    parameters: WebSearchConfig | Mapping[str, Any] | None | UnsetType = UNSET
    search_context_size: Literal["low", "medium", "high"] | str | None | UnsetType = UNSET
    user_location: SearchLocation | Mapping[str, Any] | None | UnsetType = UNSET
    x_search: XSearchOptions | Mapping[str, Any] | None | UnsetType = UNSET


ChatCompletionToolUnionParam: TypeAlias = (
    ChatCompletionFunctionToolParam
    | ImageGenerationServerTool
    | AdvisorServerTool
    | BashServerTool
    | DatetimeServerTool
    | FilesServerTool
    | FusionServerTool
    | SearchModelsServerTool
    | SubagentServerTool
    | WebFetchServerTool
    | WebSearchServerTool
    | WebSearchShorthand
    | Mapping[str, Any]
)
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

    defer_loading: bool | None | UnsetType = UNSET
    """The tool is found by a search when it is needed."""


class ServerToolChoice(WireStruct, frozen=True, kw_only=True):
    """Makes the model call one of the router's tools."""

    type: str


ChatCompletionToolChoiceObjectParam: TypeAlias = (
    ChatCompletionNamedToolChoiceParam | ServerToolChoice | Mapping[str, Any]
)
"""A choice that names tools."""

ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"] | str | ChatCompletionToolChoiceObjectParam
)
"""A mode, or the one tool that must be called."""


class ResponseFormatGrammar(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Text that follows a grammar."""

    type: Literal["grammar"] = "grammar"
    grammar: str


class ResponseFormatPython(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A Python program."""

    type: Literal["python"] = "python"


ResponseFormat: TypeAlias = (
    ResponseFormatText
    | ResponseFormatJSONObject
    | ResponseFormatJSONSchema
    | ResponseFormatGrammar
    | ResponseFormatPython
    | Mapping[str, Any]
)
"""The form that the answer's text must have."""


class OutputImage(WireStruct, frozen=True, kw_only=True):
    """An image of an answer."""

    type: str | None = None
    image_url: OutputImageURL
    index: int | None = None
    """The position among the images."""


class OutputImageURL(WireStruct, frozen=True, kw_only=True):
    """Where an image of an answer is."""

    url: str
    """A data URL in base64, or a URL."""


class AudioOutput(WireStruct, frozen=True, kw_only=True):
    """The sound of an answer; in a stream, data and transcript come in pieces."""

    id: str | None = None
    data: str | None = None
    """In base64."""

    expires_at: int | None = None
    """Until when it can be referred to, in Unix seconds."""

    transcript: str | None = None


class URLCitationAnnotation(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="url_citation"):
    """A page of the web that the text rests on."""

    type: ClassVar[Literal["url_citation"]] = "url_citation"
    url_citation: URLCitation


class LegacyFileAnnotation(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="file_annotation"):
    """A place in a file, by the older form."""

    type: ClassVar[Literal["file_annotation"]] = "file_annotation"
    file_annotation: LegacyFileCitation


Annotation: TypeAlias = URLCitationAnnotation | FileAnnotation | LegacyFileAnnotation | Unknown
"""Something that belongs to the text of an answer."""


class URLCitation(WireStruct, frozen=True, kw_only=True):
    """A page of the web, and the part of the text that rests on it."""

    url: str
    title: str | None = None
    content: str | None = None
    """What the page says."""

    start_index: int | None = None
    """Where the part begins, in characters."""

    end_index: int | None = None
    """Where the part ends, in characters."""


class ParsedFile(WireStruct, frozen=True, kw_only=True):
    """A parsed file."""

    hash: str | None = None
    """Identifies the file."""

    name: str | None = None
    content: Sequence[Any] | None = None
    """Its texts and images, as content parts."""


class LegacyFileCitation(WireStruct, frozen=True, kw_only=True):
    """A place in a file."""

    file_id: str | None = None
    quote: str | None = None


class ReasoningDetailText(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="reasoning.text"):
    """Reasoning as text."""

    type: ClassVar[Literal["reasoning.text"]] = "reasoning.text"
    text: str | None = None
    signature: str | None = None
    """Proves to the issuer that the text is unchanged."""

    format: ReasoningFormat | None = None
    id: str | None = None
    index: int | None = None


class ReasoningDetailSummary(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="reasoning.summary"
):
    """A summary of reasoning that is not shown."""

    type: ClassVar[Literal["reasoning.summary"]] = "reasoning.summary"
    summary: str | None = None
    format: ReasoningFormat | None = None
    id: str | None = None
    index: int | None = None


class ReasoningDetailEncrypted(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="reasoning.encrypted"
):
    """Reasoning that only its issuer can read."""

    type: ClassVar[Literal["reasoning.encrypted"]] = "reasoning.encrypted"
    data: str | None = None
    format: ReasoningFormat | None = None
    id: str | None = None
    """The issuer's id of the item; with Gemini, the id of the tool call that it belongs to."""

    index: int | None = None


class ReasoningDetailServerToolCall(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="reasoning.server_tool_call"
):
    """A call of one of the router's tools in the middle of the reasoning."""

    type: ClassVar[Literal["reasoning.server_tool_call"]] = "reasoning.server_tool_call"
    tool_name: str | None = None
    arguments: str | None = None
    """JSON text."""

    result: str | None = None
    tool_call_id: str | None = None
    format: ReasoningFormat | None = None
    id: str | None = None
    index: int | None = None


ReasoningDetail: TypeAlias = (
    ReasoningDetailText
    | ReasoningDetailSummary
    | ReasoningDetailEncrypted
    | ReasoningDetailServerToolCall
    | Unknown
)
"""A piece of reasoning. In a stream, pieces with the same type and index (or id) are one item: text and
summary grow, the rest comes once, a signature often in a later piece of its own.
"""

ReasoningFormat: TypeAlias = (
    Literal[
        "unknown",
        "openai-responses-v1",
        "azure-openai-responses-v1",
        "bedrock-openai-responses-v1",
        "bedrock-xai-responses-v1",
        "xai-responses-v1",
        "meta-responses-v1",
        "anthropic-claude-v1",
        "google-gemini-v1",
    ]
    | str
)
"""Who made a piece of reasoning, and so who can read its signature or data."""


class CostDetails(WireStruct, frozen=True, kw_only=True):
    """What the provider asks, in US dollars."""

    upstream_inference_cost: float | None = None
    """The provider's price, where it was called with the caller's own key."""

    upstream_inference_prompt_cost: float | None = None
    upstream_inference_completions_cost: float | None = None
    server_tool_cost: float | None = None
    input_audio_cache_read_tokens: int | None = None
    """Seen once and null."""


class ServerToolUseDetails(WireStruct, frozen=True, kw_only=True):
    """How often the router's tools were called."""

    tool_calls_requested: int | None = None
    tool_calls_executed: int | None = None
    web_search_requests: int | None = None


class RouterMetadata(WireStruct, frozen=True, kw_only=True):
    """How the request was routed; only where the header X-OpenRouter-Metadata asked for it."""

    requested: str | None = None
    """The model that was asked for."""

    strategy: (
        Literal["direct", "auto", "free", "latest", "alias", "fallback", "pareto", "bodybuilder", "fusion"]
        | str
        | None
    ) = None
    attempt: int | None = None
    attempts: Sequence[RouterAttempt] | None = None
    endpoints: RouterEndpoints | None = None
    is_byok: bool | None = None
    region: str | None = None
    summary: str | None = None
    generation_time: int | None = None
    params: RouterParams | None = None
    pipeline: Sequence[PipelineStage] | None = None


class RouterAttempt(WireStruct, frozen=True, kw_only=True):
    """A provider that was tried."""

    model: str | None = None
    provider: str | None = None
    status: int | None = None
    """The HTTP status of its answer."""


class RouterEndpoints(WireStruct, frozen=True, kw_only=True):
    """The providers that could have served the request."""

    total: int | None = None
    available: Sequence[RouterEndpoint] | None = None


class RouterEndpoint(WireStruct, frozen=True, kw_only=True):
    """A provider that could have served the request."""

    model: str | None = None
    provider: str | None = None
    selected: bool | None = None


class RouterParams(WireStruct, frozen=True, kw_only=True):
    """What the router chose by."""

    quality_floor: float | None = None
    throughput_floor: float | None = None
    version_group: str | None = None


class PipelineStage(WireStruct, frozen=True, kw_only=True):
    """Something that was done to the request or to the answer."""

    type: (
        Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"] | str | None
    ) = None
    name: str | None = None
    summary: str | None = None
    cost_usd: float | None = None
    data: Mapping[str, Any] | None = None
    guardrail_id: str | None = None
    guardrail_scope: str | None = None


class Alignment(WireStruct, frozen=True, kw_only=True):
    """What the plugin alignment found."""

    calls: Sequence[AlignmentCall] | None = None


class UnknownOutcome(Unknown, frozen=True, kw_only=True, tag_field="outcome", tag="$unknown"):
    """A member that is told apart by `outcome` and that nobody knows."""

    outcome: ClassVar[Literal["$unknown"]] = "$unknown"


class AlignmentAllowedCall(WireStruct, frozen=True, kw_only=True, tag_field="outcome", tag="allowed"):
    """A message that keeps the rules."""

    outcome: ClassVar[Literal["allowed"]] = "allowed"
    call: int | None = None
    """The number of the message, from 1."""

    rules: Sequence[AlignmentRuleResult] | None = None


class AlignmentBlockedCall(WireStruct, frozen=True, kw_only=True, tag_field="outcome", tag="blocked"):
    """A message that breaks a rule."""

    outcome: ClassVar[Literal["blocked"]] = "blocked"
    call: int | None = None
    """The number of the message, from 1."""

    rules: Sequence[AlignmentRuleResult] | None = None


class AlignmentUnavailableCall(WireStruct, frozen=True, kw_only=True, tag_field="outcome", tag="unavailable"):
    """A message that could not be judged."""

    outcome: ClassVar[Literal["unavailable"]] = "unavailable"
    call: int | None = None
    """The number of the message, from 1."""

    reason: Literal["cut", "evaluator_error", "malformed_answer", "time_limit"] | str | None = None


AlignmentCall: TypeAlias = (
    AlignmentAllowedCall | AlignmentBlockedCall | AlignmentUnavailableCall | UnknownOutcome
)
"""An assistant message that was held against the rules."""


class AlignmentRuleResult(WireStruct, frozen=True, kw_only=True):
    """What was found for one rule."""

    applicable: bool | None = None
    broken: bool | None = None
    probability: float | None = None


class SafeguardResult(WireStruct, frozen=True, kw_only=True):
    """What the plugin armor found."""

    type: Literal["dangerous_tool_use"] | str | None = None
    status: SafeguardStatus | None = None


class SafeguardStatus(WireStruct, frozen=True, kw_only=True):
    """What was found for each tool call."""

    type: Literal["available"] | str | None = None
    tool_uses: Mapping[str, SafeguardToolUse] | None = None


class ToolUseEvaluated(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="evaluated"):
    """A call that was judged."""

    type: ClassVar[Literal["evaluated"]] = "evaluated"
    outcome: Literal["flagged", "not_flagged"] | str | None = None
    explanation: str | None = None


class ToolUseSkipped(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="skipped"):
    """A call that was not judged."""

    type: ClassVar[Literal["skipped"]] = "skipped"


class ToolUseUnavailable(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="unavailable"):
    """A call that could not be judged."""

    type: ClassVar[Literal["unavailable"]] = "unavailable"
    reason: str | None = None


SafeguardToolUse: TypeAlias = ToolUseEvaluated | ToolUseSkipped | ToolUseUnavailable | Unknown
"""What was found for a tool call."""


class ErrorMetadata(WireStruct, frozen=True, kw_only=True):
    """More about an error; which fields there are depends on its kind."""

    error_type: (
        Literal[
            "context_length_exceeded",
            "max_tokens_exceeded",
            "token_limit_exceeded",
            "string_too_long",
            "authentication",
            "permission_denied",
            "payment_required",
            "rate_limit_exceeded",
            "provider_overloaded",
            "provider_unavailable",
            "invalid_request",
            "invalid_prompt",
            "not_found",
            "precondition_failed",
            "payload_too_large",
            "unprocessable",
            "content_policy_violation",
            "refusal",
            "invalid_image",
            "image_too_large",
            "image_too_small",
            "unsupported_image_format",
            "image_not_found",
            "image_download_failed",
            "server",
            "timeout",
            "unmapped",
        ]
        | str
        | None
    ) = None
    provider_code: str | None = None
    """The provider's own code."""

    provider_name: str | None = None
    """The provider that failed."""

    raw_: Any | None = field(name="raw", default=None)
    """What the provider sent, often its JSON body as text."""

    previous_errors: Sequence[PreviousError] | None = None
    headers: Mapping[str, str] | None = None
    """The limits of a rate limit."""

    reasons: Sequence[str] | None = None
    """Why moderation refused."""

    flagged_input: str | None = None
    """The refused text, up to 100 characters."""

    model_slug: str | None = None
    patterns: Sequence[Any] | None = None
    """The guardrail's patterns that matched."""


class PreviousError(WireStruct, frozen=True, kw_only=True):
    """A provider that had failed before."""

    provider: str | None = None
    code: ErrorCode | None = None
    status: int | None = None


class Availability(WireStruct, frozen=True, kw_only=True):
    """Why a model can't be served, and what could be done."""

    code: (
        Literal[
            "model_not_found",
            "wrong_endpoint",
            "no_endpoints",
            "model_deprecated",
            "model_unavailable_upstream",
            "capacity_exhausted",
            "temporarily_unavailable",
            "region_restricted",
            "privacy_restricted",
            "constraint_filtered",
            "free_variant_ended",
        ]
        | str
        | None
    ) = None
    retryable: bool | None = None
    """Whether another try can succeed."""

    retry_after: float | None = None
    """When to try again, in seconds."""

    requested_models: Sequence[str] | None = None
    affected_providers: Sequence[str] | None = None
    excluded_by: Sequence[str] | None = None
    fallback_models: Sequence[str] | None = None
    constraint: AvailabilityConstraint | None = None
    docs_url: str | None = None


class AvailabilityConstraint(WireStruct, frozen=True, kw_only=True):
    """What of the request leaves no provider."""

    field_: str | None = field(name="field", default=None)
    detail: str | None = None


class PageLinks(WireStruct, frozen=True, kw_only=True):
    """Where to go on."""

    next: str | None = None
    """The address of the next page; null on the last."""


class ModelResponse(Frame, frozen=True, kw_only=True):
    """One model."""

    data: Model


class ModelArchitecture(WireStruct, frozen=True, kw_only=True):
    """What a model reads and writes."""

    modality: str | None = None
    """Such as text+image->text."""

    input_modalities: Sequence[Literal["text", "image", "file", "audio", "video"] | str] | None = None
    output_modalities: (
        Sequence[
            Literal[
                "text",
                "image",
                "embeddings",
                "audio",
                "video",
                "rerank",
                "decisions",
                "speech",
                "transcription",
            ]
            | str
        ]
        | None
    ) = None
    instruct_type: (
        Literal[
            "none",
            "airoboros",
            "alpaca",
            "alpaca-modif",
            "chatml",
            "claude",
            "code-llama",
            "gemma",
            "llama2",
            "llama3",
            "mistral",
            "nemotron",
            "neural",
            "openchat",
            "phi3",
            "rwkv",
            "vicuna",
            "zephyr",
            "deepseek-r1",
            "deepseek-v3.1",
            "qwq",
            "qwen3",
        ]
        | str
        | None
    ) = None
    tokenizer: (
        Literal[
            "Router",
            "Media",
            "Other",
            "GPT",
            "Claude",
            "Gemini",
            "Gemma",
            "Grok",
            "Cohere",
            "Nova",
            "Qwen",
            "Yi",
            "DeepSeek",
            "Mistral",
            "Llama2",
            "Llama3",
            "Llama4",
            "PaLM",
            "RWKV",
            "Qwen3",
        ]
        | str
        | None
    ) = None


class Pricing(WireStruct, frozen=True, kw_only=True):
    """What a model costs."""

    prompt: str | None = None
    """For a token of input."""

    completion: str | None = None
    """For a token of output."""

    request: str | None = None
    """For a request."""

    image: str | None = None
    """For an image of the input."""

    image_output: str | None = None
    """For an image of the output."""

    image_token: str | None = None
    audio: str | None = None
    """For a token of sound in the input."""

    audio_output: str | None = None
    """For a token of sound in the output."""

    input_audio_cache: str | None = None
    """For a token of sound from the cache."""

    input_cache_read: str | None = None
    """For a token read from the cache."""

    input_cache_write: str | None = None
    """For a token written to the cache."""

    input_cache_write_1h: str | None = None
    """For a token written for an hour."""

    internal_reasoning: str | None = None
    """For a token of reasoning."""

    web_search: str | None = None
    """For a search."""

    discount: float | None = None
    """The part that is taken off; 1 is free."""

    overrides: Sequence[PricingOverride] | None = None


class PricingOverride(WireStruct, frozen=True, kw_only=True):
    """Other prices where all its conditions hold."""

    prompt: str | None = None
    completion: str | None = None
    audio: str | None = None
    input_audio_cache: str | None = None
    input_cache_read: str | None = None
    input_cache_write: str | None = None
    input_cache_write_1h: str | None = None
    min_prompt_tokens: float | None = None
    """From this length of the input on."""

    utc_days: (
        Sequence[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | str]
        | None
    ) = None
    """On these days."""

    utc_start: float | None = None
    """From this hour on."""

    utc_end: float | None = None
    """Until this hour."""


class TopProvider(WireStruct, frozen=True, kw_only=True):
    """The limits of the provider that comes first."""

    is_moderated: bool | None = None
    context_length: int | None = None
    max_completion_tokens: int | None = None


class PerRequestLimits(WireStruct, frozen=True, kw_only=True):
    """What a request may use."""

    prompt_tokens: float | None = None
    completion_tokens: float | None = None


SupportedParameter: TypeAlias = (
    Literal[
        "temperature",
        "top_p",
        "top_k",
        "min_p",
        "top_a",
        "frequency_penalty",
        "presence_penalty",
        "repetition_penalty",
        "max_tokens",
        "max_completion_tokens",
        "logit_bias",
        "logprobs",
        "top_logprobs",
        "prediction",
        "seed",
        "response_format",
        "structured_outputs",
        "stop",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "include_reasoning",
        "reasoning",
        "reasoning_effort",
        "web_search_options",
        "verbosity",
    ]
    | str
)
"""A request field that some provider of a model takes."""


class DefaultParameters(WireStruct, frozen=True, kw_only=True):
    """What is used where a request says nothing."""

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    repetition_penalty: float | None = None


class ModelReasoning(WireStruct, frozen=True, kw_only=True):
    """How a model reasons."""

    mandatory: bool | None = None
    """Whether the effort none is refused."""

    default_enabled: bool | None = None
    default_effort: ModelEffort | None = None
    supported_efforts: Sequence[ModelEffort | None] | None = None
    supports_max_tokens: bool | None = None
    """Whether it takes a budget."""


ModelEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""An effort that a model knows."""


class ModelLinks(WireStruct, frozen=True, kw_only=True):
    """Where more about a model is."""

    details: str | None = None


class ModelAliasTarget(WireStruct, frozen=True, kw_only=True):
    """The model that an alias stands for."""

    name: str | None = None
    slug: str | None = None


class ModelBenchmarks(WireStruct, frozen=True, kw_only=True):
    """How a model does in benchmarks."""

    design_arena: Sequence[DesignArenaResult] | None = None
    artificial_analysis: ArtificialAnalysisResult | None = None


class DesignArenaResult(WireStruct, frozen=True, kw_only=True):
    """A rank in one category of Design Arena."""

    arena: str | None = None
    category: str | None = None
    elo: float | None = None
    rank: int | None = None
    win_rate: float | None = None
    """In percent."""


class ArtificialAnalysisResult(WireStruct, frozen=True, kw_only=True):
    """The indexes of Artificial Analysis."""

    intelligence_index: float | None = None
    coding_index: float | None = None
    agentic_index: float | None = None


class ModelEndpointsResponse(Frame, frozen=True, kw_only=True):
    """A model and who serves it."""

    data: ModelEndpoints


class ModelEndpoints(WireStruct, frozen=True, kw_only=True):
    """A model and who serves it."""

    id: str | None = None
    name: str | None = None
    created: int | None = None
    """When it was made, in Unix seconds."""

    description: str | None = None
    architecture: ModelArchitecture | None = None
    endpoints: Sequence[ProviderEndpoint] | None = None


class EndpointList(Frame, frozen=True, kw_only=True):
    """Endpoints of several models."""

    data: Sequence[ProviderEndpoint] | None = None


class ProviderEndpoint(WireStruct, frozen=True, kw_only=True):
    """A model as one provider serves it."""

    name: str | None = None
    tag: str | None = None
    """The slug for provider.order, with its variant."""

    model_id: str | None = None
    model_name: str | None = None
    provider_name: str | None = None
    context_length: int | None = None
    max_prompt_tokens: int | None = None
    max_completion_tokens: int | None = None
    pricing: Pricing | None = None
    quantization: (
        Literal[
            "int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"
        ]
        | str
        | None
    ) = None
    service_tier: Literal["flex", "priority", "ultrafast"] | str | None = None
    supported_parameters: Sequence[SupportedParameter] | None = None
    supports_tool_choice: ToolChoiceSupport | None = None
    supports_implicit_caching: bool | None = None
    supports_diarization: bool | None = None
    supports_image_reference: bool | None = None
    supports_multiple_audio_references: bool | None = None
    supports_voice_cloning: bool | None = None
    native_tools: Mapping[str, NativeToolSupport] | None = None
    """The router's tools that the provider has itself."""

    status: int | None = None
    """0 is well; the lower the worse."""

    uptime_last_5m: float | None = None
    """In percent."""

    uptime_last_30m: float | None = None
    """In percent."""

    uptime_last_1d: float | None = None
    """In percent."""

    latency_last_30m: Percentiles | None = None
    """To the first token, in milliseconds."""

    throughput_last_30m: Percentiles | None = None
    """In tokens a second."""

    perf_last_30m_by_workload: Mapping[str, WorkloadPerformance] | None = None
    """The same by kind of request (text_generation and others)."""


class ToolChoiceSupport(WireStruct, frozen=True, kw_only=True):
    """The forms of tool_choice that an endpoint takes."""

    auto: bool | None = None
    none: bool | None = None
    required: bool | None = None
    function: bool | None = None


class NativeToolSupport(WireStruct, frozen=True, kw_only=True):
    """The provider's own tool behind one of the router's."""

    type: str | None = None


class Percentiles(WireStruct, frozen=True, kw_only=True):
    """A measure by percentile."""

    p50: float | None = None
    p75: float | None = None
    p90: float | None = None
    p99: float | None = None


class WorkloadPerformance(WireStruct, frozen=True, kw_only=True):
    """How fast an endpoint serves one kind of request."""

    latency: Percentiles | None = None
    throughput: Percentiles | None = None
    request_count: int | None = None


class GenerationResponse(Frame, frozen=True, kw_only=True):
    """What is known of a past request."""

    data: Generation


class Generation(WireStruct, frozen=True, kw_only=True):
    """What is known of a past request; known a moment after its end."""

    id: str | None = None
    request_id: str | None = None
    session_id: str | None = None
    upstream_id: str | None = None
    """The provider's id of it."""

    api_type: (
        Literal["completions", "embeddings", "rerank", "decisions", "video", "tts", "stt", "image"]
        | str
        | None
    ) = None
    model: str | None = None
    provider_name: str | None = None
    provider_responses: Sequence[ProviderAttempt] | None = None
    router: str | None = None
    preset_id: str | None = None
    created_at: str | None = None
    """When it was made (ISO 8601)."""

    streamed: bool | None = None
    cancelled: bool | None = None
    finish_reason: str | None = None
    native_finish_reason: str | None = None
    service_tier: str | None = None
    data_region: Literal["global", "europe", "us"] | str | None = None
    total_cost: float | None = None
    """In US dollars."""

    usage: float | None = None
    """In US dollars."""

    upstream_inference_cost: float | None = None
    """The provider's price, in US dollars."""

    cache_discount: float | None = None
    """What the cache saved, in US dollars."""

    is_byok: bool | None = None
    tokens_prompt: int | None = None
    tokens_completion: int | None = None
    native_tokens_prompt: int | None = None
    """In the model's own tokens."""

    native_tokens_completion: int | None = None
    native_tokens_completion_images: int | None = None
    native_tokens_reasoning: int | None = None
    native_tokens_cached: int | None = None
    num_media_prompt: int | None = None
    num_media_completion: int | None = None
    num_input_audio_prompt: int | None = None
    num_search_results: int | None = None
    num_fetches: int | None = None
    web_search_engine: str | None = None
    latency: float | None = None
    """In milliseconds."""

    generation_time: float | None = None
    """In milliseconds."""

    moderation_latency: float | None = None
    """In milliseconds."""

    response_cache_source_id: str | None = None
    """The request whose answer was used again."""

    app_id: int | None = None
    external_user: str | None = None
    http_referer: str | None = None
    origin: str | None = None
    user_agent: str | None = None
    workspace_id: str | None = None


class ProviderAttempt(WireStruct, frozen=True, kw_only=True):
    """A provider that was asked."""

    id: str | None = None
    endpoint_id: str | None = None
    provider_name: str | None = None
    model_permaslug: str | None = None
    status: int | None = None
    """The HTTP status of its answer."""

    latency: float | None = None
    """In milliseconds."""

    is_byok: bool | None = None
    routed_service_tier: Literal["flex", "priority", "ultrafast"] | str | None = None


class KeyResponse(Frame, frozen=True, kw_only=True):
    """The key of the call."""

    data: Key


class Key(WireStruct, frozen=True, kw_only=True):
    """A key, what it has used and what it may use; money is in US dollars."""

    label: str | None = None
    limit: float | None = None
    """What it may spend."""

    limit_remaining: float | None = None
    limit_reset: str | None = None
    """When the limit starts anew."""

    usage: float | None = None
    usage_daily: float | None = None
    usage_weekly: float | None = None
    usage_monthly: float | None = None
    byok_usage: float | None = None
    """What went to providers with the caller's own keys."""

    byok_usage_daily: float | None = None
    byok_usage_weekly: float | None = None
    byok_usage_monthly: float | None = None
    include_byok_in_limit: bool | None = None
    is_free_tier: bool | None = None
    is_management_key: bool | None = None
    is_provisioning_key: bool | None = None
    """Deprecated."""

    free_model_daily_requests: FreeModelRequests | None = None
    budgets: Sequence[KeyBudget] | None = None
    effective_budget: KeyBudget | None = None
    allowed_data_regions: Sequence[Literal["global", "europe", "us"] | str] | None = None
    rate_limit: KeyRateLimit | None = None
    """Deprecated."""

    creator_user_id: str | None = None
    organization_id: str | None = None
    workspace_id: str | None = None
    expires_at: str | None = None
    """When it ends (ISO 8601)."""


class FreeModelRequests(WireStruct, frozen=True, kw_only=True):
    """Requests to free models in the current day (UTC)."""

    limit: int | None = None
    used: int | None = None
    remaining: int | None = None


class KeyBudget(WireStruct, frozen=True, kw_only=True):
    """One of the budgets that a request must fit in; money is in US dollars."""

    scope: (
        Literal[
            "workspace_default_member", "workspace_default_key", "member", "api_key", "workspace", "key_limit"
        ]
        | str
        | None
    ) = None
    budget_id: str | None = None
    guardrail_id: str | None = None
    include_byok: bool | None = None
    limit_usd: float | None = None
    spend_usd: float | None = None
    remaining_usd: float | None = None
    reset_interval: Literal["daily", "weekly", "monthly"] | str | None = None
    resets_at: str | None = None
    """When it starts anew (ISO 8601)."""


class KeyRateLimit(WireStruct, frozen=True, kw_only=True):
    """Left over from an older limit.

    Deprecated.
    """

    interval: str | None = None
    note: str | None = None
    requests: int | None = None


class CreditsResponse(Frame, frozen=True, kw_only=True):
    """The account's credits."""

    data: Credits


class Credits(WireStruct, frozen=True, kw_only=True):
    """The account's credits, in US dollars."""

    total_credits: float | None = None
    """What was bought."""

    total_usage: float | None = None
    """What was used."""


class ProviderList(Frame, frozen=True, kw_only=True):
    """Who serves models."""

    data: Sequence[Provider] | None = None


class Provider(WireStruct, frozen=True, kw_only=True):
    """Who serves models."""

    name: str | None = None
    """The name to show, as in an answer's provider."""

    slug: str | None = None
    """The name for provider.order and its like."""

    headquarters: str | None = None
    """A country (ISO 3166-1)."""

    datacenters: Sequence[str] | None = None
    """Countries (ISO 3166-1)."""

    privacy_policy_url: str | None = None
    terms_of_service_url: str | None = None
    status_page_url: str | None = None


class UsageParam(WireStruct, frozen=True, kw_only=True):
    """Whether the answer has the usage; without effect."""

    include: bool | UnsetType = UNSET


class ProviderPreferences(WireStruct, frozen=True, kw_only=True):
    """Which providers may serve a request, and in which order they are tried."""

    order: Sequence[str] | None | UnsetType = UNSET
    """Providers by slug (deepinfra, deepinfra/fp4) to try in this order; no balancing of load."""

    only: Sequence[str] | None | UnsetType = UNSET
    """The only providers allowed, beside those of the account's settings."""

    ignore: Sequence[str] | None | UnsetType = UNSET
    """Providers not to use, beside those of the account's settings."""

    allow_fallbacks: bool | None | UnsetType = UNSET
    """False makes a provider's error final."""

    require_parameters: bool | None | UnsetType = UNSET
    """Only providers that support every parameter of the request."""

    data_collection: Literal["allow", "deny"] | str | None | UnsetType = UNSET
    """- `allow`: Providers may store prompts and train on them.
    - `deny`: Only providers that do not.
    """

    zdr: bool | None | UnsetType = UNSET
    """Only providers that retain no data."""

    enforce_distillable_text: bool | None | UnsetType = UNSET
    """Only models whose author allows distillation."""

    quantizations: (
        Sequence[
            Literal[
                "int4",
                "int8",
                "fp4",
                "mxfp4",
                "nvfp4",
                "fp6",
                "fp8",
                "mxfp8",
                "fp16",
                "bf16",
                "fp32",
                "unknown",
            ]
            | str
        ]
        | None
        | UnsetType
    ) = UNSET
    """The precisions of the weights that are allowed."""

    sort: ProviderSort | None | UnsetType = UNSET
    """What decides between providers; no balancing of load."""

    max_price: MaxPrice | Mapping[str, Any] | None | UnsetType = UNSET
    """The highest prices; dearer providers are out."""

    preferred_min_throughput: PercentilePreference | None | UnsetType = UNSET
    """Tokens a second; slower providers come last."""

    preferred_max_latency: PercentilePreference | None | UnsetType = UNSET
    """Seconds to the first token; slower providers come last."""

    options: Mapping[str, Any] | None | UnsetType = UNSET
    """Body fields for one provider only, by its slug."""


ProviderSortKey: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""What providers are sorted by.

- `price`: The cheapest first.
- `throughput`: The fastest first.
- `latency`: The shortest time to the first token first.
- `exacto`: The most accurate in tool calls first.
"""


class ProviderSortConfig(WireStruct, frozen=True, kw_only=True):
    """What providers are sorted by, and within which models."""

    by: ProviderSortKey | None | UnsetType = UNSET
    partition: Literal["model", "none"] | str | None | UnsetType = UNSET
    """- `model`: Each model's providers on their own; the default.
    - `none`: The providers of all models together.
    """


ProviderSort: TypeAlias = ProviderSortKey | ProviderSortConfig | Mapping[str, Any]
"""What to sort by, or that with the models that are sorted together."""


class MaxPrice(WireStruct, frozen=True, kw_only=True):
    """The highest prices allowed, in US dollars."""

    prompt: Price | UnsetType = UNSET
    """For a million tokens of input."""

    completion: Price | UnsetType = UNSET
    """For a million tokens of output."""

    request: Price | UnsetType = UNSET
    """For a request."""

    image: Price | UnsetType = UNSET
    """For an image."""

    audio: Price | UnsetType = UNSET
    """For a unit of sound."""


Price: TypeAlias = float | str
"""A price, as a number or as decimal text."""


class PercentileCutoffs(WireStruct, frozen=True, kw_only=True):
    """Limits by percentile."""

    p50: float | None | UnsetType = UNSET
    p75: float | None | UnsetType = UNSET
    p90: float | None | UnsetType = UNSET
    p99: float | None | UnsetType = UNSET


PercentilePreference: TypeAlias = float | PercentileCutoffs | Mapping[str, Any]
"""A limit for the median, or limits for several percentiles."""


class ReasoningParam(WireStruct, frozen=True, kw_only=True):
    """Whether and how much the model reasons; effort and max_tokens exclude each other."""

    effort: Effort | None | UnsetType = UNSET
    """How much; where a model takes a budget, a share of the limit from 10 % to 95 %."""

    max_tokens: int | None | UnsetType = UNSET
    """The budget in tokens, for models that take one."""

    exclude: bool | None | UnsetType = UNSET
    """Whether to leave it out of the answer."""

    enabled: bool | None | UnsetType = UNSET
    """True is on with the default effort."""

    summary: Literal["auto", "concise", "detailed"] | str | None | UnsetType = UNSET
    """How OpenAI's models summarize their reasoning."""

    context: Literal["auto", "all_turns", "current_turn"] | str | None | UnsetType = UNSET
    """Whose reasoning of earlier turns OpenAI's models see."""

    mode: Literal["pro"] | str | None | UnsetType = UNSET
    """Sends the request to the model's pro variant."""


Effort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much a model reasons.

- `max`
- `xhigh`
- `high`
- `medium`
- `low`
- `minimal`
- `none`: No reasoning.
"""


class CacheControl(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Ends a prefix of the prompt that is to be cached; Claude takes four of them."""

    type: Literal["ephemeral"] = "ephemeral"
    ttl: Literal["5m", "1h"] | str | None | UnsetType = UNSET
    """How long the prefix is kept.

    - `5m`: The default.
    - `1h`
    """


class PromptCacheOptions(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """How OpenAI's models cache the prompt, from GPT-5.6 on."""

    mode: Literal["explicit"] = "explicit"
    ttl: str | None | UnsetType = UNSET


class PromptCacheBreakpoint(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Ends a prefix of the prompt that is to be cached, for OpenAI's models from GPT-5.6 on."""

    mode: Literal["explicit"] = "explicit"
    ttl: str | None | UnsetType = UNSET


class ConfigurationUpdate(WireStruct, frozen=True, kw_only=True):
    """Changes settings from this message on."""

    reasoning: ConfigurationUpdateReasoning | Mapping[str, Any]


class ConfigurationUpdateReasoning(WireStruct, frozen=True, kw_only=True):
    """How much the model reasons from here on."""

    effort: Effort


class InputAudio(WireStruct, frozen=True, kw_only=True):
    """A recording's data."""

    data: str
    """The recording, in base64."""

    format: str
    """How it is encoded, such as wav or mp3."""


class InputFile(WireStruct, frozen=True, kw_only=True):
    """A file by its id, or its name and data."""

    file_id: str | None | UnsetType = UNSET
    """The id of an uploaded file."""

    filename: str | None | UnsetType = UNSET
    file_data: str | None | UnsetType = UNSET
    """The file as a data URL in base64, or its URL."""


class VideoInput(WireStruct, frozen=True, kw_only=True):
    """Where a video is."""

    url: str
    """The video's URL, or a data URL in base64."""

    processing: Literal["agentic", "static"] | str | None | UnsetType = UNSET
    """How the model looks at it."""


class Prediction(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """What much of the answer is known to be."""

    type: Literal["content"] = "content"
    content: PredictionContent


class PredictionContentText(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A piece of text."""

    type: Literal["text"] = "text"
    text: str


PredictionContent: TypeAlias = str | Sequence[PredictionContentText | Mapping[str, Any]]
"""A text, or a list of texts."""


class TraceConfig(WireStruct, frozen=True, kw_only=True):
    """Names and ids for the tracing that the account has set up."""

    trace_id: str | None | UnsetType = UNSET
    trace_name: str | None | UnsetType = UNSET
    span_name: str | None | UnsetType = UNSET
    generation_name: str | None | UnsetType = UNSET
    parent_span_id: str | None | UnsetType = UNSET


class DebugOptions(WireStruct, frozen=True, kw_only=True):
    """What helps to find faults; only for streams."""

    echo_upstream_body: bool | None | UnsetType = UNSET
    """True sends the body that went to the provider in a first chunk."""


class ImageGenerationServerToolConfig(WireStruct, frozen=True, kw_only=True):
    """How images are made."""

    model: str | None | UnsetType = UNSET
    """The model that makes them."""


class AdvisorServerToolConfig(WireStruct, frozen=True, kw_only=True):
    """Whom to ask, and how."""

    name: str | None | UnsetType = UNSET
    model: str | None | UnsetType = UNSET
    instructions: str | None | UnsetType = UNSET
    forward_transcript: bool | None | UnsetType = UNSET
    """Whether it sees the conversation."""

    max_completion_tokens: int | None | UnsetType = UNSET
    reasoning: ServerToolReasoning | Mapping[str, Any] | None | UnsetType = UNSET
    stream: bool | None | UnsetType = UNSET
    temperature: float | None | UnsetType = UNSET


class ServerToolReasoning(WireStruct, frozen=True, kw_only=True):
    """How much a model that a tool asks reasons."""

    effort: Effort | None | UnsetType = UNSET
    max_tokens: int | None | UnsetType = UNSET


class BashServerToolConfig(WireStruct, frozen=True, kw_only=True):
    """Where commands run."""

    engine: Literal["auto", "native", "openrouter"] | str | None | UnsetType = UNSET
    environment: ContainerEnvironment | None | UnsetType = UNSET


class ContainerAutoEnvironment(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A container made for the request."""

    type: Literal["container_auto"] = "container_auto"
    file_ids: Sequence[str] | None | UnsetType = UNSET
    network_policy: ContainerNetworkPolicy | None | UnsetType = UNSET


class ContainerReferenceEnvironment(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A container that is there already."""

    type: Literal["container_reference"] = "container_reference"
    container_id: str
    file_ids: Sequence[str] | None | UnsetType = UNSET
    network_policy: ContainerNetworkPolicy | None | UnsetType = UNSET


ContainerEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment | Mapping[str, Any]
"""A container of its own, or one that is there already."""


class ContainerNetworkPolicyDisabled(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """No network."""

    type: Literal["disabled"] = "disabled"


class ContainerNetworkPolicyAllowlist(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Some domains only."""

    type: Literal["allowlist"] = "allowlist"
    allowed_domains: Sequence[str]


ContainerNetworkPolicy: TypeAlias = (
    ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | Mapping[str, Any]
)
"""What a container can reach."""


class DatetimeServerToolConfig(WireStruct, frozen=True, kw_only=True):
    """Which time is told."""

    timezone: str | None | UnsetType = UNSET


class FusionServerToolConfig(WireStruct, frozen=True, kw_only=True):
    """Whom to ask, and who joins the answers."""

    model: str | None | UnsetType = UNSET
    analysis_models: Sequence[str] | None | UnsetType = UNSET
    cache_control: CacheControl | Mapping[str, Any] | None | UnsetType = UNSET
    max_completion_tokens: int | None | UnsetType = UNSET
    max_tool_calls: int | None | UnsetType = UNSET
    reasoning: ServerToolReasoning | Mapping[str, Any] | None | UnsetType = UNSET
    temperature: float | None | UnsetType = UNSET
    tools: Sequence[NestedServerTool | Mapping[str, Any]] | None | UnsetType = UNSET


class NestedServerTool(WireStruct, frozen=True, kw_only=True):
    """A tool of the router that a model asked by a tool may call."""

    type: str
    parameters: Mapping[str, Any] | None | UnsetType = UNSET


class SearchModelsServerToolConfig(WireStruct, frozen=True, kw_only=True):
    """How models are searched."""

    max_results: int | None | UnsetType = UNSET


class SubagentServerToolConfig(WireStruct, frozen=True, kw_only=True):
    """Who works, and with what."""

    name: str | None | UnsetType = UNSET
    model: str | None | UnsetType = UNSET
    instructions: str | None | UnsetType = UNSET
    inherit_functions: bool | None | UnsetType = UNSET
    """Whether it gets the request's functions."""

    inherited_function_names: Sequence[str] | None | UnsetType = UNSET
    max_completion_tokens: int | None | UnsetType = UNSET
    max_tool_calls: int | None | UnsetType = UNSET
    reasoning: ServerToolReasoning | Mapping[str, Any] | None | UnsetType = UNSET
    temperature: float | None | UnsetType = UNSET
    tools: Sequence[NestedServerTool | Mapping[str, Any]] | None | UnsetType = UNSET


class WebFetchServerToolConfig(WireStruct, frozen=True, kw_only=True):
    """What may be read."""

    engine: (
        Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"] | str | None | UnsetType
    ) = UNSET
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    blocked_domains: Sequence[str] | None | UnsetType = UNSET
    max_content_tokens: int | None | UnsetType = UNSET
    max_uses: int | None | UnsetType = UNSET


class WebSearchConfig(WireStruct, frozen=True, kw_only=True):
    """How the web is searched."""

    engine: SearchEngine | None | UnsetType = UNSET
    mode: SearchMode | None | UnsetType = UNSET
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    excluded_domains: Sequence[str] | None | UnsetType = UNSET
    max_characters: int | None | UnsetType = UNSET
    max_results: int | None | UnsetType = UNSET
    max_total_results: int | None | UnsetType = UNSET
    max_uses: int | None | UnsetType = UNSET
    search_context_size: Literal["low", "medium", "high"] | str | None | UnsetType = UNSET
    user_location: SearchLocation | Mapping[str, Any] | None | UnsetType = UNSET
    x_search: XSearchOptions | Mapping[str, Any] | None | UnsetType = UNSET


SearchEngine: TypeAlias = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
"""Who searches; native is the provider itself."""

SearchMode: TypeAlias = (
    Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"]
    | str
)
"""How thoroughly is searched; each engine knows some of these."""


class SearchLocation(WireStruct, frozen=True, kw_only=True):
    """Roughly where the user is."""

    type: Literal["approximate"] | str | None | UnsetType = UNSET
    city: str | None | UnsetType = UNSET
    country: str | None | UnsetType = UNSET
    region: str | None | UnsetType = UNSET
    timezone: str | None | UnsetType = UNSET


class XSearchOptions(WireStruct, frozen=True, kw_only=True):
    """Which posts on X are searched."""

    allowed_x_handles: Sequence[str] | None | UnsetType = UNSET
    excluded_x_handles: Sequence[str] | None | UnsetType = UNSET
    enable_image_understanding: bool | None | UnsetType = UNSET
    enable_video_understanding: bool | None | UnsetType = UNSET
    from_date: str | None | UnsetType = UNSET
    to_date: str | None | UnsetType = UNSET


class DeferredTools(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """How tools that are marked to load later are found."""

    protocol: Literal["v1"] = "v1"
    profile: Literal["portable"] = "portable"
    search: DeferredSearch
    validation: Literal["runtime"] = "runtime"


class DeferredBm25Search(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """By words."""

    type: Literal["bm25"] = "bm25"
    max_results: int | None | UnsetType = UNSET


class DeferredCustomSearch(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """By a tool of the caller's."""

    type: Literal["custom"] = "custom"
    tool_id: str
    result_key: str
    max_results: int | None | UnsetType = UNSET


class DeferredRegexSearch(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """By a pattern."""

    type: Literal["regex"] = "regex"
    max_results: int | None | UnsetType = UNSET


DeferredSearch: TypeAlias = (
    DeferredBm25Search | DeferredCustomSearch | DeferredRegexSearch | Mapping[str, Any]
)
"""How a tool is looked for."""


class StopWhenFinishReasonIs(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A step ended for this reason."""

    type: Literal["finish_reason_is"] = "finish_reason_is"
    reason: str


class StopWhenHasToolCall(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model called this tool."""

    type: Literal["has_tool_call"] = "has_tool_call"
    tool_name: str


class StopWhenMaxCost(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The request has cost this much."""

    type: Literal["max_cost"] = "max_cost"
    max_cost_in_dollars: float
    """In US dollars."""


class StopWhenMaxTokensUsed(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The request has used this many tokens."""

    type: Literal["max_tokens_used"] = "max_tokens_used"
    max_tokens: int


class StopWhenStepCountIs(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The request has taken this many steps."""

    type: Literal["step_count_is"] = "step_count_is"
    step_count: int


StopServerToolsWhen: TypeAlias = (
    StopWhenFinishReasonIs
    | StopWhenHasToolCall
    | StopWhenMaxCost
    | StopWhenMaxTokensUsed
    | StopWhenStepCountIs
    | Mapping[str, Any]
)
"""A condition under which the router stops calling its tools."""


class AlignmentPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Holds the answer against rules."""

    id: Literal["alignment"] = "alignment"
    rules: Sequence[AlignmentRule | Mapping[str, Any]]
    instruct: bool | None | UnsetType = UNSET
    """Whether the model is told the rules."""

    max_retries: int | None | UnsetType = UNSET
    mode: Literal["enforce", "audit"] | str | None | UnsetType = UNSET
    threshold: float | None | UnsetType = UNSET


class ArmorPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Checks tool calls for danger."""

    id: Literal["armor"] = "armor"
    enabled: bool | None | UnsetType = UNSET
    classifier_context: ArmorContext | Mapping[str, Any] | None | UnsetType = UNSET
    evaluate_native_tools: bool | None | UnsetType = UNSET
    mode: Literal["enforce", "audit"] | str | None | UnsetType = UNSET
    on_error: Literal["log", "block"] | str | None | UnsetType = UNSET
    output_mode: Literal["text", "custom_item", "claude_code_compatibility"] | str | None | UnsetType = UNSET
    use_cc_style_default_rules: bool | None | UnsetType = UNSET


class AutoBetaRouterPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Options of the next automatic router."""

    id: Literal["auto-beta-router"] = "auto-beta-router"
    enabled: bool | None | UnsetType = UNSET
    allowed_models: Sequence[str] | None | UnsetType = UNSET
    excluded_models: Sequence[str] | None | UnsetType = UNSET
    cost_quality_tradeoff: int | None | UnsetType = UNSET
    cost_tier: CostTier | None | UnsetType = UNSET


class AutoRouterPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Options of the automatic router."""

    id: Literal["auto-router"] = "auto-router"
    enabled: bool | None | UnsetType = UNSET
    allowed_models: Sequence[str] | None | UnsetType = UNSET
    excluded_models: Sequence[str] | None | UnsetType = UNSET
    cost_quality_tradeoff: int | None | UnsetType = UNSET
    cost_tier: CostTier | None | UnsetType = UNSET
    pin_model: bool | None | UnsetType = UNSET
    """Whether a session stays with its first model."""


class ContextCompressionPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Shortens a prompt that is too long. On by default for models with a context of 8,192 tokens or less."""

    id: Literal["context-compression"] = "context-compression"
    enabled: bool | None | UnsetType = UNSET
    engine: Literal["middle-out"] | str | None | UnsetType = UNSET
    """- `middle-out`: What is in the middle goes first."""


class FileParserPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Reads files for models that can't."""

    id: Literal["file-parser"] = "file-parser"
    enabled: bool | None | UnsetType = UNSET
    pdf: PDFParserOptions | Mapping[str, Any] | None | UnsetType = UNSET


class FusionPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Asks several models and joins their answers."""

    id: Literal["fusion"] = "fusion"
    enabled: bool | None | UnsetType = UNSET
    preset: Literal["general-high", "general-budget", "general-fast"] | str | None | UnsetType = UNSET
    model: str | None | UnsetType = UNSET
    analysis_models: Sequence[str] | None | UnsetType = UNSET
    max_tool_calls: int | None | UnsetType = UNSET
    tools: Sequence[NestedServerTool | Mapping[str, Any]] | None | UnsetType = UNSET


class JevRouterPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Options of the router jev."""

    id: Literal["jev-router"] = "jev-router"
    models: Sequence[str] | None | UnsetType = UNSET
    allowed_models: Sequence[str] | None | UnsetType = UNSET
    excluded_models: Sequence[str] | None | UnsetType = UNSET
    cost_tier: str | None | UnsetType = UNSET


class ModerationPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Moderates the input."""

    id: Literal["moderation"] = "moderation"


class ParetoRouterPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Options of the router that takes the best model for a price."""

    id: Literal["pareto-router"] = "pareto-router"
    enabled: bool | None | UnsetType = UNSET
    max_price: float | None | UnsetType = UNSET
    min_coding_score: float | None | UnsetType = UNSET
    price_source: Literal["prompt", "weighted_avg"] | str | None | UnsetType = UNSET


class ResponseHealingPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Repairs JSON in whole answers."""

    id: Literal["response-healing"] = "response-healing"
    enabled: bool | None | UnsetType = UNSET


class SwitchyardRouterPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Options of the router switchyard."""

    id: Literal["switchyard-router"] = "switchyard-router"
    algorithm: (
        Literal["capability", "stage", "auto", "random", "composite", "passthrough"] | str | None | UnsetType
    ) = UNSET
    judge_model: str | None | UnsetType = UNSET


class WebSearchPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Searches the web before the model answers."""

    id: Literal["web"] = "web"
    enabled: bool | None | UnsetType = UNSET
    engine: SearchEngine | None | UnsetType = UNSET
    mode: SearchMode | None | UnsetType = UNSET
    include_domains: Sequence[str] | None | UnsetType = UNSET
    exclude_domains: Sequence[str] | None | UnsetType = UNSET
    max_results: int | None | UnsetType = UNSET
    max_uses: int | None | UnsetType = UNSET
    search_prompt: str | None | UnsetType = UNSET
    """The words that introduce the results."""

    user_location: SearchLocation | Mapping[str, Any] | None | UnsetType = UNSET
    x_search: XSearchOptions | Mapping[str, Any] | None | UnsetType = UNSET


class WebFetchPlugin(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Reads pages of the web before the model answers."""

    id: Literal["web-fetch"] = "web-fetch"
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    blocked_domains: Sequence[str] | None | UnsetType = UNSET
    max_content_tokens: int | None | UnsetType = UNSET
    max_uses: int | None | UnsetType = UNSET


Plugin: TypeAlias = (
    AlignmentPlugin
    | ArmorPlugin
    | AutoBetaRouterPlugin
    | AutoRouterPlugin
    | ContextCompressionPlugin
    | FileParserPlugin
    | FusionPlugin
    | JevRouterPlugin
    | ModerationPlugin
    | ParetoRouterPlugin
    | ResponseHealingPlugin
    | SwitchyardRouterPlugin
    | WebSearchPlugin
    | WebFetchPlugin
    | Mapping[str, Any]
)
"""Something that the router does to the request or to the answer."""


class AlignmentRule(WireStruct, frozen=True, kw_only=True):
    """A rule, and what it is held against."""

    rule: str
    watch: Sequence[Literal["content", "tool_calls", "refusal", "images", "audio"] | str]


class ArmorContext(WireStruct, frozen=True, kw_only=True):
    """What the check knows."""

    v: float
    """The version of this form."""

    auto_mode: ArmorAutoMode | Mapping[str, Any] | None | UnsetType = UNSET


class ArmorAutoMode(WireStruct, frozen=True, kw_only=True):
    """What is allowed and what is not."""

    allow: Sequence[ArmorRuleOrText] | None | UnsetType = UNSET
    soft_deny: Sequence[ArmorRuleOrText] | None | UnsetType = UNSET
    hard_deny: Sequence[ArmorRuleOrText] | None | UnsetType = UNSET
    environment: Sequence[ArmorEnvironment] | None | UnsetType = UNSET


class ArmorRule(WireStruct, frozen=True, kw_only=True):
    """A rule."""

    id: str
    instructions: str
    name: str | None | UnsetType = UNSET
    threshold: float | None | UnsetType = UNSET


ArmorRuleOrText: TypeAlias = str | ArmorRule | Mapping[str, Any]
"""A rule, or its words alone."""


class ArmorEnvironmentEntry(WireStruct, frozen=True, kw_only=True):
    """A fact about where the tools run."""

    name: str
    value: str


ArmorEnvironment: TypeAlias = str | ArmorEnvironmentEntry | Mapping[str, Any]
"""A fact about where the tools run, or its words alone."""

CostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much a model may cost."""


class PDFParserOptions(WireStruct, frozen=True, kw_only=True):
    """How a PDF is read."""

    engine: Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"] | str | None | UnsetType = UNSET
