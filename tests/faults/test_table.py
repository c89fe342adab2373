"""The table, with both clients."""

from __future__ import annotations

import pytest

from faults.judge import problems
from faults.rows import Case, cases
from faults.run import Kind, play
from faults.server import FaultServer


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.name)
def test_case(case: Case, kind: Kind, server: FaultServer) -> None:
    outcome = play(case.row, case.dialect, case.shape, case.script, kind, server)
    assert problems(outcome, case.row.expected(case.dialect, case.shape), case.shape) == []
