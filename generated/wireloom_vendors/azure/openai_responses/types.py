# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/azure.yaml.
# Do not edit. Specs: sha256 d8ea2ce0f78a3325
"""The wire types of `azure`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from wireloom.wire import Frame, Unknown, WireStruct

from ...dialects.openai_responses.types import (
    AccessPrograms as AccessPrograms,
    ActionFind as ActionFind,
    ActionOpenPage as ActionOpenPage,
    ActionSearch as ActionSearch,
    ActionSearchSource as ActionSearchSource,
    AdditionalTools as AdditionalTools,
    Annotation as Annotation,
    AnnotationContainerFileCitation as AnnotationContainerFileCitation,
    AnnotationFileCitation as AnnotationFileCitation,
    AnnotationFilePath as AnnotationFilePath,
    AnnotationURLCitation as AnnotationURLCitation,
    ApplyPatchCall as ApplyPatchCall,
    ApplyPatchCallOutput as ApplyPatchCallOutput,
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
    CodeInterpreterToolCall as CodeInterpreterToolCall,
    CompactedResponse as CompactedResponse,
    CompactionItem as CompactionItem,
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
    ComputerCallOutput as ComputerCallOutput,
    ComputerScreenshot as ComputerScreenshot,
    ComputerToolCall as ComputerToolCall,
    ComputerToolParam as ComputerToolParam,
    ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    ConfigurationUpdate as ConfigurationUpdate,
    ContainerAutoParam as ContainerAutoParam,
    ContainerNetworkPolicy as ContainerNetworkPolicy,
    ContainerReferenceParam as ContainerReferenceParam,
    ContainerSkill as ContainerSkill,
    ContextManagement as ContextManagement,
    Conversation as Conversation,
    ConversationCreateParams as ConversationCreateParams,
    ConversationItemList as ConversationItemList,
    ConversationItemsParams as ConversationItemsParams,
    ConversationReference as ConversationReference,
    ConversationUpdateParams as ConversationUpdateParams,
    CustomToolCall as CustomToolCall,
    CustomToolCallOutput as CustomToolCallOutput,
    CustomToolFormat as CustomToolFormat,
    CustomToolGrammarFormat as CustomToolGrammarFormat,
    CustomToolParam as CustomToolParam,
    CustomToolTextFormat as CustomToolTextFormat,
    DeletedConversation as DeletedConversation,
    DeletedResponse as DeletedResponse,
    FileSearchFilter as FileSearchFilter,
    FileSearchResult as FileSearchResult,
    FileSearchToolCall as FileSearchToolCall,
    FileSearchToolParam as FileSearchToolParam,
    FunctionCallOutput as FunctionCallOutput,
    FunctionShellToolParam as FunctionShellToolParam,
    FunctionToolCall as FunctionToolCall,
    FunctionToolParam as FunctionToolParam,
    HybridSearch as HybridSearch,
    ImageConfig as ImageConfig,
    ImageGenerationCall as ImageGenerationCall,
    ImageGenerationError as ImageGenerationError,
    ImageGenerationTool as ImageGenerationTool,
    ImageMask as ImageMask,
    ImageModerationDetails as ImageModerationDetails,
    ImageTokensDetails as ImageTokensDetails,
    IncompleteDetails as IncompleteDetails,
    InlineSkill as InlineSkill,
    InlineSkillSource as InlineSkillSource,
    Input as Input,
    InputContent as InputContent,
    InputContentPart as InputContentPart,
    InputFile as InputFile,
    InputImage as InputImage,
    InputItem as InputItem,
    InputItemList as InputItemList,
    InputMessage as InputMessage,
    InputText as InputText,
    InputTokensCount as InputTokensCount,
    InputTokensDetails as InputTokensDetails,
    InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
    InputTokensParams as InputTokensParams,
    InputTransformation as InputTransformation,
    ItemReference as ItemReference,
    LocalEnvironmentParam as LocalEnvironmentParam,
    LocalShellCall as LocalShellCall,
    LocalShellCallAction as LocalShellCallAction,
    LocalShellCallOutput as LocalShellCallOutput,
    LocalShellTool as LocalShellTool,
    LocalSkill as LocalSkill,
    Logprob as Logprob,
    McpAllowedTools as McpAllowedTools,
    McpApprovalFilter as McpApprovalFilter,
    McpApprovalRequest as McpApprovalRequest,
    McpApprovalResponse as McpApprovalResponse,
    McpCall as McpCall,
    McpHttpError as McpHttpError,
    McpListTools as McpListTools,
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
    OutputItem as OutputItem,
    OutputLogs as OutputLogs,
    OutputMessage as OutputMessage,
    OutputRefusal as OutputRefusal,
    OutputText as OutputText,
    OutputTokensDetails as OutputTokensDetails,
    Program as Program,
    ProgrammaticToolCallingTool as ProgrammaticToolCallingTool,
    ProgramOutput as ProgramOutput,
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
    ReasoningItem as ReasoningItem,
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
    ResponseCompactParams as ResponseCompactParams,
    ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    ResponseCreateParams as ResponseCreateParams,
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
    ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
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
    ResponseUsage as ResponseUsage,
    ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    SafetyCheck as SafetyCheck,
    ScreenPoint as ScreenPoint,
    ShellCall as ShellCall,
    ShellCallAction as ShellCallAction,
    ShellCallOutput as ShellCallOutput,
    ShellEnvironment as ShellEnvironment,
    ShellOutcome as ShellOutcome,
    ShellOutputContent as ShellOutputContent,
    ShellOutputDelta as ShellOutputDelta,
    SkillReference as SkillReference,
    StoredConversation as StoredConversation,
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
    ToolSearchCall as ToolSearchCall,
    ToolSearchOutput as ToolSearchOutput,
    ToolSearchToolParam as ToolSearchToolParam,
    ToolUsage as ToolUsage,
    ToolUsageImageGen as ToolUsageImageGen,
    ToolUsageWebSearch as ToolUsageWebSearch,
    TopLogprob as TopLogprob,
    UserLocation as UserLocation,
    WebSearchAction as WebSearchAction,
    WebSearchFilters as WebSearchFilters,
    WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    WebSearchToolCall as WebSearchToolCall,
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

    content_filters: Sequence[Any] | None = None
    """What the filter found."""


class ErrorResponse(Frame, frozen=True, kw_only=True):
    """The body of a failure."""

    error: ErrorObject | None = None
    status: int | None = None
    detail: Any | None = None
    """What went wrong, in the words of a gateway."""


class ErrorEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="error"):
    """The stream failed; some gateways nest the error."""

    type: ClassVar[Literal["error"]] = "error"
    code: str | None = None
    message: str | None = None
    param: str | None = None
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    error: ErrorObject | None = None


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


class ErrorObject(WireStruct, frozen=True, kw_only=True):
    """What went wrong, where a gateway nests it."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
    param: str | None = None
    status: int | None = None
    innererror: Mapping[str, Any] | None = None
    """What the filter found."""

    details: Sequence[Any] | None = None
