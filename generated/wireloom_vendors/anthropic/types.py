# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/vendors/anthropic.
# Do not edit. Specs: sha256 d6b3a7526ef67616
"""The wire types of `anthropic`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import Frame, Unknown, WireStruct

from ..dialects.anthropic_messages.types import (
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
    CitationSearchResultLocationParam as CitationSearchResultLocationParam,
    CitationsSearchResultLocation as CitationsSearchResultLocation,
    FileDocumentSourceParam as FileDocumentSourceParam,
    FileImageSourceParam as FileImageSourceParam,
    ImageSourceParam as ImageSourceParam,
    InputJSONDelta as InputJSONDelta,
    JSONOutputFormatParam as JSONOutputFormatParam,
    MessageTokensCount as MessageTokensCount,
    MetadataParam as MetadataParam,
    OutputTokensDetails as OutputTokensDetails,
    PingEvent as PingEvent,
    PlainTextSourceParam as PlainTextSourceParam,
    RawContentBlockStopEvent as RawContentBlockStopEvent,
    RawMessageStopEvent as RawMessageStopEvent,
    RedactedThinkingBlock as RedactedThinkingBlock,
    RedactedThinkingBlockParam as RedactedThinkingBlockParam,
    SignatureDelta as SignatureDelta,
    TextDelta as TextDelta,
    ThinkingBlock as ThinkingBlock,
    ThinkingConfigBetweenToolsParam as ThinkingConfigBetweenToolsParam,
    ThinkingConfigDisabledParam as ThinkingConfigDisabledParam,
    ToolChoiceAnyParam as ToolChoiceAnyParam,
    ToolChoiceAutoParam as ToolChoiceAutoParam,
    ToolChoiceNoneParam as ToolChoiceNoneParam,
    ToolChoiceParam as ToolChoiceParam,
    ToolChoiceToolParam as ToolChoiceToolParam,
    URLImageSourceParam as URLImageSourceParam,
    URLPDFSourceParam as URLPDFSourceParam,
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
    container: Container | None = None
    """The container that ran code."""

    diagnostics: Diagnostics | None = None
    """Only where the request asked for it."""

    context_management: BetaContextManagementResponse | None = None
    """The edits that were made to the conversation.

    Needs the feature `context_management`.
    """

    input_transformations: Sequence[BetaInputTransformation] | None = None
    """Thinking of the request that was removed, or kept though it belongs elsewhere.

    Needs the feature `thinking_binding_controls`.
    """


StopReason: TypeAlias = (
    Literal[
        "end_turn",
        "max_tokens",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "refusal",
        "model_context_window_exceeded",
        "compaction",
    ]
    | str
)
"""Why generation stopped.

- `end_turn`: The model finished.
- `max_tokens`: The limit is reached; a tool call at the end may be cut.
- `stop_sequence`: A stop sequence was met.
- `tool_use`: The model waits for results of tools.
- `pause_turn`: A long turn is paused; send the content back unchanged to go on.
- `refusal`: Classifiers stopped the answer.
- `model_context_window_exceeded`: The context window is full.
- `compaction`: The conversation is summarized; needs a feature of compaction.
"""


class RefusalStopDetails(WireStruct, frozen=True, kw_only=True):
    """Why an answer was refused."""

    type: Literal["refusal"] | str
    """- `refusal`: The answer was refused."""

    category: (
        Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None
    ) = None
    """The policy behind the refusal; null where none is named.

    - `cyber`: Could enable harm to computer systems.
    - `bio`: Could enable biological harm.
    - `frontier_llm`: Could help to build competing models.
    - `reasoning_extraction`: Asks for the model's inner reasoning.
    - `general_harms`: Another area that counts as harmful.
    """

    explanation: str | None = None
    """For people; its wording changes."""

    recommended_model: Model | None = None
    """The model to retry with where the server could not make the fallback itself.

    Needs the feature `server_side_fallback`.
    """

    fallback_credit_token: str | None = None
    """Opaque; refunds the cost of the cache on the retry, within 5 minutes.

    Needs the feature `fallback_credit`.
    """

    fallback_has_prefill_claim: bool | None = None
    """Whether the retry may append the partial answer as a last message of the assistant.

    Needs the feature `fallback_credit`.
    """


class TextBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text"):
    """A piece of text."""

    type: ClassVar[Literal["text"]] = "text"
    text: str
    """Empty at the start of a streamed block."""

    citations: Sequence[TextCitation] | None = None
    """What the text cites."""


class ToolUseBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_use"):
    """A call of a tool of the caller."""

    type: ClassVar[Literal["tool_use"]] = "tool_use"
    id: str
    name: str
    input: Mapping[str, Any]
    """The arguments; an empty object at the start of a streamed block."""

    caller: Caller | None = None
    """Who made the call; none means the model."""

    toolset_name: str | None = None
    """The toolset of the tool."""


class BetaCompactionBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="compaction"):
    """A summary of the conversation; goes back unchanged, in place of what it summarizes.

    Needs the feature `compact`.
    """

    type: ClassVar[Literal["compaction"]] = "compaction"
    content: str | None = None
    """The summary; null where it failed or is yet to come."""

    encrypted_content: str | None = None
    """Opaque."""

    signature: str | None = None
    """Opaque."""

    tool_changes: Sequence[BetaToolChange] | None = None
    """Changes of the tools within what was summarized."""


class BetaFallbackBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="fallback"):
    """The place where one model took over from another.

    Needs the feature `server_side_fallback`.
    """

    type: ClassVar[Literal["fallback"]] = "fallback"
    from_: BetaFallbackInfo = field(name="from")
    """The model that declined."""

    to: BetaFallbackInfo
    """The model of what follows."""

    trigger: BetaFallbackRefusalTrigger | None = None


class BetaMCPToolUseBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_tool_use"):
    """A call of a tool of an MCP server, which the server runs itself.

    Needs the feature `mcp_client`.
    """

    type: ClassVar[Literal["mcp_tool_use"]] = "mcp_tool_use"
    id: str
    name: str
    server_name: str
    input: Mapping[str, Any]
    """The arguments."""


class BetaMCPToolResultBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_tool_result"):
    """The result of a tool of an MCP server.

    Needs the feature `mcp_client`.
    """

    type: ClassVar[Literal["mcp_tool_result"]] = "mcp_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: BetaMCPToolResultContent
    is_error: bool | None = None
    """Whether the tool failed."""


class BetaMCPToolListingBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_tool_listing"
):
    """The tools that an MCP server listed for this answer.

    Needs the feature `mcp_client`.
    """

    type: ClassVar[Literal["mcp_tool_listing"]] = "mcp_tool_listing"
    mcp_server_name: str
    """The name in mcp_servers."""

    tools: Sequence[BetaMCPTool]


class BetaAdvisorToolResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="advisor_tool_result"
):
    """The advice of another model.

    Needs the feature `advisor_tool`.
    """

    type: ClassVar[Literal["advisor_tool_result"]] = "advisor_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: BetaAdvisorToolResultBlockContent


class ContainerUploadBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="container_upload"):
    """A file that was put into the container."""

    type: ClassVar[Literal["container_upload"]] = "container_upload"
    file_id: str


class ServerToolUseBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="server_tool_use"):
    """A call that the server runs itself."""

    type: ClassVar[Literal["server_tool_use"]] = "server_tool_use"
    id: str
    name: (
        Literal[
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
            "advisor",
        ]
        | str
    )
    """The tool.

    - `web_search`
    - `web_fetch`
    - `code_execution`
    - `bash_code_execution`
    - `text_editor_code_execution`
    - `tool_search_tool_regex`
    - `tool_search_tool_bm25`
    - `advisor`: Needs the feature advisor_tool.
    """

    input: Mapping[str, Any]
    """The arguments."""

    caller: Caller | None = None
    """Who made the call; none means the model."""


class WebSearchToolResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="web_search_tool_result"
):
    """What a web search found."""

    type: ClassVar[Literal["web_search_tool_result"]] = "web_search_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: WebSearchToolResultBlockContent
    caller: Caller | None = None
    """Who made the call; none means the model."""


class WebFetchToolResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="web_fetch_tool_result"
):
    """What was fetched."""

    type: ClassVar[Literal["web_fetch_tool_result"]] = "web_fetch_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: WebFetchToolResultBlockContent
    caller: Caller | None = None
    """Who made the call; none means the model."""


class CodeExecutionToolResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="code_execution_tool_result"
):
    """The result of code that ran."""

    type: ClassVar[Literal["code_execution_tool_result"]] = "code_execution_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: CodeExecutionToolResultBlockContent


class BashCodeExecutionToolResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="bash_code_execution_tool_result"
):
    """The result of a shell command."""

    type: ClassVar[Literal["bash_code_execution_tool_result"]] = "bash_code_execution_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: BashCodeExecutionToolResultBlockContent


class TextEditorCodeExecutionToolResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text_editor_code_execution_tool_result"
):
    """The result of looking at a file or editing it."""

    type: ClassVar[Literal["text_editor_code_execution_tool_result"]] = (
        "text_editor_code_execution_tool_result"
    )
    tool_use_id: str
    """The id of the call."""

    content: TextEditorCodeExecutionToolResultBlockContent


class ToolSearchToolResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_search_tool_result"
):
    """What a search among deferred tools found."""

    type: ClassVar[Literal["tool_search_tool_result"]] = "tool_search_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: ToolSearchToolResultBlockContent


ContentBlock: TypeAlias = (
    TextBlock
    | ThinkingBlock
    | RedactedThinkingBlock
    | ToolUseBlock
    | ServerToolUseBlock
    | WebSearchToolResultBlock
    | WebFetchToolResultBlock
    | CodeExecutionToolResultBlock
    | BashCodeExecutionToolResultBlock
    | TextEditorCodeExecutionToolResultBlock
    | ToolSearchToolResultBlock
    | ContainerUploadBlock
    | BetaCompactionBlock
    | BetaFallbackBlock
    | BetaMCPToolUseBlock
    | BetaMCPToolResultBlock
    | BetaMCPToolListingBlock
    | BetaAdvisorToolResultBlock
    | Unknown
)
"""One block of an answer."""


class CitationsWebSearchResultLocation(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="web_search_result_location"
):
    """A result of a web search."""

    type: ClassVar[Literal["web_search_result_location"]] = "web_search_result_location"
    cited_text: str
    url: str
    title: str | None = None
    encrypted_index: str
    """Opaque; goes back unchanged."""


TextCitation: TypeAlias = (
    CitationCharLocation
    | CitationPageLocation
    | CitationContentBlockLocation
    | CitationsSearchResultLocation
    | CitationsWebSearchResultLocation
    | Unknown
)
"""What a piece of the answer cites."""


class Usage(WireStruct, frozen=True, kw_only=True):
    """What an answer cost, in tokens. All input is input_tokens + cache_creation_input_tokens +
    cache_read_input_tokens.
    """

    input_tokens: int
    """Tokens after the last cache breakpoint; neither cache reads nor cache writes are in it."""

    cache_creation_input_tokens: int | None = None
    """Tokens written to the cache."""

    cache_read_input_tokens: int | None = None
    """Tokens read from the cache."""

    cache_creation: CacheCreation | None = None
    """Tokens written by time to live."""

    output_tokens: int
    """All billed output tokens, thinking included."""

    output_tokens_details: OutputTokensDetails | None = None
    service_tier: Literal["standard", "priority", "batch"] | str | None = None
    """The capacity that served the request."""

    server_tool_use: ServerToolUsage | None = None
    inference_geo: str | None = None
    """The region that served the request."""

    speed: Speed | None = None
    iterations: Sequence[BetaIterationsUsageItem] | None = None
    """Usage by step of the server; a compaction is in none of the other counts."""

    fallback_credit: BetaFallbackCreditUsage | None = None
    """Needs the feature `fallback_credit`."""


class MessageDeltaUsage(WireStruct, frozen=True, kw_only=True):
    """Usage so far, in tokens: it replaces what earlier events said and is never added to it; where an input
    count is null, the count of message_start stays.
    """

    input_tokens: int | None = None
    """Neither cache reads nor cache writes are in it."""

    cache_creation_input_tokens: int | None = None
    """Tokens written to the cache."""

    cache_read_input_tokens: int | None = None
    """Tokens read from the cache."""

    output_tokens: int
    """All billed output tokens, thinking included."""

    output_tokens_details: OutputTokensDetails | None = None
    server_tool_use: ServerToolUsage | None = None
    iterations: Sequence[BetaIterationsUsageItem] | None = None
    """Usage by step of the server; a compaction is in none of the other counts."""

    fallback_credit: BetaFallbackCreditUsage | None = None
    """Needs the feature `fallback_credit`."""


class RawMessageStartEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="message_start"):
    """The first frame, with the counts of the input."""

    type: ClassVar[Literal["message_start"]] = "message_start"
    message: Message


class RawContentBlockStartEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="content_block_start"
):
    """A block begins; one block is open at a time."""

    type: ClassVar[Literal["content_block_start"]] = "content_block_start"
    index: int
    """The place of the block in content from 0."""

    content_block: ContentBlock
    """The block in its initial state."""


class RawContentBlockDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="content_block_delta"
):
    """A piece of the open block."""

    type: ClassVar[Literal["content_block_delta"]] = "content_block_delta"
    index: int
    """The place of the block in content from 0."""

    delta: RawContentBlockDelta


class RawMessageDeltaEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="message_delta"):
    """What is known only at the end of the answer."""

    type: ClassVar[Literal["message_delta"]] = "message_delta"
    delta: Delta
    usage: MessageDeltaUsage
    context_management: BetaContextManagementResponse | None = None
    """The edits that were made to the conversation.

    Needs the feature `context_management`.
    """

    input_transformations: Sequence[BetaInputTransformation] | None = None
    """Replaces that of message_start; only where another model took over in the middle.

    Needs the feature `thinking_binding_controls`.
    """


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


class Delta(WireStruct, frozen=True, kw_only=True):
    """Fields of the answer that are known only at its end."""

    stop_reason: StopReason | None = None
    stop_sequence: str | None = None
    """The stop sequence that was met."""

    stop_details: RefusalStopDetails | None = None
    """More about the reason to stop."""

    container: Container | None = None
    """The container that ran code."""


class CitationsDelta(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="citations_delta"):
    """One more citation of a text block."""

    type: ClassVar[Literal["citations_delta"]] = "citations_delta"
    citation: TextCitation


class ThinkingDelta(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="thinking_delta"):
    """More text of a thinking block."""

    type: ClassVar[Literal["thinking_delta"]] = "thinking_delta"
    thinking: str
    estimated_tokens: int | None = None
    """A coarse number of tokens since the last frame, for a sign of progress and not for bills.

    Needs the feature `thinking_token_count`.
    """


class BetaCompactionContentBlockDelta(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="compaction_delta"
):
    """More of a compaction block.

    Needs the feature `compact`.
    """

    type: ClassVar[Literal["compaction_delta"]] = "compaction_delta"
    content: str | None = None
    """The summary."""

    encrypted_content: str | None = None
    """Opaque."""


RawContentBlockDelta: TypeAlias = (
    TextDelta
    | InputJSONDelta
    | CitationsDelta
    | ThinkingDelta
    | SignatureDelta
    | BetaCompactionContentBlockDelta
    | Unknown
)
"""A piece of a block."""


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
            "memory_precondition_failed_error",
            "memory_path_conflict_error",
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
    - `memory_precondition_failed_error`: A memory was changed meanwhile.
    - `memory_path_conflict_error`: A memory's path is taken.
    """

    message: str | None = None
    """For people; its wording changes."""

    details: ErrorDetails | None = None


