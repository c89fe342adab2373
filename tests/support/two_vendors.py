"""Two vendors of which one is asked after the other, each at its own server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec

from support import tiny
from support.both import KEY, Caller
from support.clocks import FakeClock
from support.loopback import Reply, Server, json_reply, serving

OTHER = msgspec.structs.replace(tiny.VENDOR, name="other")
FIRST, SECOND = "tiny:a", "other:b"

BUSY = json_reply({"error": {"type": "overloaded", "message": "busy"}}, 529)
LIMITED = json_reply({"error": {"message": "slow down"}}, 429, retry_after="7")
ANSWER = json_reply({"id": "r", "model": "m1", "text": "Hello"})


@contextmanager
def two(first: list[Reply], second: list[Reply]) -> Iterator[tuple[Server, Server]]:
    with serving(*first) as one, serving(*second) as other:
        yield one, other


def caller(kind: str, one: str = "", other: str = "", **settings: Any) -> Caller:
    vendors = {
        "tiny": {"vendor": tiny.VENDOR, "base_url": one or "http://127.0.0.1:9", "api_key": KEY},
        "other": {"vendor": OTHER, "base_url": other or "http://127.0.0.1:9", "api_key": "other-" + KEY},
    }
    defaults = {"model": [FIRST, SECOND], "clock": FakeClock(), "max_retries": 0}
    return Caller(kind, vendors=vendors, **{**defaults, **settings})


def tries(attempts: Any) -> list[tuple[int, str | None, str]]:
    return [(attempt.number, attempt.target, attempt.outcome) for attempt in attempts]
