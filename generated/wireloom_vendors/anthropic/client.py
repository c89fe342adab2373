# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/vendors/anthropic.
# Do not edit. Specs: sha256 3336f949c5ca09b1
"""Anthropic's own API, with its server tools, beta features and both live API versions."""

from __future__ import annotations

CLIENT = "Anthropic"


class Anthropic:
    """Anthropic's own API, with its server tools, beta features and both live API versions."""


class AsyncAnthropic:
    """Anthropic's own API, with its server tools, beta features and both live API versions."""
