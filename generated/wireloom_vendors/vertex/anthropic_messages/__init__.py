# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""The protocol `anthropic_messages` as this vendor serves it."""

from . import params as params, protocol as protocol, types as types

__all__ = ["params", "protocol", "types"]
