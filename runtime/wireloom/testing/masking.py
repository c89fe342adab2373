"""What must not be kept of a request and its answer: keys, cookies, whose account it is, and whatever is named like one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, cast
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from wireloom.redaction import HALF_MASKED, SHORTEST_SECRET, is_secret, secrets_in

MASK: Final = "***"

_ACCOUNT: Final = re.compile(
    r"(^|_)(org|organi[sz]ations?|projects?|workspace|account|tenant|team|resource)(_?(id|name|number|uuid))?$"
)
_SECRET_FIELD: Final = re.compile(
    r"authorization(_?token)?|(api|access|secret|private)_?key|(access|refresh|bearer|id)_?token|client_?secret|password"
)
_ACCOUNT_ID: Final = re.compile(
    r"((?:\b(?:organi[sz]ation|project|workspace|account|tenant)\w*\W{1,4})|\b(?=(?:org|proj|acct)[-_]))"
    r"(?=[\w-]*\d)[\w-]{6,}",
    re.IGNORECASE,
)


def is_account(name: str) -> bool:
    """Whether a header or an argument of this name says whose account it is, as far as names tell."""
    return _ACCOUNT.search(name.lower().replace("-", "_")) is not None


def is_private(name: str, secret_names: Iterable[str] = ()) -> bool:
    """Whether a header or a query argument of this name must not be kept."""
    return name.lower() in secret_names or is_secret(name) or is_account(name)


def masked_headers(headers: Mapping[str, str], secret_names: Iterable[str] = ()) -> dict[str, str]:
    """The headers with lower-case names; of a secret one only the scheme is left ("Bearer ***")."""
    names = {name.lower() for name in secret_names}
    return {
        name: _masked_value(value) if name in names or is_secret(name) else value
        for name, value in ((name.lower(), value) for name, value in headers.items())
    }


def masked_url(url: str, secret_names: Iterable[str] = ()) -> str:
    """The URL without user name, password and fragment, its secret query arguments masked."""
    names = {name.lower() for name in secret_names}
    parts = urlsplit(url)
    return _url(
        parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""),
        lambda name, value: MASK if is_private(name, names) else value,
    )


def plain_url(url: str) -> str:
    """The URL as `masked_url` would write it if nothing of it had to be masked."""
    return _url(urlsplit(url), lambda _, value: value)


def masked_json(value: Any, name: str = "") -> Any:
    """JSON with the texts masked that stand under the name of a secret, and secrets in URLs.

    Fewer names count than in headers: a body's signatures and tokens are what an answer is made of. In an object that
    is called `headers`, those of headers count.
    """
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {
            inner: MASK if _is_secret_field(name, inner, each) else masked_json(each, _inside(name, inner))
            for inner, each in fields.items()
        }
    if isinstance(value, list):
        return [masked_json(inner, name) for inner in cast("Sequence[Any]", value)]
    if isinstance(value, str) and any(_url_secrets(value)):
        return masked_url(value)
    return value


def json_secrets(value: Any, name: str = "") -> Iterator[str]:
    """The texts that `masked_json` masks, and what of them is a secret by itself."""
    if isinstance(value, dict):
        for inner, each in cast("dict[str, Any]", value).items():
            if _is_secret_field(name, inner, each):
                yield from secrets_in(inner, each)
            else:
                yield from json_secrets(each, _inside(name, inner))
    elif isinstance(value, list):
        for inner in cast("Sequence[Any]", value):
            yield from json_secrets(inner, name)
    elif isinstance(value, str):
        yield from _url_secrets(value)


def secrets_of(headers: Mapping[str, str], url: str, secret_names: Iterable[str] = ()) -> set[str]:
    """The secrets that headers and a URL carry: whole values, and values without their scheme."""
    names = {name.lower() for name in secret_names}
    found: set[str] = set()
    for name, value in (*headers.items(), *parse_qsl(urlsplit(url).query)):
        if name.lower() in names or is_secret(name):
            found |= secrets_in(name, value)
        elif is_account(name):
            found.add(value)
    user = urlsplit(url).netloc.rpartition("@")[0]
    found |= set(user.split(":"))
    return {secret for secret in found if len(secret) >= SHORTEST_SECRET}


def without_ids(text: str) -> str:
    """The text of a failure without what is left of keys that a server has masked itself, and without ids of accounts."""
    return _ACCOUNT_ID.sub(lambda found: found[1] + MASK, HALF_MASKED.sub(MASK, text))


def _url(parts: SplitResult, shown: Callable[[str, str], str]) -> str:
    pairs = [(name, shown(name, value)) for name, value in parse_qsl(parts.query, keep_blank_values=True)]
    return parts._replace(query=urlencode(pairs, safe="*")).geturl()


def _inside(name: str, inner: str) -> str:
    """What a value is called that stands under `inner` in an object that is called `name`."""
    return "secret" if name == "secret" or _SECRET_FIELD.fullmatch(_plain(inner)) else inner.lower()


def _is_secret_field(name: str, inner: str, value: Any) -> bool:
    """Whether a text in an object that is called `name` is a secret; of an object under a secret's name it is the `value`."""
    if not isinstance(value, str) or not value:
        return False
    if name == "secret":
        return inner == "value"
    return is_private(inner) if name == "headers" else _SECRET_FIELD.fullmatch(_plain(inner)) is not None


def _url_secrets(text: str) -> set[str]:
    """The secrets in a text that is a URL."""
    if not text.startswith(("http://", "https://")):
        return set()
    try:
        return secrets_of({}, text)
    except ValueError:
        return set()


def _plain(name: str) -> str:
    return name.lower().replace("-", "_")


def _masked_value(value: str) -> str:
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {MASK}" if space and scheme.isalpha() else MASK
