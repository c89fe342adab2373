"""A host with several addresses, without a name server."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

SEVERAL: Final = "several.invalid"
"""It is at `::1`, where nobody listens, and at `127.0.0.1`."""


@contextmanager
def looked_up() -> Iterator[None]:
    """Within this block its addresses are found."""
    known = socket.getaddrinfo

    def found(host: Any, *arguments: Any, **named: Any) -> list[Any]:
        if host not in (SEVERAL, SEVERAL.encode()):
            return list(known(host, *arguments, **named))
        addresses: list[Any] = []
        for address in ("::1", "127.0.0.1"):
            with suppress(socket.gaierror):  # of a family that was not asked for
                addresses += known(address, *arguments, **named)
        return addresses

    socket.getaddrinfo = found
    try:
        yield
    finally:
        socket.getaddrinfo = known
