# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""The wire types of `vertex`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import WireStruct

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

    model_armor_config: ModelArmorConfig | Mapping[str, Any] | UnsetType = field(
        name="modelArmorConfig", default=UNSET
    )
    """The filters of Model Armor; not beside safetySettings."""

    output_config: OutputConfig | Mapping[str, Any] | UnsetType = field(name="outputConfig", default=UNSET)
    """Where large output is put."""


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

    audio_timestamp: bool | UnsetType = field(name="audioTimestamp", default=UNSET)
    """Whether the model is told the times in sound."""

    routing_config: RoutingConfig | Mapping[str, Any] | UnsetType = field(name="routingConfig", default=UNSET)
    """Which model answers."""

    model_config: ModelConfig | Mapping[str, Any] | UnsetType = field(name="modelConfig", default=UNSET)
    """What counts in the choice of a model."""


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
    retrieval: Retrieval | Mapping[str, Any] | UnsetType = UNSET
    """The search in the caller's own data."""

    enterprise_web_search: EnterpriseWebSearch | Mapping[str, Any] | UnsetType = field(
        name="enterpriseWebSearch", default=UNSET
    )
    """The web search for companies."""

    parallel_ai_search: ParallelAiSearch | Mapping[str, Any] | UnsetType = field(
        name="parallelAiSearch", default=UNSET
    )
    """The web search of Parallel."""

    exa_ai_search: ExaAiSearch | Mapping[str, Any] | UnsetType = field(name="exaAiSearch", default=UNSET)
    """The web search of Exa."""


class FileSearch(WireStruct, frozen=True, kw_only=True):
    """The search in files that the server keeps."""

    file_search_store_names: Sequence[str] | None = field(name="fileSearchStoreNames", default=None)
    """fileSearchStores/ID of each store."""

    top_k: int | None = field(name="topK", default=None)
    """How many pieces are found."""

    metadata_filter: str | None = field(name="metadataFilter", default=None)
    """A condition on the notes with the files."""


class ToolConfig(WireStruct, frozen=True, kw_only=True):
    """How tools are used."""

    function_calling_config: FunctionCallingConfig | Mapping[str, Any] | UnsetType = field(
        name="functionCallingConfig", default=UNSET
    )
    retrieval_config: RetrievalConfig | Mapping[str, Any] | UnsetType = field(
        name="retrievalConfig", default=UNSET
    )


class ModelArmorConfig(WireStruct, frozen=True, kw_only=True):
    """The templates of the filters of Model Armor."""

    prompt_template_name: str | UnsetType = field(name="promptTemplateName", default=UNSET)
    """projects/PROJECT/locations/LOCATION/templates/ID"""

    response_template_name: str | UnsetType = field(name="responseTemplateName", default=UNSET)
    """projects/PROJECT/locations/LOCATION/templates/ID"""


class OutputConfig(WireStruct, frozen=True, kw_only=True):
    """Where large output is put."""

    gcs_destination: GcsDestination | Mapping[str, Any] | UnsetType = field(
        name="gcsDestination", default=UNSET
    )


class GcsDestination(WireStruct, frozen=True, kw_only=True):
    """A folder of Cloud Storage."""

    output_uri_prefix: str | UnsetType = field(name="outputUriPrefix", default=UNSET)
    """gs://BUCKET/FOLDER/"""


class RoutingConfig(WireStruct, frozen=True, kw_only=True):
    """Which model answers; one of the two."""

    auto_mode: AutoRoutingMode | Mapping[str, Any] | UnsetType = field(name="autoMode", default=UNSET)
    """The server chooses."""

    manual_mode: ManualRoutingMode | Mapping[str, Any] | UnsetType = field(name="manualMode", default=UNSET)
    """The model that is named."""


class AutoRoutingMode(WireStruct, frozen=True, kw_only=True):
    """What counts in the choice of a model."""

    model_routing_preference: (
        Literal["UNKNOWN", "PRIORITIZE_QUALITY", "BALANCED", "PRIORITIZE_COST"] | str | UnsetType
    ) = field(name="modelRoutingPreference", default=UNSET)


