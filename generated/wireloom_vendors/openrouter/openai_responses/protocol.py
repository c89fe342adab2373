# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openrouter.
# Do not edit. Specs: sha256 e3b44c6e11f9809b
"""The protocol `openai_responses` as this vendor serves it."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Argument,
    CacheLimits,
    Case,
    Dialect,
    Effect,
    Endpoint,
    ErrorRule,
    Errors,
    Feature,
    Framing,
    IdLimits,
    Limits,
    MessageRules,
    ModelRow,
    Param,
    RateLimitHeaders,
)

from . import decoder, encoder, frames, types

FEATURES: dict[str, Feature] = {
    "leaked_calls": Feature(
        description="What becomes of tool calls that the host left in the text.",
        default="error",
        stage="stable",
        choice={"error": Effect(), "repair": Effect()},
    ),
    "router_metadata": Feature(
        description="Answers and errors tell how the request was routed (openrouter_metadata).",
        stage="stable",
        on=Effect(headers={"X-OpenRouter-Metadata": "enabled"}),
    ),
    "response_cache": Feature(
        description="The same request gets the cached answer, free of charge and with a usage of zero.",
        stage="stable",
        on=Effect(headers={"X-OpenRouter-Cache": "true"}),
    ),
    "require_parameters": Feature(
        description="Only providers that support every parameter of the request; else they ignore some in silence.",
        stage="stable",
        on=Effect(fields={"provider": {"require_parameters": True}}),
    ),
    "messages": Feature(
        description="Speak Anthropic's Messages, which OpenRouter serves for all its models.",
        on=Effect(dialect="anthropic_messages"),
    ),
    "responses": Feature(
        description="Speak Responses instead of Chat Completions.", on=Effect(dialect="openai_responses")
    ),
}
"""The feature flags as they act here."""


CREATE_RESPONSE = Endpoint(
    name="create_response",
    dialect="openai_responses",
    method="POST",
    path="/responses",
    request=types.ResponseCreateParams,
    response=types.Response,
    stream_field="stream",
    headers={
        "HTTP-Referer": Argument(
            argument="http_referer", description="The address of the caller's app, which it is listed under."
        ),
        "X-OpenRouter-Title": Argument(argument="app_title", description="The name of the caller's app."),
        "X-OpenRouter-Categories": Argument(
            argument="app_categories", description="The categories of the caller's app, separated by commas."
        ),
    },
    telemetry="chat",
)
"""Answer a conversation, whole or streamed."""


PARAMS: dict[str, Param] = {
    "max_tokens": Param(range=(16.0, None), field="max_output_tokens"),
    "temperature": Param(range=(0.0, 2.0), field="temperature"),
    "top_p": Param(field="top_p"),
    "top_k": Param(field="top_k"),
    "stop": Param(max_items=4, field="stop"),
    "seed": Param(drop="The API has no seed."),
    "parallel_tool_calls": Param(field="parallel_tool_calls"),
    "tool_choice": Param(
        cases={
            "auto": Case(set={"tool_choice": "auto"}),
            "none": Case(set={"tool_choice": "none"}),
            "required": Case(set={"tool_choice": "required"}),
            "named": Case(set={"tool_choice": {"type": "function", "name": "$value.name"}}),
            "named_native": Case(set={"tool_choice": "$value"}),
        }
    ),
    "reasoning": Param(
        cases={
            "on": Case(set={"reasoning": {"summary": "auto"}}),
            "off": Case(set={"reasoning": {"effort": "none"}}),
            "effort": Case(
                set={"reasoning": {"effort": "$value", "summary": "auto"}},
                table={
                    "minimal": "minimal",
                    "low": "low",
                    "medium": "medium",
                    "high": "high",
                    "xhigh": "xhigh",
                    "max": "max",
                },
            ),
            "budget": Case(set={"reasoning": {"max_tokens": "$value.budget_tokens", "summary": "auto"}}),
        }
    ),
    "response_format": Param(
        cases={
            "text": Case(set={}),
            "json": Case(set={"text": {"format": {"type": "json_object"}}}),
            "json_schema": Case(
                set={
                    "text": {
                        "format": {
                            "type": "json_schema",
                            "name": "$value.name",
                            "schema": "$value.schema",
                            "description": "$value.description",
                            "strict": "$value.strict",
                        }
                    }
                }
            ),
        }
    ),
    "user": Param(field="user"),
    "metadata": Param(field="metadata"),
    "cache": Param(drop="Only Claude models are cached as a whole."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    mark=("error", "response.error"),
    paths={
        "message": (
            "error.metadata.raw",
            "error.message",
            "response.error.message",
            "message",
            "error",
            "detail",
        ),
        "type": ("error_type", "response.error_type", "error.metadata.error_type", "error.type"),
        "code": ("error.metadata.provider_code", "error.code", "response.error.code", "code"),
        "param": ("error.param", "param"),
        "status": ("error.code",),
        "retryable": ("error.availability.retryable", "error.metadata.raw.retryable"),
        "retry_after": ("error.availability.retry_after",),
        "headers": ("error.metadata.headers",),
    },
    unwrap=("error.metadata.raw", "error.message"),
    rules={
        "context_length": ErrorRule(
            category="context_length", code=("context_length_exceeded", "string_above_max_length")
        ),
        "context_length_message": ErrorRule(
            category="context_length", status=(400,), message=("maximum context length", "context window")
        ),
        "invalid_prompt": ErrorRule(category="invalid_request", code=("invalid_prompt",)),
        "misalignment": ErrorRule(
            category="content_filter",
            code=("misalignment_policy_violation", "image_content_policy_violation"),
        ),
        "tool_call": ErrorRule(
            category="tool_call", status=(400,), message=("No tool output found", "No tool call found")
        ),
        "quota": ErrorRule(category="quota", code=("insufficient_quota",)),
        "quota_type": ErrorRule(category="quota", type=("insufficient_quota",)),
        "content_policy": ErrorRule(category="content_filter", code=("content_policy_violation",)),
        "rate_limit": ErrorRule(category="rate_limit", code=("rate_limit_exceeded",)),
        "overloaded": ErrorRule(category="overloaded", code=("server_is_overloaded", "slow_down")),
        "authentication": ErrorRule(category="authentication", code=("invalid_api_key",)),
        "authentication_by_type": ErrorRule(category="authentication", type=("authentication_error",)),
        "permission_by_type": ErrorRule(category="permission", type=("permission_error",)),
        "not_found": ErrorRule(category="not_found", code=("model_not_found", "previous_response_not_found")),
        "server": ErrorRule(category="server", code=("server_error",)),
        "server_by_type": ErrorRule(
            category="server", type=("provider_unavailable", "server", "timeout", "unmapped"), first=True
        ),
        "vector_store": ErrorRule(category="server", code=("vector_store_timeout",), retryable=True),
        "invalid_request": ErrorRule(
            category="invalid_request",
            code=(
                "data_residency_mismatch",
                "invalid_image",
                "invalid_image_format",
                "invalid_base64_image",
                "invalid_image_url",
                "image_too_large",
                "image_too_small",
                "image_parse_error",
                "invalid_image_mode",
                "image_file_too_large",
                "unsupported_image_media_type",
                "empty_image_file",
                "failed_to_download_image",
                "image_file_not_found",
            ),
        ),
        "invalid_request_type": ErrorRule(
            category="invalid_request", status=(200,), type=("invalid_request_error",)
        ),
        "malformed_call": ErrorRule(
            category="tool_call", message=("malformed function call",), retryable=True, first=True
        ),
        "moderation": ErrorRule(
            category="content_filter",
            status=(403,),
            has=("error.metadata.reasons", "error.metadata.flagged_input", "error.metadata.patterns"),
            first=True,
        ),
        "moderation_in_words": ErrorRule(
            category="content_filter",
            status=(403,),
            message=("requires moderation", "flagged", "violates usage guidelines"),
            first=True,
        ),
        "too_long": ErrorRule(
            category="context_length",
            type=("context_length_exceeded", "token_limit_exceeded", "string_too_long"),
            first=True,
        ),
        "refused_content": ErrorRule(
            category="content_filter", type=("content_policy_violation", "refusal"), first=True
        ),
        "bad_key_by_type": ErrorRule(category="authentication", type=("authentication",), first=True),
        "no_credits": ErrorRule(category="quota", type=("payment_required",), first=True),
        "no_permission": ErrorRule(category="permission", type=("permission_denied",), first=True),
        "rate_limit_by_type": ErrorRule(category="rate_limit", type=("rate_limit_exceeded",), first=True),
        "overloaded_by_type": ErrorRule(category="overloaded", type=("provider_overloaded",), first=True),
        "not_found_by_type": ErrorRule(category="not_found", type=("not_found",), first=True),
        "too_large_by_type": ErrorRule(category="request_too_large", type=("payload_too_large",), first=True),
        "invalid_by_type": ErrorRule(
            category="invalid_request",
            type=(
                "invalid_request",
                "invalid_prompt",
                "max_tokens_exceeded",
                "precondition_failed",
                "unprocessable",
                "invalid_image",
                "image_too_large",
                "image_too_small",
                "unsupported_image_format",
                "image_not_found",
                "image_download_failed",
            ),
            first=True,
        ),
        "refused_by_code": ErrorRule(
            category="content_filter", code=("content_filter", "bio_policy", "cyber_policy")
        ),
        "permission_by_code": ErrorRule(category="permission", code=("permission_denied",)),
    },
    status={
        "400": "invalid_request",
        "401": "authentication",
        "402": "quota",
        "403": "permission",
        "404": "not_found",
        "408": "server",
        "409": "conflict",
        "413": "request_too_large",
        "422": "invalid_request",
        "429": "rate_limit",
        "501": "status",
        "503": "overloaded",
        "505": "status",
        "4xx": "invalid_request",
        "5xx": "server",
        "410": "not_found",
        "412": "invalid_request",
        "524": "server",
        "529": "overloaded",
    },
    finish={"failed": "server"},
    should_retry="x-should-retry",
    retry_after={"retry-after-ms": "milliseconds", "retry-after": "seconds_or_date"},
    request_id=("x-request-id", "x-generation-id"),
    rate_limits={
        "requests": RateLimitHeaders(
            limit="x-ratelimit-limit",
            remaining="x-ratelimit-remaining",
            reset="x-ratelimit-reset",
            format="unix_ms",
        )
    },
    headers=(
        "x-request-id",
        "x-generation-id",
        "retry-after",
        "retry-after-ms",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-openrouter-cache-status",
        "x-openrouter-cache-age",
        "x-openrouter-cache-source-id",
    ),
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {
    "*": ModelRow(reasoning="optional", cache=False),
    "openai/*": ModelRow(cache=False),
    "x-ai/*": ModelRow(cache=False),
    "deepseek/*": ModelRow(cache=False),
    "moonshotai/*": ModelRow(cache=False),
    "openai/o[134]*": ModelRow(
        reasoning="always",
        params={
            "temperature": {"drop": "The model takes no sampling parameters."},
            "top_p": {"drop": "The model takes no sampling parameters."},
        },
    ),
    "openai/gpt-5*": ModelRow(reasoning="default_on"),
    "openai/gpt-oss*": ModelRow(reasoning="always"),
    "*deepseek-r1*": ModelRow(reasoning="always"),
    "*thinking*": ModelRow(reasoning="always"),
    "*anthropic/*": ModelRow(
        params={"cache": {"set": {"cache_control": {"type": "ephemeral", "ttl": "$value.ttl"}}}}
    ),
}
"""What differs by model; every matching row applies, later ones win."""

OPENAI_RESPONSES = Dialect(
    name="openai_responses",
    issuer="openrouter",
    framing=Framing(explicit=True, done=b"[DONE]", done_alone=False, comments="heartbeat"),
    frame=decoder_of(types.StreamEvent),
    plain=decoder_of(frames.PlainResponseOutputTextDeltaEvent),
    whole=decoder_of(types.Response),
    read_frame=decoder.READ_FRAME,
    read_plain=decoder.read_plain,
    read_whole=decoder.read_whole,
    usage=decoder.read_usage,
    finish={
        "completed": "stop",
        "max_output_tokens": "length",
        "max_messages": "length",
        "content_filter": "content_filter",
        "steered": "pause",
        "queued": "pause",
        "in_progress": "pause",
        "failed": "error",
    },
    messages=MessageRules(
        roles={"system": "system", "user": "user", "assistant": "assistant"},
        field="input",
        collapse=True,
        alone=("Reasoning", "ToolCall", "ToolResult", "Opaque"),
        item={"type": "message", "id": "$item", "phase": "$meta.phase"},
        instead=("prompt",),
    ),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=CREATE_RESPONSE,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(
        cache=CacheLimits(
            max=4, field="cache_control", wire={"mode": "explicit", "type": "ephemeral"}, ttl=("5m", "1h")
        ),
        ids=IdLimits(pattern=".+", max=64),
        tool_name="[a-zA-Z0-9_-]{1,64}",
    ),
    models=MODELS,
    requires="object",
    features=FEATURES,
)
"""The protocol `openai_responses` as this vendor serves it."""
