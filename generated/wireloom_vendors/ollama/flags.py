# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/ollama.yaml.
# Do not edit. Specs: sha256 fe05c3a98bf7c446
"""The feature flags of `ollama`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class OllamaFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `ollama`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "ollama"
