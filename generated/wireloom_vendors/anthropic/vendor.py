# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/vendors/anthropic.
# Do not edit. Specs: sha256 d6b3a7526ef67616
"""Anthropic's own API, with its server tools, beta features and both live API versions."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Argument,
    Auth,
    AuthScheme,
    BetaField,
    CacheLimits,
    Case,
    Dialect,
    Effect,
    Endpoint,
    ErrorRule,
    Errors,
    Feature,
    Framing,
    HeaderValue,
    IdLimits,
    Limits,
    MessageRules,
    ModelRow,
    Page,
    Param,
    RateLimitHeaders,
    Resume,
    Vendor,
)

from . import decoder, encoder, frames, types

CREATE_MESSAGE = Endpoint(
    name="create_message",
    method="POST",
    path="/v1/messages",
    request=types.MessageCreateParams,
    response=types.Message,
    stream_field="stream",
    headers={
        "anthropic-workspace-id": Argument(
            argument="workspace_id",
            description="The workspace of the request; only for credentials that reach several.",
        ),
        "anthropic-user-profile-id": Argument(
            argument="user_profile_id", description="The end customer that the request is made for."
        ),
    },
    beta=(
        BetaField(path=("output_config", "task_budget"), feature="task_budgets"),
        BetaField(path=("tools",), feature="computer_use_2024_10_22", tag=("type", "bash_20241022")),
        BetaField(path=("tools",), feature="computer_use_2024_10_22", tag=("type", "text_editor_20241022")),
        BetaField(path=("tools",), feature="computer_use_2024_10_22", tag=("type", "computer_20241022")),
        BetaField(path=("tools",), feature="computer_use_2025_01_24", tag=("type", "computer_20250124")),
        BetaField(path=("tools",), feature="computer_use", tag=("type", "computer_20251124")),
        BetaField(path=("tools",), feature="mcp_client", tag=("type", "mcp_toolset")),
        BetaField(path=("tools",), feature="advisor_tool", tag=("type", "advisor_20260301")),
        BetaField(path=("billing_policy",), feature="user_profiles_billing"),
        BetaField(path=("compaction",), feature="compact"),
        BetaField(path=("context_management",), feature="context_management"),
        BetaField(path=("fallback_credit_token",), feature="fallback_credit"),
        BetaField(path=("fallbacks",), feature="server_side_fallback"),
        BetaField(path=("mcp_servers",), feature="mcp_client"),
        BetaField(path=("output_format",), feature="structured_outputs"),
        BetaField(path=("thread",), feature="message_threads"),
    ),
    telemetry="chat",
)
"""Answer a conversation, whole or streamed."""


COUNT_TOKENS = Endpoint(
    name="count_tokens",
    method="POST",
    path="/v1/messages/count_tokens",
    request=types.MessageCountTokensParams,
    response=types.MessageTokensCount,
    headers={
        "anthropic-workspace-id": Argument(
            argument="workspace_id",
            description="The workspace of the request; only for credentials that reach several.",
        ),
        "anthropic-user-profile-id": Argument(
            argument="user_profile_id", description="The end customer that the request is made for."
        ),
    },
    beta=(
        BetaField(path=("output_config", "task_budget"), feature="task_budgets"),
        BetaField(path=("tools",), feature="computer_use_2024_10_22", tag=("type", "bash_20241022")),
        BetaField(path=("tools",), feature="computer_use_2024_10_22", tag=("type", "text_editor_20241022")),
        BetaField(path=("tools",), feature="computer_use_2024_10_22", tag=("type", "computer_20241022")),
        BetaField(path=("tools",), feature="computer_use_2025_01_24", tag=("type", "computer_20250124")),
        BetaField(path=("tools",), feature="computer_use", tag=("type", "computer_20251124")),
        BetaField(path=("tools",), feature="mcp_client", tag=("type", "mcp_toolset")),
        BetaField(path=("tools",), feature="advisor_tool", tag=("type", "advisor_20260301")),
        BetaField(path=("billing_policy",), feature="user_profiles_billing"),
        BetaField(path=("compaction",), feature="compact"),
        BetaField(path=("context_management",), feature="context_management"),
        BetaField(path=("mcp_servers",), feature="mcp_client"),
    ),
)
"""Count the input tokens of a request without generating anything."""


LIST_MODELS = Endpoint(
    name="list_models",
    method="GET",
    path="/v1/models",
    response=types.ModelPage,
    query={
        "before_id": Argument(
            argument="before_id", description="The page that ends just before the model with this id."
        ),
        "after_id": Argument(
            argument="after_id", description="The page that starts just after the model with this id."
        ),
        "limit": Argument(
            type="integer", argument="limit", description="Models per page; the default is 20."
        ),
    },
    headers={
        "anthropic-workspace-id": Argument(
            argument="workspace_id",
            description="The workspace of the request; only for credentials that reach several.",
        )
    },
    page=Page(items="data", next={"after_id": "last_id"}, more="has_more"),
)
"""List the models that the credentials may use, newest first, one page at a time."""


GET_MODEL = Endpoint(
    name="get_model",
    method="GET",
    path="/v1/models/{model_id}",
    response=types.ModelInfo,
    headers={
        "anthropic-workspace-id": Argument(
            argument="workspace_id",
            description="The workspace of the request; only for credentials that reach several.",
        )
    },
)
"""Look up one model by its id or alias."""


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
    "cache": Param(set={"cache_control": {"type": "ephemeral", "ttl": "$value.ttl"}}),
}
"""The parameters of the common model."""

ERRORS = Errors(
    paths={
        "message": ("error.message", "message"),
        "type": ("error.type", "type"),
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
    rate_limits={
        "requests": RateLimitHeaders(
            limit="anthropic-ratelimit-requests-limit",
            remaining="anthropic-ratelimit-requests-remaining",
            reset="anthropic-ratelimit-requests-reset",
            format="rfc3339",
        ),
        "tokens": RateLimitHeaders(
            limit="anthropic-ratelimit-tokens-limit",
            remaining="anthropic-ratelimit-tokens-remaining",
            reset="anthropic-ratelimit-tokens-reset",
            format="rfc3339",
        ),
        "input_tokens": RateLimitHeaders(
            limit="anthropic-ratelimit-input-tokens-limit",
            remaining="anthropic-ratelimit-input-tokens-remaining",
            reset="anthropic-ratelimit-input-tokens-reset",
            format="rfc3339",
        ),
        "output_tokens": RateLimitHeaders(
            limit="anthropic-ratelimit-output-tokens-limit",
            remaining="anthropic-ratelimit-output-tokens-remaining",
            reset="anthropic-ratelimit-output-tokens-reset",
            format="rfc3339",
        ),
    },
    headers=("request-id", "retry-after", "retry-after-ms", "x-should-retry"),
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {
    "*": ModelRow(reasoning="default_on", resume=False),
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
    "claude-*-4-*": ModelRow(resume=True),
    "claude-sonnet-5*": ModelRow(resume=True),
    "claude-*-5-5*": ModelRow(resume=False),
}
"""What differs by model; every matching row applies, later ones win."""

ANTHROPIC_MESSAGES = Dialect(
    name="anthropic_messages",
    issuer="anthropic",
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
        "compaction": "pause",
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
    resume=Resume(ends_in_space=False),
    count_tokens=COUNT_TOKENS,
    token_count="input_tokens",
    list_models=LIST_MODELS,
    model_info=decoder.read_model,
)
"""The protocol `anthropic_messages` as this vendor serves it."""


FEATURES: dict[str, Feature] = {
    "version": Feature(
        description="The API version. The newer one has no sampling parameters and takes the key as a bearer token.",
        default="2026-10-21",
        stage="stable",
        choice={
            "2026-10-21": Effect(
                headers={"anthropic-version": "2026-10-21"},
                params={
                    "temperature": {"drop": "API version 2026-10-21 has no sampling parameters."},
                    "top_p": {"drop": "API version 2026-10-21 has no sampling parameters."},
                    "top_k": {"drop": "API version 2026-10-21 has no sampling parameters."},
                },
                auth="bearer",
                refuses={
                    "assistant.Document": "API version 2026-10-21 takes no documents in an answer.",
                    "user.Text.citations": "API version 2026-10-21 takes no citations in a user's text.",
                },
            ),
            "2023-06-01": Effect(headers={"anthropic-version": "2023-06-01"}, auth="key"),
        },
    ),
    "advisor_tool": Feature(
        description="The advisor tool: a second model to ask.",
        since="2026-03-01",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="advisor-tool-2026-03-01")}),
    ),
    "compact": Feature(
        description="Compaction of the conversation by the server.",
        since="2026-09-04",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="compact-2026-09-04")}),
    ),
    "compact_2026_01_12": Feature(
        description="Compaction as an edit of context management.",
        since="2026-01-12",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="compact-2026-01-12")}),
    ),
    "computer_use": Feature(
        description="The computer tool of 2025-11-24.",
        since="2025-11-24",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="computer-use-2025-11-24")}),
    ),
    "computer_use_2025_01_24": Feature(
        description="The computer tool of 2025-01-24.",
        since="2025-01-24",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="computer-use-2025-01-24")}),
    ),
    "computer_use_2024_10_22": Feature(
        description="The computer tool of 2024-10-22.",
        since="2024-10-22",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="computer-use-2024-10-22")}),
    ),
    "context_management": Feature(
        description="Edits of the context by the server.",
        since="2025-06-27",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="context-management-2025-06-27")}),
    ),
    "fallback_credit": Feature(
        description="Tokens that pay for a fallback.",
        since="2026-07-01",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="fallback-credit-2026-07-01")}),
    ),
    "fallback_credit_2026_06_01": Feature(
        description="Tokens that pay for a fallback, first form.",
        since="2026-06-01",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="fallback-credit-2026-06-01")}),
    ),
    "inline_tools": Feature(
        description="Tools defined inside the conversation.",
        since="2026-09-15",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="inline-tools-2026-09-15")}),
    ),
    "mcp_client": Feature(
        description="The server as a client of MCP servers.",
        since="2026-09-15",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="mcp-client-2026-09-15")}),
    ),
    "mcp_client_2025_11_20": Feature(
        description="The MCP client of 2025-11-20.",
        since="2025-11-20",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="mcp-client-2025-11-20")}),
    ),
    "mcp_client_2025_04_04": Feature(
        description="The MCP client of 2025-04-04.",
        since="2025-04-04",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="mcp-client-2025-04-04")}),
    ),
    "message_threads": Feature(
        description="Conversations kept by the server.",
        since="2026-08-12",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="message-threads-2026-08-12")}),
    ),
    "mid_conversation_output_config": Feature(
        description="Effort that changes within a conversation.",
        since="2026-07-01",
        on=Effect(
            headers={"anthropic-beta": HeaderValue(append="mid-conversation-output-config-2026-07-01")}
        ),
    ),
    "mid_conversation_system_clear_at": Feature(
        description="System messages that end by themselves.",
        since="2026-08-21",
        on=Effect(
            headers={"anthropic-beta": HeaderValue(append="mid-conversation-system-clear-at-2026-08-21")}
        ),
    ),
    "mid_conversation_tool_changes": Feature(
        description="Tools added and removed within a conversation.",
        since="2026-07-01",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="mid-conversation-tool-changes-2026-07-01")}),
    ),
    "server_side_fallback": Feature(
        description="Other models that answer when the first one can't.",
        since="2026-07-01",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="server-side-fallback-2026-07-01")}),
    ),
    "server_side_fallback_2026_06_01": Feature(
        description="Fallback models, first form.",
        since="2026-06-01",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="server-side-fallback-2026-06-01")}),
    ),
    "structured_outputs": Feature(
        description="Structured output, as it was in beta.",
        since="2025-11-13",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="structured-outputs-2025-11-13")}),
    ),
    "task_budgets": Feature(
        description="A token budget for a whole task.",
        since="2026-03-13",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="task-budgets-2026-03-13")}),
    ),
    "thinking_binding_controls": Feature(
        description="What happens to thinking blocks in an edited history.",
        since="2026-08-01",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="thinking-binding-controls-2026-08-01")}),
    ),
    "thinking_token_count": Feature(
        description="Estimated tokens on thinking deltas.",
        since="2026-05-13",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="thinking-token-count-2026-05-13")}),
    ),
    "thinking_display_updates": Feature(
        description="Thinking shown as short updates.",
        since="2026-08-18",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="thinking-display-updates-2026-08-18")}),
    ),
    "user_profiles": Feature(
        description="Profiles of end users.",
        since="2026-09-04",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="user-profiles-2026-09-04")}),
    ),
    "user_profiles_2026_08_18": Feature(
        description="Profiles of end users, second form.",
        since="2026-08-18",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="user-profiles-2026-08-18")}),
    ),
    "user_profiles_2026_03_24": Feature(
        description="Profiles of end users, first form.",
        since="2026-03-24",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="user-profiles-2026-03-24")}),
    ),
    "user_profiles_billing": Feature(
        description="Billing by user profile.",
        since="2026-10-01",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="user-profiles-billing-2026-10-01")}),
    ),
    "fast_mode": Feature(
        description="Faster answers at a higher price.",
        since="2026-02-01",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="fast-mode-2026-02-01")}),
    ),
    "output_128k": Feature(
        description="Answers of up to 128,000 tokens.",
        since="2025-02-19",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="output-128k-2025-02-19")}),
    ),
    "output_300k": Feature(
        description="Answers of up to 300,000 tokens.",
        since="2026-03-24",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="output-300k-2026-03-24")}),
    ),
    "context_1m": Feature(
        description="A context of one million tokens.",
        since="2025-08-07",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="context-1m-2025-08-07")}),
    ),
    "dev_full_thinking": Feature(
        description="The whole thinking instead of a summary.",
        since="2025-05-14",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="dev-full-thinking-2025-05-14")}),
    ),
    "interleaved_thinking": Feature(
        description="Thinking between tool calls, on models where it is not automatic.",
        since="2025-05-14",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="interleaved-thinking-2025-05-14")}),
    ),
    "code_execution": Feature(
        description="Code execution, as it was in beta.",
        since="2025-05-22",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="code-execution-2025-05-22")}),
    ),
    "model_context_window_exceeded": Feature(
        description="A stop reason of its own for a full context.",
        since="2025-08-26",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="model-context-window-exceeded-2025-08-26")}),
    ),
    "cache_diagnosis": Feature(
        description="Why the prompt cache was missed, as it was in beta.",
        since="2026-04-07",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="cache-diagnosis-2026-04-07")}),
    ),
    "prompt_caching": Feature(
        description="Prompt caching, as it was in beta.",
        since="2024-07-31",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="prompt-caching-2024-07-31")}),
    ),
    "extended_cache_ttl": Feature(
        description="The cache lifetime of one hour, as it was in beta.",
        since="2025-04-11",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="extended-cache-ttl-2025-04-11")}),
    ),
    "pdfs": Feature(
        description="PDF documents, as they were in beta.",
        since="2024-09-25",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="pdfs-2024-09-25")}),
    ),
    "token_counting": Feature(
        description="Token counting, as it was in beta.",
        since="2024-11-01",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="token-counting-2024-11-01")}),
    ),
    "token_efficient_tools": Feature(
        description="Tool calls with fewer tokens.",
        since="2025-02-19",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="token-efficient-tools-2025-02-19")}),
    ),
    "files_api": Feature(
        description="Files that were uploaded before.",
        since="2025-04-14",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="files-api-2025-04-14")}),
    ),
    "skills": Feature(
        description="Skills in a container.",
        since="2025-10-02",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="skills-2025-10-02")}),
    ),
    "message_batches": Feature(
        description="Batches, as they were in beta.",
        since="2024-09-24",
        on=Effect(headers={"anthropic-beta": HeaderValue(append="message-batches-2024-09-24")}),
    ),
}
"""The feature flags."""

VENDOR = Vendor(
    name="anthropic",
    description="Anthropic's own API, with its server tools, beta features and both live API versions.",
    base_url="https://api.anthropic.com",
    auth=Auth(
        env=("ANTHROPIC_API_KEY",),
        schemes={
            "key": AuthScheme(header="x-api-key"),
            "bearer": AuthScheme(header="authorization", prefix="Bearer "),
        },
        default="bearer",
    ),
    features=FEATURES,
    dialects={"anthropic_messages": ANTHROPIC_MESSAGES},
    default_dialect="anthropic_messages",
)
"""Anthropic's own API, with its server tools, beta features and both live API versions."""
