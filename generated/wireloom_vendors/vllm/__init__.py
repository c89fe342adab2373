# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/vllm.yaml.
# Do not edit. Specs: sha256 65f21c6498135b5d
"""Models on a vLLM server, by default on the caller's machine; a key is needed only if the server asks."""

from . import types as types
from .client import VLLM as VLLM, AsyncVLLM as AsyncVLLM
from .flags import VLLMFlags as VLLMFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncVLLM", "VLLM", "VLLMFlags", "types"]
