# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 0cf120cc9b87c29c
"""The wire protocol `openai_responses`."""

__all__ = []
