# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 d06bf79782435b34
"""The wire types of `xai`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, UnsetType, field

from wireloom.wire import Frame, Unknown, WireStruct

from ...dialects.openai_responses.types import (
    AccessPrograms as AccessPrograms,
    ActionFind as ActionFind,
    ActionOpenPage as ActionOpenPage,
    ActionSearch as ActionSearch,
    ActionSearchSource as ActionSearchSource,
    Annotation as Annotation,
    AnnotationContainerFileCitation as AnnotationContainerFileCitation,
    AnnotationFileCitation as AnnotationFileCitation,
    AnnotationFilePath as AnnotationFilePath,
    AnnotationURLCitation as AnnotationURLCitation,
    ApplyPatchOperation as ApplyPatchOperation,
    ApplyPatchToolParam as ApplyPatchToolParam,
    BackgroundOptions as BackgroundOptions,
    Billing as Billing,
    CachedImageTokensDetails as CachedImageTokensDetails,
    Caller as Caller,
    CodeInterpreterContainer as CodeInterpreterContainer,
    CodeInterpreterContainerAuto as CodeInterpreterContainerAuto,
    CodeInterpreterOutput as CodeInterpreterOutput,
    CodeInterpreterTool as CodeInterpreterTool,
    CompactionTrigger as CompactionTrigger,
    ComparisonFilter as ComparisonFilter,
    CompoundFilter as CompoundFilter,
    ComputerAction as ComputerAction,
    ComputerActionClick as ComputerActionClick,
    ComputerActionDoubleClick as ComputerActionDoubleClick,
    ComputerActionDrag as ComputerActionDrag,
    ComputerActionKeypress as ComputerActionKeypress,
    ComputerActionMove as ComputerActionMove,
    ComputerActionScreenshot as ComputerActionScreenshot,
    ComputerActionScroll as ComputerActionScroll,
    ComputerActionType as ComputerActionType,
    ComputerActionWait as ComputerActionWait,
    ComputerScreenshot as ComputerScreenshot,
    ComputerToolParam as ComputerToolParam,
    ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    ConfigurationUpdate as ConfigurationUpdate,
    ContainerAutoParam as ContainerAutoParam,
    ContainerNetworkPolicy as ContainerNetworkPolicy,
    ContainerReferenceParam as ContainerReferenceParam,
    ContainerSkill as ContainerSkill,
    ContextManagement as ContextManagement,
    Conversation as Conversation,
    ConversationReference as ConversationReference,
    CustomToolFormat as CustomToolFormat,
    CustomToolGrammarFormat as CustomToolGrammarFormat,
    CustomToolParam as CustomToolParam,
    CustomToolTextFormat as CustomToolTextFormat,
    DeletedResponse as DeletedResponse,
    ErrorEvent as ErrorEvent,
    ErrorObject as ErrorObject,
    FileSearchFilter as FileSearchFilter,
    FileSearchResult as FileSearchResult,
    FileSearchToolParam as FileSearchToolParam,
    FunctionShellToolParam as FunctionShellToolParam,
    FunctionToolParam as FunctionToolParam,
    HybridSearch as HybridSearch,
    ImageConfig as ImageConfig,
    ImageGenerationError as ImageGenerationError,
    ImageGenerationTool as ImageGenerationTool,
    ImageMask as ImageMask,
    ImageModerationDetails as ImageModerationDetails,
    ImageTokensDetails as ImageTokensDetails,
    IncompleteDetails as IncompleteDetails,
    InlineSkill as InlineSkill,
    InlineSkillSource as InlineSkillSource,
    InputContent as InputContent,
    InputContentPart as InputContentPart,
    InputFile as InputFile,
    InputImage as InputImage,
    InputMessage as InputMessage,
    InputText as InputText,
    InputTokensDetails as InputTokensDetails,
    InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
    InputTransformation as InputTransformation,
    ItemReference as ItemReference,
    LocalEnvironmentParam as LocalEnvironmentParam,
    LocalShellCallAction as LocalShellCallAction,
    LocalShellTool as LocalShellTool,
    LocalSkill as LocalSkill,
    Logprob as Logprob,
    McpAllowedTools as McpAllowedTools,
    McpApprovalFilter as McpApprovalFilter,
    McpHttpError as McpHttpError,
    McpListToolsTool as McpListToolsTool,
    McpProtocolError as McpProtocolError,
    McpRequireApproval as McpRequireApproval,
    McpTool as McpTool,
    McpToolCallError as McpToolCallError,
    McpToolExecutionError as McpToolExecutionError,
    McpToolFilter as McpToolFilter,
    Misalignment as Misalignment,
    MisalignmentSteer as MisalignmentSteer,
    ModerationConfig as ModerationConfig,
    ModerationPolicy as ModerationPolicy,
    ModerationRule as ModerationRule,
    NamespaceFunctionTool as NamespaceFunctionTool,
    NamespaceTool as NamespaceTool,
    NamespaceToolParam as NamespaceToolParam,
    OutcomeExit as OutcomeExit,
    OutcomeTimeout as OutcomeTimeout,
    OutputContentPart as OutputContentPart,
    OutputImage as OutputImage,
    OutputLogs as OutputLogs,
    OutputRefusal as OutputRefusal,
    OutputText as OutputText,
    OutputTokensDetails as OutputTokensDetails,
    ProgrammaticToolCallingTool as ProgrammaticToolCallingTool,
    PromptCacheBreakpoint as PromptCacheBreakpoint,
    PromptCacheDiagnostics as PromptCacheDiagnostics,
    PromptCacheDiagnosticsCacheHit as PromptCacheDiagnosticsCacheHit,
    PromptCacheDiagnosticsCacheMiss as PromptCacheDiagnosticsCacheMiss,
    PromptCacheDiagnosticsComparisonResponseNotFound as PromptCacheDiagnosticsComparisonResponseNotFound,
    PromptCacheDiagnosticsUnavailable as PromptCacheDiagnosticsUnavailable,
    PromptCacheOptions as PromptCacheOptions,
    PromptTemplate as PromptTemplate,
    PromptVariable as PromptVariable,
    RankingOptions as RankingOptions,
    ReasoningConfig as ReasoningConfig,
    ReasoningItemParam as ReasoningItemParam,
    ReasoningText as ReasoningText,
    ResponseApplyPatchCallOperationDiffDeltaEvent as ResponseApplyPatchCallOperationDiffDeltaEvent,
    ResponseApplyPatchCallOperationDiffDoneEvent as ResponseApplyPatchCallOperationDiffDoneEvent,
    ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
    ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    ResponseErrorValue as ResponseErrorValue,
    ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    ResponseFormat as ResponseFormat,
    ResponseFormatJsonObject as ResponseFormatJsonObject,
    ResponseFormatJsonSchema as ResponseFormatJsonSchema,
    ResponseFormatText as ResponseFormatText,
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    ResponseImageGenerationCallCompletedEvent as ResponseImageGenerationCallCompletedEvent,
    ResponseImageGenerationCallGeneratingEvent as ResponseImageGenerationCallGeneratingEvent,
    ResponseImageGenerationCallInProgressEvent as ResponseImageGenerationCallInProgressEvent,
    ResponseImageGenerationCallPartialImageEvent as ResponseImageGenerationCallPartialImageEvent,
    ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    ResponseOutputTextDeltaEvent as ResponseOutputTextDeltaEvent,
    ResponseOutputTextDoneEvent as ResponseOutputTextDoneEvent,
    ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    SafetyCheck as SafetyCheck,
    ScreenPoint as ScreenPoint,
    ShellCallAction as ShellCallAction,
    ShellEnvironment as ShellEnvironment,
    ShellOutcome as ShellOutcome,
    ShellOutputContent as ShellOutputContent,
    ShellOutputDelta as ShellOutputDelta,
    SkillReference as SkillReference,
    StreamOptions as StreamOptions,
    SummaryText as SummaryText,
    SvgConfig as SvgConfig,
    SvgReasoning as SvgReasoning,
    SvgUsage as SvgUsage,
    TextConfig as TextConfig,
    Tool as Tool,
    ToolChoice as ToolChoice,
    ToolChoiceAllowedParam as ToolChoiceAllowedParam,
    ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam,
    ToolChoiceCustomParam as ToolChoiceCustomParam,
    ToolChoiceFunctionParam as ToolChoiceFunctionParam,
    ToolChoiceMcpParam as ToolChoiceMcpParam,
    ToolChoiceObject as ToolChoiceObject,
    ToolChoiceShellParam as ToolChoiceShellParam,
    ToolChoiceTypesParam as ToolChoiceTypesParam,
    ToolSearchToolParam as ToolSearchToolParam,
    ToolUsage as ToolUsage,
    ToolUsageImageGen as ToolUsageImageGen,
    ToolUsageWebSearch as ToolUsageWebSearch,
    TopLogprob as TopLogprob,
    UserLocation as UserLocation,
    WebSearchAction as WebSearchAction,
    WebSearchFilters as WebSearchFilters,
    WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    WebSearchToolParam as WebSearchToolParam,
)


class Response(Frame, frozen=True, kw_only=True):
    """An answer, whole or as far as it has come."""

    id: str | None = None
    """The answer's id."""

    access_programs: Any | None = None
    """As it was sent."""

    created_at: float | None = None
    """When it was made, in Unix seconds."""

    error: ResponseErrorValue | None = None
    """Why the answer failed."""

    incomplete_details: IncompleteDetails | None = None
    instructions: Any | None = None
    """The instructions, as they were sent."""

    metadata: Mapping[str, str] | None = None
    model: str | None = None
    """The model that answered."""

    object: Literal["response"] | str | None = None
    output: Sequence[OutputItem] | None = None
    """The items of the answer, in order."""

    parallel_tool_calls: bool | None = None
    temperature: float | None = None
    tool_choice: Any | None = None
    """The choice of tools, as it was sent."""

    tools: Sequence[Any] | None = None
    """The tools, as they were sent."""

    top_p: float | None = None
    background: bool | None = None
    completed_at: float | None = None
    """When it was done, in Unix seconds."""

    conversation: Any | None = None
    """The conversation that the answer belongs to."""

    image: Any | None = None
    """As it was sent."""

    input_transformations: Sequence[InputTransformation] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    moderation: Any | None = None
    """As it was sent."""

    previous_response_id: str | None = None
    prompt: Any | None = None
    """As it was sent."""

    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: Any | None = None
    """As it was sent."""

    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    reasoning: Any | None = None
    """As it was sent."""

    safety_identifier: str | None = None
    service_tier: (
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None
    ) = None
    status: (
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | str | None
    ) = None
    """Where the answer stands."""

    text: Any | None = None
    """As it was sent."""

    tool_usage: ToolUsage | None = None
    top_logprobs: int | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    usage: ResponseUsage | None = None
    user: str | None = None
    store: bool | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    billing: Billing | None = None
    output_text: str | None = None
    """The text of all messages; some servers put it there."""

    system_fingerprint: str | None = None
    input: Any | None = None
    """As it was sent; some servers put it there."""


