"""What a run found, as plain data: medians and ratios."""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import version
from statistics import median, quantiles
from typing import Any

from bench.contestants import FLOOR, tasks
from bench.data import Workload
from bench.imports import STATEMENTS, Cost
from bench.measure import Timing
from bench.paced import Paced
from bench.rows import Number, Row
from bench.targets import Target

PACKAGES = ("openai", "anthropic", "httpx", "httpx2", "aiohttp", "msgspec", "pydantic")
IMPORT_TITLES = {
    "import": "import",
    "import_class": "import and name the client",
    "import_client": "import and make a client",
}
PACED_TITLES = {
    "paced_cpu": "200 paced streams, one event a read, fast transport, async",
    "paced_p99": "200 paced streams, delay of an event while all are open, 99th percentile",
    "paced_p99_of_all": "200 paced streams, delay of an event, all begun and ended at once, 99th percentile",
}


def number(samples: Mapping[int, float] | Sequence[float], unit: str, scale: float = 1.0) -> Number:
    """The median and quartiles of samples, by their rounds or one a round, times `scale`."""
    given = samples if isinstance(samples, Mapping) else dict(enumerate(samples))
    by_round = {at: value * scale for at, value in given.items()}
    scaled = list(by_round.values())
    low, _, high = quantiles(scaled, n=4, method="inclusive") if len(scaled) > 1 else scaled * 3
    return Number(median(scaled), low, high, len(scaled), unit, by_round)


def rows(
    timings: list[Timing],
    costs: dict[tuple[str, str], Cost],
    missing: dict[tuple[str, str], str],
    work: Workload,
    paced: dict[str, Paced] | None = None,
) -> dict[str, Row]:
    """All rows by task name, in the order of the tasks."""
    found = {task.name: Row(task.name, task.title) for task in tasks()}
    found |= {name: Row(name, IMPORT_TITLES[name]) for name in STATEMENTS}
    found |= {name: Row(name, title) for name, title in PACED_TITLES.items()}
    found["memory"] = Row("memory", "memory of the process after the import")
    for timing in timings:
        task = timing.cell.task
        unit = f"us CPU a {task.unit}"
        scale = 1e6 / task.units(work)
        found[task.name].numbers[timing.cell.contestant] = number(timing.samples, unit, scale)
    for (name, contestant), cost in costs.items():
        found[name].numbers[contestant] = number(cost.seconds, "ms CPU", 1e3)
        if name == "import":
            found["memory"].numbers[contestant] = number(cost.resident, "MB resident", 1e-6)
    for contestant, one in (paced or {}).items():
        found["paced_cpu"].numbers[contestant] = number(one.cpu, "us CPU an event", 1e6)
        found["paced_p99"].numbers[contestant] = number(one.p99, "ms", 1e3)
        found["paced_p99_of_all"].numbers[contestant] = number(one.p99_of_all, "ms", 1e3)
    for (name, contestant), reason in missing.items():
        found[name].missing[contestant] = reason
        if name == "import":
            found["memory"].missing[contestant] = reason
    return found


def versions() -> dict[str, str]:
    """The interpreter and the installed packages that took part."""
    found = {"python": f"{platform.python_implementation()} {platform.python_version()}"}
    return found | {name: version(name) for name in PACKAGES}


def as_json(table: dict[str, Row], goals: list[Target], about: dict[str, Any]) -> dict[str, Any]:
    """The whole result; ratios are to the floor of the same task."""

    def row(one: Row) -> dict[str, Any]:
        ratios = {who: one.ratio(who, FLOOR) for who in one.numbers}
        numbers = {who: _shown(found) | {"ratio_to_floor": ratios[who]} for who, found in one.numbers.items()}
        return {"title": one.title, "contestants": _rounded(numbers), "missing": one.missing}

    return about | {
        "tasks": {name: row(one) for name, one in table.items()},
        "targets": [_rounded(asdict(goal)) | {"reached": goal.reached} for goal in goals],
    }


def _shown(one: Number) -> dict[str, Any]:
    found = asdict(one)
    del found["by_round"]
    return found


def _rounded(value: Any, digits: Callable[[float], float] = lambda x: float(f"{x:.4g}")) -> Any:
    if isinstance(value, float):
        return digits(value)
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    return value