class ErrorDetails(WireStruct, frozen=True, kw_only=True):
    """The cause of an error for programs."""

    error_code: (
        Literal[
            "available_tools_limit_exceeded",
            "cmek_context_unavailable",
            "cmek_key_disabled",
            "cmek_key_network_blocked",
            "cmek_key_unreachable",
            "compaction_block_ambiguous",
            "compaction_block_misplaced",
            "compaction_content_mismatch",
            "compaction_incomplete_turn",
            "compaction_nothing_to_summarize",
            "compaction_signature_invalid",
            "compaction_too_many_tool_references",
            "compaction_tool_changes_mismatch",
            "compaction_unavailable",
            "contract_spend_limit_reached",
            "enforced_spend_limit_reached",
            "file_expired",
            "file_not_downloadable",
            "image_dimensions_too_large",
            "linked_organization_billing_unavailable",
            "linked_organization_spend_limit_reached",
            "organization_on_hold",
            "ramp_limit_exceeded",
            "request_body_encoding_invalid",
            "request_body_encoding_unsupported",
            "request_body_timeout",
            "request_body_too_large_after_decoding",
            "sandbox_egress_restricted",
            "thread_already_continued",
            "thread_continue_in_flight",
            "thread_fingerprint_mismatch",
            "thread_not_found",
            "thread_unsupported_request",
            "tool_name_conflict",
            "tool_reference_unresolved",
            "unsupported_charset",
            "user_profile_billing_not_authorized",
            "user_profile_not_billable",
            "user_profile_not_found",
            "user_profile_required",
        ]
        | str
        | None
    ) = None
    """A stable code of the cause.

    - `available_tools_limit_exceeded`: Too many tools, or too large ones, are available.
    - `cmek_context_unavailable`: The state of the customer's encryption key is unknown; try again.
    - `cmek_key_disabled`: The customer's encryption key is disabled.
    - `cmek_key_network_blocked`: The customer's encryption key is blocked by its network rules.
    - `cmek_key_unreachable`: The customer's encryption key can't be reached; try again.
    - `compaction_block_ambiguous`
    - `compaction_block_misplaced`
    - `compaction_content_mismatch`
    - `compaction_incomplete_turn`
    - `compaction_nothing_to_summarize`
    - `compaction_signature_invalid`
    - `compaction_too_many_tool_references`
    - `compaction_tool_changes_mismatch`
    - `compaction_unavailable`
    - `contract_spend_limit_reached`: The contract's spend limit; trying again is useless.
    - `enforced_spend_limit_reached`: The organization's spend limit; trying again is useless.
    - `file_expired`: The file's time is over.
    - `file_not_downloadable`
    - `image_dimensions_too_large`: Scale the images in paths down to max_side_length_pixels.
    - `linked_organization_billing_unavailable`
    - `linked_organization_spend_limit_reached`
    - `organization_on_hold`
    - `ramp_limit_exceeded`: Usage grows too fast; try again later.
    - `request_body_encoding_invalid`
    - `request_body_encoding_unsupported`
    - `request_body_timeout`
    - `request_body_too_large_after_decoding`
    - `sandbox_egress_restricted`
    - `thread_already_continued`
    - `thread_continue_in_flight`
    - `thread_fingerprint_mismatch`
    - `thread_not_found`: Send the whole conversation again.
    - `thread_unsupported_request`: The fields named in unsupported can't be used with a thread.
    - `tool_name_conflict`: Two available tools have one name.
    - `tool_reference_unresolved`: A tool or server that is not defined at this place.
    - `unsupported_charset`
    - `user_profile_billing_not_authorized`
    - `user_profile_not_billable`
    - `user_profile_not_found`
    - `user_profile_required`
    """

    max_side_length_pixels: int | None = None
    """The largest side an image may have."""

    paths: Sequence[str] | None = None
    """Places of the images that are too large, such as messages.0.content.1."""

    unsupported: Sequence[str] | None = None
    """Fields of the request that can't be used with a thread."""

    appeal_url: str | None = None
    """Where to object."""


class ModelPage(Frame, frozen=True, kw_only=True):
    """One page of the list of models."""

    data: Sequence[ModelInfo]
    has_more: bool | None = None
    """Whether there is another page."""

    first_id: str | None = None
    """The id of the first model of this page."""

    last_id: str | None = None
    """The id of the last model; the next page starts after it."""


class ModelInfo(Frame, frozen=True, kw_only=True):
    """One model."""

    id: str
    type: Literal["model"] | str
    display_name: str
    """The name for people."""

    created_at: str
    """When it was released (RFC 3339)."""

    max_input_tokens: int | None = None
    """The context window in tokens."""

    max_tokens: int | None = None
    """The largest max_tokens of a request."""

    capabilities: ModelCapabilities | None = None
    line: Literal["haiku", "sonnet", "opus", "fable", "mythos"] | str | None = None
    """The line of models it belongs to; null for none."""

    lifecycle: Literal["active", "deprecated", "retired"] | str | None = None
    """The stage of its life.

    - `active`: Open to everyone.
    - `deprecated`: Works for those who used it before and will be retired.
    - `retired`: Requests to it fail.
    """

    deprecated_at: str | None = None
    """When it was deprecated (RFC 3339)."""

    retires_at: str | None = None
    """When its retirement is planned (RFC 3339)."""


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

    temperature: Annotated[float, Meta(ge=0.0, le=1.0)] | UnsetType = UNSET
    """Randomness of sampling, 0 to 1; only with anthropic-version 2023-06-01, and not on models without
    sampling parameters.
    """

    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | UnsetType = UNSET
    """Samples from the likeliest tokens that hold this share of the probability, 0 to 1; only with
    anthropic-version 2023-06-01.
    """

    top_k: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
    """Samples from this many likeliest tokens only; only with anthropic-version 2023-06-01."""

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

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Automatic caching; the server puts one mark on the last block that can be cached."""

    container: ContainerUnionParam | None | UnsetType = UNSET
    """The container that runs code."""

    diagnostics: DiagnosticsParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Asks why the prompt cache was missed."""

    inference_geo: str | None | UnsetType = UNSET
    """The region that serves the request; the default is the workspace's."""

    speed: Speed | None | UnsetType = UNSET
    """Some models need the feature fast_mode for it."""

    billing_policy: BetaBillingPolicyParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Whose account is billed.

    Needs the feature `user_profiles_billing`.
    """

    compaction: BetaCompactionConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Summarizes the conversation and answers with one compaction block only; not together with
    context_management.

    Needs the feature `compact`.
    """

    context_management: BetaContextManagementConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Edits that the server makes to the conversation before the model reads it.

    Needs the feature `context_management`.
    """

    fallback_credit_token: BetaFallbackCreditTokenUnionParam | None | UnsetType = UNSET
    """The token of a refusal; a retry on another model is then billed as if its cache were warm.

    Needs the feature `fallback_credit`.
    """

    fallbacks: BetaFallbacksParam | None | UnsetType = UNSET
    """Models that the server tries in turn where the requested one refuses.

    Needs the feature `server_side_fallback`.
    """

    mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam | Mapping[str, Any]] | UnsetType = UNSET
    """MCP servers whose tools the server may call.

    Needs the feature `mcp_client`.
    """

    output_format: JSONOutputFormatParam | Mapping[str, Any] | None | UnsetType = UNSET
    """The schema of the answer; output_config.format is the place for it now.

    Deprecated. Needs the feature `structured_outputs`.
    """

    thread: BetaMessageThreadParam | None | UnsetType = UNSET
    """Keeps the conversation on the server, so that a turn sends only what is new.

    Needs the feature `message_threads`.
    """


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
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Automatic caching."""

    speed: Speed | None | UnsetType = UNSET
    """Some models need the feature fast_mode for it."""

    billing_policy: BetaBillingPolicyParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Whose account is billed.

    Needs the feature `user_profiles_billing`.
    """

    compaction: BetaCompactionConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Accepted and ignored; the count is of the conversation as it was sent.

    Needs the feature `compact`.
    """

    context_management: BetaContextManagementConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Edits that the server makes to the conversation before it counts.

    Needs the feature `context_management`.
    """

    mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam | Mapping[str, Any]] | UnsetType = UNSET
    """MCP servers whose tools the server may call.

    Needs the feature `mcp_client`.
    """


Model: TypeAlias = (
    Literal[
        "claude-fable-5-2",
        "claude-mythos-5-2",
        "claude-haiku-5-5",
        "claude-sonnet-5-5",
        "claude-fable-5-1",
        "claude-opus-5-5",
        "claude-mythos-5-1",
        "claude-sonnet-5",
        "claude-fable-5",
        "claude-mythos-5",
        "claude-opus-5",
        "claude-opus-4-8",
        "claude-opus-4-7",
        "claude-mythos-preview",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
    ]
    | str
)
"""Id or alias of a model."""


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


class SystemMessageParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Instructions in the middle of the conversation."""

    role: Literal["system"] = "system"
    content: SystemMessageContentParam | UnsetType = UNSET
    clear_at: Literal["next_user_message", "never"] | str | None | UnsetType = UNSET
    """How long the model sees the message; the default is never.

    - `next_user_message`: Until the next message of the user; it is still sent.
    - `never`: Always.

    Needs the feature `mid_conversation_system_clear_at`.
    """

    output_config: BetaSystemMessageOutputConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Settings from this message on.

    Needs the feature `mid_conversation_output_config`.
    """


MessageParam: TypeAlias = UserMessageParam | AssistantMessageParam | SystemMessageParam | Mapping[str, Any]
"""One message of the conversation."""


class TextBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A piece of text, not empty; allowed in messages of every role and in the system prompt."""

    type: Literal["text"] = "text"
    text: str
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET
    citations: Sequence[TextCitationParam] | None | UnsetType = UNSET
    """The sources that an answer cited, sent back with its text; refused in messages of the user from
    anthropic-version 2026-10-21 on.
    """


class ImageBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An image; allowed in messages of the user and in results of tools."""

    type: Literal["image"] = "image"
    source: ImageSourceParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET
    transformations: ImageTransformationsParam | Mapping[str, Any] | None | UnsetType = UNSET


class DocumentBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A document; allowed in messages of the user and in results of tools, and in messages of the assistant
    only with anthropic-version 2023-06-01.
    """

    type: Literal["document"] = "document"
    source: DocumentSourceParam
    title: str | None | UnsetType = UNSET
    """Named in citations."""

    context: str | None | UnsetType = UNSET
    """About the document; the model reads it, it is not cited."""

    citations: CitationsConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class SearchResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A result of the caller's own search; allowed in messages of the user and in results of tools."""

    type: Literal["search_result"] = "search_result"
    source: str
    """Where it was found; citations repeat it."""

    title: str
    content: Sequence[TextBlockParam | Mapping[str, Any]]
    citations: CitationsConfigParam | Mapping[str, Any] | UnsetType = UNSET
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class ThinkingBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Thinking of an earlier answer, sent back byte for byte and in its place, at least for the turn whose
    tool calls are being answered; only in messages of the assistant, and never with a cache mark.
    """

    type: Literal["thinking"] = "thinking"
    thinking: str
    """Empty where the answer left the text out."""

    signature: str
    """Opaque proof of origin."""


class ToolUseBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A call of a tool in an earlier answer; the next message of the user must hold its result."""

    type: Literal["tool_use"] = "tool_use"
    id: str
    name: str
    input: Mapping[str, Any]
    """The arguments, always an object, never a string."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET
    caller: CallerParam | None | UnsetType = UNSET
    """Goes back as it came."""

    toolset_name: str | None | UnsetType = UNSET
    """The toolset of the tool; goes back as it came."""


class ToolResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The result of a call. All results of one turn stand in one message of the user, which directly follows
    the calls, before any text.
    """

    type: Literal["tool_result"] = "tool_result"
    tool_use_id: str
    """The id of the call."""

    content: ToolResultContentParam | UnsetType = UNSET
    """May be left out where there is nothing to say."""

    is_error: bool | UnsetType = UNSET
    """Whether the tool failed; the default is false."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET
    toolset_name: str | None | UnsetType = UNSET
    """The toolset of the call."""


class BetaCompactionBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A summary, sent first in messages in place of what it summarizes, unchanged.

    Needs the feature `compact`.
    """

    type: Literal["compaction"] = "compaction"
    content: str | None | UnsetType = UNSET
    """The summary, not empty; null where it failed."""

    encrypted_content: str | None | UnsetType = UNSET
    """Opaque."""

    signature: str | None | UnsetType = UNSET
    """Opaque."""

    tool_changes: Sequence[BetaToolChangeParam] | None | UnsetType = UNSET
    """Changes of the tools within what was summarized."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaFallbackBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The place where one model took over from another; goes back in its place.

    Needs the feature `server_side_fallback`.
    """

    type: Literal["fallback"] = "fallback"
    from_: BetaFallbackInfoParam | Mapping[str, Any] = field(name="from")
    to: BetaFallbackInfoParam | Mapping[str, Any]
    trigger: Any | UnsetType = UNSET
    """Any JSON as it came; the server ignores it."""


class BetaMCPToolUseBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A call of a tool of an MCP server in an earlier answer.

    Needs the feature `mcp_client`.
    """

    type: Literal["mcp_tool_use"] = "mcp_tool_use"
    id: str
    name: str
    server_name: str
    input: Mapping[str, Any]
    """The arguments."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaRequestMCPToolResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The result of a tool of an MCP server in an earlier answer.

    Needs the feature `mcp_client`.
    """

    type: Literal["mcp_tool_result"] = "mcp_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: BetaMCPToolResultContentParam | UnsetType = UNSET
    is_error: bool | UnsetType = UNSET
    """Whether the tool failed; the default is false."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaMCPToolListingBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The tools that an MCP server listed for an earlier answer; it is not asked again then.

    Needs the feature `mcp_client`.
    """

    type: Literal["mcp_tool_listing"] = "mcp_tool_listing"
    mcp_server_name: str
    """The name in mcp_servers."""

    tools: Sequence[BetaMCPToolParamParam | Mapping[str, Any]]


class BetaAdvisorToolResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The advice of another model in an earlier answer.

    Needs the feature `advisor_tool`.
    """

    type: Literal["advisor_tool_result"] = "advisor_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: BetaAdvisorToolResultBlockParamContentParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class ContainerUploadBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Puts a file into the container; allowed in messages of the user."""

    type: Literal["container_upload"] = "container_upload"
    file_id: str
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class ServerToolUseBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A call that the server runs itself."""

    type: Literal["server_tool_use"] = "server_tool_use"
    id: str
    name: (
        Literal[
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
            "advisor",
        ]
        | str
    )
    """The tool.

    - `web_search`
    - `web_fetch`
    - `code_execution`
    - `bash_code_execution`
    - `text_editor_code_execution`
    - `tool_search_tool_regex`
    - `tool_search_tool_bm25`
    - `advisor`: Needs the feature advisor_tool.
    """

    input: Mapping[str, Any]
    """The arguments."""

    caller: CallerParam | None | UnsetType = UNSET
    """Who made the call; none means the model."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class WebSearchToolResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """What a web search found."""

    type: Literal["web_search_tool_result"] = "web_search_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: WebSearchToolResultBlockParamContentParam
    caller: CallerParam | None | UnsetType = UNSET
    """Who made the call; none means the model."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class WebFetchToolResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """What was fetched."""

    type: Literal["web_fetch_tool_result"] = "web_fetch_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: WebFetchToolResultBlockParamContentParam
    caller: CallerParam | None | UnsetType = UNSET
    """Who made the call; none means the model."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class CodeExecutionToolResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The result of code that ran."""

    type: Literal["code_execution_tool_result"] = "code_execution_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: CodeExecutionToolResultBlockParamContentParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BashCodeExecutionToolResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The result of a shell command."""

    type: Literal["bash_code_execution_tool_result"] = "bash_code_execution_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: BashCodeExecutionToolResultBlockParamContentParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class TextEditorCodeExecutionToolResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The result of looking at a file or editing it."""

    type: Literal["text_editor_code_execution_tool_result"] = "text_editor_code_execution_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: TextEditorCodeExecutionToolResultBlockParamContentParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class ToolSearchToolResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """What a search among deferred tools found."""

    type: Literal["tool_search_tool_result"] = "tool_search_tool_result"
    tool_use_id: str
    """The id of the call."""

    content: ToolSearchToolResultBlockParamContentParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


ContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | DocumentBlockParam
    | SearchResultBlockParam
    | ThinkingBlockParam
    | RedactedThinkingBlockParam
    | ToolUseBlockParam
    | ToolResultBlockParam
    | ServerToolUseBlockParam
    | WebSearchToolResultBlockParam
    | WebFetchToolResultBlockParam
    | CodeExecutionToolResultBlockParam
    | BashCodeExecutionToolResultBlockParam
    | TextEditorCodeExecutionToolResultBlockParam
    | ToolSearchToolResultBlockParam
    | ContainerUploadBlockParam
    | BetaCompactionBlockParam
    | BetaFallbackBlockParam
    | BetaMCPToolUseBlockParam
    | BetaRequestMCPToolResultBlockParam
    | BetaMCPToolListingBlockParam
    | BetaAdvisorToolResultBlockParam
    | TextBlock
    | ThinkingBlock
    | RedactedThinkingBlock
    | ToolUseBlock
    | ServerToolUseBlock
    | WebSearchToolResultBlock
    | WebFetchToolResultBlock
    | CodeExecutionToolResultBlock
    | BashCodeExecutionToolResultBlock
    | TextEditorCodeExecutionToolResultBlock
    | ToolSearchToolResultBlock
    | ContainerUploadBlock
    | BetaCompactionBlock
    | BetaFallbackBlock
    | BetaMCPToolUseBlock
    | BetaMCPToolResultBlock
    | BetaMCPToolListingBlock
    | BetaAdvisorToolResultBlock
    | Unknown
    | Mapping[str, Any]
)
"""One block of a message."""

MessageContentParam: TypeAlias = str | Sequence[ContentBlockParam]
"""A string, which is short for one text block, or a list of blocks."""

SystemPromptParam: TypeAlias = str | Sequence[TextBlockParam | Mapping[str, Any]]
"""A string, or a list of text blocks, each of which may carry a cache mark."""


class BetaRequestToolAdditionBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Makes a tool available from here on.

    Needs the feature `mid_conversation_tool_changes`.
    """

    type: Literal["tool_addition"] = "tool_addition"
    tool: BetaToolAdditionParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaRequestToolRemovalBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Takes a tool away from here on.

    Needs the feature `mid_conversation_tool_changes`.
    """

    type: Literal["tool_removal"] = "tool_removal"
    tool: BetaToolRemovalParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaResponseToolAdditionBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_addition"
):
    """A tool was made available."""

    type: ClassVar[Literal["tool_addition"]] = "tool_addition"
    tool: BetaResponseToolAddition


class BetaResponseToolRemovalBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_removal"
):
    """A tool was taken away."""

    type: ClassVar[Literal["tool_removal"]] = "tool_removal"
    tool: BetaResponseToolRemoval


SystemMessageBlockParam: TypeAlias = (
    TextBlockParam
    | BetaRequestToolAdditionBlockParam
    | BetaRequestToolRemovalBlockParam
    | TextBlock
    | BetaResponseToolAdditionBlock
    | BetaResponseToolRemovalBlock
    | Unknown
    | Mapping[str, Any]
)
"""One block of a system message."""

SystemMessageContentParam: TypeAlias = str | Sequence[SystemMessageBlockParam]
"""A string, which is short for one text block, or a list of blocks."""


class ContentBlockSourceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A document made of blocks, which are what its citations point at."""

    type: Literal["content"] = "content"
    content: ContentBlockSourceContentParam


class Base64PDFSource(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="base64"):
    """A PDF."""

    type: ClassVar[Literal["base64"]] = "base64"
    data: str
    """The bytes of the document in Base64."""

    media_type: Literal["application/pdf"] | str


