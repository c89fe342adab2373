"""The table, over every HTTP stack."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any, Final, get_args

import pytest

from faults.callers import Kind
from faults.judge import problems
from faults.rows import ROWS, cases
from faults.run import play
from faults.server import FaultServer
from faults.table import Case, Client, Shape
from wireloom.http.options import TransportName

STACKS: Final = get_args(TransportName)
KINDS: Final[tuple[Kind, Kind]] = ("sync", "async")


def in_turn(client: Client, shift: int) -> Iterator[tuple[Case, Kind]]:
    """Each row for one dialect and one kind of client, one after the other; `make faults` plays all of them.

    With another `shift` it is another dialect and the other kind.
    """
    of_row = {id(row): number for number, row in enumerate(ROWS)}
    for case in cases():
        number = of_row[id(case.row)]
        names = [dialect.name for dialect in case.row.dialects()]
        if case.client == client and case.dialect.name == names[(number + shift) % len(names)]:
            yield case, KINDS[(number // 2 + shift + (case.shape == "whole")) % 2]


PLAYED: Final = [
    (case, kind, transport)
    for shift, transport in enumerate(STACKS)
    for case, kind in in_turn("common", shift)
    if transport in (case.row.stacks or STACKS)
] + [(case, kind, "httpx") for case, kind in in_turn("typed", len(STACKS))]
"""Each row four times: over each stack, and with a typed client."""


@pytest.mark.parametrize(
    ("case", "kind", "transport"),
    [pytest.param(*each, id=f"{each[0].name}-{each[1]}-{each[2]}") for each in PLAYED],
)
def test_case(case: Case, kind: Kind, transport: str, server: FaultServer) -> None:
    assert problems(play(case, kind, server, transport=transport), case) == []


def test_the_rotation_leaves_nothing_out() -> None:
    """Of each group each dialect, kind and shape, and of each row both kinds and all dialects that it may be played with."""
    rows: dict[tuple[int, Shape], set[Any]] = {}
    groups: dict[str, set[Any]] = {}
    for case, kind, _ in PLAYED:
        rows.setdefault((id(case.row), case.shape), set()).update((kind, case.dialect.name))
        groups.setdefault(case.row.group, set()).update(
            ((case.dialect.name, kind), (case.dialect.name, case.shape), (kind, case.shape))
        )
    for row in ROWS:
        dialects = [dialect.name for dialect in row.dialects()]
        shapes = [shape for shape, _ in row.shapes()]
        assert groups[row.group] >= {
            *product(KINDS, shapes),
            *product(dialects, KINDS),
            *product(dialects, shapes),
        }
        for shape in shapes:
            assert rows[id(row), shape] >= set(KINDS), row.name
            if row.typed and not row.stacks:
                assert rows[id(row), shape] >= set(dialects), row.name
