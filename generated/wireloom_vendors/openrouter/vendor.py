# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openrouter.
# Do not edit. Specs: sha256 e3b44c6e11f9809b
"""OpenRouter's Chat Completions, which serve the models of many vendors through many providers."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Argument,
    Auth,
    AuthScheme,
    CacheLimits,
    CallMarks,
    Case,
    Dialect,
    Effect,
    Endpoint,
    ErrorRule,
    Errors,
    Feature,
    Framing,
    Items,
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

from . import anthropic_messages, decoder, encoder, frames, openai_responses, types

CREATE_CHAT_COMPLETION = Endpoint(
    name="create_chat_completion",
    method="POST",
    path="/chat/completions",
    request=types.CompletionCreateParams,
    response=types.ChatCompletion,
    stream_field="stream",
    headers={
        "HTTP-Referer": Argument(
            argument="http_referer", description="The address of the caller's app, which it is listed under."
        ),
        "X-OpenRouter-Title": Argument(argument="app_title", description="The name of the caller's app."),
        "X-OpenRouter-Categories": Argument(
            argument="app_categories", description="The categories of the caller's app, separated by commas."
        ),
        "X-OpenRouter-Cache-TTL": Argument(
            type="integer",
            argument="response_cache_ttl",
            description="How long a cached answer is used again, in seconds; with the flag response_cache.",
        ),
        "X-OpenRouter-Cache-Clear": Argument(
            argument="response_cache_clear",
            description="True forgets the cached answer first; with the flag response_cache.",
        ),
    },
    telemetry="chat",
)
"""Create a model's answer to a conversation, whole or as a stream of chunks."""


LIST_MODELS = Endpoint(
    name="list_models",
    method="GET",
    path="/models",
    response=types.ModelList,
    query={
        "offset": Argument(type="integer", argument="offset", description="How many models to skip."),
        "limit": Argument(
            type="integer", argument="limit", description="The most models on the page, at most 1000."
        ),
        "q": Argument(argument="search", description="Words of a name or slug."),
        "category": Argument(argument="category", description="A use such as programming."),
        "sort": Argument(argument="sort", description="An order such as newest or pricing-low-to-high."),
        "supported_parameters": Argument(
            argument="supported_parameters", description="Parameters that must be taken, separated by commas."
        ),
        "input_modalities": Argument(
            argument="input_modalities", description="What must be read, separated by commas."
        ),
        "output_modalities": Argument(
            argument="output_modalities", description="What must be written, separated by commas."
        ),
        "model_authors": Argument(
            argument="model_authors", description="Who made the model, separated by commas."
        ),
        "providers": Argument(argument="providers", description="Who serves it, separated by commas."),
        "context": Argument(type="integer", argument="context", description="The least context, in tokens."),
        "min_price": Argument(
            type="number",
            argument="min_price",
            description="The least price of input, in US dollars for a million tokens.",
        ),
        "max_price": Argument(type="number", argument="max_price", description="The highest one."),
        "zdr": Argument(
            argument="zdr", description="True for models that can be had without retention of data."
        ),
        "region": Argument(argument="region", description="A data region, eu or us."),
    },
    page=Page(items="data"),
)
"""List the models, all on one page unless offset or limit is given."""


GET_MODEL = Endpoint(
    name="get_model", method="GET", path="/model/{author}/{slug}", response=types.ModelResponse
)
"""Get one model by its author and name."""


LIST_USER_MODELS = Endpoint(
    name="list_user_models",
    method="GET",
    path="/models/user",
    response=types.ModelList,
    page=Page(items="data"),
)
"""List the models that the account's settings allow."""


LIST_MODEL_ENDPOINTS = Endpoint(
    name="list_model_endpoints",
    method="GET",
    path="/models/{author}/{slug}/endpoints",
    response=types.ModelEndpointsResponse,
)
"""List who serves a model, with prices, limits and uptime."""


LIST_ZDR_ENDPOINTS = Endpoint(
    name="list_zdr_endpoints",
    method="GET",
    path="/endpoints/zdr",
    response=types.EndpointList,
    page=Page(items="data"),
)
"""List the endpoints that retain no data."""


