# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 55920316184fa207
"""The wire protocol `openai_responses`."""

__all__ = []
