# Made by `wireloom generate` from specs/dialects/base.yaml, specs/dialects/talk.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The protocol `talk` as this vendor serves it."""

from . import params as params, protocol as protocol, types as types

__all__ = ["params", "protocol", "types"]
