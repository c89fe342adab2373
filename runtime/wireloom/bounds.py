"""How much of an answer is taken in. What passes a bound is not read on, whatever the server still sends."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Final, Literal, TypeAlias

import msgspec
from msgspec import Struct

from .errors import ConfigurationError, ResponseTooLargeError

Bound: TypeAlias = Literal["event", "line", "events", "stream", "body", "headers", "depth"]
"""The bounds that are an error when they are passed."""

_KIB: Final = 1024
_MIB: Final = 1024 * 1024
_MOST: Final = 1 << 40

_WHAT: Final[dict[Bound, str]] = {
    "event": "an event of the stream is longer than {} bytes",
    "line": "a line of the stream is longer than {} bytes",
    "events": "the stream has more than {} events",
    "stream": "the stream is longer than {} bytes",
    "body": "the answer is longer than {} bytes",
    "headers": "the headers of the answer are longer than {} bytes",
    "depth": "the answer is nested more than {} levels deep",
}

_RANGES: Final[dict[str, tuple[int, int]]] = {
    "event": (1, _MOST),
    "line": (1, _MOST),
    "events": (1, _MOST),
    "stream": (1, _MOST),
    "body": (1, _MOST),
    "error_body": (_KIB, 64 * _KIB),
    "headers": (_KIB, 64 * _KIB),
    "depth": (100, 1000),
}

_TEXTS: Final = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_STEPS: Final = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")
_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))


class Bounds(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """Bounds of one answer. Sizes are in bytes, after its content coding was undone.

    Of a stream: `line` is one line of it, `event` the data of one event, `stream` all of it; `events` is how many
    there may be. `body` is a whole answer, `headers` its names and values together (1024 to 65536). `depth` is how
    many lists and objects of JSON may stand inside each other (100 to 1000). Passing one of these raises
    `ResponseTooLargeError`. `error_body` (1024 to 65536) is how much of a failure's text is read and kept.

    Raises `ConfigurationError` for values out of range.
    """

    event: int = 8 * _MIB
    line: int = 8 * _MIB
    events: int = 1_000_000
    stream: int = 1024 * _MIB
    body: int = 128 * _MIB
    error_body: int = 64 * _KIB
    headers: int = 64 * _KIB
    depth: int = 500

    def __post_init__(self) -> None:
        for name, value in msgspec.structs.asdict(self).items():
            low, high = _RANGES[name]
            if type(value) is not int or not low <= value <= high:
                raise ConfigurationError(
                    f"bounds: {name} must be an integer from {low} to {high}, not {value!r}"
                )


DEFAULT_BOUNDS: Final = Bounds()


def bounds_of(given: Bounds | None) -> Bounds:
    """The bounds of a client. Raises `ConfigurationError` for what are none."""
    if given is None:
        return DEFAULT_BOUNDS
    kind: type = type(given)
    if not issubclass(kind, Bounds):
        raise ConfigurationError(f"bounds must be Bounds, not {kind.__name__}")
    return given


def too_large(bound: Bound, limit: int) -> ResponseTooLargeError:
    """The error for a bound that was passed."""
    text = f"{_WHAT[bound].format(limit)} (the `{bound}` bound of Bounds); reading was stopped"
    return ResponseTooLargeError(text, bound=bound, limit=limit)


def is_deeper(text: bytes, depth: int) -> bool:
    """Whether lists and objects of the JSON `text` stand more than `depth` levels inside each other."""
    # Most texts don't have so many brackets at all, which is told much faster than how they nest.
    if text.count(b"[") + text.count(b"{") <= depth:
        return False
    steps = _TEXTS.sub(b"", text).translate(_STEPS, _NO_BRACKETS)
    return max(accumulate(memoryview(steps).cast("b")), default=0) > depth
