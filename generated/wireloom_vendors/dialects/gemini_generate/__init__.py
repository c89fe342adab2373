# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 e15dd5afeeab0654
"""The wire protocol `gemini_generate`."""

__all__ = []
