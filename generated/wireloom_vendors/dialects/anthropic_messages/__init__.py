# Made by `wireloom generate` from specs/dialects/anthropic_messages.
# Do not edit. Specs: sha256 5fe79c5a58bcd63d
"""The wire protocol `anthropic_messages`."""

__all__ = []
