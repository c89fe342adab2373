# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/fireworks.yaml.
# Do not edit. Specs: sha256 7d074aea98a0aa7e
"""Open models, served by Fireworks; ids are accounts/fireworks/models/NAME."""

from . import types as types
from .client import AsyncFireworks as AsyncFireworks, Fireworks as Fireworks
from .flags import FireworksFlags as FireworksFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncFireworks", "Fireworks", "FireworksFlags", "types"]
