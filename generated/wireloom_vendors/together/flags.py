# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/together.yaml.
# Do not edit. Specs: sha256 9d9af278726439e4
"""The feature flags of `together`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class TogetherFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `together`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "together"
