"""One run over the recorded traffic: every check for every exchange, its counts, and what differs."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from corpus import (
    decoded,
    pending,
    reading_chat,
    reading_gemini,
    reading_messages,
    reading_models,
    reading_responses,
    rebuild,
    round_trip,
    usage_rules,
)
from corpus.accounting import OBJECTS, account
from corpus.expected import Expected
from corpus.folders import FOLDERS
from corpus.leaves import Ledger
from corpus.records import Exchange, Record, exchanges, iter_records
from corpus.requests import recorded_request
from corpus.table import Difference, Results, Row
from corpus.vendors import dialect_of, vendor_of, vendor_of_folder

ALLOWED = Path(__file__).with_name("extra_allowed.txt")
READINGS = {
    "messages": reading_messages.read,
    "chat.completions": reading_chat.read,
    "generateContent": reading_gemini.read,
    "responses": reading_responses.read,
}


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


@dataclass(frozen=True)
class Lists:
    """What is known beforehand: patterns that may be in extra, differences, and usage that does not add up."""

    allowed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    pending: dict[pending.Entry, str] = field(default_factory=dict)
    usage: frozenset[usage_rules.Entry] = frozenset()

    @classmethod
    def read(cls) -> Lists:
        return cls(allowed_extra(), pending.expected_differences(), usage_rules.exceptions())


@dataclass
class Outcome:
    """What a run found."""

    results: Results = field(default_factory=Results)
    differences: list[Difference] = field(default_factory=list)
    usage: usage_rules.Sums = field(default_factory=usage_rules.Sums)

    def add(self, other: Outcome) -> None:
        self.results.add(other.results)
        self.differences += other.differences
        self.usage.add(other.usage)

    @property
    def failures(self) -> list[Difference]:
        return [one for one in self.differences if not one.authored and not one.expected]

    @property
    def authored(self) -> list[Difference]:
        return [one for one in self.differences if one.authored]

    @property
    def met_pending(self) -> set[pending.Entry]:
        return {(one.folder, one.id, pending.check_of(one.line)) for one in self.differences if one.expected}


def run(share: Share, root: Path | None = None) -> Outcome:
    """Check the records of one share."""
    outcome, lists = Outcome(), Lists.read()
    for record in share.records(root):
        row = outcome.results.row(record.folder, record.project)
        for exchange in exchanges(record):
            found = [
                _difference(record, exchange.id, line, lists)
                for line in check_exchange(exchange, outcome, lists)
            ]
            row.count_differences(found)
            outcome.differences += found
        lines = check_request(record, row)
        outcome.differences += [_difference(record, record.id, line, lists) for line in lines]
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


def check_exchange(exchange: Exchange, outcome: Outcome, lists: Lists) -> list[str]:
    """Count one exchange, account for its leaves, and hold what is decoded against the independent reading."""
    row = outcome.results.row(exchange.record.folder, exchange.record.project)
    ledger = Ledger()
    # Whatever is raised here is a finding about this exchange, not the end of the run.
    try:
        if exchange.record.api in OBJECTS:
            row.count(exchange, failed=exchange.failed, complete=True)
            found = decoded.object_differences(exchange)
        elif exchange.record.api == "models":
            found = _model_differences(exchange, row)
        else:
            found = _answer_differences(exchange, row, outcome, lists)
        account(exchange, ledger)
    except Exception as error:
        return [f"exception: {type(error).__name__}: {error}"]
    row.ledger.add(ledger)
    found += [f"lost: {pattern}" for pattern in ledger.lost]
    roots = lists.allowed.get(exchange.record.folder, ())
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
    vendor = vendor_of_folder(record.folder)
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


def allowed_leaves(results: Results) -> Counter[str]:
    """How many leaves are in extra under each allowed pattern, by folder and pattern."""
    allowed = allowed_extra()
    counts: Counter[str] = Counter()
    for row in results.rows.values():
        for pattern, count in row.ledger.extra.items():
            root = next((root for root in allowed.get(row.folder, ()) if covers(root, pattern)), None)
            if root is not None:
                counts[f"{row.folder} {root}"] += count
    return counts


def stale(outcome: Outcome) -> list[str]:
    """The entries of the lists that a run over everything has not met."""
    lists, allowed = Lists.read(), allowed_leaves(outcome.results)
    unmet = [
        f"{ALLOWED.name}: {folder} {root}"
        for folder, roots in lists.allowed.items()
        for root in roots
        if not allowed[f"{folder} {root}"]
    ]
    unmet += [
        f"{pending.EXPECTED.name}: {' '.join(one)}" for one in lists.pending.keys() - outcome.met_pending
    ]
    unmet += [
        f"{usage_rules.EXCEPTIONS.name}: {folder} {id} {rule} {' '.join(map(str, numbers))}"
        for folder, id, rule, numbers in lists.usage - outcome.usage.met
    ]
    return sorted(f"{line} does not occur, take it out" for line in unmet)


def _model_differences(exchange: Exchange, row: Row) -> list[str]:
    models = reading_models.read(exchange)
    row.count(exchange, failed=models.error is not None, complete=True)
    return decoded.model_differences(exchange, models)


def _answer_differences(exchange: Exchange, row: Row, outcome: Outcome, lists: Lists) -> list[str]:
    want: Expected = READINGS[exchange.record.api](exchange)
    row.count(exchange, failed=want.error is not None, complete=want.complete)
    if exchange.streamed and not exchange.failed:
        got = decoded.streamed(exchange)
        found = decoded.stream_differences(exchange, want, got)
    else:
        got = decoded.whole(exchange)
        found = decoded.whole_differences(exchange, want, got)
    if got.error is None:
        found += round_trip.differences(exchange, dialect_of(vendor_of(exchange)))
    if not exchange.failed:
        found += usage_rules.differences(exchange, got.response.usage, lists.usage, outcome.usage)
    return found


def _difference(record: Record, id: str, line: str, lists: Lists) -> Difference:
    expected = (record.folder, id, pending.check_of(line)) in lists.pending
    return Difference(record.folder, id, record.fidelity == "authored", line, expected)
