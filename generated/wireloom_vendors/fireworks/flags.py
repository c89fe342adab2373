# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/fireworks.yaml.
# Do not edit. Specs: sha256 7d074aea98a0aa7e
"""The feature flags of `fireworks`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class FireworksFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `fireworks`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "fireworks"

    leaked_calls: Literal["error", "repair"] | UnsetType = UNSET
    """What becomes of tool calls that the host left in the text."""
