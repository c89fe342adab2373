# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/mistral.yaml.
# Do not edit. Specs: sha256 006b8e719c17b910
"""The feature flags of `mistral`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class MistralFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `mistral`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "mistral"
