# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/lmstudio.yaml.
# Do not edit. Specs: sha256 98b66ff9eee4a360
"""The feature flags of `lmstudio`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class LMStudioFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `lmstudio`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "lmstudio"

    think_marks: Literal["split", "opened", "keep"] | UnsetType = UNSET
    """Reasoning in the text, between think tags; opened, if the server's template holds the first tag."""
