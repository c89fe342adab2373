# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/moonshot.
# Do not edit. Specs: sha256 f55a050d4efee060
"""Moonshot's Kimi models. Keys of China go to https://api.moonshot.cn/v1, keys of the Kimi Code plan to
https://api.kimi.com/coding/v1; give that as the client's base URL.
"""

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
    OptionRule,
    Page,
    Param,
    Patch,
    RateLimitHeaders,
    Replay,
    ReplayRow,
    Resume,
    Scan,
    SchemaSteps,
    Tolerance,
    Vendor,
)

from . import anthropic_messages, decoder, encoder, frames, types

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


ESTIMATE_TOKEN_COUNT = Endpoint(
    name="estimate_token_count",
    method="POST",
    path="/tokenizers/estimate-token-count",
    request=types.TokenEstimateParams,
    response=types.TokenEstimate,
)
"""Count the tokens of a conversation as a model would."""


GET_BALANCE = Endpoint(
    name="get_balance", method="GET", path="/users/me/balance", response=types.BalanceAnswer
)
"""Get what is left on the account."""


PARAMS: dict[str, Param] = {
    "max_tokens": Param(field="max_completion_tokens"),
    "temperature": Param(range=(0.0, 1.0), field="temperature"),
    "top_p": Param(field="top_p"),
    "top_k": Param(drop="The protocol has no top_k."),
    "stop": Param(max_items=5, field="stop"),
    "seed": Param(drop="The API has no seed."),
    "parallel_tool_calls": Param(drop="The API does not document this."),
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
            "on": Case(set={"thinking": {"type": "enabled"}}),
            "off": Case(set={"thinking": {"type": "disabled"}}),
            "effort": Case(drop="The model reasons or does not; it takes no effort."),
            "budget": Case(drop="The model decides on the length itself."),
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
    "metadata": Param(drop="The target takes no labels."),
    "cache": Param(drop="Caching of a prompt is automatic."),
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
        "quota_exceeded": ErrorRule(
            category="quota", type=("exceeded_current_quota_error",), retryable=False
        ),
        "quota_in_words": ErrorRule(
            category="quota",
            status=(403, 429),
            message=(
                "exceeded your current",
                "check your account balance",
                "insufficient balance",
                "recharge your account",
                "account in arrears",
                "usage limit for this billing cycle",
            ),
            retryable=False,
        ),
        "overloaded": ErrorRule(category="overloaded", type=("engine_overloaded_error",)),
        "rate_limit_reached": ErrorRule(category="rate_limit", type=("rate_limit_reached_error",)),
        "high_risk": ErrorRule(category="content_filter", type=("content_filter",)),
        "input_too_long": ErrorRule(
            category="context_length",
            status=(400,),
            message=("input token length too long", "exceeded model token limit"),
        ),
        "broken_tool_turn": ErrorRule(
            category="tool_call", status=(400,), message=("tool_call_id", "reasoning_content is missing")
        ),
        "wrong_key": ErrorRule(
            category="authentication", type=("invalid_authentication_error", "incorrect_api_key_error")
        ),
        "denied": ErrorRule(category="permission", type=("permission_denied_error",)),
        "not_there": ErrorRule(category="not_found", type=("resource_not_found_error",)),
        "unexpected": ErrorRule(category="server", type=("unexpected_output",)),
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
    retry_after={
        "retry-after-ms": "milliseconds",
        "retry-after": "seconds_or_date",
        "msh-cooldown-seconds": "seconds",
    },
    request_id=("x-trace-id", "msh-request-id", "x-msh-trace-id"),
    rate_limits={
        "requests": RateLimitHeaders(
            limit="x-ratelimit-limit", remaining="x-ratelimit-remaining", reset="x-ratelimit-reset"
        )
    },
    headers=(
        "x-trace-id",
        "msh-request-id",
        "x-msh-trace-id",
        "msh-context-cache-token-saved",
        "retry-after",
        "retry-after-ms",
        "msh-cooldown-seconds",
    ),
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {
    "moonshot-v1*": ModelRow(reasoning="none"),
    "k*": ModelRow(
        reasoning="default_on",
        params={
            "temperature": {"drop": "The model's sampling is fixed; other values are refused."},
            "top_p": {"drop": "The model's sampling is fixed; other values are refused."},
        },
        options={
            "n": OptionRule(drop="The model's sampling is fixed; other values are refused."),
            "presence_penalty": OptionRule(drop="The model's sampling is fixed; other values are refused."),
            "frequency_penalty": OptionRule(drop="The model's sampling is fixed; other values are refused."),
        },
    ),
    "kimi-k2*": ModelRow(
        when_reasoning=Patch(
            params={
                "tool_choice": {
                    "cases": {
                        "required": {"drop": "The model takes this only with thinking disabled."},
                        "named": {"drop": "The model takes this only with thinking disabled."},
                    }
                }
            }
        )
    ),
    "kimi-latest*": ModelRow(reasoning="none"),
    "kimi-k2-0*": ModelRow(reasoning="none"),
    "kimi-k2-turbo*": ModelRow(reasoning="none"),
    "kimi-k2-thinking*": ModelRow(reasoning="always", params={"reasoning": {"cases": {"on": {"set": {}}}}}),
    "kimi-k2.7*": ModelRow(reasoning="always", params={"reasoning": {"cases": {"on": {"set": {}}}}}),
    "*k3*": ModelRow(
        reasoning="always",
        params={
            "reasoning": {
                "cases": {
                    "on": {"set": {}},
                    "effort": {
                        "table": {
                            "minimal": "low",
                            "low": "low",
                            "medium": "high",
                            "high": "high",
                            "xhigh": "max",
                            "max": "max",
                        },
                        "note": "effort {value} is sent as {mapped}",
                        "set": {"reasoning_effort": "$value"},
                    },
                }
            },
            "cache": {"set": {"prompt_cache_options": {"ttl": "$value.ttl"}}},
        },
        replay={"reasoning_content": Replay(when="reasoning", missing=" ", same="issuer")},
    ),
}
"""What differs by model; every matching row applies, later ones win."""

OPENAI_CHAT = Dialect(
    name="openai_chat",
    issuer="moonshot",
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
        spill=("Image", "Document"),
        into={"ToolCall": "tool_calls", "Reasoning": "reasoning_content"},
        siblings={"tool_calls": "list", "reasoning_content": "text"},
    ),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=CREATE_CHAT_COMPLETION,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(tool_name="[a-zA-Z_][a-zA-Z0-9_-]{2,63}"),
    models=MODELS,
    tolerate=Tolerance(content_type="ignore", empty_event="skip"),
    scans={
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
        )
    },
    replay={
        "reasoning_content": ReplayRow(
            rule=Replay(on="tool_call_turns", when="reasoning", missing=" ", same="issuer"),
            field="reasoning_content",
        )
    },
    schemas=SchemaSteps(
        strip_keys=("$schema",),
        inline_refs=True,
        tuple_to_prefix_items=True,
        root_object=True,
        infer_type=True,
        type_into_branches=True,
    ),
    resume=Resume(message={"partial": True}),
    order=("reasoning", "text", "refusal", "tool_call", "source"),
    requires="choices",
    count_tokens=ESTIMATE_TOKEN_COUNT,
    token_count="data.total_tokens",
    answers="n",
    list_models=LIST_MODELS,
    model_info=decoder.read_model,
    stream_fields={"stream_options": {"include_usage": True}},
)
"""The protocol `openai_chat` as this vendor serves it."""


