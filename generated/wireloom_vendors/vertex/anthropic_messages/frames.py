# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""What is read of a stream's frames: the types of `types.py` with the fields that the decoder needs."""

from __future__ import annotations

from msgspec import Struct


class PlainTextDelta(Struct, frozen=True, gc=False, tag_field="type", tag="text_delta"):
    text: str


class PlainRawContentBlockDeltaEvent(
    Struct, frozen=True, gc=False, tag_field="type", tag="content_block_delta"
):
    index: int
    delta: PlainTextDelta
