"""A vendor that speaks the dialect nearly as it is takes a page of a few lines."""

from __future__ import annotations

from pathlib import Path

import pytest

VENDORS = Path(__file__).parents[2] / "specs" / "vendors"


# LM Studio's reasoning comes in one of two fields, or in the text as a flag says.
@pytest.mark.parametrize(("name", "limit"), [("ollama", 25), ("lmstudio", 38)])
def test_a_minimal_vendor_is_short(name: str, limit: int) -> None:
    lines = (VENDORS / f"{name}.yaml").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= limit
    assert max(map(len, lines)) <= 125
