"""A vendor over the base of the golden features, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

from support.golden import BASE
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.generate import Output, generate
from wireloom_codegen.loader import bundled_specs, bundled_templates, load_specs

HEAD = """vendor: acme
extends: base
base_url: https://api.acme.test
auth: {schemes: {key: {header: x-key}}, default: key}
"""
"""Lines 1 to 4 of every spec."""


def compiled(folder: Path, overlay: str, head: str = HEAD) -> tuple[Output, Diagnostics]:
    """What is generated from `head` with `overlay` behind it, and the errors."""
    (folder / "vendors").mkdir(exist_ok=True)
    (folder / "vendors" / "acme.yaml").write_text(head + overlay, encoding="utf-8")
    diagnostics = Diagnostics()
    specs = load_specs(folder, dialect_roots=[BASE, bundled_specs()], diagnostics=diagnostics)
    output = Output() if diagnostics else generate(specs, bundled_templates(), diagnostics)
    return output, diagnostics


def faults(folder: Path, overlay: str, head: str = HEAD) -> list[str]:
    """The errors: `LINE:COLUMN: ...` in the overlay, `base: ...` where the base is to blame."""
    _, diagnostics = compiled(folder, overlay, head)
    found: list[str] = []
    for error in diagnostics.errors:
        place = f"{error.position}" if error.position is not None else ""
        file, _, at = place.partition(":")
        shown = at if file.endswith("vendors/acme.yaml") else "base"
        found.append(error.headline.replace(place, shown, 1))
    return found
