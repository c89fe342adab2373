"""Connections that are not made, break, or are left."""

from __future__ import annotations

from typing import Final

from faults.dialects import FIRST, Dialect
from faults.rows_status import SLOW, refused
from faults.steps import CLOSE, GATE, HOLD, RESET, Drip, Flood, Reply
from faults.table import Expect, Row, both, json_body, streamed
from wireloom import APIConnectionError, APITimeoutError, StreamIncompleteError, Timeout

_GONE: Final = Expect(APIConnectionError, requests=3, waits=SLOW)
_NEVER: Final = Expect(APIConnectionError, requests=0)
_BROKEN: Final = Expect(APIConnectionError, partial=FIRST, closed=True)
_CUT: Final = Expect(StreamIncompleteError, partial=FIRST, closed=True)
_LEFT: Final = Expect(partial=FIRST, text=FIRST, closed=True)


def _half(dialect: Dialect) -> bytes:
    return dialect.whole[: len(dialect.whole) // 2]


def _silent(*steps: object) -> Reply:
    return Reply(steps, head=b"", framing="length")  # type: ignore[arg-type]


CONNECTION: Final = (
    Row(
        "connection",
        "refused",
        Expect(APIConnectionError, requests=0, waits=SLOW),
        origin="refused",
        **both(lambda _: refused(500)),
    ),
    Row(
        "connection",
        "a certificate that nobody trusts",
        _NEVER,
        origin="untrusted",
        **both(lambda _: refused(500)),
    ),
    Row("connection", "reset before the answer", _GONE, **both(lambda _: _silent(RESET))),
    Row("connection", "closed before the answer", _GONE, **both(lambda _: _silent(CLOSE))),
    Row(
        "connection",
        "reset before the answer, then an answer",
        Expect(requests=2, waits=(0.375,)),
        **both(lambda _: _silent(RESET), then_good=True),
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
        whole=lambda d: [json_body(_half(d), RESET, length=len(d.whole))],
    ),
    Row(
        "connection",
        "closed in mid-answer, chunked",
        _BROKEN,
        but={"whole": _GONE},
        stream=lambda d: [streamed(d.opening, d.first, CLOSE)],
        whole=lambda d: [json_body(_half(d), CLOSE, framing="chunked")],
    ),
    Row(
        "connection",
        "closed in mid-answer, short of content-length",
        _BROKEN,
        but={"whole": _GONE},
        stream=lambda d: [streamed(d.opening, d.first, CLOSE, framing="length", length=9999)],
        whole=lambda d: [json_body(_half(d), CLOSE, length=9999)],
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

LIMITS: Final = (
    Row(
        "limits",
        "connect: the handshake is never answered",
        Expect(APITimeoutError, phase="connect", requests=0, waits=SLOW),
        origin="mute",
        timeout=Timeout(connect=0.1),
        **both(lambda _: refused(500)),
    ),
    Row(
        "limits",
        "pool: the only connection is taken by another stream",
        Expect(APITimeoutError, phase="pool", says="pool"),
        act="pool",
        timeout=Timeout(pool=0.1),
        settings={"max_connections": 1},
        stream=lambda d: [streamed(d.opening, d.first, HOLD)],
        whole=lambda d: [streamed(d.opening, d.first, HOLD)],
    ),
    Row(
        "limits",
        "write: the server reads no request",
        Expect(APITimeoutError, phase="write", requests=3, waits=SLOW, closed=True),
        timeout=Timeout(write=0.1),
        prompt="PROMPTMARK " + 12_000_000 * "x",
        **both(lambda _: Reply(deaf=True)),
    ),
    Row(
        "limits",
        "first_event: silence before the headers",
        Expect(APITimeoutError, phase="first_event", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(first_event=0.3),
        arguments={"max_retries": 1},
        stream=lambda _: [_silent(HOLD)],
    ),
    Row(
        "limits",
        "first_event: silence after the headers",
        Expect(APITimeoutError, phase="first_event", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(first_event=0.3),
        arguments={"max_retries": 1},
        stream=lambda _: [streamed(HOLD)],
    ),
    Row(
        "limits",
        "first_event: signs of life are none",
        Expect(APITimeoutError, phase="first_event", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(first_event=0.3),
        arguments={"max_retries": 1},
        stream=lambda d: [streamed(d.uncounted, d.uncounted, HOLD)],
    ),
    Row(
        "limits",
        "idle: silence before the headers",
        Expect(APITimeoutError, phase="idle", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(idle=0.3),
        arguments={"max_retries": 1},
        **both(lambda _: _silent(HOLD)),
    ),
    Row(
        "limits",
        "idle: silence after the headers",
        Expect(APITimeoutError, phase="idle", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(idle=0.3),
        arguments={"max_retries": 1},
        stream=lambda _: [streamed(HOLD)],
        whole=lambda _: [json_body(HOLD, length=100)],
    ),
    Row(
        "limits",
        "idle: HTTP 100 again and again",
        Expect(APITimeoutError, phase="idle", closed=True),
        timeout=Timeout(idle=0.3, total=None),
        arguments={"max_retries": 0},
        **both(lambda _: _silent(Flood(b"HTTP/1.1 100 Continue\r\n\r\n", 1_000_000))),
    ),
    Row(
        "limits",
        "idle: silence in mid-stream",
        Expect(APITimeoutError, phase="idle", partial=FIRST, closed=True),
        timeout=Timeout(idle=0.2),
        stream=lambda d: [streamed(d.opening, d.first, HOLD)],
    ),
    Row(
        "limits",
        "total: silence before the headers",
        Expect(APITimeoutError, phase="total", closed=True),
        timeout=Timeout(total=0.2),
        **both(lambda _: _silent(HOLD)),
    ),
    Row(
        "limits",
        "total: silence after the headers",
        Expect(APITimeoutError, phase="total", closed=True),
        timeout=Timeout(total=0.2),
        stream=lambda _: [streamed(HOLD)],
        whole=lambda _: [json_body(HOLD, length=100)],
    ),
    Row(
        "limits",
        "total: silence in mid-stream",
        Expect(APITimeoutError, phase="total", partial=FIRST, closed=True),
        timeout=Timeout(total=0.3),
        stream=lambda d: [streamed(d.opening, d.first, HOLD)],
    ),
    Row(
        "limits",
        "total: a wait between attempts would reach it",
        Expect(APIConnectionError, requests=2, waits=(0.375,)),
        timeout=Timeout(total=1),
        **both(lambda _: _silent(CLOSE)),
    ),
    Row(
        "limits",
        "total: a whole answer that drips",
        Expect(APITimeoutError, phase="total", closed=True),
        timeout=Timeout(idle=None, total=100),
        whole=lambda _: [json_body(b'{"text":"', Drip(b"x", 4, 1000, silent=True), framing="chunked")],
    ),
    Row(
        "limits",
        "total: HTTP 100 again and again",
        Expect(APITimeoutError, phase="total", closed=True),
        timeout=Timeout(idle=None, total=0.3),
        **both(lambda _: _silent(Flood(b"HTTP/1.1 100 Continue\r\n\r\n", 1_000_000))),
    ),
    Row(
        "limits",
        "total: over several attempts",
        Expect(APITimeoutError, phase="total", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(total=0.7),
        stream=lambda _: [_silent(CLOSE), _silent(HOLD)],
        whole=lambda _: [_silent(CLOSE), _silent(HOLD)],
    ),
)

LEAVING: Final = (
    Row(
        "leaving",
        "the block is left in mid-stream",
        _LEFT,
        act="leave",
        stream=lambda d: [streamed(d.opening, d.first, HOLD)],
    ),
    Row(
        "leaving",
        "the block is left in a stream that goes on and on",
        _LEFT,
        act="leave",
        stream=lambda d: [streamed(d.opening, d.first, Drip(d.uncounted, 0, 1_000_000, silent=True))],
    ),
    Row(
        "leaving",
        "cancelled or interrupted in mid-answer",
        Expect(cancelled=True, partial=FIRST, closed=True),
        but={"whole": Expect(cancelled=True, closed=True)},
        act="cancel",
        stream=lambda d: [streamed(d.opening, d.first, GATE, HOLD)],
        whole=lambda d: [json_body(_half(d), HOLD, length=len(d.whole))],
    ),
    Row(
        "leaving",
        "cancelled or interrupted before the headers",
        Expect(cancelled=True, closed=True),
        act="cancel",
        **both(lambda _: _silent(HOLD)),
    ),
    Row(
        "leaving",
        "cancelled or interrupted in a wait between attempts",
        Expect(cancelled=True, waits=(0.375,)),
        act="cancel_wait",
        **both(lambda _: refused(500)),
    ),
)

ROWS: Final = (*CONNECTION, *LIMITS, *LEAVING)
