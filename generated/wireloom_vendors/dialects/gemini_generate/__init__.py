# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 47189e08d78fba45
"""The wire protocol `gemini_generate`."""

__all__ = []
