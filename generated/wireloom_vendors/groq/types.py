# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 86ab708627e87920
"""The wire types of `groq`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.openai_chat.types import (
    AssistantContentPartParam as AssistantContentPartParam,
    AssistantMessageContent as AssistantMessageContent,
    ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChatCompletionToolChoiceObjectParam as ChatCompletionToolChoiceObjectParam,
    ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    ChoiceDeltaToolCall as ChoiceDeltaToolCall,
    ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
    ChoiceLogprobs as ChoiceLogprobs,
    CompletionTokensDetails as CompletionTokensDetails,
    ErrorCode as ErrorCode,
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
    TextContent as TextContent,
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

    service_tier: ServiceTier | None = None
    """The tier used."""

    usage_breakdown: UsageBreakdown | None = None
    """The usage of each model that a compound system asked."""

    mcp_list_tools: Sequence[Any] | None = None
    """The tools that remote MCP servers offer."""

    x_groq: XGroq | None = None


class Choice(WireStruct, frozen=True, kw_only=True):
    """One of the alternative answers."""

    index: int | None = None
    """The position among the choices, from 0."""

    message: ChatCompletionMessage | None = None
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None


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
    reasoning: str | None = None
    """The reasoning, where it is parsed."""

    annotations: Sequence[Annotation] | None = None
    """Citations of the text."""

    executed_tools: Sequence[ExecutedTool] | None = None
    """What the vendor's own tools did; part of answers only."""

    function_call: FunctionCall | None = None
    """The answer to a request with functions.

    Deprecated.
    """


class ChatCompletionMessageToolCall(WireStruct, frozen=True, kw_only=True):
    """A tool call; servers that know only functions leave the type out."""

    id: str | None = None
    """The id that the tool message refers to."""

    type: Literal["function"] | str | None = None
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
    queue_time: float | None = None
    """Seconds that the request waited."""

    prompt_time: float | None = None
    """Seconds spent on the prompt."""

    completion_time: float | None = None
    """Seconds spent on the answer."""

    total_time: float | None = None
    """Seconds spent on both."""


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

    x_groq: XGroq | None = None


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
    reasoning: str | None = None
    """The next piece of the reasoning."""

    channel: str | None = None
    """The channel of a gpt-oss model, such as analysis."""

    annotations: Sequence[Annotation] | None = None
    executed_tools: Sequence[ExecutedTool] | None = None
    function_call: ChoiceDeltaToolCallFunction | None = None
    """A piece of a deprecated function call.

    Deprecated.
    """


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
    failed_generation: str | None = None
    """What the model wrote where it could not be read as tool calls or JSON."""

    status_code: int | None = None
    """The HTTP status, in an error event of a stream."""


