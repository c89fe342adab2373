# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/lmstudio.yaml.
# Do not edit. Specs: sha256 8fe8336175789388
"""The feature flags of `lmstudio`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class LMStudioFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `lmstudio`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "lmstudio"
