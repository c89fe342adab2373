# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openai.
# Do not edit. Specs: sha256 4aaca3dca2f85be2
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
    RateLimitHeaders,
)

from ...dialects.openai_responses import decoder, encoder, frames
from . import types

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
        on=Effect(fields={"store": True}),
    ),
    "plain_chunks": Feature(
        description="Stream chunks without the random padding that hides their sizes from listeners.",
        stage="stable",
        on=Effect(fields={"stream_options": {"include_obfuscation": False}}),
    ),
}
"""The feature flags as they act here."""


CREATE_CONVERSATION = Endpoint(
    name="create_conversation",
    dialect="openai_responses",
    method="POST",
    path="/conversations",
    request=types.ConversationCreateParams,
    response=types.StoredConversation,
)
"""Begin a conversation that the vendor keeps, with items or without."""


GET_CONVERSATION = Endpoint(
    name="get_conversation",
    dialect="openai_responses",
    method="GET",
    path="/conversations/{conversation_id}",
    response=types.StoredConversation,
)
"""Look up a stored conversation."""


UPDATE_CONVERSATION = Endpoint(
    name="update_conversation",
    dialect="openai_responses",
    method="POST",
    path="/conversations/{conversation_id}",
    request=types.ConversationUpdateParams,
    response=types.StoredConversation,
)
"""Change the labels of a stored conversation."""


DELETE_CONVERSATION = Endpoint(
    name="delete_conversation",
    dialect="openai_responses",
    method="DELETE",
    path="/conversations/{conversation_id}",
    response=types.DeletedConversation,
)
"""Delete a stored conversation; its items are kept."""


LIST_CONVERSATION_ITEMS = Endpoint(
    name="list_conversation_items",
    dialect="openai_responses",
    method="GET",
    path="/conversations/{conversation_id}/items",
    response=types.ConversationItemList,
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
"""List the items of a stored conversation, one page at a time."""


CREATE_CONVERSATION_ITEMS = Endpoint(
    name="create_conversation_items",
    dialect="openai_responses",
    method="POST",
    path="/conversations/{conversation_id}/items",
    request=types.ConversationItemsParams,
    response=types.ConversationItemList,
)
"""Add items to a stored conversation, at most 20 at a time."""


GET_CONVERSATION_ITEM = Endpoint(
    name="get_conversation_item",
    dialect="openai_responses",
    method="GET",
    path="/conversations/{conversation_id}/items/{item_id}",
    response=types.OutputItem,
)
"""Look up an item of a stored conversation."""


DELETE_CONVERSATION_ITEM = Endpoint(
    name="delete_conversation_item",
    dialect="openai_responses",
    method="DELETE",
    path="/conversations/{conversation_id}/items/{item_id}",
    response=types.StoredConversation,
)
"""Delete an item of a stored conversation."""


CREATE_RESPONSE = Endpoint(
    name="create_response",
    dialect="openai_responses",
    method="POST",
    path="/responses",
    request=types.ResponseCreateParams,
    response=types.Response,
    stream_field="stream",
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


COUNT_INPUT_TOKENS = Endpoint(
    name="count_input_tokens",
    dialect="openai_responses",
    method="POST",
    path="/responses/input_tokens",
    request=types.InputTokensParams,
    response=types.InputTokensCount,
)
"""Count the input tokens of a request without generating anything."""


COMPACT_RESPONSE = Endpoint(
    name="compact_response",
    dialect="openai_responses",
    method="POST",
    path="/responses/compact",
    request=types.ResponseCompactParams,
    response=types.CompactedResponse,
)
"""Make a conversation shorter; what comes back stands for everything before it."""


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
                    "minimal": "minimal",
                    "low": "low",
                    "medium": "medium",
                    "high": "high",
                    "xhigh": "xhigh",
                    "max": "max",
                },
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
    "user": Param(field="safety_identifier"),
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
    "*": ModelRow(reasoning="optional", cache=False, fields={"store": False}),
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
        fields={"include": ["reasoning.encrypted_content"]},
    ),
    "gpt-5": ModelRow(
        reasoning="always",
        params={
            "temperature": {"drop": "The model takes no sampling parameters."},
            "top_p": {"drop": "The model takes no sampling parameters."},
        },
        fields={"include": ["reasoning.encrypted_content"]},
    ),
    "gpt-5-[0-9mnp]*": ModelRow(
        reasoning="always",
        params={
            "temperature": {"drop": "The model takes no sampling parameters."},
            "top_p": {"drop": "The model takes no sampling parameters."},
        },
        fields={"include": ["reasoning.encrypted_content"]},
    ),
    "gpt-5-codex*": ModelRow(
        reasoning="always",
        params={
            "temperature": {"drop": "The model takes no sampling parameters."},
            "top_p": {"drop": "The model takes no sampling parameters."},
        },
        fields={"include": ["reasoning.encrypted_content"]},
    ),
    "gpt-5.6*": ModelRow(cache=True),
    "gpt-6*": ModelRow(cache=True, fields={"include": ["reasoning.encrypted_content"]}),
    "codex-mini*": ModelRow(fields={"include": ["reasoning.encrypted_content"]}),
    "computer-use-preview*": ModelRow(fields={"include": ["reasoning.encrypted_content"]}),
    "gpt-5.*": ModelRow(fields={"include": ["reasoning.encrypted_content"]}),
}
"""What differs by model; every matching row applies, later ones win."""

OPENAI_RESPONSES = Dialect(
    name="openai_responses",
    issuer="openai",
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
    count_tokens=COUNT_INPUT_TOKENS,
    token_count="input_tokens",
    features=FEATURES,
)
"""The protocol `openai_responses` as this vendor serves it."""
