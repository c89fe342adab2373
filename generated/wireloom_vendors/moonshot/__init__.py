# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/moonshot.
# Do not edit. Specs: sha256 f55a050d4efee060
"""Moonshot's Kimi models. Keys of China go to https://api.moonshot.cn/v1, keys of the Kimi Code plan to
https://api.kimi.com/coding/v1; give that as the client's base URL.
"""

from . import anthropic_messages as anthropic_messages, types as types
from .client import AsyncMoonshot as AsyncMoonshot, Moonshot as Moonshot
from .flags import MoonshotFlags as MoonshotFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncMoonshot", "Moonshot", "MoonshotFlags", "anthropic_messages", "types"]
