# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 dd77a7b7e513b16f
"""The wire types of `gemini_generate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import Frame, WireStruct


class GenerateContentResponse(Frame, frozen=True, kw_only=True):
    """An answer, or one piece of a streamed one."""

    candidates: Sequence[Candidate] | None = None
    """The alternative answers; none where the prompt was blocked."""

    prompt_feedback: PromptFeedback | None = field(name="promptFeedback", default=None)
    usage_metadata: UsageMetadata | None = field(name="usageMetadata", default=None)
    model_version: str | None = field(name="modelVersion", default=None)
    """The model that answered."""

    response_id: str | None = field(name="responseId", default=None)
    create_time: str | None = field(name="createTime", default=None)
    """When the server got the request."""

    model_status: ModelStatus | None = field(name="modelStatus", default=None)
    error: Status | None = None
    """A failure in the middle of a stream."""


class ModelStatus(WireStruct, frozen=True, kw_only=True):
    """In which stage of its life the model is."""

    model_stage: (
        Literal[
            "MODEL_STAGE_UNSPECIFIED",
            "UNSTABLE_EXPERIMENTAL",
            "EXPERIMENTAL",
            "PREVIEW",
            "STABLE",
            "LEGACY",
            "DEPRECATED",
            "RETIRED",
        ]
        | str
        | None
    ) = field(name="modelStage", default=None)
    """The stage."""

    retirement_time: str | None = field(name="retirementTime", default=None)
    message: str | None = None


class PromptFeedback(WireStruct, frozen=True, kw_only=True):
    """What the filters say of the prompt."""

    block_reason: (
        Literal[
            "BLOCKED_REASON_UNSPECIFIED",
            "SAFETY",
            "OTHER",
            "BLOCKLIST",
            "PROHIBITED_CONTENT",
            "MODEL_ARMOR",
            "IMAGE_SAFETY",
            "JAILBREAK",
        ]
        | str
        | None
    ) = field(name="blockReason", default=None)
    """Why the prompt was blocked; there are no candidates then."""

    block_reason_message: str | None = field(name="blockReasonMessage", default=None)
    safety_ratings: Sequence[SafetyRating] | None = field(name="safetyRatings", default=None)


class Candidate(WireStruct, frozen=True, kw_only=True):
    """One of the alternative answers."""

    content: Content | None = None
    """Absent or empty where nothing was generated."""

    finish_reason: (
        Literal[
            "FINISH_REASON_UNSPECIFIED",
            "STOP",
            "MAX_TOKENS",
            "SAFETY",
            "RECITATION",
            "LANGUAGE",
            "OTHER",
            "BLOCKLIST",
            "PROHIBITED_CONTENT",
            "SPII",
            "MALFORMED_FUNCTION_CALL",
            "MALFORMED_RESPONSE",
            "UNEXPECTED_TOOL_CALL",
            "TOO_MANY_TOOL_CALLS",
            "MISSING_THOUGHT_SIGNATURE",
            "MODEL_ARMOR",
            "IMAGE_SAFETY",
            "IMAGE_PROHIBITED_CONTENT",
            "IMAGE_RECITATION",
            "IMAGE_OTHER",
            "NO_IMAGE",
            "CONTINUATION",
            "ESCALATION",
            "PUP_LIMITED_DISABLED",
        ]
        | str
        | None
    ) = field(name="finishReason", default=None)
    """Why generation stopped; STOP where functions are called, too.

    - `FINISH_REASON_UNSPECIFIED`
    - `STOP`: The natural end, or one of the stop sequences.
    - `MAX_TOKENS`
    - `SAFETY`
    - `RECITATION`
    - `LANGUAGE`
    - `OTHER`
    - `BLOCKLIST`
    - `PROHIBITED_CONTENT`
    - `SPII`: Sensitive personal data.
    - `MALFORMED_FUNCTION_CALL`: The model wrote a call that cannot be read; finishMessage has it.
    - `MALFORMED_RESPONSE`
    - `UNEXPECTED_TOOL_CALL`: The model called a tool that it was not given.
    - `TOO_MANY_TOOL_CALLS`
    - `MISSING_THOUGHT_SIGNATURE`: The history lacks a signature.
    - `MODEL_ARMOR`
    - `IMAGE_SAFETY`
    - `IMAGE_PROHIBITED_CONTENT`
    - `IMAGE_RECITATION`
    - `IMAGE_OTHER`
    - `NO_IMAGE`
    - `CONTINUATION`: The answer goes on with continuationToken.
    - `ESCALATION`
    - `PUP_LIMITED_DISABLED`
    """

    finish_message: str | None = field(name="finishMessage", default=None)
    """More about the end."""

    index: int | None = None
    """From 0; 0 may be left out."""

    token_count: int | None = field(name="tokenCount", default=None)
    avg_logprobs: float | None = field(name="avgLogprobs", default=None)
    logprobs_result: LogprobsResult | None = field(name="logprobsResult", default=None)
    safety_ratings: Sequence[SafetyRating] | None = field(name="safetyRatings", default=None)
    citation_metadata: CitationMetadata | None = field(name="citationMetadata", default=None)
    grounding_metadata: GroundingMetadata | None = field(name="groundingMetadata", default=None)
    grounding_attributions: Sequence[GroundingAttribution] | None = field(
        name="groundingAttributions", default=None
    )
    url_context_metadata: UrlContextMetadata | None = field(name="urlContextMetadata", default=None)
    continuation_token: str | None = field(name="continuationToken", default=None)


class SafetyRating(WireStruct, frozen=True, kw_only=True):
    """How likely it is that a text does harm of one kind."""

    category: HarmCategory | None = None
    probability: (
        Literal["HARM_PROBABILITY_UNSPECIFIED", "NEGLIGIBLE", "LOW", "MEDIUM", "HIGH"] | str | None
    ) = None
    probability_score: float | None = field(name="probabilityScore", default=None)
    severity: (
        Literal[
            "HARM_SEVERITY_UNSPECIFIED",
            "HARM_SEVERITY_NEGLIGIBLE",
            "HARM_SEVERITY_LOW",
            "HARM_SEVERITY_MEDIUM",
            "HARM_SEVERITY_HIGH",
        ]
        | str
        | None
    ) = None
    severity_score: float | None = field(name="severityScore", default=None)
    blocked: bool | None = None
    """Whether it was filtered for this."""

    overwritten_threshold: HarmBlockThreshold | None = field(name="overwrittenThreshold", default=None)


class Content(WireStruct, frozen=True, kw_only=True):
    """What one of the two said, in parts."""

    role: Literal["user", "model"] | str | None = None
    """A system instruction has none."""

    parts: Sequence[Part] | None = None
    """In order."""


class Part(WireStruct, frozen=True, kw_only=True):
    """A piece of a content: exactly one of text, inlineData, fileData, functionCall, functionResponse,
    executableCode, codeExecutionResult, toolCall and toolResponse. The other fields say something about
    it.
    """

    text: str | None = None
    thought: bool | None = None
    """Whether the text is the model's thinking."""

    thought_signature: str | None = field(name="thoughtSignature", default=None)
    """Opaque; goes back in the very part that it came in."""

    inline_data: Blob | None = field(name="inlineData", default=None)
    file_data: FileData | None = field(name="fileData", default=None)
    function_call: FunctionCall | None = field(name="functionCall", default=None)
    function_response: FunctionResponse | None = field(name="functionResponse", default=None)
    executable_code: ExecutableCode | None = field(name="executableCode", default=None)
    code_execution_result: CodeExecutionResult | None = field(name="codeExecutionResult", default=None)
    tool_call: ServerToolCall | None = field(name="toolCall", default=None)
    """A call of a tool that the server runs."""

    tool_response: ServerToolResponse | None = field(name="toolResponse", default=None)
    """What such a tool gave."""

    audio_transcription: AudioTranscription | None = field(name="audioTranscription", default=None)
    """What is said in the sound."""

    video_metadata: VideoMetadata | None = field(name="videoMetadata", default=None)
    audio_metadata: AudioMetadata | None = field(name="audioMetadata", default=None)
    """Which piece of the sound is meant."""

    document_metadata: DocumentMetadata | None = field(name="documentMetadata", default=None)
    """Which pages are meant."""

    spreadsheet_metadata: SpreadsheetMetadata | None = field(name="spreadsheetMetadata", default=None)
    """Which cells are meant."""

    speech_metadata: SpeechMetadata | None = field(name="speechMetadata", default=None)
    """Who says the text, and how."""

    media_processing: MediaProcessing | None = field(name="mediaProcessing", default=None)
    media_resolution: PartMediaResolution | None = field(name="mediaResolution", default=None)
    part_metadata: Mapping[str, Any] | None = field(name="partMetadata", default=None)
    """The caller's own notes."""


