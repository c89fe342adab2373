# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 b2937647ae091b54
"""The wire protocol `openai_responses`."""

__all__ = []
