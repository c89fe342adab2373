"""One row of the result: a task, and what each contestant took in it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Number:
    """One cell: the median, the middle half of the samples, and how many there were. `unit` says of what."""

    value: float
    low: float
    high: float
    samples: int
    unit: str


@dataclass
class Row:
    """One task: its numbers by contestant, or the reason why one is missing."""

    name: str
    title: str
    numbers: dict[str, Number] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)

    def ratio(self, contestant: str, base: str) -> float | None:
        """How many times `base` the contestant takes; None if one of them is missing."""
        top, bottom = self.numbers.get(contestant), self.numbers.get(base)
        return top.value / bottom.value if top and bottom and bottom.value else None
