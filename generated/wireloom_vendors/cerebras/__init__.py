# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/cerebras.yaml.
# Do not edit. Specs: sha256 4d6f61c96c8ef734
"""Open models, served by Cerebras."""

from . import types as types
from .client import AsyncCerebras as AsyncCerebras, Cerebras as Cerebras
from .flags import CerebrasFlags as CerebrasFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncCerebras", "Cerebras", "CerebrasFlags", "types"]
