# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 afe438c823ff2e13
"""The wire protocol `gemini_generate`."""

__all__ = []
