# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/zai.yaml.
# Do not edit. Specs: sha256 8a7e240b3851e52f
"""The feature flags of `zai`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class ZAIFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `zai`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "zai"

    keep_thinking: bool | UnsetType = UNSET
    """The reasoning of earlier turns counts; it goes back whole and in order."""

    messages: bool | UnsetType = UNSET
    """Speak Anthropic's Messages, which this vendor serves too. Beta."""
