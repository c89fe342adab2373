"""Measure everything in one run and write the table, the picture and the numbers.

    python bench/peers.py [--quick] [--rounds N] [--out DIRECTORY]

It runs in the peers' virtual environment; `bench/peers.py` makes that and starts this module in it.
"""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from bench import imports, paced, server
from bench.contestants import Setting, build, prove
from bench.data import Workload
from bench.measure import measure
from bench.picture import svg
from bench.report import markdown, show
from bench.result import as_json, rows, versions
from bench.targets import targets

ROOT = Path(__file__).resolve().parent.parent


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bench", description="Measure Wireloom against the floor and the SDKs."
    )
    parser.add_argument(
        "--quick", action="store_true", help="a smoke run: small inputs, 3 rounds, into bench/out"
    )
    parser.add_argument("--rounds", type=int, help="rounds to measure (15, or 3 with --quick)")
    parser.add_argument("--out", type=Path, help="where to write (docs, or bench/out with --quick)")
    options = parser.parse_args()
    options.rounds = options.rounds or (3 if options.quick else 15)
    options.out = options.out or ROOT / ("bench/out" if options.quick else "docs")
    return options


def main() -> None:
    options = arguments()
    work = Workload(events=300, deltas=300, messages=200) if options.quick else Workload()
    pace = {"streams": 20, "events": 20} if options.quick else {}
    paced_rounds = min(options.rounds, 7)
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with (
        server.running(work.events) as address,
        ExitStack() as closing,
        Progress(*columns, console=console) as progress,
    ):
        bar = progress.add_task("set up", total=None)
        cells, missing = build(Setting(work, address, closing))
        cells, wrong = prove(cells)
        progress.update(bar, total=len(cells) * (options.rounds + 1) + options.rounds + 2 * paced_rounds + 3)
        timings = measure(
            cells, options.rounds, lambda what: progress.update(bar, description=what, advance=1)
        )
        progress.update(bar, description="imports")
        costs, failed = imports.measure(options.rounds, lambda: progress.advance(bar))

        streams, lost = paced.measure(
            paced_rounds, lambda what: progress.update(bar, description=what, advance=1), **pace
        )
    table = rows(timings, costs, missing | wrong | failed | lost, work, streams)
    goals = targets(table)
    command = "make bench" if not options.quick else "make bench, quick"
    about = {"command": command, "rounds": options.rounds, "versions": versions()}
    options.out.mkdir(parents=True, exist_ok=True)
    result = json.dumps(as_json(table, goals, about), indent=1, ensure_ascii=False)
    (options.out / "benchmarks.json").write_text(result + "\n", encoding="utf-8")
    (options.out / "benchmarks.svg").write_text(svg(table), encoding="utf-8")
    (options.out / "benchmarks.md").write_text(markdown(table, goals, about), encoding="utf-8")
    show(Console(width=None if sys.stdout.isatty() else 120), table, goals)


if __name__ == "__main__":
    main()
