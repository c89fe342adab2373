"""More than anybody should read: lines, frames, headers, bodies, bombs, depth."""

from __future__ import annotations

from typing import Any, Final

from faults import coded
from faults.coded import Coding
from faults.dialects import FIRST, JSON_TYPE, SSE_TYPE, TEXT, Dialect
from faults.rows_status import SLOW
from faults.steps import HOLD, Flood, Reply, Step
from faults.table import MB, Expect, Row, both, json_body, streamed
from wireloom import (
    APIConnectionError,
    Bounds,
    ResponseDecodeError,
    ResponseTooLargeError,
    ServerError,
)

_PIECE: Final = 64 * 1024 * b"x"
_LINE: Final = b"data: " + 1000 * b"x" + b"\n"
_FLAT: Final = 32 * MB
_A_MEGABYTE: Final = {"bounds": Bounds(body=MB)}


def _bomb(coding: Coding) -> dict[str, Any]:
    """300 MB of zeros, in one chunk. The connection stays open behind it, so that who has enough must close it."""
    coded_as = [coded.named(coding)]
    return {
        "stream": lambda _: [streamed(coded.bomb(coding, 300 * MB), HOLD, headers=coded_as)],
        "whole": lambda _: [
            json_body(coded.bomb(coding, 300 * MB), HOLD, headers=coded_as, framing="chunked")
        ],
    }


def _unfolding(name: str, coding: Coding, **facts: Any) -> Row:
    return Row(
        "bounds",
        name,
        Expect(ResponseTooLargeError, closed=True, peak=_FLAT),
        **_bomb(coding),
        **facts,
    )


def _deep(depth: int) -> bytes:
    return depth * b"[" + depth * b"]"


def _with(body: bytes, field: bytes) -> bytes:
    """The JSON object with another field."""
    return body[:-1] + b',"x_deep":' + field + b"}"


def _deep_frame(dialect: Dialect, depth: int) -> bytes:
    start = dialect.more.rindex(b"data: ")
    return dialect.more[:start] + b"data: " + _with(dialect.more[start + 6 : -2], _deep(depth)) + b"\n\n"


def _dot(dialect: Dialect) -> bytes:
    """The frame of the text ".", which is one event."""
    return dialect.more.replace(TEXT[len(FIRST) :].encode(), b".")


def _events(dots: int) -> Expect:
    """Fifty events: those before the text, the first of it, and the `dots`."""
    return Expect(ResponseTooLargeError, says="`events` bound", closed=True, partial=FIRST + dots * ".")


def _chunked(kind: tuple[str, str], *steps: Step) -> Reply:
    """An answer whose chunks are in `steps`."""
    head = f"HTTP/1.1 200 OK\r\n{': '.join(kind)}\r\ntransfer-encoding: chunked\r\n\r\n"
    return Reply(steps, head=head.encode(), framing="length")


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
        **_bomb("gzip"),
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
                Flood(100 * _dot(d), 50),
                *d.good[2:],
            )
        ],
    ),
    _unfolding("a br bomb of 500 bytes", "br", settings=_A_MEGABYTE),
    _unfolding("a zstd bomb of 10 KB", "zstd", settings=_A_MEGABYTE),
    _unfolding("a gzip bomb, and a body bound of 1 MB", "gzip", settings=_A_MEGABYTE),
    Row(
        "bounds",
        "a failure's body that is a gzip bomb",
        Expect(ServerError, requests=3, waits=SLOW, peak=_FLAT),
        **both(
            lambda _: Reply(
                [coded.bomb("gzip", 300 * MB)],
                status=500,
                headers=[JSON_TYPE, coded.named("gzip")],
                framing="length",
            )
        ),
    ),
    Row(
        "bounds",
        "a failure's body of 100,000 levels",
        Expect(ServerError, requests=3, waits=SLOW),
        **both(lambda _: Reply([_deep(100_000)], status=500, headers=[JSON_TYPE], framing="length")),
    ),
    Row(
        "bounds",
        "more events than the bound of 50",
        _events(48),
        but=dict.fromkeys(("anthropic_messages", "openai_responses"), _events(47)),
        settings={"bounds": Bounds(events=50)},
        stream=lambda d: [streamed(d.opening, d.first, Flood(_dot(d), 100), HOLD)],
    ),
    Row(
        "bounds",
        "a stream longer than its bound of 100 KB",
        Expect(ResponseTooLargeError, says="`stream` bound", closed=True, sent=24 * MB),
        settings={"bounds": Bounds(stream=100 * 1024)},
        stream=lambda d: [streamed(d.opening, Flood(1000 * d.uncounted, 4000))],
    ),
    Row(
        "bounds",
        "an answer longer than its bound of 10 KB",
        Expect(ResponseTooLargeError, says="`body` bound", closed=True, sent=24 * MB),
        settings={"bounds": Bounds(body=10 * 1024)},
        whole=lambda _: [Reply([b'{"text":"', Flood(_PIECE, 800)], headers=[JSON_TYPE])],
    ),
    Row(
        "bounds",
        "2,000 headers",
        Expect(ResponseTooLargeError, closed=True, peak=_FLAT),
        stream=lambda d: [streamed(*d.good, headers=2000 * [("x-many", 40 * "x")])],
        whole=lambda d: [json_body(d.whole, headers=2000 * [("x-many", 40 * "x")])],
    ),
    Row(
        "bounds",
        "a size of a chunk that never ends",
        Expect(APIConnectionError, requests=3, waits=SLOW, peak=_FLAT, sent=72 * MB),
        stream=lambda _: [_chunked(SSE_TYPE, Flood(64 * 1024 * b"1", 800))],
        whole=lambda _: [_chunked(JSON_TYPE, Flood(64 * 1024 * b"1", 800))],
    ),
    Row(
        "bounds",
        "trailers that never end",
        Expect(APIConnectionError, requests=3, waits=SLOW, peak=_FLAT, sent=72 * MB),
        stacks=("httpx", "httpx2"),  # aiohttp tells that it is the bound on headers, and others don't
        whole=lambda d: [
            _chunked(JSON_TYPE, b"%x\r\n%s\r\n0\r\nx-long: " % (len(d.whole), d.whole), Flood(_PIECE, 800))
        ],
    ),
)