MediaProcessing: TypeAlias = Literal["MEDIA_PROCESSING_UNSPECIFIED", "STATIC", "AGENTIC"] | str
"""Whether the model looks at the media as they are, or as often as it wants."""


class ServerToolCall(WireStruct, frozen=True, kw_only=True):
    """A call of a tool that the server runs."""

    id: str | None = None
    """The response repeats it."""

    tool_type: ServerToolType | None = field(name="toolType", default=None)
    """Which tool it is."""

    args: Mapping[str, Any] | None = None
    """The arguments."""


class ServerToolResponse(WireStruct, frozen=True, kw_only=True):
    """What a tool gave that the server runs."""

    id: str | None = None
    """That of the call."""

    tool_type: ServerToolType | None = field(name="toolType", default=None)
    """Which tool it is."""

    response: Mapping[str, Any] | None = None
    """The result."""


ServerToolType: TypeAlias = (
    Literal[
        "TOOL_TYPE_UNSPECIFIED",
        "GOOGLE_SEARCH_WEB",
        "GOOGLE_SEARCH_IMAGE",
        "URL_CONTEXT",
        "GOOGLE_MAPS",
        "FILE_SEARCH",
        "MEDIA_PROCESSING",
    ]
    | str
)
"""A tool that the server runs."""


class AudioTranscription(WireStruct, frozen=True, kw_only=True):
    """What is said in a piece of sound."""

    text: str | None = None
    """The words."""

    finished: bool | None = None
    """Whether the transcript is complete."""

    language_code: str | None = field(name="languageCode", default=None)
    """A tag of BCP 47, such as en-US."""

    speaker_label: str | None = field(name="speakerLabel", default=None)
    """Which of the speakers it is."""

    words: Sequence[SpokenWord] | None = None
    """The words with their times."""

    start_offset: str | None = field(name="startOffset", default=None)
    """Where it begins in the sound."""

    end_offset: str | None = field(name="endOffset", default=None)
    """Where it ends in the sound."""


class SpokenWord(WireStruct, frozen=True, kw_only=True):
    """A word and when it is said."""

    word: str | None = None
    start_offset: str | None = field(name="startOffset", default=None)
    """Where it begins in the sound."""

    end_offset: str | None = field(name="endOffset", default=None)
    """Where it ends in the sound."""


class SpeechMetadata(WireStruct, frozen=True, kw_only=True):
    """How a text is spoken."""

    speaker: str | None = None
    """One of the speakers of speechConfig."""

    style: str | None = None
    """How it is said."""


class AudioMetadata(WireStruct, frozen=True, kw_only=True):
    """Which piece of a sound is meant."""

    start_offset: str | None = field(name="startOffset", default=None)
    """Where it begins."""

    end_offset: str | None = field(name="endOffset", default=None)
    """Where it ends."""


class DocumentMetadata(WireStruct, frozen=True, kw_only=True):
    """Which pages of a document are meant, and what of them."""

    start_page: int | None = field(name="startPage", default=None)
    """The first page."""

    end_page: int | None = field(name="endPage", default=None)
    """The last page."""

    content_layers: Sequence[Literal["CONTENT_LAYER_UNSPECIFIED", "PAGE_IMAGE", "PAGE_TEXT"] | str] | None = (
        field(name="contentLayers", default=None)
    )
    """What of the pages is looked at."""


class SpreadsheetMetadata(WireStruct, frozen=True, kw_only=True):
    """Which cells of a spreadsheet are meant, and what of them."""

    sheet_index: int | None = field(name="sheetIndex", default=None)
    """Which sheet."""

    visible_cells: str | None = field(name="visibleCells", default=None)
    """The range of cells."""

    content_layers: (
        Sequence[Literal["CONTENT_LAYER_UNSPECIFIED", "DATA", "FORMULAS", "VISUAL"] | str] | None
    ) = field(name="contentLayers", default=None)
    """What of the cells is looked at."""


class Blob(WireStruct, frozen=True, kw_only=True):
    """Media in the message itself."""

    mime_type: str = field(name="mimeType")
    data: str
    """Base64."""

    display_name: str | None = field(name="displayName", default=None)


class FileData(WireStruct, frozen=True, kw_only=True):
    """Media that the server has, or fetches."""

    mime_type: str | None = field(name="mimeType", default=None)
    file_uri: str = field(name="fileUri")
    display_name: str | None = field(name="displayName", default=None)


class FunctionCall(WireStruct, frozen=True, kw_only=True):
    """A call of a function that the caller declared."""

    id: str | None = None
    """Given by newer models; a response repeats it."""

    name: str | None = None
    args: Mapping[str, Any] | None = None
    """Left out where there are none."""

    partial_args: Sequence[PartialArg] | None = field(name="partialArgs", default=None)
    """A streamed piece of the arguments."""

    will_continue: bool | None = field(name="willContinue", default=None)
    """Whether more pieces follow."""


class PartialArg(WireStruct, frozen=True, kw_only=True):
    """A value, or a piece of a text, at a place in the arguments."""

    json_path: str = field(name="jsonPath")
    string_value: str | None = field(name="stringValue", default=None)
    number_value: float | None = field(name="numberValue", default=None)
    bool_value: bool | None = field(name="boolValue", default=None)
    null_value: str | None = field(name="nullValue", default=None)
    will_continue: bool | None = field(name="willContinue", default=None)


