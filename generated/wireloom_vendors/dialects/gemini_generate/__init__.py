# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 71ad84bfc87de219
"""The wire protocol `gemini_generate`."""

__all__ = []
