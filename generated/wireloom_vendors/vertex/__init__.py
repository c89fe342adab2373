# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""Gemini models and Claude on Google Cloud, in a project and a location. The key is an access token, best
given by a function, as it lives for an hour; the express mode, which has neither project nor Claude, takes
an API key.
"""

from . import anthropic_messages as anthropic_messages, types as types
from .client import AsyncVertex as AsyncVertex, Vertex as Vertex
from .flags import VertexFlags as VertexFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncVertex", "Vertex", "VertexFlags", "anthropic_messages", "types"]
