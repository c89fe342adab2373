# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 74a011ab722824da
"""The wire protocol `openai_responses`."""

__all__ = []
