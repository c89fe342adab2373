# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/cerebras.yaml.
# Do not edit. Specs: sha256 f6909daf13abb646
"""Open models, served by Cerebras."""

from . import types as types
from .client import AsyncCerebras as AsyncCerebras, Cerebras as Cerebras
from .flags import CerebrasFlags as CerebrasFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncCerebras", "Cerebras", "CerebrasFlags", "types"]
