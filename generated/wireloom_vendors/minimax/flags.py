# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/minimax.yaml.
# Do not edit. Specs: sha256 26ffd42f87c626f1
"""The feature flags of `minimax`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class MiniMaxFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `minimax`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "minimax"

    reasoning_split: bool | UnsetType = UNSET
    """Reasoning in a field of its own; else it stands in the text, in think tags."""

    messages: bool | UnsetType = UNSET
    """Speak Anthropic's Messages, which this vendor serves too. Beta."""
