# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/cerebras.yaml.
# Do not edit. Specs: sha256 8a37f6399a8831a3
"""Open models, served by Cerebras."""

from . import types as types
from .client import AsyncCerebras as AsyncCerebras, Cerebras as Cerebras
from .flags import CerebrasFlags as CerebrasFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncCerebras", "Cerebras", "CerebrasFlags", "types"]
