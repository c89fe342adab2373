# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openai.
# Do not edit. Specs: sha256 4aaca3dca2f85be2
"""OpenAI's Chat Completions, and its Responses behind a flag."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Auth,
    AuthScheme,
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
    Page,
    Param,
    RateLimitHeaders,
    Tolerance,
    Vendor,
)

from . import decoder, encoder, frames, openai_responses, types

CREATE_CHAT_COMPLETION = Endpoint(
    name="create_chat_completion",
    method="POST",
    path="/chat/completions",
    request=types.CompletionCreateParams,
    response=types.ChatCompletion,
    stream_field="stream",
    telemetry="chat",
)
"""Create a model's answer to a conversation, whole or as a stream of chunks."""


LIST_MODELS = Endpoint(
    name="list_models", method="GET", path="/models", response=types.ModelList, page=Page(items="data")
)
"""List the models that the key can use, all on one page."""


GET_MODEL = Endpoint(name="get_model", method="GET", path="/models/{model_id}", response=types.Model)
"""Get one model by its id."""


PARAMS: dict[str, Param] = {
    "max_tokens": Param(field="max_completion_tokens"),
    "temperature": Param(range=(0.0, 2.0), field="temperature"),
    "top_p": Param(field="top_p"),
    "top_k": Param(drop="The protocol has no top_k."),
    "stop": Param(field="stop"),
    "seed": Param(field="seed"),
    "parallel_tool_calls": Param(field="parallel_tool_calls"),
    "tool_choice": Param(
        cases={
            "auto": Case(set={"tool_choice": "auto"}),
            "none": Case(set={"tool_choice": "none"}),
            "required": Case(set={"tool_choice": "required"}),
            "named": Case(set={"tool_choice": {"type": "function", "function": {"name": "$value.name"}}}),
            "named_native": Case(set={"tool_choice": {"type": "custom", "custom": {"name": "$value.name"}}}),
        }
    ),
    "reasoning": Param(
        cases={
            "on": Case(set={}),
            "off": Case(set={"reasoning_effort": "none"}),
            "effort": Case(
                set={"reasoning_effort": "$value"},
                table={
                    "minimal": "minimal",
                    "low": "low",
                    "medium": "medium",
                    "high": "high",
                    "xhigh": "xhigh",
                    "max": "max",
                },
                note="effort {value} is sent as {mapped}",
            ),
            "budget": Case(drop="The target takes an effort and decides on the length itself."),
        }
    ),
    "response_format": Param(
        cases={
            "text": Case(set={"response_format": {"type": "text"}}),
            "json": Case(set={"response_format": {"type": "json_object"}}),
            "json_schema": Case(
                set={
                    "response_format": {
                        "type": "json_schema",
                        "json_schema": {
                            "name": "$value.name",
                            "description": "$value.description",
                            "schema": "$value.schema",
                            "strict": "$value.strict",
                        },
                    }
                }
            ),
        }
    ),
    "user": Param(field="safety_identifier"),
    "metadata": Param(field="metadata"),
    "cache": Param(drop="Caching of a prompt is automatic; mark parts to choose what is kept."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    paths={
        "message": ("error.message", "message", "error", "detail", "detail.0.msg"),
        "type": ("error.type", "type"),
        "code": ("error.code", "code"),
        "status": ("error.code", "code"),
        "param": ("error.param", "param"),
    },
    rules={
        "context_length": ErrorRule(category="context_length", code=("context_length_exceeded",)),
        "context_length_in_words": ErrorRule(
            category="context_length", status=(400,), message=("maximum context length",)
        ),
        "string_too_long": ErrorRule(category="context_length", code=("string_above_max_length",)),
        "quota": ErrorRule(category="quota", code=("insufficient_quota",)),
        "quota_by_type": ErrorRule(category="quota", type=("insufficient_quota",)),
        "content_policy": ErrorRule(
            category="content_filter", code=("content_policy_violation", "content_filter")
        ),
        "broken_tool_pairs": ErrorRule(
            category="tool_call",
            type=("invalid_request_error",),
            message=("tool_calls", "must be followed by tool messages"),
        ),
        "bad_key": ErrorRule(category="authentication", code=("invalid_api_key",)),
        "no_model": ErrorRule(category="not_found", code=("model_not_found",)),
        "rate_limit": ErrorRule(category="rate_limit", code=("rate_limit_exceeded",)),
        "authentication": ErrorRule(category="authentication", type=("authentication_error",)),
        "permission": ErrorRule(category="permission", type=("permission_error",)),
        "server": ErrorRule(category="server", type=("server_error",)),
        "invalid_in_stream": ErrorRule(
            category="invalid_request", status=(200,), type=("invalid_request_error",)
        ),
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
    },
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
    headers=(
        "x-request-id",
        "retry-after",
        "retry-after-ms",
        "x-should-retry",
        "openai-processing-ms",
        "openai-version",
    ),
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {
    "*": ModelRow(reasoning="optional", cache=False),
    "gpt-3.5*": ModelRow(reasoning="none"),
    "gpt-4*": ModelRow(reasoning="none"),
    "chatgpt-4o*": ModelRow(reasoning="none"),
    "gpt-audio*": ModelRow(reasoning="none"),
    "o[134]*": ModelRow(
        reasoning="always",
        params={
            "temperature": {"drop": "The model takes no sampling parameters."},
            "top_p": {"drop": "The model takes no sampling parameters."},
        },
    ),
    "gpt-5": ModelRow(
        reasoning="always",
        params={
            "temperature": {"drop": "The model takes no sampling parameters."},
            "top_p": {"drop": "The model takes no sampling parameters."},
        },
    ),
    "gpt-5-[0-9mnp]*": ModelRow(
        reasoning="always",
        params={
            "temperature": {"drop": "The model takes no sampling parameters."},
            "top_p": {"drop": "The model takes no sampling parameters."},
        },
    ),
    "gpt-5-codex*": ModelRow(
        reasoning="always",
        params={
            "temperature": {"drop": "The model takes no sampling parameters."},
            "top_p": {"drop": "The model takes no sampling parameters."},
        },
    ),
    "gpt-5.6*": ModelRow(cache=True),
    "gpt-6*": ModelRow(cache=True),
}
"""What differs by model; every matching row applies, later ones win."""

OPENAI_CHAT = Dialect(
    name="openai_chat",
    issuer="openai",
    framing=Framing(done=b"[DONE]", finish=True),
    frame=decoder_of(types.ChatCompletionChunk),
    lean=decoder_of(frames.ChatCompletionChunk),
    settled=decoder_of(frames.SettledChatCompletionChunk),
    plain=decoder_of(frames.PlainChatCompletionChunk),
    once=("info",),
    whole=decoder_of(types.ChatCompletion),
    read_frame=decoder.READ_FRAME,
    read_plain=decoder.read_plain,
    read_whole=decoder.read_whole,
    usage=decoder.read_usage,
    finish={
        "stop": "stop",
        "length": "length",
        "tool_calls": "tool_calls",
        "content_filter": "content_filter",
        "function_call": "tool_calls",
    },
    messages=MessageRules(
        roles={"system": "system", "user": "user", "assistant": "assistant"},
        collapse=True,
        result_message=True,
        into={"ToolCall": "tool_calls", "Refusal": "refusal", "Opaque": "audio"},
        siblings={"tool_calls": "list", "refusal": "text", "audio": "object"},
    ),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=CREATE_CHAT_COMPLETION,
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
    tolerate=Tolerance(content_type="ignore", empty_event="skip"),
    order=("reasoning", "text", "refusal", "tool_call", "source"),
    requires="choices",
    answers="n",
    list_models=LIST_MODELS,
    model_info=decoder.read_model,
    stream_fields={"stream_options": {"include_usage": True}},
)
"""The protocol `openai_chat` as this vendor serves it."""


FEATURES: dict[str, Feature] = {
    "responses": Feature(
        description="Speak Responses instead of Chat Completions.",
        stage="stable",
        since="2025-03-11",
        on=Effect(dialect="openai_responses"),
    ),
    "stored": Feature(
        description="Keep answers of Responses, so that `previous_response_id` may name them. Without it nothing is kept, and reasoning goes back encrypted.",
        stage="stable",
        since="2025-03-11",
        on=Effect(),
    ),
    "plain_chunks": Feature(
        description="Stream chunks without the random padding that hides their sizes from listeners.",
        stage="stable",
        on=Effect(fields={"stream_options": {"include_obfuscation": False}}),
    ),
}
"""The feature flags."""

VENDOR = Vendor(
    name="openai",
    description="OpenAI's Chat Completions, and its Responses behind a flag.",
    base_url="https://api.openai.com/v1",
    auth=Auth(
        env=("OPENAI_API_KEY",),
        schemes={"bearer": AuthScheme(header="authorization", prefix="Bearer ")},
        default="bearer",
    ),
    features=FEATURES,
    dialects={"openai_chat": OPENAI_CHAT, "openai_responses": openai_responses.protocol.OPENAI_RESPONSES},
    default_dialect="openai_chat",
    idempotency_header="idempotency-key",
)
"""OpenAI's Chat Completions, and its Responses behind a flag."""
