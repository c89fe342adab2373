"""The `types` section of a spec as a table, and all that can be wrong with it."""

from __future__ import annotations

import pytest

from support.type_specs import (
    CHAT,
    read,
    table_of,
)
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.nodes import Mapping as MappingNode, SourceFile
from wireloom_codegen.source import parse
from wireloom_codegen.types_build import build_types
from wireloom_codegen.types_check import TYPE_IDS, position_of
from wireloom_codegen.types_ir import (
    AliasType,
    ArrayType,
    EnumType,
    KindUnion,
    MapType,
    ObjectType,
    RefType,
    ScalarType,
    Tag,
    UnionType,
)


def test_the_table_holds_objects_unions_and_aliases_in_spec_order() -> None:
    table = table_of(read(CHAT))
    assert list(table.types)[:5] == ["Ask", "MessageParam", "UserParam", "ToolResultParam", "ContentParam"]
    ask = table.types["Ask"]
    assert isinstance(ask, ObjectType)
    assert ask.fields["maxTokens"].python_name == "max_tokens"
    assert ask.fields["maxTokens"].constraints == {"minimum": 1}
    assert ask.fields["from"].python_name == "from_"
    assert ask.fields["from"].type == EnumType({"web": "The site.", "app": None})
    assert ask.fields["labels"].type == MapType(ScalarType("string"))
    assert (ask.fields["user"].nullable, ask.fields["user"].required, ask.fields["user"].feature) == (
        True,
        False,
        "users",
    )
    assert table.types["ToolParam"] == UnionType(
        "ToolParam",
        "",
        "type",
        {"custom": "PlainToolParam", "search": "SearchToolParam", "search_2": "SearchToolParam"},
        "PlainToolParam",
    )
    content = AliasType(
        "ContentParam",
        "",
        KindUnion({"string": ScalarType("string"), "array": ArrayType(RefType("PartParam"))}),
    )
    assert table.types["ContentParam"] == content
    assert table.resolve(RefType("ContentParam")) == content.type


def test_members_of_tagged_unions_know_their_tag() -> None:
    types = table_of(read(CHAT)).types
    tags = {name: named.tag for name, named in types.items() if isinstance(named, ObjectType)}
    assert tags["TextPart"] == Tag("type", ("text",))
    assert tags["ThinkPart"] == Tag("type", ("think", "think_2"))
    assert tags["ModelSpeaker"] == Tag("role", ("model",))
    assert tags["Answer"] is None


def test_inline_objects_are_named_after_where_they_stand() -> None:
    table = table_of(
        read("A: {properties: {my_list: {type: array, items: {properties: {x: {}}}}, b: {properties: {}}}}")
    )
    assert list(table.types) == ["A", "AMyListItem", "AB"]
    owner = table.types["A"]
    assert isinstance(owner, ObjectType)
    assert owner.fields["my_list"].type == ArrayType(RefType("AMyListItem"))


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("maxTokens", "max_tokens"),
        ("HTTPStatus", "http_status"),
        ("x-foo.bar", "x_foo_bar"),
        ("from", "from_"),
        ("str", "str_"),
        ("id", "id"),
        ("_private", "private"),
        ("5m", "field_5m"),
        ("$ref", "ref"),
        ("…", "field_"),
        ("ephemeral_5m_input_tokens", "ephemeral_5m_input_tokens"),
    ],
)
def test_python_names_of_fields(wire: str, python: str) -> None:
    table = table_of({"A": {"properties": {wire: {"type": "string"}}}})
    owner = table.types["A"]
    assert isinstance(owner, ObjectType)
    assert owner.fields[wire].python_name == python


