# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/together.yaml.
# Do not edit. Specs: sha256 dc49700215ad3307
"""The feature flags of `together`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class TogetherFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `together`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "together"

    leaked_calls: Literal["error", "repair"] | UnsetType = UNSET
    """What becomes of tool calls that the host left in the text."""
