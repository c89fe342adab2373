"""Accounting for every leaf of a JSON value, to show that nothing of an answer is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from corpus.expected import same_json

Path = tuple[str | int, ...]
Test = Callable[[Path, Any], bool]


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every leaf with its path: strings, numbers, booleans, nulls, and containers that are empty."""
    children: Iterable[tuple[str | int, Any]]
    if isinstance(value, dict) and value:
        children = value.items()
    elif isinstance(value, list) and value:
        children = enumerate(value)
    else:
        yield path, value
        return
    for key, child in children:
        yield from leaves(child, (*path, key))


def pattern(path: Path) -> str:
    """A path with its positions left out: `("choices", 0, "delta")` is `choices[].delta`."""
    text = ""
    for key in path:
        text += "[]" if isinstance(key, int) else f".{key}" if text else key
    return text


def holds(value: Any) -> Test:
    """A test for leaves that stand in `value` at the same path with the same JSON value."""
    held = dict(leaves(value))
    return lambda path, leaf: path in held and same_json(held[path], leaf)


def below(paths: Iterable[Path]) -> Test:
    """A test for leaves that stand at or below one of the paths."""
    roots = frozenset(paths)
    return lambda path, _: any(path[:length] in roots for length in range(len(path) + 1))


@dataclass
class Ledger:
    """How many leaves are a mapped event, a typed field only, or listed as extra; and which are lost.

    `extra` and `lost` count by pattern. A leaf is booked once; an extra one stays extra whatever else holds it, so
    that a field without a type can't hide.
    """

    mapped: int = 0
    typed: int = 0
    extra: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)

    def book(self, raw: Any, *, mapped: Test, typed: Test, extra: Test) -> None:
        """Book every leaf of one frame or body."""
        for path, leaf in leaves(raw):
            if extra(path, leaf):
                self.extra[pattern(path)] += 1
            elif mapped(path, leaf):
                self.mapped += 1
            elif typed(path, leaf):
                self.typed += 1
            else:
                self.lost[pattern(path)] += 1

    def add(self, other: Ledger) -> None:
        self.mapped += other.mapped
        self.typed += other.typed
        self.extra.update(other.extra)
        self.lost.update(other.lost)

    @property
    def total(self) -> int:
        return self.mapped + self.typed + self.extra.total() + self.lost.total()

    def share(self, count: int) -> float:
        """The share of `count` leaves in all of them, 0 to 1; 0 where there are none."""
        return count / self.total if self.total else 0.0
