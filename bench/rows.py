"""One row of the result: a task, and what each contestant took in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median


@dataclass(frozen=True)
class Number:
    """One cell: the median, the middle half of the samples, and how many there were. `unit` says of what.

    `by_round` has the samples by the round in which they were taken.
    """

    value: float
    low: float
    high: float
    samples: int
    unit: str
    by_round: Mapping[int, float]


@dataclass
class Row:
    """One task: its numbers by contestant, or the reason why one is missing."""

    name: str
    title: str
    numbers: dict[str, Number] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)

    def ratio(self, contestant: str, base: str) -> float | None:
        """How many times `base` the contestant takes; None if one of them is missing.

        The median of the ratios in each round that both took part in: the machine's speed changes between rounds,
        less within one.
        """
        top, bottom = self.numbers.get(contestant), self.numbers.get(base)
        if top is None or bottom is None:
            return None
        both = [(top.by_round[at], bottom.by_round[at]) for at in top.by_round if at in bottom.by_round]
        pairs = both or [(top.value, bottom.value)]
        return median(above / below for above, below in pairs) if all(below for _, below in pairs) else None
