# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 45b7e4c695b3cc1e
"""The wire protocol `openai_chat`."""

__all__ = []
