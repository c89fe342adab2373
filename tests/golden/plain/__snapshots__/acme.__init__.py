# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Acme."""

from . import types as types
from .client import Acme as Acme, AsyncAcme as AsyncAcme
from .flags import AcmeFlags as AcmeFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncAcme", "Acme", "AcmeFlags", "types"]
