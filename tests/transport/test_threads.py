"""Threads that share a client from its very first call: one pool, and no thread gets what belongs to another."""

from __future__ import annotations

import itertools
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from support import tiny
from support.clocks import FakeClock
from wireloom import Client, RetryPolicy, Timeout
from wireloom.budget import CAPACITY
from wireloom.http.options import HttpSettings
from wireloom.testing.replies import Reply
from wireloom.testing.server import ReplayServer

THREADS = 16
TURNS = 2
CALLS = THREADS * TURNS


@pytest.fixture(autouse=True)
def _often() -> Iterator[None]:
    """Threads take turns as often as the interpreter can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


class RotatingKeys:
    """Another key for each call, as long as nobody asks twice at once."""

    def __init__(self) -> None:
        self._numbers = itertools.count()
        self._thread = threading.local()

    def __call__(self) -> str:
        key = f"key-{next(self._numbers):06}-of-a-call"
        self._thread.last = key
        return key

    @property
    def last(self) -> str:
        """The last one that this thread was given."""
        return str(self._thread.last)


@pytest.mark.parametrize("transport", ["httpx", "httpx2", "fast"])
def test_flags_keys_budget_and_the_first_pool(transport: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    keys, pools = RotatingKeys(), itertools.count()
    make = HttpSettings.sync_pool

    def counted(settings: HttpSettings) -> Any:
        next(pools)
        return make(settings)

    monkeypatch.setattr(HttpSettings, "sync_pool", counted)
    start = threading.Barrier(THREADS)
    with ReplayServer() as server:
        server.when(lambda seen: "x-retry-count" not in seen.headers, Reply(status=500, body=b"{}"))
        good = b'{"id": "r1", "model": "m1", "text": "hello"}'
        server.when(lambda _: True, Reply(headers={"content-type": "application/json"}, body=good))
        settings = {"vendor": tiny.VENDOR, "base_url": server.base_url("tiny", ""), "api_key": keys}
        client = Client(
            vendors={"tiny": settings},
            transport=transport,
            timeout=Timeout(connect=100, total=200),
            retry=RetryPolicy(max_retries=1),
        )
        client._transport.clock = FakeClock()

        def work(number: int) -> list[tuple[str, str, bool, int]]:
            start.wait(60)
            found: list[tuple[str, str, bool, int]] = []
            for turn in range(TURNS):
                mark, flag = f"{number}.{turn}", (number + turn) % 2 == 0
                answer = client.generate("tiny:m", mark, flags={"tiny.extras": flag}, seed=number)
                found.append((mark, keys.last, flag, len(answer.attempts)))
            return found

        with client, ThreadPoolExecutor(THREADS) as pool:
            calls = [call for done in pool.map(work, range(THREADS)) for call in done]
            [bucket] = client._calls._budget._buckets.values()
        assert next(pools) == 1
        assert {attempts for *_, attempts in calls} == {2}
        assert len({key for _, key, *_ in calls}) == CALLS
        # Each call took its retry out and gave it back when it succeeded.
        assert bucket.tokens == CAPACITY
        asked: dict[str, list[Any]] = {}
        for seen in server.requests:
            asked.setdefault(seen.json["messages"][0]["content"][0]["text"], []).append(seen)
        for mark, key, flag, _ in calls:
            first, second = asked[mark]
            for seen in (first, second):
                assert seen.carries(key)
                assert ("x-beta" in seen.headers) is flag
                assert seen.json["seed"] == int(mark.partition(".")[0])
            assert first.headers["x-tiny-once"] == second.headers["x-tiny-once"]
        assert len(server.requests) == 2 * CALLS
