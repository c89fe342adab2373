# Made by `wireloom generate` from specs/dialects/base.yaml.
# Do not edit.
"""The wire protocol `base`."""

__all__ = []
