# Made by `wireloom generate` from specs/dialects/anthropic_messages.
# Do not edit. Specs: sha256 d227b2fd10da0ab0
"""The wire protocol `anthropic_messages`."""

__all__ = []
