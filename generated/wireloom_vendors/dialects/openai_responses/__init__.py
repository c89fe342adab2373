# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 52bbc762f069ecdc
"""The wire protocol `openai_responses`."""

__all__ = []
