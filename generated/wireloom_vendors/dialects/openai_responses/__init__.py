# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 d22f441a7640cbe8
"""The wire protocol `openai_responses`."""

__all__ = []
