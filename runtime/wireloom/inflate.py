"""Content codings of an answer, undone in pieces of bounded size, so that a bomb never unfolds in memory.

gzip and deflate (as zlib, and as the bare stream that some servers send) are always understood; br and zstd with
`pip install "wireloom[compression]"`, whose packages are loaded when an answer needs them.
"""

from __future__ import annotations

import functools
import zlib
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final, Protocol

from .errors import APIConnectionError, ResponseDecodeError

LONGEST: Final = 4 * 1024 * 1024 + 128 * 1024
"""No piece of decoded data is longer, in bytes."""

_PIECE: Final = 256 * 1024
_GZIP: Final = 16 + zlib.MAX_WBITS
# A block of zstd is four bytes long at least, and unfolds to 128 KiB at most.
_ZSTD_SLICE: Final = 128
_ZSTD_WINDOW: Final = 8 * 1024 * 1024
_MOST: Final = 4
_EXTRA: Final = "pip install 'wireloom[compression]'"
_PLAIN: Final = ("", "identity")


class _Coding(Protocol):
    """Undoes one coding. `ended`: the coded data is complete."""

    ended: bool

    def receive(self, data: bytes, /) -> Iterator[bytes]:
        """The decoded bytes, in bounded pieces."""
        ...


@functools.cache
def accept_encoding() -> str:
    """What `Inflater` can undo here, and so all that is asked for."""
    further = (coding for coding, package in (("br", "brotli"), ("zstd", "zstandard")) if find_spec(package))
    return ", ".join(("gzip", "deflate", *further))


class Inflater:
    """Undoes the codings that a `content-encoding` header lists, the last one first.

    Raises `ResponseDecodeError` for one that is unknown or needs the extra.
    """

    def __init__(self, encoding: str) -> None:
        names = [name for part in encoding.split(",") if (name := part.strip().lower()) not in _PLAIN]
        if len(names) > _MOST:
            raise ResponseDecodeError(f"the answer is encoded {len(names)} times, which nobody does")
        self._codings: Final = [_coding(name) for name in reversed(names)]
        self._begun = False
        self.plain: Final = not names

    def receive(self, data: bytes) -> Iterator[bytes]:
        """The decoded bytes of `data`, in bounded pieces. Raises `ResponseDecodeError` for broken data."""
        if not data:
            return
        self._begun = True
        pieces: Iterable[bytes] = (data,)
        for coding in self._codings:
            pieces = _through(coding, pieces)
        yield from pieces

    def end(self) -> None:
        """The body is over. Raises `APIConnectionError` when the coded data is not."""
        if self._begun and not all(coding.ended for coding in self._codings):
            raise APIConnectionError("the connection broke: the compressed answer is cut")


def _through(coding: _Coding, pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield from coding.receive(piece)


def _broken(why: object) -> ResponseDecodeError:
    return ResponseDecodeError(f"the compressed answer is broken: {why}")


class _Zlib:
    """gzip, of which one member may follow another, or deflate in either form."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip: Final = gzip
        self._inner = zlib.decompressobj(_GZIP if gzip else zlib.MAX_WBITS)
        # The two bytes that tell the zlib format from a bare stream; None once it is known.
        self._head: bytes | None = None if gzip else b""
        self.ended = False

    def receive(self, data: bytes) -> Iterator[bytes]:
        if self._head is not None:
            data = self._head + data
            if len(data) < 2:
                self._head = data
                return
            self._head = None
            if not _is_zlib(data):
                self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
        while True:
            if self.ended:
                # Servers pad with zeros; what else follows a bare stream is nobody's.
                data = data.lstrip(b"\0")
                if not data or not self._gzip:
                    return
                self._inner, self.ended = zlib.decompressobj(_GZIP), False
            try:
                piece = self._inner.decompress(data, _PIECE)
            except zlib.error as error:
                raise _broken(error) from None
            if piece:
                yield piece
            self.ended = self._inner.eof
            data = self._inner.unused_data if self.ended else self._inner.unconsumed_tail
            # A full piece may have left more behind, even if all of `data` was taken.
            if not (data or self.ended or len(piece) == _PIECE):
                return


class _Brotli:
    def __init__(self) -> None:
        brotli = import_module("brotli")
        self._inner: Any = brotli.Decompressor()
        self._error: type[Exception] = brotli.error
        self.ended = False

    def receive(self, data: bytes) -> Iterator[bytes]:
        while not self.ended:
            try:
                piece: bytes = self._inner.process(data, output_buffer_limit=_PIECE)
            except self._error as error:
                raise _broken(error) from None
            if piece:
                yield piece
            self.ended = self._inner.is_finished()
            data = b""
            if self._inner.can_accept_more_data() and not piece:
                return


class _Zstd:
    """Fed with few bytes at a time, since the package has no bound on what a call gives."""

    def __init__(self) -> None:
        zstandard = import_module("zstandard")
        self._error: type[Exception] = zstandard.ZstdError
        self._new: Callable[[], Any] = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj
        self._inner: Any = self._new()
        self.ended = False

    def receive(self, data: bytes) -> Iterator[bytes]:
        at = 0
        while at < len(data):
            if self.ended:
                self._inner, self.ended = self._new(), False
            piece_of = data[at : at + _ZSTD_SLICE]
            try:
                piece: bytes = self._inner.decompress(piece_of)
            except self._error as error:
                raise _broken(error) from None
            self.ended = self._inner.eof
            at += len(piece_of) - len(self._inner.unused_data if self.ended else b"")
            if piece:
                yield piece


_MAKERS: Final[dict[str, Callable[[], _Coding]]] = {
    "gzip": lambda: _Zlib(gzip=True),
    "x-gzip": lambda: _Zlib(gzip=True),
    "deflate": lambda: _Zlib(gzip=False),
    "br": _Brotli,
    "zstd": _Zstd,
}


def _coding(name: str) -> _Coding:
    make = _MAKERS.get(name)
    if make is None:
        raise ResponseDecodeError(f"the answer is encoded as {name[:40]!r}, which was not asked for")
    try:
        return make()
    except ImportError:
        raise ResponseDecodeError(f"the answer is encoded as {name!r}, which needs {_EXTRA}") from None


def _is_zlib(head: bytes) -> bool:
    """Whether two bytes begin the zlib format: its method, and a sum that is right."""
    return head[0] & 0x0F == 8 and (head[0] << 8 | head[1]) % 31 == 0
