# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 cd7870780c210cab
"""The wire protocol `openai_responses`."""

__all__ = []
