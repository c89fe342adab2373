# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/minimax.yaml.
# Do not edit. Specs: sha256 26ffd42f87c626f1
"""MiniMax's models; in China the base URL is https://api.minimaxi.com/v1."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Auth,
    AuthScheme,
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
    Replay,
    ReplayRow,
    Scan,
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


GET_MODEL = Endpoint(name="get_model", method="GET", path="/models/{model_id}", response=types.Model)
"""Get one model by its id."""


PARAMS: dict[str, Param] = {
    "max_tokens": Param(field="max_completion_tokens"),
    "temperature": Param(range=(0.01, 1.0), field="temperature"),
    "top_p": Param(field="top_p"),
    "top_k": Param(drop="The protocol has no top_k."),
    "stop": Param(field="stop"),
    "seed": Param(drop="The API has no seed."),
    "parallel_tool_calls": Param(drop="The API does not take this."),
    "tool_choice": Param(drop="The API does not take this."),
    "reasoning": Param(
        cases={
            "on": Case(set={"thinking": {"type": "adaptive"}}),
            "off": Case(set={"thinking": {"type": "disabled"}}),
            "effort": Case(drop="The model takes no effort."),
            "budget": Case(drop="The target takes an effort and decides on the length itself."),
        }
    ),
    "response_format": Param(drop="The API does not take this."),
    "user": Param(drop="The API takes no id of the end user."),
    "metadata": Param(drop="The target takes no labels."),
    "cache": Param(drop="The target takes no cache marks."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    mark=("error", "base_resp.status_code"),
    paths={
        "message": ("error.message", "base_resp.status_msg", "message", "error"),
        "type": ("error.type", "type"),
        "code": ("error.code", "base_resp.status_code", "code"),
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

MODELS: dict[str, ModelRow] = {
    "*": ModelRow(reasoning="default_on"),
    "MiniMax-M2*": ModelRow(reasoning="always", refuses={"user.Image": "The model reads only text."}),
}
"""What differs by model; every matching row applies, later ones win."""

OPENAI_CHAT = Dialect(
    name="openai_chat",
    issuer="minimax",
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
    },
    messages=MessageRules(
        roles={"system": "system", "user": "user", "assistant": "assistant"},
        collapse=True,
        result_message=True,
        spill=("Image", "Document"),
        into={"ToolCall": "tool_calls", "Reasoning": "reasoning_details"},
        siblings={"tool_calls": "list", "reasoning_details": "list"},
    ),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=CREATE_CHAT_COMPLETION,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(),
    models=MODELS,
    tolerate=Tolerance(content_type="ignore", empty_event="skip"),
    scans={
        "think": Scan(texts=("content",), open="<think>", close="</think>", at="start", gives="reasoning")
    },
    items={
        "reasoning_details": Items(
            key=(("type", "id"), ("type", "index"), ("type",)),
            merge={"type": "first", "id": "first", "index": "first", "text": "concat", "format": "last"},
            text=("text",),
        )
    },
    replay={"reasoning": ReplayRow(rule=Replay(same="issuer"), field="reasoning_details")},
    order=("reasoning", "text", "refusal", "tool_call", "source"),
    requires="choices",
    answers="n",
    list_models=LIST_MODELS,
    model_info=decoder.read_model,
    stream_fields={"stream_options": {"include_usage": True}},
)
"""The protocol `openai_chat` as this vendor serves it."""


FEATURES: dict[str, Feature] = {
    "reasoning_split": Feature(
        description="Reasoning in a field of its own; else it stands in the text, in think tags.",
        default=True,
        stage="stable",
        on=Effect(fields={"reasoning_split": True}),
    ),
    "messages": Feature(
        description="Speak Anthropic's Messages, which this vendor serves too.",
        on=Effect(dialect="anthropic_messages"),
    ),
}
"""The feature flags."""

VENDOR = Vendor(
    name="minimax",
    description="MiniMax's models; in China the base URL is https://api.minimaxi.com/v1.",
    base_url="https://api.minimax.io/v1",
    auth=Auth(
        env=("MINIMAX_API_KEY",),
        schemes={"bearer": AuthScheme(header="authorization", prefix="Bearer ")},
        default="bearer",
    ),
    features=FEATURES,
    dialects={
        "openai_chat": OPENAI_CHAT,
        "anthropic_messages": anthropic_messages.protocol.ANTHROPIC_MESSAGES,
    },
    default_dialect="openai_chat",
)
"""MiniMax's models; in China the base URL is https://api.minimaxi.com/v1."""
