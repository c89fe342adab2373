# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 4fc513241d4f1536
"""The wire protocol `openai_responses`."""

__all__ = []
