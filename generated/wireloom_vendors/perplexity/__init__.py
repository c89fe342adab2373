# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/perplexity.yaml.
# Do not edit. Specs: sha256 f93f476821ea8734
"""Perplexity's Sonar models, which search the web; roles must alternate."""

from . import types as types
from .client import AsyncPerplexity as AsyncPerplexity, Perplexity as Perplexity
from .flags import PerplexityFlags as PerplexityFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncPerplexity", "Perplexity", "PerplexityFlags", "types"]
