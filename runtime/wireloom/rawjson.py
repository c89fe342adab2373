"""Pieces of JSON text as they came: key order, number text, escapes and spaces kept.

A signature or an encrypted payload must go back to its issuer as it was sent, and a number may not survive a
trip through a float; so such values are cut out of the text instead of being decoded and encoded again.

Broken JSON raises `msgspec.DecodeError` everywhere here, also where msgspec itself would let a
`UnicodeDecodeError` or a `RecursionError` through. Of a repeated key the last one counts, as it does for msgspec.
"""

from __future__ import annotations

from typing import Final, TypeVar

import msgspec
from msgspec import Raw

_T = TypeVar("_T")

_ANY: Final = msgspec.json.Decoder(Raw)
_OBJECT: Final = msgspec.json.Decoder(dict[str, Raw])
_ARRAY: Final = msgspec.json.Decoder(list[Raw])


def raw_at(data: bytes | Raw, *path: str | int) -> Raw | None:
    """The JSON text at `path` (keys and list positions), or None if `data` has nothing there.

    Without a path it is `data` itself, without surrounding spaces; empty `data` has nothing. The result is a copy: it doesn't hold the
    frame in memory. Every step splits one level, so read several pieces of one value through `RawView`.
    """
    found: Raw | None = trimmed(data) if len(data) else None
    for step in path:
        if found is None:
            return None
        found = _step_into(found, step)
    return None if found is None else found.copy()


def compact_object_text(raw: bytes | Raw) -> str:
    """The JSON text `raw` without the spaces between its tokens: the form in which streams send tool arguments.

    Key order, number text and escapes stay as they are.
    """
    try:
        # Formatting alone forgives some broken text, trimming doesn't.
        return msgspec.json.format(bytes(trimmed(raw)), indent=-1).decode()
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(f"JSON text is not UTF-8: {error.reason} at byte {error.start}") from None


class RawView:
    """A JSON value of which pieces are read; each level is split once, when it is first looked into.

    Reading all n elements of a list through one view is linear. The view holds its whole text. `checked` says
    that the text was decoded before, so that its syntax is known to be right.
    """

    __slots__ = ("_elements", "_inner", "_members", "_text")

    def __init__(self, data: bytes | Raw, *, checked: bool = False) -> None:
        self._text = data if checked else trimmed(data)
        self._members: dict[str, Raw] | None = None
        self._elements: list[Raw] | None = None
        self._inner: dict[str | int, RawView] = {}

    @property
    def members(self) -> dict[str, RawView]:
        """The members of an object in their order; empty if the value is no object."""
        return {key: self._view(key, raw) for key, raw in self._split_members().items()}

    @property
    def elements(self) -> list[RawView]:
        """The elements of a list; empty if the value is no list."""
        return [self._view(index, raw) for index, raw in enumerate(self._split_elements())]

    @property
    def raw(self) -> Raw:
        """The text of this value, copied out of the frame."""
        return trimmed(self._text).copy()

    def view(self, *path: str | int) -> RawView | None:
        """The value at `path`, or None if there is nothing."""
        found: RawView | None = self
        for step in path:
            if found is None:
                return None
            found = found._step(step)
        return found

    def at(self, *path: str | int) -> Raw | None:
        """The text at `path`, copied out of the frame, or None if there is nothing."""
        found = self.view(*path)
        return None if found is None else found.raw

    def _step(self, step: str | int) -> RawView | None:
        if isinstance(step, str):
            raw = self._split_members().get(step)
        else:
            elements = self._split_elements()
            raw = elements[step] if 0 <= step < len(elements) else None
        return None if raw is None else self._view(step, raw)

    def _view(self, step: str | int, raw: Raw) -> RawView:
        view = self._inner.get(step)
        if view is None:
            view = self._inner[step] = RawView(raw, checked=True)
        return view

    def _split_members(self) -> dict[str, Raw]:
        if self._members is None:
            self._members = split_object(self._text) or {}
        return self._members

    def _split_elements(self) -> list[Raw]:
        if self._elements is None:
            self._elements = split_array(self._text) or []
        return self._elements


def trimmed(data: bytes | Raw) -> Raw:
    """`data` without surrounding spaces, its syntax checked; refers to `data`, without a copy."""
    return _decode(_ANY, data)


def split_object(data: bytes | Raw) -> dict[str, Raw] | None:
    """The members of a JSON object, which refer to `data`; None if it is no object."""
    try:
        return _decode(_OBJECT, data)
    except msgspec.ValidationError:
        return None


def split_array(data: bytes | Raw) -> list[Raw] | None:
    """The elements of a JSON list, which refer to `data`; None if it is no list."""
    try:
        return _decode(_ARRAY, data)
    except msgspec.ValidationError:
        return None


def _step_into(raw: Raw, step: str | int) -> Raw | None:
    if isinstance(step, str):
        members = split_object(raw)
        return None if members is None else members.get(step)
    elements = split_array(raw)
    return elements[step] if elements is not None and 0 <= step < len(elements) else None


def _decode(decoder: msgspec.json.Decoder[_T], data: bytes | Raw) -> _T:
    try:
        return decoder.decode(data)
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(f"JSON text is not UTF-8: {error.reason} in a string") from None
    except RecursionError:
        raise msgspec.DecodeError("JSON text is nested too deeply") from None
