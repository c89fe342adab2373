# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 3a2a0bbe0febc6ff
"""The wire protocol `openai_chat`."""

__all__ = []
