# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/ollama.yaml.
# Do not edit. Specs: sha256 fe05c3a98bf7c446
"""Models on the caller's machine, by Ollama's compatible API; a key is not needed."""

from . import types as types
from .client import AsyncOllama as AsyncOllama, Ollama as Ollama
from .flags import OllamaFlags as OllamaFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncOllama", "Ollama", "OllamaFlags", "types"]