class FunctionResponse(WireStruct, frozen=True, kw_only=True):
    """What a function gave."""

    id: str | None = None
    """That of the call."""

    name: str
    """That of the function."""

    response: Mapping[str, Any]
    """An object with the key output, or error."""

    parts: Sequence[FunctionResponsePart] | None = None
    """Media of the result."""

    scheduling: Literal["SCHEDULING_UNSPECIFIED", "SILENT", "WHEN_IDLE", "INTERRUPT"] | str | None = None
    will_continue: bool | None = field(name="willContinue", default=None)


class FunctionResponsePart(WireStruct, frozen=True, kw_only=True):
    """Media of a result."""

    inline_data: Blob | None = field(name="inlineData", default=None)
    file_data: FileData | None = field(name="fileData", default=None)
    video_metadata: VideoMetadata | None = field(name="videoMetadata", default=None)
    audio_metadata: AudioMetadata | None = field(name="audioMetadata", default=None)
    document_metadata: DocumentMetadata | None = field(name="documentMetadata", default=None)
    spreadsheet_metadata: SpreadsheetMetadata | None = field(name="spreadsheetMetadata", default=None)
    media_processing: MediaProcessing | None = field(name="mediaProcessing", default=None)
    media_resolution: PartMediaResolution | None = field(name="mediaResolution", default=None)


class ExecutableCode(WireStruct, frozen=True, kw_only=True):
    """Code that the model wrote for the server to run."""

    id: str | None = None
    language: Literal["LANGUAGE_UNSPECIFIED", "PYTHON"] | str | None = None
    code: str | None = None


class CodeExecutionResult(WireStruct, frozen=True, kw_only=True):
    """What the code gave."""

    id: str | None = None
    outcome: (
        Literal["OUTCOME_UNSPECIFIED", "OUTCOME_OK", "OUTCOME_FAILED", "OUTCOME_DEADLINE_EXCEEDED"]
        | str
        | None
    ) = None
    output: str | None = None


class VideoMetadata(WireStruct, frozen=True, kw_only=True):
    """Which piece of a video is meant."""

    start_offset: str | None = field(name="startOffset", default=None)
    end_offset: str | None = field(name="endOffset", default=None)
    fps: float | None = None
    content_layers: (
        Sequence[Literal["CONTENT_LAYER_UNSPECIFIED", "FRAMES", "AUDIO", "TRANSCRIPT"] | str] | None
    ) = field(name="contentLayers", default=None)
    """What of it the model is given; the frames and the sound where it is left out."""


class PartMediaResolution(WireStruct, frozen=True, kw_only=True):
    """How closely the model looks at this part."""

    level: (
        Literal[
            "MEDIA_RESOLUTION_UNSPECIFIED",
            "MEDIA_RESOLUTION_LOW",
            "MEDIA_RESOLUTION_MEDIUM",
            "MEDIA_RESOLUTION_HIGH",
            "MEDIA_RESOLUTION_ULTRA_HIGH",
        ]
        | str
        | None
    ) = None
    num_tokens: int | None = field(name="numTokens", default=None)


class CitationMetadata(WireStruct, frozen=True, kw_only=True):
    """What the answer quotes."""

    citation_sources: Sequence[CitationSource] | None = field(name="citationSources", default=None)
    citations: Sequence[CitationSource] | None = None
    """The same, on another host."""


class CitationSource(WireStruct, frozen=True, kw_only=True):
    """A work that is quoted."""

    start_index: int | None = field(name="startIndex", default=None)
    """In bytes of the text."""

    end_index: int | None = field(name="endIndex", default=None)
    uri: str | None = None
    title: str | None = None
    license: str | None = None
    publication_date: Date | None = field(name="publicationDate", default=None)


class Date(WireStruct, frozen=True, kw_only=True):
    """A date, or a part of one."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


class GroundingMetadata(WireStruct, frozen=True, kw_only=True):
    """What the answer was looked up in."""

    grounding_chunks: Sequence[GroundingChunk] | None = field(name="groundingChunks", default=None)
    grounding_supports: Sequence[GroundingSupport] | None = field(name="groundingSupports", default=None)
    web_search_queries: Sequence[str] | None = field(name="webSearchQueries", default=None)
    image_search_queries: Sequence[str] | None = field(name="imageSearchQueries", default=None)
    retrieval_queries: Sequence[str] | None = field(name="retrievalQueries", default=None)
    search_entry_point: SearchEntryPoint | None = field(name="searchEntryPoint", default=None)
    retrieval_metadata: RetrievalMetadata | None = field(name="retrievalMetadata", default=None)
    google_maps_widget_context_token: str | None = field(name="googleMapsWidgetContextToken", default=None)
    source_flagging_uris: Sequence[SourceFlaggingUri] | None = field(name="sourceFlaggingUris", default=None)
    """Where sources may be reported."""


class GroundingChunk(WireStruct, frozen=True, kw_only=True):
    """A source."""

    web: WebChunk | None = None
    retrieved_context: RetrievedContextChunk | None = field(name="retrievedContext", default=None)
    maps: MapsChunk | None = None
    image: ImageChunk | None = None


class WebChunk(WireStruct, frozen=True, kw_only=True):
    """A page of the web."""

    uri: str | None = None
    title: str | None = None
    domain: str | None = None


class RetrievedContextChunk(WireStruct, frozen=True, kw_only=True):
    """A piece of a document of the caller's."""

    uri: str | None = None
    title: str | None = None
    text: str | None = None
    document_name: str | None = field(name="documentName", default=None)
    file_search_store: str | None = field(name="fileSearchStore", default=None)
    rag_chunk: RagChunk | None = field(name="ragChunk", default=None)
    """The piece itself."""

    custom_metadata: Sequence[CustomMetadata] | None = field(name="customMetadata", default=None)
    """What the caller noted with the document."""

    page_number: int | None = field(name="pageNumber", default=None)
    """The page that it stands on."""

    media_id: str | None = field(name="mediaId", default=None)
    """The media that it is from."""


class RagChunk(WireStruct, frozen=True, kw_only=True):
    """A piece of a document in the store of a corpus."""

    text: str | None = None
    chunk_id: str | None = field(name="chunkId", default=None)
    file_id: str | None = field(name="fileId", default=None)
    page_span: RagChunkPageSpan | None = field(name="pageSpan", default=None)
    """The pages that it stands on."""


class RagChunkPageSpan(WireStruct, frozen=True, kw_only=True):
    """Some pages of a document."""

    first_page: int | None = field(name="firstPage", default=None)
    last_page: int | None = field(name="lastPage", default=None)


class CustomMetadata(WireStruct, frozen=True, kw_only=True):
    """A note with a document, of one of three kinds."""

    key: str | None = None
    string_value: str | None = field(name="stringValue", default=None)
    string_list_value: StringList | None = field(name="stringListValue", default=None)
    numeric_value: float | None = field(name="numericValue", default=None)


