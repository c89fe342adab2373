# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/vendors/google.
# Do not edit. Specs: sha256 55f2b21e1eaec339
"""The feature flags of `google`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class GoogleFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `google`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "google"
