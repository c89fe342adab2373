"""Reasoning that comes as items: objects that go back as they came, in pieces or whole, by the rules of the spec.

1. A piece belongs to an item by the first of the keys that finds one; a stronger key that both have and that
   differs tells them apart. A text for an item that has ended begins another one; all else finds ended items too.
2. Each field says how its pieces add up. A null or an absent field keeps what is there; nothing is joined that the
   spec doesn't name.
3. An item becomes one `Reasoning`. Its `meta` has all its fields, in their order, for the issuer of the dialect;
   an empty text stands where the part's own text is. Where a field names the party that can verify the item, `meta`
   has that party's own payload too.
4. An item goes only to a model that can verify it. What no longer has what it is verified by is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import Raw, Struct

from .model import JsonText, Meta, Reasoning
from .template import fill

if TYPE_CHECKING:
    from .encoding import Encoding
    from .fold import Fold
    from .reading import Place
    from .vendor import Dialect, Items, Scan

_Key = tuple[tuple[str, bytes], ...]
_SHOWN: Final = "$text"
_NO_WORDS: Final = (b"null", b'""')


class Beside(Struct, frozen=True):
    """A wire value for a field beside the content."""

    field: str
    value: Any


# ---------------------------------------------------------------------- reading


class _Item:
    """One item while its pieces arrive: its keys by strength, and its fields as JSON.

    `shown` is the field with the words of the part, `told` what the party that verifies the item was given.
    """

    __slots__ = ("fields", "key", "keys", "shown", "told")

    def __init__(self, key: str) -> None:
        self.key = key
        self.keys: dict[int, _Key] = {}
        self.fields: dict[str, bytes] = {}
        self.shown: str | None = None
        self.told: dict[str, JsonText] = {}


class ItemReader:
    """The items of one field of an answer."""

    def __init__(self, fold: Fold, name: str, rules: Items, scans: Mapping[str, Scan]) -> None:
        self._fold: Final = fold
        self._name: Final = name
        self._rules: Final = rules
        self._proof: Final = frozenset(field for fields in rules.signed.values() for field in fields)
        self._scanned: Final = (
            rules.scan if any(rules.scan in scan.texts for scan in scans.values()) else None
        )
        self._known: dict[_Key, _Item] = {}
        self._count = 0

    def read(self, at: Place) -> None:
        """A piece of an item, or a whole one, stands at `at` in the frame."""
        fold, rules = self._fold, self._rules
        piece = msgspec.json.decode(fold.text(*at), type=dict[str, Raw])
        keys = self._keys(piece)
        words = any(_text(piece[name]) for name in rules.text if name in piece)
        item = None if fold.whole else self._find(keys)
        if item is None or (words and not fold.is_open("reasoning", item.key)):
            item = _Item(f"{self._name}:{self._count}")
            self._count += 1
        for strength, key in keys.items():
            item.keys.setdefault(strength, key)
            self._known[key] = item
        changed, text = self._merge(item, piece)
        if changed:
            # The block is opened before its text is looked through, which may be held back.
            fold.seal(item.key, sealed=all(item.fields.get(name, b"null") == b"null" for name in rules.text))
            fold.add_meta("reasoning", item.key, fold.issuer, Meta(changed, self._name, self._bound(item)))
            self._tell_issuer(item)
        if text:
            self._say(text, item.key)

    def _say(self, text: str, key: str) -> None:
        if self._scanned is None:
            self._fold.reasoning_delta(text, key)
        else:
            self._fold.scans[self._scanned].feed(self._fold.reasoning_delta, text, key)

    def _keys(self, piece: Mapping[str, Raw]) -> dict[int, _Key]:
        """The keys that the piece has all fields of, by strength."""
        found: dict[int, _Key] = {}
        for strength, names in enumerate(self._rules.key):
            values = tuple((name, bytes(piece.get(name, b"null"))) for name in names)
            if all(value not in _NO_WORDS for _, value in values):
                found[strength] = values
        return found

    def _find(self, keys: Mapping[int, _Key]) -> _Item | None:
        for strength, key in keys.items():
            item = self._known.get(key)
            stronger = ((at, other) for at, other in keys.items() if at < strength)
            if item is not None and all(item.keys.get(at, other) == other for at, other in stronger):
                return item
        return None

    def _merge(self, item: _Item, piece: Mapping[str, Raw]) -> tuple[dict[str, JsonText], str]:
        """The fields that the piece changes, as JSON text, and its words.

        The field that the words stand in is an empty text: it stands for the part's own.
        """
        changed: dict[str, JsonText] = {}
        words = ""
        for name, raw in piece.items():
            value, old = bytes(raw), item.fields.get(name)
            if name in self._rules.text and item.shown in (None, name) and (text := _text(raw)):
                words, item.shown = text, name
                if old is None or old in _NO_WORDS:
                    item.fields[name], changed[name] = value, ""
                continue
            rule = self._rules.merge.get(name, "last") if old not in (None, b"null") else "last"
            if rule == "first" or name == item.shown or (old is not None and value == b"null"):
                continue
            if rule == "concat":
                value = msgspec.json.encode(_text(Raw(old or b"")) + _text(raw))
            if value != old:
                item.fields[name], changed[name] = value, value.decode()
        return changed, words

    def _bound(self, item: _Item) -> str | None:
        """The model that made an item, if it signed it: who can verify it need not be said."""
        signed = any(item.fields.get(name, b"null") not in _NO_WORDS for name in self._proof)
        return self._fold.model if signed else None

    def _issuer(self, item: _Item) -> str | None:
        return issuer_of(self._rules, {name: value.decode() for name, value in item.fields.items()})

    def _tell_issuer(self, item: _Item) -> None:
        """Gives the party that can verify the item its own payload."""
        issuer = self._issuer(item)
        if issuer is None:
            return
        for template in self._rules.native.get(issuer, {}).values():
            if all(_fits(wanted, item.fields.get(name)) for name, wanted in template.items()):
                data = {
                    wanted[1:]: item.fields[name].decode()
                    for name, wanted in template.items()
                    if _is_hole(wanted) and wanted != _SHOWN
                }
                if data != item.told:
                    item.told = data
                    self._fold.add_meta("reasoning", item.key, issuer, Meta(data))


def item_readers(fold: Fold, dialect: Dialect) -> dict[str, ItemReader]:
    """A reader for each field that has items."""
    return {name: ItemReader(fold, name, rules, dialect.scans) for name, rules in dialect.items.items()}


def issuer_of(rules: Items, fields: Mapping[str, JsonText]) -> str | None:
    """The party that can verify an item of these fields, as one of them says; None where that is not known."""
    text = fields.get(rules.issuer or "")
    value = msgspec.json.decode(text) if text else None
    return rules.issuers.get(value) if isinstance(value, str) else None


def _text(raw: Raw) -> str:
    value = msgspec.json.decode(raw)
    return value if isinstance(value, str) else ""


def _is_hole(wanted: Any) -> bool:
    return isinstance(wanted, str) and wanted.startswith("$")


def _fits(wanted: Any, value: bytes | None) -> bool:
    """Whether a field is what a pattern wants: a literal, or anything for a hole (a text may be empty)."""
    if not _is_hole(wanted):
        return value is not None and msgspec.json.decode(value) == wanted
    return value is not None and (wanted == _SHOWN or value not in _NO_WORDS)


# ---------------------------------------------------------------------- writing


def has_item(dialect: Dialect, name: str, part: Reasoning) -> bool:
    """Whether the part came as an item of this field, or has a payload that can be written as one."""
    own = part.meta.get(dialect.issuer)
    if own is not None:
        return own.origin == name
    return any(issuer in dialect.items[name].native for issuer in part.meta)


def written_item(dialect: Dialect, name: str, part: Reasoning, encoding: Encoding) -> Beside | None:
    """The item that a part goes back as; None, with a warning, where the target's model can't verify it."""
    rules = dialect.items[name]
    own = part.meta.get(dialect.issuer)
    why = _unmakeable(rules, part, encoding) if own is None else _unverified(rules, own, encoding)
    if why is not None:
        encoding.dropped("Reasoning", why, part.text or None)
        return None
    if own is None:
        return Beside(name, _made(rules, part))
    shown = msgspec.json.encode(part.text)
    return Beside(name, {field: Raw(text.encode() or shown) for field, text in own.data.items()})


def _unverified(rules: Items, own: Meta, encoding: Encoding) -> str | None:
    """Why an item can't go back to the model."""
    issuer = issuer_of(rules, own.data)
    if issuer is not None and not encoding.verifier.issued(issuer):
        return f"only {issuer} can verify it, and the model is another's"
    if issuer is None and own.model is not None and not encoding.verifier.made(own.model):
        return f"{own.model} signed it, and the model is another's"
    signed = rules.signed.get(issuer or "", ())
    if signed and all(own.data.get(field) in (None, "null", '""') for field in signed):
        return f"without {' or '.join(signed)} it would be refused"
    return None


