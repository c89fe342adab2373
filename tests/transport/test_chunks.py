"""The chunked coding of HTTP/1.1."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wireloom.http.chunks import MAX_LINE, MAX_TRAILERS, Dechunker


def read(*pieces: bytes) -> tuple[bytes, Dechunker]:
    """What comes out, and the state after it."""
    dechunker = Dechunker()
    return b"".join([dechunker.receive(piece) for piece in pieces]), dechunker


def coded(chunks: list[bytes], *, extension: bytes = b"", trailers: bytes = b"") -> bytes:
    sizes = b"".join(b"%x%b\r\n%b\r\n" % (len(chunk), extension, chunk) for chunk in chunks)
    return sizes + b"0" + extension + b"\r\n" + trailers + b"\r\n"


@given(
    st.lists(st.binary(min_size=1, max_size=40), max_size=6),
    st.sampled_from([b"", b";a=b", b' ; name="x y"', b"  "]),
    st.sampled_from([b"", b"x-sum: 1\r\n", b"a: 1\r\nb: 2\r\n"]),
    st.lists(st.integers(1, 60), max_size=8),
)
def test_wherever_it_is_cut(chunks: list[bytes], extension: bytes, trailers: bytes, cuts: list[int]) -> None:
    body = coded(chunks, extension=extension, trailers=trailers) + b"HTTP"
    pieces, start = [], 0
    for cut in cuts:
        pieces.append(body[start : start + cut])
        start += cut
    found, dechunker = read(*[piece for piece in pieces if piece], body[start:])
    assert found == b"".join(chunks)
    assert dechunker.over
    assert b"HTTP".endswith(dechunker.rest)


def test_byte_by_byte() -> None:
    body = coded([b"a\r\nb", b"0\r\n\r\n"])
    found, dechunker = read(*[bytes([byte]) for byte in body])
    assert found == b"a\r\nb0\r\n\r\n"
    assert (dechunker.over, dechunker.rest) == (True, b"")


def test_a_piece_of_a_chunk_is_handed_out_at_once() -> None:
    found, dechunker = read(b"ffff\r\n" + b"x" * 10)
    assert found == b"x" * 10
    assert not dechunker.over


@pytest.mark.parametrize(
    "body",
    [
        b"zz\r\n",
        b"0x3\r\nabc\r\n",
        b"+3\r\nabc\r\n",
        b"-1\r\n",
        b"1_0\r\nabc",
        b"\r\n\r\n",
        b"3\nabc",
        b"3\r\nabcd\r\n",
        b"3\r\nabc\n3\r\n",
        b"1" * 17 + b"\r\n",
        b"3;" + b"x" * (MAX_LINE + 1),
        b"0\r\n" + b"a: b\r\n" * MAX_TRAILERS,
    ],
)
def test_what_is_no_chunk(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"a chunk of the answer has no size|follow the last chunk"):
        read(body, b"\r\n\r\n")
