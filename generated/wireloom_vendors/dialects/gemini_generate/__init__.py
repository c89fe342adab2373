# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 f39b2a746efd18fd
"""The wire protocol `gemini_generate`."""

__all__ = []