class ResponseUsage(WireStruct, frozen=True, kw_only=True):
    """What the answer used, in tokens."""

    input_tokens: int | None = None
    """The whole input, tokens read from or written to the cache included."""

    input_tokens_details: InputTokensDetails | None = None
    output_tokens: int | None = None
    """The whole output, reasoning included."""

    output_tokens_details: OutputTokensDetails | None = None
    total_tokens: int | None = None
    cost_in_usd_ticks: int | None = None
    """The price; ten thousand million ticks are a dollar."""

    num_sources_used: int | None = None
    num_server_side_tools_used: int | None = None
    server_side_tool_usage_details: Mapping[str, int] | None = None
    context_details: Mapping[str, Any] | None = None


class ErrorResponse(Frame, frozen=True, kw_only=True):
    """The body of a failure."""

    error: str | ErrorObject | None = None
    status: int | None = None
    detail: Any | None = None
    """What went wrong, in the words of a gateway."""

    code: str | None = None
    """The kind of error in words."""


class InputItemList(Frame, frozen=True, kw_only=True):
    """A page of the items that an answer was given."""

    object: Literal["list"] | str | None = None
    data: Sequence[OutputItem]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None


class InputTokensCount(WireStruct, frozen=True, kw_only=True):
    """How many tokens an input has."""

    object: Literal["response.input_tokens"] | str | None = None
    input_tokens: int


