# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 75a2656c67945586
"""The wire protocol `gemini_generate`."""

__all__ = []