ErrorValue: TypeAlias = str | ErrorObject
"""An error, as an object or, with some servers, as its message alone."""


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
    """The name to show."""

    active: bool | None = None
    context_window: int | None = None
    """The longest context in tokens."""

    context_length: int | None = None
    """The same as context_window."""

    max_completion_tokens: int | None = None
    """The longest answer in tokens."""

    max_output_length: int | None = None
    """The same as max_completion_tokens."""

    hugging_face_id: str | None = None
    """The model's open weights."""

    input_modalities: Sequence[str] | None = None
    output_modalities: Sequence[str] | None = None
    supported_features: Sequence[str] | None = None
    supported_sampling_parameters: Sequence[str] | None = None
    pricing: Mapping[str, str] | None = None
    """Dollars per token or request."""

    public_apps: Any | None = None


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

    temperature: Annotated[float, Meta(ge=0.0, le=2.0)] | None | UnsetType = UNSET
    """Sampling temperature; 0 is turned into 1e-8."""

    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | None | UnsetType = UNSET
    """Nucleus sampling, as the probability mass of the tokens considered."""

    n: Annotated[int, Meta(ge=1, le=1)] | None | UnsetType = UNSET
    """How many answers to generate; only one."""

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
    """Options of the stream; only with stream set to true."""

    logprobs: bool | None | UnsetType = UNSET
    """Not supported by the models yet."""

    top_logprobs: Annotated[int, Meta(ge=0, le=20)] | None | UnsetType = UNSET
    """Not supported by the models yet."""

    logit_bias: Mapping[str, Any] | None | UnsetType = UNSET
    """Not supported by the models yet."""

    user: str | None | UnsetType = UNSET
    """The caller's stable id of the end user."""

    reasoning_effort: Literal["low", "medium", "high", "none", "default"] | str | None | UnsetType = UNSET
    """How much the model reasons; gpt-oss and the newest Qwen model take low, medium and high, other Qwen
    models none and default.

    - `low`
    - `medium`
    - `high`
    - `none`: Qwen models only; no reasoning.
    - `default`: Qwen models only; with reasoning.
    """

    max_completion_tokens: int | None | UnsetType = UNSET
    """The most tokens that may be generated, reasoning included."""

    reasoning_format: Literal["hidden", "raw", "parsed"] | str | None | UnsetType = UNSET
    """Where reasoning stands in the answer; not together with include_reasoning.

    - `hidden`: Reasoning is left out.
    - `raw`: In the content, in think tags; not with tools or JSON.
    - `parsed`: In the field reasoning.
    """

    include_reasoning: bool | None | UnsetType = UNSET
    """Whether the answer has the reasoning; not together with reasoning_format."""

    service_tier: ServiceTier | None | UnsetType = UNSET
    """The tier wanted; on_demand by default."""

    metadata: Mapping[str, Any] | None | UnsetType = UNSET
    """Labels; not supported by the models yet."""

    search_settings: SearchSettings | Mapping[str, Any] | None | UnsetType = UNSET
    """How the web is searched, where a model searches."""

    include_domains: Sequence[str] | None | UnsetType = UNSET
    """The only domains to search; use search_settings.

    Deprecated.
    """

    exclude_domains: Sequence[str] | None | UnsetType = UNSET
    """Domains that are not searched; use search_settings.

    Deprecated.
    """

    compound_custom: CompoundCustom | Mapping[str, Any] | None | UnsetType = UNSET
    """Settings of the compound systems."""

    documents: Sequence[Document | Mapping[str, Any]] | None | UnsetType = UNSET
    """Documents that the answer is to rest on."""

    citation_options: Literal["enabled", "disabled"] | str | None | UnsetType = UNSET
    """Whether the answer cites the documents."""

    disable_tool_validation: bool | UnsetType = UNSET
    """True returns calls of tools that were not declared; else they are an error."""

    functions: Sequence[DeprecatedFunction | Mapping[str, Any]] | None | UnsetType = UNSET
    """The functions that the model may call; use tools.

    Deprecated.
    """

    function_call: FunctionCallOption | None | UnsetType = UNSET
    """Which function the model must or may call; use tool_choice.

    Deprecated.
    """


StopSequences: TypeAlias = str | Sequence[str]
"""One stop sequence or a list of up to four."""


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

    reasoning: str | None | UnsetType = UNSET
    """The reasoning of that answer; gpt-oss needs it between tool calls."""

    function_call: FunctionCallParam | Mapping[str, Any] | UnsetType = UNSET
    """The function call of that answer; use tool_calls.

    Deprecated.
    """


class ChatCompletionToolMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The result of one tool call."""

    role: Literal["tool"] = "tool"
    tool_call_id: str
    """The id of the call that this answers."""

    content: ToolMessageContent


class ChatCompletionDeveloperMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Instructions that the model follows whatever the user says."""

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


class ChatCompletionContentPartDocumentParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A document in JSON."""

    type: Literal["document"] = "document"
    document: InlineDocument | Mapping[str, Any]


ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartDocumentParam
    | Mapping[str, Any]
)
"""One part of a user message."""

UserMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""A text, or a list of parts of any kind that the model can read."""

