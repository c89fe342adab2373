"""The table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, get_args

from faults import (
    rows_body,
    rows_bounds,
    rows_coding,
    rows_connection,
    rows_leaving,
    rows_limits,
    rows_onward,
    rows_secrets,
    rows_status,
    rows_stream,
)
from faults.table import Case, Client, Row

ROWS: Final[tuple[Row, ...]] = (
    *rows_connection.ROWS,
    *rows_limits.ROWS,
    *rows_leaving.ROWS,
    *rows_status.ROWS,
    *rows_secrets.ROWS,
    *rows_body.ROWS,
    *rows_coding.ROWS,
    *rows_stream.ROWS,
    *rows_onward.ROWS,
    *rows_bounds.ROWS,
)
CLIENTS: Final[tuple[Client, ...]] = get_args(Client)


def cases() -> Iterator[Case]:
    """All cases."""
    for row in ROWS:
        for dialect in row.dialects():
            for shape, script in row.shapes():
                for client in CLIENTS if row.typed else CLIENTS[:1]:
                    yield Case(row, dialect, shape, script, client)
