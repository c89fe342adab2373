# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""Google's Gemini models, as Google AI Studio serves them."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Argument,
    Auth,
    AuthScheme,
    Case,
    Dialect,
    Effect,
    Endpoint,
    ErrorRule,
    Errors,
    Feature,
    Framing,
    Limits,
    MessageRules,
    ModelRow,
    Page,
    Param,
    Replay,
    ReplayRow,
    SchemaSteps,
    StandIn,
    Vendor,
)

from . import decoder, encoder, frames, openai_chat, types

GENERATE_CONTENT = Endpoint(
    name="generate_content",
    method="POST",
    path="/models/{model}:generateContent",
    request=types.GenerateContentRequest,
    response=types.GenerateContentResponse,
    stream_path="/models/{model}:streamGenerateContent",
    stream_query={"alt": "sse"},
    strip={"model": ("models/",)},
)
"""Answer a conversation, whole or streamed."""


COUNT_TOKENS = Endpoint(
    name="count_tokens",
    method="POST",
    path="/models/{model}:countTokens",
    request=types.CountTokensRequest,
    response=types.CountTokensResponse,
    strip={"model": ("models/",)},
)
"""Count the input tokens of a request without generating anything."""


EMBED_CONTENT = Endpoint(
    name="embed_content",
    method="POST",
    path="/models/{model}:embedContent",
    request=types.EmbedContentRequest,
    response=types.EmbedContentResponse,
    strip={"model": ("models/",)},
    telemetry="embeddings",
)
"""Make an embedding."""


BATCH_EMBED_CONTENTS = Endpoint(
    name="batch_embed_contents",
    method="POST",
    path="/models/{model}:batchEmbedContents",
    request=types.BatchEmbedContentsRequest,
    response=types.BatchEmbedContentsResponse,
    strip={"model": ("models/",)},
    telemetry="embeddings",
)
"""Make several embeddings."""


LIST_MODELS = Endpoint(
    name="list_models",
    method="GET",
    path="/models",
    response=types.ModelPage,
    query={
        "pageSize": Argument(
            type="integer", argument="page_size", description="Models per page; the default is 50."
        ),
        "pageToken": Argument(argument="page_token", description="The nextPageToken of the page before."),
    },
    page=Page(items="models", next={"pageToken": "nextPageToken"}),
)
"""The models, one page at a time."""


GET_MODEL = Endpoint(
    name="get_model",
    method="GET",
    path="/models/{model}",
    response=types.Model,
    strip={"model": ("models/",)},
)
"""Look up one model."""


CREATE_CACHED_CONTENT = Endpoint(
    name="create_cached_content",
    method="POST",
    path="/cachedContents",
    request=types.CachedContentCreate,
    response=types.CachedContent,
)
"""Keep a prompt for later requests."""


LIST_CACHED_CONTENTS = Endpoint(
    name="list_cached_contents",
    method="GET",
    path="/cachedContents",
    response=types.CachedContentPage,
    query={
        "pageSize": Argument(type="integer", argument="page_size", description="Cached contents per page."),
        "pageToken": Argument(argument="page_token", description="The nextPageToken of the page before."),
    },
    page=Page(items="cachedContents", next={"pageToken": "nextPageToken"}),
)
"""The cached contents, one page at a time."""


GET_CACHED_CONTENT = Endpoint(
    name="get_cached_content",
    method="GET",
    path="/cachedContents/{cached_content_id}",
    response=types.CachedContent,
    strip={"cached_content_id": ("cachedContents/",)},
)
"""Look up one cached content, by its name or the id in it."""


UPDATE_CACHED_CONTENT = Endpoint(
    name="update_cached_content",
    method="PATCH",
    path="/cachedContents/{cached_content_id}",
    request=types.CachedContentUpdate,
    response=types.CachedContent,
    query={
        "updateMask": Argument(
            argument="update_mask",
            description="The fields that change; all that are given where it is left out.",
        )
    },
    strip={"cached_content_id": ("cachedContents/",)},
)
"""Give a cached content another life."""


