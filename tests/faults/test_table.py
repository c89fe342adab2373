"""The table, over every HTTP stack."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, get_args

import pytest

from faults.dialects import DIALECTS
from faults.judge import problems
from faults.rows import ROWS, Case, cases
from faults.run import Kind, play
from faults.server import FaultServer
from wireloom.http.options import TransportName

OTHERS: Final = [name for name in get_args(TransportName) if name != "httpx"]


def in_turn() -> list[Case]:
    """Each row for one dialect, a dialect after the other; `make faults` plays all rows for all of them."""
    turns = {row.name: DIALECTS[number % len(DIALECTS)].name for number, row in enumerate(ROWS)}
    return [case for case in cases() if case.row.only or turns[case.row.name] == case.dialect.name]


def check(case: Case, kind: Kind, server: FaultServer, transport: str) -> None:
    """Plays the case."""
    outcome = play(case.row, case.dialect, case.shape, case.script, kind, server, transport=transport)
    assert problems(outcome, case.row.expected(case.dialect, case.shape), case.shape) == []


def by_turns(played: Iterable[Case]) -> list[Any]:
    """Each case for one of the two clients; `make faults` plays all of them for both."""
    kinds: tuple[Kind, Kind] = ("sync", "async")
    turns: dict[str, int] = {}
    found: list[Any] = []
    for case in played:
        turn = turns[case.shape] = turns.get(case.shape, len(turns)) + 1
        found.append(pytest.param(case, kinds[turn % 2], id=f"{case.name}-{kinds[turn % 2]}"))
    return found


@pytest.mark.parametrize(("case", "kind"), by_turns(in_turn()))
def test_case(case: Case, kind: Kind, server: FaultServer) -> None:
    check(case, kind, server, "httpx")


@pytest.mark.parametrize(("case", "kind"), by_turns(in_turn()))
@pytest.mark.parametrize("transport", OTHERS)
def test_case_on_another_stack(case: Case, kind: Kind, transport: str, server: FaultServer) -> None:
    if case.row.stacks and transport not in case.row.stacks:
        pytest.skip("this stack cannot promise one outcome")
    check(case, kind, server, transport)
