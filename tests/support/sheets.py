"""The tables of the fact sheets beside the repository: which objects a vendor's reference has, and their fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FIELD = re.compile(
    r"\| (?:\*\*(?P<objects>.+?)\*\*)? *\| `(?P<field>[^`]+)` \| (?P<type>.*?) \|(?: yes)? *\|$"
)
_EVENT = re.compile(r"\| `(?P<tag>[a-z_.]+)` \| (?P<fields>`[a-z_]+`\*?: .*) \|$")
_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class SheetField:
    """A field of an object, with the values that its type names."""

    owner: str
    name: str
    values: frozenset[str]


def sheet(name: str) -> str | None:
    """The text of a fact sheet beside the repository, or None where there is none."""
    repository = next(p for p in Path(__file__).resolve().parents if (p / "pyproject.toml").is_file())
    path = repository.parent / "shared" / "vendors" / name
    return path.read_text(encoding="utf-8") if path.is_file() else None


def sheet_fields(text: str) -> Iterator[SheetField]:
    """The rows of the tables of objects; a row without an object belongs to the object above it."""
    owners: list[str] = []
    for line in text.splitlines():
        row = _FIELD.match(line)
        if row is None:
            continue
        if row["objects"]:
            owners = row["objects"].split(", ")
        for owner in owners:
            yield SheetField(owner, row["field"], frozenset(_CODE.findall(row["type"])))


def sheet_events(text: str) -> Iterator[tuple[str, str]]:
    """The rows of the table of events: the tag of an event, and each of its fields."""
    for row in filter(None, map(_EVENT.match, text.splitlines())):
        for name in re.findall(r"`([a-z0-9_]+)`\*?: ", row["fields"]):
            yield row["tag"], name
