"""From the vendor's words to one typed error, for an HTTP body and an error frame alike.

What counts, strongest first: the first rule of the spec that matches, the HTTP status by the spec's table or the one
below, its class ("5xx") by the same two. Whether to try again: the vendor's own header, then its word in the body (neither for a refused
key), the rule, the category with the statuses below.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

import msgspec

from .errors import STATUS_CLASSES, APIStatusError, StatusCategory
from .facts import Facts, parsed, says_error, value_at
from .headers import allowed_headers, lowered, request_id_of, reset_of, retry_after_of, should_retry_of

if TYPE_CHECKING:
    from .reading import Place
    from .vendor import ErrorRule, Errors

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
    facts = Facts(errors, body)
    headers = {**facts.headers(), **lowered(headers)}
    now = time.time() if now is None else now
    status = status if status is not None and status >= 300 else facts.status() or status
    message = facts.message()
    rule = _rule(errors, facts, status, message or excerpt(body))
    category = rule.category if rule is not None else _category(errors, status)
    retry_after = retry_after_of(errors, headers, now=now) or facts.seconds("retry_after")
    if retry_after is None and category == "rate_limit":
        retry_after = reset_of(errors, headers, now=now)
    return STATUS_CLASSES[category](
        message or _without_message(status, body),
        status_code=status,
        code=facts.word("code"),
        type=facts.word("type"),
        param=facts.word("param"),
        request_id=request_id_of(errors, headers) or facts.word("request_id"),
        headers=allowed_headers(errors, headers),
        body=body[:MAX_BODY_TEXT].decode(errors="replace"),
        category=category,
        retryable=_retryable(errors, facts, headers, status, rule, category),
        retry_after=retry_after,
        vendor=vendor or None,
    )


def failure_without_words(category: StatusCategory, reason: str, *, vendor: str) -> APIStatusError:
    """The error of an answer that ended for a reason which is a failure, and of which nothing more is told."""
    made = STATUS_CLASSES[category]
    message = f"the answer ended with '{reason}', and the server does not say why"
    return made(message, category=category, retryable=made.retryable, vendor=vendor or None)


def failure_at(
    errors: Errors, body: bytes, at: Place, value: msgspec.Raw | None, *, vendor: str
) -> APIStatusError | None:
    """The error that `value`, at `at` in `body`, tells of, if it is one: `body` came as a success, or in a stream.

    At a mark, the facts stand beside it in `body`; elsewhere `value` is the error object, and is read as a body
    that has it at the first mark.
    """
    if value is not None:
        if not says_error(parsed(bytes(value))):
            return None
        if at and ".".join(map(str, at)) not in errors.mark:
            whole: object = value
            for name in reversed(errors.mark[0].split(".")):
                whole = {name: whole}
            body = msgspec.json.encode(whole)
    return failure_from(errors, body=body, status=None, headers={}, vendor=vendor)


def is_failure(errors: Errors, body: bytes) -> bool:
    """Whether `body`, which came as a success, is the vendor's error object.

    `Errors.mark` lists the places where only an error has a value; a list of error objects counts too.
    """
    # Most answers don't have the words at all, and need no second parse to tell.
    listed = body.lstrip().startswith(b"[")
    if not listed and not any(f'"{mark.partition(".")[0]}"'.encode() in body for mark in errors.mark):
        return False
    if listed:
        return Facts(errors, body).message() is not None
    document = parsed(body)
    return any(says_error(value_at(document, mark)) for mark in errors.mark)


def is_failed_frame(errors: Errors, frame: bytes, kind: str | None) -> bool:
    """Whether a frame of a type that the spec does not know (`kind`), or of none, is the vendor's error.

    One of no type needs no mark: the words of an error are enough.
    """
    return is_failure(errors, frame) or (kind is None and Facts(errors, frame).message() is not None)


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


def _rule(errors: Errors, facts: Facts, status: int | None, message: str) -> ErrorRule | None:
    types, codes = facts.words("type"), facts.words("code")
    folded = message.casefold()
    told = 200 if status is None else status
    for rule in sorted(errors.rules.values(), key=lambda rule: not rule.first):
        if (
            (not rule.status or told in rule.status)
            and (not rule.type or _any_of(types, rule.type))
            and (not rule.code or _any_of(codes, rule.code))
            and (not rule.message or any(part.casefold() in folded for part in rule.message))
            and (not rule.has or any(facts.has(path) for path in rule.has))
        ):
            return rule
    return None


def _any_of(words: set[str], wanted: tuple[str, ...]) -> bool:
    """Whether one of the words is listed, where `*` stands for any text."""
    return any(fnmatchcase(word, each) if "*" in each else word == each for word in words for each in wanted)


def _category(errors: Errors, status: int | None) -> StatusCategory:
    if status is None:
        return "status"
    for name in (str(status), f"{status // 100}xx"):
        for table in (errors.status, _BY_STATUS):
            if name in table:
                return table[name]
    return "status"


def _retryable(
    errors: Errors,
    facts: Facts,
    headers: Mapping[str, str],
    status: int | None,
    rule: ErrorRule | None,
    category: StatusCategory,
) -> bool:
    for told in (should_retry_of(errors, headers), facts.flag("retryable")):
        if told is not None and not (told and status in _KEY_REFUSED):
            return told
    if rule is not None and rule.retryable is not None:
        return rule.retryable
    return STATUS_CLASSES[category].retryable and status not in _NEVER_RETRIED


def _without_message(status: int | None, body: bytes) -> str:
    what = "failed" if status is None else f"answered with HTTP {status}"
    kind = "a page instead of JSON" if is_html(body) else "no message"
    words = excerpt(body)
    return f"the server {what} and {kind}: {words}" if words else f"the server {what} and an empty body"
