# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 9e19c522d8a23409
"""The wire protocol `openai_chat`."""

__all__ = []
