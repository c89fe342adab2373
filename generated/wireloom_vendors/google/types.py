# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""The wire types of `google`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import Frame, WireStruct

from ..dialects.gemini_generate.types import (
    AudioMetadata as AudioMetadata,
    AudioResponseFormat as AudioResponseFormat,
    AudioTranscription as AudioTranscription,
    AudioTranscriptionConfig as AudioTranscriptionConfig,
    AuthorAttribution as AuthorAttribution,
    Blob as Blob,
    Candidate as Candidate,
    CitationMetadata as CitationMetadata,
    CitationSource as CitationSource,
    CodeExecutionResult as CodeExecutionResult,
    ComputerUse as ComputerUse,
    Content as Content,
    CountTokensResponse as CountTokensResponse,
    CustomMetadata as CustomMetadata,
    Date as Date,
    DocumentMetadata as DocumentMetadata,
    DynamicRetrievalConfig as DynamicRetrievalConfig,
    ErrorDetail as ErrorDetail,
    ErrorResponse as ErrorResponse,
    ExecutableCode as ExecutableCode,
    FileData as FileData,
    FileSearch as FileSearch,
    FunctionCall as FunctionCall,
    FunctionCallingConfig as FunctionCallingConfig,
    FunctionDeclaration as FunctionDeclaration,
    FunctionResponse as FunctionResponse,
    FunctionResponsePart as FunctionResponsePart,
    GenerateContentResponse as GenerateContentResponse,
    GoogleMaps as GoogleMaps,
    GoogleSearch as GoogleSearch,
    GoogleSearchRetrieval as GoogleSearchRetrieval,
    GroundingAttribution as GroundingAttribution,
    GroundingChunk as GroundingChunk,
    GroundingMetadata as GroundingMetadata,
    GroundingSupport as GroundingSupport,
    HarmBlockThreshold as HarmBlockThreshold,
    HarmCategory as HarmCategory,
    ImageChunk as ImageChunk,
    ImageConfig as ImageConfig,
    ImageOutputOptions as ImageOutputOptions,
    ImageResponseFormat as ImageResponseFormat,
    Interval as Interval,
    LanguageHints as LanguageHints,
    LogprobsCandidate as LogprobsCandidate,
    LogprobsResult as LogprobsResult,
    MapsChunk as MapsChunk,
    MapsGroundingTypes as MapsGroundingTypes,
    MapsRoute as MapsRoute,
    MediaProcessing as MediaProcessing,
    ModalityTokenCount as ModalityTokenCount,
    ModelStatus as ModelStatus,
    MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig,
    Part as Part,
    PartialArg as PartialArg,
    PartMediaResolution as PartMediaResolution,
    PhishBlockThreshold as PhishBlockThreshold,
    PlaceAnswerSources as PlaceAnswerSources,
    PrebuiltVoiceConfig as PrebuiltVoiceConfig,
    PromptFeedback as PromptFeedback,
    RagChunk as RagChunk,
    RagChunkPageSpan as RagChunkPageSpan,
    ReplicatedVoiceConfig as ReplicatedVoiceConfig,
    ResponseFormat as ResponseFormat,
    RetrievalConfig as RetrievalConfig,
    RetrievalConfigLatLng as RetrievalConfigLatLng,
    RetrievalMetadata as RetrievalMetadata,
    RetrievedContextChunk as RetrievedContextChunk,
    ReviewSnippet as ReviewSnippet,
    SafetyRating as SafetyRating,
    SafetySetting as SafetySetting,
    Schema as Schema,
    SearchEntryPoint as SearchEntryPoint,
    SearchTypes as SearchTypes,
    Segment as Segment,
    ServerToolCall as ServerToolCall,
    ServerToolResponse as ServerToolResponse,
    ServerToolType as ServerToolType,
    SourceFlaggingUri as SourceFlaggingUri,
    SpeakerVoiceConfig as SpeakerVoiceConfig,
    SpeechConfig as SpeechConfig,
    SpeechMetadata as SpeechMetadata,
    SpokenWord as SpokenWord,
    SpreadsheetMetadata as SpreadsheetMetadata,
    Status as Status,
    StringList as StringList,
    TextResponseFormat as TextResponseFormat,
    ThinkingConfig as ThinkingConfig,
    ToolConfig as ToolConfig,
    TopCandidates as TopCandidates,
    TranslationConfig as TranslationConfig,
    UrlContextMetadata as UrlContextMetadata,
    UrlMetadata as UrlMetadata,
    UsageMetadata as UsageMetadata,
    VideoMetadata as VideoMetadata,
    VideoResponseFormat as VideoResponseFormat,
    VoiceConfig as VoiceConfig,
    VoiceConsentSignature as VoiceConsentSignature,
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
    service_tier: Literal["unspecified", "flex", "standard", "priority"] | str | UnsetType = field(
        name="serviceTier", default=UNSET
    )
    continuation_token: str | UnsetType = field(name="continuationToken", default=UNSET)
    """That of an answer that goes on."""

    store: bool | UnsetType = UNSET
    """Whether the vendor may log the request."""


class CountTokensRequest(WireStruct, frozen=True, kw_only=True):
    """The body of a request that counts input tokens."""

    contents: Sequence[Content | Mapping[str, Any]] | UnsetType = UNSET
    generate_content_request: CountedRequest | Mapping[str, Any] | UnsetType = field(
        name="generateContentRequest", default=UNSET
    )
    """A whole request, in place of contents."""


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

    enable_enhanced_civic_answers: bool | UnsetType = field(name="enableEnhancedCivicAnswers", default=UNSET)
    """Whether questions about elections are answered more fully, where the model can."""


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
    mcp_servers: Sequence[McpServer | Mapping[str, Any]] | UnsetType = field(name="mcpServers", default=UNSET)
    """MCP servers that the vendor calls."""


class McpServer(WireStruct, frozen=True, kw_only=True):
    """An MCP server."""

    name: str | UnsetType = UNSET
    streamable_http_transport: StreamableHttpTransport | Mapping[str, Any] | UnsetType = field(
        name="streamableHttpTransport", default=UNSET
    )
    """How it is reached."""


class StreamableHttpTransport(WireStruct, frozen=True, kw_only=True):
    """The address of an MCP server, and how it is spoken to."""

    url: str | UnsetType = UNSET
    headers: Mapping[str, str] | UnsetType = UNSET
    timeout: str | UnsetType = UNSET
    """For a request."""

    sse_read_timeout: str | UnsetType = field(name="sseReadTimeout", default=UNSET)
    """Between two events."""

    terminate_on_close: bool | UnsetType = field(name="terminateOnClose", default=UNSET)
    """Whether the session ends with the connection."""


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
    task_type: EmbeddingTask | UnsetType = field(name="taskType", default=UNSET)
    title: str | UnsetType = UNSET
    output_dimensionality: Annotated[int, Meta(ge=1)] | UnsetType = field(
        name="outputDimensionality", default=UNSET
    )


EmbeddingTask: TypeAlias = (
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
)
"""What an embedding is for."""


class EmbedContentResponse(Frame, frozen=True, kw_only=True):
    """An embedding."""

    embedding: ContentEmbedding
    usage_metadata: Mapping[str, Any] | None = field(name="usageMetadata", default=None)


class BatchEmbedContentsRequest(WireStruct, frozen=True, kw_only=True):
    """The body of a request for several embeddings."""

    requests: Sequence[BatchedEmbedContentRequest | Mapping[str, Any]]


class BatchedEmbedContentRequest(WireStruct, frozen=True, kw_only=True):
    """What is embedded, as in a request of its own, and by which model."""

    model: str
    """models/ID, that of the address"""

    content: Content | Mapping[str, Any]
    task_type: EmbeddingTask | UnsetType = field(name="taskType", default=UNSET)
    title: str | UnsetType = UNSET
    output_dimensionality: Annotated[int, Meta(ge=1)] | UnsetType = field(
        name="outputDimensionality", default=UNSET
    )


class BatchEmbedContentsResponse(Frame, frozen=True, kw_only=True):
    """The embeddings, in the order of the requests."""

    embeddings: Sequence[ContentEmbedding] | None = None
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
    text_count: int | None = field(name="textCount", default=None)
    image_count: int | None = field(name="imageCount", default=None)
    audio_duration_seconds: int | None = field(name="audioDurationSeconds", default=None)
    """In seconds."""

    video_duration_seconds: int | None = field(name="videoDurationSeconds", default=None)
    """In seconds."""


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