GET_GENERATION = Endpoint(
    name="get_generation",
    method="GET",
    path="/generation",
    response=types.GenerationResponse,
    query={"id": Argument(argument="generation_id", description="The id of the answer, gen-...")},
)
"""Get what is known of a past request, such as its cost and native token counts."""


GET_KEY = Endpoint(name="get_key", method="GET", path="/key", response=types.KeyResponse)
"""Get the limits and the use of the key of the call."""


GET_CREDITS = Endpoint(name="get_credits", method="GET", path="/credits", response=types.CreditsResponse)
"""Get what the account has bought and used; needs a management key."""


LIST_PROVIDERS = Endpoint(
    name="list_providers",
    method="GET",
    path="/providers",
    response=types.ProviderList,
    page=Page(items="data"),
)
"""List who serves models."""


PARAMS: dict[str, Param] = {
    "max_tokens": Param(field="max_completion_tokens"),
    "temperature": Param(range=(0.0, 2.0), field="temperature"),
    "top_p": Param(field="top_p"),
    "top_k": Param(field="top_k"),
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
            "on": Case(set={"reasoning": {"enabled": True}}),
            "off": Case(set={"reasoning": {"effort": "none"}}),
            "effort": Case(
                set={"reasoning": {"effort": "$value"}},
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
            "budget": Case(set={"reasoning": {"max_tokens": "$value.budget_tokens"}}),
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
    "metadata": Param(field="metadata"),
    "cache": Param(drop="Only Claude models are cached as a whole; mark parts to choose what is kept."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    paths={
        "message": ("error.metadata.raw", "error.message", "errors.0.message", "message", "error"),
        "type": ("error.metadata.error_type", "error.type", "type"),
        "code": ("error.metadata.provider_code", "error.code", "code"),
        "status": ("error.code", "code"),
        "param": ("error.param", "param"),
        "retryable": ("error.availability.retryable", "error.metadata.raw.retryable"),
        "retry_after": ("error.availability.retry_after",),
        "headers": ("error.metadata.headers",),
    },
    unwrap=("error.metadata.raw", "error.message"),
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
        "malformed_call": ErrorRule(
            category="tool_call", message=("malformed function call",), retryable=True
        ),
        "moderation": ErrorRule(
            category="content_filter",
            status=(403,),
            has=("error.metadata.reasons", "error.metadata.flagged_input"),
        ),
        "guardrail": ErrorRule(category="content_filter", status=(403,), has=("error.metadata.patterns",)),
        "moderation_in_words": ErrorRule(
            category="content_filter",
            status=(403,),
            message=("requires moderation", "flagged", "violates usage guidelines"),
        ),
        "too_long": ErrorRule(
            category="context_length",
            type=("context_length_exceeded", "token_limit_exceeded", "string_too_long"),
        ),
        "refused_content": ErrorRule(category="content_filter", type=("content_policy_violation", "refusal")),
        "bad_key_by_type": ErrorRule(category="authentication", type=("authentication",)),
        "no_credits": ErrorRule(category="quota", type=("payment_required",)),
        "no_permission": ErrorRule(category="permission", type=("permission_denied",)),
        "rate_limit_by_type": ErrorRule(category="rate_limit", type=("rate_limit_exceeded",)),
        "overloaded_by_type": ErrorRule(category="overloaded", type=("provider_overloaded",)),
        "server_by_type": ErrorRule(
            category="server", type=("provider_unavailable", "server", "timeout", "unmapped")
        ),
        "not_found_by_type": ErrorRule(category="not_found", type=("not_found",)),
        "too_large_by_type": ErrorRule(category="request_too_large", type=("payload_too_large",)),
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
        "410": "not_found",
        "412": "invalid_request",
        "524": "server",
        "529": "overloaded",
    },
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
    "*": ModelRow(reasoning="optional", cache=True),
    "openai/*": ModelRow(cache=False, verifies=("openai", "azure", "bedrock-openai")),
    "x-ai/*": ModelRow(cache=False, verifies=("xai", "bedrock-xai")),
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
    "*google/*": ModelRow(verifies=("google",)),
    "meta-llama/*": ModelRow(verifies=("meta",)),
    "*anthropic/*": ModelRow(
        params={"cache": {"set": {"cache_control": {"type": "ephemeral", "ttl": "$value.ttl"}}}},
        verifies=("anthropic",),
    ),
}
"""What differs by model; every matching row applies, later ones win."""

OPENAI_CHAT = Dialect(
    name="openai_chat",
    issuer="openrouter",
    framing=Framing(done=b"[DONE]", finish=True, comments="heartbeat"),
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
        "error": "error",
    },
    messages=MessageRules(
        roles={"system": "system", "user": "user", "assistant": "assistant"},
        collapse=True,
        result_message=True,
        into={"ToolCall": "tool_calls", "Refusal": "refusal", "Reasoning": "reasoning", "Opaque": "images"},
        siblings={
            "tool_calls": "list",
            "refusal": "text",
            "reasoning": "text",
            "reasoning_content": "text",
            "reasoning_details": "list",
            "images": "list",
        },
    ),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=CREATE_CHAT_COMPLETION,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(
        cache=CacheLimits(max=4, field="cache_control", wire={"type": "ephemeral"}, ttl=("5m", "1h"))
    ),
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
    items={
        "reasoning_details": Items(
            key=(("type", "id"), ("type", "index"), ("type",), ("id",), ("index",)),
            merge={
                "type": "first",
                "id": "first",
                "index": "first",
                "text": "concat",
                "summary": "concat",
                "data": "concat",
                "signature": "last",
                "format": "last",
            },
            text=("text", "summary"),
            scan="reasoning",
            issuer="format",
            issuers={
                "anthropic-claude-v1": "anthropic",
                "openai-responses-v1": "openai",
                "azure-openai-responses-v1": "azure",
                "bedrock-openai-responses-v1": "bedrock-openai",
                "bedrock-xai-responses-v1": "bedrock-xai",
                "xai-responses-v1": "xai",
                "meta-responses-v1": "meta",
                "google-gemini-v1": "google",
            },
            signed={"anthropic": ("signature", "data"), "google": ("signature", "data")},
            native={
                "anthropic": {
                    "shown": {
                        "type": "reasoning.text",
                        "text": "$text",
                        "signature": "$signature",
                        "format": "anthropic-claude-v1",
                    },
                    "sealed": {
                        "type": "reasoning.encrypted",
                        "data": "$data",
                        "format": "anthropic-claude-v1",
                    },
                }
            },
            replaces="reasoning",
        )
    },
    replay={"reasoning": ReplayRow(rule=Replay(same="issuer"), field="reasoning")},
    order=("reasoning", "text", "refusal", "tool_call", "source"),
    requires="choices",
    answers="n",
    list_models=LIST_MODELS,
    model_info=decoder.read_model,
    stream_fields={},
)
"""The protocol `openai_chat` as this vendor serves it."""


FEATURES: dict[str, Feature] = {
    "leaked_calls": Feature(
        description="What becomes of tool calls that the host left in the text.",
        default="error",
        stage="stable",
        choice={"error": Effect(), "repair": Effect(scans={"leaked_calls": {"found": "repair"}})},
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
"""The feature flags."""

VENDOR = Vendor(
    name="openrouter",
    description="OpenRouter's Chat Completions, which serve the models of many vendors through many providers.",
    base_url="https://openrouter.ai/api/v1",
    auth=Auth(
        env=("OPENROUTER_API_KEY",),
        schemes={"bearer": AuthScheme(header="authorization", prefix="Bearer ")},
        default="bearer",
    ),
    features=FEATURES,
    dialects={
        "openai_chat": OPENAI_CHAT,
        "anthropic_messages": anthropic_messages.protocol.ANTHROPIC_MESSAGES,
        "openai_responses": openai_responses.protocol.OPENAI_RESPONSES,
    },
    default_dialect="openai_chat",
)
"""OpenRouter's Chat Completions, which serve the models of many vendors through many providers."""
