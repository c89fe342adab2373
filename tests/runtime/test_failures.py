"""From the vendor's words and headers to one typed error."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, strategies as st

from support.tiny import ERRORS
from wireloom import errors as e
from wireloom.failures import excerpt, failure_from, is_failure
from wireloom.headers import allowed_headers, rate_limits_of, request_id_of, retry_after_of
from wireloom.vendor import ErrorRule, Errors, RateLimitHeaders

NOW = 1_700_000_000.0


def fail(body: Any, status: int | None = 400, errors: Errors = ERRORS, **headers: str) -> e.APIStatusError:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return failure_from(errors, body=raw, status=status, headers=named, vendor="tiny", now=NOW)


@pytest.mark.parametrize(
    ("body", "status", "kind", "retryable"),
    [
        ({"error": {"type": "overloaded", "message": "busy"}}, 500, e.OverloadedError, True),
        ({"error": {"type": "overloaded", "message": "busy"}}, None, e.OverloadedError, True),
        ({"error": {"message": "The prompt is Too Long"}}, 400, e.ContextLengthError, False),
        ({"error": {"message": "too long"}}, 500, e.ServerError, True),
        ({"error": {"code": "no_money"}}, 429, e.QuotaExceededError, False),
        ({"error": {"code": "try_again"}}, 400, e.InvalidRequestError, True),
        ({}, 418, e.ConflictError, True),
        ({}, 401, e.AuthenticationError, False),
        ({}, 402, e.QuotaExceededError, False),
        ({}, 403, e.PermissionDeniedError, False),
        ({}, 404, e.NotFoundError, False),
        ({}, 408, e.ServerError, True),
        ({}, 409, e.ConflictError, True),
        ({}, 413, e.RequestTooLargeError, False),
        ({}, 422, e.InvalidRequestError, False),
        ({}, 429, e.RateLimitError, True),
        ({}, 500, e.ServerError, True),
        ({}, 501, e.ServerError, False),
        ({}, 503, e.ServerError, True),
        ({}, 505, e.ServerError, False),
        ({}, 529, e.OverloadedError, True),
        ({}, 499, e.InvalidRequestError, False),
        ({}, 302, e.APIStatusError, False),
        ({}, None, e.APIStatusError, False),
    ],
)
def test_category(body: Any, status: int | None, kind: type[e.APIStatusError], retryable: bool) -> None:
    error = fail(body, status)
    assert type(error) is kind
    assert error.retryable is retryable
    assert error.category == kind.category


def test_the_first_rule_wins() -> None:
    error = fail({"error": {"type": "overloaded", "code": "no_money", "message": "x"}}, 429)
    assert type(error) is e.OverloadedError


def test_facts() -> None:
    body = {"error": {"type": "odd", "code": 17, "message": "words"}}
    error = fail(body, 418, request_id="r1", retry_after="3", secret="s", x_tiny_host="h")
    assert (error.status_code, error.type, error.code, error.message) == (418, "odd", "17", "words")
    assert error.request_id == "r1"
    assert error.retry_after == 3
    assert error.headers == {"request-id": "r1", "retry-after": "3", "x-tiny-host": "h"}
    assert json.loads(error.body or "") == body
    assert str(error) == "tiny: words (418, odd, 17) [request r1]"


def test_header_names_in_any_case() -> None:
    error = failure_from(ERRORS, body=b"{}", status=500, headers={"Request-ID": "r"}, vendor="tiny")
    assert error.request_id == "r"


def test_the_status_inside_a_success_counts() -> None:
    assert type(fail({"error": {"message": "m", "status": "429"}}, 200)) is e.RateLimitError
    assert type(fail({"error": {"message": "m", "status": 503}}, None)) is e.ServerError
    assert fail({"error": {"message": "m", "status": 429}}, 500).status_code == 500


@pytest.mark.parametrize(("header", "status", "retryable"), [
    ("true", 400, True), ("false", 500, False), ("TRUE", 400, True), ("maybe", 500, True),
    ("true", 401, False), ("true", 403, False),
])  # fmt: skip
def test_the_vendors_own_word_on_retrying(header: str, status: int, retryable: bool) -> None:
    assert fail({}, status, x_should_retry=header).retryable is retryable


def test_unwrap_and_list_places() -> None:
    errors = Errors(
        paths={"message": ("error.message", "message"), "type": ("status",)},
        unwrap=("error.metadata.raw", "0.error"),
    )
    inner = json.dumps({"message": "inner", "status": "BAD"})
    wrapped = fail({"error": {"message": "outer", "metadata": {"raw": inner}}}, errors=errors)
    assert (wrapped.message, wrapped.type) == ("inner", "BAD")
    listed = fail([{"error": {"message": "listed", "status": "WORSE"}}], errors=errors)
    assert (listed.message, listed.type) == ("listed", "WORSE")
    broken = fail({"error": {"message": "outer", "metadata": {"raw": "no json"}}}, errors=errors)
    assert broken.message == "outer"


def test_what_is_wrapped_is_opened_a_few_times_only() -> None:
    errors = Errors(paths={"message": ("error.message",)}, unwrap=("error.inner",))
    body: Any = {"error": {"message": "0"}}
    for depth in range(1, 6):
        body = {"error": {"message": str(depth), "inner": json.dumps(body) if depth % 2 else body}}
    assert fail(body, errors=errors).message == "2"


def test_words_that_only_quote_an_object_are_no_error_object() -> None:
    errors = Errors(paths={"message": ("error.message", "message")}, unwrap=("error.message",))
    assert (
        fail({"error": {"message": 'bad: {"message": "x"}'}}, errors=errors).message
        == 'bad: {"message": "x"}'
    )
    inner = 'bad: {"error": {"message": "x"}}'
    assert fail({"error": {"message": inner}}, errors=errors).message == "x"
    assert fail({"error": {"message": inner + " and more"}}, errors=errors).message == inner + " and more"


@pytest.mark.parametrize(("value", "code"), [
    ("c", "c"), (7, "7"), (1.5, "1.5"), (0, "0"), ("", None), (True, None), (None, None), ([1], None), ({}, None),
])  # fmt: skip
def test_a_code_is_a_word_or_a_number(value: Any, code: str | None) -> None:
    assert fail({"error": {"code": value}}).code == code


@pytest.mark.parametrize(("body", "retryable"), [
    ({"again": True}, True), ({"again": False}, False), ({"again": "false"}, True), ({"again": 0}, True), ({}, True),
])  # fmt: skip
def test_the_body_says_whether_to_try_again(body: Any, retryable: bool) -> None:
    errors = Errors(paths={"retryable": ("again",)}, should_retry="x-should-retry")
    assert fail(body, 500, errors).retryable is retryable
    assert fail(body, 500, errors, x_should_retry="true").retryable is True
    assert fail(body, 401, errors).retryable is False


@pytest.mark.parametrize(("wait", "seconds"), [
    (3, 3.0), (0.5, 0.5), (0, None), (-1, None), (True, None), ("3", None), (None, None),
])  # fmt: skip
def test_the_body_says_when_to_try_again(wait: Any, seconds: float | None) -> None:
    errors = Errors(paths={"retry_after": ("wait",)}, retry_after={"retry-after": "seconds_or_date"})
    assert fail({"wait": wait}, 500, errors).retry_after == seconds
    assert fail({"wait": wait}, 500, errors, retry_after="9").retry_after == 9


def test_a_reset_is_waited_for_where_a_limit_is_used_up() -> None:
    assert fail({}, 429, x_remaining="0", x_reset="20s").retry_after == 20
    assert fail({}, 429, x_remaining="1", x_reset="20s").retry_after is None
    assert fail({}, 429, x_reset="20s").retry_after is None
    assert fail({}, 429, x_remaining="0", x_reset="0s").retry_after is None
    assert fail({}, 429, x_remaining="0", x_reset="20s", retry_after="2").retry_after == 2
    assert fail({}, 500, x_remaining="0", x_reset="20s").retry_after is None


def test_headers_in_the_body_are_read_like_real_ones() -> None:
    errors = msgspec.structs.replace(ERRORS, paths={"headers": ("error.headers",)})
    body = {"error": {"headers": {"Retry-After": "4", "Request-Id": "inner", "x-key": "k", "X-Limit": 7}}}
    error = fail(body, 429, errors)
    assert (error.retry_after, error.request_id) == (4, "inner")
    assert error.headers == {"retry-after": "4", "request-id": "inner"}
    assert fail(body, 429, errors, retry_after="5", request_id="outer").request_id == "outer"
    assert fail({"error": {"headers": ["Retry-After"]}}, 429, errors).retry_after is None


def test_a_rule_for_what_stands_in_the_body_and_one_that_is_first() -> None:
    rules = {
        "any": ErrorRule(category="permission", status=(403,)),
        "why": ErrorRule(
            category="content_filter", status=(403,), has=("error.why", "error.hits"), first=True
        ),
    }
    errors = Errors(paths={}, rules=rules)
    assert type(fail({"error": {"why": ["x"]}}, 403, errors)) is e.ContentFilterError
    assert type(fail({"error": {"hits": {"a": 1}}}, 403, errors)) is e.ContentFilterError
    assert type(fail({"error": {"why": None, "hits": ""}}, 403, errors)) is e.PermissionDeniedError
    assert type(fail({"error": {"why": ["x"]}}, 500, errors)) is e.ServerError


@pytest.mark.parametrize(("body", "failure"), [
    (b'{"error": 0}', False), (b'{"error": ""}', False), (b'{"error": false}', False), (b'{"error": {}}', True),
    (b'{"base": {"code": 0}}', False), (b'{"base": {"code": 7}}', True), (b'{"base": {"code": "0"}}', True),
    (b'{"base": [7]}', False), (b' [{"error": {"message": "m"}}]', True), (b'[{"text": "m"}]', False),
])  # fmt: skip
def test_marks_are_places_with_a_value(body: bytes, failure: bool) -> None:
    paths = {"message": ("0.error.message",)}
    errors = Errors(paths=paths, mark=("error", "base.code"))  # type: ignore[arg-type]
    assert is_failure(errors, body) is failure


def test_a_message_that_is_no_string_is_shown_as_json() -> None:
    assert fail({"error": {"message": {"a": [1]}}}).message == '{"a":[1]}'


def test_a_page_is_told_by_its_title() -> None:
    error = fail(
        b"<!DOCTYPE html><html><head><title>502 Bad\n Gateway</title></head><body>x</body></html>", 502
    )
    assert error.message == "the server answered with HTTP 502 and a page instead of JSON: 502 Bad Gateway"
    assert type(error) is e.ServerError


def test_an_empty_body() -> None:
    assert fail(b"", 500).message == "the server answered with HTTP 500 and an empty body"


def test_texts_are_bounded() -> None:
    error = fail({"error": {"message": "m" * 9000}})
    assert len(error.message) == e.MESSAGE_LIMIT
    assert len(fail(b"x" * 1_000_000).body or "") == 64 * 1024
    assert len(excerpt(b"word " * 10_000)) == 200


@given(st.binary(max_size=200))
def test_any_body_is_an_error_of_the_tree(body: bytes) -> None:
    assert isinstance(fail(body, 500), e.ServerError)
    excerpt(body)
    is_failure(ERRORS, body)


@pytest.mark.usefixtures("deep")
def test_deep_nesting_is_no_crash() -> None:
    assert isinstance(fail(b"[" * 100_000, 500), e.ServerError)


@pytest.mark.parametrize(("body", "failure"), [
    (b'{"error": {"message": "m"}}', True),
    (b'{"error": "m"}', True),
    (b'{"error": null, "id": "r"}', False),
    (b'{"text": "an \\"error\\" is told"}', False),
    (b'{"message": "m"}', False),
    (b'no json "error"', False),
])  # fmt: skip
def test_a_failure_under_a_success_is_seen(body: bytes, failure: bool) -> None:
    assert is_failure(ERRORS, body) is failure


@pytest.mark.parametrize(("headers", "seconds"), [
    ({"retry-after": "7"}, 7.0),
    ({"retry-after": " 1.5 "}, 1.5),
    ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
    ({"retry-after-ms": "soon", "retry-after": "7"}, 7.0),
    ({"retry-after": "Tue, 14 Nov 2023 22:13:50 GMT"}, 30.0),
    ({"retry-after": "Tue, 14 Nov 2023 22:13:10 GMT"}, None),
    ({"retry-after": "0"}, None),
    ({"retry-after": "-1"}, None),
    ({"retry-after": "NaN"}, None),
    ({"retry-after": "inf"}, None),
    ({"retry-after": "1e3"}, None),
    ({"retry-after": "٣"}, None),
    ({"retry-after": "9" * 5000}, None),
    ({"retry-after": "soon"}, None),
    ({"retry-after": "Tue, 99 Nov 2023 22:13:50 GMT"}, None),
    ({}, None),
])  # fmt: skip
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after_of(ERRORS, headers, now=NOW) == seconds


@given(st.text(max_size=40))
def test_no_header_raises(text: str) -> None:
    seconds = retry_after_of(ERRORS, {"retry-after": text}, now=NOW)
    assert seconds is None or seconds > 0
    for format_ in ("seconds", "rfc3339", "duration", "unix", "unix_ms"):
        errors = Errors(paths={}, rate_limits={"r": RateLimitHeaders(reset="r", limit="r", format=format_)})  # type: ignore[arg-type]
        for limit in rate_limits_of(errors, {"r": text}, now=NOW).values():
            assert limit.reset is None or limit.reset >= 0


@pytest.mark.parametrize(("format_", "text", "seconds"), [
    ("seconds", "2.5", 2.5), ("duration", "6m0s", 360.0), ("duration", "20ms", 0.02),
    ("duration", "1h2m3.5s", 3723.5), ("duration", "5 apples", None), ("unix", "1700000009", 9.0), ("unix_ms", "1700000009500", 9.5),
    ("rfc3339", "2023-11-14T22:13:50Z", 30.0), ("rfc3339", "2023-11-14T23:13:50+01:00", 30.0),
    ("rfc3339", "2020-01-01T00:00:00Z", 0.0), ("rfc3339", "then", None),
])  # fmt: skip
def test_rate_limit_formats(format_: Any, text: str, seconds: float | None) -> None:
    errors = Errors(paths={}, rate_limits={"r": RateLimitHeaders(limit="l", reset="r", format=format_)})
    limit = rate_limits_of(errors, {"r": text, "l": "10"}, now=NOW)["r"]
    assert limit.limit == 10
    assert limit.reset == pytest.approx(seconds)


def test_limits_that_are_not_told_are_left_out() -> None:
    assert rate_limits_of(ERRORS, {}, now=NOW) == {}
    assert request_id_of(ERRORS, {}) is None


def test_only_listed_headers_are_shown() -> None:
    headers = {"x-tiny-a": "1", "x-limit": "2", "set-cookie": "c", "x-key": "k", "retry-after": "1"}
    assert allowed_headers(ERRORS, headers) == {"x-tiny-a": "1", "x-limit": "2", "retry-after": "1"}
