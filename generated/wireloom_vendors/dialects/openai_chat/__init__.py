# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 9c2d4d0c2bd8afb1
"""The wire protocol `openai_chat`."""

__all__ = []
