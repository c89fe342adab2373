"""A run's result for people: the table on the terminal, the same in Markdown."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table

from bench.contestants import ANTHROPIC, FLOOR, OPENAI, WIRELOOM
from bench.rows import Row
from bench.targets import Target

SHOWN = (WIRELOOM, OPENAI, ANTHROPIC)
HEADINGS = ["task", "wireloom", "openai SDK", "anthropic SDK", "peer / wireloom"]


def times(ratio: float | None) -> str:
    """A ratio to two or three significant digits."""
    if ratio is None:
        return ""
    if ratio >= 100:
        return f"{ratio:,.0f}x"
    return f"{ratio:.1f}x" if ratio >= 10 else f"{ratio:.2f}x"


def lines(table: dict[str, Row]) -> list[list[str]]:
    """One list of cells a task, under `HEADINGS`: ratios to the floor, and how much faster than the peers."""
    found = []
    for row in table.values():
        cells = [row.title]
        for who in SHOWN:
            cells.append("missing" if who in row.missing else times(row.ratio(who, FLOOR)))
        ahead = [times(row.ratio(peer, WIRELOOM)) for peer in (OPENAI, ANTHROPIC)]
        found.append([*cells, ", ".join(filter(None, ahead))])
    return found


def verdict(goal: Target) -> str:
    """One line on one target."""
    sign = "at most" if goal.at_most else "at least"
    word = {True: "reached", False: "NOT reached", None: "NOT MEASURED"}[goal.reached]
    found = "-" if goal.found is None else f"{goal.found:.3g}"
    return f"{word}: {goal.title}: {found} ({sign} {goal.limit:g})"


def show(console: Console, table: dict[str, Row], goals: list[Target]) -> None:
    """Print the table, what is missing and why, and all targets."""
    shown = Table(
        *HEADINGS, title="CPU time (memory in the last row), times the floor; medians of the rounds"
    )
    for column in shown.columns[1:]:
        column.justify = "right"
    for cells in lines(table):
        shown.add_row(*cells)
    console.print(shown)
    gone = [(row.name, who, why) for row in table.values() for who, why in row.missing.items()]
    for task, who, why in gone:
        console.print(f"MISSING: {who} in {task}: {why}", style="bold red", markup=False, soft_wrap=True)
    styles = {True: "green", False: "red", None: "bold red"}
    for goal in goals:
        console.print(
            verdict(goal), style=styles[goal.reached], markup=False, highlight=False, soft_wrap=True
        )


def markdown(table: dict[str, Row], goals: list[Target], about: dict[str, Any]) -> str:
    """The document that goes with the picture."""
    used = ", ".join(f"{name} {version}" for name, version in about["versions"].items())
    text = [
        "# Benchmarks",
        "",
        f"Made by `{about['command']}`: {about['rounds']} rounds, all contestants in one process, taking turns; "
        f"the process' CPU time ({used}). Every number is a ratio to the floor of its task, the median of those of each round: the smallest "
        "possible split of the stream and a typed msgspec decode, over httpx where HTTP is part of the task; "
        "for the import it is httpx alone. Lower is better.",
        "",
        "![CPU time of each task, as a multiple of the floor](benchmarks.svg)",
        "",
        "| " + " | ".join(HEADINGS) + " |",
        "|---|" + "--:|" * (len(HEADINGS) - 1),
        *("| " + " | ".join(cells) + " |" for cells in lines(table)),
        "",
        "`missing` means that the contestant could not run the task.",
        "",
        "## Targets",
        "",
        "| target | limit | found | |",
        "|---|--:|--:|---|",
    ]
    for goal in goals:
        sign = "≤" if goal.at_most else "≥"
        found = "" if goal.found is None else f"{goal.found:.3g}"
        word = {True: "reached", False: "**not reached**", None: "**not measured**"}[goal.reached]
        text.append(f"| {goal.title} | {sign} {goal.limit:g} | {found} | {word} |")
    return "\n".join(text) + "\n"
