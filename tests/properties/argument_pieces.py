"""Arguments of a call as values at places, as generateContent streams them; knows nothing of the project."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from properties.drawing import Chance, numbers, texts

Json = dict[str, Any]

_leafy = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3) | st.dictionaries(texts, inner, min_size=1, max_size=3)
    ),
    max_leaves=6,
)
leafy_objects = st.dictionaries(texts, _leafy, min_size=1, max_size=3)
"""Arguments that can be cut."""


def placed(arguments: Json, chance: Chance) -> list[Json]:
    """The values, in their order."""
    return [value for path, leaf in _leaves(arguments, "$") for value in _placed(path, leaf, chance)]


def can_be_cut(value: Any) -> bool:
    """Whether values at places can say it: no list or object inside is empty."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return all(each not in ({}, []) and can_be_cut(each) for each in inner)


def _leaves(value: Any, path: str) -> list[tuple[str, Any]]:
    """The values that are neither list nor object, with their places."""
    if isinstance(value, dict):
        return [leaf for name, each in value.items() for leaf in _leaves(each, f"{path}[{json.dumps(name)}]")]
    if isinstance(value, list):
        return [leaf for index, each in enumerate(value) for leaf in _leaves(each, f"{path}[{index}]")]
    return [(path, value)]


def _placed(path: str, value: Any, chance: Chance) -> list[Json]:
    """A value at its place; a text in pieces, of which all but the last say that more come."""
    at = {"jsonPath": path}
    match value:
        case str():
            pieces = chance.cut(value) or [""]
            more = [at | {"stringValue": piece, "willContinue": True} for piece in pieces[:-1]]
            return [*more, at | {"stringValue": pieces[-1]}]
        case None:
            return [at | {"nullValue": "NULL_VALUE"}]
        case bool():
            return [at | {"boolValue": value}]
        case _:
            return [at | {"numberValue": value}]
