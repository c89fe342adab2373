# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/azure.yaml.
# Do not edit. Specs: sha256 d8ea2ce0f78a3325
"""Azure OpenAI, on the path that needs no API version. The host has the name of the caller's own resource;
the model is the name of a deployment. A base URL of the classic path has the deployment and the version:
https://NAME.openai.azure.com/openai/deployments/DEPLOYMENT?api-version=VERSION.
"""

from . import anthropic_messages as anthropic_messages, openai_responses as openai_responses, types as types
from .client import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
from .flags import AzureOpenAIFlags as AzureOpenAIFlags
from .vendor import VENDOR as VENDOR

__all__ = [
    "VENDOR",
    "AsyncAzureOpenAI",
    "AzureOpenAI",
    "AzureOpenAIFlags",
    "anthropic_messages",
    "openai_responses",
    "types",
]
