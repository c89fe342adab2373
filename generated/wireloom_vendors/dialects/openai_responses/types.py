# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 944ba1845571986c
"""The wire types of `openai_responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, UnsetType, field

from wireloom.wire import Frame, Unknown, WireStruct


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


class PromptCacheDiagnosticsCacheMiss(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="cache_miss"
):
    """The prompt was not found in the cache."""

    type: ClassVar[Literal["cache_miss"]] = "cache_miss"
    cache_missed_tokens: int | None = None
    reason: (
        Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ]
        | str
        | None
    ) = None
    comparison_reusable_tokens: int | None = None


class PromptCacheDiagnosticsCacheHit(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="cache_hit"
):
    """The prompt was found in the cache."""

    type: ClassVar[Literal["cache_hit"]] = "cache_hit"


class PromptCacheDiagnosticsComparisonResponseNotFound(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="comparison_response_not_found"
):
    """The answer to compare with is not stored."""

    type: ClassVar[Literal["comparison_response_not_found"]] = "comparison_response_not_found"


class PromptCacheDiagnosticsUnavailable(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="unavailable"
):
    """Nothing is known about the cache."""

    type: ClassVar[Literal["unavailable"]] = "unavailable"


PromptCacheDiagnostics: TypeAlias = (
    PromptCacheDiagnosticsCacheMiss
    | PromptCacheDiagnosticsCacheHit
    | PromptCacheDiagnosticsComparisonResponseNotFound
    | PromptCacheDiagnosticsUnavailable
    | Unknown
)
"""How the prompt cache served the request."""


class ResponseErrorValue(WireStruct, frozen=True, kw_only=True):
    """Why an answer failed."""

    type: str | None = None
    code: (
        Literal[
            "server_error",
            "rate_limit_exceeded",
            "invalid_prompt",
            "data_residency_mismatch",
            "bio_policy",
            "misalignment_policy_violation",
            "vector_store_timeout",
            "invalid_image",
            "invalid_image_format",
            "invalid_base64_image",
            "invalid_image_url",
            "image_too_large",
            "image_too_small",
            "image_parse_error",
            "image_content_policy_violation",
            "invalid_image_mode",
            "image_file_too_large",
            "unsupported_image_media_type",
            "empty_image_file",
            "failed_to_download_image",
            "image_file_not_found",
        ]
        | str
        | None
    ) = None
    message: str | None = None
    misalignment: Misalignment | None = None
    param: str | None = None


class Misalignment(WireStruct, frozen=True, kw_only=True):
    """Why an answer was stopped for what it was about to do."""

    detailed_explanation: str | None = None
    error_type: (
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | str
        | None
    ) = None
    """What it was about to do."""

    review_target: str | None = None
    steer: MisalignmentSteer | None = None


class MisalignmentSteer(WireStruct, frozen=True, kw_only=True):
    """What would put the model right."""

    message: str | None = None


class IncompleteDetails(WireStruct, frozen=True, kw_only=True):
    """Why an answer is not complete."""

    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | str | None = None


class ResponseUsage(WireStruct, frozen=True, kw_only=True):
    """What the answer used, in tokens."""

    input_tokens: int | None = None
    """The whole input, tokens read from or written to the cache included."""

    input_tokens_details: InputTokensDetails | None = None
    output_tokens: int | None = None
    """The whole output, reasoning included."""

    output_tokens_details: OutputTokensDetails | None = None
    total_tokens: int | None = None


class InputTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Parts of the input."""

    cache_write_tokens: int | None = None
    cached_tokens: int | None = None
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None


class InputTokensDetailsCacheWriteTokensDetails(WireStruct, frozen=True, kw_only=True):
    """What was written to the cache, by lifetime."""

    ttl_12h_tokens: int | None = None
    ttl_30m_tokens: int | None = None


class OutputTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Parts of the output."""

    reasoning_tokens: int | None = None


class ToolUsage(WireStruct, frozen=True, kw_only=True):
    """What hosted tools used."""

    image_gen: ToolUsageImageGen | None = None
    web_search: ToolUsageWebSearch | None = None


class ToolUsageImageGen(WireStruct, frozen=True, kw_only=True):
    """Tokens of image generation."""

    input_tokens: int | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None
    cached_tokens: int | None = None
    input_tokens_details: ImageTokensDetails | None = None
    cached_tokens_details: CachedImageTokensDetails | None = None
    output_tokens_details: ImageTokensDetails | None = None


class ImageTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Tokens of images and of text."""

    image_tokens: int | None = None
    text_tokens: int | None = None


class CachedImageTokensDetails(WireStruct, frozen=True, kw_only=True):
    """Cached tokens of images and of text."""

    cached_image_tokens: int | None = None
    cached_text_tokens: int | None = None


class ToolUsageWebSearch(WireStruct, frozen=True, kw_only=True):
    """Requests of web search."""

    num_requests: int | None = None


class InputTransformation(WireStruct, frozen=True, kw_only=True):
    """An item of the input that was taken out."""

    type: Literal["reasoning"] | str
    id: str | None = None
    action: Literal["removed"] | str | None = None
    reason: (
        Literal[
            "organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"
        ]
        | str
        | None
    ) = None


class ErrorResponse(Frame, frozen=True, kw_only=True):
    """The body of a failure."""

    error: ErrorObject | None = None
    status: int | None = None
    detail: Any | None = None
    """What went wrong, in the words of a gateway."""


class Billing(WireStruct, frozen=True, kw_only=True):
    """Who pays."""

    payer: str | None = None


class InputItemList(Frame, frozen=True, kw_only=True):
    """A page of the items that an answer was given."""

    object: Literal["list"] | str | None = None
    data: Sequence[OutputItem]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None


class InputTokensCount(Frame, frozen=True, kw_only=True):
    """How many tokens an input has."""

    object: Literal["response.input_tokens"] | str | None = None
    input_tokens: int


class CompactedResponse(Frame, frozen=True, kw_only=True):
    """A conversation that was made shorter."""

    id: str | None = None
    object: Literal["response.compaction"] | str | None = None
    created_at: float | None = None
    output: Sequence[OutputItem]
    usage: ResponseUsage | None = None


class DeletedResponse(Frame, frozen=True, kw_only=True):
    """An answer that is no longer stored."""

    id: str | None = None
    object: str | None = None
    deleted: bool | None = None


class ConversationCreateParams(WireStruct, frozen=True, kw_only=True):
    """A conversation to begin."""

    items: Sequence[InputItem] | None | UnsetType = UNSET
    """What it begins with, at most 20 items."""

    metadata: Mapping[str, Any] | None | UnsetType = UNSET
    """Up to 16 labels."""


class ConversationUpdateParams(WireStruct, frozen=True, kw_only=True):
    """The labels that a conversation is to have."""

    metadata: Mapping[str, Any] | None
    """Up to 16 labels."""


class ConversationItemsParams(WireStruct, frozen=True, kw_only=True):
    """Items to add to a conversation."""

    items: Sequence[InputItem]
    """At most 20."""


class StoredConversation(Frame, frozen=True, kw_only=True):
    """A conversation that the vendor keeps."""

    id: str
    object: Literal["conversation"] | str | None = None
    created_at: float | None = None
    """When it began, in seconds since 1970."""

    metadata: Mapping[str, str] | None = None


class DeletedConversation(Frame, frozen=True, kw_only=True):
    """A conversation that is no longer stored."""

    id: str | None = None
    object: Literal["conversation.deleted"] | str | None = None
    deleted: bool | None = None