class CompactedResponse(WireStruct, frozen=True, kw_only=True):
    """A conversation that was made shorter."""

    id: str | None = None
    object: Literal["response.compaction"] | str | None = None
    created_at: float | None = None
    output: Sequence[OutputItem]
    usage: ResponseUsage | None = None


class ConversationCreateParams(WireStruct, frozen=True, kw_only=True):
    """A conversation to begin."""

    items: Sequence[InputItem] | None = None
    """What it begins with, at most 20 items."""

    metadata: Mapping[str, str] | None = None
    """Up to 16 labels."""


class ConversationUpdateParams(WireStruct, frozen=True, kw_only=True):
    """The labels that a conversation is to have."""

    metadata: Mapping[str, str] | None
    """Up to 16 labels."""


class ConversationItemsParams(WireStruct, frozen=True, kw_only=True):
    """Items to add to a conversation."""

    items: Sequence[InputItem]
    """At most 20."""


class StoredConversation(WireStruct, frozen=True, kw_only=True):
    """A conversation that the vendor keeps."""

    id: str
    object: Literal["conversation"] | str | None = None
    created_at: float | None = None
    """When it began, in seconds since 1970."""

    metadata: Mapping[str, str] | None = None


class DeletedConversation(WireStruct, frozen=True, kw_only=True):
    """A conversation that is no longer stored."""

    id: str | None = None
    object: Literal["conversation.deleted"] | str | None = None
    deleted: bool | None = None


