# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 d1f760662f1ebcb7
"""The wire protocol `openai_chat`."""

__all__ = []
