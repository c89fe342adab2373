# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/lmstudio.yaml.
# Do not edit. Specs: sha256 98b66ff9eee4a360
"""Models on the caller's machine, by LM Studio; a key is not needed."""

from . import types as types
from .client import AsyncLMStudio as AsyncLMStudio, LMStudio as LMStudio
from .flags import LMStudioFlags as LMStudioFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncLMStudio", "LMStudio", "LMStudioFlags", "types"]