class ConversationItemList(WireStruct, frozen=True, kw_only=True):
    """A page of the items of a conversation."""

    object: Literal["list"] | str | None = None
    data: Sequence[OutputItem]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None


class ResponseCompletedEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.completed"):
    """The answer is whole."""

    type: ClassVar[Literal["response.completed"]] = "response.completed"
    response: Response
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseCreatedEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.created"):
    """The answer is accepted."""

    type: ClassVar[Literal["response.created"]] = "response.created"
    response: Response
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseFailedEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.failed"):
    """The answer failed."""

    type: ClassVar[Literal["response.failed"]] = "response.failed"
    response: Response
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseInProgressEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.in_progress"):
    """The answer is being made."""

    type: ClassVar[Literal["response.in_progress"]] = "response.in_progress"
    response: Response
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseIncompleteEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.incomplete"):
    """The answer was cut off."""

    type: ClassVar[Literal["response.incomplete"]] = "response.incomplete"
    response: Response
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseOutputItemAddedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.output_item.added"
):
    """An item begins."""

    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"
    item: OutputItem
    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseOutputItemDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.output_item.done"
):
    """An item is whole."""

    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"
    item: OutputItem
    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseQueuedEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.queued"):
    """The answer waits in the background."""

    type: ClassVar[Literal["response.queued"]] = "response.queued"
    response: Response
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


StreamEvent: TypeAlias = (
    ResponseOutputTextDeltaEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ErrorEvent
    | ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCompactionCompactingEvent
    | ResponseCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
    | ResponseFailedEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseImageGenerationCallCompletedEvent
    | ResponseImageGenerationCallGeneratingEvent
    | ResponseImageGenerationCallInProgressEvent
    | ResponseImageGenerationCallPartialImageEvent
    | ResponseInProgressEvent
    | ResponseIncompleteEvent
    | ResponseMcpCallCompletedEvent
    | ResponseMcpCallFailedEvent
    | ResponseMcpCallInProgressEvent
    | ResponseMcpCallArgumentsDeltaEvent
    | ResponseMcpCallArgumentsDoneEvent
    | ResponseMcpListToolsCompletedEvent
    | ResponseMcpListToolsFailedEvent
    | ResponseMcpListToolsInProgressEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseOutputTextDoneEvent
    | ResponseQueuedEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseShellCallCommandAddedEvent
    | ResponseShellCallCommandDeltaEvent
    | ResponseShellCallCommandDoneEvent
    | ResponseShellCallOutputContentDeltaEvent
    | ResponseShellCallOutputContentDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseApplyPatchCallOperationDiffDeltaEvent
    | ResponseApplyPatchCallOperationDiffDoneEvent
    | Unknown
)
"""One event of a stream."""


