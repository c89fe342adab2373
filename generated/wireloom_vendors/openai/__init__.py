# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/openai.
# Do not edit. Specs: sha256 261973dffcf7946a
"""OpenAI's Chat Completions."""

from . import types as types
from .client import AsyncOpenAI as AsyncOpenAI, OpenAI as OpenAI
from .flags import OpenAIFlags as OpenAIFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncOpenAI", "OpenAI", "OpenAIFlags", "types"]