class PlainTextSource(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text"):
    """Plain text."""

    type: ClassVar[Literal["text"]] = "text"
    data: str
    """The text."""

    media_type: Literal["text/plain"] | str


DocumentSourceParam: TypeAlias = (
    Base64PDFSourceParam
    | PlainTextSourceParam
    | ContentBlockSourceParam
    | URLPDFSourceParam
    | FileDocumentSourceParam
    | Base64PDFSource
    | PlainTextSource
    | Unknown
    | Mapping[str, Any]
)
"""Where a document comes from."""

ContentBlockSourceBlockParam: TypeAlias = (
    TextBlockParam | ImageBlockParam | TextBlock | Unknown | Mapping[str, Any]
)
"""A block of a document that is made of blocks."""

ContentBlockSourceContentParam: TypeAlias = str | Sequence[ContentBlockSourceBlockParam]
"""A string, which is short for one text block, or a list of text and image blocks."""


class BetaResponseToolChangeToolReference(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_reference"
):
    """A tool of the request."""

    type: ClassVar[Literal["tool_reference"]] = "tool_reference"
    name: str


class ToolReferenceBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Names a deferred tool that the model may use from here on."""

    type: Literal["tool_reference"] = "tool_reference"
    tool_name: str
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BrowserStateBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The browser after a call of the browser toolset; at most one in a result, and none in a failed one."""

    type: Literal["browser_state"] = "browser_state"
    tabs: Sequence[BrowserStateTabEntryParam | Mapping[str, Any]]
    """All open tabs, one of them active."""

    state_changes: Annotated[Sequence[BrowserStateChangeParam], Meta(min_length=1)] | None | UnsetType = UNSET
    """What happened during the call; left out where nothing did, never empty."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


ToolResultContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | SearchResultBlockParam
    | DocumentBlockParam
    | ToolReferenceBlockParam
    | BrowserStateBlockParam
    | TextBlock
    | BetaResponseToolChangeToolReference
    | Unknown
    | Mapping[str, Any]
)
"""One block of a tool's result."""

ToolResultContentParam: TypeAlias = str | Sequence[ToolResultContentBlockParam]
"""A string, which is short for one text block, or a list of blocks."""


class CitationWebSearchResultLocationParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A result of a web search."""

    type: Literal["web_search_result_location"] = "web_search_result_location"
    cited_text: str
    url: str
    title: str | None
    encrypted_index: str
    """Opaque."""


TextCitationParam: TypeAlias = (
    CitationCharLocationParam
    | CitationPageLocationParam
    | CitationContentBlockLocationParam
    | CitationSearchResultLocationParam
    | CitationWebSearchResultLocationParam
    | CitationCharLocation
    | CitationPageLocation
    | CitationContentBlockLocation
    | CitationsSearchResultLocation
    | CitationsWebSearchResultLocation
    | Unknown
    | Mapping[str, Any]
)
"""What a piece of an earlier answer cited."""


class ThinkingConfigEnabledParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Thinking with a budget of tokens; models that decide by themselves refuse it."""

    type: Literal["enabled"] = "enabled"
    budget_tokens: Annotated[int, Meta(ge=1024)]
    """The most tokens to think, at least 1,024 and less than max_tokens."""

    display: ThinkingDisplay | None | UnsetType = UNSET
    block_binding: BetaThinkingBlockBindingParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Needs the feature `thinking_binding_controls`."""


class ThinkingConfigAdaptiveParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model decides when and how much to think; output_config.effort sets the depth."""

    type: Literal["adaptive"] = "adaptive"
    display: ThinkingDisplay | None | UnsetType = UNSET
    block_binding: BetaThinkingBlockBindingParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Needs the feature `thinking_binding_controls`."""


ThinkingConfigParam: TypeAlias = (
    ThinkingConfigEnabledParam
    | ThinkingConfigAdaptiveParam
    | ThinkingConfigBetweenToolsParam
    | ThinkingConfigDisabledParam
    | Mapping[str, Any]
)
"""Whether and how the model thinks; which kinds it takes, and what none means, is up to the model."""

ThinkingDisplay: TypeAlias = Literal["summarized", "omitted", "updates"] | str
"""How thinking appears in the answer; the default depends on the model.

- `summarized`: As a readable summary.
- `omitted`: The text stays empty and only the signature arrives.
- `updates`: Short notes on the progress; needs the feature thinking_display_updates.
"""


class OutputConfigParam(WireStruct, frozen=True, kw_only=True):
    """Effort and format of the answer."""

    effort: Literal["low", "medium", "high", "xhigh", "max"] | str | None | UnsetType = UNSET
    """How much work the model puts in; the default is high."""

    format: JSONOutputFormatParam | Mapping[str, Any] | None | UnsetType = UNSET
    """The schema that the answer follows."""

    task_budget: BetaTokenTaskBudgetParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Needs the feature `task_budgets`."""


class ToolParam(WireStruct, frozen=True, kw_only=True):
    """A tool of the caller, described by name and schema."""

    type: Literal["custom"] | None | UnsetType = UNSET
    name: Annotated[str, Meta(pattern="^[a-zA-Z0-9_-]{1,128}$")]
    """Letters, digits, underscore and hyphen, 1 to 128 of them."""

    description: str | UnsetType = UNSET
    """What the tool does and when to use it."""

    input_schema: Mapping[str, Any]
    """The JSON Schema of the arguments, an object with type object."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    eager_input_streaming: bool | None | UnsetType = UNSET
    """Streams arguments unbuffered; they may be invalid JSON even at the end."""


class ToolBash20250124Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A shell that the caller runs."""

    type: Literal["bash_20250124"] = "bash_20250124"
    name: Literal["bash"] = "bash"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class ToolTextEditor20250124Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A text editor that the caller runs."""

    type: Literal["text_editor_20250124"] = "text_editor_20250124"
    name: Literal["str_replace_editor"] = "str_replace_editor"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class ToolTextEditor20250429Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A text editor that the caller runs."""

    type: Literal["text_editor_20250429"] = "text_editor_20250429"
    name: Literal["str_replace_based_edit_tool"] = "str_replace_based_edit_tool"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class ToolTextEditor20250728Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A text editor that the caller runs."""

    type: Literal["text_editor_20250728"] = "text_editor_20250728"
    name: Literal["str_replace_based_edit_tool"] = "str_replace_based_edit_tool"
    max_characters: int | None | UnsetType = UNSET
    """The most characters that a view returns."""

    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class MemoryTool20250818Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Files of the caller that outlive a conversation."""

    type: Literal["memory_20250818"] = "memory_20250818"
    name: Literal["memory"] = "memory"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class ComputerToolset20260801Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Screen, mouse and keyboard of a computer that the caller runs; calls name a member of the set."""

    type: Literal["computer_toolset_20260801"] = "computer_toolset_20260801"
    configs: ComputerToolsetConfigsParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Settings of single members."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BrowserToolset20260801Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A browser that the caller runs; calls name a member of the set."""

    type: Literal["browser_toolset_20260801"] = "browser_toolset_20260801"
    configs: BrowserToolsetConfigsParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Settings of single members."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class CodeExecutionTool20250522Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Runs Python in a container."""

    type: Literal["code_execution_20250522"] = "code_execution_20250522"
    name: Literal["code_execution"] = "code_execution"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class CodeExecutionTool20250825Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Runs shell commands and edits files in a container."""

    type: Literal["code_execution_20250825"] = "code_execution_20250825"
    name: Literal["code_execution"] = "code_execution"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class CodeExecutionTool20260120Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Runs shell commands and edits files in a container; its code may call other tools."""

    type: Literal["code_execution_20260120"] = "code_execution_20260120"
    name: Literal["code_execution"] = "code_execution"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class CodeExecutionTool20260521Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Runs shell commands and edits files in a container; its code may call other tools."""

    type: Literal["code_execution_20260521"] = "code_execution_20260521"
    name: Literal["code_execution"] = "code_execution"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class WebSearchTool20250305Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Searches the web."""

    type: Literal["web_search_20250305"] = "web_search_20250305"
    name: Literal["web_search"] = "web_search"
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    """Only these; not together with blocked_domains."""

    blocked_domains: Sequence[str] | None | UnsetType = UNSET
    """Never these; not together with allowed_domains."""

    max_uses: int | None | UnsetType = UNSET
    """The most uses in one request."""

    user_location: UserLocationParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Makes results local."""

    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class WebSearchTool20260209Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Searches the web."""

    type: Literal["web_search_20260209"] = "web_search_20260209"
    name: Literal["web_search"] = "web_search"
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    """Only these; not together with blocked_domains."""

    blocked_domains: Sequence[str] | None | UnsetType = UNSET
    """Never these; not together with allowed_domains."""

    max_uses: int | None | UnsetType = UNSET
    """The most uses in one request."""

    user_location: UserLocationParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Makes results local."""

    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class WebSearchTool20260318Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Searches the web."""

    type: Literal["web_search_20260318"] = "web_search_20260318"
    name: Literal["web_search"] = "web_search"
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    """Only these; not together with blocked_domains."""

    blocked_domains: Sequence[str] | None | UnsetType = UNSET
    """Never these; not together with allowed_domains."""

    max_uses: int | None | UnsetType = UNSET
    """The most uses in one request."""

    user_location: UserLocationParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Makes results local."""

    response_inclusion: ResponseInclusion | UnsetType = UNSET
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class WebFetchTool20250910Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Fetches pages and documents whose address stands in the conversation."""

    type: Literal["web_fetch_20250910"] = "web_fetch_20250910"
    name: Literal["web_fetch"] = "web_fetch"
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    """Only these."""

    blocked_domains: Sequence[str] | None | UnsetType = UNSET
    """Never these."""

    max_uses: int | None | UnsetType = UNSET
    """The most uses in one request."""

    max_content_tokens: int | None | UnsetType = UNSET
    """About the most tokens of text of one page."""

    citations: CitationsConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Off by default."""

    url_sources: WebFetchURLSourcesParam | Mapping[str, Any] | None | UnsetType = UNSET
    """The default is every source."""

    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class WebFetchTool20260209Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Fetches pages and documents whose address stands in the conversation."""

    type: Literal["web_fetch_20260209"] = "web_fetch_20260209"
    name: Literal["web_fetch"] = "web_fetch"
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    """Only these."""

    blocked_domains: Sequence[str] | None | UnsetType = UNSET
    """Never these."""

    max_uses: int | None | UnsetType = UNSET
    """The most uses in one request."""

    max_content_tokens: int | None | UnsetType = UNSET
    """About the most tokens of text of one page."""

    citations: CitationsConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Off by default."""

    url_sources: WebFetchURLSourcesParam | Mapping[str, Any] | None | UnsetType = UNSET
    """The default is every source."""

    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class WebFetchTool20260309Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Fetches pages and documents whose address stands in the conversation."""

    type: Literal["web_fetch_20260309"] = "web_fetch_20260309"
    name: Literal["web_fetch"] = "web_fetch"
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    """Only these."""

    blocked_domains: Sequence[str] | None | UnsetType = UNSET
    """Never these."""

    max_uses: int | None | UnsetType = UNSET
    """The most uses in one request."""

    max_content_tokens: int | None | UnsetType = UNSET
    """About the most tokens of text of one page."""

    citations: CitationsConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Off by default."""

    url_sources: WebFetchURLSourcesParam | Mapping[str, Any] | None | UnsetType = UNSET
    """The default is every source."""

    use_cache: bool | UnsetType = UNSET
    """Whether a cached page will do; the default is true."""

    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class WebFetchTool20260318Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Fetches pages and documents whose address stands in the conversation."""

    type: Literal["web_fetch_20260318"] = "web_fetch_20260318"
    name: Literal["web_fetch"] = "web_fetch"
    allowed_domains: Sequence[str] | None | UnsetType = UNSET
    """Only these."""

    blocked_domains: Sequence[str] | None | UnsetType = UNSET
    """Never these."""

    max_uses: int | None | UnsetType = UNSET
    """The most uses in one request."""

    max_content_tokens: int | None | UnsetType = UNSET
    """About the most tokens of text of one page."""

    citations: CitationsConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Off by default."""

    url_sources: WebFetchURLSourcesParam | Mapping[str, Any] | None | UnsetType = UNSET
    """The default is every source."""

    use_cache: bool | UnsetType = UNSET
    """Whether a cached page will do; the default is true."""

    response_inclusion: ResponseInclusion | UnsetType = UNSET
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class ToolSearchToolBm25Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Finds deferred tools by words."""

    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str
    name: Literal["tool_search_tool_bm25"] = "tool_search_tool_bm25"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class ToolSearchToolRegex20251119Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Finds deferred tools by a regular expression."""

    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str
    name: Literal["tool_search_tool_regex"] = "tool_search_tool_regex"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaToolBash20241022Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A shell that the caller runs.

    Needs the feature `computer_use_2024_10_22`.
    """

    type: Literal["bash_20241022"] = "bash_20241022"
    name: Literal["bash"] = "bash"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaToolTextEditor20241022Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A text editor that the caller runs.

    Needs the feature `computer_use_2024_10_22`.
    """

    type: Literal["text_editor_20241022"] = "text_editor_20241022"
    name: Literal["str_replace_editor"] = "str_replace_editor"
    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaToolComputerUse20241022Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A computer that the caller runs.

    Needs the feature `computer_use_2024_10_22`.
    """

    type: Literal["computer_20241022"] = "computer_20241022"
    name: Literal["computer"] = "computer"
    display_width_px: Annotated[int, Meta(ge=1)]
    """The width of the screen in pixels."""

    display_height_px: Annotated[int, Meta(ge=1)]
    """The height of the screen in pixels."""

    display_number: int | None | UnsetType = UNSET
    """The number of an X11 display."""

    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaToolComputerUse20250124Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A computer that the caller runs.

    Needs the feature `computer_use_2025_01_24`.
    """

    type: Literal["computer_20250124"] = "computer_20250124"
    name: Literal["computer"] = "computer"
    display_width_px: Annotated[int, Meta(ge=1)]
    """The width of the screen in pixels."""

    display_height_px: Annotated[int, Meta(ge=1)]
    """The height of the screen in pixels."""

    display_number: int | None | UnsetType = UNSET
    """The number of an X11 display."""

    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaToolComputerUse20251124Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A computer that the caller runs; the 5.5 models take the toolset instead.

    Needs the feature `computer_use`.
    """

    type: Literal["computer_20251124"] = "computer_20251124"
    name: Literal["computer"] = "computer"
    display_width_px: Annotated[int, Meta(ge=1)]
    """The width of the screen in pixels."""

    display_height_px: Annotated[int, Meta(ge=1)]
    """The height of the screen in pixels."""

    display_number: int | None | UnsetType = UNSET
    """The number of an X11 display."""

    enable_zoom: bool | UnsetType = UNSET
    """Whether the model may zoom into a part of the screen."""

    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    input_examples: Sequence[Mapping[str, Any]] | UnsetType = UNSET
    """Sample arguments."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaMCPToolsetParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The tools of one MCP server of the request.

    Needs the feature `mcp_client`.
    """

    type: Literal["mcp_toolset"] = "mcp_toolset"
    mcp_server_name: str
    """The name in mcp_servers."""

    default_config: BetaMCPToolDefaultConfigParam | Mapping[str, Any] | UnsetType = UNSET
    """Settings of all tools of the server."""

    configs: Mapping[str, Any] | None | UnsetType = UNSET
    """Settings of single tools by name."""

    tools: Sequence[BetaMCPToolParamParam | Mapping[str, Any]] | None | UnsetType = UNSET
    """The server's tools as an earlier answer listed them; the server is not asked then."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class BetaAdvisorTool20260301Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Lets the model ask another model for advice.

    Needs the feature `advisor_tool`.
    """

    type: Literal["advisor_20260301"] = "advisor_20260301"
    name: Literal["advisor"] = "advisor"
    model: Model
    """The model that advises."""

    max_uses: int | None | UnsetType = UNSET
    """The most uses in one request."""

    max_tokens: int | None | UnsetType = UNSET
    """The most output tokens of one piece of advice, thinking included."""

    caching: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Caches the advisor's own prompt."""

    allowed_callers: Sequence[AllowedCaller] | UnsetType = UNSET
    """Who may call it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""

    strict: bool | UnsetType = UNSET
    """Whether calls are guaranteed to follow the schema."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


ToolUnion: TypeAlias = (
    ToolParam
    | ToolBash20250124Param
    | ToolTextEditor20250124Param
    | ToolTextEditor20250429Param
    | ToolTextEditor20250728Param
    | MemoryTool20250818Param
    | ComputerToolset20260801Param
    | BrowserToolset20260801Param
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | CodeExecutionTool20260521Param
    | WebSearchTool20250305Param
    | WebSearchTool20260209Param
    | WebSearchTool20260318Param
    | WebFetchTool20250910Param
    | WebFetchTool20260209Param
    | WebFetchTool20260309Param
    | WebFetchTool20260318Param
    | ToolSearchToolBm25Param
    | ToolSearchToolRegex20251119Param
    | BetaToolBash20241022Param
    | BetaToolTextEditor20241022Param
    | BetaToolComputerUse20241022Param
    | BetaToolComputerUse20250124Param
    | BetaToolComputerUse20251124Param
    | BetaMCPToolsetParam
    | BetaAdvisorTool20260301Param
    | Mapping[str, Any]
)
"""A tool that the model may call; one without a type is a custom one."""


class BetaBillingPolicyParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Whose account is billed.

    Needs the feature `user_profiles_billing`.
    """

    type: Literal["billing_policy"] = "billing_policy"
    bill_to: Literal["self", "user_profile"] | str | UnsetType = UNSET
    """The default is self.

    - `self`: The caller's organization.
    - `user_profile`: The customer whom the user profile of the request names.
    """


class BetaContextManagementConfigParam(WireStruct, frozen=True, kw_only=True):
    """Edits of the conversation.

    Needs the feature `context_management`.
    """

    edits: Sequence[BetaContextManagementEditParam] | UnsetType = UNSET
    """Applied in order."""


class BetaClearToolUses20250919EditParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Removes old results of tools.

    Needs the feature `context_management`.
    """

    type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919"
    trigger: BetaClearToolUsesTriggerParam | UnsetType = UNSET
    """When it begins to work."""

    keep: BetaToolUsesKeepParam | Mapping[str, Any] | UnsetType = UNSET
    """The latest tool uses that stay."""

    clear_at_least: BetaInputTokensClearAtLeastParam | Mapping[str, Any] | None | UnsetType = UNSET
    """Does nothing where fewer tokens than this could be removed."""

    clear_tool_inputs: BetaClearToolInputsParam | None | UnsetType = UNSET
    exclude_tools: Sequence[str] | None | UnsetType = UNSET
    """Tools whose uses all stay."""


class BetaClearThinking20251015EditParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Removes old thinking.

    Needs the feature `context_management`.
    """

    type: Literal["clear_thinking_20251015"] = "clear_thinking_20251015"
    keep: BetaClearThinkingKeepParam | UnsetType = UNSET
    """The latest turns that keep their thinking."""


class BetaCompact20260112EditParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Summarizes the conversation when it has become long.

    Needs the feature `compact_2026_01_12`.
    """

    type: Literal["compact_20260112"] = "compact_20260112"
    trigger: BetaInputTokensTriggerParam | Mapping[str, Any] | None | UnsetType = UNSET
    """When it begins to work; the default is 150,000 input tokens."""

    instructions: str | None | UnsetType = UNSET
    """What to keep in mind for the summary."""

    pause_after_compaction: bool | UnsetType = UNSET
    """Whether to stop after the summary; the default is false."""


class BetaClearToolUses20250919EditResponse(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="clear_tool_uses_20250919"
):
    """Results of tools were removed."""

    type: ClassVar[Literal["clear_tool_uses_20250919"]] = "clear_tool_uses_20250919"
    cleared_input_tokens: int
    """Tokens."""

    cleared_tool_uses: int
    """Tool uses."""


class BetaClearThinking20251015EditResponse(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="clear_thinking_20251015"
):
    """Thinking was removed."""

    type: ClassVar[Literal["clear_thinking_20251015"]] = "clear_thinking_20251015"
    cleared_input_tokens: int
    """Tokens."""

    cleared_thinking_turns: int
    """Turns of the assistant."""


BetaContextManagementEditParam: TypeAlias = (
    BetaClearToolUses20250919EditParam
    | BetaClearThinking20251015EditParam
    | BetaCompact20260112EditParam
    | BetaClearToolUses20250919EditResponse
    | BetaClearThinking20251015EditResponse
    | Unknown
    | Mapping[str, Any]
)
"""One edit of the conversation."""

BetaClearToolInputsParam: TypeAlias = bool | Sequence[str]
"""Whether arguments are removed too, or the names of the tools whose arguments are."""


class BetaInputTokensTriggerParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Above this number of input tokens."""

    type: Literal["input_tokens"] = "input_tokens"
    value: int
    """Tokens."""


class BetaToolUsesTriggerParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Above this number of tool uses."""

    type: Literal["tool_uses"] = "tool_uses"
    value: int
    """Tool uses."""


BetaClearToolUsesTriggerParam: TypeAlias = (
    BetaInputTokensTriggerParam | BetaToolUsesTriggerParam | Mapping[str, Any]
)
"""A number of input tokens or of tool uses."""


class BetaInputTokensClearAtLeastParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """At least this number of input tokens."""

    type: Literal["input_tokens"] = "input_tokens"
    value: int
    """Tokens."""


class BetaToolUsesKeepParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """This number of tool uses."""

    type: Literal["tool_uses"] = "tool_uses"
    value: int
    """Tool uses."""


class BetaThinkingTurnsParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """This number of turns."""

    type: Literal["thinking_turns"] = "thinking_turns"
    value: int
    """Turns of the assistant."""


class BetaAllThinkingTurnsParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Every turn."""

    type: Literal["all"] = "all"


BetaClearThinkingKeepConfigParam: TypeAlias = (
    BetaThinkingTurnsParam | BetaAllThinkingTurnsParam | Mapping[str, Any]
)
"""A number of turns, or all."""

BetaClearThinkingKeepParam: TypeAlias = Literal["all"] | str | BetaClearThinkingKeepConfigParam
"""The word all, or an object."""


class BetaCompactionConfigParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """How to summarize the conversation.

    Needs the feature `compact`.
    """

    type: Literal["summarize"] = "summarize"
    instructions: str | None | UnsetType = UNSET
    """Takes the place of the server's own instructions."""


class BetaFallbackParam(WireStruct, frozen=True, kw_only=True):
    """A model to try, and what is different in the request to it.

    Needs the feature `server_side_fallback`.
    """

    model: Model
    max_tokens: int | None | UnsetType = UNSET
    """Tokens."""

    output_config: OutputConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    speed: Speed | None | UnsetType = UNSET
    thinking: ThinkingConfigParam | None | UnsetType = UNSET


BetaFallbacksParam: TypeAlias = Literal["default"] | str | Sequence[BetaFallbackParam | Mapping[str, Any]]
"""The word default, or a list of models in order."""


class BetaFallbackCreditTokenParam(WireStruct, frozen=True, kw_only=True):
    """A token and what happens where it fails.

    Needs the feature `fallback_credit`.
    """

    token: str
    """Opaque; valid for 5 minutes."""

    mode: Literal["strict", "best_effort"] | str | UnsetType = UNSET
    """The default is strict.

    - `strict`: A token that fails is a 400.
    - `best_effort`: The request is served at the normal price.
    """


BetaFallbackCreditTokenUnionParam: TypeAlias = str | BetaFallbackCreditTokenParam | Mapping[str, Any]
"""The token itself, or the token and what happens where it fails."""


class BetaThreadCreateParams(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Keeps this conversation under the id of the answer.

    Needs the feature `message_threads`.
    """

    type: Literal["create"] = "create"


class BetaThreadContinueParams(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Goes on after an earlier answer; messages holds the new turn only.

    Needs the feature `message_threads`.
    """

    type: Literal["continue"] = "continue"
    previous_message_id: str
    """The id of that answer."""


BetaMessageThreadParam: TypeAlias = BetaThreadCreateParams | BetaThreadContinueParams | Mapping[str, Any]
"""Begins a thread, or goes on with one."""


class BetaThinkingBlockBindingParam(WireStruct, frozen=True, kw_only=True):
    """What happens to thinking that is sent back in another conversation than its own.

    Needs the feature `thinking_binding_controls`.
    """

    prefix_mismatch_behavior: Literal["error", "drop_block"] | str | None | UnsetType = UNSET
    """The default is error.

    - `error`: The request fails with 400.
    - `drop_block`: The block is removed, which input_transformations of the answer tells.
    """


class BetaTokenTaskBudgetParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The tokens that a whole task may use.

    Needs the feature `task_budgets`.
    """

    type: Literal["tokens"] = "tokens"
    total: int
    """Tokens of all contexts of the task."""

    remaining: int | None | UnsetType = UNSET
    """Tokens that are left; the default is total."""


class BetaSystemMessageOutputConfigParam(WireStruct, frozen=True, kw_only=True):
    """Effort from a message on.

    Needs the feature `mid_conversation_output_config`.
    """

    effort: Literal["low", "medium", "high", "xhigh", "max"] | str | None | UnsetType = UNSET


class BetaToolChangeToolReferenceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A tool of this request."""

    type: Literal["tool_reference"] = "tool_reference"
    name: str


class BetaToolChangeMCPToolReferenceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A tool of an MCP server."""

    type: Literal["mcp_tool_reference"] = "mcp_tool_reference"
    server_name: str
    name: str
    """The name on the server."""


class BetaToolChangeMCPToolsetReferenceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """All tools of an MCP server."""

    type: Literal["mcp_toolset_reference"] = "mcp_toolset_reference"
    server_name: str


class BetaToolChangeToolDefinitionParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A tool that is defined on the spot.

    Needs the feature `inline_tools`.
    """

    type: Literal["tool_definition"] = "tool_definition"
    definition: ToolUnion


class BetaResponseToolChangeMCPToolReference(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_tool_reference"
):
    """A tool of an MCP server."""

    type: ClassVar[Literal["mcp_tool_reference"]] = "mcp_tool_reference"
    server_name: str
    name: str
    """The name on the server."""


class BetaResponseToolChangeMCPToolsetReference(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_toolset_reference"
):
    """All tools of an MCP server."""

    type: ClassVar[Literal["mcp_toolset_reference"]] = "mcp_toolset_reference"
    server_name: str


class BetaToolChangeToolDefinition(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_definition"
):
    """A tool with its definition."""

    type: ClassVar[Literal["tool_definition"]] = "tool_definition"
    definition: Mapping[str, Any]
    """An entry of tools as it was sent."""


BetaToolAdditionParam: TypeAlias = (
    BetaToolChangeToolReferenceParam
    | BetaToolChangeMCPToolReferenceParam
    | BetaToolChangeMCPToolsetReferenceParam
    | BetaToolChangeToolDefinitionParam
    | BetaResponseToolChangeToolReference
    | BetaResponseToolChangeMCPToolReference
    | BetaResponseToolChangeMCPToolsetReference
    | BetaToolChangeToolDefinition
    | Unknown
    | Mapping[str, Any]
)
"""A tool that is named, or defined on the spot."""

BetaToolRemovalParam: TypeAlias = (
    BetaToolChangeToolReferenceParam
    | BetaToolChangeMCPToolReferenceParam
    | BetaToolChangeMCPToolsetReferenceParam
    | BetaResponseToolChangeToolReference
    | BetaResponseToolChangeMCPToolReference
    | BetaResponseToolChangeMCPToolsetReference
    | Unknown
    | Mapping[str, Any]
)
"""A tool that is named."""


class BetaRequestMCPServerURLDefinitionParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An MCP server.

    Needs the feature `mcp_client`.
    """

    type: Literal["url"] = "url"
    name: str
    url: str
    authorization_token: str | None | UnsetType = UNSET
    """Sent to the server."""

    tool_configuration: BetaRequestMCPServerToolConfigurationParam | Mapping[str, Any] | None | UnsetType = (
        UNSET
    )
    """Which tools to use; an mcp_toolset in tools is the place for it now.

    Deprecated. Needs the feature `mcp_client_2025_04_04`.
    """


class BetaRequestMCPServerToolConfigurationParam(WireStruct, frozen=True, kw_only=True):
    """Which tools of an MCP server to use.

    Needs the feature `mcp_client_2025_04_04`.
    """

    enabled: bool | None | UnsetType = UNSET
    """Whether to use any."""

    allowed_tools: Sequence[str] | None | UnsetType = UNSET
    """Only these."""


BetaToolChangeParam: TypeAlias = (
    BetaRequestToolAdditionBlockParam
    | BetaRequestToolRemovalBlockParam
    | BetaResponseToolAdditionBlock
    | BetaResponseToolRemovalBlock
    | Unknown
    | Mapping[str, Any]
)
"""A tool that was added or removed."""


class BetaFallbackInfoParam(WireStruct, frozen=True, kw_only=True):
    """A model of a fallback."""

    model: Model


BetaMCPToolResultContentParam: TypeAlias = str | Sequence[TextBlockParam | Mapping[str, Any]]
"""A string, or a list of text blocks."""


class BetaAdvisorResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Advice in plain text."""

    type: Literal["advisor_result"] = "advisor_result"
    text: str
    stop_reason: StopReason | None | UnsetType = UNSET
    """Why the advisor stopped."""


class BetaAdvisorRedactedResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Encrypted advice."""

    type: Literal["advisor_redacted_result"] = "advisor_redacted_result"
    encrypted_content: str
    """Opaque."""

    stop_reason: StopReason | None | UnsetType = UNSET
    """Why the advisor stopped."""


class BetaAdvisorToolResultErrorParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Advice that could not be had."""

    type: Literal["advisor_tool_result_error"] = "advisor_tool_result_error"
    error_code: (
        Literal[
            "max_uses_exceeded",
            "prompt_too_long",
            "too_many_requests",
            "overloaded",
            "unavailable",
            "execution_time_exceeded",
            "model_not_found",
        ]
        | str
    )
    """Why."""


class BetaAdvisorResultBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="advisor_result"):
    """Advice in plain text."""

    type: ClassVar[Literal["advisor_result"]] = "advisor_result"
    text: str
    stop_reason: StopReason | None = None
    """Why the advisor stopped."""


class BetaAdvisorRedactedResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="advisor_redacted_result"
):
    """Encrypted advice."""

    type: ClassVar[Literal["advisor_redacted_result"]] = "advisor_redacted_result"
    encrypted_content: str
    """Opaque; goes back unchanged."""

    stop_reason: StopReason | None = None
    """Why the advisor stopped."""


