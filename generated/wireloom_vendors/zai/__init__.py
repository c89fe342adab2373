# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/zai.yaml.
# Do not edit. Specs: sha256 b942a01cb29ca2ee
"""Z.ai's GLM models. Other base URLs: https://api.z.ai/api/coding/paas/v4 (coding plan) and https://open.bigmodel.cn/api/paas/v4 (China)."""

from . import types as types
from .client import ZAI as ZAI, AsyncZAI as AsyncZAI
from .flags import ZAIFlags as ZAIFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncZAI", "ZAI", "ZAIFlags", "types"]