class ManualRoutingMode(WireStruct, frozen=True, kw_only=True):
    """The model that answers."""

    model_name: str | UnsetType = field(name="modelName", default=UNSET)


class ModelConfig(WireStruct, frozen=True, kw_only=True):
    """What counts in the choice of a model."""

    feature_selection_preference: (
        Literal[
            "FEATURE_SELECTION_PREFERENCE_UNSPECIFIED", "PRIORITIZE_QUALITY", "BALANCED", "PRIORITIZE_COST"
        ]
        | str
    ) = field(name="featureSelectionPreference")


class EnterpriseWebSearch(WireStruct, frozen=True, kw_only=True):
    """The web search for companies."""

    exclude_domains: Sequence[str] | UnsetType = field(name="excludeDomains", default=UNSET)
    """Sites that are left out."""

    blocking_confidence: PhishBlockThreshold | UnsetType = field(name="blockingConfidence", default=UNSET)
    """From which risk on a page is left out."""


class ParallelAiSearch(WireStruct, frozen=True, kw_only=True):
    """The web search of Parallel."""

    api_key: str | UnsetType = field(name="apiKey", default=UNSET)
    """The caller's key there."""

    custom_configs: Mapping[str, Any] | UnsetType = field(name="customConfigs", default=UNSET)
    """Settings of that search."""

    enable_data_retention: bool | UnsetType = field(name="enableDataRetention", default=UNSET)
    enable_zero_data_retention: bool | UnsetType = field(name="enableZeroDataRetention", default=UNSET)


class ExaAiSearch(WireStruct, frozen=True, kw_only=True):
    """The web search of Exa."""

    api_key: str | UnsetType = field(name="apiKey", default=UNSET)
    """The caller's key there."""

    custom_configs: Mapping[str, Any] | UnsetType = field(name="customConfigs", default=UNSET)
    """Settings of that search."""


class Retrieval(WireStruct, frozen=True, kw_only=True):
    """The search in the caller's own data."""

    disable_attribution: bool | UnsetType = field(name="disableAttribution", default=UNSET)
    """Deprecated."""

    external_api: ExternalApi | Mapping[str, Any] | UnsetType = field(name="externalApi", default=UNSET)
    vertex_ai_search: VertexAiSearch | Mapping[str, Any] | UnsetType = field(
        name="vertexAiSearch", default=UNSET
    )
    vertex_rag_store: VertexRagStore | Mapping[str, Any] | UnsetType = field(
        name="vertexRagStore", default=UNSET
    )


class ExternalApi(WireStruct, frozen=True, kw_only=True):
    """A search at an address of the caller's."""

    api_spec: Literal["API_SPEC_UNSPECIFIED", "SIMPLE_SEARCH", "ELASTIC_SEARCH"] | str | UnsetType = field(
        name="apiSpec", default=UNSET
    )
    endpoint: str | UnsetType = UNSET
    api_auth: ApiAuth | Mapping[str, Any] | UnsetType = field(name="apiAuth", default=UNSET)
    """Deprecated."""

    auth_config: Mapping[str, Any] | UnsetType = field(name="authConfig", default=UNSET)
    """How the search knows the caller."""

    elastic_search_params: ElasticSearchParams | Mapping[str, Any] | UnsetType = field(
        name="elasticSearchParams", default=UNSET
    )
    simple_search_params: Mapping[str, Any] | UnsetType = field(name="simpleSearchParams", default=UNSET)


class ApiAuth(WireStruct, frozen=True, kw_only=True):
    """The older way to give a key."""

    api_key_config: ApiKeyConfig | Mapping[str, Any] | UnsetType = field(name="apiKeyConfig", default=UNSET)


class ApiKeyConfig(WireStruct, frozen=True, kw_only=True):
    """A key, or the name of a stored one."""

    api_key_secret_version: str | UnsetType = field(name="apiKeySecretVersion", default=UNSET)
    """The name of a version of a secret."""

    api_key_string: str | UnsetType = field(name="apiKeyString", default=UNSET)


