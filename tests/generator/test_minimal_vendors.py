"""A vendor that speaks the dialect nearly as it is takes a page of a few lines."""

from __future__ import annotations

from pathlib import Path

import pytest

VENDORS = Path(__file__).parents[2] / "specs" / "vendors"
LINES = 25


@pytest.mark.parametrize("name", ["lmstudio", "ollama"])
def test_a_minimal_vendor_is_short(name: str) -> None:
    lines = (VENDORS / f"{name}.yaml").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= LINES
    assert max(map(len, lines)) <= 125
