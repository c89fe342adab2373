# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""What is read of a stream's frames: the types of `types.py` with the fields that the decoder needs."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from . import types


class Chunk(Struct, frozen=True, gc=False):
    id: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: types.Usage | None = None
    words: str | None = None


class PlainChunk(Struct, frozen=True, gc=False):
    words: str
    id: Literal[""] | None = None
    end: Literal[""] | None = None
    usage: None = None
