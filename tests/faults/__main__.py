"""`make faults`: play the table and the soak, print what came of them, write `docs/faults.md`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.progress import track
from rich.table import Table

from faults import page
from faults.judge import problems
from faults.rows import ROWS, cases
from faults.run import play
from faults.server import TLS, FaultServer
from faults.soak import LONG, Remains, soak_async, soak_sync, warm_up

SOAK_SECONDS: Final = 25.0
"""How long each half of the soak goes on beginning waves."""


def main(arguments: Sequence[str] | None = None) -> int:
    """0 if all is as the table demands, else 1."""
    parser = argparse.ArgumentParser(prog="faults", description="Play the table of faults.")
    parser.add_argument("--peers", action="store_true", help="measure the official SDKs too")
    options = parser.parse_args(arguments)
    console = Console(width=None if sys.stdout.isatty() else 220, highlight=False, markup=False)
    os.environ["SSL_CERT_FILE"] = str(TLS / "roots.pem")
    server = FaultServer()
    try:
        wrong = _table(server, console)
    finally:
        server.stop()
    wrong += _soak(console)
    measured = page.read_measured()
    if options.peers:
        from faults import peers

        with console.status("the official SDKs") as status:
            measured = peers.measure(status.update)
    _show(console)
    page.PAGE.write_text(page.render(measured))
    console.print(f"written: {page.PAGE.relative_to(page.ROOT)}")
    for line in wrong:
        console.print(line, soft_wrap=True)
    console.print(
        "all is as the table demands" if not wrong else f"{len(wrong)} are not as the table demands"
    )
    return 1 if wrong else 0


def _table(server: FaultServer, console: Console) -> list[str]:
    wrong: list[str] = []
    every = list(cases())
    for case in track(every, "the table", console=console, transient=True):
        for kind in ("sync", "async"):
            found = problems(play(case, kind, server), case)
            if found:
                wrong.append(f"{case.name} / {kind}: {'; '.join(found)}")
    console.print(f"{2 * len(every)} cases of {len(ROWS)} rows")
    return wrong


def _soak(console: Console) -> list[str]:
    wrong: list[str] = []
    server = FaultServer(bound=LONG)
    with console.status("the soak"):
        warm_up(server)
        found: dict[str, Remains] = {
            "async": soak_async(server, streams=500, waves=20, seed=1, seconds=SOAK_SECONDS, traced=True),
            "sync": soak_sync(server, streams=500, waves=20, seed=2, seconds=SOAK_SECONDS, traced=True),
        }
    server.stop()
    for kind, remains in found.items():
        told = ", ".join(f"{count} {name}" for name, count in remains.outcomes.most_common())
        console.print(f"soak, {kind}: {remains.outcomes.total()} streams ({told})")
        if remains.leaks:
            wrong.append(f"the soak leaks, {kind}: {remains.leaks}")
    return wrong


def _show(console: Console) -> None:
    table = Table("", "", "", "Wireloom", "typed")
    for row in ROWS:
        for shape, _ in row.shapes():
            table.add_row(row.group, row.name, shape, page.ours(row, shape), page.typed(row, shape))
    console.print(table)


if __name__ == "__main__":
    sys.exit(main())
