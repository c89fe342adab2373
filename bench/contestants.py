"""Who runs what: the tasks, and for each contestant the way to build its runner.

A contestant is a module-level `TASKS: dict[task name, Builder]`. A builder gets the `Setting`, does all that
is set up once (clients, inputs), and returns a `Case`. A builder that raises is reported as missing, with the
reason; it is never left out silently.
"""

from __future__ import annotations

import asyncio
import importlib
from collections import deque
from collections.abc import Callable, Coroutine, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from bench.data import Workload

FLOOR, WIRELOOM, OPENAI, ANTHROPIC = "floor", "wireloom", "openai SDK", "anthropic SDK"

MODULES = {
    FLOOR: "bench.floor_tasks",
    WIRELOOM: "bench.wireloom_tasks",
    OPENAI: "bench.sdk_openai",
    ANTHROPIC: "bench.sdk_anthropic",
}


@dataclass(frozen=True)
class Setting:
    """What a builder may use.

    The inputs; the address of the loopback server (`http://127.0.0.1:port`); and a stack for what has to be
    closed when the run is over.
    """

    work: Workload
    server: str
    closing: ExitStack

    def runner(self, close: Callable[[], Coroutine[Any, Any, None]]) -> asyncio.Runner:
        """An event loop of its own for one contestant; `close` (of its client) runs in it at the end."""
        runner = self.closing.enter_context(asyncio.Runner())
        self.closing.callback(lambda: runner.run(close()))
        return runner


@dataclass(frozen=True)
class Case:
    """`run` is timed. `proof` runs once, untimed, and returns what the contestant read: all must agree."""

    run: Callable[[], object]
    proof: Callable[[], object]


Builder: TypeAlias = Callable[[Setting], Case]


@dataclass(frozen=True)
class Task:
    """One row of the table. `units` is how many events (or calls) one run handles."""

    name: str
    title: str
    contestants: tuple[str, ...]
    unit: str = "event"
    units: Callable[[Workload], int] = field(default=lambda _work: 1)


@dataclass(frozen=True)
class Cell:
    """One contestant in one task, ready to run."""

    task: Task
    contestant: str
    case: Case


def drain(events: Iterable[object]) -> None:
    """Take every event and keep none."""
    deque(events, maxlen=0)


def _pair(name: str, title: str, unit: str, units: Callable[[Workload], int]) -> list[Task]:
    """The same task in both dialects."""
    return [
        Task(f"{name}_openai", f"{title}, OpenAI", (FLOOR, WIRELOOM, OPENAI), unit, units),
        Task(f"{name}_anthropic", f"{title}, Anthropic", (FLOOR, WIRELOOM, ANTHROPIC), unit, units),
    ]


def _ours(name: str, title: str, unit: str, units: Callable[[Workload], int]) -> list[Task]:
    """The same task in both dialects, without the SDKs."""
    return [
        Task(f"{name}_openai", f"{title}, OpenAI", (FLOOR, WIRELOOM), unit, units),
        Task(f"{name}_anthropic", f"{title}, Anthropic", (FLOOR, WIRELOOM), unit, units),
    ]


def tasks() -> list[Task]:
    """All tasks that run in this process (imports are measured in processes of their own)."""

    def events(work: Workload) -> int:
        return work.events

    def deltas(work: Workload) -> int:
        return work.deltas

    def deltas_x10(work: Workload) -> int:
        return work.deltas * 10

    def one(_work: Workload) -> int:
        return 1

    return [
        *_pair("decode", "decode a stream, one event a read", "event", events),
        *_pair("decode_64k", "decode a stream, 64 KiB a read", "event", events),
        *_pair("accumulate", "stream to final message", "event", events),
        *_pair("tool_deltas_10k", "10,000 one-character tool deltas", "event", deltas),
        *_pair("tool_deltas_100k", "100,000 one-character tool deltas", "event", deltas_x10),
        *_pair("whole_4k", "whole answer of 4 KiB, bytes to object", "call", one),
        *_pair("whole_1m", "whole answer of 1 MiB, bytes to object", "call", one),
        *_pair("request_2000", "request of 2,000 messages, not sent", "call", one),
        *_pair("stream_sync", "stream over HTTP, sync", "event", events),
        *_pair("stream_async", "stream over HTTP, async", "event", events),
        *_ours("stream_fast_sync", "stream over HTTP, fast transport, sync", "event", events),
        *_ours("stream_fast_async", "stream over HTTP, fast transport, async", "event", events),
        *_pair("call_4k", "call over HTTP, answer of 4 KiB", "call", one),
        *_pair("call_1m", "call over HTTP, answer of 1 MiB", "call", one),
        *_pair("call_2000", "call over HTTP, 2,000 messages, short stream", "call", one),
    ]


def build(setting: Setting) -> tuple[list[Cell], dict[tuple[str, str], str]]:
    """All cells that can run, and the reason for each that can not, keyed by (task, contestant)."""
    cells: list[Cell] = []
    missing: dict[tuple[str, str], str] = {}
    for task in tasks():
        for contestant in task.contestants:
            try:
                builder = importlib.import_module(MODULES[contestant]).TASKS[task.name]
                cells.append(Cell(task, contestant, builder(setting)))
            except Exception as error:
                missing[task.name, contestant] = f"{type(error).__name__}: {error}"
    return cells, missing


def prove(cells: list[Cell]) -> tuple[list[Cell], dict[tuple[str, str], str]]:
    """Run each cell's proof once; a contestant that reads something else than the floor does not compete."""
    wanted: dict[str, object] = {}
    kept: list[Cell] = []
    wrong: dict[tuple[str, str], str] = {}
    for cell in cells:
        try:
            found = cell.case.proof()
        except Exception as error:
            wrong[cell.task.name, cell.contestant] = f"{type(error).__name__}: {error}"
            continue
        if found != wanted.setdefault(cell.task.name, found):
            wrong[cell.task.name, cell.contestant] = "it read something else than the floor did"
        else:
            kept.append(cell)
    return kept, wrong
