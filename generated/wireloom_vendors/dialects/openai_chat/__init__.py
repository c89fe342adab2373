# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 b9ae5c21eccb572d
"""The wire protocol `openai_chat`."""

__all__ = []
