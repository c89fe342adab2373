# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 312084bad07ddb2d
"""The wire protocol `gemini_generate`."""

__all__ = []
