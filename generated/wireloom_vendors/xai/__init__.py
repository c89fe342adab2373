# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 dd44f924afc011f8
"""xAI's chat completions; its server tools are not part of this protocol."""

from . import types as types
from .client import XAI as XAI, AsyncXAI as AsyncXAI
from .flags import XAIFlags as XAIFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncXAI", "XAI", "XAIFlags", "types"]
