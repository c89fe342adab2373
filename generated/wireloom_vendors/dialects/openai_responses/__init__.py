# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 8d39ad25e01f6b4e
"""The wire protocol `openai_responses`."""

__all__ = []
