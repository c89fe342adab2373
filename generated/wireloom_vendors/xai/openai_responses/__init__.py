# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 d06bf79782435b34
"""The protocol `openai_responses` as this vendor serves it."""

from . import params as params, protocol as protocol, types as types

__all__ = ["params", "protocol", "types"]
