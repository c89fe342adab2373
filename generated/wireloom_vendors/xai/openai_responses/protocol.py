# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 d06bf79782435b34
"""The protocol `openai_responses` as this vendor serves it."""

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
    Page,
    Param,
)

from . import decoder, encoder, frames, types

FEATURES: dict[str, Feature] = {
    "responses": Feature(
        description="Speak Responses instead of Chat Completions.",
        stage="stable",
        on=Effect(dialect="openai_responses"),
    ),
    "stored": Feature(
        description="Keep answers of Responses, so that `previous_response_id` may name them. Without it nothing is kept, and reasoning goes back encrypted.",
        stage="stable",
        on=Effect(fields={"store": True}),
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
    headers={
        "x-grok-conv-id": Argument(
            argument="conversation_id",
            description="A stable id of the conversation, for more hits in the prompt cache.",
        )
    },
    telemetry="chat",
)
"""Answer a conversation, whole or streamed."""


GET_RESPONSE = Endpoint(
    name="get_response",
    dialect="openai_responses",
    method="GET",
    path="/responses/{response_id}",
    response=types.Response,
    stream_query={"stream": "true"},
    query={
        "starting_after": Argument(
            type="integer",
            argument="starting_after",
            description="Of a stream: go on behind the event with this sequence_number; without it the stream is told from its start.",
        ),
        "include_obfuscation": Argument(
            type="boolean",
            argument="include_obfuscation",
            description="Of a stream: whether events are padded to hide their length.",
        ),
    },
)
"""Look up a stored answer, or one that is made in the background."""


DELETE_RESPONSE = Endpoint(
    name="delete_response",
    dialect="openai_responses",
    method="DELETE",
    path="/responses/{response_id}",
    response=types.DeletedResponse,
)
"""Delete a stored answer."""


CANCEL_RESPONSE = Endpoint(
    name="cancel_response",
    dialect="openai_responses",
    method="POST",
    path="/responses/{response_id}/cancel",
    response=types.Response,
)
"""Stop an answer that is made in the background."""


LIST_INPUT_ITEMS = Endpoint(
    name="list_input_items",
    dialect="openai_responses",
    method="GET",
    path="/responses/{response_id}/input_items",
    response=types.InputItemList,
    query={
        "after": Argument(
            argument="after", description="The page that starts just after the item with this id."
        ),
        "limit": Argument(type="integer", argument="limit", description="Items per page; the default is 20."),
        "order": Argument(
            argument="order", description="Oldest first (asc) or newest first (desc, the default)."
        ),
    },
    page=Page(items="data", next={"after": "last_id"}, more="has_more"),
)
"""List the items that a stored answer was given, one page at a time."""


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
                    "xhigh": "xhigh",
                    "max": "xhigh",
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
    "metadata": Param(field="metadata"),
    "cache": Param(drop="Caching of a prompt is automatic; mark parts to choose what is kept."),
}
"""The parameters of the common model."""

ERRORS = Errors(
    paths={
        "message": ("error.message", "message", "error", "detail"),
        "type": ("error.type",),
        "code": ("error.code", "code"),
        "param": ("error.param", "param"),
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
        "unsafe": ErrorRule(
            category="content_filter", status=(200, 403), message=("content violates usage guidelines",)
        ),
        "no_model": ErrorRule(category="not_found", message=("Model not found",)),
        "key": ErrorRule(category="authentication", message=("Incorrect API key",)),
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
    finish={"failed": "server"},
    should_retry="x-should-retry",
    retry_after={"retry-after-ms": "milliseconds", "retry-after": "seconds_or_date"},
    request_id=("x-request-id",),
    headers=("x-request-id", "retry-after", "retry-after-ms", "x-should-retry"),
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {
    "*": ModelRow(cache=False, fields={"store": False, "include": ["reasoning.encrypted_content"]}),
    "grok-code*": ModelRow(
        reasoning="always",
        params={"reasoning": {"cases": {"effort": {"drop": "The model takes no effort."}}}},
    ),
}
"""What differs by model; every matching row applies, later ones win."""

OPENAI_RESPONSES = Dialect(
    name="openai_responses",
    issuer="xai",
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
        continues=("previous_response_id", "conversation"),
        instead=("prompt",),
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
