"""One fault server for all tests of a process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from faults.server import TLS, FaultServer


@pytest.fixture(scope="session")
def server() -> Iterator[FaultServer]:
    """The server."""
    made = FaultServer()
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def _few_roots(monkeypatch: pytest.MonkeyPatch) -> None:
    # Each case makes a client, and reading all roots of the machine takes longer than most cases.
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS / "roots.pem"))
