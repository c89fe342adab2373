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
    """A line of the table. `vendor` is None where the folder is not run; `note` then says why.

    `dialect` is set where it is not the vendor's first one.
    """

    name: str
    vendor: str | None
    note: str
    dialect: str | None = None


def read_table(text: str) -> tuple[Folder, ...]:
    """The lines of a table, in order."""
    rows = (line.split(maxsplit=2) for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(_folder(name, vendor, " ".join(note)) for name, vendor, *note in rows)


def _folder(name: str, reader: str, note: str) -> Folder:
    vendor, _, dialect = reader.partition("/")
    return Folder(name, None if vendor == "-" else vendor, note, dialect or None)


ROWS = read_table(TABLE.read_text(encoding="utf-8"))
FOLDERS: dict[str, str] = {row.name: row.vendor for row in ROWS if row.vendor is not None}
"""The folders that are run, with the vendor of each."""
DIALECTS: dict[str, str] = {row.name: row.dialect for row in ROWS if row.dialect is not None}
"""The protocol of the folders in which a vendor speaks another one than its first."""


def missing(root: Path) -> list[str]:
    """The folders below `root`, of protocols that this project can read, that the table does not name."""
    known = {row.name for row in ROWS}
    names = {path.name for path in root.iterdir()}
    return sorted(name for name in names - known if name.partition(".")[2] in APIS)