class ElasticSearchParams(WireStruct, frozen=True, kw_only=True):
    """How Elasticsearch is asked."""

    index: str | UnsetType = UNSET
    num_hits: int | UnsetType = field(name="numHits", default=UNSET)
    search_template: str | UnsetType = field(name="searchTemplate", default=UNSET)


class VertexAiSearch(WireStruct, frozen=True, kw_only=True):
    """A search in data stores of Vertex AI Search."""

    datastore: str | UnsetType = UNSET
    engine: str | UnsetType = UNSET
    filter: str | UnsetType = UNSET
    max_results: int | UnsetType = field(name="maxResults", default=UNSET)
    data_store_specs: Sequence[DataStoreSpec | Mapping[str, Any]] | UnsetType = field(
        name="dataStoreSpecs", default=UNSET
    )


class DataStoreSpec(WireStruct, frozen=True, kw_only=True):
    """A data store of an engine, with its own condition."""

    data_store: str | UnsetType = field(name="dataStore", default=UNSET)
    filter: str | UnsetType = UNSET


class VertexRagStore(WireStruct, frozen=True, kw_only=True):
    """A search in corpora of the RAG engine."""

    rag_resources: Sequence[RagResource | Mapping[str, Any]] | UnsetType = field(
        name="ragResources", default=UNSET
    )
    rag_retrieval_config: RagRetrievalConfig | Mapping[str, Any] | UnsetType = field(
        name="ragRetrievalConfig", default=UNSET
    )
    store_context: bool | UnsetType = field(name="storeContext", default=UNSET)
    rag_corpora: Sequence[str] | UnsetType = field(name="ragCorpora", default=UNSET)
    """Deprecated."""

    similarity_top_k: int | UnsetType = field(name="similarityTopK", default=UNSET)
    """Deprecated."""

    vector_distance_threshold: float | UnsetType = field(name="vectorDistanceThreshold", default=UNSET)
    """Deprecated."""


class RagResource(WireStruct, frozen=True, kw_only=True):
    """A corpus, or some of its files."""

    rag_corpus: str | UnsetType = field(name="ragCorpus", default=UNSET)
    """projects/PROJECT/locations/LOCATION/ragCorpora/ID"""

    rag_file_ids: Sequence[str] | UnsetType = field(name="ragFileIds", default=UNSET)


class RagRetrievalConfig(WireStruct, frozen=True, kw_only=True):
    """How a corpus is searched."""

    top_k: int | UnsetType = field(name="topK", default=UNSET)
    """How many pieces are found."""

    filter: RagFilter | Mapping[str, Any] | UnsetType = UNSET
    hybrid_search: RagHybridSearch | Mapping[str, Any] | UnsetType = field(name="hybridSearch", default=UNSET)
    ranking: RagRanking | Mapping[str, Any] | UnsetType = UNSET


class RagFilter(WireStruct, frozen=True, kw_only=True):
    """What is left out."""

    metadata_filter: str | UnsetType = field(name="metadataFilter", default=UNSET)
    vector_distance_threshold: float | UnsetType = field(name="vectorDistanceThreshold", default=UNSET)
    """The most distance."""

    vector_similarity_threshold: float | UnsetType = field(name="vectorSimilarityThreshold", default=UNSET)
    """The least similarity."""


class RagHybridSearch(WireStruct, frozen=True, kw_only=True):
    """Words and meaning together."""

    alpha: float | UnsetType = UNSET
    """The weight of the meaning, 0 to 1."""


class RagRanking(WireStruct, frozen=True, kw_only=True):
    """Who sorts what was found."""

    llm_ranker: RagRanker | Mapping[str, Any] | UnsetType = field(name="llmRanker", default=UNSET)
    rank_service: RagRanker | Mapping[str, Any] | UnsetType = field(name="rankService", default=UNSET)


class RagRanker(WireStruct, frozen=True, kw_only=True):
    """A model that sorts."""

    model_name: str | UnsetType = field(name="modelName", default=UNSET)
