"""The page in the documentation is the table's."""

from __future__ import annotations

from faults.page import PAGE, read_measured, render


def test_the_page_is_what_the_table_gives() -> None:
    assert PAGE.read_text() == render(read_measured()), "run `make faults`"
