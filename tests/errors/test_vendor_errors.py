"""What the vendors' references say of their failures, row by row: the class, and whether to try again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from wireloom import errors as e
from wireloom.failures import failure_from
from wireloom.registry import find_vendor
from wireloom.vendor import Dialect

NOW = 1_700_000_000.0


def dialect(vendor: str) -> Dialect:
    found = find_vendor(vendor)
    return found.dialects[found.default_dialect]


def fail(vendor: str, status: int | None, body: Any, **headers: str) -> e.APIStatusError:
    return failure_from(
        dialect(vendor).errors,
        body=body if isinstance(body, bytes) else json.dumps(body).encode(),
        status=status,
        headers={name.replace("_", "-"): value for name, value in headers.items()},
        vendor=vendor,
        now=NOW,
    )


def routed(message: str = "Provider returned error", code: int = 502, **more: Any) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, **more}}


def typed(kind: str, code: int = 400) -> dict[str, Any]:
    return routed(code=code, metadata={"error_type": kind})


def plain(message: str = "m", **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, **more}}


TABLE: list[tuple[str, int | None, Any, type[e.APIStatusError], bool]] = [
    # OpenRouter: by HTTP status
    ("openrouter", 400, routed(code=400), e.InvalidRequestError, False),
    ("openrouter", 401, routed(code=401), e.AuthenticationError, False),
    ("openrouter", 402, routed(code=402), e.QuotaExceededError, False),
    ("openrouter", 403, routed(code=403), e.PermissionDeniedError, False),
    ("openrouter", 404, routed(code=404), e.NotFoundError, False),
    ("openrouter", 408, routed(code=408), e.ServerError, True),
    ("openrouter", 410, routed(code=410), e.NotFoundError, False),
    ("openrouter", 412, routed(code=412), e.InvalidRequestError, False),
    ("openrouter", 413, routed(code=413), e.RequestTooLargeError, False),
    ("openrouter", 422, routed(code=422), e.InvalidRequestError, False),
    ("openrouter", 429, routed(code=429), e.RateLimitError, True),
    ("openrouter", 500, routed(code=500), e.ServerError, True),
    ("openrouter", 502, routed(code=502), e.ServerError, True),
    ("openrouter", 503, routed(code=503), e.OverloadedError, True),
    ("openrouter", 524, routed(code=524), e.ServerError, True),
    ("openrouter", 529, routed(code=529), e.OverloadedError, True),
    # ... by its own word on trying again
    ("openrouter", 503, routed(code=503, availability={"retryable": False}), e.OverloadedError, False),
    ("openrouter", 404, routed(code=404, availability={"retryable": True}), e.NotFoundError, True),
    ("openrouter", 401, routed(code=401, availability={"retryable": True}), e.AuthenticationError, False),
    # ... by what moderation and guardrails add
    ("openrouter", 403, routed(code=403, metadata={"reasons": ["violence"]}), e.ContentFilterError, False),
    ("openrouter", 403, routed(code=403, metadata={"patterns": ["ssn"]}), e.ContentFilterError, False),
    ("openrouter", 403, routed("It requires moderation.", 403), e.ContentFilterError, False),
    # ... by type, in a stream and under 200 too
    ("openrouter", 400, typed("context_length_exceeded"), e.ContextLengthError, False),
    ("openrouter", 400, typed("token_limit_exceeded"), e.ContextLengthError, False),
    ("openrouter", 400, typed("content_policy_violation"), e.ContentFilterError, False),
    ("openrouter", 400, typed("refusal"), e.ContentFilterError, False),
    ("openrouter", 400, typed("max_tokens_exceeded"), e.InvalidRequestError, False),
    ("openrouter", None, typed("rate_limit_exceeded", 429), e.RateLimitError, True),
    ("openrouter", None, typed("provider_overloaded", 503), e.OverloadedError, True),
    ("openrouter", None, typed("provider_unavailable", 502), e.ServerError, True),
    ("openrouter", None, typed("timeout", 504), e.ServerError, True),
    ("openrouter", None, typed("image_not_found", 404), e.InvalidRequestError, False),
    ("openrouter", None, routed(code=502, metadata={"raw": "Malformed function call: f"}), e.ToolCallError, True),
    # Groq
    ("groq", 400, plain(code="tool_use_failed", failed_generation="<f>"), e.ToolCallError, True),
    ("groq", None, plain(code="tool_use_failed", status_code=400), e.ToolCallError, True),
    ("groq", 400, plain(code="json_validate_failed", failed_generation="{"), e.InvalidRequestError, True),
    ("groq", 400, plain(code="context_length_exceeded"), e.ContextLengthError, False),
    ("groq", 400, plain(code="model_decommissioned"), e.NotFoundError, False),
    ("groq", 401, plain(code="invalid_api_key"), e.AuthenticationError, False),
    ("groq", 404, plain(code="model_not_found"), e.NotFoundError, False),
    ("groq", 413, plain(type="tokens", code="rate_limit_exceeded"), e.RequestTooLargeError, False),
    ("groq", 424, plain(), e.ServerError, True),
    ("groq", 429, plain(type="tokens", code="rate_limit_exceeded"), e.RateLimitError, True),
    ("groq", None, plain(type="tokens", code="rate_limit_exceeded"), e.RateLimitError, True),
    ("groq", 498, plain(code="capacity_exceeded"), e.OverloadedError, True),
    ("groq", 499, plain(), e.APIStatusError, False),
    ("groq", 503, plain(), e.OverloadedError, True),
    # Moonshot
    ("moonshot", 400, plain(type="content_filter"), e.ContentFilterError, False),
    ("moonshot", 400, plain("Input token length too long", type="invalid_request_error"), e.ContextLengthError, False),
    ("moonshot", 400, plain("Your request exceeded model token limit : 8"), e.ContextLengthError, False),
    ("moonshot", 401, plain(type="incorrect_api_key_error"), e.AuthenticationError, False),
    ("moonshot", 402, plain(), e.QuotaExceededError, False),
    ("moonshot", 403, plain(type="permission_denied_error"), e.PermissionDeniedError, False),
    ("moonshot", 403, plain("You've reached your usage limit for this billing cycle"), e.QuotaExceededError, False),
    ("moonshot", 429, plain(type="engine_overloaded_error"), e.OverloadedError, True),
    ("moonshot", 429, plain(type="rate_limit_reached_error"), e.RateLimitError, True),
    ("moonshot", 429, plain(type="exceeded_current_quota_error"), e.QuotaExceededError, False),
    ("moonshot", 429, plain("Please check your account balance"), e.QuotaExceededError, False),
    ("moonshot", 500, plain(type="unexpected_output"), e.ServerError, True),
    ("moonshot", 504, b"<html><title>504 Gateway Time-out</title></html>", e.ServerError, True),
    # DeepSeek
    ("deepseek", 402, plain("Insufficient Balance"), e.QuotaExceededError, False),
    ("deepseek", 422, plain(), e.InvalidRequestError, False),
    ("deepseek", 503, plain(code=503), e.OverloadedError, True),
    (
        "deepseek",
        400,
        plain("The `reasoning_content` in the thinking mode must be passed back to the API"),
        e.ToolCallError,
        False,
    ),
    # xAI
    ("xai", 400, {"code": "Client specified an invalid argument", "error": "Bad."}, e.InvalidRequestError, False),
    ("xai", 403, {"code": "No permission", "error": "Content violates usage guidelines."}, e.ContentFilterError, False),
    ("xai", 403, {"code": "No permission", "error": "The key is blocked."}, e.PermissionDeniedError, False),
    ("xai", 429, plain(), e.RateLimitError, True),
    # Mistral
    ("mistral", 400, {"object": "error", "message": "m", "type": "invalid_model"}, e.NotFoundError, False),
    ("mistral", None, {"object": "error", "message": "m", "raw_status_code": 503}, e.OverloadedError, True),
    ("mistral", 422, {"detail": [{"loc": ["body"], "msg": "m", "type": "t"}]}, e.InvalidRequestError, False),
    # Azure
    ("azure", 400, plain(code="content_filter", innererror={}), e.ContentFilterError, False),
    ("azure", 404, plain(code="DeploymentNotFound"), e.NotFoundError, False),
    ("azure", 429, plain(), e.RateLimitError, True),
    ("azure", None, plain(status=400, code="content_filter"), e.ContentFilterError, False),
    # Z.ai
    ("zai", 429, plain(code="1302"), e.RateLimitError, True),
    ("zai", None, plain(code="1305"), e.RateLimitError, True),
    ("zai", 429, plain(code="1113"), e.QuotaExceededError, False),
    ("zai", 400, plain(code="1261"), e.ContextLengthError, False),
    ("zai", 400, plain(code="1301"), e.ContentFilterError, False),
    # Qwen
    ("qwen", 400, plain(code="data_inspection_failed"), e.ContentFilterError, False),
    ("qwen", 429, plain(code="Throttling.RateQuota"), e.RateLimitError, True),
    ("qwen", None, {"code": "Throttling", "message": "m", "request_id": "r"}, e.RateLimitError, True),
    # MiniMax
    *(
        ("minimax", 200, {"base_resp": {"status_code": code, "status_msg": "m"}}, kind, kind.retryable)
        for code, kind in (
            (1002, e.RateLimitError),
            (1004, e.AuthenticationError),
            (1008, e.QuotaExceededError),
            (1013, e.ServerError),
            (1027, e.ContentFilterError),
            (2013, e.InvalidRequestError),
            (2049, e.AuthenticationError),
        )
    ),
    # servers of open models
    ("cerebras", None, {**plain(type="server_error"), "status_code": 503}, e.ServerError, True),
    ("cerebras", None, {**plain(), "status_code": 429}, e.RateLimitError, True),
    ("perplexity", None, plain(code=429), e.RateLimitError, True),
    ("vllm", 400, plain("maximum context length is 8", code=400), e.ContextLengthError, False),
    ("vllm", 404, {"object": "error", "message": "m", "type": "NotFoundError", "code": 404}, e.NotFoundError, False),
    ("llamacpp", 400, plain(type="exceed_context_size_error", code=400), e.ContextLengthError, False),
    ("ollama", 404, {"error": "model 'x' not found"}, e.NotFoundError, False),
    ("together", 429, plain(), e.RateLimitError, True),
    ("fireworks", 400, {"error": "m"}, e.InvalidRequestError, False),
    ("lmstudio", 400, {"error": "m"}, e.InvalidRequestError, False),
    ("openai_compatible", 404, {"detail": "Not Found"}, e.NotFoundError, False),
]  # fmt: skip


@pytest.mark.parametrize(("vendor", "status", "body", "kind", "retryable"), TABLE)
def test_a_failure_is_what_the_reference_says(
    vendor: str, status: int | None, body: Any, kind: type[e.APIStatusError], retryable: bool
) -> None:
    error = fail(vendor, status, body)
    assert (type(error), error.retryable) == (kind, retryable)
    assert error.message
    assert error.vendor == vendor


@pytest.mark.parametrize(("vendor", "body", "message"), [
    ("openrouter", routed(metadata={"raw": {"error": {"message": "object"}}}), "object"),
    ("openrouter", routed(metadata={"raw": '{"error": {"message": "JSON text"}}'}), "JSON text"),
    ("openrouter", routed(metadata={"raw": '"{\\"message\\": \\"decoded twice\\"}"'}), "decoded twice"),
    ("openrouter", routed(metadata={"raw": "plain words"}), "plain words"),
    ("openrouter", routed(metadata={"raw": '{"code": "in words", "error": "flat"}'}), "flat"),
    ("openrouter", routed(metadata={"raw": '{"errors": [{"message": "listed"}]}'}), "listed"),
    ("openrouter", routed(metadata={"raw": {"retryable": True}}), "Provider returned error"),
    ("openrouter", routed(metadata={"raw": '{"retryable": true}'}), "Provider returned error"),
    ("openrouter", routed('ConnectionError: {"error": {"message": "behind words", "code": 400}}'), "behind words"),
    ("openrouter", routed('no error: {"message": "only quoted"}'), 'no error: {"message": "only quoted"}'),
    ("openrouter", routed("half {"), "half {"),
    ("mistral", {"message": {"detail": [{"msg": "deep"}]}}, "deep"),
    ("mistral", {"detail": [{"loc": ["body"], "msg": "listed"}]}, "listed"),
    ("minimax", {"base_resp": {"status_code": 1002, "status_msg": "slowly"}}, "slowly"),
    ("groq", {"x_groq": {"id": "req_1", "error": "over capacity"}}, "over capacity"),
    ("openai_compatible", {"detail": "Not Found"}, "Not Found"),
])  # fmt: skip
def test_the_words_are_found(vendor: str, body: Any, message: str) -> None:
    assert fail(vendor, 400, body).message == message


def test_the_status_inside_counts_under_200() -> None:
    quoted = routed('ConnectionError: {"error": {"message": "m", "type": "BadRequestError", "code": 400}}')
    error = fail("openrouter", 200, quoted)
    assert (type(error), error.status_code, error.type) == (e.InvalidRequestError, 400, "BadRequestError")
    assert fail("openrouter", 502, quoted).status_code == 502


def test_when_to_try_again() -> None:
    reset = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int((NOW + 20) * 1000))}
    limited = routed(code=429, metadata={"headers": reset})
    assert fail("openrouter", 429, limited).retry_after == 20
    assert fail("openrouter", 429, limited, retry_after="3").retry_after == 3
    assert fail("openrouter", 500, routed(code=500, metadata={"headers": reset})).retry_after is None
    some_left = routed(code=429, metadata={"headers": {**reset, "X-RateLimit-Remaining": "1"}})
    assert fail("openrouter", 429, some_left).retry_after is None
    assert fail("openrouter", 503, routed(code=503, availability={"retry_after": 7.5})).retry_after == 7.5
    used_up = {"x_ratelimit_remaining_tokens": "0", "x_ratelimit_reset_tokens": "7.66s"}
    assert fail("groq", 429, plain(), **used_up).retry_after == 7.66
    assert fail("moonshot", 429, plain(), msh_cooldown_seconds="2").retry_after == 2


def test_a_body_is_read_as_the_vendors_own_type() -> None:
    from wireloom_vendors.groq import types as groq
    from wireloom_vendors.openrouter import types as openrouter

    error = fail("groq", 400, plain(code="tool_use_failed", failed_generation="<function=f>"))
    body = error.body_as(groq.ErrorResponse)
    assert body is not None
    assert isinstance(body.error, groq.ErrorObject)
    assert body.error.failed_generation == "<function=f>"
    metadata = {"provider_name": "Chutes", "raw": "slow down", "error_type": "brand_new"}
    routed_body = fail("openrouter", 429, routed(code=429, metadata=metadata)).body_as(
        openrouter.ErrorResponse
    )
    assert routed_body is not None
    assert isinstance(routed_body.error, openrouter.ErrorObject)
    assert routed_body.error.metadata is not None
    assert routed_body.error.metadata.provider_name == "Chutes"
    assert routed_body.error.metadata.raw_ == "slow down"
    assert fail("groq", 502, b"<html>").body_as(groq.ErrorResponse) is None
