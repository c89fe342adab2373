# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/vllm.yaml.
# Do not edit. Specs: sha256 65f21c6498135b5d
"""The feature flags of `vllm`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class VLLMFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `vllm`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "vllm"

    think_marks: Literal["split", "opened", "keep"] | UnsetType = UNSET
    """Reasoning in the text, between think tags; opened, if the server's template holds the first tag."""

    leaked_calls: Literal["error", "repair"] | UnsetType = UNSET
    """What becomes of tool calls that the host left in the text."""
