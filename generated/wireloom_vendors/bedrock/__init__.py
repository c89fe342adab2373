# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/vendors/bedrock.yaml.
# Do not edit. Specs: sha256 3fdd2df4dff71082
"""Claude on Amazon Bedrock, whole answers only: streams there are no server-sent events. The key is a Bedrock
API key, sent as a bearer token; requests that must be signed take an http_client with an auth of the
caller's.
"""

from . import types as types
from .client import AsyncBedrock as AsyncBedrock, Bedrock as Bedrock
from .flags import BedrockFlags as BedrockFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncBedrock", "Bedrock", "BedrockFlags", "types"]
