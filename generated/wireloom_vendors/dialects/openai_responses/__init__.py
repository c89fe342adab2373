# Made by `wireloom generate` from specs/dialects/openai_responses.
# Do not edit. Specs: sha256 8d8995c1c1fd64c2
"""The wire protocol `openai_responses`."""

__all__ = []