FEATURES: dict[str, Feature] = {
    "leaked_calls": Feature(
        description="What becomes of tool calls that the host left in the text.",
        default="error",
        stage="stable",
        choice={"error": Effect(), "repair": Effect(scans={"leaked_calls": {"found": "repair"}})},
    ),
    "keep_thinking": Feature(
        description="The reasoning of all turns counts, not only that since the user's last message. For kimi-k2.6, kimi-k2.7-code and kimi-k3; others refuse it.",
        stage="stable",
        on=Effect(
            fields={"thinking": {"type": "enabled", "keep": "all"}},
            replay={"reasoning_content": Replay(when="reasoning", missing=" ", same="issuer")},
        ),
    ),
    "messages": Feature(
        description="Speak Anthropic's Messages, which this vendor serves too.",
        on=Effect(dialect="anthropic_messages"),
    ),
}
"""The feature flags."""

VENDOR = Vendor(
    name="moonshot",
    description="Moonshot's Kimi models. Keys of China go to https://api.moonshot.cn/v1, keys of the Kimi Code plan to https://api.kimi.com/coding/v1; give that as the client's base URL.",
    base_url="https://api.moonshot.ai/v1",
    auth=Auth(
        env=("MOONSHOT_API_KEY",),
        schemes={"bearer": AuthScheme(header="authorization", prefix="Bearer ")},
        default="bearer",
    ),
    features=FEATURES,
    dialects={
        "openai_chat": OPENAI_CHAT,
        "anthropic_messages": anthropic_messages.protocol.ANTHROPIC_MESSAGES,
    },
    default_dialect="openai_chat",
    telemetry="moonshot_ai",
)
"""Moonshot's Kimi models. Keys of China go to https://api.moonshot.cn/v1, keys of the Kimi Code plan to
https://api.kimi.com/coding/v1; give that as the client's base URL.
"""
