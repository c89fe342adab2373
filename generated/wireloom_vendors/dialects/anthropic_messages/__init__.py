# Made by `wireloom generate` from specs/dialects/anthropic_messages.
# Do not edit. Specs: sha256 8cbbb49e821f1caf
"""The wire protocol `anthropic_messages`."""

__all__ = []
