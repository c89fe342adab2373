# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 a9d304f9b38cf31f
"""The wire protocol `openai_responses`."""

__all__ = []
