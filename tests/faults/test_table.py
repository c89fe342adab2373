"""The table, with both clients, over every HTTP stack."""

from __future__ import annotations

from typing import Final, get_args

import pytest

from faults.dialects import DIALECTS
from faults.judge import problems
from faults.rows import ROWS, Case, cases
from faults.run import Kind, play
from faults.server import FaultServer
from wireloom.http.options import TransportName

OTHERS: Final = [name for name in get_args(TransportName) if name != "httpx"]


def in_turn() -> list[Case]:
    """Each row for one dialect, a dialect after the other: what differs between stacks does not between dialects."""
    turns = {row.name: DIALECTS[number % len(DIALECTS)].name for number, row in enumerate(ROWS)}
    return [case for case in cases() if case.row.only or turns[case.row.name] == case.dialect.name]


def check(case: Case, kind: Kind, server: FaultServer, transport: str) -> None:
    """Plays the case."""
    outcome = play(case.row, case.dialect, case.shape, case.script, kind, server, transport=transport)
    assert problems(outcome, case.row.expected(case.dialect, case.shape), case.shape) == []


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.name)
def test_case(case: Case, kind: Kind, server: FaultServer) -> None:
    check(case, kind, server, "httpx")


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("case", in_turn(), ids=lambda case: case.name)
@pytest.mark.parametrize("transport", OTHERS)
def test_case_on_another_stack(case: Case, kind: Kind, transport: str, server: FaultServer) -> None:
    if case.row.stacks and transport not in case.row.stacks:
        pytest.skip("this stack cannot promise one outcome")
    check(case, kind, server, transport)
