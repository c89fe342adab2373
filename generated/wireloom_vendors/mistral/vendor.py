# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/mistral.yaml.
# Do not edit. Specs: sha256 006b8e719c17b910
"""Mistral's chat completions."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Auth,
    AuthScheme,
    Case,
    Dialect,
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
    Replay,
    ReplayRow,
    Resume,
    SchemaSteps,
    Tolerance,
    Vendor,
)

from . import decoder, encoder, frames, types

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
    "max_tokens": Param(field="max_tokens"),
    "temperature": Param(range=(0.0, 2.0), field="temperature"),
    "top_p": Param(field="top_p"),
    "top_k": Param(field="top_k"),
    "stop": Param(field="stop"),
    "seed": Param(field="random_seed"),
    "parallel_tool_calls": Param(field="parallel_tool_calls"),
    "tool_choice": Param(
        cases={
            "auto": Case(set={"tool_choice": "auto"}),
            "none": Case(set={"tool_choice": "none"}),
            "required": Case(set={"tool_choice": "any"}),
            "named": Case(set={"tool_choice": {"type": "function", "function": {"name": "$value.name"}}}),
        }
    ),
    "reasoning": Param(
        cases={
            "on": Case(set={"reasoning_effort": "high"}),
            "off": Case(set={"reasoning_effort": "none"}),
            "effort": Case(
                set={"reasoning_effort": "$value"},
                table={
                    "minimal": "high",
                    "low": "high",
                    "medium": "high",
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
    "user": Param(drop="The API takes no id of the end user."),
    "metadata": Param(field="metadata"),
    "cache": Param(drop="The target takes no cache marks."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    paths={
        "message": ("error.message", "message", "detail", "message.detail.0.msg", "detail.0.msg", "error"),
        "type": ("error.type", "type"),
        "code": ("error.code", "code"),
        "status": ("raw_status_code",),
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
        "bad_model": ErrorRule(category="not_found", type=("invalid_model",)),
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
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {}
"""What differs by model; every matching row applies, later ones win."""

OPENAI_CHAT = Dialect(
    name="openai_chat",
    issuer="mistral",
    framing=Framing(done=b"[DONE]", finish=True),
    frame=decoder_of(types.ChatCompletionChunk),
    lean=decoder_of(frames.ChatCompletionChunk),
    settled=decoder_of(frames.SettledChatCompletionChunk),
    once=("info",),
    whole=decoder_of(types.ChatCompletion),
    read_frame=decoder.READ_FRAME,
    read_whole=decoder.read_whole,
    usage=decoder.read_usage,
    finish={
        "stop": "stop",
        "length": "length",
        "tool_calls": "tool_calls",
        "content_filter": "content_filter",
        "model_length": "length",
        "error": "error",
    },
    messages=MessageRules(
        roles={"system": "system", "user": "user", "assistant": "assistant"},
        collapse=True,
        result_message=True,
        into={"ToolCall": "tool_calls"},
        siblings={"tool_calls": "list"},
    ),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=CREATE_CHAT_COMPLETION,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(ids=IdLimits(pattern="[a-zA-Z0-9]{9}", max=9)),
    models=MODELS,
    tolerate=Tolerance(content_type="ignore", empty_event="skip"),
    replay={"thinking": ReplayRow(rule=Replay(same="issuer"))},
    schemas=SchemaSteps(
        strip_keys=("$schema", "$id", "strict"), strip_values={"additionalProperties": False}
    ),
    resume=Resume(message={"prefix": True}, repeats=True),
    order=("reasoning", "text", "refusal", "tool_call", "source"),
    requires="choices",
    answers="n",
    list_models=LIST_MODELS,
    model_info=decoder.read_model,
)
"""The protocol `openai_chat` as this vendor serves it."""


FEATURES: dict[str, Feature] = {}
"""The feature flags."""

VENDOR = Vendor(
    name="mistral",
    description="Mistral's chat completions.",
    base_url="https://api.mistral.ai/v1",
    auth=Auth(
        env=("MISTRAL_API_KEY",),
        schemes={"bearer": AuthScheme(header="authorization", prefix="Bearer ")},
        default="bearer",
    ),
    features=FEATURES,
    dialects={"openai_chat": OPENAI_CHAT},
    default_dialect="openai_chat",
    telemetry="mistral_ai",
)
"""Mistral's chat completions."""
