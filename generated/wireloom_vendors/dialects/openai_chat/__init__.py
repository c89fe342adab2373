# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 8cfe15f273310cf9
"""The wire protocol `openai_chat`."""

__all__ = []
