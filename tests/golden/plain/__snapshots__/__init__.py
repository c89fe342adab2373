# Made by `wireloom generate` from all vendors.
# Do not edit.
"""The generated vendors: where each one is, imported when it is first used."""

from __future__ import annotations

INDEX: dict[str, str] = {
    "acme": "wireloom_vendors.acme",
}
"""The module of each vendor; its `VENDOR` is what the runtime reads."""
