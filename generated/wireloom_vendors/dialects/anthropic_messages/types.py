# Made by `wireloom generate` from specs/dialects/anthropic_messages.
# Do not edit. Specs: sha256 eca0bdb39924c854
"""The wire types of `anthropic_messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from wireloom.wire import Frame, Unknown, WireStruct


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


StopReason: TypeAlias = (
    Literal[
        "end_turn",
        "max_tokens",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "refusal",
        "model_context_window_exceeded",
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


class TextBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text"):
    """A piece of text."""

    type: ClassVar[Literal["text"]] = "text"
    text: str
    """Empty at the start of a streamed block."""

    citations: Sequence[TextCitation] | None = None
    """What the text cites."""


class ThinkingBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="thinking"):
    """Thinking of the model; the whole block goes back unchanged in the next turn."""

    type: ClassVar[Literal["thinking"]] = "thinking"
    thinking: str
    """A summary; empty where display is omitted."""

    signature: str | None = None
    """Opaque proof of origin; some servers give none."""


class RedactedThinkingBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="redacted_thinking"):
    """Encrypted thinking; goes back unchanged in the next turn."""

    type: ClassVar[Literal["redacted_thinking"]] = "redacted_thinking"
    data: str
    """Opaque."""


class ToolUseBlock(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="tool_use"):
    """A call of a tool of the caller."""

    type: ClassVar[Literal["tool_use"]] = "tool_use"
    id: str
    name: str
    input: Mapping[str, Any]
    """The arguments; an empty object at the start of a streamed block."""


ContentBlock: TypeAlias = TextBlock | ThinkingBlock | RedactedThinkingBlock | ToolUseBlock | Unknown
"""One block of an answer."""


class CitationCharLocation(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="char_location"):
    """A span of a plain text document."""

    type: ClassVar[Literal["char_location"]] = "char_location"
    cited_text: str
    document_index: int
    """Counts the documents of the request from 0."""

    document_title: str | None = None
    start_char_index: int
    """From 0."""

    end_char_index: int
    """The first character after the span."""

    file_id: str | None = None
    """The file of the document."""


class CitationPageLocation(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="page_location"):
    """Pages of a PDF."""

    type: ClassVar[Literal["page_location"]] = "page_location"
    cited_text: str
    document_index: int
    """Counts the documents of the request from 0."""

    document_title: str | None = None
    start_page_number: int
    """From 1."""

    end_page_number: int
    """The first page after the span."""

    file_id: str | None = None
    """The file of the document."""


class CitationContentBlockLocation(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="content_block_location"
):
    """Blocks of a document that is made of blocks."""

    type: ClassVar[Literal["content_block_location"]] = "content_block_location"
    cited_text: str
    document_index: int
    """Counts the documents of the request from 0."""

    document_title: str | None = None
    start_block_index: int
    """From 0."""

    end_block_index: int
    """The first block after the span."""

    file_id: str | None = None
    """The file of the document."""


class CitationsSearchResultLocation(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="search_result_location"
):
    """Blocks of a search result that the caller sent."""

    type: ClassVar[Literal["search_result_location"]] = "search_result_location"
    cited_text: str
    search_result_index: int
    """Counts the search results from 0."""

    source: str
    title: str | None = None
    start_block_index: int
    """From 0."""

    end_block_index: int
    """The first block after the span."""


TextCitation: TypeAlias = (
    CitationCharLocation
    | CitationPageLocation
    | CitationContentBlockLocation
    | CitationsSearchResultLocation
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


class CacheCreation(WireStruct, frozen=True, kw_only=True):
    """Tokens written to the cache by time to live; together they are cache_creation_input_tokens."""

    ephemeral_5m_input_tokens: int
    """Tokens that live 5 minutes."""

    ephemeral_1h_input_tokens: int
    """Tokens that live 1 hour."""


class OutputTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Parts of output_tokens."""

    thinking_tokens: int
    """Tokens of the thinking itself, not of the summary that is shown."""


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


class RawContentBlockStopEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="content_block_stop"):
    """A block ends."""

    type: ClassVar[Literal["content_block_stop"]] = "content_block_stop"
    index: int
    """The place of the block in content from 0."""


class RawMessageDeltaEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="message_delta"):
    """What is known only at the end of the answer."""

    type: ClassVar[Literal["message_delta"]] = "message_delta"
    delta: Delta
    usage: MessageDeltaUsage


class RawMessageStopEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="message_stop"):
    """The last frame."""

    type: ClassVar[Literal["message_stop"]] = "message_stop"


class PingEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="ping"):
    """A sign of life without content."""

    type: ClassVar[Literal["ping"]] = "ping"


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


class TextDelta(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text_delta"):
    """More text of a text block."""

    type: ClassVar[Literal["text_delta"]] = "text_delta"
    text: str


class InputJSONDelta(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="input_json_delta"):
    """More text of a tool call's arguments; all pieces together are JSON, or empty for no arguments."""

    type: ClassVar[Literal["input_json_delta"]] = "input_json_delta"
    partial_json: str


class CitationsDelta(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="citations_delta"):
    """One more citation of a text block."""

    type: ClassVar[Literal["citations_delta"]] = "citations_delta"
    citation: TextCitation


class ThinkingDelta(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="thinking_delta"):
    """More text of a thinking block."""

    type: ClassVar[Literal["thinking_delta"]] = "thinking_delta"
    thinking: str


class SignatureDelta(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="signature_delta"):
    """The signature of a thinking block, just before the block stops."""

    type: ClassVar[Literal["signature_delta"]] = "signature_delta"
    signature: str


RawContentBlockDelta: TypeAlias = (
    TextDelta | InputJSONDelta | CitationsDelta | ThinkingDelta | SignatureDelta | Unknown
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


class ErrorDetails(WireStruct, frozen=True, kw_only=True):
    """The cause of an error for programs."""

    error_code: str | None = None
    """A stable code of the cause."""


class MessageTokensCount(Frame, frozen=True, kw_only=True):
    """The size of a request."""

    input_tokens: int
    """Tokens of messages, system prompt and tools."""


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

    system: SystemPromptParam | UnsetType = UNSET
    """Instructions that stand before the conversation."""

    thinking: ThinkingConfigParam | UnsetType = UNSET
    output_config: OutputConfigParam | Mapping[str, Any] | UnsetType = UNSET
    tools: Sequence[ToolUnion] | UnsetType = UNSET
    tool_choice: ToolChoiceParam | UnsetType = UNSET


Model: TypeAlias = str
"""Id or alias of a model."""


class MetadataParam(WireStruct, frozen=True, kw_only=True):
    """About a request."""

    user_id: str | None | UnsetType = UNSET
    """An opaque id of the end user, such as a hash; no name, address or phone number."""


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


MessageParam: TypeAlias = UserMessageParam | AssistantMessageParam | SystemMessageParam | Mapping[str, Any]
"""One message of the conversation."""


class TextBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A piece of text, not empty; allowed in messages of every role and in the system prompt."""

    type: Literal["text"] = "text"
    text: str
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET
    citations: Sequence[TextCitationParam] | None | UnsetType = UNSET
    """The sources that an answer cited, sent back with the answer's text."""


class ImageBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An image; allowed in messages of the user and in results of tools."""

    type: Literal["image"] = "image"
    source: ImageSourceParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


class DocumentBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A document; allowed in messages of the user and in results of tools."""

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

    signature: str | UnsetType = UNSET
    """Opaque proof of origin; some servers of this protocol give none."""


class RedactedThinkingBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Encrypted thinking of an earlier answer, sent back unchanged."""

    type: Literal["redacted_thinking"] = "redacted_thinking"
    data: str
    """Opaque."""


class ToolUseBlockParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A call of a tool in an earlier answer; the next message of the user must hold its result."""

    type: Literal["tool_use"] = "tool_use"
    id: str
    name: str
    input: Mapping[str, Any]
    """The arguments, always an object, never a string."""

    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | UnsetType = UNSET


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

SystemPromptParam: TypeAlias = str | Sequence[TextBlockParam | Mapping[str, Any]]
"""A string, or a list of text blocks, each of which may carry a cache mark."""

SystemMessageBlockParam: TypeAlias = TextBlockParam | TextBlock | Unknown | Mapping[str, Any]
"""One block of a system message."""

SystemMessageContentParam: TypeAlias = str | Sequence[SystemMessageBlockParam]
"""A string, which is short for one text block, or a list of blocks."""


class CacheControlEphemeralParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A cache breakpoint: everything up to and including this place is cached, in the order tools, system,
    messages. A request takes at most four, and none on thinking, citations or sources.
    """

    type: Literal["ephemeral"] = "ephemeral"
    ttl: Literal["5m", "1h"] | str | UnsetType = UNSET
    """How long the entry lives; the default is 5m, and marks of 1h come before marks of 5m.

    - `5m`: Five minutes.
    - `1h`: One hour.
    """


class Base64ImageSourceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An image in the request itself."""

    type: Literal["base64"] = "base64"
    data: str
    """The bytes of the image in Base64."""

    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str
    """The format of the image."""


class URLImageSourceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An image that the server fetches."""

    type: Literal["url"] = "url"
    url: str


class FileImageSourceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An image that was uploaded before."""

    type: Literal["file"] = "file"
    file_id: str


ImageSourceParam: TypeAlias = (
    Base64ImageSourceParam | URLImageSourceParam | FileImageSourceParam | Mapping[str, Any]
)
"""Where an image comes from."""


class Base64PDFSourceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A PDF in the request itself."""

    type: Literal["base64"] = "base64"
    data: str
    """The bytes of the document in Base64."""

    media_type: Literal["application/pdf"] = "application/pdf"


class PlainTextSourceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Plain text in the request itself."""

    type: Literal["text"] = "text"
    data: str
    """The text."""

    media_type: Literal["text/plain"] = "text/plain"


class ContentBlockSourceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A document made of blocks, which are what its citations point at."""

    type: Literal["content"] = "content"
    content: ContentBlockSourceContentParam


class URLPDFSourceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A PDF that the server fetches."""

    type: Literal["url"] = "url"
    url: str


class FileDocumentSourceParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A document that was uploaded before."""

    type: Literal["file"] = "file"
    file_id: str


DocumentSourceParam: TypeAlias = (
    Base64PDFSourceParam
    | PlainTextSourceParam
    | ContentBlockSourceParam
    | URLPDFSourceParam
    | FileDocumentSourceParam
    | Mapping[str, Any]
)
"""Where a document comes from."""

ContentBlockSourceBlockParam: TypeAlias = (
    TextBlockParam | ImageBlockParam | TextBlock | Unknown | Mapping[str, Any]
)
"""A block of a document that is made of blocks."""

ContentBlockSourceContentParam: TypeAlias = str | Sequence[ContentBlockSourceBlockParam]
"""A string, which is short for one text block, or a list of text and image blocks."""


class CitationsConfigParam(WireStruct, frozen=True, kw_only=True):
    """Whether the answer may cite this source."""

    enabled: bool | UnsetType = UNSET
    """The default is false."""


ToolResultContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | SearchResultBlockParam
    | DocumentBlockParam
    | TextBlock
    | Unknown
    | Mapping[str, Any]
)
"""One block of a tool's result."""

ToolResultContentParam: TypeAlias = str | Sequence[ToolResultContentBlockParam]
"""A string, which is short for one text block, or a list of blocks."""


class CitationCharLocationParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A span of a plain text document."""

    type: Literal["char_location"] = "char_location"
    cited_text: str
    document_index: int
    """Counts the documents of the request from 0."""

    document_title: str | None
    start_char_index: int
    """From 0."""

    end_char_index: int
    """The first character after the span."""


class CitationPageLocationParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Pages of a PDF."""

    type: Literal["page_location"] = "page_location"
    cited_text: str
    document_index: int
    """Counts the documents of the request from 0."""

    document_title: str | None
    start_page_number: int
    """From 1."""

    end_page_number: int
    """The first page after the span."""


class CitationContentBlockLocationParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Blocks of a document that is made of blocks."""

    type: Literal["content_block_location"] = "content_block_location"
    cited_text: str
    document_index: int
    """Counts the documents of the request from 0."""

    document_title: str | None
    start_block_index: int
    """From 0."""

    end_block_index: int
    """The first block after the span."""


class CitationSearchResultLocationParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Blocks of a search result that the caller sent."""

    type: Literal["search_result_location"] = "search_result_location"
    cited_text: str
    search_result_index: int
    """Counts the search results from 0."""

    source: str
    title: str | None
    start_block_index: int
    """From 0."""

    end_block_index: int
    """The first block after the span."""


TextCitationParam: TypeAlias = (
    CitationCharLocationParam
    | CitationPageLocationParam
    | CitationContentBlockLocationParam
    | CitationSearchResultLocationParam
    | CitationCharLocation
    | CitationPageLocation
    | CitationContentBlockLocation
    | CitationsSearchResultLocation
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


class ThinkingConfigAdaptiveParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model decides when and how much to think; output_config.effort sets the depth."""

    type: Literal["adaptive"] = "adaptive"
    display: ThinkingDisplay | None | UnsetType = UNSET


class ThinkingConfigBetweenToolsParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """No thinking up front, only short notes between calls of tools."""

    type: Literal["between_tools"] = "between_tools"


class ThinkingConfigDisabledParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """No thinking; models that always think refuse it."""

    type: Literal["disabled"] = "disabled"


ThinkingConfigParam: TypeAlias = (
    ThinkingConfigEnabledParam
    | ThinkingConfigAdaptiveParam
    | ThinkingConfigBetweenToolsParam
    | ThinkingConfigDisabledParam
    | Mapping[str, Any]
)
"""Whether and how the model thinks; which kinds it takes, and what none means, is up to the model."""

ThinkingDisplay: TypeAlias = Literal["summarized", "omitted"] | str
"""How thinking appears in the answer; the default depends on the model.

- `summarized`: As a readable summary.
- `omitted`: The text stays empty and only the signature arrives.
"""


class OutputConfigParam(WireStruct, frozen=True, kw_only=True):
    """Effort and format of the answer."""

    effort: Literal["low", "medium", "high", "xhigh", "max"] | str | None | UnsetType = UNSET
    """How much work the model puts in; the default is high."""

    format: JSONOutputFormatParam | Mapping[str, Any] | None | UnsetType = UNSET
    """The schema that the answer follows."""


class JSONOutputFormatParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """An answer that is JSON after a schema."""

    type: Literal["json_schema"] = "json_schema"
    schema: Mapping[str, Any]
    """A JSON Schema."""


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


ToolUnion: TypeAlias = ToolParam | Mapping[str, Any]
"""A tool that the model may call; one without a type is a custom one."""


class ToolChoiceAutoParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model decides; the default where there are tools."""

    type: Literal["auto"] = "auto"
    disable_parallel_tool_use: bool | UnsetType = UNSET
    """At most one call; the default is false."""


class ToolChoiceAnyParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model must call some tool; refused together with a thinking budget."""

    type: Literal["any"] = "any"
    disable_parallel_tool_use: bool | UnsetType = UNSET
    """Exactly one call; the default is false."""


class ToolChoiceToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model must call this tool; refused together with a thinking budget."""

    type: Literal["tool"] = "tool"
    name: str
    disable_parallel_tool_use: bool | UnsetType = UNSET
    """Exactly one call; the default is false."""


class ToolChoiceNoneParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model must not call tools."""

    type: Literal["none"] = "none"


ToolChoiceParam: TypeAlias = (
    ToolChoiceAutoParam | ToolChoiceAnyParam | ToolChoiceToolParam | ToolChoiceNoneParam | Mapping[str, Any]
)
"""Whether the model may or must call a tool."""