class ConversationItemList(Frame, frozen=True, kw_only=True):
    """A page of the items of a conversation."""

    object: Literal["list"] | str | None = None
    data: Sequence[OutputItem]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None


class ResponseOutputTextDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.output_text.delta"
):
    """More text."""

    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"
    content_index: int | None = None
    """The position of the piece in its item."""

    delta: str
    item_id: str | None = None
    """The id of the item."""

    logprobs: Sequence[Logprob] | None = None
    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseFunctionCallArgumentsDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.function_call_arguments.delta"
):
    """More of a call's arguments."""

    type: ClassVar[Literal["response.function_call_arguments.delta"]] = (
        "response.function_call_arguments.delta"
    )
    delta: str
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseReasoningSummaryTextDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.reasoning_summary_text.delta"
):
    """More of a summary."""

    type: ClassVar[Literal["response.reasoning_summary_text.delta"]] = "response.reasoning_summary_text.delta"
    delta: str
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    summary_index: int | None = None
    """The position of the paragraph in its summary."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ErrorEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="error"):
    """The stream failed; some gateways nest the error."""

    type: ClassVar[Literal["error"]] = "error"
    code: str | None = None
    message: str | None = None
    param: str | None = None
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    error: ErrorObject | None = None


class ResponseAudioDeltaEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.audio.delta"):
    """More sound."""

    type: ClassVar[Literal["response.audio.delta"]] = "response.audio.delta"
    delta: str
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseAudioDoneEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.audio.done"):
    """The sound is whole."""

    type: ClassVar[Literal["response.audio.done"]] = "response.audio.done"
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseAudioTranscriptDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.audio.transcript.delta"
):
    """More of the transcript of the sound."""

    type: ClassVar[Literal["response.audio.transcript.delta"]] = "response.audio.transcript.delta"
    delta: str
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseAudioTranscriptDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.audio.transcript.done"
):
    """The transcript is whole."""

    type: ClassVar[Literal["response.audio.transcript.done"]] = "response.audio.transcript.done"
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseCodeInterpreterCallCompletedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.code_interpreter_call.completed"
):
    """Running code is done."""

    type: ClassVar[Literal["response.code_interpreter_call.completed"]] = (
        "response.code_interpreter_call.completed"
    )
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseCodeInterpreterCallInProgressEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    """Running code begins."""

    type: ClassVar[Literal["response.code_interpreter_call.in_progress"]] = (
        "response.code_interpreter_call.in_progress"
    )
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseCodeInterpreterCallInterpretingEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.code_interpreter_call.interpreting"
):
    """Running code is under way."""

    type: ClassVar[Literal["response.code_interpreter_call.interpreting"]] = (
        "response.code_interpreter_call.interpreting"
    )
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseCodeInterpreterCallCodeDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    """Code goes on."""

    type: ClassVar[Literal["response.code_interpreter_call_code.delta"]] = (
        "response.code_interpreter_call_code.delta"
    )
    delta: str
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseCodeInterpreterCallCodeDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.code_interpreter_call_code.done"
):
    """Code is whole."""

    type: ClassVar[Literal["response.code_interpreter_call_code.done"]] = (
        "response.code_interpreter_call_code.done"
    )
    code: str | None = None
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseCompactionCompactingEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.compaction.compacting"
):
    """The context is being compacted."""

    type: ClassVar[Literal["response.compaction.compacting"]] = "response.compaction.compacting"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseCompletedEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.completed"):
    """The answer is whole."""

    type: ClassVar[Literal["response.completed"]] = "response.completed"
    response: Response
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseContentPartAddedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.content_part.added"
):
    """A piece of a message begins."""

    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"
    content_index: int | None = None
    """The position of the piece in its item."""

    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    part: OutputContentPart | None = None
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseContentPartDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.content_part.done"
):
    """A piece of a message is whole."""

    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"
    content_index: int | None = None
    """The position of the piece in its item."""

    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    part: OutputContentPart | None = None
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseCreatedEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.created"):
    """The answer is accepted."""

    type: ClassVar[Literal["response.created"]] = "response.created"
    response: Response
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseCustomToolCallInputDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.custom_tool_call_input.delta"
):
    """More of a free-text call's input."""

    type: ClassVar[Literal["response.custom_tool_call_input.delta"]] = "response.custom_tool_call_input.delta"
    delta: str
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseCustomToolCallInputDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.custom_tool_call_input.done"
):
    """The input of a free-text call is whole."""

    type: ClassVar[Literal["response.custom_tool_call_input.done"]] = "response.custom_tool_call_input.done"
    input: str | None = None
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseFailedEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.failed"):
    """The answer failed."""

    type: ClassVar[Literal["response.failed"]] = "response.failed"
    response: Response
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseFileSearchCallCompletedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.file_search_call.completed"
):
    """A file search is done."""

    type: ClassVar[Literal["response.file_search_call.completed"]] = "response.file_search_call.completed"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseFileSearchCallInProgressEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.file_search_call.in_progress"
):
    """A file search begins."""

    type: ClassVar[Literal["response.file_search_call.in_progress"]] = "response.file_search_call.in_progress"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseFileSearchCallSearchingEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.file_search_call.searching"
):
    """A file search is under way."""

    type: ClassVar[Literal["response.file_search_call.searching"]] = "response.file_search_call.searching"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseFunctionCallArgumentsDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.function_call_arguments.done"
):
    """The arguments of a call are whole."""

    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"
    arguments: str | None = None
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseImageGenerationCallCompletedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.image_generation_call.completed"
):
    """The making of an image is done."""

    type: ClassVar[Literal["response.image_generation_call.completed"]] = (
        "response.image_generation_call.completed"
    )
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseImageGenerationCallGeneratingEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.image_generation_call.generating"
):
    """The making of an image is under way."""

    type: ClassVar[Literal["response.image_generation_call.generating"]] = (
        "response.image_generation_call.generating"
    )
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseImageGenerationCallInProgressEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.image_generation_call.in_progress"
):
    """The making of an image begins."""

    type: ClassVar[Literal["response.image_generation_call.in_progress"]] = (
        "response.image_generation_call.in_progress"
    )
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseImageGenerationCallPartialImageEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.image_generation_call.partial_image"
):
    """A first look at an image."""

    type: ClassVar[Literal["response.image_generation_call.partial_image"]] = (
        "response.image_generation_call.partial_image"
    )
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    partial_image_b64: str | None = None
    partial_image_index: int | None = None
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


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


class ResponseMcpCallCompletedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.mcp_call.completed"
):
    """A call of an MCP server is done."""

    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseMcpCallFailedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.mcp_call.failed"
):
    """A call of an MCP server failed."""

    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseMcpCallInProgressEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.mcp_call.in_progress"
):
    """A call of an MCP server begins."""

    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseMcpCallArgumentsDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.mcp_call_arguments.delta"
):
    """The arguments of a call of an MCP server goes on."""

    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"
    delta: str
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseMcpCallArgumentsDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.mcp_call_arguments.done"
):
    """The arguments of a call of an MCP server is whole."""

    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"
    arguments: str | None = None
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseMcpListToolsCompletedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.mcp_list_tools.completed"
):
    """The listing of MCP tools is done."""

    type: ClassVar[Literal["response.mcp_list_tools.completed"]] = "response.mcp_list_tools.completed"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseMcpListToolsFailedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.mcp_list_tools.failed"
):
    """The listing of MCP tools failed."""

    type: ClassVar[Literal["response.mcp_list_tools.failed"]] = "response.mcp_list_tools.failed"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseMcpListToolsInProgressEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.mcp_list_tools.in_progress"
):
    """The listing of MCP tools begins."""

    type: ClassVar[Literal["response.mcp_list_tools.in_progress"]] = "response.mcp_list_tools.in_progress"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

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


class ResponseOutputTextAnnotationAddedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.output_text.annotation.added"
):
    """One more annotation of a text."""

    type: ClassVar[Literal["response.output_text.annotation.added"]] = "response.output_text.annotation.added"
    annotation: Annotation | None = None
    annotation_index: int | None = None
    content_index: int | None = None
    """The position of the piece in its item."""

    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseOutputTextDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.output_text.done"
):
    """A text is whole."""

    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"
    content_index: int | None = None
    """The position of the piece in its item."""

    item_id: str | None = None
    """The id of the item."""

    logprobs: Sequence[Logprob] | None = None
    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    text: str | None = None


class ResponseQueuedEvent(Frame, frozen=True, kw_only=True, tag_field="type", tag="response.queued"):
    """The answer waits in the background."""

    type: ClassVar[Literal["response.queued"]] = "response.queued"
    response: Response
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseReasoningSummaryPartAddedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.reasoning_summary_part.added"
):
    """A paragraph of a summary begins."""

    type: ClassVar[Literal["response.reasoning_summary_part.added"]] = "response.reasoning_summary_part.added"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    part: SummaryText | None = None
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    summary_index: int | None = None
    """The position of the paragraph in its summary."""


class ResponseReasoningSummaryPartDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.reasoning_summary_part.done"
):
    """A paragraph of a summary is whole."""

    type: ClassVar[Literal["response.reasoning_summary_part.done"]] = "response.reasoning_summary_part.done"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    part: SummaryText | None = None
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    summary_index: int | None = None
    """The position of the paragraph in its summary."""

    status: Literal["incomplete"] | str | None = None


class ResponseReasoningSummaryTextDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.reasoning_summary_text.done"
):
    """A text of a summary is whole."""

    type: ClassVar[Literal["response.reasoning_summary_text.done"]] = "response.reasoning_summary_text.done"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    summary_index: int | None = None
    """The position of the paragraph in its summary."""

    text: str | None = None


class ResponseReasoningTextDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.reasoning_text.delta"
):
    """More of the reasoning itself."""

    type: ClassVar[Literal["response.reasoning_text.delta"]] = "response.reasoning_text.delta"
    content_index: int | None = None
    """The position of the piece in its item."""

    delta: str
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseReasoningTextDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.reasoning_text.done"
):
    """A text of the reasoning is whole."""

    type: ClassVar[Literal["response.reasoning_text.done"]] = "response.reasoning_text.done"
    content_index: int | None = None
    """The position of the piece in its item."""

    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    text: str | None = None


class ResponseRefusalDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.refusal.delta"
):
    """More of a refusal."""

    type: ClassVar[Literal["response.refusal.delta"]] = "response.refusal.delta"
    content_index: int | None = None
    """The position of the piece in its item."""

    delta: str
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseRefusalDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.refusal.done"
):
    """A refusal is whole."""

    type: ClassVar[Literal["response.refusal.done"]] = "response.refusal.done"
    content_index: int | None = None
    """The position of the piece in its item."""

    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    refusal: str | None = None
    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseShellCallCommandAddedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.shell_call_command.added"
):
    """A command begins."""

    type: ClassVar[Literal["response.shell_call_command.added"]] = "response.shell_call_command.added"
    command: str | None = None
    command_index: int | None = None
    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseShellCallCommandDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.shell_call_command.delta"
):
    """A command goes on."""

    type: ClassVar[Literal["response.shell_call_command.delta"]] = "response.shell_call_command.delta"
    command_index: int | None = None
    delta: str
    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseShellCallCommandDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.shell_call_command.done"
):
    """A command is whole."""

    type: ClassVar[Literal["response.shell_call_command.done"]] = "response.shell_call_command.done"
    command: str | None = None
    command_index: int | None = None
    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseShellCallOutputContentDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.shell_call_output_content.delta"
):
    """The output of a command goes on."""

    type: ClassVar[Literal["response.shell_call_output_content.delta"]] = (
        "response.shell_call_output_content.delta"
    )
    command_index: int | None = None
    delta: ShellOutputDelta
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseShellCallOutputContentDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.shell_call_output_content.done"
):
    """The output of a command is whole."""

    type: ClassVar[Literal["response.shell_call_output_content.done"]] = (
        "response.shell_call_output_content.done"
    )
    command_index: int | None = None
    item_id: str | None = None
    """The id of the item."""

    output: Sequence[ShellOutputContent] | None = None
    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseWebSearchCallCompletedEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.web_search_call.completed"
):
    """A web search is done."""

    type: ClassVar[Literal["response.web_search_call.completed"]] = "response.web_search_call.completed"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseWebSearchCallInProgressEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.web_search_call.in_progress"
):
    """A web search begins."""

    type: ClassVar[Literal["response.web_search_call.in_progress"]] = "response.web_search_call.in_progress"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseWebSearchCallSearchingEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.web_search_call.searching"
):
    """A web search is under way."""

    type: ClassVar[Literal["response.web_search_call.searching"]] = "response.web_search_call.searching"
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""


class ResponseApplyPatchCallOperationDiffDeltaEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.apply_patch_call_operation_diff.delta"
):
    """The change of a file goes on."""

    type: ClassVar[Literal["response.apply_patch_call_operation_diff.delta"]] = (
        "response.apply_patch_call_operation_diff.delta"
    )
    delta: str
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

    sequence_number: int | None = None
    """Counts the events of the stream, from 0."""

    obfuscation: str | None = None
    """Random padding that hides the length of the event."""


class ResponseApplyPatchCallOperationDiffDoneEvent(
    Frame, frozen=True, kw_only=True, tag_field="type", tag="response.apply_patch_call_operation_diff.done"
):
    """The change of a file is whole."""

    type: ClassVar[Literal["response.apply_patch_call_operation_diff.done"]] = (
        "response.apply_patch_call_operation_diff.done"
    )
    diff: str | None = None
    item_id: str | None = None
    """The id of the item."""

    output_index: int | None = None
    """The position of the item in the answer."""

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


class ShellOutputDelta(WireStruct, frozen=True, kw_only=True):
    """More of what a command wrote."""

    stdout: str | None = None
    stderr: str | None = None


class OutputMessage(Frame, frozen=True, kw_only=True, tag_field="type", tag="message"):
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


class ReasoningItem(Frame, frozen=True, kw_only=True, tag_field="type", tag="reasoning"):
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


class FunctionToolCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="function_call"):
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


class FunctionCallOutput(Frame, frozen=True, kw_only=True, tag_field="type", tag="function_call_output"):
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


class CustomToolCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="custom_tool_call"):
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


class CustomToolCallOutput(Frame, frozen=True, kw_only=True, tag_field="type", tag="custom_tool_call_output"):
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


class WebSearchToolCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="web_search_call"):
    """A search of the web by the vendor."""

    type: ClassVar[Literal["web_search_call"]] = "web_search_call"
    id: str | None = None
    action: WebSearchAction | None = None
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str | None = None
    metadata: Mapping[str, Any] | None = None
    internal_chat_message_metadata_passthrough: Mapping[str, Any] | None = None


class FileSearchToolCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="file_search_call"):
    """A search of stored files by the vendor."""

    type: ClassVar[Literal["file_search_call"]] = "file_search_call"
    id: str | None = None
    queries: Sequence[str] | None = None
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str | None = None
    results: Sequence[FileSearchResult] | None = None


class ComputerToolCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="computer_call"):
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


class ComputerCallOutput(Frame, frozen=True, kw_only=True, tag_field="type", tag="computer_call_output"):
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
    Frame, frozen=True, kw_only=True, tag_field="type", tag="code_interpreter_call"
):
    """Code that the vendor ran."""

    type: ClassVar[Literal["code_interpreter_call"]] = "code_interpreter_call"
    id: str | None = None
    code: str | None = None
    container_id: str | None = None
    outputs: Sequence[CodeInterpreterOutput] | None = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str | None = None


class ImageGenerationCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="image_generation_call"):
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


class LocalShellCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="local_shell_call"):
    """A command for a shell of the caller."""

    type: ClassVar[Literal["local_shell_call"]] = "local_shell_call"
    id: str | None = None
    action: LocalShellCallAction | None = None
    call_id: str | None = None
    """The id of the call."""

    status: Literal["in_progress", "completed", "incomplete"] | str | None = None


class LocalShellCallOutput(Frame, frozen=True, kw_only=True, tag_field="type", tag="local_shell_call_output"):
    """The result of a command in a shell of the caller."""

    type: ClassVar[Literal["local_shell_call_output"]] = "local_shell_call_output"
    id: str | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None


class ShellCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="shell_call"):
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


class ShellCallOutput(Frame, frozen=True, kw_only=True, tag_field="type", tag="shell_call_output"):
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


class ApplyPatchCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="apply_patch_call"):
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


class ApplyPatchCallOutput(Frame, frozen=True, kw_only=True, tag_field="type", tag="apply_patch_call_output"):
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


class McpListTools(Frame, frozen=True, kw_only=True, tag_field="type", tag="mcp_list_tools"):
    """The tools of an MCP server."""

    type: ClassVar[Literal["mcp_list_tools"]] = "mcp_list_tools"
    id: str | None = None
    server_label: str | None = None
    tools: Sequence[McpListToolsTool] | None = None
    error: str | None = None


class McpApprovalRequest(Frame, frozen=True, kw_only=True, tag_field="type", tag="mcp_approval_request"):
    """A call of an MCP server that waits for an approval."""

    type: ClassVar[Literal["mcp_approval_request"]] = "mcp_approval_request"
    id: str | None = None
    arguments: str | None = None
    name: str | None = None
    server_label: str | None = None


class McpApprovalResponse(Frame, frozen=True, kw_only=True, tag_field="type", tag="mcp_approval_response"):
    """The approval of a call, or its refusal."""

    type: ClassVar[Literal["mcp_approval_response"]] = "mcp_approval_response"
    approval_request_id: str | None = None
    approve: bool | None = None
    id: str | None = None
    reason: str | None = None


class McpCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="mcp_call"):
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


class ToolSearchCall(Frame, frozen=True, kw_only=True, tag_field="type", tag="tool_search_call"):
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


class CompactionItem(Frame, frozen=True, kw_only=True, tag_field="type", tag="compaction"):
    """What stands for everything before it; encrypted."""

    type: ClassVar[Literal["compaction"]] = "compaction"
    encrypted_content: str | None = None
    id: str | None = None
    created_by: str | None = None
    """Who made the item."""


class Program(Frame, frozen=True, kw_only=True, tag_field="type", tag="program"):
    """A program of tool calls that the model wrote."""

    type: ClassVar[Literal["program"]] = "program"
    id: str | None = None
    call_id: str | None = None
    """The id of the call."""

    code: str | None = None
    fingerprint: str | None = None


class ProgramOutput(Frame, frozen=True, kw_only=True, tag_field="type", tag="program_output"):
    """The result of a program."""

    type: ClassVar[Literal["program_output"]] = "program_output"
    id: str | None = None
    call_id: str | None = None
    """The id of the call."""

    result: str | None = None
    status: Literal["completed", "incomplete"] | str | None = None


class AdditionalTools(Frame, frozen=True, kw_only=True, tag_field="type", tag="additional_tools"):
    """Tools that count from here on."""

    type: ClassVar[Literal["additional_tools"]] = "additional_tools"
    role: Literal["developer"] | str | None = None
    tools: Sequence[Any] | None = None
    """As they were declared, JSON as it came."""

    id: str | None = None


class ToolSearchOutput(Frame, frozen=True, kw_only=True, tag_field="type", tag="tool_search_output"):
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
    | Unknown
)
"""An item of an answer."""


class InputText(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="input_text"):
    """A piece of text."""

    type: ClassVar[Literal["input_text"]] = "input_text"
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class InputImage(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="input_image"):
    """An image, by URL (data URLs too) or by the id of a file."""

    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | str | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class InputFile(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="input_file"):
    """A file: inline, by URL or by id."""

    type: ClassVar[Literal["input_file"]] = "input_file"
    detail: Literal["auto", "low", "high"] | str | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class OutputText(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="output_text"):
    """A piece of text, with what it rests on."""

    type: ClassVar[Literal["output_text"]] = "output_text"
    annotations: Sequence[Annotation] | None = None
    text: str
    logprobs: Sequence[Logprob] | None = None
    refusal: str | None = None


class OutputRefusal(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="refusal"):
    """The model's words where it refused to answer."""

    type: ClassVar[Literal["refusal"]] = "refusal"
    refusal: str


InputContentPart: TypeAlias = InputText | InputImage | InputFile | OutputText | OutputRefusal | Unknown
"""A piece of a message."""


class ReasoningText(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="reasoning_text"):
    """A piece of the reasoning itself; open models show it."""

    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"
    text: str


OutputContentPart: TypeAlias = (
    OutputText | OutputRefusal | ReasoningText | InputText | InputImage | InputFile | Unknown
)
"""A piece of a message; of the model, or in what a stored answer was given."""


class AnnotationFileCitation(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="file_citation"):
    """A file that the text rests on."""

    type: ClassVar[Literal["file_citation"]] = "file_citation"
    file_id: str | None = None
    filename: str | None = None
    index: int | None = None


class AnnotationURLCitation(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="url_citation"):
    """A web page that a stretch of the text rests on."""

    type: ClassVar[Literal["url_citation"]] = "url_citation"
    end_index: int | None = None
    start_index: int | None = None
    title: str | None = None
    url: str | None = None


class AnnotationContainerFileCitation(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="container_file_citation"
):
    """A file of a container that a stretch of the text is about."""

    type: ClassVar[Literal["container_file_citation"]] = "container_file_citation"
    container_id: str | None = None
    end_index: int | None = None
    file_id: str | None = None
    filename: str | None = None
    start_index: int | None = None


class AnnotationFilePath(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="file_path"):
    """A file that the model made."""

    type: ClassVar[Literal["file_path"]] = "file_path"
    file_id: str | None = None
    index: int | None = None


Annotation: TypeAlias = (
    AnnotationFileCitation
    | AnnotationURLCitation
    | AnnotationContainerFileCitation
    | AnnotationFilePath
    | Unknown
)
"""What a stretch of a text rests on."""


class ActionSearch(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="search"):
    """A search."""

    type: ClassVar[Literal["search"]] = "search"
    queries: Sequence[str] | None = None
    query: str | None = None
    sources: Sequence[ActionSearchSource] | None = None


