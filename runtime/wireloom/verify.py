"""Whose signed payloads the model of a request can verify; behind a router that depends on the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from .params import rows_for

if TYPE_CHECKING:
    from .vendor import ModelRow


class Verifier:
    """What one model takes."""

    __slots__ = ("_issuers", "_model", "_models")

    def __init__(self, model: str, row: ModelRow, models: Mapping[str, ModelRow]) -> None:
        self._model: Final = model
        self._issuers: Final = row.verifies
        self._models: Final = models

    def issued(self, issuer: str) -> bool:
        """Whether it can verify what this issuer signed."""
        return issuer in self._issuers

    def made(self, model: str) -> bool:
        """Whether it can verify what `model` signed, where nothing says for whom: both have an issuer in common.

        Answers may name their model without the variant (`:free`) that was asked for.
        """
        if model.partition(":")[0] == self._model.partition(":")[0]:
            return True
        return bool(self._issuers) and not set(self._issuers).isdisjoint(
            rows_for(model, self._models).verifies
        )
