# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 eeb8166fde12a206
"""The wire protocol `openai_chat`."""

__all__ = []
