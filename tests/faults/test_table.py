"""The table, over every HTTP stack."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, get_args

import pytest

from faults.callers import Kind
from faults.dialects import DIALECTS
from faults.judge import problems
from faults.rows import ROWS, cases
from faults.run import play
from faults.server import FaultServer
from faults.table import Case, Client
from wireloom.http.options import TransportName

OTHERS: Final = [name for name in get_args(TransportName) if name != "httpx"]


def in_turn(client: Client) -> list[Case]:
    """Each row for one dialect, a dialect after the other; `make faults` plays all rows for all of them."""
    shift = 0 if client == "common" else 1
    turns = {row: DIALECTS[(number + shift) % len(DIALECTS)].name for number, row in enumerate(map(id, ROWS))}
    return [
        case
        for case in cases()
        if case.client == client and (case.row.only or turns[id(case.row)] == case.dialect.name)
    ]


def check(case: Case, kind: Kind, server: FaultServer, transport: str) -> None:
    """Plays the case."""
    assert problems(play(case, kind, server, transport=transport), case) == []


def by_turns(played: Iterable[Case]) -> list[Any]:
    """Each case for one of the two clients; `make faults` plays all of them for both."""
    kinds: tuple[Kind, Kind] = ("sync", "async")
    turns: dict[str, int] = {}
    found: list[Any] = []
    for case in played:
        turn = turns[case.shape] = turns.get(case.shape, len(turns)) + 1
        found.append(pytest.param(case, kinds[turn % 2], id=f"{case.name}-{kinds[turn % 2]}"))
    return found


@pytest.mark.parametrize(("case", "kind"), by_turns(in_turn("common")))
def test_case(case: Case, kind: Kind, server: FaultServer) -> None:
    check(case, kind, server, "httpx")


@pytest.mark.parametrize(("case", "kind"), by_turns(in_turn("common")))
@pytest.mark.parametrize("transport", OTHERS)
def test_case_on_another_stack(case: Case, kind: Kind, transport: str, server: FaultServer) -> None:
    if case.row.stacks and transport not in case.row.stacks:
        pytest.skip("this stack cannot promise one outcome")
    check(case, kind, server, transport)


# The limits take real time, and are kept below both kinds of client.
@pytest.mark.parametrize(
    ("case", "kind"), by_turns(case for case in in_turn("typed") if case.row.group != "limits")
)
def test_case_with_a_typed_client(case: Case, kind: Kind, server: FaultServer) -> None:
    check(case, kind, server, "httpx")
