# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 86ab708627e87920
"""The protocol `openai_responses` as this vendor serves it."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
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
    "responses": Feature(
        description="Speak Responses instead of Chat Completions.", on=Effect(dialect="openai_responses")
    ),
    "leaked_calls": Feature(
        description="What becomes of tool calls that the host left in the text.",
        default="error",
        stage="stable",
        choice={"error": Effect(), "repair": Effect()},
    ),
    "reasoning_format": Feature(
        description="Where reasoning stands in an answer. Models without reasoning, and those of OpenAI, refuse the field, so by default it is sent only to models that would put their reasoning into the text.",
        default="vendor",
        stage="stable",
        choice={"vendor": Effect(), "parsed": Effect(), "raw": Effect(), "hidden": Effect()},
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
    telemetry="chat",
)
"""Answer a conversation, whole or streamed."""


PARAMS: dict[str, Param] = {
    "max_tokens": Param(range=(16.0, None), field="max_output_tokens"),
    "temperature": Param(range=(0.0, 2.0), field="temperature"),
    "top_p": Param(field="top_p"),
    "top_k": Param(drop="The API has no top_k."),
    "stop": Param(drop="The API has no stop sequences."),
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
                    "minimal": "low",
                    "low": "low",
                    "medium": "medium",
                    "high": "high",
                    "xhigh": "high",
                    "max": "high",
                },
                note="effort {value} is sent as {mapped}",
            ),
            "budget": Case(drop="The API knows efforts, no budget in tokens."),
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
    "metadata": Param(drop="The vendor's models refuse labels."),
    "cache": Param(drop="Caching of a prompt is automatic; mark parts to choose what is kept."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    paths={
        "message": ("error.message", "message", "error", "detail"),
        "type": ("error.type",),
        "code": ("error.code", "code"),
        "param": ("error.param", "param"),
        "status": ("error.status_code",),
    },
    unwrap=("error.message", "message"),
    rules={
        "context_length": ErrorRule(
            category="context_length", code=("context_length_exceeded", "string_above_max_length")
        ),
        "context_length_message": ErrorRule(
            category="context_length", status=(400,), message=("maximum context length", "context window")
        ),
        "invalid_prompt": ErrorRule(
            category="content_filter", code=("invalid_prompt", "content_filter", "bio_policy", "cyber_policy")
        ),
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
        "server_by_type": ErrorRule(category="server", type=("server_error",)),
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
        "above_the_limit": ErrorRule(category="request_too_large", status=(413,), first=True),
        "tool_use_failed": ErrorRule(category="tool_call", code=("tool_use_failed",), retryable=True),
        "json_validate_failed": ErrorRule(
            category="invalid_request", code=("json_validate_failed",), retryable=True
        ),
        "decommissioned": ErrorRule(category="not_found", code=("model_decommissioned",)),
        "capacity": ErrorRule(category="overloaded", code=("capacity_exceeded",)),
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
        "424": "server",
        "498": "overloaded",
        "499": "status",
    },
    finish={"failed": "server"},
    should_retry="x-should-retry",
    retry_after={"retry-after-ms": "milliseconds", "retry-after": "seconds_or_date"},
    request_id=("x-request-id",),
    rate_limits={
        "requests": RateLimitHeaders(
            limit="x-ratelimit-limit-requests",
            remaining="x-ratelimit-remaining-requests",
            reset="x-ratelimit-reset-requests",
            format="duration",
        ),
        "tokens": RateLimitHeaders(
            limit="x-ratelimit-limit-tokens",
            remaining="x-ratelimit-remaining-tokens",
            reset="x-ratelimit-reset-tokens",
            format="duration",
        ),
    },
    headers=("x-request-id", "retry-after"),
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {
    "*": ModelRow(reasoning="optional", cache=False),
    "llama*": ModelRow(reasoning="none"),
    "meta-llama/*": ModelRow(reasoning="none"),
    "gemma*": ModelRow(reasoning="none"),
    "moonshotai/kimi-k2-instruct*": ModelRow(reasoning="none"),
    "openai/gpt-oss*": ModelRow(reasoning="always"),
    "qwen/qwen3*": ModelRow(
        reasoning="default_on",
        params={
            "reasoning": {"cases": {"effort": {"drop": "The model reasons or does not; it takes no effort."}}}
        },
    ),
    "*compound*": ModelRow(
        reasoning="always",
        params={
            "reasoning": {"cases": {"effort": {"drop": "The system decides on its own how much it reasons."}}}
        },
    ),
    "qwen/qwen3.[68]*": ModelRow(
        params={
            "reasoning": {
                "cases": {
                    "effort": {
                        "table": {
                            "minimal": "low",
                            "low": "low",
                            "medium": "medium",
                            "high": "high",
                            "xhigh": "high",
                            "max": "high",
                        },
                        "note": "effort {value} is sent as {mapped}",
                        "set": {"reasoning": {"effort": "$value", "summary": "auto"}},
                    }
                }
            }
        }
    ),
}
"""What differs by model; every matching row applies, later ones win."""

OPENAI_RESPONSES = Dialect(
    name="openai_responses",
    issuer="groq",
    framing=Framing(explicit=True, done=b"[DONE]", done_alone=False),
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
    ),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=CREATE_RESPONSE,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(
        cache=CacheLimits(
            max=4, field="prompt_cache_breakpoint", wire={"mode": "explicit"}, ttl=("30m", "12h")
        ),
        ids=IdLimits(pattern=".+", max=64),
        tool_name="[a-zA-Z0-9_-]{1,64}",
    ),
    models=MODELS,
    requires="object",
    features=FEATURES,
)
"""The protocol `openai_responses` as this vendor serves it."""
