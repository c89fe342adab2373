"""Redirects: followed only where the caller wants it, and only where method, body and key may go along. Sans-IO."""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin, urlsplit

MAX_REDIRECTS: Final = 5
"""So many are followed in a row."""

_SAME_REQUEST: Final = (307, 308)
_PORTS: Final = {"http": 80, "https": 443}


def redirected(url: str, status: int, location: str) -> str | None:
    """Where the same request is to be sent again; None where it isn't, or where another origin would get its key."""
    if status not in _SAME_REQUEST or not location or not all("!" <= c <= "~" for c in location):
        return None
    try:
        target = urljoin(url, location)
        same = _origin(target) == _origin(url)
    except ValueError:
        return None
    return target.partition("#")[0] if same and "@" not in urlsplit(target).netloc else None


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)
