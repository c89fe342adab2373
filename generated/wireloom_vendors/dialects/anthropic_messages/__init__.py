# Made by `wireloom generate` from specs/dialects/anthropic_messages.
# Do not edit. Specs: sha256 dc82e527ccc762fc
"""The wire protocol `anthropic_messages`."""

__all__ = []
