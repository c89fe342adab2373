# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/vllm.yaml.
# Do not edit. Specs: sha256 653ea2ac6733c981
"""The feature flags of `vllm`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class VLLMFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `vllm`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "vllm"