class StringList(WireStruct, frozen=True, kw_only=True):
    """Some texts."""

    values: Sequence[str] | None = None


class SourceFlaggingUri(WireStruct, frozen=True, kw_only=True):
    """Where a source may be reported."""

    source_id: str | None = field(name="sourceId", default=None)
    flag_content_uri: str | None = field(name="flagContentUri", default=None)


class MapsChunk(WireStruct, frozen=True, kw_only=True):
    """A place on the map."""

    uri: str | None = None
    title: str | None = None
    text: str | None = None
    place_id: str | None = field(name="placeId", default=None)
    place_answer_sources: PlaceAnswerSources | None = field(name="placeAnswerSources", default=None)
    """What the answer about the place rests on."""

    route: MapsRoute | None = None
    """A way on the map."""


class PlaceAnswerSources(WireStruct, frozen=True, kw_only=True):
    """What an answer about a place rests on."""

    flag_content_uri: str | None = field(name="flagContentUri", default=None)
    """Where it may be reported."""

    review_snippet: Sequence[ReviewSnippet] | None = field(name="reviewSnippet", default=None)
    review_snippets: Sequence[ReviewSnippet] | None = field(name="reviewSnippets", default=None)


class ReviewSnippet(WireStruct, frozen=True, kw_only=True):
    """A piece of a review of a place."""

    review_id: str | None = field(name="reviewId", default=None)
    title: str | None = None
    review: str | None = None
    google_maps_uri: str | None = field(name="googleMapsUri", default=None)
    flag_content_uri: str | None = field(name="flagContentUri", default=None)
    """Where it may be reported."""

    relative_publish_time_description: str | None = field(name="relativePublishTimeDescription", default=None)
    """How long ago it was written."""

    author_attribution: AuthorAttribution | None = field(name="authorAttribution", default=None)


class AuthorAttribution(WireStruct, frozen=True, kw_only=True):
    """Who wrote a review."""

    display_name: str | None = field(name="displayName", default=None)
    photo_uri: str | None = field(name="photoUri", default=None)
    uri: str | None = None


class MapsRoute(WireStruct, frozen=True, kw_only=True):
    """A way on the map."""

    distance_meters: int | None = field(name="distanceMeters", default=None)
    """In meters."""

    duration: str | None = None
    encoded_polyline: str | None = field(name="encodedPolyline", default=None)
    """The line of the way."""


class ImageChunk(WireStruct, frozen=True, kw_only=True):
    """An image of the web."""

    source_uri: str | None = field(name="sourceUri", default=None)
    image_uri: str | None = field(name="imageUri", default=None)
    title: str | None = None
    domain: str | None = None


class GroundingSupport(WireStruct, frozen=True, kw_only=True):
    """Which sources a piece of the answer rests on."""

    segment: Segment | None = None
    grounding_chunk_indices: Sequence[int] | None = field(name="groundingChunkIndices", default=None)
    confidence_scores: Sequence[float] | None = field(name="confidenceScores", default=None)
    rendered_parts: Sequence[int] | None = field(name="renderedParts", default=None)


class Segment(WireStruct, frozen=True, kw_only=True):
    """A piece of the answer, in bytes."""

    part_index: int | None = field(name="partIndex", default=None)
    start_index: int | None = field(name="startIndex", default=None)
    end_index: int | None = field(name="endIndex", default=None)
    text: str | None = None


class SearchEntryPoint(WireStruct, frozen=True, kw_only=True):
    """What must be shown with the answer."""

    rendered_content: str | None = field(name="renderedContent", default=None)
    """HTML."""

    sdk_blob: str | None = field(name="sdkBlob", default=None)


class RetrievalMetadata(WireStruct, frozen=True, kw_only=True):
    """About the search."""

    google_search_dynamic_retrieval_score: float | None = field(
        name="googleSearchDynamicRetrievalScore", default=None
    )


class GroundingAttribution(WireStruct, frozen=True, kw_only=True):
    """A source, as older models say it."""

    source_id: Mapping[str, Any] | None = field(name="sourceId", default=None)
    content: Content | None = None


class UrlContextMetadata(WireStruct, frozen=True, kw_only=True):
    """The pages that were fetched."""

    url_metadata: Sequence[UrlMetadata] | None = field(name="urlMetadata", default=None)


class UrlMetadata(WireStruct, frozen=True, kw_only=True):
    """A page that was fetched, or could not be."""

    retrieved_url: str | None = field(name="retrievedUrl", default=None)
    url_retrieval_status: (
        Literal[
            "URL_RETRIEVAL_STATUS_UNSPECIFIED",
            "URL_RETRIEVAL_STATUS_SUCCESS",
            "URL_RETRIEVAL_STATUS_ERROR",
            "URL_RETRIEVAL_STATUS_PAYWALL",
            "URL_RETRIEVAL_STATUS_UNSAFE",
        ]
        | str
        | None
    ) = field(name="urlRetrievalStatus", default=None)


class LogprobsResult(WireStruct, frozen=True, kw_only=True):
    """How likely each token was."""

    chosen_candidates: Sequence[LogprobsCandidate] | None = field(name="chosenCandidates", default=None)
    top_candidates: Sequence[TopCandidates] | None = field(name="topCandidates", default=None)
    log_probability_sum: float | None = field(name="logProbabilitySum", default=None)


class TopCandidates(WireStruct, frozen=True, kw_only=True):
    """The likeliest tokens of one place."""

    candidates: Sequence[LogprobsCandidate] | None = None


class LogprobsCandidate(WireStruct, frozen=True, kw_only=True):
    """A token and how likely it was."""

    token: str | None = None
    token_id: int | None = field(name="tokenId", default=None)
    log_probability: float | None = field(name="logProbability", default=None)


class UsageMetadata(WireStruct, frozen=True, kw_only=True):
    """Counts of tokens; those that are 0 are left out."""

    prompt_token_count: int | None = field(name="promptTokenCount", default=None)
    """What was read, cached tokens included."""

    cached_content_token_count: int | None = field(name="cachedContentTokenCount", default=None)
    tool_use_prompt_token_count: int | None = field(name="toolUsePromptTokenCount", default=None)
    """What the server's tools gave, beside the prompt."""

    candidates_token_count: int | None = field(name="candidatesTokenCount", default=None)
    """What was written, without thoughts."""

    thoughts_token_count: int | None = field(name="thoughtsTokenCount", default=None)
    total_token_count: int | None = field(name="totalTokenCount", default=None)
    prompt_tokens_details: Sequence[ModalityTokenCount] | None = field(
        name="promptTokensDetails", default=None
    )
    cache_tokens_details: Sequence[ModalityTokenCount] | None = field(name="cacheTokensDetails", default=None)
    candidates_tokens_details: Sequence[ModalityTokenCount] | None = field(
        name="candidatesTokensDetails", default=None
    )
    tool_use_prompt_tokens_details: Sequence[ModalityTokenCount] | None = field(
        name="toolUsePromptTokensDetails", default=None
    )
    service_tier: str | None = field(name="serviceTier", default=None)
    traffic_type: (
        Literal[
            "TRAFFIC_TYPE_UNSPECIFIED",
            "ON_DEMAND",
            "ON_DEMAND_PRIORITY",
            "ON_DEMAND_FLEX",
            "ON_DEMAND_OFFPEAK",
            "PROVISIONED_THROUGHPUT",
        ]
        | str
        | None
    ) = field(name="trafficType", default=None)
    """Under which quota the request was served."""


