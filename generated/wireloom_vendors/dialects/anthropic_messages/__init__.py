# Made by `wireloom generate` from specs/dialects/anthropic_messages.
# Do not edit. Specs: sha256 75c901ec766ed899
"""The wire protocol `anthropic_messages`."""

__all__ = []
