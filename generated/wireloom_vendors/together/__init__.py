# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/together.yaml.
# Do not edit. Specs: sha256 9b61bdf4b5d54d69
"""Open models, served by Together."""

from . import types as types
from .client import AsyncTogether as AsyncTogether, Together as Together
from .flags import TogetherFlags as TogetherFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncTogether", "Together", "TogetherFlags", "types"]
