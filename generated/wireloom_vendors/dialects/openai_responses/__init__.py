# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 7528c16b182c4867
"""The wire protocol `openai_responses`."""

__all__ = []
