"""Content codings of an answer, undone in pieces of bounded size, so that a bomb never unfolds in memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

from .errors import APIConnectionError, ResponseDecodeError

ACCEPT_ENCODING: Final = "gzip, deflate"
"""What `Inflater` can undo, and so all that is asked for."""

_PIECE: Final = 256 * 1024
_GZIP: Final = 16 + zlib.MAX_WBITS


class Inflater:
    """Undoes one coding ("", "identity", "gzip", "deflate"). Raises `ResponseDecodeError` for any other."""

    def __init__(self, encoding: str) -> None:
        encoding = encoding.strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise ResponseDecodeError(f"the answer is encoded as {encoding[:40]!r}, which was not asked for")
        self._deflate = encoding == "deflate"
        self.plain: Final = encoding in ("", "identity")
        self._inner = zlib.decompressobj(zlib.MAX_WBITS if self._deflate else _GZIP)
        self._begun = False

    def receive(self, data: bytes) -> Iterator[bytes]:
        """The decoded bytes of `data`, in pieces of at most 256 KiB."""
        if self.plain:
            if data:
                yield data
            return
        while data:
            piece = self._decompress(data)
            if piece:
                yield piece
            data = self._inner.unconsumed_tail
            if self._inner.eof:
                data = self._inner.unused_data
                if not data or self._deflate:
                    return
                self._inner, self._begun = zlib.decompressobj(_GZIP), False

    def end(self) -> None:
        """The body is over. Raises `APIConnectionError` when the coded data is not."""
        if not self.plain and self._begun and not self._inner.eof:
            raise APIConnectionError("the connection broke: the compressed answer is cut")

    def _decompress(self, data: bytes) -> bytes:
        try:
            return self._inner.decompress(data, _PIECE)
        except zlib.error as error:
            if not self._deflate or self._begun:
                raise ResponseDecodeError(f"the compressed answer is broken: {error}") from None
            # "deflate" means the zlib format; some servers send the bare stream
            self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
            self._begun = True
            return self._decompress(data)
        finally:
            self._begun = True
