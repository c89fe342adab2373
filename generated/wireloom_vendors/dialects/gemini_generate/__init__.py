# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 60455d4bd89ecfd5
"""The wire protocol `gemini_generate`."""

__all__ = []
