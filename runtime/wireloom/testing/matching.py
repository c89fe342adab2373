"""Which exchange answers a request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

import msgspec

from wireloom.errors import ConfigurationError
from wireloom.registry import find_vendor

from .exchanges import Exchange

_ARGUMENT: Final = re.compile(r"\{\w+\}")


class Shelf:
    """Exchanges by what they answer: vendor, method and path, query, and whether a stream was asked for.

    Of several that fit, those with the same body come first, then those with the most query arguments; within
    these each is used once, in order, and the last one again and again. `exact` takes the same body only.
    """

    def __init__(self, exchanges: Iterable[Exchange], *, exact: bool = False) -> None:
        self._exact = exact
        self._places: dict[tuple[str, str, str], list[Exchange]] = {}
        self._used: set[str] = set()
        for exchange in exchanges:
            place = (exchange.vendor, exchange.request.method, exchange.path)
            self._places.setdefault(place, []).append(exchange)

    def find(
        self, vendor: str, method: str, path: str, query: Mapping[str, str], body: bytes
    ) -> Exchange | None:
        """The exchange that answers; None when there is none."""
        document = parsed(body)
        stream = asks_stream(document) or streams_at(vendor, path)
        fitting = [
            exchange
            for exchange in self._places.get((vendor, method, path), ())
            if exchange.query.items() <= query.items() and _asks_stream(exchange) == stream
        ]
        equal = [exchange for exchange in fitting if exchange.request.body == document]
        if equal or self._exact:
            fitting = equal
        most = max((len(exchange.query) for exchange in fitting), default=0)
        fitting = [exchange for exchange in fitting if len(exchange.query) == most]
        if not fitting:
            return None
        found = next((exchange for exchange in fitting if exchange.id not in self._used), fitting[-1])
        self._used.add(found.id)
        return found

    def known(self, vendor: str) -> list[str]:
        """What can be asked of a vendor, for a person to read."""
        return sorted(
            {
                f"{method} {path}{' (stream)' if _asks_stream(exchange) else ''}"
                for (name, method, path), exchanges in self._places.items()
                if name == vendor
                for exchange in exchanges
            }
        )

    def vendors(self) -> list[str]:
        """The vendors that have exchanges."""
        return sorted({vendor for vendor, _, _ in self._places})


def parsed(body: bytes) -> Any:
    """The body as JSON; None when it is none."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def asks_stream(document: Any) -> bool:
    """Whether the body of a request asks for a stream."""
    return isinstance(document, dict) and cast("dict[str, Any]", document).get("stream") is True


def streams_at(vendor: str, path: str) -> bool:
    """Whether the path, with that of a base URL before it, is one that the vendor has streams at."""
    try:
        dialects = find_vendor(vendor).dialects.values()
    except ConfigurationError:
        return False
    return any(fits(dialect.generate.stream_path, path, base=".*") for dialect in dialects)


def fits(template: str | None, path: str, *, base: str = "") -> bool:
    """Whether `path` is `template` with any value in the place of each of its arguments, behind the pattern `base`."""
    if template is None:
        return False
    fixed = map(re.escape, _ARGUMENT.split(template))
    return re.fullmatch(base + "[^/]+".join(fixed), path) is not None


def _asks_stream(exchange: Exchange) -> bool:
    if exchange.request.body is None:
        return exchange.stream
    return asks_stream(exchange.request.body) or streams_at(exchange.vendor, exchange.path)
