# Made by `wireloom generate` from all vendors.
# Do not edit. Specs: sha256 139e22fe3b687138
"""The generated vendors: where each one is, imported when it is first used."""

from __future__ import annotations

INDEX: dict[str, str] = {
    "anthropic": "wireloom_vendors.anthropic",
    "openai": "wireloom_vendors.openai",
}
"""The module of each vendor; its `VENDOR` is what the runtime reads."""
