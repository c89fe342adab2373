# Made by `wireloom generate` from specs/dialects/talk.yaml.
# Do not edit.
"""The wire protocol `talk`."""

__all__ = []
