"""Failures of the protocols that vendors serve beside their first one: the class, and whether to try again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from support.loopback import Reply, json_reply, serving, sse_reply
from wireloom import Client, errors as e
from wireloom.decode import StreamDecoder, read_whole
from wireloom.failures import failure_from
from wireloom.registry import find_vendor
from wireloom.vendor import Dialect

NOW = 1_700_000_000.0
RESPONSES, MESSAGES = "openai_responses", "anthropic_messages"


def dialect(vendor: str, name: str) -> Dialect:
    return find_vendor(vendor).dialects[name]


def fail(vendor: str, name: str, status: int | None, body: Any, **headers: str) -> e.APIStatusError:
    return failure_from(
        dialect(vendor, name).errors,
        body=json.dumps(body).encode(),
        status=status,
        headers={name.replace("_", "-"): value for name, value in headers.items()},
        vendor=vendor,
        now=NOW,
    )


def plain(message: str = "m", **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, **more}}


def said(kind: str, message: str = "m", **more: Any) -> dict[str, Any]:
    """The envelope of Messages."""
    return {"type": "error", "error": {"type": kind, "message": message, **more}}


def google(status: str, **violation: str) -> dict[str, Any]:
    """What Google's own door says."""
    details = [
        {"@type": "QuotaFailure", "violations": [violation]},
        {"@type": "RetryInfo", "retryDelay": "2.5s"},
    ]
    return {"error": {"code": 429, "message": "m", "status": status, "details": details}}


def failed(kind: str | None, code: str = "server_error") -> dict[str, Any]:
    """An answer of Responses that failed, as the router gives it: the code is one of a few, the type says which."""
    answer = {"id": "r1", "object": "response", "model": "m", "status": "failed", "output": []}
    return {**answer, "error": {"code": code, "message": "m"}} | (
        {} if kind is None else {"error_type": kind}
    )


TYPES: list[tuple[str, type[e.APIStatusError]]] = [
    ("context_length_exceeded", e.ContextLengthError),
    ("token_limit_exceeded", e.ContextLengthError),
    ("string_too_long", e.ContextLengthError),
    ("max_tokens_exceeded", e.InvalidRequestError),
    ("authentication", e.AuthenticationError),
    ("permission_denied", e.PermissionDeniedError),
    ("payment_required", e.QuotaExceededError),
    ("rate_limit_exceeded", e.RateLimitError),
    ("provider_overloaded", e.OverloadedError),
    ("provider_unavailable", e.ServerError),
    ("invalid_request", e.InvalidRequestError),
    ("invalid_prompt", e.InvalidRequestError),
    ("not_found", e.NotFoundError),
    ("precondition_failed", e.InvalidRequestError),
    ("payload_too_large", e.RequestTooLargeError),
    ("unprocessable", e.InvalidRequestError),
    ("content_policy_violation", e.ContentFilterError),
    ("refusal", e.ContentFilterError),
    ("image_not_found", e.InvalidRequestError),
    ("image_download_failed", e.InvalidRequestError),
    ("server", e.ServerError),
    ("timeout", e.ServerError),
    ("unmapped", e.ServerError),
]
"""What the router calls its failures in all its protocols."""


@pytest.mark.parametrize(("kind", "wanted"), TYPES)
def test_a_failed_answer_of_the_router_is_told_by_its_error_type(
    kind: str, wanted: type[e.APIStatusError]
) -> None:
    body = failed(kind)
    with pytest.raises(e.APIStatusError) as caught:
        read_whole(dialect("openrouter", RESPONSES), json.dumps(body).encode(), vendor="openrouter")
    decoder = StreamDecoder(dialect("openrouter", RESPONSES), vendor="openrouter")
    decoder.receive(b"data: " + json.dumps({"type": "response.failed", "response": body}).encode() + b"\n\n")
    assert isinstance(decoder.error, e.APIStatusError)
    for error in (caught.value, decoder.error):
        assert (type(error), error.type, error.code, error.message) == (wanted, kind, "server_error", "m")
        assert error.retryable is wanted.retryable