DELETE_CACHED_CONTENT = Endpoint(
    name="delete_cached_content",
    method="DELETE",
    path="/cachedContents/{cached_content_id}",
    response=types.Empty,
    strip={"cached_content_id": ("cachedContents/",)},
)
"""Forget a cached content."""


PARAMS: dict[str, Param] = {
    "temperature": Param(set={"generationConfig": {"temperature": "$value"}}, range=(0.0, 2.0)),
    "top_p": Param(set={"generationConfig": {"topP": "$value"}}),
    "top_k": Param(set={"generationConfig": {"topK": "$value"}}),
    "stop": Param(set={"generationConfig": {"stopSequences": "$value"}}, max_items=5),
    "seed": Param(set={"generationConfig": {"seed": "$value"}}),
    "parallel_tool_calls": Param(
        cases={"true": Case(set={}), "false": Case(drop="Parallel calls cannot be switched off.")}
    ),
    "tool_choice": Param(
        cases={
            "auto": Case(set={"toolConfig": {"functionCallingConfig": {"mode": "AUTO"}}}),
            "none": Case(set={"toolConfig": {"functionCallingConfig": {"mode": "NONE"}}}),
            "required": Case(set={"toolConfig": {"functionCallingConfig": {"mode": "ANY"}}}),
            "named": Case(
                set={
                    "toolConfig": {
                        "functionCallingConfig": {"mode": "ANY", "allowedFunctionNames": ["$value.name"]}
                    }
                }
            ),
        }
    ),
    "reasoning": Param(
        cases={
            "on": Case(set={"generationConfig": {"thinkingConfig": {"includeThoughts": True}}}),
            "off": Case(drop="The model always thinks."),
            "effort": Case(
                set={
                    "generationConfig": {
                        "thinkingConfig": {"includeThoughts": True, "thinkingLevel": "$value"}
                    }
                },
                table={
                    "minimal": "MINIMAL",
                    "low": "LOW",
                    "medium": "MEDIUM",
                    "high": "HIGH",
                    "xhigh": "HIGH",
                    "max": "HIGH",
                },
                note="effort {value} is sent as {mapped}",
            ),
            "budget": Case(drop="The model takes a level and decides on the length itself."),
        }
    ),
    "response_format": Param(
        cases={
            "text": Case(set={}),
            "json": Case(set={"generationConfig": {"responseMimeType": "application/json"}}),
            "json_schema": Case(
                set={
                    "generationConfig": {
                        "responseMimeType": "application/json",
                        "responseJsonSchema": "$value.schema",
                    }
                }
            ),
        }
    ),
    "user": Param(drop="The target takes no user."),
    "max_tokens": Param(set={"generationConfig": {"maxOutputTokens": "$value"}}),
    "metadata": Param(field="labels"),
    "cache": Param(drop="Caching of a prompt is automatic."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    paths={
        "message": ("error.message",),
        "type": ("error.status",),
        "code": ("error.details.*.reason", "error.details.*.violations.*.quotaId"),
        "status": ("error.code",),
        "param": ("error.details.*.fieldViolations.*.field",),
        "retry_after": ("error.details.*.retryDelay",),
    },
    unwrap=("0", "error.message"),
    rules={
        "bad_key": ErrorRule(category="authentication", code=("API_KEY_INVALID", "API_KEY_EXPIRED")),
        "context_length": ErrorRule(
            category="context_length",
            type=("INVALID_ARGUMENT",),
            message=("exceeds the maximum number of tokens",),
        ),
        "broken_tool_turn": ErrorRule(
            category="tool_call",
            type=("INVALID_ARGUMENT",),
            message=("thought_signature", "number of function response parts", "function call turn"),
        ),
        "quota_of_the_day": ErrorRule(
            category="quota", type=("RESOURCE_EXHAUSTED",), code=("*PerDay*",), retryable=False
        ),
        "rate_limit": ErrorRule(category="rate_limit", type=("RESOURCE_EXHAUSTED",)),
        "invalid_argument": ErrorRule(
            category="invalid_request", type=("INVALID_ARGUMENT", "FAILED_PRECONDITION", "OUT_OF_RANGE")
        ),
        "unauthenticated": ErrorRule(category="authentication", type=("UNAUTHENTICATED",)),
        "permission": ErrorRule(category="permission", type=("PERMISSION_DENIED",)),
        "not_found": ErrorRule(category="not_found", type=("NOT_FOUND",)),
        "conflict": ErrorRule(category="conflict", type=("ABORTED", "ALREADY_EXISTS")),
        "overloaded": ErrorRule(category="overloaded", type=("UNAVAILABLE",)),
        "server": ErrorRule(category="server", type=("INTERNAL", "DEADLINE_EXCEEDED", "UNKNOWN")),
        "cancelled": ErrorRule(category="status", type=("CANCELLED",), retryable=False),
    },
    status={
        "400": "invalid_request",
        "401": "authentication",
        "403": "permission",
        "404": "not_found",
        "408": "server",
        "409": "conflict",
        "413": "request_too_large",
        "429": "rate_limit",
        "499": "status",
        "501": "status",
        "502": "overloaded",
        "503": "overloaded",
        "505": "status",
        "4xx": "invalid_request",
        "5xx": "server",
    },
    retry_after={"retry-after": "seconds_or_date"},
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {
    "gemini-*": ModelRow(reasoning="default_on"),
    "gemini-3*": ModelRow(
        stand_in=StandIn(
            payload="thoughtSignature",
            value="skip_thought_signature_validator",
            why="the model did not make this call; it goes with a mark that switches the check of signatures off",
        )
    ),
    "gemini-2.5-*": ModelRow(
        params={
            "reasoning": {
                "cases": {
                    "on": {
                        "set": {
                            "generationConfig": {
                                "thinkingConfig": {"includeThoughts": True, "thinkingBudget": -1}
                            }
                        }
                    },
                    "off": {"set": {"generationConfig": {"thinkingConfig": {"thinkingBudget": 0}}}},
                    "effort": {
                        "table": {
                            "minimal": 512,
                            "low": 1024,
                            "medium": 8192,
                            "high": 24576,
                            "xhigh": 24576,
                            "max": 24576,
                        },
                        "note": "effort {value} is sent as a budget of {mapped} tokens",
                        "set": {
                            "generationConfig": {
                                "thinkingConfig": {"includeThoughts": True, "thinkingBudget": "$value"}
                            }
                        },
                    },
                    "budget": {
                        "set": {
                            "generationConfig": {
                                "thinkingConfig": {
                                    "includeThoughts": True,
                                    "thinkingBudget": "$value.budget_tokens",
                                }
                            }
                        }
                    },
                }
            }
        }
    ),
    "gemini-2.5-pro*": ModelRow(
        params={"reasoning": {"cases": {"off": {"drop": "The model always thinks."}}}}
    ),
    "gemini-2.5-flash-lite*": ModelRow(reasoning="optional"),
    "gemini-2.5-flash-image*": ModelRow(reasoning="none"),
    "gemini-2.0-*": ModelRow(reasoning="none"),
    "gemini-1*": ModelRow(reasoning="none"),
    "gemma-*": ModelRow(reasoning="none"),
    "learnlm-*": ModelRow(reasoning="none"),
}
"""What differs by model; every matching row applies, later ones win."""

GEMINI_GENERATE = Dialect(
    name="gemini_generate",
    issuer="google",
    framing=Framing(kind="sse_or_json_array", finish=True),
    frame=decoder_of(types.GenerateContentResponse),
    lean=decoder_of(frames.GenerateContentResponse),
    whole=decoder_of(types.GenerateContentResponse),
    read_frame=decoder.READ_FRAME,
    read_whole=decoder.read_whole,
    usage=decoder.read_usage,
    finish={
        "STOP": "stop",
        "MAX_TOKENS": "length",
        "SAFETY": "content_filter",
        "RECITATION": "content_filter",
        "LANGUAGE": "content_filter",
        "BLOCKLIST": "content_filter",
        "PROHIBITED_CONTENT": "content_filter",
        "SPII": "content_filter",
        "MODEL_ARMOR": "content_filter",
        "IMAGE_SAFETY": "content_filter",
        "IMAGE_PROHIBITED_CONTENT": "content_filter",
        "IMAGE_RECITATION": "content_filter",
        "IMAGE_OTHER": "error",
        "NO_IMAGE": "error",
        "MALFORMED_FUNCTION_CALL": "error",
        "MALFORMED_RESPONSE": "error",
        "UNEXPECTED_TOOL_CALL": "error",
        "TOO_MANY_TOOL_CALLS": "error",
        "MISSING_THOUGHT_SIGNATURE": "error",
        "CONTINUATION": "pause",
        "OTHER": "other",
    },
    messages=MessageRules(
        roles={"system": "user", "user": "user", "assistant": "model"},
        field="contents",
        content="parts",
        lift="systemInstruction",
        lift_as="message",
        late_system="user",
        merge=True,
        pair="order",
        spill=("Image", "Document"),
    ),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=GENERATE_CONTENT,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(tool_name="[a-zA-Z_][a-zA-Z0-9_.:-]{0,127}"),
    models=MODELS,
    replay={"thought": ReplayRow(rule=Replay(same="issuer"))},
    schemas=SchemaSteps(strip_keys=("$schema",)),
    count_tokens=COUNT_TOKENS,
    token_count="totalTokens",
    count_into="generateContentRequest",
    count_fields={"model": "models/{model}"},
    answers="generationConfig.candidateCount",
    tool_group="functionDeclarations",
    beside={
        "Part": (
            "audioTranscription",
            "videoMetadata",
            "audioMetadata",
            "documentMetadata",
            "spreadsheetMetadata",
            "speechMetadata",
            "mediaProcessing",
            "mediaResolution",
            "partMetadata",
        )
    },
    list_models=LIST_MODELS,
    model_info=decoder.read_model,
)
"""The protocol `gemini_generate` as this vendor serves it."""


FEATURES: dict[str, Feature] = {
    "native": Feature(
        description="Speak generateContent; off, the vendor's route of Chat Completions.",
        default=True,
        stage="stable",
        on=Effect(),
        off=Effect(dialect="openai_chat"),
    ),
    "oauth": Feature(
        description="The key is an access token of OAuth.", stage="stable", on=Effect(auth="bearer")
    ),
    "key_in_query": Feature(
        description="The key stands in the address, where a gateway wants it there.",
        stage="stable",
        on=Effect(auth="in_query"),
    ),
    "json_array": Feature(
        description="Streams come as one JSON array, sent in pieces, where something on the way cannot pass on server-sent events.",
        stage="stable",
        on=Effect(stream_query={}),
    ),
}
"""The feature flags."""

VENDOR = Vendor(
    name="google",
    description="Google's Gemini models, as Google AI Studio serves them.",
    base_url="https://generativelanguage.googleapis.com/v1beta",
    auth=Auth(
        env=("GEMINI_API_KEY", "GOOGLE_API_KEY"),
        schemes={
            "key": AuthScheme(header="x-goog-api-key"),
            "in_query": AuthScheme(query="key"),
            "bearer": AuthScheme(header="authorization", prefix="Bearer "),
        },
        default="key",
    ),
    features=FEATURES,
    dialects={"gemini_generate": GEMINI_GENERATE, "openai_chat": openai_chat.protocol.OPENAI_CHAT},
    default_dialect="gemini_generate",
    telemetry="gcp.gemini",
)
"""Google's Gemini models, as Google AI Studio serves them."""
