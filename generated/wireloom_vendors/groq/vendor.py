# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 86ab708627e87920
"""Groq's chat completions, with reasoning, compound systems and their server tools."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Auth,
    AuthScheme,
    CallMarks,
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
    RateLimitHeaders,
    Replay,
    ReplayRow,
    Scan,
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
    "stop": Param(max_items=4, field="stop"),
    "seed": Param(field="seed"),
    "parallel_tool_calls": Param(field="parallel_tool_calls"),
    "tool_choice": Param(
        cases={
            "auto": Case(set={"tool_choice": "auto"}),
            "none": Case(set={"tool_choice": "none"}),
            "required": Case(set={"tool_choice": "required"}),
            "named": Case(set={"tool_choice": {"type": "function", "function": {"name": "$value.name"}}}),
        }
    ),
    "reasoning": Param(
        cases={
            "on": Case(set={}),
            "off": Case(drop="The target cannot switch reasoning off."),
            "effort": Case(
                set={"reasoning_effort": "$value"},
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
    "user": Param(field="user"),
    "metadata": Param(drop="The vendor's models refuse labels."),
    "cache": Param(drop="Caching of a prompt is automatic."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    mark=("error", "x_groq.error"),
    paths={
        "message": ("error.message", "x_groq.error", "message", "error"),
        "type": ("error.type", "type"),
        "code": ("error.code", "code"),
        "status": ("error.status_code",),
        "param": ("error.param", "param"),
        "request_id": ("x_groq.id",),
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
        "above_the_limit": ErrorRule(category="request_too_large", status=(413,), first=True),
        "tool_use_failed": ErrorRule(category="tool_call", code=("tool_use_failed",), retryable=True),
        "json_validate_failed": ErrorRule(
            category="invalid_request", code=("json_validate_failed",), retryable=True
        ),
        "decommissioned": ErrorRule(category="not_found", code=("model_decommissioned",)),
        "capacity": ErrorRule(category="overloaded", code=("capacity_exceeded",)),
        "broke_off": ErrorRule(category="server", has=("x_groq.error",)),
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
    "*": ModelRow(reasoning="optional"),
    "llama*": ModelRow(reasoning="none"),
    "meta-llama/*": ModelRow(reasoning="none"),
    "gemma*": ModelRow(reasoning="none"),
    "moonshotai/kimi-k2-instruct*": ModelRow(reasoning="none"),
    "openai/gpt-oss*": ModelRow(reasoning="always"),
    "qwen/qwen3*": ModelRow(
        reasoning="default_on",
        params={
            "reasoning": {
                "cases": {
                    "on": {"set": {"reasoning_effort": "default"}},
                    "off": {"set": {"reasoning_effort": "none"}},
                    "effort": {"drop": "The model reasons or does not; it takes no effort."},
                }
            }
        },
        fields={"reasoning_format": "parsed"},
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
                        "set": {"reasoning_effort": "$value"},
                    }
                }
            }
        }
    ),
}
"""What differs by model; every matching row applies, later ones win."""

OPENAI_CHAT = Dialect(
    name="openai_chat",
    issuer="groq",
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
        into={"ToolCall": "tool_calls", "Reasoning": "reasoning"},
        siblings={"tool_calls": "list", "reasoning": "text"},
    ),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=CREATE_CHAT_COMPLETION,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(tool_name="[a-zA-Z0-9_-]{1,64}"),
    models=MODELS,
    tolerate=Tolerance(content_type="ignore", empty_event="skip"),
    scans={
        "think": Scan(texts=("content",), open="<think>", close="</think>", at="start", gives="reasoning"),
        "leaked_calls": Scan(
            texts=("content", "reasoning"),
            open="<|tool_calls_section_begin|>",
            close="<|tool_calls_section_end|>",
            gives="calls",
            call=CallMarks(
                begin="<|tool_call_begin|>",
                arguments="<|tool_call_argument_begin|>",
                end="<|tool_call_end|>",
                id="functions.{name}:{index}",
            ),
            retryable=True,
        ),
    },
    replay={"reasoning": ReplayRow(rule=Replay(same="issuer"), field="reasoning")},
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
        description="Speak Responses instead of Chat Completions.", on=Effect(dialect="openai_responses")
    ),
    "leaked_calls": Feature(
        description="What becomes of tool calls that the host left in the text.",
        default="error",
        stage="stable",
        choice={"error": Effect(), "repair": Effect(scans={"leaked_calls": {"found": "repair"}})},
    ),
    "reasoning_format": Feature(
        description="Where reasoning stands in an answer. Models without reasoning, and those of OpenAI, refuse the field, so by default it is sent only to models that would put their reasoning into the text.",
        default="vendor",
        stage="stable",
        choice={
            "vendor": Effect(),
            "parsed": Effect(fields={"reasoning_format": "parsed"}),
            "raw": Effect(fields={"reasoning_format": "raw"}),
            "hidden": Effect(fields={"reasoning_format": "hidden"}),
        },
    ),
}
"""The feature flags."""

VENDOR = Vendor(
    name="groq",
    description="Groq's chat completions, with reasoning, compound systems and their server tools.",
    base_url="https://api.groq.com/openai/v1",
    auth=Auth(
        env=("GROQ_API_KEY",),
        schemes={"bearer": AuthScheme(header="authorization", prefix="Bearer ")},
        default="bearer",
    ),
    features=FEATURES,
    dialects={"openai_chat": OPENAI_CHAT, "openai_responses": openai_responses.protocol.OPENAI_RESPONSES},
    default_dialect="openai_chat",
)
"""Groq's chat completions, with reasoning, compound systems and their server tools."""
