# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/moonshot.
# Do not edit. Specs: sha256 f55a050d4efee060
"""The protocol `anthropic_messages` as this vendor serves it."""

from . import params as params, protocol as protocol, types as types

__all__ = ["params", "protocol", "types"]
