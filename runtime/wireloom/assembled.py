"""Arguments of a call that come as values at places: `$.city` is "Os", then "lo" is the rest of it.

The JSON text is written as the values come, so that its pieces can be handed on. That goes as long as each place is
the one that is open, or stands behind all that were written. Where one does not, what was written becomes a tree:
the last value of a place counts, a text goes on, and the JSON text is made at the end.

A place is a path as in RFC 9535 that names one value: `$.a`, `$['a b']`, `$.a[0].b`.
"""

from __future__ import annotations

import re
from typing import Any, Final, TypeAlias, cast

import msgspec

from .bounds import Bounds
from .model import JsonText

Step: TypeAlias = str | int
Place: TypeAlias = tuple[Step, ...]

_STEP: Final = re.compile(
    r"""\.(?P<name>[^.\[\]'"\s]+) | \[(?P<index>0|[1-9][0-9]{0,8})\]"""
    r"""| \['(?P<single>(?:[^'\\]|\\.)*)'\] | \["(?P<double>(?:[^"\\]|\\.)*)"\]""",
    re.VERBOSE | re.ASCII,
)
_DEEPEST: Final = Bounds().depth
_GAP: Final = "the items before it are missing"
_encode: Final = msgspec.json.Encoder().encode


class Unplaced(Exception):
    """A value that has no place in the arguments; its text says why."""


class Assembly:
    """The arguments of one call while they arrive."""

    __slots__ = ("_in_text", "_known", "_open", "_tree", "_written")

    def __init__(self) -> None:
        self._written: list[str] = []
        self._open: Place = ()
        self._in_text = False
        # Of each object and list on the way to the open place: the names that it has, or how many items.
        self._known: list[set[str] | int] = []
        self._tree: Any = None

    @property
    def in_order(self) -> bool:
        """Whether the arguments are what was written."""
        return self._tree is None

    def add(self, path: str, value: JsonText, *, more: bool = False) -> str:
        """The JSON text that a value adds; an empty one where it came out of order.

        A text is a piece of one, of which `more` follow or not. Raises `Unplaced`.
        """
        place = place_of(path)
        said = self._written_next(place, value, more=more) if self._tree is None else None
        if said is not None:
            self._written.append(said)
            return said
        tree = self._tree
        if tree is None:
            tree = _decoded("".join(self._written) + self._rest())
        _put(tree, place, _decoded(value))
        self._tree = tree
        return ""

    def end(self) -> str:
        """What makes the text that was written whole, if that is what the arguments are."""
        return "" if self._tree is not None else self._rest()

    def _rest(self) -> str:
        return ('"' if self._in_text else "") + self._closed(0)

    def in_tree(self) -> str | None:
        """The arguments, where they are not what was written."""
        return None if self._tree is None else _encode(self._tree).decode()

    def _written_next(self, place: Place, value: JsonText, *, more: bool) -> str | None:
        """The text of a value that stands behind all others; None if it does not."""
        goes_on = self._in_text and place == self._open
        if goes_on and value == "null":  # Nothing more, said without a text.
            value = '""'
        is_text = value.startswith('"')
        if goes_on and is_text:
            self._in_text = more
            return value[1:-1] if more else value[1:]
        shared = _shared(place, self._open)
        if self._open and not self._is_new(place, shared):
            return None
        if any(isinstance(step, int) and step > 0 for step in place[shared + bool(self._open) :]):
            raise Unplaced("a list begins with its first item")
        before = ('"' if self._in_text else "") + (self._closed(shared + 1) if self._open else "")
        self._in_text = is_text and more
        said = before + self._opened(place, shared) + (value[:-1] if self._in_text else value)
        self._open = place
        return said

    def _is_new(self, place: Place, shared: int) -> bool:
        """Whether the first step that is not shared is a new name, or the next item, of what is open."""
        if shared == min(len(place), len(self._open)):
            return False
        known, step = self._known[shared], place[shared]
        if isinstance(known, int):
            return step == known and isinstance(step, int)
        return isinstance(step, str) and step not in known

    def _opened(self, place: Place, shared: int) -> str:
        """The way to a new place from what is shared; notes what is open then."""
        del self._known[shared + bool(self._open) :]
        said: list[str] = []
        for depth in range(shared, len(place)):
            step = place[depth]
            if depth == len(self._known):
                self._known.append(0 if isinstance(step, int) else set())
                said.append("[" if isinstance(step, int) else "{")
            else:
                said.append(",")
            known = self._known[depth]
            if isinstance(known, int):
                self._known[depth] = known + 1
            else:
                known.add(str(step))
                said.append(_encode(step).decode() + ":")
        return "".join(said)

    def _closed(self, depth: int) -> str:
        """What closes the objects and lists from `depth` on."""
        return "".join("]" if isinstance(known, int) else "}" for known in reversed(self._known[depth:]))


def place_of(path: str) -> Place:
    """The steps of a path. Raises `Unplaced` where it is none, or names more than one value."""
    steps: list[Step] = []
    at = 1
    while at < len(path):
        found = _STEP.match(path, at)
        if found is None or len(steps) == _DEEPEST:
            break
        steps.append(_step(found))
        at = found.end()
    if not steps or path[0] != "$" or at < len(path):
        raise Unplaced("this is no path to a value")
    return tuple(steps)


def _step(found: re.Match[str]) -> Step:
    name, index, single, double = found["name"], found["index"], found["single"], found["double"]
    if name is not None:
        return name
    if index is not None:
        return int(index)
    if single is not None:
        double = single.replace("\\'", "'").replace('"', '\\"')
    try:
        return msgspec.json.decode(f'"{double}"', type=str)
    except msgspec.DecodeError:
        raise Unplaced("this is no path to a value") from None


def _shared(one: Place, other: Place) -> int:
    """How many steps two places have in common from their beginning."""
    same = 0
    for mine, its in zip(one, other, strict=False):
        if mine != its:
            break
        same += 1
    return same


def _decoded(text: JsonText) -> Any:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        raise Unplaced("this is no value") from None


def _put(tree: Any, place: Place, value: Any) -> None:
    """Sets the value at a place, which need not be there yet; a text goes on with one that is there.

    Raises `Unplaced`, and changes nothing then.
    """
    at, depth = tree, 0
    while _has(at, place[depth]) and depth < len(place) - 1:
        at, depth = at[place[depth]], depth + 1
    for step in reversed(place[depth + 1 :]):
        if isinstance(step, int) and step > 0:
            raise Unplaced(_GAP)
        value = cast(object, {step: value} if isinstance(step, str) else [value])
    step = place[depth]
    if _has(at, step):
        old: object = at[step]
        value = old + value if isinstance(old, str) and isinstance(value, str) else value
    elif isinstance(step, int):
        at.append(None)
    at[step] = value


def _has(at: Any, step: Step) -> bool:
    """Whether something stands at a step of an object or a list. Raises `Unplaced` where nothing can."""
    if not isinstance(at, dict if isinstance(step, str) else list):
        raise Unplaced("something else is at its place")
    if isinstance(step, str):
        return step in cast(dict[str, Any], at)
    length = len(cast(list[Any], at))
    if step > length:
        raise Unplaced(_GAP)
    return step < length
