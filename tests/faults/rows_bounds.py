"""More than anybody should read: lines, frames, headers, bodies, bombs, depth."""

from __future__ import annotations

import zlib
from functools import cache
from typing import Final

from faults.dialects import FIRST, JSON_TYPE, TEXT, Dialect
from faults.rows_status import SLOW
from faults.steps import Flood, Reply
from faults.table import MB, Expect, Row, both, json_body, streamed
from wireloom import (
    ResponseDecodeError,
    ResponseTooLargeError,
    ServerError,
)

_PIECE: Final = 64 * 1024 * b"x"
_LINE: Final = b"data: " + 1000 * b"x" + b"\n"
_FLAT: Final = 32 * MB


@cache
def bomb(size: int) -> bytes:
    """So many zeros in gzip, which is a thousandth."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    pieces = [packer.compress(bytes(MB)) for _ in range(size // MB)]
    return b"".join([*pieces, packer.flush()])


def _deep(depth: int) -> bytes:
    return depth * b"[" + depth * b"]"


def _with(body: bytes, field: bytes) -> bytes:
    """The JSON object with another field."""
    return body[:-1] + b',"x_deep":' + field + b"}"


def _deep_frame(dialect: Dialect, depth: int) -> bytes:
    start = dialect.more.rindex(b"data: ")
    return dialect.more[:start] + b"data: " + _with(dialect.more[start + 6 : -2], _deep(depth)) + b"\n\n"


def _huge_count(body: bytes) -> bytes:
    for name in (b'"output_tokens":7', b'"completion_tokens":7', b'"candidatesTokenCount":7'):
        body = body.replace(name, name + 5000 * b"7")
    return body


_LARGE: Final = Expect(ResponseTooLargeError, partial=FIRST, closed=True, peak=_FLAT, sent=24 * MB)

ROWS: Final = (
    Row(
        "bounds",
        "a line of 50 MB",
        _LARGE,
        stream=lambda d: [streamed(d.opening, d.first, b"data: ", Flood(_PIECE, 800))],
    ),
    Row(
        "bounds",
        "a frame of 50 MB in short lines",
        _LARGE,
        stream=lambda d: [streamed(d.opening, d.first, Flood(64 * _LINE, 800))],
    ),
    Row(
        "bounds",
        "a name of an event of 50 MB",
        _LARGE,
        stream=lambda d: [streamed(d.opening, d.first, b"event: ", Flood(_PIECE, 800))],
    ),
    Row(
        "bounds",
        "a header of 1 MB",
        Expect(ResponseTooLargeError, closed=True, peak=_FLAT),
        stream=lambda d: [streamed(*d.good, headers=[("x-long", 1_000_000 * "x")])],
        whole=lambda d: [json_body(d.whole, headers=[("x-long", 1_000_000 * "x")])],
    ),
    Row(
        "bounds",
        "a header that never ends",
        Expect(ResponseTooLargeError, closed=True, peak=_FLAT, sent=24 * MB),
        **both(lambda _: Reply([Flood(_PIECE, 800)], head=b"HTTP/1.1 200 OK\r\nx-long: ", framing="length")),
    ),
    Row(
        "bounds",
        "a body of 200 MB",
        Expect(ResponseTooLargeError, closed=True),
        whole=lambda d: [Reply([b'{"text":"', Flood(16 * _PIECE, 200)], headers=[JSON_TYPE])],
    ),
    Row(
        "bounds",
        "a failure's body of 50 MB",
        Expect(ServerError, requests=3, waits=SLOW, peak=_FLAT, sent=72 * MB),
        **both(lambda _: Reply([b'{"error":"', Flood(_PIECE, 800)], status=500, headers=[JSON_TYPE])),
    ),
    Row(
        "bounds",
        "a gzip bomb of 300 KB",
        Expect(ResponseTooLargeError, closed=True),
        but={"stream": Expect(ResponseTooLargeError, closed=True, peak=_FLAT)},
        stream=lambda _: [streamed(bomb(300 * MB), headers=[("content-encoding", "gzip")])],
        whole=lambda _: [json_body(bomb(300 * MB), headers=[("content-encoding", "gzip")])],
    ),
    Row(
        "bounds",
        "100,000 levels of lists in an unknown field",
        Expect(ResponseTooLargeError),
        but={"stream": Expect(ResponseTooLargeError, partial=FIRST)},
        stream=lambda d: [streamed(d.opening, d.first, _deep_frame(d, 100_000), d.last + d.end)],
        whole=lambda d: [json_body(_with(d.whole, _deep(100_000)))],
    ),
    Row(
        "bounds",
        "90 levels of lists in an unknown field",
        Expect(),
        stream=lambda d: [streamed(d.opening, d.first, _deep_frame(d, 90), d.last + d.end)],
        whole=lambda d: [json_body(_with(d.whole, _deep(90)))],
    ),
    Row(
        "bounds",
        "a count of 5,000 digits",
        Expect(),
        but={"anthropic_messages whole": Expect(ResponseDecodeError)},
        stream=lambda d: [streamed(*(_huge_count(each) for each in d.good))],
        whole=lambda d: [json_body(_huge_count(d.whole))],
    ),
    Row(
        "bounds",
        "5,000 events in a moment",
        Expect(text=FIRST + 5000 * "." + TEXT[len(FIRST) :]),
        stream=lambda d: [
            streamed(
                d.opening,
                d.first,
                Flood(100 * d.more.replace(TEXT[len(FIRST) :].encode(), b"."), 50),
                *d.good[2:],
            )
        ],
    ),
)
