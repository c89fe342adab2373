# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 d0f0ca52bf09efa1
"""The wire protocol `openai_responses`."""

__all__ = []
