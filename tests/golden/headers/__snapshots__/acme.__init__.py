# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Acme."""

from . import types as types
from .client import ACME as ACME, AsyncACME as AsyncACME
from .flags import ACMEFlags as ACMEFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncACME", "ACME", "ACMEFlags", "types"]
