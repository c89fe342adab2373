# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 81543a5790ae9015
"""The wire protocol `gemini_generate`."""

__all__ = []
