"""One run over the recorded traffic: every check for every exchange, its counts, and what differs."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from corpus import decoded, reading_chat, reading_messages, reading_models, rebuild, round_trip
from corpus.accounting import account
from corpus.expected import Expected
from corpus.leaves import Ledger
from corpus.records import FOLDERS, Exchange, Record, exchanges, iter_records
from corpus.requests import recorded_request
from corpus.table import Results, Row

ALLOWED = Path(__file__).with_name("extra_allowed.txt")
READINGS = {"messages": reading_messages.read, "chat.completions": reading_chat.read}


@dataclass(frozen=True)
class Difference:
    """One line of what is not as it should be; `authored` ones are told and don't fail the run."""

    folder: str
    id: str
    authored: bool
    line: str

    def __str__(self) -> str:
        return f"{self.folder} {self.id}: {self.line}"


@dataclass(frozen=True)
class Share:
    """A part of the records: those whose position leaves the remainder `of` when divided by `by`."""

    of: int = 0
    by: int = 1

    def records(self, root: Path | None = None) -> Iterator[Record]:
        """The records of this share, in every folder."""
        for folder in FOLDERS:
            for position, record in enumerate(iter_records(folder, root)):
                if position % self.by == self.of:
                    yield record


@dataclass
class Outcome:
    """What a run found."""

    results: Results = field(default_factory=Results)
    differences: list[Difference] = field(default_factory=list)

    def add(self, other: Outcome) -> None:
        self.results.add(other.results)
        self.differences += other.differences

    @property
    def failures(self) -> list[Difference]:
        return [difference for difference in self.differences if not difference.authored]

    @property
    def authored(self) -> list[Difference]:
        return [difference for difference in self.differences if difference.authored]


def run(share: Share, root: Path | None = None) -> Outcome:
    """Check the records of one share."""
    outcome = Outcome()
    allowed = allowed_extra()
    for record in share.records(root):
        for exchange in exchanges(record):
            found = check_exchange(exchange, outcome.results, allowed)
            _tell(outcome, exchange, found)
        found = check_request(record, outcome.results.row(record.folder, record.project))
        outcome.differences += [_difference(record, record.id, line) for line in found]
    return outcome


def run_all(processes: int) -> Outcome:
    """Check every record, in so many processes; the order of what is found does not depend on how many."""
    outcome = Outcome()
    shares = [Share(of, processes) for of in range(processes)]
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as pool:
        for part in pool.map(run, shares):
            outcome.add(part)
    outcome.differences.sort(key=lambda one: (one.folder, one.id, one.line))
    return outcome


def check_exchange(exchange: Exchange, results: Results, allowed: dict[str, tuple[str, ...]]) -> list[str]:
    """Count one exchange, account for its leaves, and hold what is decoded against the independent reading."""
    row = results.row(exchange.record.folder, exchange.record.project)
    ledger = Ledger()
    # Whatever is raised here is a finding about this exchange, not the end of the run.
    try:
        found = _reading_differences(exchange, row)
        if exchange.record.api != "models":
            found += round_trip.differences(exchange, decoded.dialect_of(decoded.vendor_of(exchange)))
        account(exchange, ledger)
    except Exception as error:
        return [f"exception: {type(error).__name__}: {error}"]
    row.ledger.add(ledger)
    found += [f"lost: {pattern}" for pattern in ledger.lost]
    roots = allowed.get(exchange.record.folder, ())
    found += [
        f"extra: {pattern} is in no declared field (declare it, or say why not in {ALLOWED.name})"
        for pattern in ledger.extra
        if not any(covers(root, pattern) for root in roots)
    ]
    return found


def check_request(record: Record, row: Row) -> list[str]:
    """Count the recorded request, and rebuild it unless it is elided."""
    request = recorded_request(record)
    if request.body is None and request.method != "GET":
        return []
    row.requests += 1
    if request.elided:
        row.elided += 1
        return []
    vendor = decoded.VENDORS[record.folder.partition(".")[0]]
    try:
        return rebuild.differences(request, vendor)
    except Exception as error:
        return [f"request: {type(error).__name__}: {error}"]


def allowed_extra() -> dict[str, tuple[str, ...]]:
    """The patterns that may be in extra, by folder."""
    allowed: dict[str, tuple[str, ...]] = {}
    for line in ALLOWED.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            folder, pattern, reason = line.split(maxsplit=2)
            assert reason
            allowed[folder] = (*allowed.get(folder, ()), pattern)
    return allowed


def covers(root: str, pattern: str) -> bool:
    """Whether a pattern is `root` or below it."""
    return pattern == root or pattern.startswith((f"{root}.", f"{root}["))


def not_needed(results: Results) -> list[str]:
    """Allowed patterns that a run over everything has not met."""
    met = {(row.folder, pattern) for row in results.rows.values() for pattern in row.ledger.extra}
    return [
        f"{folder} {root}"
        for folder, roots in allowed_extra().items()
        for root in roots
        if not any(folder == where and covers(root, pattern) for where, pattern in met)
    ]


def _reading_differences(exchange: Exchange, row: Row) -> list[str]:
    if exchange.record.api == "models":
        models = reading_models.read(exchange)
        row.count(exchange, failed=models.error is not None, complete=True)
        return decoded.model_differences(exchange, models)
    want: Expected = READINGS[exchange.record.api](exchange)
    row.count(exchange, failed=want.error is not None, complete=want.complete)
    if exchange.streamed and not exchange.failed:
        return decoded.stream_differences(exchange, want)
    return decoded.whole_differences(exchange, want)


def _tell(outcome: Outcome, exchange: Exchange, found: list[str]) -> None:
    if found:
        outcome.results.row(exchange.record.folder, exchange.record.project).count_difference(exchange)
    outcome.differences += [_difference(exchange.record, exchange.id, line) for line in found]


def _difference(record: Record, id: str, line: str) -> Difference:
    return Difference(record.folder, id, record.fidelity == "authored", line)