class ActionOpenPage(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="open_page"):
    """A page was opened."""

    type: ClassVar[Literal["open_page"]] = "open_page"
    url: str | None = None


class ActionFind(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="find_in_page"):
    """A text was looked for in a page."""

    type: ClassVar[Literal["find_in_page"]] = "find_in_page"
    pattern: str | None = None
    url: str | None = None


WebSearchAction: TypeAlias = ActionSearch | ActionOpenPage | ActionFind | Unknown
"""What a web search did."""


class OutputLogs(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="logs"):
    """What the code wrote."""

    type: ClassVar[Literal["logs"]] = "logs"
    logs: str | None = None


class OutputImage(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="image"):
    """An image that the code made."""

    type: ClassVar[Literal["image"]] = "image"
    url: str | None = None


CodeInterpreterOutput: TypeAlias = OutputLogs | OutputImage | Unknown
"""An output of the code interpreter."""


class OutcomeTimeout(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="timeout"):
    """The command took too long."""

    type: ClassVar[Literal["timeout"]] = "timeout"


class OutcomeExit(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="exit"):
    """The command ended by itself."""

    type: ClassVar[Literal["exit"]] = "exit"
    exit_code: int | None = None


ShellOutcome: TypeAlias = OutcomeTimeout | OutcomeExit | Unknown
"""How a command ended."""


