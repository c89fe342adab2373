"""What must not get out: keys, headers, prompts, and to where."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from faults.dialects import FIRST, Dialect
from faults.rows_status import PLAIN, refused
from faults.steps import Reply
from faults.table import HEADER, KEY, Expect, Row, after, both, json_body, streamed
from wireloom import (
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    ResponseDecodeError,
    ServerError,
)

_NEVER: Final = Expect(ConfigurationError, requests=0)
_MARK: Final = b"This is how it is."


def _quoting(secret: str) -> bytes:
    return b'{"error":{"message":"Not this: %s.","code":"%s"}}' % (secret.encode(), secret.encode())


def _refused_here(name: str, **facts: Any) -> Row:
    """Refused before a socket opens."""
    return Row("secrets", name, _NEVER, **both(lambda _: refused(500)), **facts)


def _header(name: str, value: str) -> dict[str, Any]:
    return {"arguments": {"extra_headers": {name: value}}}


SECRETS: Final = (
    Row(
        "secrets",
        "401 that quotes the key in its body and headers",
        Expect(AuthenticationError),
        **both(lambda _: refused(401, _quoting(KEY), ("x-request-id", KEY), ("request-id", KEY))),
    ),
    _refused_here("a key with a newline", key=f"{KEY}\nx-more: 1"),
    _refused_here("a key that is not ASCII", key=f"{KEY}\N{EURO SIGN}"),
    _refused_here("a key with a newline, from a function", key=lambda: f"{KEY}\n"),
    _refused_here("a header's value with a newline", **_header("x-mark", f"{HEADER}\r\nx-more: 1")),
    _refused_here("a header's value that is not ASCII", **_header("x-mark", f"{HEADER}\N{EURO SIGN}")),
    _refused_here("a header's name with a newline", **_header("x-mark\r\nx-more", HEADER)),
    Row(
        "secrets",
        "a key from a function",
        after("server"),
        key=lambda: KEY,
        **both(lambda _: refused(500), then_good=True),
    ),
    Row(
        "secrets",
        "an error in a stream that quotes the key",
        Expect(ServerError, partial=FIRST),
        stream=lambda d: [
            streamed(d.opening, d.first, d.stream_errors["server"].replace(_MARK, KEY.encode()))
        ],
    ),
    Row(
        "secrets",
        "a page that quotes the key",
        Expect(ResponseDecodeError),
        **both(lambda _: Reply([f"<html>{KEY}".encode()], headers=[("content-type", "text/html")])),
    ),
    Row(
        "secrets",
        "JSON that is cut behind the key",
        Expect(ResponseDecodeError),
        whole=lambda _: [json_body(f'{{"id": "{KEY}'.encode())],
    ),
    Row(
        "secrets",
        "a cookie, and another attempt",
        after("server"),
        **both(lambda _: refused(500, PLAIN, ("set-cookie", "a=b; Path=/")), then_good=True),
    ),
)


def _moved(status: int, location: str) -> Callable[[Dialect], Reply]:
    return lambda _: refused(status, b"", ("location", location))


def _redirect(name: str, status: int, location: str, **facts: Any) -> Row:
    expect = Expect(APIStatusError, says="redirect")
    return Row("redirect", name, expect, **both(_moved(status, location), then_good=True), **facts)


_FOLLOWED: Final = {"settings": {"follow_redirects": "same_origin"}}

REDIRECTS: Final = (
    _redirect("307 to the same origin", 307, "{here}/elsewhere"),
    _redirect("307 to another origin", 307, "{there}/elsewhere"),
    _redirect("308 to another origin", 308, "{there}/elsewhere"),
    _redirect("301 to another origin", 301, "{there}/elsewhere"),
    _redirect("302 to another origin", 302, "{there}/elsewhere"),
    _redirect("303 to another origin", 303, "{there}/elsewhere"),
    Row(
        "redirect",
        "307 to the same origin, follow_redirects",
        Expect(requests=2),
        **both(_moved(307, "{here}/elsewhere"), then_good=True),
        **_FOLLOWED,
    ),
    _redirect("307 to another origin, follow_redirects", 307, "{there}/elsewhere", **_FOLLOWED),
    _redirect("303 to the same origin, follow_redirects", 303, "{here}/elsewhere", **_FOLLOWED),
)

ROWS: Final = (*SECRETS, *REDIRECTS)
