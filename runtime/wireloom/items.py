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

from .model import JsonText, Reasoning
from .template import fill

if TYPE_CHECKING:
    from .encoding import Encoding
    from .fold import Fold
    from .reading import Place
    from .vendor import Dialect, Items, Scan

_Key = tuple[tuple[str, bytes], ...]
_SHOWN: Final = "$text"


class Beside(Struct, frozen=True):
    """A wire value for a field beside the content."""

    field: str
    value: Any


# ---------------------------------------------------------------------- reading


class _Item:
    """One item while its pieces arrive: its keys by strength, and its fields as JSON."""

    __slots__ = ("fields", "key", "keys")

    def __init__(self, key: str) -> None:
        self.key = key
        self.keys: dict[int, _Key] = {}
        self.fields: dict[str, bytes] = {}


class ItemReader:
    """The items of one field of an answer."""

    def __init__(self, fold: Fold, name: str, rules: Items, scans: Mapping[str, Scan]) -> None:
        self._fold: Final = fold
        self._name: Final = name
        self._rules: Final = rules
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
        text = "".join(_text(piece[name]) for name in rules.text if name in piece)
        item = None if fold.whole else self._find(keys)
        if item is None or (text and not fold.is_open("reasoning", item.key)):
            item = self._new(sealed=not any(name in piece for name in rules.text))
        for strength, key in keys.items():
            item.keys.setdefault(strength, key)
            self._known[key] = item
        if text:
            self._say(text, item.key)
        changed = self._merge(item, piece)
        if changed:
            fold.block_meta(data=changed, key=item.key, origin=self._name)
            self._tell_issuer(item)

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
            if all(value not in (b"null", b'""') for _, value in values):
                found[strength] = values
        return found

    def _find(self, keys: Mapping[int, _Key]) -> _Item | None:
        for strength, key in keys.items():
            item = self._known.get(key)
            stronger = ((at, other) for at, other in keys.items() if at < strength)
            if item is not None and all(item.keys.get(at, other) == other for at, other in stronger):
                return item
        return None

    def _new(self, *, sealed: bool) -> _Item:
        item = _Item(f"{self._name}:{self._count}")
        self._count += 1
        if sealed:
            self._fold.block_start(part=Reasoning(redacted=True), key=item.key)
        return item

    def _merge(self, item: _Item, piece: Mapping[str, Raw]) -> dict[str, JsonText]:
        """The fields that the piece changes, as JSON text; an empty one stands for the part's own text."""
        changed: dict[str, JsonText] = {}
        for name, raw in piece.items():
            value, old = bytes(raw), item.fields.get(name)
            if name in self._rules.text:
                if old is None:
                    item.fields[name], changed[name] = value, "" if value != b"null" else "null"
                elif old == b"null" and value != b"null":
                    item.fields[name], changed[name] = value, ""
                continue
            rule = self._rules.merge.get(name, "last") if old not in (None, b"null") else "last"
            if rule == "first" or (old is not None and value == b"null"):
                continue
            if rule == "concat":
                value = msgspec.json.encode(_text(Raw(old or b"")) + _text(raw))
            if value != old:
                item.fields[name], changed[name] = value, value.decode()
        return changed

    def _tell_issuer(self, item: _Item) -> None:
        """Gives the party that can verify the item its own payload."""
        issuer = issuer_of(self._rules, {name: value.decode() for name, value in item.fields.items()})
        for template in self._rules.native.get(issuer or "", {}).values():
            if all(_fits(wanted, item.fields.get(name)) for name, wanted in template.items()):
                data = {
                    wanted[1:]: item.fields[name].decode()
                    for name, wanted in template.items()
                    if _is_hole(wanted) and wanted != _SHOWN
                }
                self._fold.block_meta(data=data, key=item.key, issuer=issuer)


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
    return value is not None and (wanted == _SHOWN or value not in (b"null", b'""'))


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
    if own is None:
        return _made(rules, name, part, encoding)
    issuer = issuer_of(rules, own.data)
    if issuer is not None and issuer not in encoding.verifies:
        encoding.dropped(
            "Reasoning", f"only {issuer} can verify it, and the model is another's", part.text or None
        )
        return None
    signed = rules.signed.get(issuer or "", ())
    if signed and all(own.data.get(field) in (None, "null", '""') for field in signed):
        why = f"without {' or '.join(signed)} it would be refused"
        encoding.dropped("Reasoning", why, part.text or None)
        return None
    shown = msgspec.json.encode(part.text)
    return Beside(name, {field: Raw(text.encode() or shown) for field, text in own.data.items()})


def _made(rules: Items, name: str, part: Reasoning, encoding: Encoding) -> Beside | None:
    """An item made of what the party that verifies it said itself."""
    issuer, meta = next((issuer, meta) for issuer, meta in part.meta.items() if issuer in rules.native)
    if issuer not in encoding.verifies:
        encoding.dropped(
            "Reasoning", f"only {issuer} can verify it, and the model is another's", part.text or None
        )
        return None
    template = rules.native[issuer].get("sealed" if part.redacted else "shown", {})
    scope = {"text": part.text} | {field: Raw(text.encode()) for field, text in meta.data.items() if text}
    wanted = [value[1:] for value in template.values() if _is_hole(value)]
    if not template or any(hole not in scope for hole in wanted):
        encoding.dropped("Reasoning", f"what {issuer} verifies it by is missing", part.text or None)
        return None
    return Beside(name, fill(template, scope))


def without_twins(siblings: dict[str, Any], dialect: Dialect, encoding: Encoding) -> None:
    """Leaves out the field that says the same as items in another one."""
    for name, rules in dialect.items.items():
        if rules.replaces in siblings and name in siblings:
            text = siblings.pop(rules.replaces)
            why = f"the target takes {name} or {rules.replaces}, not both"
            encoding.dropped("Reasoning", why, text if isinstance(text, str) else None)
