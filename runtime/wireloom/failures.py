"""From the vendor's words to one typed error, for an HTTP body and an error frame alike.

What counts, strongest first: the first rule of the spec that matches, the spec's table of HTTP statuses,
the table below. Whether to try again: the vendor's own header (but never for a refused key), the rule, the
category with the statuses below.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

import msgspec

from .errors import STATUS_CLASSES, APIStatusError, StatusCategory
from .headers import allowed_headers, lowered, request_id_of, retry_after_of, should_retry_of

if TYPE_CHECKING:
    from .vendor import ErrorRule, Errors

Fact: TypeAlias = Literal["message", "type", "code", "status", "request_id", "param"]

MAX_BODY_TEXT: Final = 64 * 1024
"""Longest text of a failure's body that is kept, in bytes."""

_EXCERPT: Final = 200
_HTML: Final = re.compile(rb"\s*(?:<!doctype\s+html|<html|<head|<body)", re.IGNORECASE)
_TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_MARKUP: Final = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)

_BY_STATUS: Final[dict[str, StatusCategory]] = {
    "400": "invalid_request",
    "401": "authentication",
    "402": "quota",
    "403": "permission",
    "404": "not_found",
    "405": "invalid_request",
    "408": "server",
    "409": "conflict",
    "410": "not_found",
    "413": "request_too_large",
    "422": "invalid_request",
    "429": "rate_limit",
    "529": "overloaded",
    "4xx": "invalid_request",
    "5xx": "server",
}
_NEVER_RETRIED: Final = frozenset({501, 505})
_KEY_REFUSED: Final = frozenset({401, 403})


def failure_from(
    errors: Errors,
    *,
    body: bytes,
    status: int | None,
    headers: Mapping[str, str],
    vendor: str,
    now: float | None = None,
) -> APIStatusError:
    """The error that `body` tells of, by the tables of the spec.

    `status` is None for an error inside a stream. `now` is the wall clock in Unix seconds, for headers that
    give a date; by default the system's.
    """
    headers = lowered(headers)
    documents = _documents(errors, _parsed(body))
    status = status if status is not None and status >= 300 else _status(errors, documents) or status
    type_ = _text(errors, documents, "type")
    code = _text(errors, documents, "code")
    message = _text(errors, documents, "message")
    rule = _rule(errors, status, type_, code, message or excerpt(body))
    category = rule.category if rule is not None else _category(errors, status)
    error_class = STATUS_CLASSES[category]
    retryable = error_class.retryable and status not in _NEVER_RETRIED
    if rule is not None and rule.retryable is not None:
        retryable = rule.retryable
    told = should_retry_of(errors, headers)
    if told is not None and not (told and status in _KEY_REFUSED):
        retryable = told
    return error_class(
        message or _without_message(status, body),
        status_code=status,
        code=code,
        type=type_,
        request_id=request_id_of(errors, headers) or _text(errors, documents, "request_id"),
        headers=allowed_headers(errors, headers),
        body=body[:MAX_BODY_TEXT].decode(errors="replace"),
        category=category,
        retryable=retryable,
        retry_after=retry_after_of(errors, headers, now=time.time() if now is None else now),
        vendor=vendor or None,
    )


def is_failure(errors: Errors, body: bytes) -> bool:
    """Whether `body`, which came as a success, is the vendor's error object.

    `Errors.mark` is the place where only an error has a value; a list of error objects counts too.
    """
    # Most answers don't have the word at all, and need no second parse to tell.
    if f'"{errors.mark.partition(".")[0]}"'.encode() not in body and not body.lstrip().startswith(b"["):
        return False
    document = _parsed(body)
    return _at(document, errors.mark) is not None or (
        isinstance(document, list) and _fact(errors, _documents(errors, document), "message") is not None
    )


def is_html(body: bytes) -> bool:
    """Whether `body` begins like a page."""
    return _HTML.match(body) is not None


def excerpt(body: bytes) -> str:
    """A few words of a body that is not what was expected: a page's title, or the beginning of its text."""
    text = body[:MAX_BODY_TEXT].decode(errors="replace")
    if is_html(body):
        title = _TITLE.search(text)
        text = (title.group(1) if title else "") or _MARKUP.sub(" ", text)
    text = " ".join("".join(c if c.isprintable() else " " for c in text[: 20 * _EXCERPT]).split())
    return text if len(text) <= _EXCERPT else text[: _EXCERPT - 1] + "…"


def _parsed(body: bytes) -> Any:
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _documents(errors: Errors, document: Any) -> list[Any]:
    """The objects to look at: those that `unwrap` finds (inner ones first), then the whole."""
    documents = [document]
    for path in errors.unwrap:
        inner = _at(document, path)
        if isinstance(inner, str):
            inner = _parsed(inner.encode())
        if isinstance(inner, dict | list):
            documents.insert(0, inner)
    return documents


def _at(document: Any, path: str) -> Any:
    """The value at a dotted path; a number is a place in a list. None when there is none."""
    value = document
    for step in path.split("."):
        if isinstance(value, dict):
            value = cast("dict[str, Any]", value).get(step)
        elif isinstance(value, list) and step.isdigit():
            items = cast("Sequence[Any]", value)
            value = items[int(step)] if int(step) < len(items) else None
        else:
            return None
    return value


def _fact(errors: Errors, documents: list[Any], fact: Fact) -> Any:
    for document in documents:
        for path in errors.paths.get(fact, ()):
            value = _at(document, path)
            if value is not None and value != "":
                return value
    return None


def _text(errors: Errors, documents: list[Any], fact: Fact) -> str | None:
    value = _fact(errors, documents, fact)
    if value is None or isinstance(value, str):
        return value
    return msgspec.json.encode(value).decode()


def _status(errors: Errors, documents: list[Any]) -> int | None:
    value = _fact(errors, documents, "status")
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) == 3:
        value = int(value)
    return value if isinstance(value, int) and 300 <= value <= 999 else None


def _rule(
    errors: Errors, status: int | None, type_: str | None, code: str | None, message: str
) -> ErrorRule | None:
    folded = message.casefold()
    told = 200 if status is None else status
    for rule in errors.rules.values():
        if (
            (not rule.status or told in rule.status)
            and (not rule.type or type_ in rule.type)
            and (not rule.code or code in rule.code)
            and (not rule.message or any(part.casefold() in folded for part in rule.message))
        ):
            return rule
    return None


def _category(errors: Errors, status: int | None) -> StatusCategory:
    if status is None:
        return "status"
    by_class = f"{status // 100}xx"
    for table in (errors.status, _BY_STATUS):
        category = table.get(str(status)) or table.get(by_class)
        if category is not None:
            return category
    return "status"


def _without_message(status: int | None, body: bytes) -> str:
    what = "failed" if status is None else f"answered with HTTP {status}"
    kind = "a page instead of JSON" if is_html(body) else "no message"
    words = excerpt(body)
    return f"the server {what} and {kind}: {words}" if words else f"the server {what} and an empty body"