class BetaAdvisorToolResultErrorObject(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="advisor_tool_result_error"
):
    """Advice that could not be had."""

    type: ClassVar[Literal["advisor_tool_result_error"]] = "advisor_tool_result_error"
    error_code: (
        Literal[
            "max_uses_exceeded",
            "prompt_too_long",
            "too_many_requests",
            "overloaded",
            "unavailable",
            "execution_time_exceeded",
            "model_not_found",
        ]
        | str
    )
    """Why."""


BetaAdvisorToolResultBlockParamContentParam: TypeAlias = (
    BetaAdvisorResultBlockParam
    | BetaAdvisorRedactedResultBlockParam
    | BetaAdvisorToolResultErrorParam
    | BetaAdvisorResultBlock
    | BetaAdvisorRedactedResultBlock
    | BetaAdvisorToolResultErrorObject
    | Unknown
    | Mapping[str, Any]
)
"""The advice, or an error."""


class BetaContextManagementResponse(WireStruct, frozen=True, kw_only=True):
    """The edits that were made to the conversation.

    Needs the feature `context_management`.
    """

    applied_edits: Sequence[BetaContextManagementEditResponse]


BetaContextManagementEditResponse: TypeAlias = (
    BetaClearToolUses20250919EditResponse | BetaClearThinking20251015EditResponse | Unknown
)
"""An edit that was made."""


