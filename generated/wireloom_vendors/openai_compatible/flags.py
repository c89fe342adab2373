# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/openai_compatible.yaml.
# Do not edit. Specs: sha256 6aa9a2b0076fe7a8
"""The feature flags of `openai_compatible`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class OpenAICompatibleFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `openai_compatible`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "openai_compatible"
