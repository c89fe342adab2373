# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/llamacpp.yaml.
# Do not edit. Specs: sha256 9ece1a275d17228a
"""Models on the caller's machine, by the server of llama.cpp; a key is needed only if the server asks."""

from . import types as types
from .client import AsyncLlamaCpp as AsyncLlamaCpp, LlamaCpp as LlamaCpp
from .flags import LlamaCppFlags as LlamaCppFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncLlamaCpp", "LlamaCpp", "LlamaCppFlags", "types"]