@pytest.mark.parametrize(
    ("spec", "id", "path", "message", "suggestion"),
    [
        (
            "A: {properties: {b: {type: array, items: {$ref: Blok}}}}\nBlock: {type: string}",
            "unknown-type",
            "A/properties/b/items/$ref",
            "there is no type 'Blok'",
            "Block",
        ),
        (
            "U: {tag: type, union: {a: Aa}}\nA: {properties: {type: {const: a}}}",
            "unknown-type",
            "U/union/a",
            "there is no type 'Aa'",
            "A",
        ),
        (
            "U: {tag: type, union: {a: A}, missing: B}\nA: {properties: {type: {const: a}}}",
            "unknown-type",
            "U/missing",
            "there is no type 'B'",
            None,
        ),
        (
            "U: {tag: type, union: {a: A}}\nA: {properties: {typ: {const: a}}}",
            "union-tag",
            "U/union/a",
            "A has no property 'type', by which U is told apart",
            "typ",
        ),
        (
            "U: {tag: type, union: {b: A}}\nA: {properties: {type: {const: a}}}",
            "union-tag",
            "U/union/b",
            "A has type 'a', so it is never 'b' in U",
            None,
        ),
        (
            "U: {tag: type, union: {search_1: A}}\nA: {properties: {type: {enum: {search_2: , x: }}}}",
            "union-tag",
            "U/union/search_1",
            "A does not list 'search_1' among the values of 'type'",
            "search_2",
        ),
        (
            "U: {tag: n, union: {a: A}}\nA: {properties: {n: {type: integer}}}",
            "union-tag",
            "U/union/a",
            "A.n is not a string",
            None,
        ),
        (
            "U: {tag: type, union: {a: A}, missing: A}\nA: {properties: {type: {const: a, required: true}}}",
            "union-tag",
            "U/missing",
            "A is meant where 'type' is absent, but requires 'type'",
            None,
        ),
        (
            "U: {tag: type, union: {a: A}}\nA: {type: string}",
            "union-member",
            "U/union/a",
            "A is not an object; U is told apart by tag",
            None,
        ),
        (
            "U: {tag: type, union: {a: A}}\nV: {tag: kind, union: {b: A}}\n"
            "A: {properties: {type: {const: a}, kind: {const: b}}}",
            "union-tags",
            "V/union/b",
            "A is told apart by 'type' in another union and by 'kind' in V",
            None,
        ),
        (
            "U: {union: {text: {type: string}}}",
            "union-kind",
            "U/union/text",
            "'text' is not a kind of JSON value; a union without `tag` is told apart by kind "
            "(string, integer, number, boolean, null, array, object)",
            None,
        ),
        (
            "U: {union: {array: {$ref: A}}}\nA: {enum: {a: }}",
            "union-kind",
            "U/union/array",
            "the member 'array' is of kind string",
            None,
        ),
        (
            "A: {properties: {maxTokens: {}, max_tokens: {}}}",
            "field-collision",
            "A/properties/max_tokens",
            "A has two properties with the Python name 'max_tokens': 'maxTokens' and 'max_tokens'",
            None,
        ),
        (
            "A: {properties: {'a\"b': {}}}",
            "field-name",
            'A/properties/a"b',
            "a property name may not hold quotes, backslashes or characters that do not print",
            None,
        ),
        (
            "A: {properties: {b: {properties: {}}}}\nAB: {type: string}",
            "inline-name",
            "A/properties/b",
            "the inline type here would be called AB, and there is another type of that name; "
            "give this one a name of its own under `types` and refer to it",
            None,
        ),
        (
            "a b: {type: string}",
            "type-name",
            "a b",
            "'a b' cannot be the name of a type: it needs PascalCase in ASCII letters and digits, "
            "and may not be a name that the generated module uses itself",
            None,
        ),
        (
            "A: {type: string, nullable: true}",
            "nullable-type",
            "A/nullable",
            "A is nullable as a whole; write `nullable` at the properties that refer to it",
            None,
        ),
        (
            "A: {union: {string: {type: string}, array: {type: array, items: {$ref: A}}}}",
            "recursive-alias",
            "A",
            "A refers to itself; a type can hold itself only in a property of an object",
            None,
        ),
    ],
)
def test_problems(spec: str, id: str, path: str, message: str, suggestion: str | None) -> None:
    _, problems = build_types(read(spec))
    found = [("/".join(item.path), item.message, item.suggestion) for item in problems if item.id == id]
    assert found == [(path, message, suggestion)]
    assert len(problems) == 1
    assert id in TYPE_IDS


def test_all_problems_of_a_section_are_found_in_one_run() -> None:
    _, problems = build_types(
        read("A: {properties: {b: {$ref: X}, c: {$ref: Y}}}\nB: {tag: t, union: {z: Z}}")
    )
    assert [problem.message for problem in problems] == [f"there is no type '{name}'" for name in "XYZ"]


def test_a_path_leads_to_its_place_in_the_file() -> None:
    text = "types:\n  A:\n    properties:\n      b: {$ref: Blok}\n"
    root = parse(SourceFile("dialects/x.yaml", text), Diagnostics())
    assert isinstance(root, MappingNode)
    section = root.get("types")
    assert isinstance(section, MappingNode)
    _, problems = build_types({"A": {"properties": {"b": {"$ref": "Blok"}}}})
    assert str(position_of(section, problems[0].path)) == "dialects/x.yaml:4:17"
    assert str(position_of(section, ("A", "properties", "b"), on_key=True)) == "dialects/x.yaml:4:7"
    assert str(position_of(section, ("A", "gone", "further"))) == "dialects/x.yaml:2:3"
