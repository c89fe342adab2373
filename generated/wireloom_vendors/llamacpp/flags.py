# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/llamacpp.yaml.
# Do not edit. Specs: sha256 1c60a93059226704
"""The feature flags of `llamacpp`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class LlamaCppFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `llamacpp`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "llamacpp"
