# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""What is read of a stream's frames: the types of `types.py` with the fields that the decoder needs."""

from __future__ import annotations

from msgspec import Struct


class PlainMore(Struct, frozen=True, gc=False, tag_field="type", tag="more"):
    piece: str
    at: int | None = None
