# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/together.yaml.
# Do not edit. Specs: sha256 14922183a2f19407
"""The feature flags of `together`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class TogetherFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `together`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "together"
