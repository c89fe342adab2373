# Made by `wireloom generate` from specs/dialects/anthropic_messages.
# Do not edit. Specs: sha256 ee7a04771e4113e0
"""The wire protocol `anthropic_messages`."""

__all__ = []
