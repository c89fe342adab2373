"""Opaque parts in the types of their vendor's package."""

from __future__ import annotations

from typing import Any

import msgspec

from .decoders import decoder_of
from .errors import ResponseDecodeError
from .rescue import decode
from .wire import encode


def payload_of(item: msgspec.Struct) -> str:
    """The JSON text of one of the vendor's own types."""
    return encode(item).decode()


def read_payload(kind: str, payload: str, expected: Any) -> Any:
    """The JSON text of an opaque part as `expected`. Raises `ResponseDecodeError`, which does not show it."""
    try:
        return decode(decoder_of(expected), payload.encode())
    except msgspec.DecodeError:
        name = getattr(expected, "__name__", None) or str(expected)
        raise ResponseDecodeError(f"the opaque part {kind!r} cannot be read as {name}") from None
