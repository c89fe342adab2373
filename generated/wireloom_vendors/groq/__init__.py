# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/groq.
# Do not edit. Specs: sha256 6e6e046144b4b647
"""Groq's chat completions, with reasoning, compound systems and their server tools."""

from . import types as types
from .client import AsyncGroq as AsyncGroq, Groq as Groq
from .flags import GroqFlags as GroqFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncGroq", "Groq", "GroqFlags", "types"]
