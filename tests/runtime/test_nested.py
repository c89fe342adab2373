"""JSON text with some places of it written anew."""

from __future__ import annotations

import pytest
from msgspec import Raw

from wireloom.nested import place_text, written
from wireloom.reading import Place

NEW = Raw(b'"new"')


@pytest.mark.parametrize(
    ("text", "places", "expected"),
    [
        ('{"a":1.0,"b":"\\u00e9"}', [("b",)], '{"a":1.0,"b":"new"}'),
        ('{"b":{"d":1e2,"c":null},"a":[1.50]}', [("b", "c")], '{"b":{"d":1e2,"c":"new"},"a":[1.50]}'),
        ("{}", [("a", "b"), ("a", "c")], '{"a":{"b":"new","c":"new"}}'),
        ('{"a":[1.0,2]}', [("a", 1)], '{"a":[1.0,"new"]}'),
        ('{"a":[]}', [("a", 7)], '{"a":["new"]}'),
        (
            '{"a":[]}',
            [("a", 1, "y"), ("a", 0, "x"), ("a", 1, "z")],
            '{"a":[{"x":"new"},{"y":"new","z":"new"}]}',
        ),
        ('{"a":[]}', [("a", 10**12)], '{"a":["new"]}'),
        ('{"a":[0]}', [("a", -1)], '{"a":[0,"new"]}'),
        ('{"a":null}', [("a", 0)], '{"a":["new"]}'),
        ('{"a":"text"}', [("a", "b")], '{"a":{"b":"new"}}'),
        ('{"a":{"b":1}}', [("a", 0)], '{"a":["new"]}'),
        ('{"a":1}', [("a", "b"), ("a",)], '{"a":"new"}'),
        ('{"a":1}', [("a",), ("a", "b")], '{"a":{"b":"new"}}'),
    ],
)
def test_values_stand_where_they_belong_and_the_rest_as_it_came(
    text: str, places: list[Place], expected: str
) -> None:
    assert written(text, [(place, NEW) for place in places]) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [(("a",), "a"), (("a", "b"), "a.b"), (("a", 0), "a[0]"), (("a", 0, "b", 12), "a[0].b[12]")],
)
def test_a_place_as_text(place: Place, expected: str) -> None:
    assert place_text(place) == expected