class ContainerAutoParam(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="container_auto"):
    """A container that is made for the request."""

    type: ClassVar[Literal["container_auto"]] = "container_auto"
    file_ids: Sequence[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    network_policy: ContainerNetworkPolicy | None = None
    skills: Sequence[ContainerSkill] | None = None
    """What the model can look up there."""


class LocalEnvironmentParam(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="local"):
    """The caller's own machine."""

    type: ClassVar[Literal["local"]] = "local"
    skills: Sequence[LocalSkill] | None = None
    """What the model can look up there."""


class ContainerReferenceParam(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="container_reference"
):
    """A container that is there, by its id."""

    type: ClassVar[Literal["container_reference"]] = "container_reference"
    container_id: str | None = None


ShellEnvironment: TypeAlias = ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | Unknown
"""Where commands run."""

InputContent: TypeAlias = str | Sequence[InputContentPart]
"""A text, or a list of pieces."""


class PromptCacheBreakpoint(WireStruct, frozen=True, kw_only=True):
    """A cache breakpoint: everything up to here is kept."""

    mode: Literal["explicit"] | str | None = None
    ttl: Literal["30m", "12h"] | str | None = None


class SummaryText(WireStruct, frozen=True, kw_only=True):
    """A paragraph of a summary of the reasoning."""

    type: Literal["summary_text"] | str
    text: str


class ActionSearchSource(WireStruct, frozen=True, kw_only=True):
    """A page that a search found."""

    type: Literal["url"] | str
    url: str | None = None


class ComputerActionClick(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="click"):
    """A click."""

    type: ClassVar[Literal["click"]] = "click"
    button: Literal["left", "right", "wheel", "back", "forward"] | str | None = None
    x: int | None = None
    """In pixels from the left."""

    y: int | None = None
    """In pixels from the top."""

    keys: Sequence[str] | None = None
    """Keys that are held."""


class ComputerActionDoubleClick(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="double_click"):
    """Two clicks."""

    type: ClassVar[Literal["double_click"]] = "double_click"
    x: int | None = None
    """In pixels from the left."""

    y: int | None = None
    """In pixels from the top."""

    keys: Sequence[str] | None = None
    """Keys that are held."""


class ComputerActionDrag(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="drag"):
    """The pointer is dragged along a path."""

    type: ClassVar[Literal["drag"]] = "drag"
    path: Sequence[ScreenPoint] | None = None
    keys: Sequence[str] | None = None
    """Keys that are held."""


class ComputerActionKeypress(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="keypress"):
    """Keys are pressed."""

    type: ClassVar[Literal["keypress"]] = "keypress"
    keys: Sequence[str] | None = None
    """The keys."""


class ComputerActionMove(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="move"):
    """The pointer is moved."""

    type: ClassVar[Literal["move"]] = "move"
    x: int | None = None
    """In pixels from the left."""

    y: int | None = None
    """In pixels from the top."""

    keys: Sequence[str] | None = None
    """Keys that are held."""


class ComputerActionScreenshot(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="screenshot"):
    """A picture of the screen is taken."""

    type: ClassVar[Literal["screenshot"]] = "screenshot"


class ComputerActionScroll(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="scroll"):
    """The screen is scrolled."""

    type: ClassVar[Literal["scroll"]] = "scroll"
    x: int | None = None
    """In pixels from the left."""

    y: int | None = None
    """In pixels from the top."""

    scroll_x: int | None = None
    """How far to the right."""

    scroll_y: int | None = None
    """How far down."""

    keys: Sequence[str] | None = None
    """Keys that are held."""


class ComputerActionType(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="type"):
    """A text is typed."""

    type: ClassVar[Literal["type"]] = "type"
    text: str | None = None


class ComputerActionWait(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="wait"):
    """Nothing is done for a while."""

    type: ClassVar[Literal["wait"]] = "wait"


ComputerAction: TypeAlias = (
    ComputerActionClick
    | ComputerActionDoubleClick
    | ComputerActionDrag
    | ComputerActionKeypress
    | ComputerActionMove
    | ComputerActionScreenshot
    | ComputerActionScroll
    | ComputerActionType
    | ComputerActionWait
    | Unknown
)
"""What is to be done at a computer."""


class ScreenPoint(WireStruct, frozen=True, kw_only=True):
    """A point of a screen."""

    x: int | None = None
    """In pixels from the left."""

    y: int | None = None
    """In pixels from the top."""


class ImageGenerationError(WireStruct, frozen=True, kw_only=True):
    """Why there is no image."""

    code: str | None = None
    message: str | None = None
    param: str | None = None
    type: str | None = None
    moderation_details: ImageModerationDetails | None = None
    """What the moderation found."""


class ImageModerationDetails(WireStruct, frozen=True, kw_only=True):
    """What the moderation found."""

    categories: Sequence[str] | None = None
    moderation_stage: Literal["input", "output", "unknown"] | str | None = None


class SvgUsage(WireStruct, frozen=True, kw_only=True):
    """What a drawing used, in tokens."""

    model: str | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    reasoning_tokens: int | None = None
    total_tokens: int | None = None


class LocalShellCallAction(WireStruct, frozen=True, kw_only=True):
    """The command."""

    type: Literal["exec"] | str
    command: Sequence[str] | None = None
    env: Mapping[str, str] | None = None
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class ShellCallAction(WireStruct, frozen=True, kw_only=True):
    """The commands and their limits."""

    commands: Sequence[str] | None = None
    max_output_length: int | None = None
    timeout_ms: int | None = None


class ShellOutputContent(WireStruct, frozen=True, kw_only=True):
    """The result of one command."""

    outcome: ShellOutcome | None = None
    stderr: str | None = None
    stdout: str | None = None


class McpListToolsTool(WireStruct, frozen=True, kw_only=True):
    """A tool of an MCP server."""

    input_schema: Any | None = None
    name: str | None = None
    annotations: Any | None = None
    description: str | None = None


class McpProtocolError(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_protocol_error"):
    """The server broke the protocol, or refused the call."""

    type: ClassVar[Literal["mcp_protocol_error"]] = "mcp_protocol_error"
    code: int | None = None
    message: str | None = None


class McpToolExecutionError(
    WireStruct, frozen=True, kw_only=True, tag_field="type", tag="mcp_tool_execution_error"
):
    """The tool failed."""

    type: ClassVar[Literal["mcp_tool_execution_error"]] = "mcp_tool_execution_error"
    content: Any | None = None
    """What the tool said, JSON as it came."""


class McpHttpError(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="http_error"):
    """The server could not be reached, or answered with an HTTP status."""

    type: ClassVar[Literal["http_error"]] = "http_error"
    code: int | None = None
    """The HTTP status."""

    message: str | None = None


McpToolCallError: TypeAlias = McpProtocolError | McpToolExecutionError | McpHttpError | Unknown
"""Why a call of an MCP server failed."""


class SkillReference(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="skill_reference"):
    """A stored skill."""

    type: ClassVar[Literal["skill_reference"]] = "skill_reference"
    skill_id: str | None = None
    version: str | None = None


class InlineSkill(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="inline"):
    """A skill in the request itself."""

    type: ClassVar[Literal["inline"]] = "inline"
    name: str | None = None
    description: str | None = None
    source: InlineSkillSource | None = None


ContainerSkill: TypeAlias = SkillReference | InlineSkill | Unknown
"""A skill: a stored one, or one in the request itself."""


class InlineSkillSource(WireStruct, frozen=True, kw_only=True):
    """The files of a skill."""

    type: Literal["base64"] | str
    media_type: Literal["application/zip"] | str | None = None
    data: str | None = None
    """Base64."""


class LocalSkill(WireStruct, frozen=True, kw_only=True):
    """A skill in a folder of the caller's machine."""

    name: str | None = None
    description: str | None = None
    path: str | None = None


class Caller(WireStruct, frozen=True, kw_only=True):
    """Who made a call: the model itself, or a program of it."""

    type: Literal["direct", "program"] | str
    caller_id: str | None = None


class FileSearchResult(WireStruct, frozen=True, kw_only=True):
    """A piece of a file that was found."""

    file_id: str | None = None
    filename: str | None = None
    text: str | None = None
    score: float | None = None
    attributes: Mapping[str, Any] | None = None


class Logprob(WireStruct, frozen=True, kw_only=True):
    """A token of the answer with its log probability."""

    token: str | None = None
    logprob: float | None = None
    bytes: Sequence[int] | None = None
    top_logprobs: Sequence[TopLogprob] | None = None


class TopLogprob(WireStruct, frozen=True, kw_only=True):
    """One of the most likely tokens at a position."""

    token: str | None = None
    logprob: float | None = None
    bytes: Sequence[int] | None = None


class SafetyCheck(WireStruct, frozen=True, kw_only=True):
    """A doubt that the caller is to confirm."""

    id: str | None = None
    code: str | None = None
    message: str | None = None


class ComputerScreenshot(WireStruct, frozen=True, kw_only=True):
    """A picture of a screen."""

    type: Literal["computer_screenshot"] | str
    file_id: str | None = None
    image_url: str | None = None


class ApplyPatchOperation(WireStruct, frozen=True, kw_only=True):
    """What is done to a file: created, deleted, or changed."""

    type: Literal["create_file", "delete_file", "update_file"] | str
    path: str | None = None
    diff: str | None = None


class ContainerNetworkPolicy(WireStruct, frozen=True, kw_only=True):
    """What a container can reach: nothing, or a list of domains."""

    type: Literal["disabled", "allowlist"] | str
    allowed_domains: Sequence[str] | None = None


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


class InputMessage(WireStruct, frozen=True, kw_only=True):
    """A message; an earlier one of the model keeps its id and phase."""

    type: Literal["message"] | UnsetType = UNSET
    id: str | None | UnsetType = UNSET
    role: Literal["user", "assistant", "system", "developer"] | str
    content: InputContent
    phase: Literal["commentary", "final_answer"] | str | None | UnsetType = UNSET
    """Whether the model still works or answers; goes back unchanged."""

    status: Literal["in_progress", "completed", "incomplete"] | str | UnsetType = UNSET


class CompactionTrigger(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Asks for a compaction here."""

    type: Literal["compaction_trigger"] = "compaction_trigger"
    id: str | None | UnsetType = UNSET


class ItemReference(WireStruct, frozen=True, kw_only=True):
    """A stored item, by its id."""

    type: Literal["item_reference"] | UnsetType = UNSET
    id: str


class ConfigurationUpdate(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Settings that count from here on."""

    type: Literal["configuration_update"] = "configuration_update"
    id: str | None | UnsetType = UNSET
    reasoning: ReasoningConfig | Mapping[str, Any] | UnsetType = UNSET
    text: TextConfig | Mapping[str, Any] | UnsetType = UNSET


class ReasoningItemParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Reasoning of an earlier answer, as it came; it stands before the item that it led to."""

    type: Literal["reasoning"] = "reasoning"
    id: str | UnsetType = UNSET
    summary: Sequence[SummaryText | Mapping[str, Any]]
    content: Sequence[ReasoningText | Mapping[str, Any]] | UnsetType = UNSET
    encrypted_content: str | None | UnsetType = UNSET
    status: Literal["in_progress", "completed", "incomplete"] | str | UnsetType = UNSET


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
    | OutputMessage
    | ReasoningItem
    | Unknown
    | Mapping[str, Any]
)
"""An item of the input: a message, or an item of an earlier answer as it came."""

Input: TypeAlias = str | Sequence[InputItem]
"""A text of the user, or a list of items."""


class ConversationReference(WireStruct, frozen=True, kw_only=True):
    """A stored conversation, by its id."""

    id: str


Conversation: TypeAlias = str | ConversationReference | Mapping[str, Any]
"""The id of a stored conversation, or an object with it."""

PromptVariable: TypeAlias = str | InputContentPart | Mapping[str, Any]
"""A value for a variable of a prompt."""


class ResponseFormatText(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Plain text."""

    type: Literal["text"] = "text"


class ResponseFormatJsonSchema(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """JSON that fits a schema."""

    type: Literal["json_schema"] = "json_schema"
    name: str
    schema: Mapping[str, Any]
    description: str | UnsetType = UNSET
    strict: bool | None | UnsetType = UNSET


class ResponseFormatJsonObject(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Any JSON object; the input must ask for JSON in words."""

    type: Literal["json_object"] = "json_object"


ResponseFormat: TypeAlias = (
    ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | Mapping[str, Any]
)
"""The format of the text."""


class ReasoningConfig(WireStruct, frozen=True, kw_only=True):
    """How much the model thinks, and what it shows of it."""

    context: Literal["auto", "current_turn", "all_turns"] | str | None | UnsetType = UNSET
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None | UnsetType = (
        UNSET
    )
    generate_summary: Literal["auto", "concise", "detailed"] | str | None | UnsetType = UNSET
    mode: Literal["standard", "pro"] | str | UnsetType = UNSET
    """How much work goes into the answer."""

    summary: Literal["auto", "concise", "detailed"] | str | None | UnsetType = UNSET


class TextConfig(WireStruct, frozen=True, kw_only=True):
    """Format and length of the text."""

    format: ResponseFormat | UnsetType = UNSET
    verbosity: Literal["low", "medium", "high"] | str | None | UnsetType = UNSET


class StreamOptions(WireStruct, frozen=True, kw_only=True):
    """What a stream holds."""

    include_obfuscation: bool | UnsetType = UNSET


class PromptCacheOptions(WireStruct, frozen=True, kw_only=True):
    """How the prompt cache is used."""

    comparison_response_id: str | None | UnsetType = UNSET
    mode: Literal["implicit", "explicit"] | str | UnsetType = UNSET
    prewarm: bool | UnsetType = UNSET
    ttl: Literal["30m", "12h"] | str | UnsetType = UNSET


class ContextManagement(WireStruct, frozen=True, kw_only=True):
    """When the context is compacted."""

    type: str
    compact_threshold: int | None | UnsetType = UNSET


class BackgroundOptions(WireStruct, frozen=True, kw_only=True):
    """How an answer is made in the background."""

    completion_window: Literal["soonest", "2h", "8h"] | str | UnsetType = UNSET
    continuation_id: str | UnsetType = UNSET


class PromptTemplate(WireStruct, frozen=True, kw_only=True):
    """A stored prompt with its variables."""

    id: str
    variables: Mapping[str, Any] | None | UnsetType = UNSET
    version: str | None | UnsetType = UNSET


class ModerationConfig(WireStruct, frozen=True, kw_only=True):
    """How input and output are moderated."""

    model: str
    policy: ModerationPolicy | Mapping[str, Any] | None | UnsetType = UNSET
    """What becomes of what is found."""


class ModerationPolicy(WireStruct, frozen=True, kw_only=True):
    """What becomes of what is found."""

    input: ModerationRule | Mapping[str, Any] | None | UnsetType = UNSET
    output: ModerationRule | Mapping[str, Any] | None | UnsetType = UNSET


class ModerationRule(WireStruct, frozen=True, kw_only=True):
    """Whether it is only told, or stopped."""

    mode: Literal["score", "block"] | str


class AccessPrograms(WireStruct, frozen=True, kw_only=True):
    """Programs of access that the request uses."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str | UnsetType = UNSET


class ImageConfig(WireStruct, frozen=True, kw_only=True):
    """How images of the input are handled."""

    context_compression: Literal["auto", "enabled", "disabled"] | str | UnsetType = UNSET


class ResponseCompactParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request to make a conversation shorter."""

    model: str
    input: Input | UnsetType = UNSET
    instructions: str | None | UnsetType = UNSET
    previous_response_id: str | None | UnsetType = UNSET
    prompt_cache_key: str | None | UnsetType = UNSET


class InputTokensParams(WireStruct, frozen=True, kw_only=True):
    """The body of a request that counts tokens."""

    conversation: Conversation | None | UnsetType = UNSET
    input: Input | UnsetType = UNSET
    instructions: str | None | UnsetType = UNSET
    model: str | UnsetType = UNSET
    parallel_tool_calls: bool | None | UnsetType = UNSET
    previous_response_id: str | None | UnsetType = UNSET
    reasoning: ReasoningConfig | Mapping[str, Any] | None | UnsetType = UNSET
    text: TextConfig | Mapping[str, Any] | UnsetType = UNSET
    tool_choice: ToolChoice | UnsetType = UNSET
    tools: Sequence[Tool] | UnsetType = UNSET
    truncation: Literal["auto", "disabled"] | str | None | UnsetType = UNSET


class ProgrammaticToolCallingTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model may write programs of tool calls."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


class ToolChoiceAllowedParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Only some of the tools."""

    type: Literal["allowed_tools"] = "allowed_tools"
    mode: Literal["auto", "required"] | str
    tools: Sequence[Mapping[str, Any]]


class ToolChoiceTypesParam(WireStruct, frozen=True, kw_only=True):
    """A hosted tool, by its kind."""

    type: (
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
        | str
    )


class ToolChoiceFunctionParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """This function."""

    type: Literal["function"] = "function"
    name: str


class ToolChoiceMcpParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A tool of this MCP server."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    name: str | None | UnsetType = UNSET


class ToolChoiceCustomParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """This free-text tool."""

    type: Literal["custom"] = "custom"
    name: str


class ToolChoiceApplyPatchParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The change of files."""

    type: Literal["apply_patch"] = "apply_patch"


class ToolChoiceShellParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The shell."""

    type: Literal["shell"] = "shell"


ToolChoiceObject: TypeAlias = (
    ToolChoiceAllowedParam
    | ToolChoiceTypesParam
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
    | ToolChoiceCustomParam
    | ProgrammaticToolCallingTool
    | ToolChoiceApplyPatchParam
    | ToolChoiceShellParam
    | Mapping[str, Any]
)
"""A choice of tools by name or kind."""

ToolChoice: TypeAlias = Literal["none", "auto", "required"] | str | ToolChoiceObject
"""Whether the model may or must call a tool."""


class McpToolFilter(WireStruct, frozen=True, kw_only=True):
    """Tools by name, or those that only read."""

    read_only: bool | UnsetType = UNSET
    tool_names: Sequence[str] | UnsetType = UNSET


McpAllowedTools: TypeAlias = Sequence[str] | McpToolFilter | Mapping[str, Any]
"""The tools of a server that may be called."""


class McpApprovalFilter(WireStruct, frozen=True, kw_only=True):
    """Which tools always wait for an approval, and which never do."""

    always: McpToolFilter | Mapping[str, Any] | UnsetType = UNSET
    never: McpToolFilter | Mapping[str, Any] | UnsetType = UNSET


McpRequireApproval: TypeAlias = Literal["always", "never"] | str | McpApprovalFilter | Mapping[str, Any]
"""Which calls of a server wait for an approval."""


class CodeInterpreterContainerAuto(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A container that is made for the request."""

    type: Literal["auto"] = "auto"
    file_ids: Sequence[str] | UnsetType = UNSET
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None | UnsetType = UNSET
    network_policy: ContainerNetworkPolicy | Mapping[str, Any] | UnsetType = UNSET


CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerAuto | Mapping[str, Any]
"""The id of a container, or how one is made."""


class FunctionToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A function of the caller."""

    type: Literal["function"] = "function"
    async_: bool | UnsetType = field(name="async", default=UNSET)
    name: str
    parameters: Mapping[str, Any] | None
    """A JSON Schema for the arguments."""

    strict: bool | None
    """Whether the arguments must fit the schema; true where it is left out."""

    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None | UnsetType = UNSET
    defer_loading: bool | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    output_schema: Mapping[str, Any] | None | UnsetType = UNSET


class CustomToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A tool of the caller that takes free text."""

    type: Literal["custom"] = "custom"
    async_: bool | UnsetType = field(name="async", default=UNSET)
    name: str
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None | UnsetType = UNSET
    defer_loading: bool | UnsetType = UNSET
    description: str | UnsetType = UNSET
    format: CustomToolFormat | UnsetType = UNSET


class FileSearchToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The vendor searches stored files."""

    type: Literal["file_search"] = "file_search"
    vector_store_ids: Sequence[str]
    filters: FileSearchFilter | None | UnsetType = UNSET
    max_num_results: int | UnsetType = UNSET
    ranking_options: RankingOptions | Mapping[str, Any] | UnsetType = UNSET


class WebSearchToolParam(WireStruct, frozen=True, kw_only=True):
    """The vendor searches the web."""

    type: Literal["web_search", "web_search_2025_08_26"] | str
    external_web_access: bool | UnsetType = UNSET
    filters: WebSearchFilters | Mapping[str, Any] | None | UnsetType = UNSET
    search_context_size: Literal["low", "medium", "high"] | str | UnsetType = UNSET
    user_location: UserLocation | Mapping[str, Any] | None | UnsetType = UNSET


class WebSearchPreviewToolParam(WireStruct, frozen=True, kw_only=True):
    """The vendor searches the web; the first version."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"] | str
    search_content_types: Sequence[Literal["text", "image"] | str] | UnsetType = UNSET
    search_context_size: Literal["low", "medium", "high"] | str | UnsetType = UNSET
    user_location: UserLocation | Mapping[str, Any] | None | UnsetType = UNSET


class ComputerToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model may use a computer."""

    type: Literal["computer"] = "computer"


class ComputerUsePreviewToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model may use a computer; the first version."""

    type: Literal["computer_use_preview"] = "computer_use_preview"
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"] | str


class McpTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Tools of an MCP server that the vendor calls."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None | UnsetType = UNSET
    allowed_tools: McpAllowedTools | None | UnsetType = UNSET
    authorization: str | UnsetType = UNSET
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | str
        | UnsetType
    ) = UNSET
    defer_loading: bool | UnsetType = UNSET
    headers: Mapping[str, Any] | None | UnsetType = UNSET
    require_approval: McpRequireApproval | None | UnsetType = UNSET
    server_description: str | UnsetType = UNSET
    server_url: str | UnsetType = UNSET
    tunnel_id: str | UnsetType = UNSET


class CodeInterpreterTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The vendor runs code."""

    type: Literal["code_interpreter"] = "code_interpreter"
    container: CodeInterpreterContainer
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None | UnsetType = UNSET


class ImageGenerationTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The vendor makes images."""

    type: Literal["image_generation"] = "image_generation"
    action: Literal["generate", "edit", "auto"] | str | UnsetType = UNSET
    background: Literal["transparent", "opaque", "auto"] | str | UnsetType = UNSET
    complexity: Literal["low", "medium", "high"] | str | UnsetType = UNSET
    frame_count: int | UnsetType = UNSET
    frame_duration_ms: int | UnsetType = UNSET
    input_fidelity: Literal["high", "low"] | str | None | UnsetType = UNSET
    input_image_mask: ImageMask | Mapping[str, Any] | UnsetType = UNSET
    """Where an image is changed."""

    model: str | UnsetType = UNSET
    moderation: Literal["auto", "low"] | str | UnsetType = UNSET
    output_compression: int | UnsetType = UNSET
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | UnsetType = UNSET
    partial_images: int | UnsetType = UNSET
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | UnsetType = UNSET
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | UnsetType = UNSET
    """Width and height, in pixels."""

    svg: SvgConfig | Mapping[str, Any] | UnsetType = UNSET
    """How a drawing is made."""


class LocalShellTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model may ask for commands in a shell of the caller."""

    type: Literal["local_shell"] = "local_shell"


class FunctionShellToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model may run commands."""

    type: Literal["shell"] = "shell"
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None | UnsetType = UNSET
    environment: ShellEnvironment | Mapping[str, Any] | None | UnsetType = UNSET


class ApplyPatchToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model may change files."""

    type: Literal["apply_patch"] = "apply_patch"
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None | UnsetType = UNSET


class NamespaceToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Tools under one name."""

    type: Literal["namespace"] = "namespace"
    description: str
    name: str
    tools: Sequence[NamespaceTool]


class ToolSearchToolParam(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """The model looks for the tools that it needs."""

    type: Literal["tool_search"] = "tool_search"
    description: str | None | UnsetType = UNSET
    execution: Literal["server", "client"] | str | UnsetType = UNSET
    parameters: Any | UnsetType = UNSET


Tool: TypeAlias = (
    FunctionToolParam
    | CustomToolParam
    | FileSearchToolParam
    | WebSearchToolParam
    | WebSearchPreviewToolParam
    | ComputerToolParam
    | ComputerUsePreviewToolParam
    | McpTool
    | CodeInterpreterTool
    | ProgrammaticToolCallingTool
    | ImageGenerationTool
    | LocalShellTool
    | FunctionShellToolParam
    | NamespaceToolParam
    | ToolSearchToolParam
    | ApplyPatchToolParam
    | Mapping[str, Any]
)
"""A tool: a function or free-text tool of the caller, or one that the vendor hosts."""


class CustomToolTextFormat(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Any text."""

    type: Literal["text"] = "text"


class CustomToolGrammarFormat(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """Text by a grammar."""

    type: Literal["grammar"] = "grammar"
    definition: str
    syntax: Literal["lark", "regex"] | str


CustomToolFormat: TypeAlias = CustomToolTextFormat | CustomToolGrammarFormat | Mapping[str, Any]
"""What a free-text tool takes."""


class NamespaceFunctionTool(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """A function in a namespace."""

    type: Literal["function"] = "function"
    async_: bool | UnsetType = field(name="async", default=UNSET)
    name: str
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None | UnsetType = UNSET
    defer_loading: bool | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    output_schema: Mapping[str, Any] | None | UnsetType = UNSET
    parameters: Any | UnsetType = UNSET
    strict: bool | None | UnsetType = UNSET


NamespaceTool: TypeAlias = NamespaceFunctionTool | CustomToolParam | Mapping[str, Any]
"""A tool in a namespace."""


class ComparisonFilter(WireStruct, frozen=True, kw_only=True):
    """An attribute compared with a value."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str
    key: str
    value: Any


class CompoundFilter(WireStruct, frozen=True, kw_only=True):
    """Several filters."""

    type: Literal["and", "or"] | str
    filters: Sequence[Any]


FileSearchFilter: TypeAlias = ComparisonFilter | CompoundFilter | Mapping[str, Any]
"""A condition on the attributes of files."""


class RankingOptions(WireStruct, frozen=True, kw_only=True):
    """How results are ranked."""

    hybrid_search: HybridSearch | Mapping[str, Any] | UnsetType = UNSET
    """The weight of words and meaning."""

    ranker: Literal["auto", "default-2024-11-15"] | str | UnsetType = UNSET
    score_threshold: float | UnsetType = UNSET


class HybridSearch(WireStruct, frozen=True, kw_only=True):
    """The weight of words and meaning in a search."""

    embedding_weight: float
    text_weight: float


class WebSearchFilters(WireStruct, frozen=True, kw_only=True):
    """Where the web is searched."""

    allowed_domains: Sequence[str] | None | UnsetType = UNSET


class UserLocation(WireStruct, frozen=True, kw_only=True):
    """Roughly where the user is."""

    type: Literal["approximate"] | UnsetType = UNSET
    city: str | None | UnsetType = UNSET
    country: str | None | UnsetType = UNSET
    region: str | None | UnsetType = UNSET
    timezone: str | None | UnsetType = UNSET


class ImageMask(WireStruct, frozen=True, kw_only=True):
    """Where an image is changed: by URL, or by the id of a file."""

    file_id: str | UnsetType = UNSET
    image_url: str | UnsetType = UNSET


class SvgConfig(WireStruct, frozen=True, kw_only=True):
    """How a drawing is made."""

    model: str | UnsetType = UNSET
    reasoning: SvgReasoning | Mapping[str, Any] | None | UnsetType = UNSET
    """How much the model thinks about it."""


class SvgReasoning(WireStruct, frozen=True, kw_only=True):
    """How much a model thinks about a drawing."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None | UnsetType = (
        UNSET
    )
