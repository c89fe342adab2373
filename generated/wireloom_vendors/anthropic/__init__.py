# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/vendors/anthropic.
# Do not edit. Specs: sha256 d6b3a7526ef67616
"""Anthropic's own API, with its server tools, beta features and both live API versions."""

from . import types as types
from .client import Anthropic as Anthropic, AsyncAnthropic as AsyncAnthropic
from .flags import AnthropicFlags as AnthropicFlags
from .vendor import VENDOR as VENDOR

__all__ = ["VENDOR", "AsyncAnthropic", "Anthropic", "AnthropicFlags", "types"]
