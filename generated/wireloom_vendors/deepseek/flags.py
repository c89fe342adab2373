# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/deepseek.yaml.
# Do not edit. Specs: sha256 489ffa89f6863794
"""The feature flags of `deepseek`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class DeepSeekFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `deepseek`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "deepseek"
