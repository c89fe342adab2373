"""JSON Merge Patch with provenance."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from support.spec_tree import headlines, mapping
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.overlay import merge
from wireloom_codegen.source import (
    Entry,
    Mapping,
    Node,
    Position,
    Scalar,
    Sequence,
    SourceFile,
    origin_note,
    to_plain,
)


def merged(base: str, patch: str) -> Mapping:
    diagnostics = Diagnostics()
    result = merge(mapping(base, "base.yaml"), mapping(patch, "patch.yaml"), diagnostics)
    assert not diagnostics, diagnostics.render()
    return result


def faults(base: str, patch: str) -> list[str]:
    diagnostics = Diagnostics()
    merge(mapping(base, "base.yaml"), mapping(patch, "patch.yaml"), diagnostics)
    return headlines(diagnostics)


# The examples of RFC 7396, appendix A, but for those whose target or patch is no object, and those that remove
# what is not there (an error here).
@pytest.mark.parametrize(
    ("base", "patch", "expected"),
    [
        ("{a: b}", "{a: c}", {"a": "c"}),
        ("{a: b}", "{b: c}", {"a": "b", "b": "c"}),
        ("{a: b}", "{a: null}", {}),
        ("{a: b, b: c}", "{a: null}", {"b": "c"}),
        ("{a: [b]}", "{a: c}", {"a": "c"}),
        ("{a: c}", "{a: [b]}", {"a": ["b"]}),
        ("{a: {b: c}}", "{a: {b: d}}", {"a": {"b": "d"}}),
        ("{a: {b: c, d: e}}", "{a: {b: null}}", {"a": {"d": "e"}}),
        ("{a: [{b: c}]}", "{a: [1]}", {"a": [1]}),
        ("{e: {$null: true}}", "{a: 1}", {"e": {"$null": True}, "a": 1}),
        ("{a: x}", "{a: {b: c}}", {"a": {"b": "c"}}),
        ("{a: {b: c}}", "{a: x}", {"a": "x"}),
    ],
)
def test_the_rules_of_the_rfc(base: str, patch: str, expected: object) -> None:
    assert to_plain(merged(base, patch)) == expected


def test_null_is_written_by_its_marker_or_by_an_empty_value() -> None:
    result = merged("a: 1\nb: 2", "a: {$null: true}\nb:\nc: {$null: true}\nd:\ne: {f: {$null: true}, g: }")
    assert to_plain(result) == {"a": None, "b": None, "c": None, "d": None, "e": {"f": None, "g": None}}


def test_nulls_in_lists_stay() -> None:
    result = merged("a: 1", "a: [null, {b: null, c: {$null: true}}, {$null: true}]")
    assert to_plain(result) == {"a": [None, {"b": None, "c": None}, None]}


def test_every_value_keeps_the_place_it_was_written_at() -> None:
    result = merged(
        """
        types:
          Delta:
            role: {type: string}
            content: {type: string}
        """,
        """
        types:
          Delta:
            content: {nullable: true}
            reasoning: {type: string}
        """,
    )
    types = result.get("types")
    assert isinstance(types, Mapping)
    delta = types.get("Delta")
    assert isinstance(delta, Mapping)
    content = delta.get("content")
    assert isinstance(content, Mapping)
    assert {key: entry.key_pos.origin for key, entry in delta.entries.items()} == {
        "role": "base.yaml:3",
        "content": "base.yaml:4",
        "reasoning": "patch.yaml:4",
    }
    assert {key: value.pos.origin for key, value in content.items()} == {
        "type": "base.yaml:4",
        "nullable": "patch.yaml:3",
    }
    assert origin_note("Delta", types.entries["Delta"]) == "Delta: base.yaml:2, extended by patch.yaml:2"
    assert origin_note("role", delta.entries["role"]) == "role: base.yaml:3"


def test_a_replaced_value_comes_from_the_overlay() -> None:
    result = merged("a: {b: 1}\nc: 1", "a: 2\nc: {d: 1}")
    assert {key: entry.key_pos.origin for key, entry in result.entries.items()} == {
        "a": "patch.yaml:1",
        "c": "patch.yaml:2",
    }


def test_two_overlays_are_both_named() -> None:
    once = merged("a: {b: 1}", "a: {c: 2}")
    twice = merge(once, mapping("a: {d: 3}", "third.yaml"), Diagnostics())
    assert origin_note("a", twice.entries["a"]) == (
        "a: base.yaml:1, extended by patch.yaml:1, extended by third.yaml:1"
    )


def test_what_the_overlay_leaves_alone_is_the_same_node() -> None:
    base = mapping("a: {x: {y: 1}, z: {y: 2}}\nb: {c: 1}")
    result = merge(base, mapping("a: {x: {y: 3}}"), Diagnostics())
    first, second = base.get("a"), result.get("a")
    assert isinstance(first, Mapping)
    assert isinstance(second, Mapping)
    assert result.get("b") is base.get("b")
    assert second.get("z") is first.get("z")
    assert to_plain(base) == {"a": {"x": {"y": 1}, "z": {"y": 2}}, "b": {"c": 1}}


@pytest.mark.parametrize(
    ("base", "patch", "expected"),
    [
        (
            "{reasoning: 1}",
            "{resoning: null}",
            "patch.yaml:1:2: error[remove-missing]: null removes 'resoning', but there is no such key to remove; "
            "did you mean 'reasoning'?",
        ),
        (
            "{a: 1}",
            "{b: {c: null}}",
            "patch.yaml:1:6: error[remove-missing]: null removes 'c', but there is no such key to remove",
        ),
        (
            "{a: 1}",
            "{a: {c: null}}",
            "patch.yaml:1:6: error[remove-missing]: null removes 'c', but there is no such key to remove",
        ),
        (
            "{a: 1}",
            "{a: {$null: false}}",
            "patch.yaml:1:6: error[null-marker]: a literal null is written {$null: true}, with nothing beside it",
        ),
        (
            "{a: 1}",
            "{a: {b: 1, $null: true}}",
            "patch.yaml:1:12: error[null-marker]: a literal null is written {$null: true}, with nothing beside it",
        ),
    ],
)
def test_wrong_overlays(base: str, patch: str, expected: str) -> None:
    assert faults(base, patch) == [expected]


_PLACE = Position(SourceFile("x.yaml", ""), 1, 1)
_KEYS = st.sampled_from(["a", "b", "c"])
_JSON: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([None, True, False, 0, 7, "", "x"]),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(_KEYS, inner, max_size=3)),
    max_leaves=12,
)


def _node(value: Any) -> Node:
    match value:
        case dict():
            return Mapping({key: Entry(_PLACE, _node(item)) for key, item in value.items()}, _PLACE)
        case list():
            return Sequence(tuple(map(_node, value)), _PLACE)
        case _:
            return Scalar(value, _PLACE)


def _rfc(target: Any, patch: Any) -> Any:
    """MergePatch as RFC 7396, section 2, has it."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = _rfc(result.get(name), value)
    return result


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(_KEYS, _JSON), st.dictionaries(_KEYS, _JSON))
def test_the_data_is_that_of_the_rfc(base: dict[str, Any], patch: dict[str, Any]) -> None:
    first, second = _node(base), _node(patch)
    assert isinstance(first, Mapping)
    assert isinstance(second, Mapping)
    assert to_plain(merge(first, second, Diagnostics())) == _rfc(base, patch)
