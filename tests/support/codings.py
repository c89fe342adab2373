"""Content codings as servers write them, whole or flushed piece by piece."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from typing import Any, Final

import brotli
import zstandard

Compressor = Callable[[Sequence[bytes]], list[bytes]]


def _flushing(make: Callable[[], Any], flush: Callable[[Any], bytes]) -> Compressor:
    def pieces(texts: Sequence[bytes]) -> list[bytes]:
        inner = make()
        compress = inner.compress if hasattr(inner, "compress") else inner.process
        coded = [compress(text) + flush(inner) for text in texts]
        return [*coded, inner.finish() if hasattr(inner, "finish") else inner.flush()]

    return pieces


def _zlib(wbits: int) -> Compressor:
    return _flushing(lambda: zlib.compressobj(wbits=wbits), lambda inner: inner.flush(zlib.Z_SYNC_FLUSH))


PIECES: Final[dict[str, tuple[str, Compressor]]] = {
    "gzip": ("gzip", _zlib(31)),
    "zlib": ("deflate", _zlib(15)),
    "raw": ("deflate", _zlib(-15)),
    "br": ("br", _flushing(lambda: brotli.Compressor(quality=5), lambda inner: inner.flush())),
    "zstd": (
        "zstd",
        _flushing(
            lambda: zstandard.ZstdCompressor().compressobj(),
            lambda inner: inner.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK),
        ),
    ),
}
"""By name: the coding as the header says it, and texts as coded pieces, each of which can be decoded as it comes.

The last piece is the end alone.
"""


def coded(name: str, text: bytes) -> bytes:
    """`text` in the coding of this name."""
    return b"".join(PIECES[name][1]([text]))
