# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/zai.yaml.
# Do not edit. Specs: sha256 8a7e240b3851e52f
"""The wire types of `zai`."""

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
    FileDocumentSourceParam as FileDocumentSourceParam,
    FileImageSourceParam as FileImageSourceParam,
    ImageBlockParam as ImageBlockParam,
    ImageSourceParam as ImageSourceParam,
    InputJSONDelta as InputJSONDelta,
    JSONOutputFormatParam as JSONOutputFormatParam,
    Message as Message,
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
    RawMessageStartEvent as RawMessageStartEvent,
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


class ErrorResponse(Frame, frozen=True, kw_only=True, tag_field="type", tag="error"):
    """The body of a failed request; also a frame of a stream, under HTTP status 200."""

    type: ClassVar[Literal["error"]] = "error"
    error: ErrorObject
    request_id: str | None = None
    """Names the request in questions to the vendor."""


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


class ErrorObject(WireStruct, frozen=True, kw_only=True):
    """What went wrong; the type and the code are stable, the message is not."""

    type: (
        Literal[
            "invalid_request_error",
            "authentication_error",
            "billing_error",
            "permission_error",
            "not_found_error",
            "conflict_error",
            "request_too_large",
            "rate_limit_error",
            "api_error",
            "timeout_error",
            "overloaded_error",
        ]
        | str
        | None
    ) = None
    """The class of the error.

    - `invalid_request_error`: HTTP 400.
    - `authentication_error`: HTTP 401.
    - `billing_error`: HTTP 402.
    - `permission_error`: HTTP 403.
    - `not_found_error`: HTTP 404.
    - `conflict_error`: HTTP 409.
    - `request_too_large`: HTTP 413.
    - `rate_limit_error`: HTTP 429.
    - `api_error`: HTTP 500.
    - `timeout_error`: HTTP 504.
    - `overloaded_error`: HTTP 529.
    """

    message: str | None = None
    """For people; its wording changes."""

    details: ErrorDetails | None = None
    code: str | None = None
    """A number, such as 1302."""


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
