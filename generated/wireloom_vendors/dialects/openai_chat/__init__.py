# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 620e599ebc9ef8a2
"""The wire protocol `openai_chat`."""

__all__ = []