@pytest.mark.parametrize(("kind", "wanted"), TYPES)
def test_the_router_says_it_in_messages_too(kind: str, wanted: type[e.APIStatusError]) -> None:
    body = said("api_error", error_type=kind)
    whole = fail("openrouter", MESSAGES, 500, body)
    decoder = StreamDecoder(dialect("openrouter", MESSAGES), vendor="openrouter")
    decoder.receive(b": OPENROUTER PROCESSING\n\nevent: error\ndata: " + json.dumps(body).encode() + b"\n\n")
    assert isinstance(decoder.error, e.APIStatusError)
    for error in (whole, decoder.error):
        assert (type(error), error.type, error.retryable) == (wanted, kind, wanted.retryable)


TABLE: list[tuple[str, str, int | None, Any, type[e.APIStatusError], bool]] = [
    # OpenRouter's Responses: codes where no type is given, and failures before an answer had begun.
    ("openrouter", RESPONSES, None, failed(None, "invalid_prompt"), e.InvalidRequestError, False),
    ("openrouter", RESPONSES, None, failed(None, "image_content_policy_violation"), e.ContentFilterError, False),
    ("openrouter", RESPONSES, None, failed(None, "permission_denied"), e.PermissionDeniedError, False),
    ("openrouter", RESPONSES, None, failed(None, "rate_limit_exceeded"), e.RateLimitError, True),
    ("openrouter", RESPONSES, 400, {**plain(code="invalid_prompt"), "metadata": None}, e.InvalidRequestError, False),
    ("openrouter", RESPONSES, 402, plain(code=402), e.QuotaExceededError, False),
    ("openrouter", RESPONSES, 403, plain(code=403, metadata={"patterns": ["p"]}), e.ContentFilterError, False),
    ("openrouter", RESPONSES, 403, plain(code=403, metadata={"reasons": ["r"]}), e.ContentFilterError, False),
    ("openrouter", RESPONSES, 503, plain(code=503, availability={"retryable": False}), e.OverloadedError, False),
    ("openrouter", RESPONSES, 524, plain(code=524), e.ServerError, True),
    ("openrouter", RESPONSES, 529, plain(code=529), e.OverloadedError, True),
    ("openrouter", RESPONSES, 200, plain(code=502, metadata={"error_type": "provider_unavailable"}), e.ServerError, True),
    # Groq's Responses
    ("groq", RESPONSES, 400, plain(code="tool_use_failed", failed_generation="<f>"), e.ToolCallError, True),
    ("groq", RESPONSES, 400, plain(code="json_validate_failed"), e.InvalidRequestError, True),
    ("groq", RESPONSES, 404, plain(code="model_decommissioned"), e.NotFoundError, False),
    ("groq", RESPONSES, 413, plain(type="tokens", code="rate_limit_exceeded"), e.RequestTooLargeError, False),
    ("groq", RESPONSES, 424, plain(), e.ServerError, True),
    ("groq", RESPONSES, 498, plain(code="capacity_exceeded"), e.OverloadedError, True),
    ("groq", RESPONSES, 499, plain(), e.APIStatusError, False),
    ("groq", RESPONSES, None, plain(status_code=429), e.RateLimitError, True),
    # What the protocol has in common with Chat Completions
    ("openai", RESPONSES, 503, plain(), e.OverloadedError, True),
    ("openai", RESPONSES, 401, plain(type="authentication_error"), e.AuthenticationError, False),
    ("openai", RESPONSES, None, plain(type="permission_error"), e.PermissionDeniedError, False),
    ("openai", RESPONSES, 400, plain(code="content_policy_violation"), e.ContentFilterError, False),
    ("azure", RESPONSES, 400, plain(code="content_filter", innererror={}), e.ContentFilterError, False),
    ("azure", RESPONSES, 404, plain(code="DeploymentNotFound"), e.NotFoundError, False),
    ("azure", RESPONSES, None, plain(status=429), e.RateLimitError, True),
    ("xai", RESPONSES, 400, {"code": "Client specified an invalid argument", "error": "Bad."}, e.InvalidRequestError, False),
    ("xai", RESPONSES, 403, {"code": "No permission", "error": "Content violates usage guidelines."}, e.ContentFilterError, False),
    # Messages
    ("openrouter", MESSAGES, 403, said("permission_error", "Request blocked: patterns"), e.ContentFilterError, False),
    ("openrouter", MESSAGES, 400, said("invalid_request_error", "prompt is too long"), e.ContextLengthError, False),
    ("openrouter", MESSAGES, 524, said("api_error"), e.ServerError, True),
    ("moonshot", MESSAGES, 429, said("exceeded_current_quota_error"), e.QuotaExceededError, False),
    ("moonshot", MESSAGES, 429, said("rate_limit_error", "Please check your account balance"), e.QuotaExceededError, False),
    ("moonshot", MESSAGES, 429, said("engine_overloaded_error"), e.OverloadedError, True),
    ("moonshot", MESSAGES, 429, said("rate_limit_reached_error"), e.RateLimitError, True),
    ("moonshot", MESSAGES, 400, said("content_filter"), e.ContentFilterError, False),
    ("moonshot", MESSAGES, 400, said("invalid_request_error", "Your request exceeded model token limit : 8"), e.ContextLengthError, False),
    ("moonshot", MESSAGES, 400, said("invalid_request_error", "tool_call_id c is not found"), e.ToolCallError, False),
    ("moonshot", MESSAGES, 401, said("incorrect_api_key_error"), e.AuthenticationError, False),
    ("moonshot", MESSAGES, None, said("unexpected_output"), e.ServerError, True),
    ("deepseek", MESSAGES, 402, said("invalid_request_error_of_money"), e.QuotaExceededError, False),
    ("deepseek", MESSAGES, 400, said("invalid_request_error", "thinking must be passed back to the API"), e.ToolCallError, False),
    ("zai", MESSAGES, 429, said("rate_limit_error", code="1113"), e.QuotaExceededError, False),
    ("zai", MESSAGES, None, plain(code="1305"), e.RateLimitError, True),
    ("zai", MESSAGES, 400, said("invalid_request_error", code="1261"), e.ContextLengthError, False),
    ("zai", MESSAGES, 400, said("invalid_request_error", code="1301"), e.ContentFilterError, False),
    *(
        ("minimax", MESSAGES, 200, {"base_resp": {"status_code": code, "status_msg": "m"}}, kind, kind.retryable)
        for code, kind in ((1002, e.RateLimitError), (1008, e.QuotaExceededError), (2049, e.AuthenticationError))
    ),
    ("azure", MESSAGES, 404, plain(code="DeploymentNotFound"), e.NotFoundError, False),
    ("vertex", MESSAGES, 429, google("RESOURCE_EXHAUSTED"), e.RateLimitError, True),
    ("vertex", MESSAGES, 429, [google("RESOURCE_EXHAUSTED", quotaId="RequestsPerDay")], e.QuotaExceededError, False),
    ("vertex", MESSAGES, None, [google("UNAVAILABLE")], e.OverloadedError, True),
    ("vertex", MESSAGES, 403, google("PERMISSION_DENIED"), e.PermissionDeniedError, False),
    ("vertex", MESSAGES, 400, said("invalid_request_error"), e.InvalidRequestError, False),
    ("bedrock", MESSAGES, 429, {"message": "Too many tokens, please wait."}, e.RateLimitError, True),
]  # fmt: skip


