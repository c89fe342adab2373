"""Decoders of msgspec, for threads that may be the first to need them, all at once.

msgspec gathers what it knows of a struct when it first meets it, and shows it before it is complete, as structs may have
fields of their own type. A second thread that meets the struct by then crashes the process. So it is gathered here, by one
thread at a time.
"""

from __future__ import annotations

import functools
import threading
from typing import Any

import msgspec

from .http.forks import forget_in_children


class _Gathering:
    """The lock under which structs are looked through; a forked child has one of its own."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        forget_in_children(self)

    def forget(self) -> None:
        """See `Owner`."""
        self.lock = threading.Lock()


_gathering = _Gathering()


@functools.cache
def decoder_of(type_: Any) -> msgspec.json.Decoder[Any]:
    """The decoder of JSON text as a type, the same one each time."""
    with _gathering.lock:
        return msgspec.json.Decoder(type_)


def convert(value: object, type_: Any) -> Any:
    """`value`, made of plain Python, as a type. Raises `msgspec.ValidationError` where it does not fit."""
    decoder_of(type_)
    return msgspec.convert(value, type_)
