# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 4f0d6e98ec9ee1bf
"""The wire types of `groq`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, UnsetType

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
    Billing as Billing,
    CachedImageTokensDetails as CachedImageTokensDetails,
    Caller as Caller,
    CodeInterpreterContainer as CodeInterpreterContainer,
    CodeInterpreterContainerAuto as CodeInterpreterContainerAuto,
    CodeInterpreterOutput as CodeInterpreterOutput,
    CodeInterpreterTool as CodeInterpreterTool,
    CodeInterpreterToolCall as CodeInterpreterToolCall,
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
    ConversationReference as ConversationReference,
    CustomToolCall as CustomToolCall,
    CustomToolCallOutput as CustomToolCallOutput,
    CustomToolFormat as CustomToolFormat,
    CustomToolGrammarFormat as CustomToolGrammarFormat,
    CustomToolParam as CustomToolParam,
    CustomToolTextFormat as CustomToolTextFormat,
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
    InputMessage as InputMessage,
    InputText as InputText,
    InputTokensDetails as InputTokensDetails,
    InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
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
    RankingOptions as RankingOptions,
    ReasoningConfig as ReasoningConfig,
    ReasoningItem as ReasoningItem,
    ReasoningItemParam as ReasoningItemParam,
    ReasoningText as ReasoningText,
    Response as Response,
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
    ResponseCompletedEvent as ResponseCompletedEvent,
    ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    ResponseCreatedEvent as ResponseCreatedEvent,
    ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    ResponseErrorValue as ResponseErrorValue,
    ResponseFailedEvent as ResponseFailedEvent,
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
    ResponseIncompleteEvent as ResponseIncompleteEvent,
    ResponseInProgressEvent as ResponseInProgressEvent,
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
    ResponseQueuedEvent as ResponseQueuedEvent,
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


class ErrorResponse(Frame, frozen=True, kw_only=True):
    """The body of a failure."""

    error: ErrorObject | None = None
    status: int | None = None
    detail: Any | None = None
    """What went wrong, in the words of a gateway."""


class InputItemList(WireStruct, frozen=True, kw_only=True):
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


class DeletedResponse(WireStruct, frozen=True, kw_only=True):
    """An answer that is no longer stored."""

    id: str | None = None
    object: str | None = None
    deleted: bool | None = None


class ErrorEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="error"):
    """The stream failed; some gateways nest the error."""

    type: ClassVar[Literal["error"]] = "error"
    code: str | None = None
    message: str | None = None
    param: str | None = None
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    error: ErrorObject | None = None


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
    failed_generation: str | None = None
    """What the model wrote where it could not be read as tool calls or JSON."""

    status_code: int | None = None
    """The HTTP status, in an error event of a stream."""


class ResponseCreateParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request for one answer."""

    access_programs: AccessPrograms | Mapping[str, Any] | UnsetType = UNSET
    context_management: Sequence[ContextManagement | Mapping[str, Any]] | None | UnsetType = UNSET
    image: ImageConfig | Mapping[str, Any] | UnsetType = UNSET
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
    prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | UnsetType = UNSET
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None | UnsetType = UNSET
    reasoning: ReasoningConfig | Mapping[str, Any] | None | UnsetType = UNSET
    service_tier: (
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None | UnsetType
    ) = UNSET
    stream_options: StreamOptions | Mapping[str, Any] | None | UnsetType = UNSET
    temperature: float | None | UnsetType = UNSET
    """Randomness of sampling, 0 to 2."""

    text: TextConfig | Mapping[str, Any] | UnsetType = UNSET
    tool_choice: ToolChoice | UnsetType = UNSET
    tools: Sequence[Tool] | UnsetType = UNSET
    top_logprobs: int | None | UnsetType = UNSET
    top_p: float | None | UnsetType = UNSET
    """Samples from the likeliest tokens that hold this share of the probability."""

    user: str | UnsetType = UNSET
    """The older name of safety_identifier and prompt_cache_key."""

    stream: bool | UnsetType = UNSET
    """Whether to answer as server-sent events."""


Conversation: TypeAlias = str | ConversationReference
"""The id of a stored conversation, or an object with it."""

PromptVariable: TypeAlias = str | InputContentPart
"""A value for a variable of a prompt."""


class BackgroundOptions(WireStruct, frozen=True, kw_only=True):
    """How an answer is made in the background."""

    completion_window: Literal["soonest", "2h", "8h"] | str | None = None
    continuation_id: str | None = None


class PromptTemplate(WireStruct, frozen=True, kw_only=True):
    """A stored prompt with its variables."""

    id: str
    variables: Mapping[str, PromptVariable] | None = None
    version: str | None = None


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
