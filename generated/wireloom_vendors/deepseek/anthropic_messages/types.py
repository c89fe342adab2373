# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/deepseek.yaml.
# Do not edit. Specs: sha256 77a6a30f73279eba
"""The wire types of `deepseek`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import WireStruct

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
    Message as Message,
    MessageContentParam as MessageContentParam,
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
    StreamEvent as StreamEvent,
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


class MessageCreateParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request for one answer."""

    model: Model
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


class ThinkingConfigEnabledParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Thinking with a budget of tokens; models that decide by themselves refuse it."""

    type: Literal["enabled"] = "enabled"
    budget_tokens: Annotated[int, Meta(ge=1024)] | UnsetType = UNSET
    """Is ignored."""

    display: ThinkingDisplay | None | UnsetType = UNSET


ThinkingConfigParam: TypeAlias = (
    ThinkingConfigEnabledParam
    | ThinkingConfigAdaptiveParam
    | ThinkingConfigBetweenToolsParam
    | ThinkingConfigDisabledParam
    | Mapping[str, Any]
)
"""Whether and how the model thinks; which kinds it takes, and what none means, is up to the model."""
