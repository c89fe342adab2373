"""Fields of a body that have the name of an argument that every call takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import compiled
from wireloom.arguments import CALL_NAMES


@pytest.mark.parametrize("name", CALL_NAMES)
def test_such_a_field_has_a_line_behind_its_name_and_keeps_it_on_the_wire(name: str, tmp_path: Path) -> None:
    overlay = f"types:\n  Ask:\n    properties: {{{name}: {{type: integer}}}}\n"
    output, diagnostics = compiled(tmp_path, overlay)
    assert not diagnostics, diagnostics.render()
    made = {path.rpartition("/")[2]: text for path, text in output.files.items() if "acme/" in path}
    assert f"    {name}_: int\n" in made["params.py"]
    assert f"    {name}: " not in made["params.py"]
    assert f'name="{name}"' in made["types.py"]