@pytest.mark.parametrize(("vendor", "name", "status", "body", "kind", "again"), TABLE)
def test_the_kind_of_a_failure(
    vendor: str, name: str, status: int | None, body: Any, kind: type[e.APIStatusError], again: bool
) -> None:
    error = fail(vendor, name, status, body)
    assert (type(error), error.retryable) == (kind, again)


def test_the_providers_own_error_is_found_in_the_routers() -> None:
    raw = json.dumps({"error": {"message": "Prompt is too long", "type": "context_length_exceeded"}})
    body = plain("Provider returned error", code=400, metadata={"raw": raw, "provider_name": "P"})
    error = fail("openrouter", RESPONSES, 400, body)
    assert (type(error), error.message) == (e.ContextLengthError, "Prompt is too long")


def test_each_event_that_says_error_is_one() -> None:
    told = {"code": "rate_limit_exceeded", "message": "Slowly"}
    for event in (
        {"type": "response.error", "error": told},
        {"type": "error", "error": told},
        {"type": "error", **told},
    ):
        decoder = StreamDecoder(dialect("openrouter", RESPONSES), vendor="openrouter")
        decoder.receive(b": OPENROUTER PROCESSING\n\ndata: " + json.dumps(event).encode() + b"\n\n")
        assert type(decoder.error) is e.RateLimitError
        assert decoder.error.message == "Slowly"


