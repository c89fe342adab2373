# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 97f4148be2cf537f
"""The wire protocol `openai_responses`."""

__all__ = []
