# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 af8992edc5b8bf75
"""The feature flags of `xai`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class XAIFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `xai`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "xai"