def raised(vendor: str, flag: str, reply: Reply, *, stream: bool) -> Any:
    with (
        serving(reply) as server,
        Client(vendors={vendor: {"base_url": server.url, "api_key": "k"}}, flags={flag: True}) as client,
    ):

        def streamed(*arguments: Any, **more: Any) -> None:
            with client.stream(*arguments, **more) as events:
                list(events)

        with pytest.raises(e.APIStatusError) as caught:
            (streamed if stream else client.generate)(f"{vendor}:m", "Hi", max_retries=0)
    return caught.value


def test_the_router_is_read_over_http_with_what_its_headers_say() -> None:
    from wireloom_vendors.openrouter.openai_responses import types

    headers = {"x_generation_id": "gen-1", "x_ratelimit_remaining": "0"}
    whole = raised(
        "openrouter", "openrouter.responses", json_reply(failed("authentication"), **headers), stream=False
    )
    assert (type(whole), whole.request_id) == (e.AuthenticationError, "gen-1")
    typed = whole.body_as(types.Response)
    assert typed is not None
    assert typed.error_type == "authentication"
    begun = {**failed(None), "status": "in_progress", "error": None}
    piece = {
        "type": "response.output_text.delta",
        "output_index": 0,
        "content_index": 0,
        "item_id": "i",
        "delta": "Half",
    }
    events = [
        {"type": "response.created", "response": begun},
        piece,
        {"type": "response.failed", "response": failed("provider_overloaded")},
    ]
    streamed = raised("openrouter", "openrouter.responses", sse_reply(*events, **headers), stream=True)
    assert (type(streamed), streamed.partial.text) == (e.OverloadedError, "Half")
    assert streamed.request_id == "gen-1"


def test_when_to_try_again_and_whose_request_it_was() -> None:
    assert fail("vertex", MESSAGES, 429, [google("RESOURCE_EXHAUSTED")]).retry_after == 2.5
    assert (
        fail("moonshot", MESSAGES, 429, said("rate_limit_error"), msh_cooldown_seconds="2").retry_after == 2
    )
    assert fail("moonshot", MESSAGES, 500, said("api_error"), msh_request_id="q").request_id == "q"
    assert fail("azure", MESSAGES, 500, said("api_error"), apim_request_id="q").request_id == "q"
    assert fail("bedrock", MESSAGES, 500, {"message": "m"}, x_amzn_requestid="q").request_id == "q"
    assert fail("openrouter", MESSAGES, 500, said("api_error"), x_generation_id="q").request_id == "q"
    used_up = {"x_ratelimit_remaining_tokens": "0", "x_ratelimit_reset_tokens": "7.66s"}
    assert fail("groq", RESPONSES, 429, plain(), **used_up).retry_after == 7.66
    reset = {"x_ratelimit_remaining": "0", "x_ratelimit_reset": str(int((NOW + 20) * 1000))}
    for name in (RESPONSES, MESSAGES):
        assert fail("openrouter", name, 429, said("rate_limit_error"), **reset).retry_after == 20


@pytest.mark.parametrize("stream", [False, True])
def test_a_failure_of_minimax_comes_as_a_success_in_messages_too(stream: bool) -> None:
    body = {"base_resp": {"status_code": 1008, "status_msg": "insufficient balance"}}
    error = raised("minimax", "minimax.messages", json_reply(body), stream=stream)
    assert (type(error), error.code, error.message) == (e.QuotaExceededError, "1008", "insufficient balance")


def test_a_code_of_zero_beside_an_answer_is_none() -> None:
    answer = {"id": "m", "type": "message", "role": "assistant", "model": "m", "stop_reason": "end_turn"}
    answer |= {"content": [{"type": "text", "text": "Hi"}], "usage": {"input_tokens": 1, "output_tokens": 1}}
    body = {**answer, "base_resp": {"status_code": 0, "status_msg": ""}}
    assert read_whole(dialect("minimax", MESSAGES), json.dumps(body).encode()).text == "Hi"
