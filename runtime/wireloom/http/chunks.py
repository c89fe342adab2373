"""The chunked coding of HTTP/1.1, undone for whole reads of the socket at once. Sans-IO."""

from __future__ import annotations

import re
from typing import Final

MAX_LINE: Final = 4096
"""Longest line of a chunk's size, with its extensions, in bytes."""

MAX_TRAILERS: Final = 64 * 1024
"""Most bytes of fields that may follow the last chunk; they are thrown away."""

_SIZE: Final = rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r\n"
_FIRST: Final = re.compile(_SIZE)
_NEXT: Final = re.compile(rb"\r\n" + _SIZE)


class Dechunker:
    """Takes the bytes of a chunked body as they come. `over` tells that all of it has been read."""

    def __init__(self) -> None:
        self.over = False
        self.rest = b""
        """What could not be read yet; when the body is over, what does not belong to it."""
        self._line = _FIRST
        self._left: int = 0
        self._last = False

    def receive(self, data: bytes) -> bytes:
        """The body's bytes in `data`, perhaps none. Raises `ValueError` for what is no chunk."""
        data, self.rest = self.rest + data, b""
        if self.over:
            self.rest = data
            return b""
        pieces: list[bytes] = []
        start, end = 0, len(data)
        while not self._last:
            if self._left:
                stop = min(start + self._left, end)
                pieces.append(data[start:stop])
                self._left -= stop - start
                start = stop
            if start == end:
                break
            found = self._line.match(data, start)
            if found is None:
                self._keep(data[start:])
                break
            start = found.end()
            self._line = _NEXT
            self._left = int(found[1], 16)
            self._last = self._left == 0
        else:
            self._end(data[start:])
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _keep(self, line: bytes) -> None:
        """The beginning of a line. It has no line feed yet, but the one that ends the chunk before."""
        if len(line) > MAX_LINE or b"\n" in line[2:]:
            raise ValueError("a chunk of the answer has no size")
        self.rest = line

    def _end(self, trailers: bytes) -> None:
        """After the last chunk: fields that nobody reads, up to an empty line."""
        if not trailers.startswith(b"\r\n"):
            head, mark, after = trailers.partition(b"\r\n\r\n")
            if len(head) > MAX_TRAILERS:
                raise ValueError(f"more than {MAX_TRAILERS} bytes follow the last chunk of the answer")
            self.over = bool(mark)
            self.rest = after if mark else trailers
        else:
            self.over, self.rest = True, trailers[2:]
