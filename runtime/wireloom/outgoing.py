"""The HTTP request of a call, made and checked before any socket is opened.

Everything that the caller gave is looked at here: a base URL, a key, extra headers, parts of a path. What
cannot be sent is a `ConfigurationError` that names the setting and never its value, which may be a secret.
"""

from __future__ import annotations

import functools
import ipaddress
import logging
import re
from collections.abc import Callable, Iterable, Mapping, Set
from contextlib import suppress
from typing import Any, Final, ParamSpec, TypeVar, cast
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import msgspec
from msgspec import Struct

from .bounds import DEFAULT_BOUNDS, Bounds
from .errors import ConfigurationError
from .inflate import accept_encoding
from .redaction import HEADER, KEY, Redaction, is_secret, secrets_in
from .tolerance import Tolerance
from .vendor import AuthScheme, Errors
from .version import __version__
from .wire import encode

P = ParamSpec("P")
R = TypeVar("R")

EVENT_STREAM: Final = "text/event-stream"

_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VISIBLE: Final = re.compile("[!-~]*")
_VALUE: Final = re.compile(r"[ -~\t]*")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
HOLE: Final = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_OF_THE_STACK: Final = frozenset(
    {"host", "connection", "content-length", "transfer-encoding", "x-retry-count"}
)
"""Headers that come to a request when it is sent, and hold nothing of the caller's."""

_log = logging.getLogger("wireloom.http")
_warned: set[str] = set()


class Outgoing(Struct, frozen=True, kw_only=True):
    """One request, ready to be sent. `media_types` are those of the stream that is asked for; `secrets` are what a server
    may echo and no text may show, with what stands in their place; `secret_query`: one of them is in the URL.
    `sent` tells, for each attempt that was answered, headers and query as they were sent.
    """

    vendor: str
    errors: Errors
    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None = None
    stream: bool = False
    media_types: tuple[str, ...] = (EVENT_STREAM,)
    tolerate: Tolerance = Tolerance()
    secrets: Mapping[str, str] = {}
    secret_query: bool = False
    bounds: Bounds = DEFAULT_BOUNDS
    sent: list[Callable[[], tuple[Mapping[str, str], str]]] = []

    def redaction(self) -> Redaction:
        """What must be taken out of the server's words."""
        return Redaction({**self._put_on(), **self.secrets}, self.body)

    def _put_on(self) -> dict[str, str]:
        """What a client of the caller's put on the request: its `auth`, its hooks."""
        found: dict[str, str] = {}
        for headers, query in (sent() for sent in self.sent):
            for name, value in headers.items():
                if name not in _OF_THE_STACK and self.headers.get(name) != value:
                    found |= dict.fromkeys(_secrets_of(name, value), HEADER)
            found |= _secrets_in_query(query)
        return found

    def __repr__(self) -> str:
        return f"Outgoing({self.method} {urlsplit(self.url).path})"


def outgoing(
    *,
    vendor: str,
    errors: Errors,
    method: str,
    base_url: str,
    path: str,
    path_values: Mapping[str, str] | None = None,
    query: Mapping[str, Any] | None = None,
    headers: Iterable[Mapping[str, str]] = (),
    known: Set[str] = frozenset(),
    scheme: AuthScheme | None = None,
    key: str | None = None,
    body: bytes | None = None,
    stream: bool = False,
    media_types: tuple[str, ...] = (EVENT_STREAM,),
    tolerate: Tolerance = Tolerance(),  # noqa: B008
    bounds: Bounds = DEFAULT_BOUNDS,
) -> Outgoing:
    """A request; later `headers` win over earlier ones, whatever the case of their names.

    What a server quotes of their values is not shown, unless it is made of `known` words. Raises `ConfigurationError`
    for what cannot be sent.
    """
    query_items = dict(query or {})
    secrets: dict[str, str] = {}
    own: dict[str, str] = {
        "accept": media_types[0] if stream else "application/json",
        "accept-encoding": "identity" if stream else accept_encoding(),
        "user-agent": f"wireloom/{__version__}",
    }
    if body is not None:
        own["content-type"] = "application/json"
    if key is not None and scheme is not None:
        secrets[checked_key(key, vendor)] = KEY
        if scheme.query is not None:
            query_items = {scheme.query: key, **query_items}
        if scheme.header is not None:
            own[scheme.header.lower()] = scheme.prefix + key
    sent = dict(own)
    for mapping in headers:
        own.update(checked_headers(mapping))
    for name, value in own.items():
        if sent.get(name) != value and not known >= set(value.split(",")):
            secrets = dict.fromkeys(_secrets_of(name, value), HEADER) | secrets
    url = join(checked_base_url(base_url, vendor), fill(path, path_values or {}), query_items)
    in_query = _secrets_in_query(urlsplit(url).query) if "?" in url else {}
    return Outgoing(
        vendor=vendor,
        errors=errors,
        method=method,
        url=url,
        headers=own,
        body=body,
        stream=stream,
        media_types=media_types,
        tolerate=tolerate,
        secrets=secrets | in_query,
        secret_query=bool(in_query) or (key is not None and scheme is not None and scheme.query is not None),
        bounds=bounds,
    )


def _secrets_of(name: str, value: str) -> Iterable[str]:
    """What is not to be shown of a header that the caller set."""
    return secrets_in(name, value) if is_secret(name) else (value,)


def _secrets_in_query(query: str) -> dict[str, str]:
    return {value: KEY for name, value in parse_qsl(query) if is_secret(name)}


