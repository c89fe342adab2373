# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/together.yaml.
# Do not edit. Specs: sha256 dc49700215ad3307
"""Open models, served by Together."""

from . import types as types
from .client import AsyncTogether as AsyncTogether, Together as Together
from .flags import TogetherFlags as TogetherFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncTogether", "Together", "TogetherFlags", "types"]
