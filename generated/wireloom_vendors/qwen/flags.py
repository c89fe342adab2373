# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/qwen.yaml.
# Do not edit. Specs: sha256 28a0caee84f0b35a
"""The feature flags of `qwen`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class QwenFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `qwen`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "qwen"

    keep_thinking: bool | UnsetType = UNSET
    """The reasoning of earlier turns goes back and counts; for newer models. Beta."""
