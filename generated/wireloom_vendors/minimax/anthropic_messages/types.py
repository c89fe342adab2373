# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/minimax.yaml.
# Do not edit. Specs: sha256 26ffd42f87c626f1
"""The wire types of `minimax`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from wireloom.wire import Frame, Unknown, WireStruct

from ...dialects.anthropic_messages.types import (
    AssistantMessageParam as AssistantMessageParam,
    Base64ImageSourceParam as Base64ImageSourceParam,
    Base64PDFSourceParam as Base64PDFSourceParam,
    CacheControlEphemeralParam as CacheControlEphemeralParam,
    CacheCreation as CacheCreation,
    CitationCharLocation as CitationCharLocation,
    CitationCharLocationParam as CitationCharLocationParam,
    CitationContentBlockLocation as CitationContentBlockLocation,
    CitationContentBlockLocationParam as CitationContentBlockLocationParam,
    CitationPageLocation as CitationPageLocation,
    CitationPageLocationParam as CitationPageLocationParam,
    CitationsConfigParam as CitationsConfigParam,
    CitationsDelta as CitationsDelta,
    CitationSearchResultLocationParam as CitationSearchResultLocationParam,
    CitationsSearchResultLocation as CitationsSearchResultLocation,
    ContentBlock as ContentBlock,
    ContentBlockParam as ContentBlockParam,
    ContentBlockSourceBlockParam as ContentBlockSourceBlockParam,
    ContentBlockSourceContentParam as ContentBlockSourceContentParam,
    ContentBlockSourceParam as ContentBlockSourceParam,
    Delta as Delta,
    DocumentBlockParam as DocumentBlockParam,
    DocumentSourceParam as DocumentSourceParam,
    ErrorDetails as ErrorDetails,
    ErrorObject as ErrorObject,
    ErrorResponse as ErrorResponse,
    FileDocumentSourceParam as FileDocumentSourceParam,
    FileImageSourceParam as FileImageSourceParam,
    ImageBlockParam as ImageBlockParam,
    ImageSourceParam as ImageSourceParam,
    InputJSONDelta as InputJSONDelta,
    JSONOutputFormatParam as JSONOutputFormatParam,
    MessageContentParam as MessageContentParam,
    MessageCreateParams as MessageCreateParams,
    MessageDeltaUsage as MessageDeltaUsage,
    MessageParam as MessageParam,
    MetadataParam as MetadataParam,
    Model as Model,
    OutputConfigParam as OutputConfigParam,
    OutputTokensDetails as OutputTokensDetails,
    PingEvent as PingEvent,
    PlainTextSourceParam as PlainTextSourceParam,
    RawContentBlockDelta as RawContentBlockDelta,
    RawContentBlockDeltaEvent as RawContentBlockDeltaEvent,
    RawContentBlockStartEvent as RawContentBlockStartEvent,
    RawContentBlockStopEvent as RawContentBlockStopEvent,
    RawMessageDeltaEvent as RawMessageDeltaEvent,
    RawMessageStopEvent as RawMessageStopEvent,
    RedactedThinkingBlock as RedactedThinkingBlock,
    RedactedThinkingBlockParam as RedactedThinkingBlockParam,
    RefusalStopDetails as RefusalStopDetails,
    SearchResultBlockParam as SearchResultBlockParam,
    SignatureDelta as SignatureDelta,
    StopReason as StopReason,
    SystemMessageBlockParam as SystemMessageBlockParam,
    SystemMessageContentParam as SystemMessageContentParam,
    SystemMessageParam as SystemMessageParam,
    SystemPromptParam as SystemPromptParam,
    TextBlock as TextBlock,
    TextBlockParam as TextBlockParam,
    TextCitation as TextCitation,
    TextCitationParam as TextCitationParam,
    TextDelta as TextDelta,
    ThinkingBlock as ThinkingBlock,
    ThinkingBlockParam as ThinkingBlockParam,
    ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam,
    ThinkingConfigBetweenToolsParam as ThinkingConfigBetweenToolsParam,
    ThinkingConfigDisabledParam as ThinkingConfigDisabledParam,
    ThinkingConfigEnabledParam as ThinkingConfigEnabledParam,
    ThinkingConfigParam as ThinkingConfigParam,
    ThinkingDelta as ThinkingDelta,
    ThinkingDisplay as ThinkingDisplay,
    ToolChoiceAnyParam as ToolChoiceAnyParam,
    ToolChoiceAutoParam as ToolChoiceAutoParam,
    ToolChoiceNoneParam as ToolChoiceNoneParam,
    ToolChoiceParam as ToolChoiceParam,
    ToolChoiceToolParam as ToolChoiceToolParam,
    ToolParam as ToolParam,
    ToolResultBlockParam as ToolResultBlockParam,
    ToolResultContentBlockParam as ToolResultContentBlockParam,
    ToolResultContentParam as ToolResultContentParam,
    ToolUnion as ToolUnion,
    ToolUseBlock as ToolUseBlock,
    ToolUseBlockParam as ToolUseBlockParam,
    URLImageSourceParam as URLImageSourceParam,
    URLPDFSourceParam as URLPDFSourceParam,
    Usage as Usage,
    UserMessageParam as UserMessageParam,
)


class Message(Frame, frozen=True, kw_only=True):
    """One answer of the model; in message_start its content is empty and its stop_reason null."""

    id: str
    type: Literal["message"] | str
    role: Literal["assistant"] | str
    model: Model
    content: Sequence[ContentBlock]
    """Blocks in order."""

    stop_reason: StopReason | None = None
    """Null only in message_start."""

    stop_sequence: str | None = None
    """The stop sequence that was met."""

    stop_details: RefusalStopDetails | None = None
    """More about the reason to stop."""

    usage: Usage
    base_resp: BaseResp | None = None


class RawMessageStartEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="message_start"):
    """The first frame, with the counts of the input."""

    type: ClassVar[Literal["message_start"]] = "message_start"
    message: Message


StreamEvent: TypeAlias = (
    RawMessageStartEvent
    | RawMessageDeltaEvent
    | RawMessageStopEvent
    | RawContentBlockStartEvent
    | RawContentBlockDeltaEvent
    | RawContentBlockStopEvent
    | PingEvent
    | ErrorResponse
    | Unknown
)
"""One frame of a stream: message_start, then per block its start, deltas and stop, then message_delta, and
message_stop at the end; ping and error may come anywhere.
"""


class MessageTokensCount(WireStruct, frozen=True, kw_only=True):
    """The size of a request."""

    input_tokens: int
    """Tokens of messages, system prompt and tools."""


class ModelPage(WireStruct, frozen=True, kw_only=True):
    """One page of the list of models."""

    data: Sequence[ModelInfo]
    has_more: bool | None = None
    """Whether there is another page."""

    first_id: str | None = None
    """The id of the first model of this page."""

    last_id: str | None = None
    """The id of the last model; the next page starts after it."""


class ModelInfo(WireStruct, frozen=True, kw_only=True):
    """One model."""

    id: str
    type: Literal["model"] | str | None = None
    display_name: str | None = None
    """The name for people."""

    created_at: str | None = None
    """When it was released (RFC 3339)."""

    max_input_tokens: int | None = None
    """The context window in tokens."""

    max_tokens: int | None = None
    """The largest max_tokens of a request."""


class MessageCountTokensParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request that counts input tokens."""

    model: Model
    messages: Sequence[MessageParam]
    """The conversation."""

    system: SystemPromptParam | None = None
    """Instructions that stand before the conversation."""

    thinking: ThinkingConfigParam | None = None
    output_config: OutputConfigParam | None = None
    tools: Sequence[ToolUnion] | None = None
    tool_choice: ToolChoiceParam | None = None


class BaseResp(WireStruct, frozen=True, kw_only=True):
    """How the call went; a code other than 0 is a failure."""

    status_code: int | None = None
    status_msg: str | None = None
