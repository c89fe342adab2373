# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 c72a6d6198742b38
"""The wire protocol `gemini_generate`."""

__all__ = []
