"""JSON Schemas as targets take them: what each step makes, what it warns of, and that a second pass is none."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from wireloom.schema_refs import MOST
from wireloom.schemas import adapted
from wireloom.vendor import SchemaSteps

ALL = SchemaSteps(
    strip_keys=("$schema",),
    strip_values={"additionalProperties": False},
    inline_refs=True,
    tuple_to_prefix_items=True,
    root_object=True,
    infer_type=True,
    type_into_branches=True,
)
REFS = SchemaSteps(inline_refs=True)
ROOT = SchemaSteps(root_object=True)
TYPES = SchemaSteps(infer_type=True)
BRANCHES = SchemaSteps(type_into_branches=True)
NODE = {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"}}}


def made(schema: dict[str, Any], steps: SchemaSteps) -> tuple[dict[str, Any], list[str]]:
    """The schema and the warnings; checks that the input stays, and that doing it again changes nothing."""
    before = copy.deepcopy(schema)
    why: list[str] = []
    result = adapted(schema, steps, why.append)
    assert schema == before
    assert adapted(result, steps, lambda _: None) == result
    return result, why


@pytest.mark.parametrize(
    ("steps", "schema", "expected"),
    [
        (
            SchemaSteps(strip_keys=("$schema", "$id")),
            {"$schema": "s", "$id": "i", "type": "object"},
            {"type": "object"},
        ),
        # The name of a property is no keyword, and an enum's value is no schema.
        (
            SchemaSteps(strip_keys=("$id",)),
            {"properties": {"$id": {"$id": "x", "enum": [{"$id": 1}]}}},
            {"properties": {"$id": {"enum": [{"$id": 1}]}}},
        ),
        (
            REFS,
            {"$defs": {"A": {"type": "string"}}, "properties": {"a": {"$ref": "#/$defs/A"}}},
            {"properties": {"a": {"type": "string"}}},
        ),
        (
            REFS,
            {
                "definitions": {"a/b": {"title": "T", "type": "string"}},
                "items": {"$ref": "#/definitions/a~1b", "title": "Mine"},
            },
            {"items": {"title": "Mine", "type": "string"}},
        ),
        # Both have a say where a keyword beside the reference is in its target, too.
        (
            REFS,
            {"$defs": {"A": {"minLength": 1}}, "items": {"$ref": "#/$defs/A", "minLength": 3}},
            {"items": {"minLength": 3, "allOf": [{"minLength": 1}]}},
        ),
        (
            REFS,
            {
                "$defs": {"A": {"items": {"$ref": "#/$defs/B"}}, "B": {"type": "null"}},
                "not": {"$ref": "#/$defs/A"},
            },
            {"not": {"items": {"type": "null"}}},
        ),
        (
            REFS,
            {"properties": {"a": {"$ref": "https://other.test/s"}}},
            {"properties": {"a": {"$ref": "https://other.test/s"}}},
        ),
        (
            REFS,
            {"properties": {"a": {"$ref": "#/$defs/none"}}},
            {"properties": {"a": {"$ref": "#/$defs/none"}}},
        ),
        (
            REFS,
            {"$defs": {"Node": NODE, "X": {}}, "properties": {"n": {"$ref": "#/$defs/Node"}}},
            {"properties": {"n": {"$ref": "#/$defs/Node"}}, "$defs": {"Node": NODE}},
        ),
        (REFS, {"$defs": {"Node": NODE}, "$ref": "#/$defs/Node"}, {**NODE, "$defs": {"Node": NODE}}),
        (REFS, {"properties": {"again": {"$ref": "#"}}}, {"properties": {"again": {"$ref": "#"}}}),
        (
            SchemaSteps(tuple_to_prefix_items=True),
            {"items": [{"type": "string"}, {"items": [True]}], "additionalItems": False},
            {"prefixItems": [{"type": "string"}, {"prefixItems": [True]}], "items": False},
        ),
        (ROOT, {}, {"type": "object"}),
        (ROOT, {"properties": {}}, {"type": "object", "properties": {}}),
        (
            TYPES,
            {"properties": {"a": {"enum": ["x", "y"]}}},
            {"type": "object", "properties": {"a": {"type": "string", "enum": ["x", "y"]}}},
        ),
        (TYPES, {"const": True}, {"type": "boolean", "const": True}),
        (TYPES, {"enum": [1, 2.5]}, {"type": "number", "enum": [1, 2.5]}),
        (TYPES, {"enum": ["a", None]}, {"type": ["string", "null"], "enum": ["a", None]}),
        (TYPES, {"type": "string", "enum": ["a", None]}, {"type": "string", "enum": ["a"]}),
        (TYPES, {"type": "string", "enum": [1]}, {"type": "string", "enum": [1]}),
        (TYPES, {"type": "integer", "enum": [1, True]}, {"type": "integer", "enum": [1]}),
        (TYPES, {"anyOf": [{"minimum": 1}]}, {"anyOf": [{"type": "number", "minimum": 1}]}),
        (TYPES, {"properties": {}, "minLength": 1}, {"properties": {}, "minLength": 1}),
        (TYPES, {"description": "anything"}, {"description": "anything"}),
        (
            BRANCHES,
            {"type": "string", "anyOf": [{"minLength": 1}, True]},
            {"anyOf": [{"minLength": 1, "type": "string"}, {"type": "string"}]},
        ),
        (
            BRANCHES,
            {"type": ["string", "number"], "oneOf": [{"type": "integer"}, {"type": "null"}]},
            {"oneOf": [{"type": "integer"}]},
        ),
        (BRANCHES, {"type": "integer", "anyOf": [{"type": "number"}]}, {"anyOf": [{"type": "integer"}]}),
        (
            BRANCHES,
            {"type": "string", "anyOf": [{"type": "null"}]},
            {"type": "string", "anyOf": [{"type": "null"}]},
        ),
    ],
)
def test_a_step_that_keeps_the_meaning_is_silent(
    steps: SchemaSteps, schema: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert made(schema, steps) == (expected, [])


def test_keywords_that_say_something_are_missed() -> None:
    schema = {
        "additionalProperties": False,
        "properties": {"a": {"additionalProperties": True, "pattern": "x"}},
    }
    result, why = made(
        schema, SchemaSteps(strip_keys=("pattern", "title"), strip_values={"additionalProperties": False})
    )
    assert result == {"properties": {"a": {"additionalProperties": True}}}
    assert why == ["the target takes no additionalProperties, pattern; left out"]


def test_a_value_is_stripped_only_if_it_is_the_same() -> None:
    schema = {"additionalProperties": 0, "minimum": 0}
    assert made(schema, SchemaSteps(strip_values={"additionalProperties": False, "minimum": False})) == (
        schema,
        [],
    )


def test_branches_at_the_root_become_one_object() -> None:
    schema = {
        "anyOf": [
            {
                "type": "object",
                "properties": {"a": {"type": "string"}, "b": {"type": "null"}},
                "required": ["a", "b"],
            },
            {"properties": {"a": {"type": "integer"}}, "required": ["a"]},
        ]
    }
    result, why = made(schema, ROOT)
    assert result == {
        "type": "object",
        "properties": {"a": {"anyOf": [{"type": "string"}, {"type": "integer"}]}, "b": {"type": "null"}},
        "required": ["a"],
    }
    assert len(why) == 1


def test_a_root_that_is_no_object_is_told() -> None:
    assert made({"type": "array"}, ROOT) == (
        {"type": "array"},
        ["the target takes an object at the root, not array; sent as it is"],
    )
    assert made({"type": ["object", "null"]}, ROOT)[0] == {"type": "object"}


def test_definitions_that_double_with_each_level_stay_references() -> None:
    levels = {
        f"L{n}": {"items": {"$ref": f"#/$defs/L{n + 1}"}, "not": {"$ref": f"#/$defs/L{n + 1}"}}
        for n in range(40)
    }
    schema = {"$defs": {**levels, "L40": {}}, "properties": {"a": {"$ref": "#/$defs/L0"}}}
    result, why = made(schema, REFS)
    assert result == schema
    assert str(MOST) in why[0]


def test_all_steps_together() -> None:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": {"Kind": {"enum": ["a", "b"]}, "Node": NODE},
        "properties": {
            "kind": {"$ref": "#/$defs/Kind", "description": "Which."},
            "pair": {"items": [{"const": 1}], "additionalItems": False},
            "either": {"type": ["string", "null"], "anyOf": [{"pattern": "x"}, {"type": "null"}]},
            "tree": {"$ref": "#/$defs/Node"},
        },
        "additionalProperties": False,
    }
    result, why = made(schema, ALL)
    assert result == {
        "type": "object",
        "properties": {
            "kind": {"type": "string", "enum": ["a", "b"], "description": "Which."},
            "pair": {"type": "array", "prefixItems": [{"type": "integer", "const": 1}], "items": False},
            "either": {"anyOf": [{"type": "string", "pattern": "x"}, {"type": "null"}]},
            "tree": {"$ref": "#/$defs/Node"},
        },
        "$defs": {"Node": NODE},
    }
    assert why == ["the target takes no additionalProperties; left out"]
