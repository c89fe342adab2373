"""The differences that are expected: what the independent reading says and the decoders do not do yet.

`expected_differences.txt` has a paragraph for each reason: a line with the folder, the check (the name at the start of a
difference) and the reason; below it, indented, the ids of the exchanges. An entry that does not differ fails the run.
"""

from __future__ import annotations

import re
from pathlib import Path

EXPECTED = Path(__file__).with_name("expected_differences.txt")

Entry = tuple[str, str, str]
"""Folder, id of the exchange, check."""

_CHECK = re.compile(r"[a-z_ ]+")


def read_entries(text: str) -> dict[Entry, str]:
    """The entries of a list, with their reasons. An entry that stands twice, or an id without a reason, is an error."""
    entries: dict[Entry, str] = {}
    head: tuple[str, str, str] | None = None
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if not line[0].isspace():
            folder, check, reason = line.split(maxsplit=2)
            head = folder, check.replace("-", " "), reason
            continue
        if head is None:
            raise ValueError(f"ids without a reason: {line.strip()}")
        for id in line.split():
            entry = (head[0], id, head[1])
            if entry in entries:
                raise ValueError(f"{entry} stands twice")
            entries[entry] = head[2]
    return entries


def expected_differences() -> dict[Entry, str]:
    """The entries of the list beside this module."""
    return read_entries(EXPECTED.read_text(encoding="utf-8"))


def check_of(line: str) -> str:
    """The name of the check that a difference is of: `parts[0]: expected ...` is of `parts`."""
    match = _CHECK.match(line)
    return match[0].strip() if match else line
