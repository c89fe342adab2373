"""The formulas of `usage` sections, applied to the counts that have been merged."""

from __future__ import annotations

from .vendor import Leaves


def count(leaves: Leaves, name: str) -> int | None:
    """One count of tokens; None if the vendor left it out."""
    value = leaves.get(name)
    return None if value is None else int(value)


def total(leaves: Leaves, *names: str) -> int | None:
    """A sum of counts. None if the first is left out; the others then count as 0."""
    if leaves.get(names[0]) is None:
        return None
    return sum(int(leaves.get(name) or 0) for name in names)


def either(leaves: Leaves, *names: str) -> int | None:
    """A sum of counts of which each may be left out as 0. None if all are."""
    if all(leaves.get(name) is None for name in names):
        return None
    return sum(int(leaves.get(name) or 0) for name in names)


def first(leaves: Leaves, *names: str) -> int | None:
    """The first count that the vendor gave."""
    return next((value for name in names if (value := count(leaves, name)) is not None), None)


def cost(leaves: Leaves, name: str, per_dollar: float = 1) -> float | None:
    """An amount of money, in US dollars; `per_dollar` of the units that it is stated in are one."""
    value = leaves.get(name)
    return None if value is None else value / per_dollar
