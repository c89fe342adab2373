"""Time limits, each of which names itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from faults.dialects import FIRST
from faults.rows_status import SLOW, refused
from faults.steps import CLOSE, HOLD, Drip, Flood, Reply
from faults.table import LONG_PROMPT, Expect, Row, both, good_stream, good_whole, json_body, silent, streamed
from wireloom import APIConnectionError, APITimeoutError, Timeout

_SOON: Final = 0.15

ROWS: Final = (
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
        prompt=LONG_PROMPT,
        **both(lambda _: Reply(deaf=True)),
    ),
    Row(
        "limits",
        "first_event: silence before the headers",
        Expect(APITimeoutError, phase="first_event", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(first_event=_SOON),
        arguments={"max_retries": 1},
        stream=lambda _: [silent(HOLD)],
    ),
    Row(
        "limits",
        "first_event: silence after the headers",
        Expect(APITimeoutError, phase="first_event", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(first_event=_SOON),
        arguments={"max_retries": 1},
        stream=lambda _: [streamed(HOLD)],
    ),
    Row(
        "limits",
        "first_event: signs of life are none",
        Expect(APITimeoutError, phase="first_event", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(first_event=_SOON),
        arguments={"max_retries": 1},
        stream=lambda d: [streamed(d.uncounted, d.uncounted, HOLD)],
    ),
    Row(
        "limits",
        "idle: silence before the headers",
        Expect(APITimeoutError, phase="idle", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(idle=_SOON),
        arguments={"max_retries": 1},
        **both(lambda _: silent(HOLD)),
    ),
    Row(
        "limits",
        "idle: silence after the headers",
        Expect(APITimeoutError, phase="idle", requests=2, waits=(0.375,), closed=True),
        timeout=Timeout(idle=_SOON),
        arguments={"max_retries": 1},
        stream=lambda _: [streamed(HOLD)],
        whole=lambda _: [json_body(HOLD, length=100)],
    ),
    Row(
        "limits",
        "idle: the server reads the request slowly",
        Expect(),
        timeout=Timeout(idle=0.3),
        prompt=LONG_PROMPT,
        stream=lambda d: [replace(good_stream(d), slow=0.5)],
        whole=lambda d: [replace(good_whole(d), slow=0.5)],
    ),
    Row(
        "limits",
        "idle: HTTP 100 again and again",
        Expect(APITimeoutError, phase="idle", closed=True),
        timeout=Timeout(idle=_SOON, total=None),
        arguments={"max_retries": 0},
        **both(lambda _: silent(Flood(b"HTTP/1.1 100 Continue\r\n\r\n", 1_000_000))),
    ),
    Row(
        "limits",
        "idle: silence in mid-stream",
        Expect(APITimeoutError, phase="idle", partial=FIRST, closed=True),
        timeout=Timeout(idle=2 * _SOON),
        stream=lambda d: [streamed(d.opening, d.first, HOLD)],
    ),
    Row(
        "limits",
        "total: silence before the headers",
        Expect(APITimeoutError, phase="total", closed=True),
        timeout=Timeout(total=_SOON),
        **both(lambda _: silent(HOLD)),
    ),
    Row(
        "limits",
        "total: silence after the headers",
        Expect(APITimeoutError, phase="total", closed=True),
        timeout=Timeout(total=_SOON),
        stream=lambda _: [streamed(HOLD)],
        whole=lambda _: [json_body(HOLD, length=100)],
    ),
    Row(
        "limits",
        "total: silence in mid-stream",
        Expect(APITimeoutError, phase="total", partial=FIRST, closed=True),
        timeout=Timeout(total=2 * _SOON),
        stream=lambda d: [streamed(d.opening, d.first, HOLD)],
    ),
    Row(
        "limits",
        "total: a wait between attempts would reach it",
        Expect(APIConnectionError, requests=2, waits=(0.375,)),
        timeout=Timeout(total=1),
        **both(lambda _: silent(CLOSE)),
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
        timeout=Timeout(idle=None, total=_SOON),
        **both(lambda _: silent(Flood(b"HTTP/1.1 100 Continue\r\n\r\n", 1_000_000))),
    ),
    Row(
        "limits",
        "total: over several attempts",
        Expect(
            APITimeoutError,
            phase="total",
            requests=2,
            waits=(0.375,),
            causes=("connection", "timeout"),
            closed=True,
        ),
        timeout=Timeout(total=0.375 + _SOON),
        stream=lambda _: [silent(CLOSE), silent(HOLD)],
        whole=lambda _: [silent(CLOSE), silent(HOLD)],
    ),
)
