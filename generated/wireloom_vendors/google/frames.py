# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""What is read of a stream's frames: the types of `types.py` with the fields that the decoder needs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct, field

from . import types


class Segment(Struct, frozen=True, gc=False):
    part_index: int | None = field(name="partIndex", default=None)
    start_index: int | None = field(name="startIndex", default=None)
    end_index: int | None = field(name="endIndex", default=None)
    text: str | None = None


class GroundingSupport(Struct, frozen=True, gc=False):
    segment: Segment | None = None
    grounding_chunk_indices: Sequence[int] | None = field(name="groundingChunkIndices", default=None)


class ImageChunk(Struct, frozen=True, gc=False):
    source_uri: str | None = field(name="sourceUri", default=None)
    title: str | None = None


class MapsChunk(Struct, frozen=True, gc=False):
    uri: str | None = None
    title: str | None = None


class RetrievedContextChunk(Struct, frozen=True, gc=False):
    uri: str | None = None
    title: str | None = None


class WebChunk(Struct, frozen=True, gc=False):
    uri: str | None = None
    title: str | None = None


class GroundingChunk(Struct, frozen=True, gc=False):
    web: WebChunk | None = None
    retrieved_context: RetrievedContextChunk | None = field(name="retrievedContext", default=None)
    maps: MapsChunk | None = None
    image: ImageChunk | None = None


class GroundingMetadata(Struct, frozen=True, gc=False):
    grounding_chunks: Sequence[GroundingChunk] | None = field(name="groundingChunks", default=None)
    grounding_supports: Sequence[GroundingSupport] | None = field(name="groundingSupports", default=None)
    web_search_queries: Sequence[str] | None = field(name="webSearchQueries", default=None)
    image_search_queries: Sequence[str] | None = field(name="imageSearchQueries", default=None)
    retrieval_queries: Sequence[str] | None = field(name="retrievalQueries", default=None)
    search_entry_point: types.SearchEntryPoint | None = field(name="searchEntryPoint", default=None)
    retrieval_metadata: types.RetrievalMetadata | None = field(name="retrievalMetadata", default=None)
    google_maps_widget_context_token: str | None = field(name="googleMapsWidgetContextToken", default=None)
    source_flagging_uris: Sequence[types.SourceFlaggingUri] | None = field(
        name="sourceFlaggingUris", default=None
    )


class CitationSource(Struct, frozen=True, gc=False):
    start_index: int | None = field(name="startIndex", default=None)
    end_index: int | None = field(name="endIndex", default=None)
    uri: str | None = None
    title: str | None = None


class CitationMetadata(Struct, frozen=True, gc=False):
    citation_sources: Sequence[CitationSource] | None = field(name="citationSources", default=None)
    citations: Sequence[CitationSource] | None = None


class Content(Struct, frozen=True, gc=False):
    parts: Sequence[types.Part] | None = None


class Candidate(Struct, frozen=True, gc=False):
    content: Content | None = None
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
    finish_message: str | None = field(name="finishMessage", default=None)
    index: int | None = None
    safety_ratings: Sequence[types.SafetyRating] | None = field(name="safetyRatings", default=None)
    citation_metadata: CitationMetadata | None = field(name="citationMetadata", default=None)
    grounding_metadata: GroundingMetadata | None = field(name="groundingMetadata", default=None)
    grounding_attributions: Sequence[types.GroundingAttribution] | None = field(
        name="groundingAttributions", default=None
    )
    url_context_metadata: types.UrlContextMetadata | None = field(name="urlContextMetadata", default=None)
    continuation_token: str | None = field(name="continuationToken", default=None)


class PromptFeedback(Struct, frozen=True, gc=False):
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


class GenerateContentResponse(Struct, frozen=True, gc=False):
    candidates: Sequence[Candidate] | None = None
    prompt_feedback: PromptFeedback | None = field(name="promptFeedback", default=None)
    usage_metadata: types.UsageMetadata | None = field(name="usageMetadata", default=None)
    model_version: str | None = field(name="modelVersion", default=None)
    response_id: str | None = field(name="responseId", default=None)
    error: types.Status | None = None
