"""Content codings, as servers make them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any, Final, Literal, TypeAlias

import brotli
import zstandard

Coding: TypeAlias = Literal["gzip", "deflate", "bare deflate", "br", "zstd"]

MB: Final = 1024 * 1024
_WINDOWS: Final = {"gzip": 31, "deflate": 15, "bare deflate": -15}


def packed(coding: Coding, *pieces: bytes) -> list[bytes]:
    """Each piece in a form that can be decoded before the next one comes; the end of the data is in the last."""
    pack, flush, finish = _packer(coding)
    made = [pack(piece) + flush() for piece in pieces]
    return [*made[:-1], made[-1] + finish()]


@cache
def bomb(coding: Coding, size: int) -> bytes:
    """So many zeros, in a thousandth of their size or less."""
    if coding == "gzip":
        return _gzip_bomb(size)
    pack, _, finish = _packer(coding)
    return b"".join([*(pack(bytes(MB)) for _ in range(size // MB)), finish()])


def named(coding: Coding) -> tuple[str, str]:
    """The header that tells the coding."""
    return ("content-encoding", coding.removeprefix("bare "))


def cut(coding: Coding, data: bytes, rest: bytes) -> bytes:
    """Coded data that ends before its end, from which `data` can be read and `rest` can't."""
    first, second = packed(coding, data, rest)
    return first + second[:1]


def _gzip_bomb(size: int) -> bytes:
    """One block again and again, since to compress so much takes seconds."""
    packer = zlib.compressobj(9, zlib.DEFLATED, _WINDOWS["bare deflate"])
    block = packer.compress(bytes(MB)) + packer.flush(zlib.Z_FULL_FLUSH)
    head = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
    tail = packer.flush() + struct.pack("<II", zlib.crc32(bytes(size)), size)
    return head + size // MB * block + tail


def _packer(coding: Coding) -> tuple[Callable[[bytes], bytes], Callable[[], bytes], Callable[[], bytes]]:
    """What takes data, what gives all that was taken, and what ends the data."""
    inner: Any
    if coding == "br":
        inner = brotli.Compressor(quality=3)
        return inner.process, inner.flush, inner.finish
    if coding == "zstd":
        inner = zstandard.ZstdCompressor().compressobj()
        return inner.compress, lambda: inner.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK), inner.flush
    inner = zlib.compressobj(9, zlib.DEFLATED, _WINDOWS[coding])
    return inner.compress, lambda: inner.flush(zlib.Z_SYNC_FLUSH), inner.flush