class BetaThinkingDroppedInputTransformation(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="thinking_dropped"
):
    """Thinking was removed.

    Needs the feature `thinking_binding_controls`.
    """

    type: ClassVar[Literal["thinking_dropped"]] = "thinking_dropped"
    path: str
    """The place of the block, such as messages.1.content.0."""

    reason: BetaThinkingMismatchReason


class BetaThinkingMismatchAllowedInputTransformation(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="thinking_mismatch_allowed"
):
    """Thinking of another conversation was shown to the model all the same.

    Needs the feature `thinking_binding_controls`.
    """

    type: ClassVar[Literal["thinking_mismatch_allowed"]] = "thinking_mismatch_allowed"
    path: str
    """The place of the block, such as messages.1.content.0."""

    reason: BetaThinkingMismatchReason


BetaInputTransformation: TypeAlias = (
    BetaThinkingDroppedInputTransformation | BetaThinkingMismatchAllowedInputTransformation | Unknown
)
"""What was done to a block of the request."""

BetaThinkingMismatchReason: TypeAlias = (
    Literal[
        "model_binding_mismatch",
        "prefix_binding_mismatch",
        "organization_binding_mismatch",
        "end_user_binding_mismatch",
    ]
    | str
)
"""The check that a thinking block failed.

- `model_binding_mismatch`: It comes from another model.
- `prefix_binding_mismatch`: The conversation before it is another one.
- `organization_binding_mismatch`: It comes from another organization.
- `end_user_binding_mismatch`: It was made for another end user.
"""

BetaToolChange: TypeAlias = BetaResponseToolAdditionBlock | BetaResponseToolRemovalBlock | Unknown
"""A tool that was added or removed."""

BetaResponseToolAddition: TypeAlias = (
    BetaResponseToolChangeToolReference
    | BetaResponseToolChangeMCPToolReference
    | BetaResponseToolChangeMCPToolsetReference
    | BetaToolChangeToolDefinition
    | Unknown
)
"""A tool that is named or defined."""

BetaResponseToolRemoval: TypeAlias = (
    BetaResponseToolChangeToolReference
    | BetaResponseToolChangeMCPToolReference
    | BetaResponseToolChangeMCPToolsetReference
    | Unknown
)
"""A tool that is named."""


class BetaFallbackInfo(WireStruct, frozen=True, kw_only=True):
    """A model of a fallback."""

    model: Model


class BetaFallbackRefusalTrigger(WireStruct, frozen=True, kw_only=True):
    """Why a model handed over."""

    type: Literal["refusal"] | str
    """- `refusal`: The model declined."""

    category: str | None = None
    """The policy behind it as in stop_details."""


BetaMCPToolResultContent: TypeAlias = str | Sequence[TextBlock]
"""A string, or a list of text blocks."""


class BetaMCPTool(WireStruct, frozen=True, kw_only=True):
    """A tool as an MCP server lists it."""

    name: str
    """The name on the server, without the server's name."""

    description: str | None = None
    input_schema: Mapping[str, Any]
    """A JSON Schema."""


BetaAdvisorToolResultBlockContent: TypeAlias = (
    BetaAdvisorResultBlock | BetaAdvisorRedactedResultBlock | BetaAdvisorToolResultErrorObject | Unknown
)
"""The advice, or an error."""


class BetaMessageIterationUsage(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="message"):
    """A step of the model itself."""

    type: ClassVar[Literal["message"]] = "message"
    model: Model | None = None
    input_tokens: int
    """Neither cache reads nor cache writes are in it."""

    output_tokens: int
    cache_creation_input_tokens: int
    """Tokens written to the cache."""

    cache_read_input_tokens: int
    """Tokens read from the cache."""

    cache_creation: CacheCreation | None = None


class BetaCompactionIterationUsage(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="compaction"):
    """A summary of the conversation; its tokens are billed but not in the other counts."""

    type: ClassVar[Literal["compaction"]] = "compaction"
    input_tokens: int
    """Neither cache reads nor cache writes are in it."""

    output_tokens: int
    cache_creation_input_tokens: int
    """Tokens written to the cache."""

    cache_read_input_tokens: int
    """Tokens read from the cache."""

    cache_creation: CacheCreation | None = None


class BetaAdvisorMessageIterationUsage(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="advisor_message"
):
    """A piece of advice of another model."""

    type: ClassVar[Literal["advisor_message"]] = "advisor_message"
    model: Model
    input_tokens: int
    """Neither cache reads nor cache writes are in it."""

    output_tokens: int
    cache_creation_input_tokens: int
    """Tokens written to the cache."""

    cache_read_input_tokens: int
    """Tokens read from the cache."""

    cache_creation: CacheCreation | None = None


class BetaFallbackMessageIterationUsage(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="fallback_message"
):
    """The step of another model that gave the answer."""

    type: ClassVar[Literal["fallback_message"]] = "fallback_message"
    model: Model
    input_tokens: int
    """Neither cache reads nor cache writes are in it."""

    output_tokens: int
    cache_creation_input_tokens: int
    """Tokens written to the cache."""

    cache_read_input_tokens: int
    """Tokens read from the cache."""

    cache_creation: CacheCreation | None = None


BetaIterationsUsageItem: TypeAlias = (
    BetaMessageIterationUsage
    | BetaCompactionIterationUsage
    | BetaAdvisorMessageIterationUsage
    | BetaFallbackMessageIterationUsage
    | Unknown
)
"""Usage of one step of the server."""


class BetaFallbackCreditUsage(WireStruct, frozen=True, kw_only=True):
    """What became of the token of the request.

    Needs the feature `fallback_credit`.
    """

    status: BetaFallbackCreditStatus


class BetaFallbackCreditRedeemed(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="redeemed"):
    """The lower price was applied."""

    type: ClassVar[Literal["redeemed"]] = "redeemed"


class BetaFallbackCreditNotApplied(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="not_applied"
):
    """The normal price was applied."""

    type: ClassVar[Literal["not_applied"]] = "not_applied"
    reason: (
        Literal[
            "body_mismatch",
            "continuation_excluded",
            "continuation_only",
            "expired",
            "invalid_target_model",
            "not_enabled",
            "reprice_unavailable",
            "temporarily_unavailable",
            "variant_fields_present",
            "wrong_organization",
            "wrong_platform",
            "wrong_workspace",
        ]
        | str
    )
    """Why."""

    remove_to_redeem: Sequence[str] | None = None
    """Fields to remove from the request so that the token works."""


BetaFallbackCreditStatus: TypeAlias = BetaFallbackCreditRedeemed | BetaFallbackCreditNotApplied | Unknown
"""Whether the lower price was applied."""


class BetaCompactionCapability(WireStruct, frozen=True, kw_only=True):
    """Whether a model takes the field compaction.

    Needs the feature `compact`.
    """

    supported: bool
    summarize: CapabilitySupport | None = None


class ImageTransformationsParam(WireStruct, frozen=True, kw_only=True):
    """What the server may do to an image before the model sees it."""

    oversized_image: Literal["downsize", "error"] | str | UnsetType = UNSET
    """What happens to an image that is larger than the model takes; the default is downsize.

    - `downsize`: It is scaled down.
    - `error`: The request fails with 400.
    """


class BrowserStateTabEntryParam(WireStruct, frozen=True, kw_only=True):
    """An open tab."""

    tab_id: str
    title: str
    url: str
    active: bool | UnsetType = UNSET
    """Whether it is the tab in front."""


class BrowserStateChangeTabOpenedParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A tab was opened."""

    type: Literal["tab_opened"] = "tab_opened"
    tab_id: str


class BrowserStateChangeDownloadStartedParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A download began."""

    type: Literal["download_started"] = "download_started"
    download_id: str
    url: str


class BrowserStateChangeDownloadCompletedParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A download is done."""

    type: Literal["download_completed"] = "download_completed"
    download_id: str
    url: str
    path: str | None | UnsetType = UNSET
    """Where the file is."""

    size_bytes: int | None | UnsetType = UNSET
    """The size of the file in bytes."""


class BrowserStateChangeDownloadFailedParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A download failed."""

    type: Literal["download_failed"] = "download_failed"
    download_id: str
    url: str
    error: str | None | UnsetType = UNSET


BrowserStateChangeParam: TypeAlias = (
    BrowserStateChangeTabOpenedParam
    | BrowserStateChangeDownloadStartedParam
    | BrowserStateChangeDownloadCompletedParam
    | BrowserStateChangeDownloadFailedParam
    | Mapping[str, Any]
)
"""Something that happened in the browser."""


class DirectCallerParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model itself."""

    type: Literal["direct"] = "direct"


class ServerToolCallerParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Code of a code execution tool."""

    type: Literal["code_execution_20250825"] = "code_execution_20250825"
    tool_id: str
    """The id of the call that runs the code."""


class ServerToolCaller20260120Param(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Code of a code execution tool."""

    type: Literal["code_execution_20260120"] = "code_execution_20260120"
    tool_id: str
    """The id of the call that runs the code."""


class DirectCaller(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="direct"):
    """The model itself."""

    type: ClassVar[Literal["direct"]] = "direct"


class ServerToolCaller(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="code_execution_20250825"
):
    """Code of a code execution tool."""

    type: ClassVar[Literal["code_execution_20250825"]] = "code_execution_20250825"
    tool_id: str
    """The id of the call that runs the code."""


class ServerToolCaller20260120(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="code_execution_20260120"
):
    """Code of a code execution tool."""

    type: ClassVar[Literal["code_execution_20260120"]] = "code_execution_20260120"
    tool_id: str
    """The id of the call that runs the code."""


CallerParam: TypeAlias = (
    DirectCallerParam
    | ServerToolCallerParam
    | ServerToolCaller20260120Param
    | DirectCaller
    | ServerToolCaller
    | ServerToolCaller20260120
    | Unknown
    | Mapping[str, Any]
)
"""Who made a call."""


class WebSearchResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """One page that was found."""

    type: Literal["web_search_result"] = "web_search_result"
    url: str
    title: str
    page_age: str | None | UnsetType = UNSET
    """About when the page was last changed."""

    encrypted_content: str
    """Opaque; goes back unchanged."""


class WebSearchToolRequestErrorObjectParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A web search that failed."""

    type: Literal["web_search_tool_result_error"] = "web_search_tool_result_error"
    error_code: (
        Literal[
            "invalid_tool_input",
            "unavailable",
            "max_uses_exceeded",
            "too_many_requests",
            "query_too_long",
            "request_too_large",
        ]
        | str
    )
    """Why."""


WebSearchToolResultBlockParamContentParam: TypeAlias = (
    Sequence[WebSearchResultBlockParam | Mapping[str, Any]]
    | WebSearchToolRequestErrorObjectParam
    | Mapping[str, Any]
)
"""The results, or an error."""


class WebFetchBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A page or document that was fetched."""

    type: Literal["web_fetch_result"] = "web_fetch_result"
    url: str
    content: DocumentBlockParam | Mapping[str, Any]
    retrieved_at: str | None | UnsetType = UNSET
    """When it was fetched (RFC 3339)."""


class WebFetchToolResultErrorBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A fetch that failed."""

    type: Literal["web_fetch_tool_result_error"] = "web_fetch_tool_result_error"
    error_code: (
        Literal[
            "invalid_tool_input",
            "url_too_long",
            "url_not_allowed",
            "url_not_in_prior_context",
            "url_not_accessible",
            "unsupported_content_type",
            "too_many_requests",
            "max_uses_exceeded",
            "unavailable",
            "content_too_large",
        ]
        | str
    )
    """Why."""


class WebFetchBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="web_fetch_result"):
    """A page or document that was fetched."""

    type: ClassVar[Literal["web_fetch_result"]] = "web_fetch_result"
    url: str
    content: DocumentBlock
    retrieved_at: str | None = None
    """When it was fetched (RFC 3339)."""


class WebFetchToolResultErrorBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="web_fetch_tool_result_error"
):
    """A fetch that failed."""

    type: ClassVar[Literal["web_fetch_tool_result_error"]] = "web_fetch_tool_result_error"
    error_code: (
        Literal[
            "invalid_tool_input",
            "url_too_long",
            "url_not_allowed",
            "url_not_in_prior_context",
            "url_not_accessible",
            "unsupported_content_type",
            "too_many_requests",
            "max_uses_exceeded",
            "unavailable",
            "content_too_large",
        ]
        | str
    )
    """Why."""


WebFetchToolResultBlockParamContentParam: TypeAlias = (
    WebFetchBlockParam
    | WebFetchToolResultErrorBlockParam
    | WebFetchBlock
    | WebFetchToolResultErrorBlock
    | Unknown
    | Mapping[str, Any]
)
"""The document, or an error."""


class CodeExecutionResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The output of code."""

    type: Literal["code_execution_result"] = "code_execution_result"
    content: Sequence[CodeExecutionOutputBlockParam | Mapping[str, Any]]
    """The files that the code made."""

    return_code: int
    """The exit status."""

    stdout: str
    stderr: str


class EncryptedCodeExecutionResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The output of code that worked on results which may not be shown."""

    type: Literal["encrypted_code_execution_result"] = "encrypted_code_execution_result"
    content: Sequence[CodeExecutionOutputBlockParam | Mapping[str, Any]]
    """The files that the code made."""

    return_code: int
    """The exit status."""

    encrypted_stdout: str
    """Opaque; goes back unchanged."""

    stderr: str


class CodeExecutionToolResultErrorParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Code that could not run."""

    type: Literal["code_execution_tool_result_error"] = "code_execution_tool_result_error"
    error_code: (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
    )
    """Why."""


class CodeExecutionResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="code_execution_result"
):
    """The output of code."""

    type: ClassVar[Literal["code_execution_result"]] = "code_execution_result"
    content: Sequence[CodeExecutionOutputBlock]
    """The files that the code made."""

    return_code: int
    """The exit status."""

    stdout: str
    stderr: str
    abort_reason: str | None = None
    """Why the run was cut short; recorded only as null."""


class EncryptedCodeExecutionResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="encrypted_code_execution_result"
):
    """The output of code that worked on results which may not be shown."""

    type: ClassVar[Literal["encrypted_code_execution_result"]] = "encrypted_code_execution_result"
    content: Sequence[CodeExecutionOutputBlock]
    """The files that the code made."""

    return_code: int
    """The exit status."""

    encrypted_stdout: str
    """Opaque; goes back unchanged."""

    stderr: str


class CodeExecutionToolResultErrorObject(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="code_execution_tool_result_error"
):
    """Code that could not run."""

    type: ClassVar[Literal["code_execution_tool_result_error"]] = "code_execution_tool_result_error"
    error_code: (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
    )
    """Why."""


CodeExecutionToolResultBlockParamContentParam: TypeAlias = (
    CodeExecutionResultBlockParam
    | EncryptedCodeExecutionResultBlockParam
    | CodeExecutionToolResultErrorParam
    | CodeExecutionResultBlock
    | EncryptedCodeExecutionResultBlock
    | CodeExecutionToolResultErrorObject
    | Unknown
    | Mapping[str, Any]
)
"""The output, or an error."""


class CodeExecutionOutputBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A file that code made."""

    type: Literal["code_execution_output"] = "code_execution_output"
    file_id: str


class BashCodeExecutionResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The output of a shell command."""

    type: Literal["bash_code_execution_result"] = "bash_code_execution_result"
    content: Sequence[BashCodeExecutionOutputBlockParam | Mapping[str, Any]]
    """The files that the command made."""

    return_code: int
    """The exit status."""

    stdout: str
    stderr: str


class BashCodeExecutionToolResultErrorParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A shell command that could not run."""

    type: Literal["bash_code_execution_tool_result_error"] = "bash_code_execution_tool_result_error"
    error_code: (
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "output_file_too_large",
        ]
        | str
    )
    """Why."""


class BashCodeExecutionResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="bash_code_execution_result"
):
    """The output of a shell command."""

    type: ClassVar[Literal["bash_code_execution_result"]] = "bash_code_execution_result"
    content: Sequence[BashCodeExecutionOutputBlock]
    """The files that the command made."""

    return_code: int
    """The exit status."""

    stdout: str
    stderr: str


class BashCodeExecutionToolResultErrorObject(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="bash_code_execution_tool_result_error"
):
    """A shell command that could not run."""

    type: ClassVar[Literal["bash_code_execution_tool_result_error"]] = "bash_code_execution_tool_result_error"
    error_code: (
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "output_file_too_large",
        ]
        | str
    )
    """Why."""


BashCodeExecutionToolResultBlockParamContentParam: TypeAlias = (
    BashCodeExecutionResultBlockParam
    | BashCodeExecutionToolResultErrorParam
    | BashCodeExecutionResultBlock
    | BashCodeExecutionToolResultErrorObject
    | Unknown
    | Mapping[str, Any]
)
"""The output, or an error."""


class BashCodeExecutionOutputBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A file that a command made."""

    type: Literal["bash_code_execution_output"] = "bash_code_execution_output"
    file_id: str


class TextEditorCodeExecutionViewResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A file, or some of its lines."""

    type: Literal["text_editor_code_execution_view_result"] = "text_editor_code_execution_view_result"
    content: str
    file_type: Literal["text", "image", "pdf"] | str
    """The kind of file."""

    num_lines: int | None | UnsetType = UNSET
    """Lines in content."""

    start_line: int | None | UnsetType = UNSET
    """The number of the first of them."""

    total_lines: int | None | UnsetType = UNSET
    """Lines of the file."""


class TextEditorCodeExecutionCreateResultBlockParam(
    WireStruct, frozen=True, kw_only=True, omit_defaults=False
):
    """A file was written."""

    type: Literal["text_editor_code_execution_create_result"] = "text_editor_code_execution_create_result"
    is_file_update: bool
    """Whether the file was there before."""


class TextEditorCodeExecutionStrReplaceResultBlockParam(
    WireStruct, frozen=True, kw_only=True, omit_defaults=False
):
    """A piece of a file was replaced."""

    type: Literal["text_editor_code_execution_str_replace_result"] = (
        "text_editor_code_execution_str_replace_result"
    )
    lines: Sequence[str] | None | UnsetType = UNSET
    """The lines of the change as a diff."""

    old_start: int | None | UnsetType = UNSET
    """The first line of the old piece."""

    old_lines: int | None | UnsetType = UNSET
    """Lines of the old piece."""

    new_start: int | None | UnsetType = UNSET
    """The first line of the new piece."""

    new_lines: int | None | UnsetType = UNSET
    """Lines of the new piece."""


class TextEditorCodeExecutionToolResultErrorParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An edit that failed."""

    type: Literal["text_editor_code_execution_tool_result_error"] = (
        "text_editor_code_execution_tool_result_error"
    )
    error_code: (
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "file_not_found",
        ]
        | str
    )
    """Why."""

    error_message: str | None | UnsetType = UNSET
    """For people."""


class TextEditorCodeExecutionViewResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text_editor_code_execution_view_result"
):
    """A file, or some of its lines."""

    type: ClassVar[Literal["text_editor_code_execution_view_result"]] = (
        "text_editor_code_execution_view_result"
    )
    content: str
    file_type: Literal["text", "image", "pdf"] | str
    """The kind of file."""

    num_lines: int | None = None
    """Lines in content."""

    start_line: int | None = None
    """The number of the first of them."""

    total_lines: int | None = None
    """Lines of the file."""


class TextEditorCodeExecutionCreateResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text_editor_code_execution_create_result"
):
    """A file was written."""

    type: ClassVar[Literal["text_editor_code_execution_create_result"]] = (
        "text_editor_code_execution_create_result"
    )
    is_file_update: bool
    """Whether the file was there before."""


class TextEditorCodeExecutionStrReplaceResultBlock(
    WireStruct,
    frozen=True,
    kw_only=True,
    tag_field="type",
    tag="text_editor_code_execution_str_replace_result",
):
    """A piece of a file was replaced."""

    type: ClassVar[Literal["text_editor_code_execution_str_replace_result"]] = (
        "text_editor_code_execution_str_replace_result"
    )
    lines: Sequence[str] | None = None
    """The lines of the change as a diff."""

    old_start: int | None = None
    """The first line of the old piece."""

    old_lines: int | None = None
    """Lines of the old piece."""

    new_start: int | None = None
    """The first line of the new piece."""

    new_lines: int | None = None
    """Lines of the new piece."""


class TextEditorCodeExecutionToolResultErrorObject(
    WireStruct,
    frozen=True,
    kw_only=True,
    tag_field="type",
    tag="text_editor_code_execution_tool_result_error",
):
    """An edit that failed."""

    type: ClassVar[Literal["text_editor_code_execution_tool_result_error"]] = (
        "text_editor_code_execution_tool_result_error"
    )
    error_code: (
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "file_not_found",
        ]
        | str
    )
    """Why."""

    error_message: str | None = None
    """For people."""


TextEditorCodeExecutionToolResultBlockParamContentParam: TypeAlias = (
    TextEditorCodeExecutionViewResultBlockParam
    | TextEditorCodeExecutionCreateResultBlockParam
    | TextEditorCodeExecutionStrReplaceResultBlockParam
    | TextEditorCodeExecutionToolResultErrorParam
    | TextEditorCodeExecutionViewResultBlock
    | TextEditorCodeExecutionCreateResultBlock
    | TextEditorCodeExecutionStrReplaceResultBlock
    | TextEditorCodeExecutionToolResultErrorObject
    | Unknown
    | Mapping[str, Any]
)
"""What was seen or done, or an error."""


class ToolSearchToolSearchResultBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The tools that were found."""

    type: Literal["tool_search_tool_search_result"] = "tool_search_tool_search_result"
    tool_references: Sequence[ToolReferenceBlockParam | Mapping[str, Any]]


class ToolSearchToolResultErrorParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A search among deferred tools that failed."""

    type: Literal["tool_search_tool_result_error"] = "tool_search_tool_result_error"
    error_code: (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
    )
    """Why."""

    error_message: str | None | UnsetType = UNSET
    """For people."""


class ToolSearchToolSearchResultBlock(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_search_tool_search_result"
):
    """The tools that were found."""

    type: ClassVar[Literal["tool_search_tool_search_result"]] = "tool_search_tool_search_result"
    tool_references: Sequence[ToolReferenceBlock]


class ToolSearchToolResultErrorObject(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_search_tool_result_error"
):
    """A search among deferred tools that failed."""

    type: ClassVar[Literal["tool_search_tool_result_error"]] = "tool_search_tool_result_error"
    error_code: (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
    )
    """Why."""

    error_message: str | None = None
    """For people."""


ToolSearchToolResultBlockParamContentParam: TypeAlias = (
    ToolSearchToolSearchResultBlockParam
    | ToolSearchToolResultErrorParam
    | ToolSearchToolSearchResultBlock
    | ToolSearchToolResultErrorObject
    | Unknown
    | Mapping[str, Any]
)
"""The tools, or an error."""

Caller: TypeAlias = DirectCaller | ServerToolCaller | ServerToolCaller20260120 | Unknown
"""Who made a call."""


class WebSearchResultBlock(WireStruct, frozen=True, kw_only=True):
    """One page that was found."""

    type: Literal["web_search_result"] | str
    url: str
    title: str
    page_age: str | None = None
    """About when the page was last changed."""

    encrypted_content: str
    """Opaque; goes back unchanged."""


class WebSearchToolResultErrorObject(WireStruct, frozen=True, kw_only=True):
    """A web search that failed."""

    type: Literal["web_search_tool_result_error"] | str
    error_code: (
        Literal[
            "invalid_tool_input",
            "unavailable",
            "max_uses_exceeded",
            "too_many_requests",
            "query_too_long",
            "request_too_large",
        ]
        | str
    )
    """Why."""


WebSearchToolResultBlockContent: TypeAlias = Sequence[WebSearchResultBlock] | WebSearchToolResultErrorObject
"""The results, or an error."""

WebFetchToolResultBlockContent: TypeAlias = WebFetchBlock | WebFetchToolResultErrorBlock | Unknown
"""The document, or an error."""


class DocumentBlock(WireStruct, frozen=True, kw_only=True):
    """A document that was fetched."""

    type: Literal["document"] | str
    source: DocumentSource
    title: str | None = None
    citations: CitationsConfig | None = None


DocumentSource: TypeAlias = Base64PDFSource | PlainTextSource | Unknown
"""The document itself."""


class CitationsConfig(WireStruct, frozen=True, kw_only=True):
    """Whether the answer may cite the document."""

    enabled: bool | None = None


CodeExecutionToolResultBlockContent: TypeAlias = (
    CodeExecutionResultBlock
    | EncryptedCodeExecutionResultBlock
    | CodeExecutionToolResultErrorObject
    | Unknown
)
"""The output, or an error."""


class CodeExecutionOutputBlock(WireStruct, frozen=True, kw_only=True):
    """A file that code made."""

    type: Literal["code_execution_output"] | str
    file_id: str


BashCodeExecutionToolResultBlockContent: TypeAlias = (
    BashCodeExecutionResultBlock | BashCodeExecutionToolResultErrorObject | Unknown
)
"""The output, or an error."""


class BashCodeExecutionOutputBlock(WireStruct, frozen=True, kw_only=True):
    """A file that a command made."""

    type: Literal["bash_code_execution_output"] | str
    file_id: str


TextEditorCodeExecutionToolResultBlockContent: TypeAlias = (
    TextEditorCodeExecutionViewResultBlock
    | TextEditorCodeExecutionCreateResultBlock
    | TextEditorCodeExecutionStrReplaceResultBlock
    | TextEditorCodeExecutionToolResultErrorObject
    | Unknown
)
"""What was seen or done, or an error."""

ToolSearchToolResultBlockContent: TypeAlias = (
    ToolSearchToolSearchResultBlock | ToolSearchToolResultErrorObject | Unknown
)
"""The tools, or an error."""


class ToolReferenceBlock(WireStruct, frozen=True, kw_only=True):
    """Names a deferred tool that the model may use from here on."""

    type: Literal["tool_reference"] | str
    tool_name: str


Speed: TypeAlias = Literal["standard", "fast"] | str
"""The inference speed; the default is standard.

- `standard`: The usual speed.
- `fast`: More output tokens per second at a higher price.
"""


class ContainerParams(WireStruct, frozen=True, kw_only=True):
    """A container and the skills to load into it."""

    id: str | None | UnsetType = UNSET
    """The container to use again; none makes a new one."""

    skills: Sequence[SkillParams | Mapping[str, Any]] | None | UnsetType = UNSET


ContainerUnionParam: TypeAlias = str | ContainerParams | Mapping[str, Any]
"""The id of a container to use again, or a container with skills."""


class SkillParams(WireStruct, frozen=True, kw_only=True):
    """A skill to load."""

    skill_id: str
    type: SkillOrigin
    version: str | UnsetType = UNSET
    """A version or latest."""


SkillOrigin: TypeAlias = Literal["anthropic", "custom"] | str
"""Who made a skill.

- `anthropic`: Published by Anthropic.
- `custom`: Made in this workspace.
"""


class DiagnosticsParam(WireStruct, frozen=True, kw_only=True):
    """What to find out about the request."""

    previous_message_id: str | None | UnsetType = UNSET
    """The msg_ id of the previous answer to compare with; null opts in on the first turn."""


class Container(WireStruct, frozen=True, kw_only=True):
    """A container that ran code; its id goes back as container to use it again."""

    id: str
    expires_at: str
    """When it ends (RFC 3339)."""

    skills: Sequence[ContainerSkill] | None = None


class ContainerSkill(WireStruct, frozen=True, kw_only=True):
    """A skill that is loaded in the container."""

    skill_id: str
    type: SkillOrigin
    version: str


class Diagnostics(WireStruct, frozen=True, kw_only=True):
    """What the request asked to find out."""

    cache_miss_reason: CacheMissReason | None = None
    """Where the prompt left the previous one; null where it did not."""


class CacheMissModelChanged(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="model_changed"):
    """Another model."""

    type: ClassVar[Literal["model_changed"]] = "model_changed"
    cache_missed_input_tokens: int
    """Tokens that the cache would have held."""


class CacheMissSystemChanged(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="system_changed"):
    """Another system prompt."""

    type: ClassVar[Literal["system_changed"]] = "system_changed"
    cache_missed_input_tokens: int
    """Tokens that the cache would have held."""


class CacheMissToolsChanged(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tools_changed"):
    """Other tools."""

    type: ClassVar[Literal["tools_changed"]] = "tools_changed"
    cache_missed_input_tokens: int
    """Tokens that the cache would have held."""


class CacheMissMessagesChanged(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="messages_changed"
):
    """An earlier message was changed."""

    type: ClassVar[Literal["messages_changed"]] = "messages_changed"
    cache_missed_input_tokens: int
    """Tokens that the cache would have held."""


class CacheMissPreviousMessageNotFound(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="previous_message_not_found"
):
    """The previous answer is not known."""

    type: ClassVar[Literal["previous_message_not_found"]] = "previous_message_not_found"


class CacheMissUnavailable(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="unavailable"):
    """The comparison could not be made."""

    type: ClassVar[Literal["unavailable"]] = "unavailable"


CacheMissReason: TypeAlias = (
    CacheMissModelChanged
    | CacheMissSystemChanged
    | CacheMissToolsChanged
    | CacheMissMessagesChanged
    | CacheMissPreviousMessageNotFound
    | CacheMissUnavailable
    | Unknown
)
"""Why the prompt cache was not used."""


class ServerToolUsage(WireStruct, frozen=True, kw_only=True):
    """Requests that server tools made, billed apart from tokens."""

    web_search_requests: int
    """Number of searches."""

    web_fetch_requests: int | None = None
    """Number of pages fetched."""


class ModelCapabilities(WireStruct, frozen=True, kw_only=True):
    """What a model can do."""

    batch: CapabilitySupport | None = None
    """Batches."""

    citations: CapabilitySupport | None = None
    """Citations."""

    code_execution: CapabilitySupport | None = None
    """Code in the container may call the request's tools."""

    context_management: ContextManagementCapability | None = None
    effort: EffortCapability | None = None
    image_input: CapabilitySupport | None = None
    """Image blocks."""

    pdf_input: CapabilitySupport | None = None
    """PDF documents."""

    server_tools: ServerToolsCapability | None = None
    structured_outputs: CapabilitySupport | None = None
    """Answers and tool calls that follow a schema."""

    thinking: ThinkingCapability | None = None
    compaction: BetaCompactionCapability | None = None
    """Needs the feature `compact`."""


class CapabilitySupport(WireStruct, frozen=True, kw_only=True):
    """Whether a model can do something."""

    supported: bool


class ContextManagementCapability(WireStruct, frozen=True, kw_only=True):
    """The edits of the context that a model takes."""

    supported: bool
    clear_thinking_20251015: CapabilitySupport | None = None
    clear_tool_uses_20250919: CapabilitySupport | None = None
    compact_20260112: CapabilitySupport | None = None


class EffortCapability(WireStruct, frozen=True, kw_only=True):
    """The levels of output_config.effort that a model takes."""

    supported: bool
    low: CapabilitySupport | None = None
    medium: CapabilitySupport | None = None
    high: CapabilitySupport | None = None
    xhigh: CapabilitySupport | None = None
    max: CapabilitySupport | None = None


class ServerToolsCapability(WireStruct, frozen=True, kw_only=True):
    """The server tools that a model can use."""

    supported: bool
    """Whether it can use any of them."""

    code_execution: CapabilitySupport | None = None
    web_search: CapabilitySupport | None = None


class ThinkingCapability(WireStruct, frozen=True, kw_only=True):
    """Whether a model thinks, and the kinds of configuration it takes."""

    supported: bool
    types: ThinkingTypes | None = None


class ThinkingTypes(WireStruct, frozen=True, kw_only=True):
    """The values of thinking.type that a model takes."""

    adaptive: CapabilitySupport | None = None
    between_tools: CapabilitySupport | None = None
    disabled: CapabilitySupport | None = None
    enabled: CapabilitySupport | None = None


AllowedCaller: TypeAlias = (
    Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
)
"""Who may call a tool.

- `direct`: The model.
- `code_execution_20250825`: Code of this code execution tool.
- `code_execution_20260120`: Code of this code execution tool.
- `code_execution_20260521`: Code of this code execution tool.
"""


class ToolsetMemberConfigParam(WireStruct, frozen=True, kw_only=True):
    """Settings of one member of a toolset; all members of both sets have the same."""

    enabled: bool | None | UnsetType = UNSET
    """Whether the model is offered this member."""

    defer_loading: bool | None | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""


class ComputerToolsetConfigsParam(WireStruct, frozen=True, kw_only=True):
    """Settings by member; a member that is absent has its defaults."""

    cursor_position: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    double_click: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    hold_key: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    key: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    left_click: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    left_click_drag: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    left_mouse_down: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    left_mouse_up: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    middle_click: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    mouse_move: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    right_click: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    screenshot: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    scroll: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    triple_click: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    type: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    wait: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    zoom: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET


class BrowserToolsetConfigsParam(WireStruct, frozen=True, kw_only=True):
    """Settings by member; a member that is absent has its defaults."""

    close_tab: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    double_click: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    file_upload: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    find: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    form_input: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    get_page_text: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    hold_key: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    hover: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    javascript_exec: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    key: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    left_click: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    left_click_drag: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    left_mouse_down: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    left_mouse_up: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    list_tabs: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    middle_click: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    mouse_move: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    navigate: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    new_tab: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    read_console: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    read_network: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    read_page: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    right_click: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    screenshot: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    scroll: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    scroll_to: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    switch_tab: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    triple_click: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    type: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    wait: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET
    zoom: ToolsetMemberConfigParam | Mapping[str, Any] | None | UnsetType = UNSET


class UserLocationParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """About where the user is."""

    type: Literal["approximate"] = "approximate"
    city: str | None | UnsetType = UNSET
    region: str | None | UnsetType = UNSET
    country: str | None | UnsetType = UNSET
    """Two letters after ISO 3166-1."""

    timezone: str | None | UnsetType = UNSET
    """An IANA name."""


ResponseInclusion: TypeAlias = Literal["full", "excluded"] | str
"""Whether the answer repeats results that code has already used up in the same turn; the default is full.

- `full`: All results are in the answer.
- `excluded`: The call and its result are left out.
"""


class WebFetchURLSourcesParam(WireStruct, frozen=True, kw_only=True):
    """Where an address must come from to be fetched."""

    user_input: WebFetchURLUserInputParam | UnsetType = UNSET
    """Addresses in messages of the user."""

    client_tool_results: WebFetchURLToolResultsParam | UnsetType = UNSET
    """Addresses in results of client tools."""

    server_tool_results: WebFetchURLToolResultsParam | UnsetType = UNSET
    """Addresses in results of server tools."""


class WebFetchURLSourceAllParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Everything counts."""

    type: Literal["all"] = "all"


class WebFetchURLSourceNoneParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Nothing counts."""

    type: Literal["none"] = "none"


WebFetchURLUserInputParam: TypeAlias = (
    WebFetchURLSourceAllParam | WebFetchURLSourceNoneParam | Mapping[str, Any]
)
"""All or nothing."""


class WebFetchURLSourceOnlyParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Only results of these tools count."""

    type: Literal["only"] = "only"
    tools: Sequence[WebFetchURLSourceToolReferenceParam | Mapping[str, Any]]


class WebFetchURLSourceExceptParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Results of all tools but these count."""

    type: Literal["except"] = "except"
    tools: Sequence[WebFetchURLSourceToolReferenceParam | Mapping[str, Any]]


WebFetchURLToolResultsParam: TypeAlias = (
    WebFetchURLSourceAllParam
    | WebFetchURLSourceNoneParam
    | WebFetchURLSourceOnlyParam
    | WebFetchURLSourceExceptParam
    | Mapping[str, Any]
)
"""The tools whose results may name addresses."""


class WebFetchURLSourceToolReferenceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A tool of this request."""

    type: Literal["tool_reference"] = "tool_reference"
    name: str


class BetaMCPToolConfigParam(WireStruct, frozen=True, kw_only=True):
    """Settings of one tool of an MCP server."""

    enabled: bool | UnsetType = UNSET
    """Whether the model is offered it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""


class BetaMCPToolDefaultConfigParam(WireStruct, frozen=True, kw_only=True):
    """Settings of all tools of an MCP server."""

    enabled: bool | UnsetType = UNSET
    """Whether the model is offered it."""

    defer_loading: bool | UnsetType = UNSET
    """Whether only tool search brings it into the prompt."""


class BetaMCPToolParamParam(WireStruct, frozen=True, kw_only=True):
    """A tool as an MCP server lists it."""

    name: str
    """The name on the server, without the server's name."""

    description: str | None | UnsetType = UNSET
    input_schema: Mapping[str, Any]
    """A JSON Schema."""
