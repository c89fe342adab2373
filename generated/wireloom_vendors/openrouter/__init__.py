# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openrouter.
# Do not edit. Specs: sha256 e3b44c6e11f9809b
"""OpenRouter's Chat Completions, which serve the models of many vendors through many providers."""

from . import anthropic_messages as anthropic_messages, openai_responses as openai_responses, types as types
from .client import AsyncOpenRouter as AsyncOpenRouter, OpenRouter as OpenRouter
from .flags import OpenRouterFlags as OpenRouterFlags
from .vendor import VENDOR as VENDOR

__all__ = [
    "VENDOR",
    "AsyncOpenRouter",
    "OpenRouter",
    "OpenRouterFlags",
    "anthropic_messages",
    "openai_responses",
    "types",
]