ToolMessageContent: TypeAlias = str | Sequence[ChatCompletionContentPartParam]
"""The result as a text, or as a list of parts."""


class BrowserSearchToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Search of the web, run by the vendor."""

    type: Literal["browser_search"] = "browser_search"


class CodeInterpreterToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Code that the vendor runs."""

    type: Literal["code_interpreter"] = "code_interpreter"


ChatCompletionToolUnionParam: TypeAlias = (
    ChatCompletionFunctionToolParam | BrowserSearchToolParam | CodeInterpreterToolParam | Mapping[str, Any]
)
"""A tool that the model may call."""

ChatModel: TypeAlias = (
    Literal[
        "compound-beta",
        "compound-beta-mini",
        "gemma2-9b-it",
        "groq/compound",
        "groq/compound-mini",
        "llama-3.1-8b-instant",
        "llama-3.3-70b-versatile",
        "meta-llama/llama-4-maverick-17b-128e-instruct",
        "meta-llama/llama-4-scout-17b-16e-instruct",
        "meta-llama/llama-guard-4-12b",
        "moonshotai/kimi-k2-instruct",
        "openai/gpt-oss-120b",
        "openai/gpt-oss-20b",
        "qwen/qwen3-32b",
        "qwen/qwen3.6-27b",
        "qwen/qwen3.8-27b",
    ]
    | str
)
"""A model's id; the names known when this was written."""

ServiceTier: TypeAlias = Literal["auto", "on_demand", "flex", "performance"] | str
"""The class of service that handles a request.

- `auto`
- `on_demand`: The default.
- `flex`: Fails at once, with status 498, where there is no capacity.
- `performance`
"""


class SearchSettings(WireStruct, frozen=True, kw_only=True):
    """How the web is searched."""

    country: str | None | UnsetType = UNSET
    """The country whose results come first."""

    include_domains: Sequence[str] | None | UnsetType = UNSET
    exclude_domains: Sequence[str] | None | UnsetType = UNSET
    include_images: bool | None | UnsetType = UNSET


class CompoundCustom(WireStruct, frozen=True, kw_only=True):
    """Settings of the compound systems."""

    models: CompoundCustomModels | Mapping[str, Any] | None | UnsetType = UNSET
    tools: CompoundCustomTools | Mapping[str, Any] | None | UnsetType = UNSET


class CompoundCustomModels(WireStruct, frozen=True, kw_only=True):
    """The models that a compound system uses."""

    answering_model: str | None | UnsetType = UNSET
    reasoning_model: str | None | UnsetType = UNSET


class CompoundCustomTools(WireStruct, frozen=True, kw_only=True):
    """The tools that a compound system may use."""

    enabled_tools: Sequence[str] | None | UnsetType = UNSET
    wolfram_settings: WolframSettings | Mapping[str, Any] | None | UnsetType = UNSET


class WolframSettings(WireStruct, frozen=True, kw_only=True):
    """Access to Wolfram Alpha."""

    authorization: str | None | UnsetType = UNSET
    """The caller's own key."""


class Document(WireStruct, frozen=True, kw_only=True):
    """A document that the answer is to rest on."""

    source: DocumentSource
    id: str | None | UnsetType = UNSET
    """The id that citations name."""


