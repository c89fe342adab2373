"""Whether the numbers of a usage add up: total = input + output, the cache within the input, reasoning within the output.

The sums are those of the decoded usage, so by the rule of the vendor's spec; the total is the vendor's own. Records
whose vendor's numbers don't add up are listed in `usage_exceptions.txt` with the numbers; their usage keeps the
vendor's values (which the reading checks) and its own object.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpus import reading_gemini, reading_responses
from corpus.facts import FACTS
from corpus.folders import FOLDERS
from corpus.reading_chat import total_usage
from corpus.records import Exchange
from wireloom.model import Usage

EXCEPTIONS = Path(__file__).with_name("usage_exceptions.txt")

Entry = tuple[str, str, str, tuple[int, ...]]
"""An entry of the list: folder, id of the exchange, rule, and the numbers of the rule."""


def read_exceptions(text: str) -> frozenset[Entry]:
    """The entries of a list, one a line."""
    rows = (line.split() for line in text.splitlines() if line and not line.startswith("#"))
    return frozenset((folder, id, rule, tuple(map(int, numbers))) for folder, id, rule, *numbers in rows)


def exceptions() -> frozenset[Entry]:
    """The records that are known not to add up."""
    return read_exceptions(EXCEPTIONS.read_text(encoding="utf-8"))


def vendor_total(exchange: Exchange) -> int | None:
    """The total that the vendor states, None if it states none or does not speak chat completions."""
    if exchange.record.api == "generateContent":
        return reading_gemini.total_of(_bodies(exchange))
    if exchange.record.api == "responses":
        return reading_responses.total_of(_bodies(exchange))
    facts = FACTS.get(FOLDERS[exchange.record.folder])
    if facts is None or exchange.record.api != "chat.completions":
        return None
    total = total_usage(_bodies(exchange), facts.usage).get("total_tokens")
    return total if isinstance(total, int) else None


def broken(usage: Usage, total: int | None) -> list[tuple[str, tuple[int, ...]]]:
    """The rules that the numbers break, with the numbers."""
    into, out = usage.input or 0, usage.output or 0
    cached, thought = (usage.cache_read or 0) + (usage.cache_write or 0), usage.reasoning or 0
    found: list[tuple[str, tuple[int, ...]]] = []
    if total is not None and total != into + out:
        found.append(("total", (total, into, out)))
    if cached > into:
        found.append(("cache", (cached, into)))
    if thought > out:
        found.append(("reasoning", (thought, out)))
    return found


@dataclass
class Sums:
    """The sums that were made: how many had a total to meet, and which of the known exceptions occurred."""

    totals: int = 0
    met: set[Entry] = field(default_factory=set)

    def add(self, other: Sums) -> None:
        self.totals += other.totals
        self.met |= other.met


def differences(exchange: Exchange, usage: Usage, known: frozenset[Entry], sums: Sums) -> list[str]:
    """What does not add up and is not known. A usage that was not read at all is told by the reading."""
    if usage.source is None:
        return []
    found: list[str] = []
    total = vendor_total(exchange)
    sums.totals += total is not None
    for rule, numbers in broken(usage, total):
        entry = (exchange.record.folder, exchange.id, rule, numbers)
        sums.met.add(entry)
        if entry not in known:
            found.append(f"usage rule: {rule} {' '.join(map(str, numbers))} is not in {EXCEPTIONS.name}")
        elif usage.raw is None:
            found.append("usage rule: the vendor's own object is not kept")
    return found


def _bodies(exchange: Exchange) -> list[dict[str, Any]]:
    if exchange.frames is None:
        return [json.loads(exchange.record.body_text)]
    return [frame.json for frame in exchange.frames if not frame.is_done]
