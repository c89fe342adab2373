# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/fireworks.yaml.
# Do not edit. Specs: sha256 5c584fdca081d307
"""The feature flags of `fireworks`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class FireworksFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `fireworks`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "fireworks"
