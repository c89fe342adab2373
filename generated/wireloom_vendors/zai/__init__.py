# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/zai.yaml.
# Do not edit. Specs: sha256 8a7e240b3851e52f
"""Z.ai's GLM models. Other base URLs: https://api.z.ai/api/coding/paas/v4 (coding plan) and
https://open.bigmodel.cn/api/paas/v4 (China).
"""

from . import anthropic_messages as anthropic_messages, types as types
from .client import ZAI as ZAI, AsyncZAI as AsyncZAI
from .flags import ZAIFlags as ZAIFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncZAI", "ZAI", "ZAIFlags", "anthropic_messages", "types"]
