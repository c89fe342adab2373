# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 2dcdeb3a8f7f2fb8
"""The wire protocol `openai_chat`."""

__all__ = []
