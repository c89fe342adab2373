# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 01c94445e82212ca
"""The wire protocol `gemini_generate`."""

__all__ = []
