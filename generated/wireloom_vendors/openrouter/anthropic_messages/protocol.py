# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openrouter.
# Do not edit. Specs: sha256 e3b44c6e11f9809b
"""The protocol `anthropic_messages` as this vendor serves it."""

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
    Replay,
    ReplayRow,
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


CREATE_MESSAGE = Endpoint(
    name="create_message",
    dialect="anthropic_messages",
    method="POST",
    path="/v1/messages",
    request=types.MessageCreateParams,
    response=types.Message,
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
    "temperature": Param(range=(0.0, 1.0), field="temperature"),
    "top_p": Param(field="top_p"),
    "top_k": Param(field="top_k"),
    "stop": Param(field="stop_sequences"),
    "seed": Param(drop="The API has no seed."),
    "parallel_tool_calls": Param(
        cases={
            "true": Case(set={"tool_choice": {"type": "auto", "disable_parallel_tool_use": False}}),
            "false": Case(set={"tool_choice": {"type": "auto", "disable_parallel_tool_use": True}}),
        }
    ),
    "tool_choice": Param(
        cases={
            "auto": Case(set={"tool_choice": {"type": "auto"}}),
            "required": Case(set={"tool_choice": {"type": "any"}}),
            "named": Case(set={"tool_choice": {"type": "tool", "name": "$value.name"}}),
            "none": Case(set={"tool_choice": {"type": "none", "disable_parallel_tool_use": None}}),
        }
    ),
    "reasoning": Param(
        cases={
            "on": Case(set={"thinking": {"type": "enabled", "budget_tokens": 8192}}),
            "off": Case(set={"thinking": {"type": "disabled"}}),
            "effort": Case(
                set={"thinking": {"type": "enabled", "budget_tokens": "$value"}},
                table={
                    "minimal": 1024,
                    "low": 2048,
                    "medium": 8192,
                    "high": 16384,
                    "xhigh": 24576,
                    "max": 32768,
                },
                note="the model takes a budget: effort {value} is sent as {mapped} tokens",
            ),
            "budget": Case(set={"thinking": {"type": "enabled", "budget_tokens": "$value.budget_tokens"}}),
        }
    ),
    "response_format": Param(
        cases={
            "text": Case(set={}),
            "json": Case(drop="The API has no JSON mode without a schema."),
            "json_schema": Case(
                set={"output_config": {"format": {"type": "json_schema", "schema": "$value.schema"}}}
            ),
        }
    ),
    "user": Param(set={"metadata": {"user_id": "$value"}}),
    "max_tokens": Param(field="max_tokens", default=16384, above=("thinking", "budget_tokens")),
    "metadata": Param(drop="The API takes no labels but the user's id."),
    "cache": Param(drop="Only Claude models are cached as a whole; mark parts to choose what is kept."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    paths={
        "message": ("error.message", "message"),
        "type": ("error.error_type", "error.type", "type"),
        "code": ("error.details.error_code",),
        "request_id": ("request_id",),
    },
    rules={
        "prompt_too_long": ErrorRule(
            category="context_length", type=("invalid_request_error",), message=("prompt is too long",)
        ),
        "input_and_output_too_long": ErrorRule(
            category="context_length", type=("invalid_request_error",), message=("exceed context limit",)
        ),
        "broken_tool_pairs": ErrorRule(
            category="tool_call", type=("invalid_request_error",), message=("tool_use", "tool_result")
        ),
        "spend_limit": ErrorRule(
            category="quota",
            code=(
                "contract_spend_limit_reached",
                "enforced_spend_limit_reached",
                "linked_organization_spend_limit_reached",
            ),
        ),
        "invalid_request": ErrorRule(category="invalid_request", type=("invalid_request_error",)),
        "authentication": ErrorRule(category="authentication", type=("authentication_error",)),
        "billing": ErrorRule(category="quota", type=("billing_error",)),
        "permission": ErrorRule(category="permission", type=("permission_error",)),
        "not_found": ErrorRule(category="not_found", type=("not_found_error",)),
        "conflict": ErrorRule(category="conflict", type=("conflict_error",)),
        "too_large": ErrorRule(category="request_too_large", type=("request_too_large",)),
        "rate_limit": ErrorRule(category="rate_limit", type=("rate_limit_error",)),
        "overloaded": ErrorRule(category="overloaded", type=("overloaded_error",)),
        "timeout": ErrorRule(category="server", type=("timeout_error",)),
        "server": ErrorRule(category="server", type=("api_error",)),
        "malformed_call": ErrorRule(
            category="tool_call", message=("malformed function call",), retryable=True, first=True
        ),
        "too_long": ErrorRule(
            category="context_length",
            type=("context_length_exceeded", "token_limit_exceeded", "string_too_long"),
        ),
        "refused_content": ErrorRule(category="content_filter", type=("content_policy_violation", "refusal")),
        "bad_key_by_type": ErrorRule(category="authentication", type=("authentication",)),
        "no_credits": ErrorRule(category="quota", type=("payment_required",)),
        "guardrail": ErrorRule(
            category="content_filter",
            status=(403,),
            message=("request blocked", "requires moderation", "flagged", "violates usage guidelines"),
            first=True,
        ),
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
        "invalid_by_router": ErrorRule(category="invalid_request", type=("invalid_request",)),
    },
    status={
        "400": "invalid_request",
        "401": "authentication",
        "402": "quota",
        "403": "permission",
        "404": "not_found",
        "408": "server",
        "409": "conflict",
        "412": "invalid_request",
        "413": "request_too_large",
        "422": "invalid_request",
        "429": "rate_limit",
        "501": "status",
        "505": "status",
        "529": "overloaded",
        "4xx": "invalid_request",
        "5xx": "server",
        "410": "not_found",
        "524": "server",
    },
    should_retry="x-should-retry",
    retry_after={"retry-after-ms": "milliseconds", "retry-after": "seconds_or_date"},
    request_id=("request-id", "x-request-id", "x-generation-id"),
    rate_limits={
        "requests": RateLimitHeaders(
            limit="x-ratelimit-limit",
            remaining="x-ratelimit-remaining",
            reset="x-ratelimit-reset",
            format="unix_ms",
        )
    },
    headers=(
        "request-id",
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
    "*": ModelRow(reasoning="optional"),
    "*claude-*": ModelRow(
        reasoning="default_on",
        params={
            "reasoning": {
                "cases": {
                    "on": {"set": {"thinking": {"type": "adaptive"}}},
                    "effort": {
                        "table": {
                            "minimal": "low",
                            "low": "low",
                            "medium": "medium",
                            "high": "high",
                            "xhigh": "xhigh",
                            "max": "max",
                        },
                        "note": "effort {value} is sent as {mapped}",
                        "set": {"thinking": {"type": "adaptive"}, "output_config": {"effort": "$value"}},
                    },
                    "budget": {"drop": "The model takes an effort and decides on the length itself."},
                }
            }
        },
    ),
    "*claude-3*": ModelRow(
        reasoning="optional",
        params={
            "reasoning": {
                "cases": {
                    "on": {"set": {"thinking": {"type": "enabled", "budget_tokens": 8192}}},
                    "effort": {
                        "table": {
                            "minimal": 1024,
                            "low": 2048,
                            "medium": 8192,
                            "high": 16384,
                            "xhigh": 24576,
                            "max": 32768,
                        },
                        "note": "the model takes a budget: effort {value} is sent as {mapped} tokens",
                        "set": {"thinking": {"type": "enabled", "budget_tokens": "$value"}},
                    },
                    "budget": {
                        "set": {"thinking": {"type": "enabled", "budget_tokens": "$value.budget_tokens"}}
                    },
                }
            }
        },
    ),
    "*claude-*-4*": ModelRow(
        reasoning="optional",
        params={
            "reasoning": {
                "cases": {
                    "on": {"set": {"thinking": {"type": "enabled", "budget_tokens": 8192}}},
                    "effort": {
                        "table": {
                            "minimal": 1024,
                            "low": 2048,
                            "medium": 8192,
                            "high": 16384,
                            "xhigh": 24576,
                            "max": 32768,
                        },
                        "note": "the model takes a budget: effort {value} is sent as {mapped} tokens",
                        "set": {"thinking": {"type": "enabled", "budget_tokens": "$value"}},
                    },
                    "budget": {
                        "set": {"thinking": {"type": "enabled", "budget_tokens": "$value.budget_tokens"}}
                    },
                }
            }
        },
    ),
    "*claude-opus-4[-.][67]*": ModelRow(
        params={
            "reasoning": {
                "cases": {
                    "on": {"set": {"thinking": {"type": "adaptive"}}},
                    "effort": {
                        "table": {
                            "minimal": "low",
                            "low": "low",
                            "medium": "medium",
                            "high": "high",
                            "xhigh": "xhigh",
                            "max": "max",
                        },
                        "note": "effort {value} is sent as {mapped}",
                        "set": {"thinking": {"type": "adaptive"}, "output_config": {"effort": "$value"}},
                    },
                }
            }
        }
    ),
    "*claude-*-4[-.]8*": ModelRow(
        reasoning="default_on",
        params={
            "reasoning": {
                "cases": {
                    "on": {"set": {"thinking": {"type": "adaptive"}}},
                    "effort": {
                        "table": {
                            "minimal": "low",
                            "low": "low",
                            "medium": "medium",
                            "high": "high",
                            "xhigh": "xhigh",
                            "max": "max",
                        },
                        "note": "effort {value} is sent as {mapped}",
                        "set": {"thinking": {"type": "adaptive"}, "output_config": {"effort": "$value"}},
                    },
                    "budget": {"drop": "The model takes an effort and decides on the length itself."},
                }
            }
        },
    ),
    "*claude-*-5[-.]5*": ModelRow(
        params={
            "temperature": {"drop": "The model takes no sampling parameters."},
            "top_p": {"drop": "The model takes no sampling parameters."},
            "top_k": {"drop": "The model takes no sampling parameters."},
        }
    ),
    "*claude-opus-5[-.]5*": ModelRow(
        reasoning="always",
        params={
            "tool_choice": {
                "cases": {
                    "required": {"drop": "The model takes only auto and none."},
                    "named": {"drop": "The model takes only auto and none."},
                }
            }
        },
    ),
    "*claude-sonnet-5[-.]5*": ModelRow(
        params={
            "reasoning": {"cases": {"off": {"set": {"thinking": {"type": "between_tools"}}}}},
            "tool_choice": {
                "cases": {
                    "required": {"drop": "The model takes only auto and none."},
                    "named": {"drop": "The model takes only auto and none."},
                }
            },
        }
    ),
    "*claude-haiku-5[-.]5*": ModelRow(
        params={"reasoning": {"cases": {"off": {"set": {"thinking": {"type": "between_tools"}}}}}}
    ),
    "*claude-fable-5[-.][12]*": ModelRow(
        reasoning="always",
        params={
            "tool_choice": {
                "cases": {
                    "required": {"drop": "The model takes only auto and none."},
                    "named": {"drop": "The model takes only auto and none."},
                }
            }
        },
    ),
    "*claude-mythos-5[-.][12]*": ModelRow(reasoning="always"),
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
        params={"cache": {"set": {"cache_control": {"type": "ephemeral", "ttl": "$value.ttl"}}}},
        replay={"unsigned_thinking": Replay(on="none", same="issuer")},
    ),
}
"""What differs by model; every matching row applies, later ones win."""

ANTHROPIC_MESSAGES = Dialect(
    name="anthropic_messages",
    issuer="openrouter",
    framing=Framing(explicit=True, comments="heartbeat"),
    frame=decoder_of(types.StreamEvent),
    plain=decoder_of(frames.PlainRawContentBlockDeltaEvent),
    whole=decoder_of(types.Message),
    read_frame=decoder.READ_FRAME,
    read_plain=decoder.read_plain,
    read_whole=decoder.read_whole,
    usage=decoder.read_usage,
    finish={
        "end_turn": "stop",
        "stop_sequence": "stop",
        "max_tokens": "length",
        "model_context_window_exceeded": "length",
        "tool_use": "tool_calls",
        "pause_turn": "pause",
        "refusal": "refusal",
    },
    messages=MessageRules(
        roles={"system": "system", "user": "user", "assistant": "assistant"}, lift="system", merge=True
    ),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=CREATE_MESSAGE,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(
        cache=CacheLimits(max=4, field="cache_control", wire={"type": "ephemeral"}, ttl=("5m", "1h")),
        ids=IdLimits(pattern="[a-zA-Z0-9_-]+", max=64),
        tool_name="[a-zA-Z0-9_-]{1,128}",
    ),
    models=MODELS,
    replay={
        "thinking": ReplayRow(rule=Replay(same="issuer")),
        "unsigned_thinking": ReplayRow(rule=Replay(same="issuer")),
    },
    base_url="https://openrouter.ai/api",
    headers={"anthropic-version": "2023-06-01"},
    features=FEATURES,
)
"""The protocol `anthropic_messages` as this vendor serves it."""