def not_too_deep(make: Callable[P, R]) -> Callable[P, R]:
    """`make`, whose arguments a caller may have nested beyond what Python can walk: a `ConfigurationError`."""

    @functools.wraps(make)
    def made(*args: P.args, **named: P.kwargs) -> R:
        with suppress(RecursionError):
            return make(*args, **named)
        raise ConfigurationError("an argument of the call is nested too deeply, or holds itself")

    return made


def checked_key(key: object, vendor: str) -> str:
    """The key, if a header can hold it. Raises `ConfigurationError`, which does not show it."""
    if not isinstance(key, str):
        raise ConfigurationError(f"the API key of {vendor} must be a string, not {type(key).__name__}")
    if not key:
        raise ConfigurationError(f"the API key of {vendor} is empty")
    if not _VISIBLE.fullmatch(key):
        raise ConfigurationError(
            f"the API key of {vendor} holds a space, a line end, a control character or a character beyond "
            "ASCII; was a line end or a quote copied along with it? (the key is not shown)"
        )
    return key


def checked_headers(headers: Mapping[str, Any]) -> dict[str, str]:
    """The headers with lower-case names. Raises `ConfigurationError`, which does not show a value."""
    checked: dict[str, str] = {}
    for name, value in headers.items():
        if not isinstance(cast("object", name), str) or not _NAME.fullmatch(name):
            raise ConfigurationError(f"{name!r} cannot be the name of a header")
        if not isinstance(value, str):
            raise ConfigurationError(f"the header {name!r} must be a string, not {type(value).__name__}")
        if not _VALUE.fullmatch(value) or value != value.strip():
            raise ConfigurationError(
                f"the header {name!r} holds a line end, a control character, a character beyond ASCII or outer "
                "spaces (its value is not shown)"
            )
        checked[name.lower()] = value
    return checked


def checked_base_url(url: str, vendor: str) -> str:
    """The URL, without a slash at its end. Plain HTTP to another machine is allowed, and logged once."""
    problem, bare = _looked_at(url) if isinstance(cast("object", url), str) else ("must be a string", False)
    if problem is not None:
        raise ConfigurationError(f"the base_url of {vendor} {problem}; give it like https://host/path")
    if bare and vendor not in _warned:
        _warned.add(vendor)
        _log.warning("%s: base_url is plain http: the key and all prompts travel unencrypted", vendor)
    return url.rstrip("/")


def fill(path: str, values: Mapping[str, str]) -> str:
    """The path with its `{holes}` filled; a value is one segment, whatever it holds."""

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        text: object = values.get(name)
        if not isinstance(text, str) or text in ("", ".", "..") or not _is_unicode(text):
            raise ConfigurationError(f"{name} must be a non-empty string: it is a part of the path {path}")
        return quote(text, safe=":@!$&'()*+,;=~")

    return HOLE.sub(value, path)


def join(base_url: str, path: str, query: Mapping[str, Any]) -> str:
    """`path` below the base URL, which may have a path and a query of its own."""
    parts = urlsplit(base_url)
    pairs = [(name, text) for name, value in query.items() for text in _query_texts(name, value)]
    queries = [text for text in (parts.query, urlencode(pairs)) if text]
    return urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/") + path, "&".join(queries), ""))


def merged(base: Any, patch: Any) -> Any:
    """`patch` merged into `base` as RFC 7396 does it, except that None writes null instead of removing."""
    if not isinstance(base, dict) or not isinstance(patch, dict):
        return patch
    result = dict(cast("dict[str, Any]", base))
    for name, value in cast("dict[str, Any]", patch).items():
        result[name] = merged(result.get(name), value)
    return result


def json_body(value: Any) -> bytes:
    """JSON text of a body. Raises `ConfigurationError` for what JSON cannot say."""
    try:
        return encode(value)
    except (TypeError, ValueError, RecursionError, msgspec.MsgspecError) as error:
        problem = str(error)
    # Not chained, and not in the context of what holds the text that was to be written.
    raise ConfigurationError(f"the request cannot be written as JSON: {problem}")


def _query_texts(name: str, value: Any) -> list[str]:
    match value:
        case None:
            return []
        case bool():
            return ["true" if value else "false"]
        case str() | int() | float() if _is_unicode(name) and _is_unicode(str(value)):
            return [str(value)]
        case list() | tuple():
            items = cast("Iterable[Any]", value)
            return [text for item in items for text in _query_texts(name, item)]
        case _:
            raise ConfigurationError(
                f"the query argument {name!r} must be a string, a number or a boolean, without half a surrogate pair"
            )


def _is_unicode(text: str) -> bool:
    """Whether this can be sent as UTF-8: it has no half of a surrogate pair."""
    return text.isascii() or not _SURROGATE.search(text)


@functools.lru_cache(maxsize=256)
def _looked_at(url: str) -> tuple[str | None, bool]:
    """What is wrong with a base URL, and whether it is plain HTTP to another machine."""
    problem = _url_problem(url)
    parts = None if problem else urlsplit(url)
    return problem, parts is not None and parts.scheme == "http" and not _is_loopback(parts.hostname or "")


def _url_problem(url: str) -> str | None:
    if not _VISIBLE.fullmatch(url):
        return "holds a space, a control character or a character beyond ASCII"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "is not a URL"
    if parts.scheme not in ("http", "https") or not host:
        return "must begin with https:// (or http://) and a host"
    if "@" in parts.netloc:
        return "must not hold a user name or a password"
    return "must not hold a fragment" if parts.fragment else None


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
