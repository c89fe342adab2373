# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/openai_compatible.yaml.
# Do not edit. Specs: sha256 1360cf1b6a7e3d8f
"""The feature flags of `openai_compatible`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class OpenAICompatibleFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `openai_compatible`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "openai_compatible"

    think_marks: Literal["split", "opened", "keep"] | UnsetType = UNSET
    """Reasoning in the text, between think tags; opened, if the server's template holds the first tag."""

    leaked_calls: Literal["error", "repair"] | UnsetType = UNSET
    """What becomes of tool calls that the server left in the text."""
