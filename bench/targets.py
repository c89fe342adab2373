"""The goals, as ratios, and what a run found for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bench.contestants import ANTHROPIC, FLOOR, OPENAI, WIRELOOM
from bench.rows import Row


@dataclass(frozen=True)
class Target:
    """A goal: reached if `found` is at most (`at_most`) or at least (otherwise) `limit`; None: not measured."""

    title: str
    limit: float
    at_most: bool
    found: float | None

    @property
    def reached(self) -> bool | None:
        if self.found is None:
            return None
        return self.found <= self.limit if self.at_most else self.found >= self.limit


@dataclass(frozen=True)
class Slower:
    """How many times as long as Wireloom an official SDK has to take."""

    peer: str
    decode: float
    stream: float
    long_call: float


PEERS = {
    "openai": Slower(OPENAI, decode=60, stream=9, long_call=80),
    "anthropic": Slower(ANTHROPIC, decode=12, stream=2, long_call=3),
}

FAST = 0.35
"""A stream over the fast transport may take this share of what the floor takes over httpx."""

PACED_CPU, PACED_P99 = 1.3, 2.0
"""Many paced streams may take so many times the CPU of the floor over aiohttp, and so many milliseconds more."""

FLOORS = {
    "decode": ("times split + typed msgspec", 1.3),
    "stream_sync": ("times httpx + split + typed msgspec", 1.15),
    "stream_async": ("times httpx + split + typed msgspec", 1.15),
    "call_4k": ("times httpx + typed msgspec", 1.3),
    "call_1m": ("times httpx + typed msgspec", 1.1),
    "call_2000": ("times httpx + typed msgspec", 1.3),
}
"""Wireloom may take this many times the floor of the task."""


def targets(table: dict[str, Row]) -> list[Target]:
    """Every target with what was found; None where a contestant is missing."""
    found: list[Target] = []
    for vendor, slower in PEERS.items():
        found += _of_vendor(table, vendor, slower)
        found += _of_fast(table, vendor)
    found += _of_paced(table)
    memory = table["memory"].numbers.get(WIRELOOM)
    return [
        *found,
        Target("import wireloom: times import httpx", 1.2, True, table["import"].ratio(WIRELOOM, FLOOR)),
        Target(
            f"import wireloom: {OPENAI} takes times as long",
            5,
            False,
            table["import"].ratio(OPENAI, WIRELOOM),
        ),
        Target("memory after import wireloom, MB", 30, True, memory.value if memory else None),
    ]


def _of_fast(table: dict[str, Row], vendor: str) -> Iterator[Target]:
    for task in ("stream_fast_sync", "stream_fast_async"):
        row = table[f"{task}_{vendor}"]
        yield Target(
            f"{row.title}: times httpx + split + typed msgspec", FAST, True, row.ratio(WIRELOOM, FLOOR)
        )


def _of_paced(table: dict[str, Row]) -> Iterator[Target]:
    cpu, p99 = table["paced_cpu"], table["paced_p99"]
    ours, floor = p99.numbers.get(WIRELOOM), p99.numbers.get(FLOOR)
    added = ours.value - floor.value if ours and floor else None
    yield Target(
        f"{cpu.title}: times aiohttp + split + typed msgspec", PACED_CPU, True, cpu.ratio(WIRELOOM, FLOOR)
    )
    yield Target(f"{p99.title}: ms more than aiohttp's", PACED_P99, True, added)


def _of_vendor(table: dict[str, Row], vendor: str, slower: Slower) -> Iterator[Target]:
    for task, (what, limit) in FLOORS.items():
        row = table[f"{task}_{vendor}"]
        yield Target(f"{row.title}: {what}", limit, True, row.ratio(WIRELOOM, FLOOR))
    limits = {
        "decode": slower.decode,
        "stream_sync": slower.stream,
        "stream_async": slower.stream,
        "call_2000": slower.long_call,
    }
    for task, limit in limits.items():
        row = table[f"{task}_{vendor}"]
        yield Target(
            f"{row.title}: {slower.peer} takes times as long", limit, False, row.ratio(slower.peer, WIRELOOM)
        )
    final, bare = table[f"accumulate_{vendor}"], table[f"decode_{vendor}"]
    yield Target(f"{final.title}: times the bare stream", 1.3, True, _across(final, bare))
    many, some = table[f"tool_deltas_100k_{vendor}"], table[f"tool_deltas_10k_{vendor}"]
    yield Target(f"{many.title}: each, times one of 10,000 (linear: 1)", 1.3, True, _across(many, some))


def _across(top: Row, bottom: Row) -> float | None:
    """How many times its own number in another task Wireloom takes."""
    one, other = top.numbers.get(WIRELOOM), bottom.numbers.get(WIRELOOM)
    return one.value / other.value if one and other else None