class OutputMessage(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="message"):
    """A message of the model."""

    type: ClassVar[Literal["message"]] = "message"
    id: str | None = None
    content: Sequence[OutputContentPart] | None = None
    role: Literal["assistant"] | str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    phase: Literal["commentary", "final_answer"] | str | None = None
    """Whether the model still works or answers; goes back unchanged."""

    metadata: Mapping[str, Any] | None = None
    internal_chat_message_metadata_passthrough: Mapping[str, Any] | None = None


class ReasoningItem(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="reasoning"):
    """Reasoning of the model; goes back whole, before the item that it led to."""

    type: ClassVar[Literal["reasoning"]] = "reasoning"
    id: str
    summary: Sequence[SummaryText] | None = None
    """Paragraphs of a summary; often none."""

    content: Sequence[ReasoningText] | None = None
    encrypted_content: str | None = None
    """The reasoning itself, to be sent back; only where it was asked for."""

    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    metadata: Mapping[str, Any] | None = None
    internal_chat_message_metadata_passthrough: Mapping[str, Any] | None = None


class FunctionToolCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="function_call"):
    """A call of a function of the caller."""

    type: ClassVar[Literal["function_call"]] = "function_call"
    async_: bool | None = field(name="async", default=None)
    arguments: str | None = None
    """The arguments as JSON text, as the model wrote it."""

    call_id: str | None = None
    """The id that the result refers to."""

    name: str
    id: str | None = None
    """The item's id."""

    caller: Caller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    metadata: Mapping[str, Any] | None = None
    internal_chat_message_metadata_passthrough: Mapping[str, Any] | None = None


class FunctionCallOutput(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="function_call_output"):
    """The result of a call of a function."""

    type: ClassVar[Literal["function_call_output"]] = "function_call_output"
    output: InputContent | None = None
    id: str | None = None
    call_id: str | None = None
    """The id of the call."""

    caller: Caller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    created_by: str | None = None
    """Who made the item."""


class CustomToolCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="custom_tool_call"):
    """A call of a free-text tool of the caller."""

    type: ClassVar[Literal["custom_tool_call"]] = "custom_tool_call"
    async_: bool | None = field(name="async", default=None)
    call_id: str | None = None
    """The id of the call."""

    input: str
    name: str
    id: str | None = None
    caller: Caller | None = None
    namespace: str | None = None
    metadata: Mapping[str, Any] | None = None
    internal_chat_message_metadata_passthrough: Mapping[str, Any] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None


class CustomToolCallOutput(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="custom_tool_call_output"
):
    """The result of a call of a free-text tool."""

    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"
    call_id: str | None = None
    """The id of the call."""

    output: InputContent | None = None
    id: str | None = None
    caller: Caller | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    created_by: str | None = None
    """Who made the item."""


class WebSearchToolCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="web_search_call"):
    """A search of the web by the vendor."""

    type: ClassVar[Literal["web_search_call"]] = "web_search_call"
    id: str | None = None
    action: WebSearchAction | None = None
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str | None = None
    metadata: Mapping[str, Any] | None = None
    internal_chat_message_metadata_passthrough: Mapping[str, Any] | None = None
    arguments: str | None = None
    call_id: str | None = None
    name: str | None = None


class FileSearchToolCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="file_search_call"):
    """A search of stored files by the vendor."""

    type: ClassVar[Literal["file_search_call"]] = "file_search_call"
    id: str | None = None
    queries: Sequence[str] | None = None
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str | None = None
    results: Sequence[FileSearchResult] | None = None


class ComputerToolCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="computer_call"):
    """What the model wants done at a computer."""

    type: ClassVar[Literal["computer_call"]] = "computer_call"
    id: str | None = None
    call_id: str | None = None
    """The id of the call."""

    pending_safety_checks: Sequence[SafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    action: ComputerAction | None = None
    """What is to be done."""

    actions: Sequence[ComputerAction] | None = None
    """Several actions in order."""


class ComputerCallOutput(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="computer_call_output"):
    """The screen after an action."""

    type: ClassVar[Literal["computer_call_output"]] = "computer_call_output"
    call_id: str | None = None
    """The id of the call."""

    output: ComputerScreenshot | None = None
    id: str | None = None
    acknowledged_safety_checks: Sequence[SafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    created_by: str | None = None
    """Who made the item."""


class CodeInterpreterToolCall(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="code_interpreter_call"
):
    """Code that the vendor ran."""

    type: ClassVar[Literal["code_interpreter_call"]] = "code_interpreter_call"
    id: str | None = None
    code: str | None = None
    container_id: str | None = None
    outputs: Sequence[CodeInterpreterOutput] | None = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str | None = None
    arguments: str | None = None
    call_id: str | None = None
    name: str | None = None


class ImageGenerationCall(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="image_generation_call"
):
    """An image that the vendor made."""

    type: ClassVar[Literal["image_generation_call"]] = "image_generation_call"
    id: str | None = None
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"] | str | None = None
    action: Literal["generate", "edit", "auto"] | str | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    error: ImageGenerationError | None = None
    """Why there is no image."""

    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None = None
    revised_prompt: str | None = None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None = None
    """Width and height, in pixels."""

    svg_usage: SvgUsage | None = None
    """What a drawing used."""

    prompt: str | None = None


class LocalShellCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="local_shell_call"):
    """A command for a shell of the caller."""

    type: ClassVar[Literal["local_shell_call"]] = "local_shell_call"
    id: str | None = None
    action: LocalShellCallAction | None = None
    call_id: str | None = None
    """The id of the call."""

    status: Literal["in_progress", "completed", "incomplete"] | str | None = None


class LocalShellCallOutput(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="local_shell_call_output"
):
    """The result of a command in a shell of the caller."""

    type: ClassVar[Literal["local_shell_call_output"]] = "local_shell_call_output"
    id: str | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None


class ShellCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="shell_call"):
    """Commands for a shell."""

    type: ClassVar[Literal["shell_call"]] = "shell_call"
    action: ShellCallAction | None = None
    call_id: str | None = None
    """The id of the call."""

    id: str | None = None
    caller: Caller | None = None
    environment: ShellEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    created_by: str | None = None
    """Who made the item."""


class ShellCallOutput(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="shell_call_output"):
    """The results of commands."""

    type: ClassVar[Literal["shell_call_output"]] = "shell_call_output"
    call_id: str | None = None
    """The id of the call."""

    output: Sequence[ShellOutputContent] | None = None
    id: str | None = None
    caller: Caller | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    created_by: str | None = None
    """Who made the item."""


class ApplyPatchCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="apply_patch_call"):
    """A change of a file that the caller is to make."""

    type: ClassVar[Literal["apply_patch_call"]] = "apply_patch_call"
    call_id: str | None = None
    """The id of the call."""

    operation: ApplyPatchOperation | None = None
    status: Literal["in_progress", "completed"] | str | None = None
    id: str | None = None
    caller: Caller | None = None
    created_by: str | None = None
    """Who made the item."""


class ApplyPatchCallOutput(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="apply_patch_call_output"
):
    """Whether a change of a file was made."""

    type: ClassVar[Literal["apply_patch_call_output"]] = "apply_patch_call_output"
    call_id: str | None = None
    """The id of the call."""

    status: Literal["completed", "failed"] | str | None = None
    id: str | None = None
    caller: Caller | None = None
    output: str | None = None
    created_by: str | None = None
    """Who made the item."""


