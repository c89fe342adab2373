"""Timing: all cells of all tasks take turns, round after round, in one process.

The contestants of a task that take little time do so several times a round: a machine changes its speed within a second, and
what is compared should have run at the same one.
"""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import groupby

from bench.contestants import Cell

SAMPLE_SECONDS = 0.02
"""A sample repeats a short run until it takes about this much CPU time."""

SHORT_SECONDS = 0.06
"""A sample that takes no longer is taken `TURNS` times a round, in turns with those of the task's others."""

TURNS = 5

CELL_SECONDS = 12.0
"""CPU time a cell may take in all, a turn a round; a slow one gets fewer samples, and at least one."""


@dataclass
class Timing:
    """Samples of one cell by the round they were taken in, in CPU seconds a run."""

    cell: Cell
    loops: int = 1
    most: int = 1
    turns: int = 1
    samples: dict[int, float] = field(default_factory=dict)


def sample(run: Callable[[], object], loops: int) -> float:
    """CPU seconds of this process for one run, averaged over `loops` runs."""
    gc.collect()
    start = time.process_time()
    for _ in range(loops):
        run()
    return (time.process_time() - start) / loops


def calibrate(cell: Cell, rounds: int) -> Timing:
    """Run once to warm up, and set how often a sample repeats the run and how many samples there will be."""
    cell.case.run()
    taken = sample(cell.case.run, 1)
    loops = max(1, math.ceil(SAMPLE_SECONDS / max(taken, 1e-7)))
    most = max(1, min(rounds, int(CELL_SECONDS / (taken * loops))))
    turns = TURNS if taken * loops <= SHORT_SECONDS else 1
    return Timing(cell, loops, most, turns)


def measure(cells: list[Cell], rounds: int, tick: Callable[[str], None]) -> list[Timing]:
    """Time every cell up to `rounds` times. `tick` is called with a word on what runs next.

    What was set up is frozen, so that the collector sees a contestant's own garbage only; it stays on.
    """
    timings = []
    for cell in cells:
        tick(f"warm up {cell.task.name}, {cell.contestant}")
        timings.append(calibrate(cell, rounds))
    gc.collect()
    gc.freeze()
    try:
        take_turns(timings, rounds, tick)
    finally:
        gc.unfreeze()
    return timings


def take_turns(timings: list[Timing], rounds: int, tick: Callable[[str], None]) -> None:
    """Fill in the samples, interleaved, every second round backwards; those of slow cells spread evenly."""
    tasks = [list(cells) for _, cells in groupby(timings, key=lambda timing: timing.cell.task.name)]
    for number in range(rounds):
        for cells in tasks if number % 2 == 0 else reversed(tasks):
            for turn in range(TURNS):
                for timing in cells if (number + turn) % 2 == 0 else reversed(cells):
                    due = number * timing.most // rounds != (number - 1) * timing.most // rounds
                    if due and turn < timing.turns:
                        name = f"{timing.cell.task.name}, {timing.cell.contestant}"
                        tick(f"round {number + 1} of {rounds}: {name}")
                        taken = sample(timing.cell.case.run, timing.loops)
                        timing.samples[number] = timing.samples.get(number, 0.0) + taken / timing.turns
