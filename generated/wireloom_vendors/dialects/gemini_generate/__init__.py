# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 aee0e7a98c55dd55
"""The wire protocol `gemini_generate`."""

__all__ = []