class McpListTools(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_list_tools"):
    """The tools of an MCP server."""

    type: ClassVar[Literal["mcp_list_tools"]] = "mcp_list_tools"
    id: str | None = None
    server_label: str | None = None
    tools: Sequence[McpListToolsTool] | None = None
    error: str | None = None


class McpApprovalRequest(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_approval_request"):
    """A call of an MCP server that waits for an approval."""

    type: ClassVar[Literal["mcp_approval_request"]] = "mcp_approval_request"
    id: str | None = None
    arguments: str | None = None
    name: str | None = None
    server_label: str | None = None


class McpApprovalResponse(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_approval_response"
):
    """The approval of a call, or its refusal."""

    type: ClassVar[Literal["mcp_approval_response"]] = "mcp_approval_response"
    approval_request_id: str | None = None
    approve: bool | None = None
    id: str | None = None
    reason: str | None = None


class McpCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_call"):
    """A call of a tool of an MCP server by the vendor."""

    type: ClassVar[Literal["mcp_call"]] = "mcp_call"
    id: str | None = None
    arguments: str | None = None
    name: str | None = None
    server_label: str | None = None
    approval_request_id: str | None = None
    error: McpToolCallError | None = None
    """Why the call failed."""

    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | str | None = None


class ToolSearchCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_search_call"):
    """A search for tools."""

    type: ClassVar[Literal["tool_search_call"]] = "tool_search_call"
    arguments: Any | None = None
    id: str | None = None
    call_id: str | None = None
    """The id of the call."""

    execution: Literal["server", "client"] | str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    created_by: str | None = None
    """Who made the item."""


class CompactionItem(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="compaction"):
    """What stands for everything before it; encrypted."""

    type: ClassVar[Literal["compaction"]] = "compaction"
    encrypted_content: str | None = None
    id: str | None = None
    created_by: str | None = None
    """Who made the item."""


class Program(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="program"):
    """A program of tool calls that the model wrote."""

    type: ClassVar[Literal["program"]] = "program"
    id: str | None = None
    call_id: str | None = None
    """The id of the call."""

    code: str | None = None
    fingerprint: str | None = None


class ProgramOutput(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="program_output"):
    """The result of a program."""

    type: ClassVar[Literal["program_output"]] = "program_output"
    id: str | None = None
    call_id: str | None = None
    """The id of the call."""

    result: str | None = None
    status: Literal["completed", "incomplete"] | str | None = None


class AdditionalTools(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="additional_tools"):
    """Tools that count from here on."""

    type: ClassVar[Literal["additional_tools"]] = "additional_tools"
    role: Literal["developer"] | str | None = None
    tools: Sequence[Any] | None = None
    """As they were declared, JSON as it came."""

    id: str | None = None


class ToolSearchOutput(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_search_output"):
    """The tools that a search found."""

    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"
    id: str | None = None
    call_id: str | None = None
    """The id of the call."""

    execution: Literal["server", "client"] | str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    tools: Sequence[Any] | None = None
    """As they were declared, JSON as it came."""

    created_by: str | None = None
    """Who made the item."""


class XSearchCall(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="x_search_call"):
    """A search of posts by the vendor."""

    type: ClassVar[Literal["x_search_call"]] = "x_search_call"
    id: str | None = None
    status: str | None = None
    action: Mapping[str, Any] | None = None
    arguments: str | None = None
    call_id: str | None = None
    name: str | None = None


OutputItem: TypeAlias = (
    OutputMessage
    | FileSearchToolCall
    | FunctionToolCall
    | FunctionCallOutput
    | WebSearchToolCall
    | ComputerToolCall
    | ComputerCallOutput
    | ReasoningItem
    | Program
    | ProgramOutput
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | CompactionItem
    | ImageGenerationCall
    | CodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ShellCall
    | ShellCallOutput
    | ApplyPatchCall
    | ApplyPatchCallOutput
    | McpCall
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | CustomToolCall
    | CustomToolCallOutput
    | XSearchCall
    | Unknown
)
"""An item of an answer."""


class ResponseCreateParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request for one answer."""

    access_programs: AccessPrograms | Mapping[str, Any] | UnsetType = UNSET
    background: bool | None | UnsetType = UNSET
    """Whether the answer is made in the background, to be fetched later."""

    background_options: BackgroundOptions | Mapping[str, Any] | UnsetType = UNSET
    context_management: Sequence[ContextManagement | Mapping[str, Any]] | None | UnsetType = UNSET
    conversation: Conversation | None | UnsetType = UNSET
    """The stored conversation that the answer belongs to; not together with previous_response_id."""

    image: ImageConfig | Mapping[str, Any] | UnsetType = UNSET
    include: (
        Sequence[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
            ]
            | str
        ]
        | None
        | UnsetType
    ) = UNSET
    """What else the answer shall hold."""

    input: Input | UnsetType = UNSET
    """A text of the user, or the items of the conversation; left out where a stored prompt or conversation
    says all.
    """

    instructions: str | None | UnsetType = UNSET
    """Instructions that stand before the input; an answer that goes on with another does not inherit them."""

    max_output_tokens: int | None | UnsetType = UNSET
    """The most tokens to write, reasoning included; at least 16."""

    max_tool_calls: int | None | UnsetType = UNSET
    """The most calls of hosted tools."""

    metadata: Mapping[str, Any] | None | UnsetType = UNSET
    """Up to 16 labels."""

    model: str | UnsetType = UNSET
    """Id of a model."""

    moderation: ModerationConfig | Mapping[str, Any] | None | UnsetType = UNSET
    parallel_tool_calls: bool | None | UnsetType = UNSET
    previous_response_id: str | None | UnsetType = UNSET
    """The stored answer that this one goes on with; then input holds only what is new."""

    prompt: PromptTemplate | Mapping[str, Any] | None | UnsetType = UNSET
    prompt_cache_key: str | None | UnsetType = UNSET
    """Requests with the same key share a cache."""

    prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | UnsetType = UNSET
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None | UnsetType = UNSET
    reasoning: ReasoningConfig | Mapping[str, Any] | None | UnsetType = UNSET
    safety_identifier: str | None | UnsetType = UNSET
    """An opaque id of the end user."""

    service_tier: (
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None | UnsetType
    ) = UNSET
    store: bool | None | UnsetType = UNSET
    """Whether the answer is stored; the default is true."""

    stream_options: StreamOptions | Mapping[str, Any] | None | UnsetType = UNSET
    temperature: float | None | UnsetType = UNSET
    """Randomness of sampling, 0 to 2."""

    text: TextConfig | Mapping[str, Any] | UnsetType = UNSET
    tool_choice: ToolChoice | UnsetType = UNSET
    tools: Sequence[Tool] | UnsetType = UNSET
    top_logprobs: int | None | UnsetType = UNSET
    top_p: float | None | UnsetType = UNSET
    """Samples from the likeliest tokens that hold this share of the probability."""

    truncation: Literal["auto", "disabled"] | str | None | UnsetType = UNSET
    """What becomes of an input that is too long: an error (disabled, the default), or its first items are
    left out (auto).
    """

    user: str | UnsetType = UNSET
    """The older name of safety_identifier and prompt_cache_key."""

    stream: bool | UnsetType = UNSET
    """Whether to answer as server-sent events."""


InputItem: TypeAlias = (
    InputMessage
    | ReasoningItemParam
    | FileSearchToolCall
    | FunctionToolCall
    | FunctionCallOutput
    | WebSearchToolCall
    | ComputerToolCall
    | ComputerCallOutput
    | Program
    | ProgramOutput
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | CompactionItem
    | ImageGenerationCall
    | CodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ShellCall
    | ShellCallOutput
    | ApplyPatchCall
    | ApplyPatchCallOutput
    | McpCall
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | CustomToolCall
    | CustomToolCallOutput
    | ConfigurationUpdate
    | CompactionTrigger
    | ItemReference
    | XSearchCall
    | OutputMessage
    | ReasoningItem
    | Unknown
    | Mapping[str, Any]
)
"""An item of the input: a message, or an item of an earlier answer as it came."""

Input: TypeAlias = str | Sequence[InputItem]
"""A text of the user, or a list of items."""


class ResponseCompactParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request to make a conversation shorter."""

    model: str
    input: Input | None = None
    instructions: str | None = None
    previous_response_id: str | None = None
    prompt_cache_key: str | None = None


class InputTokensParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request that counts tokens."""

    conversation: Conversation | None = None
    input: Input | None = None
    instructions: str | None = None
    model: str | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    reasoning: ReasoningConfig | None = None
    text: TextConfig | None = None
    tool_choice: ToolChoice | None = None
    tools: Sequence[Tool] | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
