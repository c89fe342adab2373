"""The text of generated modules: hostile specs, layout, and the same bytes in every run."""

from __future__ import annotations

import ast
import json

import msgspec
import pytest

from support.type_specs import (
    Load,
    Spec,
    assert_tidy,
    encode,
    loader,
    lowered_of,
)
from wireloom_codegen.lower import Roots
from wireloom_codegen.models import generate_models
from wireloom_codegen.render_params import render_params
from wireloom_codegen.render_types import render_types

HOSTILE = [
    'x""" + __import__("os").abort() + """',
    '"""',
    'ends with "quotes"',
    '"starts',
    "ends with a backslash \\",
    "\\N{DASH} \\x41 \\\\",
    "{{ 7 * 7 }} {% raw %} {# c #}",
    "a\nb\n\n  indented\n\ttabbed\r\nc",
    "' '' ''' #",
    "\u202edrawkcab\u202c \u2028 \x07",
    "lone \ud800",
    "long " + "word " * 60,
    "- " + "item " * 60,
    "   ",
]


def only_declarations(text: str) -> ast.Module:
    """The syntax tree of a module, in which nothing may run but declarations."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        assert isinstance(
            node,
            ast.Module | ast.ImportFrom | ast.alias | ast.ClassDef | ast.keyword | ast.AnnAssign | ast.Expr
            | ast.Constant | ast.Name | ast.Load | ast.Store | ast.Subscript | ast.Tuple | ast.BinOp | ast.BitOr
            | ast.Call | ast.Pass | ast.Attribute,
        ), ast.dump(node)  # fmt: skip
        if isinstance(node, ast.Call):
            assert ast.unparse(node.func) in ("field", "Meta")
        if isinstance(node, ast.Expr):
            assert isinstance(node.value, ast.Constant)
    return tree


def words(text: str) -> list[str]:
    """The words of a text, with what does not print written as an escape."""
    return [
        "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in word)
        for word in text.split()
    ]


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    return loader(monkeypatch)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_descriptions_are_only_ever_text(text: str, load: Load) -> None:
    spec: Spec = {
        "A": {
            "description": text,
            "properties": {
                "x": {"type": "string", "description": text, "feature": text},
                "y": {"enum": {"v": text}},
                "z": {"$ref": "Z"},
                "t": {"$ref": "T"},
            },
        },
        "Z": {"type": "string", "description": text},
        "T": {"tag": "k", "union": {"b": "B"}, "description": text},
        "B": {"properties": {"k": {"const": "b", "required": True}}, "description": text},
    }
    models = generate_models(lowered_of(spec, Roots(("A",), ("T",))))
    module = render_types(models, description=text)
    params = render_params(models, {"A": None}, types_package="wireloom_vendors.x", description=text)
    only_declarations(params)
    found = next(node for node in only_declarations(module).body if isinstance(node, ast.ClassDef))
    assert words(ast.get_docstring(found) or "") == words(text)
    assert all(char.isprintable() or char == "\n" for char in module + params)
    assert load(module).A(x="1").x == "1"
    assert_tidy(module)
    assert_tidy(params)


HOSTILE_NAMES = ["a'b", "a.b", "$ref", "x]); import os #", "{{ y }}", "default", "ü", "anyOf", "__class__"]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_and_values_go_over_the_wire_unchanged(name: str, load: Load) -> None:
    spec: Spec = {
        "Ask": {
            "properties": {
                name: {"type": "string", "required": True, "pattern": name},
                "constant": {"const": name, "required": True},
                "choice": {"enum": {name: None}},
            }
        },
        "Answer": {"tag": name, "union": {name: "Member"}},
        "Member": {"properties": {name: {"const": name, "required": True}, "x": {"type": "string"}}},
    }
    lowered = lowered_of(spec, Roots(("Ask",), ("Answer",)))
    text = render_types(generate_models(lowered))
    only_declarations(text)
    assert_tidy(text)
    module = load(text)
    python_name = lowered.types["Ask"].fields[0].python_name
    ask = module.Ask(**{python_name: "v", "choice": name})
    assert encode(ask) == {name: "v", "constant": name, "choice": name}
    answer = msgspec.json.decode(json.dumps({name: name, "x": "y"}), type=module.Answer)
    assert (type(answer), answer.x) == (module.Member, "y")
    assert encode(answer) == {name: name, "x": "y"}


def test_every_width_is_laid_out_as_ruff_does() -> None:
    properties: Spec = {}
    types: Spec = {"A": {"properties": properties}, "B": {"properties": properties}}
    for count in (1, 5, 6, 7, 8, 9, 12):
        for width in (6, 7, 8, 9):
            enum = {"enum": dict.fromkeys([chr(97 + i) * width for i in range(count)])}
            key = f"p{count}x{width}"
            properties[key] = {**enum, "required": True}
            properties[f"{key}null"] = {**enum, "nullable": True, "required": True}
            properties[f"{key}optional"] = enum
            properties[f"{key}Renamed"] = {**enum, "nullable": True}
            properties[f"{key}List"] = {"type": "array", "items": enum}
            properties[f"{key}Map"] = {"type": "object", "additionalProperties": enum, "required": True}
            properties[f"{key}nested"] = {
                "type": "array",
                "items": {"union": {"string": enum, "null": {"type": "null"}}},
            }
            properties[f"{key}const"] = {"const": "x" * width * count, "required": True}
            types[f"Alias{count}x{width}"] = enum
            types[f"Listed{count}x{width}"] = {"type": "array", "items": enum}
            types[f"Tagged{count}x{width}"] = {"properties": {"tag": {"const": "t" * width * count}}}
    tagged = {
        f"{name[6]}{schema['properties']['tag']['const']}": name
        for name, schema in types.items()
        if "Tag" in name
    }
    for tag, name in tagged.items():
        types[name]["properties"]["tag"]["const"] = tag
    types["Either"] = {"tag": "tag", "union": tagged}
    models = generate_models(lowered_of(types, Roots(("A",), ("B", "Either"))))
    assert_tidy(render_types(models))
    assert_tidy(render_params(models, {"A": None}, types_package="wireloom_vendors.x"))
