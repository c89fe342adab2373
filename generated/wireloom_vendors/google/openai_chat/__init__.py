# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""The protocol `openai_chat` as this vendor serves it."""

from . import params as params, protocol as protocol, types as types

__all__ = ["params", "protocol", "types"]
