# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/qwen.yaml.
# Do not edit. Specs: sha256 28a0caee84f0b35a
"""Alibaba's Qwen models. Other base URLs: https://dashscope.aliyuncs.com/compatible-mode/v1 (China) and
https://dashscope-us.aliyuncs.com/compatible-mode/v1.
"""

from . import types as types
from .client import AsyncQwen as AsyncQwen, Qwen as Qwen
from .flags import QwenFlags as QwenFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncQwen", "Qwen", "QwenFlags", "types"]
