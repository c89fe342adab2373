# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 d1e651836d650dbf
"""The wire types of `google`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import Frame, WireStruct

from ..dialects.gemini_generate.types import (
    Blob as Blob,
    Candidate as Candidate,
    CitationMetadata as CitationMetadata,
    CitationSource as CitationSource,
    CodeExecutionResult as CodeExecutionResult,
    ComputerUse as ComputerUse,
    Content as Content,
    CountTokensResponse as CountTokensResponse,
    Date as Date,
    ErrorDetail as ErrorDetail,
    ErrorResponse as ErrorResponse,
    ExecutableCode as ExecutableCode,
    FileData as FileData,
    FunctionCall as FunctionCall,
    FunctionCallingConfig as FunctionCallingConfig,
    FunctionDeclaration as FunctionDeclaration,
    FunctionResponse as FunctionResponse,
    FunctionResponsePart as FunctionResponsePart,
    GenerateContentResponse as GenerateContentResponse,
    GenerationConfig as GenerationConfig,
    GoogleMaps as GoogleMaps,
    GoogleSearch as GoogleSearch,
    GroundingAttribution as GroundingAttribution,
    GroundingChunk as GroundingChunk,
    GroundingMetadata as GroundingMetadata,
    GroundingSupport as GroundingSupport,
    HarmBlockThreshold as HarmBlockThreshold,
    HarmCategory as HarmCategory,
    ImageChunk as ImageChunk,
    ImageConfig as ImageConfig,
    LogprobsCandidate as LogprobsCandidate,
    LogprobsResult as LogprobsResult,
    MapsChunk as MapsChunk,
    ModalityTokenCount as ModalityTokenCount,
    ModelStatus as ModelStatus,
    MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig,
    Part as Part,
    PartialArg as PartialArg,
    PartMediaResolution as PartMediaResolution,
    PrebuiltVoiceConfig as PrebuiltVoiceConfig,
    PromptFeedback as PromptFeedback,
    RetrievalConfig as RetrievalConfig,
    RetrievalConfigLatLng as RetrievalConfigLatLng,
    RetrievalMetadata as RetrievalMetadata,
    RetrievedContextChunk as RetrievedContextChunk,
    SafetyRating as SafetyRating,
    SafetySetting as SafetySetting,
    Schema as Schema,
    SearchEntryPoint as SearchEntryPoint,
    Segment as Segment,
    SpeakerVoiceConfig as SpeakerVoiceConfig,
    SpeechConfig as SpeechConfig,
    Status as Status,
    ThinkingConfig as ThinkingConfig,
    Tool as Tool,
    ToolConfig as ToolConfig,
    TopCandidates as TopCandidates,
    UrlContextMetadata as UrlContextMetadata,
    UrlMetadata as UrlMetadata,
    UsageMetadata as UsageMetadata,
    VideoMetadata as VideoMetadata,
    VoiceConfig as VoiceConfig,
    WebChunk as WebChunk,
)


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
    continuation_token: str | UnsetType = field(name="continuationToken", default=UNSET)
    """That of an answer that goes on."""

    store: bool | UnsetType = UNSET
    """Whether the vendor may log the request."""

    service_tier: Literal["unspecified", "flex", "standard", "priority"] | str | UnsetType = field(
        name="serviceTier", default=UNSET
    )


class CountTokensRequest(WireStruct, frozen=True, kw_only=True):
    """The body of a request that counts input tokens."""

    contents: Sequence[Content | Mapping[str, Any]] | UnsetType = UNSET
    generate_content_request: CountedRequest | Mapping[str, Any] | UnsetType = field(
        name="generateContentRequest", default=UNSET
    )
    """A whole request, in place of contents."""


class CountedRequest(WireStruct, frozen=True, kw_only=True):
    """A request to be counted."""

    model: str
    """models/ID"""

    contents: Sequence[Content | Mapping[str, Any]] | UnsetType = UNSET
    system_instruction: Content | Mapping[str, Any] | UnsetType = field(
        name="systemInstruction", default=UNSET
    )
    tools: Sequence[Tool | Mapping[str, Any]] | UnsetType = UNSET
    tool_config: ToolConfig | Mapping[str, Any] | UnsetType = field(name="toolConfig", default=UNSET)
    generation_config: GenerationConfig | Mapping[str, Any] | UnsetType = field(
        name="generationConfig", default=UNSET
    )
    cached_content: str | UnsetType = field(name="cachedContent", default=UNSET)


class EmbedContentRequest(WireStruct, frozen=True, kw_only=True):
    """The body of a request for an embedding."""

    content: Content | Mapping[str, Any]
    task_type: (
        Literal[
            "TASK_TYPE_UNSPECIFIED",
            "RETRIEVAL_QUERY",
            "RETRIEVAL_DOCUMENT",
            "SEMANTIC_SIMILARITY",
            "CLASSIFICATION",
            "CLUSTERING",
            "QUESTION_ANSWERING",
            "FACT_VERIFICATION",
            "CODE_RETRIEVAL_QUERY",
        ]
        | str
        | UnsetType
    ) = field(name="taskType", default=UNSET)
    title: str | UnsetType = UNSET
    output_dimensionality: Annotated[int, Meta(ge=1)] | UnsetType = field(
        name="outputDimensionality", default=UNSET
    )


class EmbedContentResponse(Frame, frozen=True, kw_only=True):
    """An embedding."""

    embedding: ContentEmbedding
    usage_metadata: Mapping[str, Any] | None = field(name="usageMetadata", default=None)


class ContentEmbedding(WireStruct, frozen=True, kw_only=True):
    """A text as numbers."""

    values: Sequence[float] | None = None
    shape: Sequence[int] | None = None


class Model(Frame, frozen=True, kw_only=True):
    """A model."""

    name: str
    """models/ID"""

    base_model_id: str | None = field(name="baseModelId", default=None)
    version: str | None = None
    display_name: str | None = field(name="displayName", default=None)
    description: str | None = None
    input_token_limit: int | None = field(name="inputTokenLimit", default=None)
    output_token_limit: int | None = field(name="outputTokenLimit", default=None)
    supported_generation_methods: Sequence[str] | None = field(
        name="supportedGenerationMethods", default=None
    )
    thinking: bool | None = None
    """Whether it can think."""

    temperature: float | None = None
    max_temperature: float | None = field(name="maxTemperature", default=None)
    top_p: float | None = field(name="topP", default=None)
    top_k: float | None = field(name="topK", default=None)


class ModelPage(Frame, frozen=True, kw_only=True):
    """Some of the models."""

    models: Sequence[Model] | None = None
    next_page_token: str | None = field(name="nextPageToken", default=None)


class CachedContent(Frame, frozen=True, kw_only=True):
    """A prompt that the server keeps."""

    name: str | None = None
    """cachedContents/ID"""

    model: str | None = None
    """models/ID"""

    display_name: str | None = field(name="displayName", default=None)
    create_time: str | None = field(name="createTime", default=None)
    update_time: str | None = field(name="updateTime", default=None)
    expire_time: str | None = field(name="expireTime", default=None)
    usage_metadata: CachedContentUsage | None = field(name="usageMetadata", default=None)


class CachedContentUsage(WireStruct, frozen=True, kw_only=True):
    """The size of a cached content."""

    total_token_count: int | None = field(name="totalTokenCount", default=None)


class CachedContentPage(Frame, frozen=True, kw_only=True):
    """Some of the cached contents."""

    cached_contents: Sequence[CachedContent] | None = field(name="cachedContents", default=None)
    next_page_token: str | None = field(name="nextPageToken", default=None)


class CachedContentCreate(WireStruct, frozen=True, kw_only=True):
    """The body that creates a cached content."""

    model: str
    """models/ID"""

    display_name: str | UnsetType = field(name="displayName", default=UNSET)
    contents: Sequence[Content | Mapping[str, Any]] | UnsetType = UNSET
    system_instruction: Content | Mapping[str, Any] | UnsetType = field(
        name="systemInstruction", default=UNSET
    )
    tools: Sequence[Tool | Mapping[str, Any]] | UnsetType = UNSET
    tool_config: ToolConfig | Mapping[str, Any] | UnsetType = field(name="toolConfig", default=UNSET)
    ttl: str | UnsetType = UNSET
    """How long it lives, such as 300s."""

    expire_time: str | UnsetType = field(name="expireTime", default=UNSET)
    """Until when it lives, in place of ttl."""


class CachedContentUpdate(WireStruct, frozen=True, kw_only=True):
    """The body that gives a cached content another life."""

    ttl: str | UnsetType = UNSET
    expire_time: str | UnsetType = field(name="expireTime", default=UNSET)


class Empty(Frame, frozen=True, kw_only=True):
    """Nothing."""