class ModalityTokenCount(WireStruct, frozen=True, kw_only=True):
    """The tokens of one kind of media."""

    modality: Literal["MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "VIDEO", "AUDIO", "DOCUMENT"] | str | None = (
        None
    )
    token_count: int | None = field(name="tokenCount", default=None)


class CountTokensResponse(Frame, frozen=True, kw_only=True):
    """How many tokens a request would read."""

    total_tokens: int = field(name="totalTokens")
    total_billable_characters: int | None = field(name="totalBillableCharacters", default=None)
    cached_content_token_count: int | None = field(name="cachedContentTokenCount", default=None)
    prompt_tokens_details: Sequence[ModalityTokenCount] | None = field(
        name="promptTokensDetails", default=None
    )
    cache_tokens_details: Sequence[ModalityTokenCount] | None = field(name="cacheTokensDetails", default=None)


class ErrorResponse(Frame, frozen=True, kw_only=True):
    """A failure."""

    error: Status | None = None


class Status(WireStruct, frozen=True, kw_only=True):
    """What went wrong, as google.rpc.Status."""

    code: int | None = None
    """The HTTP status."""

    message: str | None = None
    status: str | None = None
    """The canonical code, such as INVALID_ARGUMENT."""

    details: Sequence[ErrorDetail] | None = None


class ErrorDetail(WireStruct, frozen=True, kw_only=True):
    """One more fact, of the type that @type names."""

    type: str | None = field(name="@type", default=None)
    reason: str | None = None
    domain: str | None = None
    metadata: Mapping[str, Any] | None = None
    retry_delay: str | None = field(name="retryDelay", default=None)
    violations: Sequence[Mapping[str, Any]] | None = None
    field_violations: Sequence[Mapping[str, Any]] | None = field(name="fieldViolations", default=None)
    links: Sequence[Mapping[str, Any]] | None = None
    detail: str | None = None
    locale: str | None = None
    message: str | None = None


class GenerateContentRequest(WireStruct, frozen=True, kw_only=True):
    """The body of a request for an answer."""

    contents: Sequence[Content | Mapping[str, Any]]
    """The conversation; the user begins."""

    system_instruction: Content | Mapping[str, Any] | UnsetType = field(
        name="systemInstruction", default=UNSET
    )
    """Instructions that stand before the conversation."""

    tools: Sequence[Tool | Mapping[str, Any]] | UnsetType = UNSET
    """What the model may use."""

    tool_config: ToolConfig | Mapping[str, Any] | UnsetType = field(name="toolConfig", default=UNSET)
    generation_config: GenerationConfig | Mapping[str, Any] | UnsetType = field(
        name="generationConfig", default=UNSET
    )
    safety_settings: Sequence[SafetySetting | Mapping[str, Any]] | UnsetType = field(
        name="safetySettings", default=UNSET
    )
    cached_content: str | UnsetType = field(name="cachedContent", default=UNSET)
    """cachedContents/ID; then there are no systemInstruction, tools and toolConfig in the request."""

    labels: Mapping[str, str] | UnsetType = UNSET
    service_tier: Literal["unspecified", "flex", "standard", "priority"] | str | UnsetType = field(
        name="serviceTier", default=UNSET
    )
    continuation_token: str | UnsetType = field(name="continuationToken", default=UNSET)
    """That of an answer that goes on."""


class CountTokensRequest(WireStruct, frozen=True, kw_only=True):
    """The body of a request that counts input tokens."""

    contents: Sequence[Content | Mapping[str, Any]] | UnsetType = UNSET
    system_instruction: Content | Mapping[str, Any] | UnsetType = field(
        name="systemInstruction", default=UNSET
    )
    tools: Sequence[Tool | Mapping[str, Any]] | UnsetType = UNSET
    generation_config: GenerationConfig | Mapping[str, Any] | UnsetType = field(
        name="generationConfig", default=UNSET
    )


