# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/azure.yaml.
# Do not edit. Specs: sha256 d8ea2ce0f78a3325
"""What is read of a stream's frames: the types of `types.py` with the fields that the decoder needs."""

from __future__ import annotations

from msgspec import Struct


class PlainResponseOutputTextDeltaEvent(
    Struct, frozen=True, gc=False, tag_field="type", tag="response.output_text.delta"
):
    delta: str
    content_index: int | None = None
    output_index: int | None = None
