# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openai.
# Do not edit. Specs: sha256 9c8ab2bfe0cd0b41
"""The protocol `openai_responses` as this vendor serves it."""

from . import params as params, protocol as protocol, types as types

__all__ = ["params", "protocol", "types"]
