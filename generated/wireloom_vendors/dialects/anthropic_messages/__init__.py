# Made by `wireloom generate` from specs/dialects/anthropic_messages.
# Do not edit. Specs: sha256 321af3b8e679bea9
"""The wire protocol `anthropic_messages`."""

__all__ = []
