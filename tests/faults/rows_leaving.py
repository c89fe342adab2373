"""Calls that are left, cancelled or dropped, and clients that are closed meanwhile."""

from __future__ import annotations

from typing import Final

from faults.dialects import FIRST
from faults.rows_status import refused
from faults.steps import GATE, HOLD, Drip, Reply
from faults.table import LONG_PROMPT, Expect, Row, both, half, json_body, silent, streamed
from wireloom import APIConnectionError

_LEFT: Final = Expect(partial=FIRST, text=FIRST, closed=True)

ROWS: Final = (
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
        whole=lambda d: [json_body(half(d), HOLD, length=len(d.whole))],
    ),
    Row(
        "leaving",
        "cancelled or interrupted before the headers",
        Expect(cancelled=True, closed=True),
        act="cancel",
        **both(lambda _: silent(HOLD)),
    ),
    Row(
        "leaving",
        "cancelled or interrupted in a wait between attempts",
        Expect(cancelled=True, waits=(0.375,), causes=("server",)),
        act="cancel_wait",
        **both(lambda _: refused(500)),
    ),
    Row(
        "leaving",
        "cancelled or interrupted while it connects",
        Expect(cancelled=True, requests=0, closed=True),
        origin="mute",
        act="cancel_connect",
        **both(lambda _: refused(500)),
    ),
    Row(
        "leaving",
        "cancelled or interrupted while it waits for a connection of the pool",
        Expect(cancelled=True),
        act="cancel_pool",
        settings={"max_connections": 1},
        stream=lambda d: [streamed(d.opening, d.first, HOLD)],
        whole=lambda d: [streamed(d.opening, d.first, HOLD)],
    ),
    Row(
        "leaving",
        "cancelled or interrupted while it sends the request",
        Expect(cancelled=True, closed=True),
        act="cancel_upload",
        prompt=LONG_PROMPT,
        **both(lambda _: Reply(deaf=True)),
    ),
    Row(
        "leaving",
        "the client is closed in mid-stream, which is read on",
        Expect(APIConnectionError, partial=FIRST, closed=True),
        act="close",
        stream=lambda d: [streamed(d.opening, d.first, GATE, HOLD)],
    ),
    Row(
        "leaving",
        "the stream is dropped in its middle, without a block",
        _LEFT,
        act="drop",
        stream=lambda d: [streamed(d.opening, d.first, HOLD)],
    ),
)
