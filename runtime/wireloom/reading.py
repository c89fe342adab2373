"""The frame as it came: pieces of its JSON text, for what must be kept unchanged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec

from .decoders import decoder_of
from .model import Citation, JsonText, Meta, Opaque
from .rawjson import RawView
from .rescue import whole_pairs

if TYPE_CHECKING:
    from .fold import Fold

Place: TypeAlias = tuple[str | int, ...]
"""Where a value stands in a frame: names and indexes."""


class FrameReading:
    """What generated readers ask the frame for. `issuer` is the party that made what is in it."""

    __slots__ = ("_last", "_view", "_viewed", "frame", "issuer")

    frame: bytes | None
    issuer: str

    def __init__(self, issuer: str) -> None:
        self.frame = None
        self.issuer = issuer
        # The frame whose pieces were asked for last, split level by level: a whole answer has many.
        self._viewed: bytes | None = None
        self._view: RawView | None = None
        self._last: dict[str, str] = {}

    def raw(self, *place: str | int) -> msgspec.Raw | None:
        """The JSON at `place` in the frame."""
        frame = self.frame
        if not frame:
            return None
        if self._view is None or self._viewed is not frame:
            self._viewed, self._view = frame, RawView(whole_pairs(frame), checked=True)
        return self._view.at(*place)

    def text(self, *place: str | int) -> JsonText:
        """The JSON at `place` in the frame as text; `null` where there is none."""
        raw = self.raw(*place)
        return "null" if raw is None else bytes(raw).decode()

    def is_distinct(self, row: str, text: str) -> bool:
        """Whether `text` is another than the text before it in the row of this name; it is the one before from now on."""
        if self._last.get(row) == text:
            return False
        self._last[row] = text
        return True

    def meta(self, values: Mapping[str, Any], origin: str, item: str | None = None) -> dict[str, Meta]:
        """Payloads that only the issuer can read, and the id of the item that they are of, where there are any."""
        data = kept(values)
        return {self.issuer: Meta(data, origin, None, item or None)} if data or item else {}

    def fields(self, at: Place, *names: str) -> dict[str, msgspec.Raw | None]:
        """The JSON of some fields of the object at `at`, by name; None where there is none."""
        return {name: self.raw(*at, name) for name in names}

    def own_meta(self, values: Mapping[str, Any], origin: str, item: str | None = None) -> dict[str, Meta]:
        """Payloads of a part that goes back only to its issuer, which it names even where there are none."""
        return {self.issuer: Meta(kept(values), origin, None, item or None)}

    def opaque(self, at: Place, kind: str | None = None) -> Opaque:
        """The object at `at` as it came; its kind is its tag, or else the name of the first object in it."""
        text = self.text(*at)
        tag = kind or _TAGGED.decode(text).type or _first_object(text)
        return Opaque(tag or "unknown", text, self.issuer)

    def citation(self, at: Place) -> Citation:
        """A citation of a kind that the spec does not know."""
        text = self.text(*at)
        kind = _TAGGED.decode(text).type
        return Citation(kind=kind or "unknown", issuer=self.issuer, payload=text)


class _Tagged(msgspec.Struct):
    type: str | None = None


_TAGGED: Final = decoder_of(_Tagged)


def _first_object(text: JsonText) -> str | None:
    fields = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
    return next((name for name, value in fields.items() if bytes(value)[:1] == b"{"), None)


def kept(values: Mapping[str, Any]) -> dict[str, JsonText]:
    """Values as JSON text by name; null, absent and empty ones are left out."""
    return {
        name: msgspec.json.encode(value).decode()
        for name, value in values.items()
        if value is not None and value != "" and not (type(value) is msgspec.Raw and bytes(value) == b"null")
    }


def unknown_frame(frame: Any, fold: Fold) -> None:
    """A frame of a kind that the spec does not know."""
    fold.unknown_frame(kind=frame.kind)


def unknown_member(frame: Any, member: Any, fold: Fold) -> None:
    """A part of a frame of a kind that the spec does not know."""
    del frame
    fold.unknown(kind=member.kind)
