# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/moonshot.
# Do not edit. Specs: sha256 f55a050d4efee060
"""The feature flags of `moonshot`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class MoonshotFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `moonshot`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "moonshot"

    leaked_calls: Literal["error", "repair"] | UnsetType = UNSET
    """What becomes of tool calls that the host left in the text."""

    keep_thinking: bool | UnsetType = UNSET
    """The reasoning of all turns counts, not only that since the user's last message. For kimi-k2.6,
    kimi-k2.7-code and kimi-k3; others refuse it.
    """

    messages: bool | UnsetType = UNSET
    """Speak Anthropic's Messages, which this vendor serves too. Beta."""
