"""Which vendor's decoders read which folder of recorded traffic."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).with_name("folders.txt")
APIS = (
    "messages",
    "chat.completions",
    "generateContent",
    "responses",
    "responses.compact",
    "responses.get",
    "models",
    "cachedContents",
)
"""The protocols that this project can read, as folders are named after them."""


@dataclass(frozen=True)
class Folder:
    """A line of the table. `vendor` is None where the folder is not run; `note` then says why."""

    name: str
    vendor: str | None
    note: str


def read_table(text: str) -> tuple[Folder, ...]:
    """The lines of a table, in order."""
    rows = (line.split(maxsplit=2) for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(
        Folder(name, None if vendor == "-" else vendor, " ".join(note)) for name, vendor, *note in rows
    )


ROWS = read_table(TABLE.read_text(encoding="utf-8"))
FOLDERS: dict[str, str] = {row.name: row.vendor for row in ROWS if row.vendor is not None}
"""The folders that are run, with the vendor of each."""


def missing(root: Path) -> list[str]:
    """The folders below `root`, of protocols that this project can read, that the table does not name."""
    known = {row.name for row in ROWS}
    names = {path.name for path in root.iterdir()}
    return sorted(name for name in names - known if name.partition(".")[2] in APIS)
