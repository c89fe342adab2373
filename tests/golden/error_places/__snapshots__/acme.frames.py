# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""What is read of a stream's frames: the types of `types.py` with the fields that the decoder needs."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from . import types


class Result(Struct, frozen=True, gc=False):
    code: int | None = None


class Chunk(Struct, frozen=True, gc=False):
    id: str | None = None
    text: str | None = None
    end: Literal["done", "full"] | str | None = None
    usage: types.Usage | None = None
    result: Result | None = None


class PlainChunk(Struct, frozen=True, gc=False):
    text: str
    id: Literal[""] | None = None
    end: Literal[""] | None = None
    usage: None = None
    result: None = None
