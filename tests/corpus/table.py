"""The table of a run over the corpus: one row for each folder and source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rich.table import Table

from corpus.expected import Expected
from corpus.leaves import Ledger
from corpus.records import Exchange


@dataclass(frozen=True)
class Difference:
    """One line of what is not as it should be; `authored` and `expected` ones are told and don't fail the run."""

    folder: str
    id: str
    authored: bool
    line: str
    expected: bool = False

    def __str__(self) -> str:
        return f"{self.folder} {self.id}: {self.line}"


COLUMNS = (
    "folder", "source", "exchanges", "whole", "streamed", "fragments", "failures",
    "requests", "elided", "leaves", "mapped", "typed", "extra", "lost", "different", "expected", "authored",
)  # fmt: skip
COUNTS = (
    "whole", "streamed", "fragments", "failures", "requests", "elided", "different", "expected", "authored",
)  # fmt: skip


@dataclass
class Row:
    """The counts of one source in one folder.

    `fragments` are streams without a terminal mark, `failures` recorded errors; both count under `streamed` or
    `whole` too. `different` are exchanges that differ from the independent reading, `expected` those whose
    differences are all in the list of the expected ones, and `authored` those among the records that were written
    by hand, which are listed and not failed.
    """

    folder: str
    source: str
    whole: int = 0
    streamed: int = 0
    fragments: int = 0
    failures: int = 0
    requests: int = 0
    elided: int = 0
    different: int = 0
    expected: int = 0
    authored: int = 0
    ledger: Ledger = field(default_factory=Ledger)

    def count(self, exchange: Exchange, *, failed: bool, complete: bool) -> None:
        """Count one exchange under what it is."""
        self.streamed += exchange.streamed
        self.whole += not exchange.streamed
        self.failures += failed
        self.fragments += exchange.streamed and not complete and not failed

    def count_differences(self, found: Sequence[Difference]) -> None:
        """Count what was found about one exchange, if anything, as one."""
        if not found:
            return
        if found[0].authored:
            self.authored += 1
        elif all(difference.expected for difference in found):
            self.expected += 1
        else:
            self.different += 1

    def add(self, other: Row) -> None:
        for name in COUNTS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.ledger.add(other.ledger)

    def cells(self) -> list[str]:
        ledger = self.ledger
        counts = [self.whole + self.streamed, self.whole, self.streamed, self.fragments, self.failures]
        shares = [ledger.mapped, ledger.typed, ledger.extra.total(), ledger.lost.total()]
        return [
            self.folder,
            self.source,
            *(str(count) for count in [*counts, self.requests, self.elided, ledger.total]),
            *(f"{ledger.share(count):.1%}" for count in shares),
            str(self.different),
            str(self.expected),
            str(self.authored),
        ]


@dataclass
class Results:
    """All rows of a run, made as they are asked for."""

    rows: dict[tuple[str, str], Row] = field(default_factory=dict)

    def row(self, folder: str, source: str) -> Row:
        return self.rows.setdefault((folder, source), Row(folder, source))

    def count(self, exchange: Exchange, expected: Expected) -> Row:
        """Count one exchange by its independent reading, and return its row."""
        row = self.row(exchange.record.folder, exchange.record.project)
        row.count(exchange, failed=expected.error is not None, complete=expected.complete)
        return row

    def add(self, other: Results) -> None:
        for key, row in other.rows.items():
            self.row(*key).add(row)

    def total(self) -> Row:
        total = Row("", "all")
        for row in self.rows.values():
            total.add(row)
        return total

    def table(self) -> Table:
        """The rows by folder, a section for each, and their sum."""
        table = Table(title="Recorded traffic", show_footer=False)
        for position, name in enumerate(COLUMNS):
            table.add_column(name, justify="left" if position < 2 else "right", no_wrap=position < 2)
        ordered = sorted(self.rows.values(), key=lambda row: (row.folder, row.source))
        for row, following in zip(ordered, [*ordered[1:], None], strict=True):
            table.add_row(*row.cells(), end_section=following is None or following.folder != row.folder)
        table.add_row(*self.total().cells(), style="bold")
        return table
