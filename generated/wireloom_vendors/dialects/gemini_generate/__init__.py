# Made by `wireloom generate` from specs/dialects/gemini_generate.
# Do not edit. Specs: sha256 855325d169ffa8a7
"""The wire protocol `gemini_generate`."""

__all__ = []
