# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 dd44f924afc011f8
"""The feature flags of `xai`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class XAIFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `xai`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "xai"
