# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/vendors/google.
# Do not edit. Specs: sha256 55f2b21e1eaec339
"""Google's Gemini models, as Google AI Studio serves them."""

from . import types as types
from .client import AsyncGoogle as AsyncGoogle, Google as Google
from .flags import GoogleFlags as GoogleFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncGoogle", "Google", "GoogleFlags", "types"]
