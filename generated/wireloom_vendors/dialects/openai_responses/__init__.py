# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 944ba1845571986c
"""The wire protocol `openai_responses`."""

__all__ = []
