# Made by `wireloom generate` from the specs.
# Do not edit.
"""The wire protocols."""

__all__ = []
