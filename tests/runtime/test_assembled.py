"""Arguments of a call that come as values at places."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, strategies as st

from wireloom.assembled import Assembly, Unplaced, place_of

NAMES = st.text(min_size=1, max_size=4)
LEAVES = st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=6)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3) | st.dictionaries(NAMES, inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)
ARGUMENTS = st.dictionaries(NAMES, VALUES, min_size=1, max_size=4)
OBJECTS = st.dictionaries(
    NAMES,
    st.recursive(LEAVES, lambda inner: st.dictionaries(NAMES, inner, min_size=1, max_size=3), max_leaves=12),
    min_size=1,
    max_size=4,
)


def values(of: Any, path: str = "$") -> Iterator[tuple[str, Any]]:
    """All values of a document with their places, in its order."""
    match of:
        case dict():
            for name, value in of.items():
                quoted = json.dumps(name)[1:-1].replace("'", "\\'").replace('\\"', '"')
                yield from values(value, f"{path}['{quoted}']")
        case list():
            for index, value in enumerate(of):
                yield from values(value, f"{path}[{index}]")
        case _:
            yield path, of


def pieces(path: str, value: Any) -> Iterator[tuple[str, str, bool]]:
    """A value as the wire tells it: a text letter by letter, and its end by an empty piece."""
    if isinstance(value, str):
        yield from ((path, json.dumps(letter), True) for letter in value)
        yield path, '""', False
    else:
        yield path, json.dumps(value), False


@given(ARGUMENTS)
def test_values_in_order_are_written_as_they_come(arguments: dict[str, Any]) -> None:
    assembly = Assembly()
    said = [
        assembly.add(place, text, more=more)
        for path, value in values(arguments)
        for place, text, more in pieces(path, value)
    ]
    assert assembly.in_order
    assert json.loads("".join(said) + assembly.end()) == arguments
    assert assembly.in_tree() is None


@given(OBJECTS.flatmap(lambda made: st.tuples(st.just(made), st.permutations(list(values(made))))))
def test_values_of_objects_may_come_in_any_order(case: tuple[dict[str, Any], list[tuple[str, Any]]]) -> None:
    arguments, told = case
    assembly = Assembly()
    said = "".join([assembly.add(path, json.dumps(value)) for path, value in told])
    assert json.loads(assembly.in_tree() or said + assembly.end()) == arguments


def test_a_value_behind_what_is_closed_makes_a_tree_where_the_last_value_counts() -> None:
    assembly = Assembly()
    assert assembly.add("$.a.x", "1") == '{"a":{"x":1'
    assert assembly.add("$.b", '"one"', more=True) == '},"b":"one'
    assert assembly.add("$.a.y", "[]") == ""
    assert (assembly.in_order, assembly.end()) == (False, "")
    assert assembly.add("$.b", '" two"') == ""
    assert assembly.add("$.a.x", "2") == ""
    assert assembly.add("$.l[0]", "true") == ""
    assert assembly.in_tree() == '{"a":{"x":2,"y":[]},"b":"one two","l":[true]}'


def test_a_text_that_is_open_ends_by_an_empty_piece_or_by_none() -> None:
    for last in ('""', "null"):
        assembly = Assembly()
        assert assembly.add("$.a", '"x', more=True)
        assert assembly.add("$.a", last) == '"'
        assert assembly.end() == "}"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("$.a", ("a",)),
        ("$.a-b.ü", ("a-b", "ü")),
        ("$.a[0][12]", ("a", 0, 12)),
        ("$['a b'].c", ("a b", "c")),
        ('$["it\'s"]', ("it's",)),
        (r"$['it\'s \u00fc']", ("it's ü",)),
        (r"""$['say "so"']""", ('say "so"',)),
    ],
)
def test_a_path_names_one_value(path: str, place: tuple[str | int, ...]) -> None:
    assert place_of(path) == place


@pytest.mark.parametrize(
    "path",
    [
        "",
        "$",
        "a",
        "a.b",
        "$a",
        "$..a",
        "$.a[*]",
        "$.a[-1]",
        "$.a[01]",
        "$[",
        "$['a",
        "$.",
        r"$['\q']",
        "$.a b",
    ],
)
def test_anything_else_is_told(path: str) -> None:
    with pytest.raises(Unplaced, match="no path to a value"):
        Assembly().add(path, "1")


def test_a_path_of_too_many_steps_is_told() -> None:
    assert Assembly().add("$" + ".a" * 500, "1").count("{") == 500
    with pytest.raises(Unplaced, match="no path to a value"):
        Assembly().add("$" + ".a" * 501, "1")


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        ("$.a.b", "1", "something else is at its place"),
        ("$[0]", "1", "something else is at its place"),
        ("$.l.x", "1", "something else is at its place"),
        ("$.l[2]", "1", "the items before it are missing"),
        ("$.m[1]", "1", "a list begins with its first item"),
        ("$.a", "{", "this is no value"),
    ],
)
def test_a_value_without_a_place_changes_nothing(path: str, value: str, why: str) -> None:
    assembly = Assembly()
    said = assembly.add("$.a", "1") + assembly.add("$.l[0]", "1")
    with pytest.raises(Unplaced, match=why):
        assembly.add(path, value)
    assert said + assembly.end() == '{"a":1,"l":[1]}'


def test_nothing_is_left_of_its_way_either() -> None:
    assembly = Assembly()
    assembly.add("$.a.x", "1")
    assembly.add("$.b", "1")
    assembly.add("$.a.y", "1")
    for path in ("$.l[1]", "$.m.l[0][1]", "$.a.l[0].x[2].z"):
        with pytest.raises(Unplaced, match="items before it"):
            assembly.add(path, "1")
    assert assembly.in_tree() == '{"a":{"x":1,"y":1},"b":1}'
