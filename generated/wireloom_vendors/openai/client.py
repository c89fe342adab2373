# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/openai.
# Do not edit. Specs: sha256 675f3a3b56a1740b
"""OpenAI's Chat Completions."""

from __future__ import annotations

CLIENT = "OpenAI"


class OpenAI:
    """OpenAI's Chat Completions."""


class AsyncOpenAI:
    """OpenAI's Chat Completions."""
