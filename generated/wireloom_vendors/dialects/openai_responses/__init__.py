# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 34147e462403c441
"""The wire protocol `openai_responses`."""

__all__ = []
