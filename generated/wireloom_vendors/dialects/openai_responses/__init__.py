# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 99c8df424dcc4a9b
"""The wire protocol `openai_responses`."""

__all__ = []
