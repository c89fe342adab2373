# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/openrouter.
# Do not edit. Specs: sha256 3d4421fdd3572f3b
"""OpenRouter's Chat Completions, which serve the models of many vendors through many providers."""

from . import types as types
from .client import AsyncOpenRouter as AsyncOpenRouter, OpenRouter as OpenRouter
from .flags import OpenRouterFlags as OpenRouterFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncOpenRouter", "OpenRouter", "OpenRouterFlags", "types"]
