# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 6a959e01366533b0
"""The wire protocol `openai_responses`."""

__all__ = []
