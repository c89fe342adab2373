"""An error frame in a stream raises the same typed error that its HTTP twin does."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

import wireloom.errors as errors
from properties.drawing import LAW, chances
from properties.protocols import PROTOCOLS, Json, ProtocolUnderTest
from support.event_laws import violations
from wireloom.decode import read_whole
from wireloom.failures import failure_from

E = errors


def _typed(type: str) -> Json:
    return {"type": type, "message": "No."}


def _coded(type: str | None, code: str | None) -> Json:
    return {"message": "No.", "type": type, "param": None, "code": code}


FAILURES: list[tuple[str, int, Json, type[E.APIStatusError]]] = [
    ("messages", 400, _typed("invalid_request_error"), E.InvalidRequestError),
    ("messages", 401, _typed("authentication_error"), E.AuthenticationError),
    ("messages", 402, _typed("billing_error"), E.QuotaExceededError),
    ("messages", 403, _typed("permission_error"), E.PermissionDeniedError),
    ("messages", 404, _typed("not_found_error"), E.NotFoundError),
    ("messages", 413, _typed("request_too_large"), E.RequestTooLargeError),
    ("messages", 429, _typed("rate_limit_error"), E.RateLimitError),
    ("messages", 500, _typed("api_error"), E.ServerError),
    ("messages", 504, _typed("timeout_error"), E.ServerError),
    ("messages", 529, _typed("overloaded_error"), E.OverloadedError),
    ("chat", 400, _coded("invalid_request_error", "context_length_exceeded"), E.ContextLengthError),
    ("chat", 400, _coded("invalid_request_error", "content_policy_violation"), E.ContentFilterError),
    ("chat", 400, _coded("invalid_request_error", None), E.InvalidRequestError),
    ("chat", 401, _coded("invalid_request_error", "invalid_api_key"), E.AuthenticationError),
    ("chat", 404, _coded("invalid_request_error", "model_not_found"), E.NotFoundError),
    ("chat", 429, _coded("requests", "rate_limit_exceeded"), E.RateLimitError),
    ("chat", 429, _coded("insufficient_quota", "insufficient_quota"), E.QuotaExceededError),
    ("chat", 500, _coded("server_error", None), E.ServerError),
]

GOOGLE: list[tuple[int, str, str | None, str, type[E.APIStatusError]]] = [
    (400, "INVALID_ARGUMENT", None, "No.", E.InvalidRequestError),
    (400, "INVALID_ARGUMENT", "API_KEY_INVALID", "No.", E.AuthenticationError),
    (400, "INVALID_ARGUMENT", None, "The input token count (9) exceeds the maximum number of tokens allowed (8).",
     E.ContextLengthError),
    (401, "UNAUTHENTICATED", None, "No.", E.AuthenticationError),
    (403, "PERMISSION_DENIED", None, "No.", E.PermissionDeniedError),
    (404, "NOT_FOUND", None, "No.", E.NotFoundError),
    (429, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED", "No.", E.RateLimitError),
    (500, "INTERNAL", None, "No.", E.ServerError),
    (503, "UNAVAILABLE", None, "No.", E.OverloadedError),
    (504, "DEADLINE_EXCEEDED", None, "No.", E.ServerError),
]  # fmt: skip


def _status(code: int, status: str, reason: str | None, message: str) -> Json:
    info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason}
    return {"code": code, "message": message, "status": status, "details": [info] if reason else []}


FAILURES += [
    (name, code, _status(code, status, reason, message), wanted)
    for name in ("gemini", "gemini_array")
    for code, status, reason, message, wanted in GOOGLE
]
FAILURES += [
    ("responses", 400, _coded(None, "context_length_exceeded"), E.ContextLengthError),
    ("responses", 400, _coded(None, "invalid_prompt"), E.ContentFilterError),
    ("responses", 401, _coded(None, "invalid_api_key"), E.AuthenticationError),
    ("responses", 404, _coded(None, "previous_response_not_found"), E.NotFoundError),
    ("responses", 429, _coded(None, "rate_limit_exceeded"), E.RateLimitError),
    ("responses", 429, _coded(None, "insufficient_quota"), E.QuotaExceededError),
    ("responses", 500, _coded(None, "server_error"), E.ServerError),
    ("responses", 503, _coded(None, "server_is_overloaded"), E.OverloadedError),
]

every_failure = pytest.mark.parametrize(
    ("name", "status", "error", "wanted"),
    FAILURES,
    ids=[f"{name}-{error.get('code') or error.get('type')}" for name, _, error, _ in FAILURES],
)


def twin(protocol: ProtocolUnderTest, status: int, error: Json) -> errors.APIStatusError:
    """The error of the same body under an HTTP status."""
    body = json.dumps(protocol.writer.error_body(error)).encode()
    tables = protocol.dialect.errors
    return failure_from(tables, body=body, status=status, headers={}, vendor=protocol.vendor.name)


def facts(error: errors.APIStatusError) -> tuple[Any, ...]:
    """What both must agree in."""
    return type(error), error.category, error.retryable, error.type, error.code, error.args


@every_failure
@LAW
@given(data=st.data())
def test_an_error_frame_is_the_error_of_its_http_twin(
    name: str, status: int, error: Json, wanted: type[errors.APIStatusError], data: st.DataObject
) -> None:
    protocol = PROTOCOLS[name]
    answer, chance = data.draw(protocol.writer.answers), data.draw(chances)
    frames = answer.frames(chance)
    before = frames[: chance.below(len(protocol.writer.unfinished(frames)))]
    run = protocol.run([protocol.wire([*before, protocol.writer.error_frame(error), *frames[len(before) :]])])
    assert isinstance(run.error, errors.APIStatusError)
    assert facts(run.error) == facts(twin(protocol, status, error))
    assert type(run.error) is wanted
    assert run.error.partial == run.response
    assert violations(run.events, run.error) == []
    assert run.response.parts == protocol.run([protocol.wire(before, ended=False)]).response.parts


@every_failure
def test_an_error_body_under_200_is_the_error_of_its_http_twin(
    name: str, status: int, error: Json, wanted: type[errors.APIStatusError]
) -> None:
    protocol = PROTOCOLS[name]
    body = json.dumps(protocol.writer.error_body(error)).encode()
    with pytest.raises(wanted) as caught:
        read_whole(protocol.dialect, body, vendor=protocol.vendor.name)
    assert facts(caught.value) == facts(twin(protocol, status, error))
