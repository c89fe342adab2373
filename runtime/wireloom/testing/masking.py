"""What must not be kept of a request: keys, cookies, and whatever is named like one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, cast
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

MASK: Final = "***"

SHORTEST_SECRET: Final = 6
"""Secrets below this length, in characters, are not looked for in texts: they would match everywhere."""

_SECRET: Final = re.compile(
    r"(^|_)auth(_|$)|authori[sz]ation|authenticat|cookie|secret|password|passwd|credential|session|signature|bearer"
    r"|(?<!idempotency)(^|_)(sig|key|token|jwt|sso)$|api_?key|access_?key|access_?token|_token(_|$)"
)
_SECRET_FIELD: Final = re.compile(
    r"authorization(_?token)?|(api|access|secret|private)_?key|(access|refresh|bearer|id)_?token|client_?secret|password"
)
_HALF_MASKED: Final = re.compile(r"[A-Za-z0-9_-]*\*{3,}[A-Za-z0-9_*-]*")


def is_secret(name: str) -> bool:
    """Whether a header or a query argument of this name holds a secret, as far as names tell."""
    return _SECRET.search(name.lower().replace("-", "_").replace(".", "_")) is not None


def masked_headers(headers: Mapping[str, str], secret_names: Iterable[str] = ()) -> dict[str, str]:
    """The headers with lower-case names; of a secret one only the scheme is left ("Bearer ***")."""
    names = {name.lower() for name in secret_names}
    return {
        name: _masked_value(value) if name in names or is_secret(name) else value
        for name, value in ((name.lower(), value) for name, value in headers.items())
    }


def masked_url(url: str, secret_names: Iterable[str] = ()) -> str:
    """The URL without user name, password and fragment, its secret query arguments masked."""
    parts = urlsplit(url)
    names = {name.lower() for name in secret_names}
    pairs = [
        (name, MASK if name.lower() in names or is_secret(name) else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    return urlunsplit(
        (parts.scheme, parts.netloc.rpartition("@")[2], parts.path, urlencode(pairs, safe="*"), "")
    )


def masked_json(value: Any) -> Any:
    """JSON with the texts masked that stand under the name of a secret.

    Fewer names count than in headers: a body's signatures and tokens are what an answer is made of.
    """
    if isinstance(value, dict):
        return {
            name: MASK if _is_secret_field(name, inner) else masked_json(inner)
            for name, inner in cast("dict[str, Any]", value).items()
        }
    if isinstance(value, list):
        return [masked_json(inner) for inner in cast("Sequence[Any]", value)]
    return value


def json_secrets(value: Any) -> Iterator[str]:
    """The texts that `masked_json` masks, unless they are too short to be looked for."""
    if isinstance(value, dict):
        for name, inner in cast("dict[str, Any]", value).items():
            if not _is_secret_field(name, inner):
                yield from json_secrets(inner)
            elif len(inner) >= SHORTEST_SECRET:
                yield inner
    elif isinstance(value, list):
        for inner in cast("Sequence[Any]", value):
            yield from json_secrets(inner)


def secrets_of(headers: Mapping[str, str], url: str, secret_names: Iterable[str] = ()) -> set[str]:
    """The secrets that a request carries: whole values, and values without their scheme."""
    names = {name.lower() for name in secret_names}
    found: set[str] = set()
    pairs = [*headers.items(), *parse_qsl(urlsplit(url).query)]
    for name, value in pairs:
        if name.lower() in names or is_secret(name):
            found |= {value, *re.split(r"[\s;,=]+", value)}
    user = urlsplit(url).netloc.rpartition("@")[0]
    found |= set(user.split(":"))
    return {secret for secret in found if len(secret) >= SHORTEST_SECRET}


def without(text: str, secrets: Iterable[str]) -> str:
    """The text with all secrets masked, longest first."""
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, MASK)
    return text


def without_half_masked(text: str) -> str:
    """The text without what is left of keys that a server has masked itself ("sk-a***xyz")."""
    return _HALF_MASKED.sub(MASK, text)


def _is_secret_field(name: str, value: Any) -> bool:
    return isinstance(value, str) and _SECRET_FIELD.fullmatch(name.lower().replace("-", "_")) is not None


def _masked_value(value: str) -> str:
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {MASK}" if space and scheme.isalpha() else MASK
