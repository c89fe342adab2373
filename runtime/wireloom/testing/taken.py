"""Takes out of one recorded exchange what is not to be kept, and notes where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, cast

from wireloom.redaction import Redaction

from .masking import MASK, is_private, masked_json, masked_url, plain_url, without_ids


class Taken:
    """`given` are texts to mask whatever their length, `secrets` those of the exchange; `names` are further names of
    headers and query arguments that hold secrets."""

    def __init__(self, given: Sequence[str], secrets: Iterable[str], names: Iterable[str]) -> None:
        self._given: Final = given
        self._redaction: Final = Redaction(dict.fromkeys(secrets, MASK))
        self._names: Final = frozenset(names)
        self._places: Final[dict[str, None]] = {}

    @property
    def places(self) -> tuple[str, ...]:
        """Where something was taken out."""
        return tuple(self._places)

    def text(self, place: str, text: str, *, failure: bool = False) -> str:
        """A text without secrets; that of a failure without ids of accounts too."""
        clean = self._clean(without_ids(text) if failure else text)
        self._note(place, text, clean)
        return clean

    def json(self, place: str, value: Any) -> Any:
        """A document without secrets."""
        clean = self._document(masked_json(value))
        self._note(place, value, clean)
        return clean

    def url(self, place: str, url: str) -> str:
        """A URL without secrets."""
        clean = self._clean(masked_url(url, self._names))
        self._note(place, plain_url(url), clean)
        return clean

    def headers(self, place: str, headers: Mapping[str, str], kept: frozenset[str]) -> dict[str, str]:
        """Of the headers those that may be kept. One that holds a secret is noted, others are left out without a word."""
        found: dict[str, str] = {}
        for name, value in headers.items():
            if is_private(name, self._names):
                self._places[f"{place}.{name}"] = None
            elif name in kept:
                found[name] = self._clean(value)
                self._note(f"{place}.{name}", value, found[name])
        return found

    def _clean(self, text: str) -> str:
        for secret in self._given:
            text = text.replace(secret, MASK)
        return self._redaction.secrets(text)

    def _document(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._clean(value)
        if isinstance(value, dict):
            fields = cast("dict[str, Any]", value)
            return {self._clean(name): self._document(inner) for name, inner in fields.items()}
        if isinstance(value, list):
            return [self._document(inner) for inner in cast("Sequence[Any]", value)]
        return value

    def _note(self, place: str, before: object, after: object) -> None:
        if after != before:
            self._places[place] = None
