# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 372ce515a79aee75
"""The wire protocol `openai_responses`."""

__all__ = []
