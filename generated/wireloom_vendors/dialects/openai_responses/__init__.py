# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 260d1be7bf2d28f1
"""The wire protocol `openai_responses`."""

__all__ = []
