"""An annotation is asked for once; it comes out the same whatever was asked for before, and under its own names."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from support.type_specs import lowered_of
from wireloom_codegen import models
from wireloom_codegen.lower_plan import Roots
from wireloom_codegen.models import Models, generate_models

ROOTS = Roots(("Ask",), ("Answer",))


def spec(first: str, second: str, alias: dict[str, Any]) -> dict[str, Any]:
    """Two classes under any names, an alias, and one type that uses each."""
    return {
        "Name": alias,
        first: {"properties": {"a": {"type": "string"}}},
        second: {"properties": {"b": {"type": "integer"}}},
        "Answer": {
            "properties": {
                "one": {"$ref": first},
                "two": {"$ref": second, "nullable": True},
                "from": {"$ref": second},
                "many": {"type": "array", "items": {"$ref": first}},
                "name": {"$ref": "Name"},
            }
        },
        "Ask": {"properties": {"name": {"$ref": "Name"}, "maxTokens": {"type": "integer", "minimum": 1}}},
    }


def texts(made: Models) -> dict[str, dict[str, tuple[str, str | None]]]:
    return {
        name: {
            field: (
                ast.unparse(model.annotation),
                None if model.default is None else ast.unparse(model.default),
            )
            for field, model in fields.items()
        }
        for name, fields in made.classes.items()
    }


ALIASES: list[dict[str, Any]] = [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]


@pytest.mark.parametrize("alias", ALIASES)
def test_what_was_asked_before_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, alias: dict[str, Any]
) -> None:
    wanted = lowered_of(spec("Left", "Right", alias), ROOTS)
    monkeypatch.setattr(models, "_made", {})
    alone = generate_models(wanted)
    monkeypatch.setattr(models, "_made", {})
    for other in ALIASES:
        generate_models(lowered_of(spec("Right", "Left", other), ROOTS))
        generate_models(lowered_of(spec("Foo", "Bar", other), ROOTS))
    after = generate_models(wanted)
    assert texts(after) == texts(alone)
    assert {name: ast.unparse(value) for name, value in after.aliases.items()} == {
        name: ast.unparse(value) for name, value in alone.aliases.items()
    }
    assert texts(alone)["Answer"]["from_"] == ("Right | None", "field(name='from', default=None)")
    assert texts(alone)["Answer"]["many"][0] == "Sequence[Left] | None"


def test_other_names_alone_start_no_run(monkeypatch: pytest.MonkeyPatch) -> None:
    generate_models(lowered_of(spec("Left", "Right", ALIASES[0]), ROOTS))
    monkeypatch.setattr(models, "_generate", None)
    made = texts(generate_models(lowered_of(spec("Foo", "Bar", ALIASES[0]), ROOTS)))
    assert made["Answer"]["one"][0] == "Foo | None"
    assert made["Answer"]["two"][0] == "Bar | None"
