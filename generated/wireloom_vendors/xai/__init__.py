# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 d06bf79782435b34
"""xAI's chat completions; its server tools are part of Responses, behind a flag."""

from . import openai_responses as openai_responses, types as types
from .client import XAI as XAI, AsyncXAI as AsyncXAI
from .flags import XAIFlags as XAIFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncXAI", "XAI", "XAIFlags", "openai_responses", "types"]