class GenerationConfig(WireStruct, frozen=True, kw_only=True):
    """How the answer is made."""

    temperature: Annotated[float, Meta(ge=0.0, le=2.0)] | UnsetType = UNSET
    """Newer models are made for 1."""

    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | UnsetType = field(name="topP", default=UNSET)
    top_k: Annotated[float, Meta(ge=1.0)] | UnsetType = field(name="topK", default=UNSET)
    candidate_count: Annotated[int, Meta(ge=1, le=8)] | UnsetType = field(
        name="candidateCount", default=UNSET
    )
    """Many models give but one."""

    max_output_tokens: Annotated[int, Meta(ge=1)] | UnsetType = field(name="maxOutputTokens", default=UNSET)
    """Thoughts included."""

    stop_sequences: Annotated[Sequence[str], Meta(max_length=5)] | UnsetType = field(
        name="stopSequences", default=UNSET
    )
    seed: int | UnsetType = UNSET
    presence_penalty: float | UnsetType = field(name="presencePenalty", default=UNSET)
    frequency_penalty: float | UnsetType = field(name="frequencyPenalty", default=UNSET)
    response_mime_type: str | UnsetType = field(name="responseMimeType", default=UNSET)
    """text/plain, application/json or text/x.enum."""

    response_schema: Schema | Mapping[str, Any] | UnsetType = field(name="responseSchema", default=UNSET)
    """Needs a MIME type of JSON."""

    response_json_schema: Any | UnsetType = field(name="responseJsonSchema", default=UNSET)
    """The same as a JSON Schema."""

    response_format: Sequence[ResponseFormat | Mapping[str, Any]] | UnsetType = field(
        name="responseFormat", default=UNSET
    )
    """What each kind of output looks like."""

    response_modalities: (
        Sequence[Literal["MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "AUDIO", "VIDEO"] | str] | UnsetType
    ) = field(name="responseModalities", default=UNSET)
    response_logprobs: bool | UnsetType = field(name="responseLogprobs", default=UNSET)
    logprobs: Annotated[int, Meta(ge=0, le=20)] | UnsetType = UNSET
    thinking_config: ThinkingConfig | Mapping[str, Any] | UnsetType = field(
        name="thinkingConfig", default=UNSET
    )
    media_resolution: (
        Literal[
            "MEDIA_RESOLUTION_UNSPECIFIED",
            "MEDIA_RESOLUTION_LOW",
            "MEDIA_RESOLUTION_MEDIUM",
            "MEDIA_RESOLUTION_HIGH",
        ]
        | str
        | UnsetType
    ) = field(name="mediaResolution", default=UNSET)
    speech_config: SpeechConfig | Mapping[str, Any] | UnsetType = field(name="speechConfig", default=UNSET)
    image_config: ImageConfig | Mapping[str, Any] | UnsetType = field(name="imageConfig", default=UNSET)
    audio_transcription_config: AudioTranscriptionConfig | Mapping[str, Any] | UnsetType = field(
        name="audioTranscriptionConfig", default=UNSET
    )
    """How sound is written down."""

    enable_affective_dialog: bool | UnsetType = field(name="enableAffectiveDialog", default=UNSET)
    translation_config: TranslationConfig | Mapping[str, Any] | UnsetType = field(
        name="translationConfig", default=UNSET
    )
    """Into which language the answer is spoken."""


class ResponseFormat(WireStruct, frozen=True, kw_only=True):
    """What one kind of output looks like; one of the four."""

    text: TextResponseFormat | Mapping[str, Any] | UnsetType = UNSET
    audio: AudioResponseFormat | Mapping[str, Any] | UnsetType = UNSET
    image: ImageResponseFormat | Mapping[str, Any] | UnsetType = UNSET
    video: VideoResponseFormat | Mapping[str, Any] | UnsetType = UNSET


class TextResponseFormat(WireStruct, frozen=True, kw_only=True):
    """What text looks like."""

    mime_type: str | UnsetType = field(name="mimeType", default=UNSET)
    schema: Any | UnsetType = UNSET
    """A JSON Schema."""


class AudioResponseFormat(WireStruct, frozen=True, kw_only=True):
    """What sound is like."""

    mime_type: str | UnsetType = field(name="mimeType", default=UNSET)
    bit_rate: int | UnsetType = field(name="bitRate", default=UNSET)
    """In bits a second."""

    sample_rate: int | UnsetType = field(name="sampleRate", default=UNSET)
    """In hertz."""

    delivery: str | UnsetType = UNSET
    """Whether it comes inline or by its address."""


class ImageResponseFormat(WireStruct, frozen=True, kw_only=True):
    """What images look like."""

    mime_type: str | UnsetType = field(name="mimeType", default=UNSET)
    aspect_ratio: str | UnsetType = field(name="aspectRatio", default=UNSET)
    image_size: str | UnsetType = field(name="imageSize", default=UNSET)
    delivery: str | UnsetType = UNSET
    """Whether it comes inline or by its address."""


class VideoResponseFormat(WireStruct, frozen=True, kw_only=True):
    """What videos look like."""

    aspect_ratio: str | UnsetType = field(name="aspectRatio", default=UNSET)
    duration: str | UnsetType = UNSET
    resolution: str | UnsetType = UNSET
    gcs_uri: str | UnsetType = field(name="gcsUri", default=UNSET)
    """Where it is put."""

    delivery: str | UnsetType = UNSET
    """Whether it comes inline or by its address."""


class AudioTranscriptionConfig(WireStruct, frozen=True, kw_only=True):
    """How sound is written down."""

    language_codes: Sequence[str] | UnsetType = field(name="languageCodes", default=UNSET)
    """The languages that are spoken."""

    language_auto: Mapping[str, Any] | UnsetType = field(name="languageAuto", default=UNSET)
    """Lets the model find the language."""

    language_hints: LanguageHints | Mapping[str, Any] | UnsetType = field(name="languageHints", default=UNSET)
    """Languages that are likely."""

    custom_vocabulary: Sequence[str] | UnsetType = field(name="customVocabulary", default=UNSET)
    """Words that are rare elsewhere."""

    adaptation_phrases: Sequence[str] | UnsetType = field(name="adaptationPhrases", default=UNSET)
    """Phrases that are likely."""

    word_timestamp: bool | UnsetType = field(name="wordTimestamp", default=UNSET)
    """Whether each word has its times."""

    diarization: bool | UnsetType = UNSET
    """Whether speakers are told apart."""

    mode: Literal["MODE_UNSPECIFIED", "VERBATIM", "SMART"] | str | UnsetType = UNSET
    """How close to the sound the text is."""

    source_text: str | UnsetType = field(name="sourceText", default=UNSET)
    """The text that is spoken."""


class LanguageHints(WireStruct, frozen=True, kw_only=True):
    """Languages that are likely."""

    language_codes: Sequence[str] | UnsetType = field(name="languageCodes", default=UNSET)


class TranslationConfig(WireStruct, frozen=True, kw_only=True):
    """Into which language the answer is spoken."""

    target_language_code: str | UnsetType = field(name="targetLanguageCode", default=UNSET)
    """A tag of BCP 47, such as en-US."""

    echo_target_language: bool | UnsetType = field(name="echoTargetLanguage", default=UNSET)
    """Whether what is in that language already is said again."""


class ThinkingConfig(WireStruct, frozen=True, kw_only=True):
    """How much the model thinks; a budget and a level together are refused."""

    include_thoughts: bool | UnsetType = field(name="includeThoughts", default=UNSET)
    """Whether summaries of the thoughts come with the answer."""

    thinking_budget: int | UnsetType = field(name="thinkingBudget", default=UNSET)
    """In tokens; 0 is none, -1 is up to the model. Not for newer models."""

    thinking_level: (
        Literal["THINKING_LEVEL_UNSPECIFIED", "MINIMAL", "LOW", "MEDIUM", "HIGH", "XHIGH"] | str | UnsetType
    ) = field(name="thinkingLevel", default=UNSET)
    """For newer models."""


class SpeechConfig(WireStruct, frozen=True, kw_only=True):
    """How the answer sounds."""

    language_code: str | UnsetType = field(name="languageCode", default=UNSET)
    voice_config: VoiceConfig | Mapping[str, Any] | UnsetType = field(name="voiceConfig", default=UNSET)
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | Mapping[str, Any] | UnsetType = field(
        name="multiSpeakerVoiceConfig", default=UNSET
    )


class VoiceConfig(WireStruct, frozen=True, kw_only=True):
    """A voice."""

    voice: str | UnsetType = UNSET
    prebuilt_voice_config: PrebuiltVoiceConfig | Mapping[str, Any] | UnsetType = field(
        name="prebuiltVoiceConfig", default=UNSET
    )
    replicated_voice_config: ReplicatedVoiceConfig | Mapping[str, Any] | UnsetType = field(
        name="replicatedVoiceConfig", default=UNSET
    )


class ReplicatedVoiceConfig(WireStruct, frozen=True, kw_only=True):
    """A voice after a sample."""

    mime_type: str | UnsetType = field(name="mimeType", default=UNSET)
    """That of the sample."""

    voice_sample_audio: str | UnsetType = field(name="voiceSampleAudio", default=UNSET)
    """The sample in base64."""

    consent_audio: str | UnsetType = field(name="consentAudio", default=UNSET)
    """The speaker's consent in base64."""

    voice_consent_signature: VoiceConsentSignature | Mapping[str, Any] | UnsetType = field(
        name="voiceConsentSignature", default=UNSET
    )


class VoiceConsentSignature(WireStruct, frozen=True, kw_only=True):
    """The proof of an earlier consent."""

    signature: str | UnsetType = UNSET


class PrebuiltVoiceConfig(WireStruct, frozen=True, kw_only=True):
    """One of the vendor's voices."""

    voice_name: str | UnsetType = field(name="voiceName", default=UNSET)


class MultiSpeakerVoiceConfig(WireStruct, frozen=True, kw_only=True):
    """Voices of several speakers."""

    speaker_voice_configs: Sequence[SpeakerVoiceConfig | Mapping[str, Any]] = field(
        name="speakerVoiceConfigs"
    )


class SpeakerVoiceConfig(WireStruct, frozen=True, kw_only=True):
    """The voice of one speaker."""

    speaker: str
    voice_config: VoiceConfig | Mapping[str, Any] = field(name="voiceConfig")


class ImageConfig(WireStruct, frozen=True, kw_only=True):
    """What images look like."""

    aspect_ratio: str | UnsetType = field(name="aspectRatio", default=UNSET)
    image_size: str | UnsetType = field(name="imageSize", default=UNSET)
    person_generation: (
        Literal["PERSON_GENERATION_UNSPECIFIED", "ALLOW_ALL", "ALLOW_ADULT", "ALLOW_NONE"] | str | UnsetType
    ) = field(name="personGeneration", default=UNSET)
    prominent_people: (
        Literal["PROMINENT_PEOPLE_UNSPECIFIED", "ALLOW_PROMINENT_PEOPLE", "BLOCK_PROMINENT_PEOPLE"]
        | str
        | UnsetType
    ) = field(name="prominentPeople", default=UNSET)
    image_output_options: ImageOutputOptions | Mapping[str, Any] | UnsetType = field(
        name="imageOutputOptions", default=UNSET
    )
    """The format of the file."""


class ImageOutputOptions(WireStruct, frozen=True, kw_only=True):
    """The format of an image's file."""

    mime_type: str | UnsetType = field(name="mimeType", default=UNSET)
    compression_quality: int | UnsetType = field(name="compressionQuality", default=UNSET)
    """For formats that lose detail."""


class Tool(WireStruct, frozen=True, kw_only=True):
    """Functions of the caller's, or one of the server's own tools."""

    function_declarations: Sequence[FunctionDeclaration | Mapping[str, Any]] | UnsetType = field(
        name="functionDeclarations", default=UNSET
    )
    google_search: GoogleSearch | Mapping[str, Any] | UnsetType = field(name="googleSearch", default=UNSET)
    google_search_retrieval: GoogleSearchRetrieval | Mapping[str, Any] | UnsetType = field(
        name="googleSearchRetrieval", default=UNSET
    )
    """The search of older models."""

    google_maps: GoogleMaps | Mapping[str, Any] | UnsetType = field(name="googleMaps", default=UNSET)
    url_context: Mapping[str, Any] | UnsetType = field(name="urlContext", default=UNSET)
    code_execution: Mapping[str, Any] | UnsetType = field(name="codeExecution", default=UNSET)
    computer_use: ComputerUse | Mapping[str, Any] | UnsetType = field(name="computerUse", default=UNSET)
    file_search: FileSearch | Mapping[str, Any] | UnsetType = field(name="fileSearch", default=UNSET)


class FileSearch(WireStruct, frozen=True, kw_only=True):
    """The search in files that the server keeps."""

    file_search_store_names: Sequence[str] | UnsetType = field(name="fileSearchStoreNames", default=UNSET)
    """fileSearchStores/ID of each store."""

    top_k: int | UnsetType = field(name="topK", default=UNSET)
    """How many pieces are found."""

    metadata_filter: str | UnsetType = field(name="metadataFilter", default=UNSET)
    """A condition on the notes with the files."""


class GoogleSearchRetrieval(WireStruct, frozen=True, kw_only=True):
    """The web search of older models."""

    dynamic_retrieval_config: DynamicRetrievalConfig | Mapping[str, Any] | UnsetType = field(
        name="dynamicRetrievalConfig", default=UNSET
    )


class DynamicRetrievalConfig(WireStruct, frozen=True, kw_only=True):
    """When the model searches."""

    mode: Literal["MODE_UNSPECIFIED", "MODE_DYNAMIC"] | str | UnsetType = UNSET
    """Whether the model decides."""

    dynamic_threshold: float | UnsetType = field(name="dynamicThreshold", default=UNSET)
    """From which score on it searches."""


class FunctionDeclaration(WireStruct, frozen=True, kw_only=True):
    """A function that the model may ask for."""

    name: str
    description: str | UnsetType = UNSET
    parameters: Schema | Mapping[str, Any] | UnsetType = UNSET
    """Its arguments in the vendor's own schema."""

    parameters_json_schema: Any | UnsetType = field(name="parametersJsonSchema", default=UNSET)
    """The same as a JSON Schema; one of the two."""

    response: Schema | Mapping[str, Any] | UnsetType = UNSET
    response_json_schema: Any | UnsetType = field(name="responseJsonSchema", default=UNSET)
    behavior: Literal["UNSPECIFIED", "BLOCKING", "NON_BLOCKING"] | str | UnsetType = UNSET


class GoogleSearch(WireStruct, frozen=True, kw_only=True):
    """The web search."""

    search_types: SearchTypes | Mapping[str, Any] | UnsetType = field(name="searchTypes", default=UNSET)
    """What is searched; the web where it is left out."""

    time_range_filter: Interval | Mapping[str, Any] | UnsetType = field(name="timeRangeFilter", default=UNSET)
    """When what is found was published."""

    exclude_domains: Sequence[str] | UnsetType = field(name="excludeDomains", default=UNSET)
    """Sites that are left out."""

    blocking_confidence: PhishBlockThreshold | UnsetType = field(name="blockingConfidence", default=UNSET)
    """From which risk on a page is left out."""


class SearchTypes(WireStruct, frozen=True, kw_only=True):
    """What is searched; an empty object switches one on."""

    web_search: Mapping[str, Any] | UnsetType = field(name="webSearch", default=UNSET)
    image_search: Mapping[str, Any] | UnsetType = field(name="imageSearch", default=UNSET)


class Interval(WireStruct, frozen=True, kw_only=True):
    """A span of time."""

    start_time: str | UnsetType = field(name="startTime", default=UNSET)
    end_time: str | UnsetType = field(name="endTime", default=UNSET)


PhishBlockThreshold: TypeAlias = (
    Literal[
        "PHISH_BLOCK_THRESHOLD_UNSPECIFIED",
        "BLOCK_LOW_AND_ABOVE",
        "BLOCK_MEDIUM_AND_ABOVE",
        "BLOCK_HIGH_AND_ABOVE",
        "BLOCK_HIGHER_AND_ABOVE",
        "BLOCK_VERY_HIGH_AND_ABOVE",
        "BLOCK_ONLY_EXTREMELY_HIGH",
    ]
    | str
)
"""From which risk on a page is left out."""


class GoogleMaps(WireStruct, frozen=True, kw_only=True):
    """Places."""

    enable_widget: bool | UnsetType = field(name="enableWidget", default=UNSET)
    auth_config: Mapping[str, Any] | UnsetType = field(name="authConfig", default=UNSET)
    """How the search knows the caller."""

    grounding_types: MapsGroundingTypes | Mapping[str, Any] | UnsetType = field(
        name="groundingTypes", default=UNSET
    )


class MapsGroundingTypes(WireStruct, frozen=True, kw_only=True):
    """What the map is asked for; an empty object switches one on."""

    places: Mapping[str, Any] | UnsetType = UNSET
    routing: Mapping[str, Any] | UnsetType = UNSET


class ComputerUse(WireStruct, frozen=True, kw_only=True):
    """A screen that the model uses."""

    environment: (
        Literal["ENVIRONMENT_UNSPECIFIED", "ENVIRONMENT_BROWSER", "ENVIRONMENT_MOBILE", "ENVIRONMENT_DESKTOP"]
        | str
    )
    excluded_predefined_functions: Sequence[str] | UnsetType = field(
        name="excludedPredefinedFunctions", default=UNSET
    )
    disabled_safety_policies: (
        Sequence[
            Literal[
                "SAFETY_POLICY_UNSPECIFIED",
                "FINANCIAL_TRANSACTIONS",
                "SENSITIVE_DATA_MODIFICATION",
                "COMMUNICATION_TOOL",
                "ACCOUNT_CREATION",
                "DATA_MODIFICATION",
                "USER_CONSENT_MANAGEMENT",
                "LEGAL_TERMS_AND_AGREEMENTS",
            ]
            | str
        ]
        | UnsetType
    ) = field(name="disabledSafetyPolicies", default=UNSET)
    """What the model does without asking."""

    enable_prompt_injection_detection: bool | UnsetType = field(
        name="enablePromptInjectionDetection", default=UNSET
    )


class Schema(WireStruct, frozen=True, kw_only=True):
    """The vendor's own kind of schema."""

    type: (
        Literal["TYPE_UNSPECIFIED", "STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT", "NULL"]
        | str
        | UnsetType
    ) = UNSET
    title: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    format: str | UnsetType = UNSET
    nullable: bool | UnsetType = UNSET
    enum: Sequence[str] | UnsetType = UNSET
    items: Schema | Mapping[str, Any] | UnsetType = UNSET
    properties: Mapping[str, Schema | Mapping[str, Any]] | UnsetType = UNSET
    required: Sequence[str] | UnsetType = UNSET
    property_ordering: Sequence[str] | UnsetType = field(name="propertyOrdering", default=UNSET)
    any_of: Sequence[Schema | Mapping[str, Any]] | UnsetType = field(name="anyOf", default=UNSET)
    additional_properties: Any | UnsetType = field(name="additionalProperties", default=UNSET)
    default: Any | UnsetType = UNSET
    example: Any | UnsetType = UNSET
    minimum: float | UnsetType = UNSET
    maximum: float | UnsetType = UNSET
    min_items: str | UnsetType = field(name="minItems", default=UNSET)
    max_items: str | UnsetType = field(name="maxItems", default=UNSET)
    min_length: str | UnsetType = field(name="minLength", default=UNSET)
    max_length: str | UnsetType = field(name="maxLength", default=UNSET)
    min_properties: str | UnsetType = field(name="minProperties", default=UNSET)
    max_properties: str | UnsetType = field(name="maxProperties", default=UNSET)
    pattern: str | UnsetType = UNSET
    ref: str | UnsetType = UNSET
    """The place of one of defs, such as #/defs/NAME."""

    defs: Mapping[str, Schema | Mapping[str, Any]] | UnsetType = UNSET
    """Schemas that ref may name."""


class ToolConfig(WireStruct, frozen=True, kw_only=True):
    """How tools are used."""

    function_calling_config: FunctionCallingConfig | Mapping[str, Any] | UnsetType = field(
        name="functionCallingConfig", default=UNSET
    )
    retrieval_config: RetrievalConfig | Mapping[str, Any] | UnsetType = field(
        name="retrievalConfig", default=UNSET
    )
    include_server_side_tool_invocations: bool | UnsetType = field(
        name="includeServerSideToolInvocations", default=UNSET
    )
    """For functions beside the server's tools."""


class FunctionCallingConfig(WireStruct, frozen=True, kw_only=True):
    """Whether the model may or must call a function."""

    mode: Literal["MODE_UNSPECIFIED", "AUTO", "ANY", "NONE", "VALIDATED"] | str | UnsetType = UNSET
    """- `MODE_UNSPECIFIED`
    - `AUTO`
    - `ANY`: One of the functions must be called.
    - `NONE`
    - `VALIDATED`: A text, or a call that fits the schema.
    """

    allowed_function_names: Sequence[str] | UnsetType = field(name="allowedFunctionNames", default=UNSET)
    stream_function_call_arguments: bool | UnsetType = field(
        name="streamFunctionCallArguments", default=UNSET
    )


class RetrievalConfig(WireStruct, frozen=True, kw_only=True):
    """Where and in which language is searched."""

    lat_lng: RetrievalConfigLatLng | Mapping[str, Any] | UnsetType = field(name="latLng", default=UNSET)
    language_code: str | UnsetType = field(name="languageCode", default=UNSET)


class RetrievalConfigLatLng(WireStruct, frozen=True, kw_only=True):
    latitude: float | UnsetType = UNSET
    longitude: float | UnsetType = UNSET


class SafetySetting(WireStruct, frozen=True, kw_only=True):
    """What is filtered."""

    category: HarmCategory
    threshold: HarmBlockThreshold
    method: Literal["HARM_BLOCK_METHOD_UNSPECIFIED", "SEVERITY", "PROBABILITY"] | str | UnsetType = UNSET


HarmCategory: TypeAlias = (
    Literal[
        "HARM_CATEGORY_UNSPECIFIED",
        "HARM_CATEGORY_HATE_SPEECH",
        "HARM_CATEGORY_DANGEROUS_CONTENT",
        "HARM_CATEGORY_HARASSMENT",
        "HARM_CATEGORY_SEXUALLY_EXPLICIT",
        "HARM_CATEGORY_CIVIC_INTEGRITY",
        "HARM_CATEGORY_IMAGE_HATE",
        "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT",
        "HARM_CATEGORY_IMAGE_HARASSMENT",
        "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT",
        "HARM_CATEGORY_JAILBREAK",
    ]
    | str
)
"""A kind of harm."""

HarmBlockThreshold: TypeAlias = (
    Literal[
        "HARM_BLOCK_THRESHOLD_UNSPECIFIED",
        "BLOCK_LOW_AND_ABOVE",
        "BLOCK_MEDIUM_AND_ABOVE",
        "BLOCK_ONLY_HIGH",
        "BLOCK_NONE",
        "OFF",
    ]
    | str
)
"""From which probability on something is filtered."""
