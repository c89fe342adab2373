"""What the spec of a vendor tells about recorded traffic: whose it is, what was called, which headers may be kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from wireloom.decode import StreamDecoder
from wireloom.headers import allowed_headers, lowered
from wireloom.outgoing import HOLE
from wireloom.vendor import Dialect, Effect, Endpoint, Vendor

from .masking import is_account, is_private
from .matching import fits

_VERSION: Final = re.compile(r"v\d+(?:alpha|beta)?\d*")


class Host:
    """What a vendor's spec tells about its traffic."""

    def __init__(self, vendor: Vendor, base_url: str) -> None:
        self.vendor = vendor
        _, _, place = base_url.rstrip("/").partition("://")
        self._base = re.compile("".join(_pattern_of(place)))
        effects = [
            effect for feature in vendor.features.values() for effect in _effects(feature.on, feature.choice)
        ]
        schemes = vendor.auth.schemes.values()
        self.secret_names: frozenset[str] = frozenset(
            name.lower() for scheme in schemes for name in (scheme.header, scheme.query) if name
        )
        tables: list[Mapping[str, object]] = [vendor.headers, *(effect.headers for effect in effects)]
        self.headers: frozenset[str] = frozenset(
            name.lower()
            for table in tables
            for name in table
            if name.lower() not in self.secret_names and not is_private(name)
        )

    def serves(self, url: str) -> bool:
        """Whether the URL is one of this vendor's."""
        found = self._base.match(_place(url))
        return found is not None and _place(url)[found.end() :][:1] in ("", "/")

    def is_stream(self, url: str) -> bool:
        """Whether the address is one that streams are at."""
        return any(fits(each.stream_path, self._path(url)) for _, each in self._endpoints())

    def is_whole(self, url: str, stream: str) -> bool:
        """Whether a stream holds its end mark; a reader need not wait for more."""
        path = self._path(url)
        spoken = (dialect for dialect, endpoint in self._endpoints() if _is_at(endpoint, path))
        decoder = StreamDecoder(next(spoken, self.vendor.dialects[self.vendor.default_dialect]))
        decoder.receive(stream.encode())
        return decoder.finished and decoder.error is None

    def api(self, url: str) -> str:
        """The name of what was called, from the fixed parts of the endpoint's path: those behind its argument, if it has one."""
        path = self._path(url)
        paths = [endpoint.path for _, endpoint in self._endpoints()]
        called = [endpoint.path for _, endpoint in self._endpoints() if _is_at(endpoint, path)]
        begun = [each for each in paths if path.startswith(f"{each}/")]
        known = next(iter([*called, *begun]), path)
        return api_of(known.rpartition("}")[2].strip(":/") or known)

    def _path(self, url: str) -> str:
        found = self._base.match(_place(url))
        return _place(url)[found.end() :] if found is not None else urlsplit(url).path

    def _endpoints(self) -> list[tuple[Dialect, Endpoint]]:
        return [
            (dialect, endpoint)
            for dialect in self.vendor.dialects.values()
            for endpoint in (dialect.generate, dialect.count_tokens, dialect.list_models)
            if endpoint is not None
        ]

    def accounts(self, url: str) -> set[str]:
        """The parts of the URL that say whose account it is."""
        found = self._base.match(_place(url))
        return (
            set() if found is None else {text for name, text in found.groupdict().items() if is_account(name)}
        )

    def allowed(self, headers: Mapping[str, str]) -> frozenset[str]:
        """The names of the headers of an answer that the spec reads."""
        dialects = self.vendor.dialects.values()
        return frozenset(name for each in dialects for name in allowed_headers(each.errors, lowered(headers)))


def _place(url: str) -> str:
    parts = urlsplit(url)
    return parts.netloc + parts.path


def _pattern_of(template: str) -> Iterator[str]:
    """A pattern of a base URL, in pieces: what fills a hole is one segment of the path, or a part of the host."""
    at, known = 0, set[str]()
    for hole in HOLE.finditer(template):
        yield re.escape(template[at : hole.start()])
        yield "[^/]+" if hole[1] in known else f"(?P<{hole[1]}>[^/]+)"
        known.add(hole[1])
        at = hole.end()
    yield re.escape(template[at:])


def _effects(on: Effect | None, choice: Mapping[str, Effect] | None) -> list[Effect]:
    return [*([] if on is None else [on]), *(choice or {}).values()]


def _is_at(endpoint: Endpoint, path: str) -> bool:
    return fits(endpoint.path, path) or fits(endpoint.stream_path, path)


def api_of(path: str) -> str:
    return ".".join(part for part in path.split("/") if part and not _VERSION.fullmatch(part)) or "unknown"
