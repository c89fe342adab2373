# Made by `wireloom generate` from specs/dialects/base.yaml, specs/dialects/talk.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Acme."""

from . import talk as talk, types as types
from .client import Acme as Acme, AsyncAcme as AsyncAcme
from .flags import AcmeFlags as AcmeFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncAcme", "Acme", "AcmeFlags", "talk", "types"]
