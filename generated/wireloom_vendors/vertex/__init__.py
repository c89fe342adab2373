# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 fc3cda22c75a01ed
"""Gemini models on Google Cloud. The base URL here is that of the express mode, which has no project. For a project give the client https://LOCATION-aiplatform.googleapis.com/v1/projects/PROJECT/locations/LOCATION/publishers/google, without LOCATION- where the location is global. The key is an access token, best given by a function, as it lives for an hour."""

from . import types as types
from .client import AsyncVertex as AsyncVertex, Vertex as Vertex
from .flags import VertexFlags as VertexFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncVertex", "Vertex", "VertexFlags", "types"]
