# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/llamacpp.yaml.
# Do not edit. Specs: sha256 9ece1a275d17228a
"""The feature flags of `llamacpp`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class LlamaCppFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `llamacpp`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "llamacpp"

    think_marks: Literal["split", "opened", "keep"] | UnsetType = UNSET
    """Reasoning in the text, between think tags; opened, if the server's template holds the first tag."""
