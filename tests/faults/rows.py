"""The table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from faults import rows_body, rows_bounds, rows_connection, rows_status, rows_stream
from faults.dialects import DIALECTS, Dialect
from faults.table import Row, Script, Shape

ROWS: Final[tuple[Row, ...]] = (
    *rows_connection.ROWS,
    *rows_status.ROWS,
    *rows_body.ROWS,
    *rows_stream.ROWS,
    *rows_bounds.ROWS,
)


class Case(NamedTuple):
    """A row for one dialect in one shape."""

    row: Row
    dialect: Dialect
    shape: Shape
    script: Script

    @property
    def name(self) -> str:
        """Names the case in a report."""
        return f"{self.row.group} / {self.row.name} / {self.dialect.name} / {self.shape}"


def cases() -> Iterator[Case]:
    """All cases."""
    for row in ROWS:
        for dialect in DIALECTS:
            if not row.only or dialect.name in row.only:
                for shape, script in row.shapes():
                    yield Case(row, dialect, shape, script)
