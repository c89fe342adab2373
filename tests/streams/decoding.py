"""Decodes the project's own exchanges with the generated decoders, and lays the outcome out for comparison."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from wireloom.decode import StreamDecoder
from wireloom.errors import APIStatusError, WireloomError
from wireloom.events import Event, Heartbeat
from wireloom.registry import find_vendor
from wireloom.response import Response
from wireloom.testing import Exchange, authored
from wireloom.vendor import Dialect

STREAMS = [exchange for exchange in authored() if exchange.stream]
"""The project's own streams."""


def dialect_of(exchange: Exchange) -> Dialect:
    """The dialect that the exchange was spoken in."""
    vendor = find_vendor(exchange.vendor)
    generate = ((dialect, dialect.generate) for dialect in vendor.dialects.values())
    spoken = (dialect for dialect, endpoint in generate if endpoint and exchange.path.endswith(endpoint.path))
    return next(spoken, vendor.dialects[vendor.default_dialect])


class Outcome(msgspec.Struct):
    """What became of a stream. Events are without the frames they were read from."""

    events: list[Any]
    response: Response
    error: Any


def decoded(exchange: Exchange, pieces: Iterable[bytes], *, comments: bool = True) -> Outcome:
    """The outcome of a body that comes in these pieces.

    Without `comments` the signs of life that a comment gives are left out: several may come as one.
    """
    decoder = StreamDecoder(dialect_of(exchange), vendor=exchange.vendor)
    events: list[Event] = []
    for piece in pieces:
        events += decoder.receive(piece)
    events += decoder.end()
    kept = [event for event in events if comments or event != Heartbeat()]
    return Outcome([_plain(event) for event in kept], decoder.response(), facts(decoder.error))


def facts(error: WireloomError | None) -> dict[str, Any] | None:
    """What an error says, as data."""
    if error is None:
        return None
    told = {"kind": type(error).__name__, "category": error.category, "retryable": error.retryable}
    if isinstance(error, APIStatusError):
        told |= {
            "type": error.type,
            "code": error.code,
            "status": error.status_code,
            "request_id": error.request_id,
        }
    return {**told, "message": error.message}


def _plain(event: Event) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(event)
    plain.pop("raw", None)
    return plain
