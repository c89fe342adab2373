"""Many streams at once with random faults, and what is left of them afterwards."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import threading
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import wireloom
from faults.dialects import DIALECTS, JSON_TYPE, Dialect
from faults.rows_status import refused
from faults.server import FaultServer
from faults.session import Session
from faults.steps import CLOSE, GATE, HOLD, RESET, Raw, Reply, Step
from faults.table import KEY, json_body, streamed
from wireloom.clock import instant_retries

THREADS: Final = 48
LONG: Final = 120.0
"""What the server is to allow a connection, in seconds: the first of many waits for the last."""

WARM: Final = 60

CACHED: Final = 5000
"""Objects that caches may grow by; a stream that is not let go is more than a hundred."""

CACHED_BYTES: Final = 768 * 1024
"""Bytes that caches may grow by; a stream that is not let go is 30 KB, what it has read among them."""
# One vendor of each dialect, since a vendor has one base URL.
VENDORS: Final = {
    dialect.model.partition(":")[0]: dialect
    for dialect in (*DIALECTS[:3], replace(DIALECTS[3], model="xai:grok-5", flags=("xai.responses",)))
}
LIMITS: Final = {
    traced: wireloom.Timeout(connect=30, pool=30, idle=4 if traced else 1, total=60)
    for traced in (False, True)
}
"""Silence of the server ends soon; where allocations are traced, all else takes longer too."""
_FDS: Final = Path("/proc/self/fd")

KINDS: Final[tuple[Callable[[Dialect], Reply], ...]] = (
    *(lambda d: streamed(*d.good),) * 8,
    lambda d: streamed(d.opening, d.first, RESET),
    lambda d: streamed(d.opening, d.first, CLOSE),
    lambda d: streamed(d.opening, d.first),
    lambda d: streamed(d.opening, d.first, HOLD),
    lambda d: streamed(d.opening, d.first, b"data: {nope\n\n"),
    lambda d: streamed(d.opening, d.first, d.stream_errors["overloaded"]),
    lambda d: streamed(d.opening, d.stream_errors["server"]),
    lambda d: streamed(*(bytes([each]) for each in b"".join(d.good))),
    lambda d: streamed(*d.good, headers=[("content-encoding", "gzip")]),
    lambda d: json_body(d.errors["overloaded"]),
    lambda d: Reply([b"<html>"], headers=[("content-type", "text/html")]),
    lambda _: Reply([RESET], head=b"", framing="length"),
    lambda _: Reply([CLOSE], head=b"", framing="length"),
    lambda _: Reply([HOLD], head=b"", framing="length"),
    lambda _: Reply([Raw(b"SSH-2.0\r\n\r\n"), CLOSE], head=b"", framing="length"),
    lambda _: refused(429),
    lambda _: refused(500),
    lambda _: Reply([b"{"], headers=[JSON_TYPE], framing="length", length=99),
)


REST: Final[tuple[Callable[[Dialect], Sequence[Step]], ...]] = (
    *(lambda d: d.good[2:],) * 6,
    lambda _: [RESET],
    lambda _: [CLOSE],
    lambda _: [],
    lambda _: [b"data: {nope\n\n"],
    lambda d: [d.stream_errors["overloaded"]],
)
"""What may come of a stream behind its first event."""


class _Chosen(Sequence[Reply]):
    """A random reply for each request, the same ones for the same seed."""

    def __init__(
        self, dialect: Dialect, seed: int, kinds: Sequence[Callable[[Dialect], Reply]] = KINDS
    ) -> None:
        self._dialect, self._seed, self._kinds = dialect, seed, kinds

    def __len__(self) -> int:
        return 1 << 30

    def __getitem__(self, index: Any) -> Any:
        chance = random.Random(f"{self._seed} {self._dialect.name} {index}")
        return chance.choice(self._kinds)(self._dialect)


@dataclass
class Remains:
    """What a soak left behind, when its client was closed: differences from before it."""

    outcomes: Counter[str] = field(default_factory=Counter)
    most_open: int = 0
    connections: int = 0
    sockets: int = 0
    tasks: int = 0
    threads: int = 0
    objects: int = 0
    bytes: int = 0

    @property
    def leaks(self) -> dict[str, int]:
        """What is left and should not be; caches may grow a little."""
        left = {name: getattr(self, name) for name in ("connections", "sockets", "tasks", "threads")}
        left["objects"] = self.objects - CACHED
        left["bytes"] = self.bytes - CACHED_BYTES
        return {name: count for name, count in left.items() if count > 0}


def soak_async(
    server: FaultServer,
    *,
    streams: int,
    waves: int,
    seed: int,
    seconds: float,
    at_once: bool = True,
    traced: bool = False,
) -> Remains:
    """Waves of concurrent streams of one asynchronous client; before them (`at_once`) one in which all are open at the
    same moment, and break, end or are left only then.

    `traced`: bytes are counted too, which takes three times as long.
    """
    remains = Remains()
    with _counted(remains, traced):
        asyncio.run(_soak_async(server, streams, waves, seed, seconds, at_once, LIMITS[traced], remains))
    return remains


def soak_sync(
    server: FaultServer, *, streams: int, waves: int, seed: int, seconds: float, traced: bool = False
) -> Remains:
    """The same with one blocking client, which a pool of threads shares."""
    remains = Remains()
    with _counted(remains, traced):
        _soak_sync(server, streams, waves, seed, seconds, LIMITS[traced], remains)
    return remains


def warm_up(server: FaultServer) -> None:
    """A few streams of each kind, after which nothing more is made once and kept."""
    soak_async(server, streams=WARM, waves=1, seed=7, seconds=30, at_once=False)
    soak_sync(server, streams=WARM, waves=1, seed=7, seconds=30)


async def _soak_async(
    server: FaultServer,
    streams: int,
    waves: int,
    seed: int,
    seconds: float,
    at_once: bool,
    limits: wireloom.Timeout,
    remains: Remains,
) -> None:
    tasks = len(asyncio.all_tasks())
    with _sessions(server, remains, seed) as sessions, instant_retries():
        end = time.monotonic() + seconds
        async with wireloom.AsyncClient(**_settings(sessions, limits)) as client:
            if at_once:
                await _all_at_once(client, sessions, streams, seed, remains)
            for wave in range(waves):
                if wave and time.monotonic() > end:
                    break
                calls = (_call(client, seed + wave * streams + number) for number in range(streams))
                remains.outcomes.update(await asyncio.gather(*calls))
        await asyncio.sleep(0)
        remains.tasks = len(asyncio.all_tasks()) - tasks


def _soak_sync(
    server: FaultServer,
    streams: int,
    waves: int,
    seed: int,
    seconds: float,
    limits: wireloom.Timeout,
    remains: Remains,
) -> None:
    with _sessions(server, remains, seed) as sessions, instant_retries():
        end = time.monotonic() + seconds
        with wireloom.Client(**_settings(sessions, limits)) as client, ThreadPoolExecutor(THREADS) as threads:
            for wave in range(waves):
                if wave and time.monotonic() > end:
                    break
                numbers = range(seed + wave * streams, seed + (wave + 1) * streams)
                remains.outcomes.update(threads.map(lambda number: _call_sync(client, number), numbers))


def _settings(sessions: dict[str, Session], limits: wireloom.Timeout) -> dict[str, Any]:
    vendors = {name: {"api_key": KEY, "base_url": session.url} for name, session in sessions.items()}
    return {"vendors": vendors, "timeout": limits}


def _arguments(number: int) -> tuple[Dialect, dict[str, Any], float]:
    """The dialect, the arguments and a number in [0, 1) for one stream."""
    dialect = list(VENDORS.values())[number % len(VENDORS)]
    flags = dict.fromkeys(dialect.flags, True)
    return dialect, {"flags": flags} if flags else {}, random.Random(number).random()


async def _call(client: wireloom.AsyncClient, number: int) -> str:
    dialect, arguments, chance = _arguments(number)
    if chance < 0.05:
        task = asyncio.ensure_future(_read(client, dialect, arguments, leave=False))
        await asyncio.sleep(chance)
        task.cancel()
        (done,), _ = await asyncio.wait([task])
        return "cancelled" if done.cancelled() else done.result()
    return await _read(client, dialect, arguments, leave=chance < 0.15)


async def _read(
    client: wireloom.AsyncClient, dialect: Dialect, arguments: dict[str, Any], *, leave: bool
) -> str:
    try:
        async with client.stream(dialect.model, "hi", **arguments) as stream:
            async for event in stream:
                if leave and isinstance(event, wireloom.TextDelta):
                    return "left"
    except wireloom.WireloomError as error:
        return type(error).__name__
    return "answered"


def _call_sync(client: wireloom.Client, number: int) -> str:
    dialect, arguments, chance = _arguments(number)
    try:
        with client.stream(dialect.model, "hi", **arguments) as stream:
            for event in stream:
                if chance < 0.15 and isinstance(event, wireloom.TextDelta):
                    return "left"
    except wireloom.WireloomError as error:
        return type(error).__name__
    return "answered"


async def _all_at_once(
    client: wireloom.AsyncClient, sessions: dict[str, Session], streams: int, seed: int, remains: Remains
) -> None:
    """All streams are open, and have handed out a first event, before any of them goes on."""
    vendor, session = next(iter(sessions.items()))
    dialect = VENDORS[vendor]
    kinds = [lambda d, rest=rest: streamed(d.opening, d.first, GATE, *rest(d)) for rest in REST]
    usual, session.replies = session.replies, _Chosen(dialect, seed, kinds)
    session.patient = True
    patient = wireloom.Timeout(pool=30, connect=30)
    begun = asyncio.Event()
    waiting = streams

    async def read(number: int) -> str:
        nonlocal waiting
        started = False
        try:
            async with client.stream(dialect.model, "hi", timeout=patient) as stream:
                async for event in stream:
                    if not started and isinstance(event, wireloom.TextDelta):
                        started = True
                        waiting -= 1
                        if waiting == 0:
                            remains.most_open = session.open
                            session.hand_out(opens=True)
                            begun.set()
                        await begun.wait()
                        if number % 8 == 0:
                            return "left"
        except wireloom.WireloomError as error:
            return type(error).__name__
        return "answered"

    remains.outcomes.update(await asyncio.gather(*(read(number) for number in range(streams))))
    session.replies, session.patient = usual, False


@contextmanager
def _sessions(server: FaultServer, remains: Remains, seed: int) -> Iterator[dict[str, Session]]:
    """A session for each vendor."""
    made = {vendor: server.session(_Chosen(dialect, seed)) for vendor, dialect in VENDORS.items()}
    try:
        yield made
        server.wait_quiet()
        for session in made.values():
            remains.connections += session.open
    finally:
        for session in made.values():
            server.forget(session)
            session.seen.clear()


@contextmanager
def _counted(remains: Remains, traced: bool) -> Iterator[None]:
    """Counts what is more afterwards. Without `/proc` there is no count of sockets."""
    gc.collect()
    sockets, threads = _open_sockets(), threading.active_count()
    objects = len(gc.get_objects())
    if traced:
        tracemalloc.start()
    try:
        yield
        gc.collect()
        remains.bytes = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    remains.objects = len(gc.get_objects()) - objects
    remains.sockets = _open_sockets() - sockets
    remains.threads = threading.active_count() - threads


def _open_sockets() -> int:
    return len(os.listdir(_FDS)) if _FDS.exists() else 0
