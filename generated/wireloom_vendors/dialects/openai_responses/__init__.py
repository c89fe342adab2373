# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 8918e6e89d3779c4
"""The wire protocol `openai_responses`."""

__all__ = []
