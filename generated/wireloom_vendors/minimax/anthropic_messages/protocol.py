# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/minimax.yaml.
# Do not edit. Specs: sha256 26ffd42f87c626f1
"""The protocol `anthropic_messages` as this vendor serves it."""

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
    Param,
    Replay,
    ReplayRow,
)

from . import decoder, encoder, frames, types

FEATURES: dict[str, Feature] = {
    "reasoning_split": Feature(
        description="Reasoning in a field of its own; else it stands in the text, in think tags.",
        default=True,
        stage="stable",
        on=Effect(),
    ),
    "messages": Feature(
        description="Speak Anthropic's Messages, which this vendor serves too.",
        on=Effect(dialect="anthropic_messages"),
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
    telemetry="chat",
)
"""Answer a conversation, whole or streamed."""


PARAMS: dict[str, Param] = {
    "temperature": Param(range=(0.01, 1.0), field="temperature"),
    "top_p": Param(field="top_p"),
    "top_k": Param(drop="The API ignores this."),
    "stop": Param(drop="The API ignores this."),
    "seed": Param(drop="The API has no seed."),
    "parallel_tool_calls": Param(
        cases={
            "true": Case(set={"tool_choice": {"type": "auto", "disable_parallel_tool_use": False}}),
            "false": Case(drop="The API does not take this."),
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
            "on": Case(set={"thinking": {"type": "adaptive"}}),
            "off": Case(set={"thinking": {"type": "disabled"}}),
            "effort": Case(drop="The model takes no effort."),
            "budget": Case(drop="The model decides on the length itself."),
        }
    ),
    "response_format": Param(
        cases={
            "text": Case(set={}),
            "json": Case(drop="The API has no JSON mode without a schema."),
            "json_schema": Case(drop="The API takes no schema."),
        }
    ),
    "user": Param(set={"metadata": {"user_id": "$value"}}),
    "max_tokens": Param(field="max_tokens", default=16384, above=("thinking", "budget_tokens")),
    "metadata": Param(drop="The API takes no labels but the user's id."),
    "cache": Param(drop="The target has no automatic caching."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    mark=("error", "base_resp.status_code"),
    paths={
        "message": ("error.message", "base_resp.status_msg", "message"),
        "type": ("error.type", "type"),
        "code": ("error.details.error_code", "error.code", "base_resp.status_code"),
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
        "too_many": ErrorRule(category="rate_limit", code=("1002",)),
        "wrong_key": ErrorRule(category="authentication", code=("1004", "2049")),
        "balance": ErrorRule(category="quota", code=("1008",)),
        "internal": ErrorRule(category="server", code=("1013",)),
        "unsafe": ErrorRule(category="content_filter", code=("1027",)),
        "wrong_params": ErrorRule(category="invalid_request", code=("2013",)),
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
    },
    should_retry="x-should-retry",
    retry_after={"retry-after-ms": "milliseconds", "retry-after": "seconds_or_date"},
    request_id=("request-id",),
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {
    "*": ModelRow(reasoning="default_on"),
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
    "MiniMax-M2*": ModelRow(reasoning="always", refuses={"user.Image": "The model reads only text."}),
}
"""What differs by model; every matching row applies, later ones win."""

ANTHROPIC_MESSAGES = Dialect(
    name="anthropic_messages",
    issuer="minimax",
    framing=Framing(explicit=True),
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
    replay={"thinking": ReplayRow(rule=Replay(same="issuer"))},
    base_url="https://api.minimax.io/anthropic",
    auth=Auth(env=("MINIMAX_API_KEY",), schemes={"key": AuthScheme(header="x-api-key")}, default="key"),
    headers={"anthropic-version": "2023-06-01"},
    features=FEATURES,
)
"""The protocol `anthropic_messages` as this vendor serves it."""
