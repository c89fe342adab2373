# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 e37daf1ef6b156ca
"""Gemini models and Claude on Google Cloud. The base URL here is that of the express mode, which has no project and no Claude. For a project give the client https://LOCATION-aiplatform.googleapis.com/v1/projects/PROJECT/locations/LOCATION, without LOCATION- where the location is global. The key is an access token, best given by a function, as it lives for an hour."""

from . import anthropic_messages as anthropic_messages, types as types
from .client import AsyncVertex as AsyncVertex, Vertex as Vertex
from .flags import VertexFlags as VertexFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncVertex", "Vertex", "VertexFlags", "anthropic_messages", "types"]
