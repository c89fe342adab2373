# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 e2eec8e9d885251f
"""The wire types of `vertex`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import WireStruct

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

    model_armor_config: Mapping[str, Any] | UnsetType = field(name="modelArmorConfig", default=UNSET)
    output_config: Mapping[str, Any] | UnsetType = field(name="outputConfig", default=UNSET)


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

    response_format: Sequence[Mapping[str, Any]] | UnsetType = field(name="responseFormat", default=UNSET)
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
    audio_transcription_config: Mapping[str, Any] | UnsetType = field(
        name="audioTranscriptionConfig", default=UNSET
    )
    enable_affective_dialog: bool | UnsetType = field(name="enableAffectiveDialog", default=UNSET)
    translation_config: Mapping[str, Any] | UnsetType = field(name="translationConfig", default=UNSET)
    audio_timestamp: bool | UnsetType = field(name="audioTimestamp", default=UNSET)
    routing_config: Mapping[str, Any] | UnsetType = field(name="routingConfig", default=UNSET)
    model_config: Mapping[str, Any] | UnsetType = field(name="modelConfig", default=UNSET)


class Tool(WireStruct, frozen=True, kw_only=True):
    """Functions of the caller's, or one of the server's own tools."""

    function_declarations: Sequence[FunctionDeclaration | Mapping[str, Any]] | UnsetType = field(
        name="functionDeclarations", default=UNSET
    )
    google_search: GoogleSearch | Mapping[str, Any] | UnsetType = field(name="googleSearch", default=UNSET)
    google_search_retrieval: Mapping[str, Any] | UnsetType = field(
        name="googleSearchRetrieval", default=UNSET
    )
    """The search of older models."""

    google_maps: GoogleMaps | Mapping[str, Any] | UnsetType = field(name="googleMaps", default=UNSET)
    url_context: Mapping[str, Any] | UnsetType = field(name="urlContext", default=UNSET)
    code_execution: Mapping[str, Any] | UnsetType = field(name="codeExecution", default=UNSET)
    computer_use: ComputerUse | Mapping[str, Any] | UnsetType = field(name="computerUse", default=UNSET)
    retrieval: Mapping[str, Any] | UnsetType = UNSET
    enterprise_web_search: Mapping[str, Any] | UnsetType = field(name="enterpriseWebSearch", default=UNSET)
    parallel_ai_search: Mapping[str, Any] | UnsetType = field(name="parallelAiSearch", default=UNSET)
    exa_ai_search: Mapping[str, Any] | UnsetType = field(name="exaAiSearch", default=UNSET)


class ToolConfig(WireStruct, frozen=True, kw_only=True):
    """How tools are used."""

    function_calling_config: FunctionCallingConfig | Mapping[str, Any] | UnsetType = field(
        name="functionCallingConfig", default=UNSET
    )
    retrieval_config: RetrievalConfig | Mapping[str, Any] | UnsetType = field(
        name="retrievalConfig", default=UNSET
    )
