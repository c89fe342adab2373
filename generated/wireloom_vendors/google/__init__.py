# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""Google's Gemini models, as Google AI Studio serves them."""

from . import openai_chat as openai_chat, types as types
from .client import AsyncGoogle as AsyncGoogle, Google as Google
from .flags import GoogleFlags as GoogleFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncGoogle", "Google", "GoogleFlags", "openai_chat", "types"]
