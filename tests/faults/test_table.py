"""The table, with both clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from faults.judge import problems
from faults.rows import Case, cases
from faults.run import Kind, play
from faults.server import TLS, FaultServer


@pytest.fixture(scope="session")
def server() -> Iterator[FaultServer]:
    """One server for all cases of a process."""
    made = FaultServer()
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def _few_roots(monkeypatch: pytest.MonkeyPatch) -> None:
    # Each case makes a client, and reading all roots of the machine takes longer than most cases.
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS / "roots.pem"))


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.name)
def test_case(case: Case, kind: Kind, server: FaultServer) -> None:
    outcome = play(case.row, case.dialect, case.shape, case.script, kind, server)
    assert problems(outcome, case.row.expected(case.dialect, case.shape), case.shape) == []
