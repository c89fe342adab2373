# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/deepseek.yaml.
# Do not edit. Specs: sha256 7f47cb65d1d37950
"""The feature flags of `deepseek`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class DeepSeekFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `deepseek`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "deepseek"
