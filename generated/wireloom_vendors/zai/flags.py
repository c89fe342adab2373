# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/zai.yaml.
# Do not edit. Specs: sha256 9ddaf3d4b8949bde
"""The feature flags of `zai`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class ZAIFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `zai`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "zai"
