# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 4b86cbc846a4f5ae
"""The wire protocol `openai_chat`."""

__all__ = []