def _native(rules: Items, part: Reasoning) -> tuple[str, Meta]:
    return next((issuer, meta) for issuer, meta in part.meta.items() if issuer in rules.native)


def _unmakeable(rules: Items, part: Reasoning, encoding: Encoding) -> str | None:
    """Why no item can be made of what the party that verifies it said itself."""
    issuer, meta = _native(rules, part)
    if not encoding.verifier.issued(issuer):
        return f"only {issuer} can verify it, and the model is another's"
    template = _template(rules, issuer, part)
    wanted = [value[1:] for value in template.values() if _is_hole(value)]
    if not template or any(hole != _SHOWN[1:] and not meta.data.get(hole) for hole in wanted):
        return f"what {issuer} verifies it by is missing"
    return None


def _made(rules: Items, part: Reasoning) -> dict[str, Any]:
    issuer, meta = _native(rules, part)
    scope = {field: Raw(text.encode()) for field, text in meta.data.items() if text} | {_SHOWN[1:]: part.text}
    made: dict[str, Any] = fill(_template(rules, issuer, part), scope)
    return made


def _template(rules: Items, issuer: str, part: Reasoning) -> Mapping[str, Any]:
    return rules.native[issuer].get("sealed" if part.redacted else "shown", {})


def without_twins(siblings: dict[str, Any], dialect: Dialect, encoding: Encoding) -> None:
    """Leaves out the field that says the same as items in another one."""
    for name, rules in dialect.items.items():
        if rules.replaces in siblings and name in siblings:
            text = siblings.pop(rules.replaces)
            why = f"the target takes {name} or {rules.replaces}, not both"
            encoding.dropped("Reasoning", why, text if isinstance(text, str) else None)
