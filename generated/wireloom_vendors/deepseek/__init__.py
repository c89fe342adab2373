# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/deepseek.yaml.
# Do not edit. Specs: sha256 77a6a30f73279eba
"""DeepSeek's chat completions; with the base URL https://api.deepseek.com/beta also prefix and strict tools."""

from . import anthropic_messages as anthropic_messages, types as types
from .client import AsyncDeepSeek as AsyncDeepSeek, DeepSeek as DeepSeek
from .flags import DeepSeekFlags as DeepSeekFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncDeepSeek", "DeepSeek", "DeepSeekFlags", "anthropic_messages", "types"]
