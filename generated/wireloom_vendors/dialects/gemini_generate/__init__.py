# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 dd77a7b7e513b16f
"""The wire protocol `gemini_generate`."""

__all__ = []
