# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""What is read of a stream's frames: the types of `types.py` with the fields that the decoder needs."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class PlainChoice(Struct, frozen=True, gc=False):
    text: str
    index: Literal[0] | None = None
    end: Literal[""] | None = None


class PlainChunk(Struct, frozen=True, gc=False):
    choices: tuple[PlainChoice]
    id: Literal[""] | None = None
    usage: None = None
