"""Connections that are not made, or break."""

from __future__ import annotations

from typing import Final

from faults.dialects import FIRST
from faults.rows_status import SLOW, refused
from faults.steps import CLOSE, GATE, RESET
from faults.table import Expect, Row, after, both, good_stream, good_whole, half, json_body, silent, streamed
from wireloom import APIConnectionError, StreamIncompleteError

_GONE: Final = Expect(APIConnectionError, requests=3, waits=SLOW)
_NEVER: Final = Expect(APIConnectionError, requests=0)
_BROKEN: Final = Expect(APIConnectionError, partial=FIRST, closed=True)
_CUT: Final = Expect(StreamIncompleteError, partial=FIRST, closed=True)


ROWS: Final = (
    Row(
        "connection",
        "refused",
        Expect(APIConnectionError, requests=0, waits=SLOW),
        origin="refused",
        **both(lambda _: refused(500)),
    ),
    Row(
        "connection",
        "refused at the first address of the host, not at the second",
        Expect(),
        origin="several",
        stream=lambda d: [good_stream(d)],
        whole=lambda d: [good_whole(d)],
    ),
    Row(
        "connection",
        "a certificate that nobody trusts",
        _NEVER,
        origin="untrusted",
        **both(lambda _: refused(500)),
    ),
    Row("connection", "reset before the answer", _GONE, **both(lambda _: silent(RESET))),
    Row("connection", "closed before the answer", _GONE, **both(lambda _: silent(CLOSE))),
    Row(
        "connection",
        "reset before the answer, then an answer",
        after("connection"),
        **both(lambda _: silent(RESET), then_good=True),
    ),
    Row(
        "connection",
        "reset after the headers",
        _GONE,
        stream=lambda _: [streamed(RESET)],
        whole=lambda _: [json_body(RESET, length=100)],
    ),
    Row(
        "connection",
        "reset in mid-answer",
        _BROKEN,
        but={"whole": _GONE},
        stream=lambda d: [streamed(d.opening, d.first, GATE, RESET)],
        whole=lambda d: [json_body(half(d), RESET, length=len(d.whole))],
    ),
    Row(
        "connection",
        "closed in mid-answer, chunked",
        _BROKEN,
        but={"whole": _GONE},
        stream=lambda d: [streamed(d.opening, d.first, CLOSE)],
        whole=lambda d: [json_body(half(d), CLOSE, framing="chunked")],
    ),
    Row(
        "connection",
        "closed in mid-answer, short of content-length",
        _BROKEN,
        but={"whole": _GONE},
        stream=lambda d: [streamed(d.opening, d.first, CLOSE, framing="length", length=9999)],
        whole=lambda d: [json_body(half(d), CLOSE, length=9999)],
    ),
    Row(
        "connection",
        "closed cleanly in mid-stream (HTTP/1.0, no length)",
        _CUT,
        stream=lambda d: [streamed(d.opening, d.first, version="1.0", framing="close")],
    ),
    Row(
        "connection",
        "a good answer without a length (HTTP/1.0)",
        Expect(),
        stream=lambda d: [streamed(*d.good, version="1.0", framing="close")],
        whole=lambda d: [json_body(d.whole, version="1.0", framing="close")],
    ),
)
