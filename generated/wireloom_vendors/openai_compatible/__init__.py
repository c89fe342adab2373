# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/openai_compatible.yaml.
# Do not edit. Specs: sha256 1360cf1b6a7e3d8f
"""Any server that speaks the protocol. Give its base URL; the one here is only a default. A key is optional."""

from . import types as types
from .client import AsyncOpenAICompatible as AsyncOpenAICompatible, OpenAICompatible as OpenAICompatible
from .flags import OpenAICompatibleFlags as OpenAICompatibleFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncOpenAICompatible", "OpenAICompatible", "OpenAICompatibleFlags", "types"]
