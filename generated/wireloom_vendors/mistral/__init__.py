# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/mistral.yaml.
# Do not edit. Specs: sha256 006b8e719c17b910
"""Mistral's chat completions."""

from . import types as types
from .client import AsyncMistral as AsyncMistral, Mistral as Mistral
from .flags import MistralFlags as MistralFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncMistral", "Mistral", "MistralFlags", "types"]
