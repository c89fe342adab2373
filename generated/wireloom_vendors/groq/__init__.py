# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 86ab708627e87920
"""Groq's chat completions, with reasoning, compound systems and their server tools."""

from . import openai_responses as openai_responses, types as types
from .client import AsyncGroq as AsyncGroq, Groq as Groq
from .flags import GroqFlags as GroqFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncGroq", "Groq", "GroqFlags", "openai_responses", "types"]
