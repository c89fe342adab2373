# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 817128920c26491e
"""The wire protocol `openai_responses`."""

__all__ = []
