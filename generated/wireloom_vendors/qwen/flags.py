# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/qwen.yaml.
# Do not edit. Specs: sha256 3baaeadabf6daf58
"""The feature flags of `qwen`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class QwenFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `qwen`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "qwen"
