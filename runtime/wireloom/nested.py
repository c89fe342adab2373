"""JSON text with some places of it written anew; the rest stays as it came: order of keys, text of numbers, escapes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import msgspec
from msgspec import Raw

from .model import JsonText
from .rawjson import split_array, split_object
from .reading import Place

_Tree: TypeAlias = dict[str | int, "_Tree | Raw"]


def place_text(place: Place) -> str:
    """The place as it is written: `output[0].stdout`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return "".join(steps).removeprefix(".")


def written(text: JsonText, values: Iterable[tuple[Place, Raw]]) -> JsonText:
    """The object `text` with each value at its place. An index behind the end of a list is its next one."""
    tree: _Tree = {}
    for place, value in values:
        inner = tree
        for step in place[:-1]:
            below = inner.get(step)
            if not isinstance(below, dict):
                below = inner[step] = {}
            inner = below
        inner[place[-1]] = value
    return bytes(_with(Raw(text.encode()), tree)).decode()


def _with(raw: Raw | None, tree: _Tree | Raw) -> Raw:
    if isinstance(tree, Raw):
        return tree
    if any(isinstance(step, int) for step in tree):
        return _list_with(raw, tree)
    fields = dict(split_object(raw) or {}) if raw is not None else {}
    for name, below in tree.items():
        fields[str(name)] = _with(fields.get(str(name)), below)
    return Raw(msgspec.json.encode(fields))


def _list_with(raw: Raw | None, tree: _Tree) -> Raw:
    items = list(split_array(raw) or ()) if raw is not None else []
    for index in sorted(step for step in tree if isinstance(step, int)):
        if 0 <= index < len(items):
            items[index] = _with(items[index], tree[index])
        else:
            items.append(_with(None, tree[index]))
    return Raw(msgspec.json.encode(items))
