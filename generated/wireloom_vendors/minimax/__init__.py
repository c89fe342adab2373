# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/minimax.yaml.
# Do not edit. Specs: sha256 26ffd42f87c626f1
"""MiniMax's models; in China the base URL is https://api.minimaxi.com/v1."""

from . import anthropic_messages as anthropic_messages, types as types
from .client import AsyncMiniMax as AsyncMiniMax, MiniMax as MiniMax
from .flags import MiniMaxFlags as MiniMaxFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncMiniMax", "MiniMax", "MiniMaxFlags", "anthropic_messages", "types"]
