"""Timing: all cells of all tasks take turns, round after round, in one process."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bench.contestants import Cell

SAMPLE_SECONDS = 0.02
"""A sample repeats a short run until it takes about this much CPU time."""

CELL_SECONDS = 12.0
"""CPU time a cell may take in all; a slow one gets fewer samples, and at least one."""


@dataclass
class Timing:
    """Samples of one cell by the round they were taken in, in CPU seconds a run."""

    cell: Cell
    loops: int = 1
    most: int = 1
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
    return Timing(cell, loops, most)


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
    for number in range(rounds):
        for timing in timings if number % 2 == 0 else reversed(timings):
            tick(f"round {number + 1} of {rounds}: {timing.cell.task.name}, {timing.cell.contestant}")
            if number * timing.most // rounds != (number - 1) * timing.most // rounds:
                timing.samples[number] = sample(timing.cell.case.run, timing.loops)
