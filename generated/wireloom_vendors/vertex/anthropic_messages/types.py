# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""The wire types of `vertex`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct

from ...dialects.anthropic_messages.types import (
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
    MessageDeltaUsage as MessageDeltaUsage,
    MessageTokensCount as MessageTokensCount,
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

    details: Any | None = None
    """The stable code and the fields of some errors; a list where the error is Google's."""

    code: int | None = None
    """The HTTP status."""

    status: str | None = None
    """Google's word, such as RESOURCE_EXHAUSTED."""


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


class MessageCreateParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request for one answer."""

    max_tokens: Annotated[int, Meta(ge=0)]
    """The most tokens to generate, thinking included; 0 generates nothing and only fills the prompt cache."""

    messages: Annotated[Sequence[MessageParam], Meta(max_length=100000)]
    """The conversation, at most 100,000 messages; neighbours of one role are merged by the server, and a last
    message of the assistant is continued (prefill), which newer models refuse.
    """

    system: SystemPromptParam | UnsetType = UNSET
    """Instructions that stand before the conversation."""

    stop_sequences: Sequence[str] | UnsetType = UNSET
    """Texts at which generation stops; the answer names the one that was met."""

    stream: bool | UnsetType = UNSET
    """Whether to answer as server-sent events; the default is false."""

    temperature: Annotated[float, Meta(ge=0.0)] | UnsetType = UNSET
    """Randomness of sampling, 0 to 1; models without sampling parameters refuse it."""

    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | UnsetType = UNSET
    """Samples from the likeliest tokens that hold this share of the probability, 0 to 1."""

    top_k: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
    """Samples from this many likeliest tokens only."""

    thinking: ThinkingConfigParam | UnsetType = UNSET
    """Whether and how the model thinks before it answers."""

    output_config: OutputConfigParam | Mapping[str, Any] | UnsetType = UNSET
    """Effort and format of the answer."""

    tools: Sequence[ToolUnion] | UnsetType = UNSET
    """The tools that the model may call."""

    tool_choice: ToolChoiceParam | UnsetType = UNSET
    """Whether the model may or must call a tool."""

    metadata: MetadataParam | Mapping[str, Any] | UnsetType = UNSET
    """About the request itself; the model doesn't see it."""

    service_tier: Literal["auto", "standard_only"] | str | UnsetType = UNSET
    """Which capacity serves the request; the default is auto.

    - `auto`: Priority capacity where the account has it.
    - `standard_only`: Never priority capacity.
    """

    anthropic_version: str
    """The version of the protocol: vertex-2023-10-16."""


class MessageCountTokensParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request that counts input tokens."""

    model: Model
    messages: Sequence[MessageParam]
    """The conversation."""

    system: SystemPromptParam | UnsetType = UNSET
    """Instructions that stand before the conversation."""

    thinking: ThinkingConfigParam | UnsetType = UNSET
    output_config: OutputConfigParam | Mapping[str, Any] | UnsetType = UNSET
    tools: Sequence[ToolUnion] | UnsetType = UNSET
    tool_choice: ToolChoiceParam | UnsetType = UNSET
    anthropic_version: str
    """The version of the protocol: vertex-2023-10-16."""


class UserMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A message of the user. Results of tools come first in it and directly follow the message with the
    calls.
    """

    role: Literal["user"] = "user"
    content: MessageContentParam


class AssistantMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An earlier answer of the model; its thinking blocks go back unchanged and in their places."""

    role: Literal["assistant"] = "assistant"
    content: MessageContentParam


MessageParam: TypeAlias = UserMessageParam | AssistantMessageParam | SystemMessageParam | Mapping[str, Any]
"""One message of the conversation."""


class ThinkingBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Thinking of an earlier answer, sent back byte for byte and in its place, at least for the turn whose
    tool calls are being answered; only in messages of the assistant, and never with a cache mark.
    """

    type: Literal["thinking"] = "thinking"
    thinking: str
    """Empty where the answer left the text out."""

    signature: str
    """Opaque proof of origin."""


ContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | DocumentBlockParam
    | SearchResultBlockParam
    | ThinkingBlockParam
    | RedactedThinkingBlockParam
    | ToolUseBlockParam
    | ToolResultBlockParam
    | TextBlock
    | ThinkingBlock
    | RedactedThinkingBlock
    | ToolUseBlock
    | Unknown
    | Mapping[str, Any]
)
"""One block of a message."""

MessageContentParam: TypeAlias = str | Sequence[ContentBlockParam]
"""A string, which is short for one text block, or a list of blocks."""
