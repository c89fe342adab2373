# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""What is read of a stream's frames: the types of `types.py` with the fields that the decoder needs."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class PlainChunk(Struct, frozen=True, gc=False):
    text: str
    id: Literal[""] | None = None
    end: Literal[""] | None = None
    usage: None = None
    search: None = None
    links: tuple[()] | None = None
    spans: tuple[()] | None = None
