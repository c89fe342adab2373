# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 fc03c84572c3c574
"""The wire protocol `openai_responses`."""

__all__ = []
