# Made by `wireloom generate` from specs/dialects/openai_chat.
# Do not edit. Specs: sha256 ee653df79c7fc415
"""The wire protocol `openai_chat`."""

__all__ = []
