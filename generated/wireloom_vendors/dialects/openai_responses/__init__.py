# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 0dbc02325240723d
"""The wire protocol `openai_responses`."""

__all__ = []