class DocumentSourceText(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A text."""

    type: Literal["text"] = "text"
    text: str


class DocumentSourceJson(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """JSON."""

    type: Literal["json"] = "json"
    data: Mapping[str, Any]


DocumentSource: TypeAlias = DocumentSourceText | DocumentSourceJson | Mapping[str, Any]
"""What a document holds."""


class DeprecatedFunction(WireStruct, frozen=True, kw_only=True):
    """A function's name, purpose and parameters; use tools.

    Deprecated.
    """

    name: str
    description: str | UnsetType = UNSET
    """What the function does, for the model to choose by."""

    parameters: FunctionParameters | UnsetType = UNSET


FunctionCallOption: TypeAlias = Literal["none", "auto", "required"] | str | NamedFunction | Mapping[str, Any]
"""A mode, or the one function that must be called."""


class InlineDocument(WireStruct, frozen=True, kw_only=True):
    """A document's data."""

    data: Mapping[str, Any]
    id: str | None | UnsetType = UNSET
    """The id that citations name."""


class DocumentCitationAnnotation(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="document_citation"
):
    """Says that a span of the text comes from a document."""

    type: ClassVar[Literal["document_citation"]] = "document_citation"
    document_citation: DocumentCitation | None = None


class FunctionCitationAnnotation(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="function_citation"
):
    """Says that a span of the text comes from a tool's result."""

    type: ClassVar[Literal["function_citation"]] = "function_citation"
    function_citation: FunctionCitation | None = None


Annotation: TypeAlias = DocumentCitationAnnotation | FunctionCitationAnnotation | Unknown
"""A citation of a span of the text."""


class DocumentCitation(WireStruct, frozen=True, kw_only=True):
    """A document and the span of the text that cites it."""

    document_id: str
    start_index: int
    end_index: int


class FunctionCitation(WireStruct, frozen=True, kw_only=True):
    """A tool call and the span of the text that cites its result."""

    tool_call_id: str
    start_index: int
    end_index: int


class ExecutedTool(WireStruct, frozen=True, kw_only=True):
    """One run of a tool of the vendor's."""

    index: int | None = None
    """The position of the run; its start and end share it."""

    type: str | None = None
    """The tool, such as search."""

    arguments: str | None = None
    """The arguments as JSON text."""

    output: str | None = None
    """What the tool gave."""

    search_results: ExecutedToolSearchResults | None = None
    code_results: Sequence[ExecutedToolCodeResult] | None = None
    browser_results: Sequence[ExecutedToolBrowserResult] | None = None


class ExecutedToolSearchResults(WireStruct, frozen=True, kw_only=True):
    """What a search found."""

    results: Sequence[ExecutedToolSearchResult] | None = None
    images: Sequence[str] | None = None


class ExecutedToolSearchResult(WireStruct, frozen=True, kw_only=True):
    """One page that was found."""

    title: str | None = None
    url: str | None = None
    content: str | None = None
    score: float | None = None


class ExecutedToolCodeResult(WireStruct, frozen=True, kw_only=True):
    """What code gave."""

    text: str | None = None
    png: str | None = None
    """A picture, in base64."""

    chart: Any | None = None
    charts: Sequence[Any] | None = None


class ExecutedToolBrowserResult(WireStruct, frozen=True, kw_only=True):
    """A page that was visited."""

    title: str | None = None
    url: str | None = None
    content: str | None = None
    live_view_url: str | None = None


class UsageBreakdown(WireStruct, frozen=True, kw_only=True):
    """Usage by model."""

    models: Sequence[UsageBreakdownModel] | None = None


class UsageBreakdownModel(WireStruct, frozen=True, kw_only=True):
    """What one model used."""

    model: str | None = None
    usage: CompletionUsage | None = None


class XGroq(WireStruct, frozen=True, kw_only=True):
    """What the vendor adds to each answer."""

    id: str | None = None
    """The id of the request."""

    seed: int | None = None
    """The seed that was used."""

    usage: CompletionUsage | None = None
    """In a stream, on the chunk that finishes."""

    usage_breakdown: UsageBreakdown | None = None
    error: str | None = None
    """Why the stream breaks off, in the last chunk."""

    debug: XGroqDebug | None = None


class XGroqDebug(WireStruct, frozen=True, kw_only=True):
    """The tokens of prompt and answer."""

    input_token_ids: Sequence[int] | None = None
    input_tokens: Sequence[str] | None = None
    output_token_ids: Sequence[int] | None = None
    output_tokens: Sequence[str] | None = None
