# Made by `wireloom generate` from specs/dialects/anthropic_messages.
# Do not edit. Specs: sha256 eca0bdb39924c854
"""The wire protocol `anthropic_messages`."""

__all__ = []
