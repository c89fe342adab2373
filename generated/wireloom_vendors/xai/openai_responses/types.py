# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 40cf52f262b3c889
"""The wire types of `xai`."""

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
    BackgroundOptions as BackgroundOptions,
    Billing as Billing,
    CachedImageTokensDetails as CachedImageTokensDetails,
    Caller as Caller,
    CodeInterpreterContainer as CodeInterpreterContainer,
    CodeInterpreterContainerAuto as CodeInterpreterContainerAuto,
    CodeInterpreterOutput as CodeInterpreterOutput,
    CodeInterpreterTool as CodeInterpreterTool,
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
    ConversationReference as ConversationReference,
    CustomToolCall as CustomToolCall,
    CustomToolCallOutput as CustomToolCallOutput,
    CustomToolFormat as CustomToolFormat,
    CustomToolGrammarFormat as CustomToolGrammarFormat,
    CustomToolParam as CustomToolParam,
    CustomToolTextFormat as CustomToolTextFormat,
    DeletedResponse as DeletedResponse,
    ErrorEvent as ErrorEvent,
    ErrorObject as ErrorObject,
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
