# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/deepseek.yaml.
# Do not edit. Specs: sha256 77a6a30f73279eba
"""The feature flags of `deepseek`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class DeepSeekFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `deepseek`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "deepseek"

    messages: bool | UnsetType = UNSET
    """Speak Anthropic's Messages, which this vendor serves too. Beta."""
