# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openai.
# Do not edit. Specs: sha256 4aaca3dca2f85be2
"""OpenAI's Chat Completions, and its Responses behind a flag."""

from . import openai_responses as openai_responses, types as types
from .client import AsyncOpenAI as AsyncOpenAI, OpenAI as OpenAI
from .flags import OpenAIFlags as OpenAIFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncOpenAI", "OpenAI", "OpenAIFlags", "openai_responses", "types"]
