"""specs/README.md is the whole language: every example works, and every word of the language is there."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.golden import BASE
from support.spec_faults import HEAD, compiled
from wireloom.errors import StatusCategory
from wireloom.params import COMMON
from wireloom_codegen.common import FINISH_REASONS, PARTS, PIECES, part_fields
from wireloom_codegen.ids import IDS
from wireloom_codegen.loader import bundled_specs
from wireloom_codegen.metaschema import SCHEMA_FILES, load_schema
from wireloom_codegen.table_checks import CASES
from wireloom_codegen.wire_check import SOURCES, VERBS

PAGE = (bundled_specs() / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"(?ms)^```yaml\n(.*?)^```$", PAGE)
FRAGMENTS = [text for text in EXAMPLES if not re.match(r"#.*\ndialect:|vendor:", text)]
CODE = set(re.findall(r"`([^`\n]+)`", PAGE))
WORDS = set(re.findall(r"[\w$]+", " ".join([*CODE, *EXAMPLES])))


def rows(section: str) -> dict[str, str]:
    """The first table below a heading: the code in its first column to the rest of the row."""
    text = PAGE.split(f"\n## {section}\n", 1)[1].split("\n## ", 1)[0]
    return dict(re.findall(r"(?m)^\| `([^`]+)` \| (.*) \|$", text))


@pytest.mark.parametrize("example", FRAGMENTS, ids=[text.split("\n")[0][:40] for text in FRAGMENTS])
def test_an_example_compiles(tmp_path: Path, example: str) -> None:
    given = set(re.findall(r"(?m)^(\w+):", example))
    head = [line for line in HEAD.splitlines() if line.partition(":")[0] not in given]
    _, diagnostics = compiled(tmp_path, example, "\n".join(head) + "\n")
    assert not diagnostics, diagnostics.render()


def test_there_are_examples_of_everything() -> None:
    assert len(FRAGMENTS) > 20
    assert len(EXAMPLES) == len(FRAGMENTS) + 2


def test_the_whole_spec_works(tmp_path: Path) -> None:
    (vendor,) = [text for text in EXAMPLES if text.startswith("vendor:")]
    (dialect,) = [text for text in EXAMPLES if "\ndialect: base\n" in text]
    assert dialect == (BASE / "dialects" / "base.yaml").read_text(encoding="utf-8")
    (tmp_path / "dialects").mkdir()
    (tmp_path / "dialects" / "base.yaml").write_text(dialect, encoding="utf-8")
    output, diagnostics = compiled(tmp_path, vendor, "")
    assert not diagnostics, diagnostics.render()
    assert {"acme/client.py", "dialects/base/decoder.py"} <= output.files.keys()


def test_the_dialects_that_come_along_are_named() -> None:
    (named,) = re.findall(r"(?s)those that come with wireloom \((.*?)\)", PAGE)
    assert set(re.findall(r"\w+", named)) == {path.name for path in (bundled_specs() / "dialects").iterdir()}


def test_the_table_of_errors_is_complete() -> None:
    assert rows("Errors by id") == IDS


def test_the_table_of_events_is_complete() -> None:
    table = rows("Events")
    assert list(table) == list(PIECES)
    for name, piece in PIECES.items():
        fields = re.findall(r"`(\w+)`(\\\*)?(?: \(.*?\))?(?:, | \|)", table[name].partition(" | ")[0] + " |")
        assert fields == [(slot.name, "\\*" if slot.required else "") for slot in piece.slots.values()], name


def test_the_table_of_parts_is_complete() -> None:
    table = rows("Rows of parts")
    expected = {name: ", ".join(f"`{field}`" for field in part_fields(kind)) for name, kind in PARTS.items()}
    assert {name: table[name] for name in PARTS} == expected


def test_every_key_of_the_language_is_there() -> None:
    def keys(schema: Any, inside: bool) -> Iterator[str]:
        if isinstance(schema, dict):
            for key, value in schema.items():
                if inside:
                    yield key
                yield from keys(value, not inside and key == "properties")
        elif isinstance(schema, list):
            for value in schema:
                yield from keys(value, False)

    known = {key for name in SCHEMA_FILES for key in keys(load_schema(name), False)}
    missing = sorted(known - WORDS - {"$null"})
    assert len(known) > 100
    assert missing == []


def test_every_value_of_the_language_is_there() -> None:
    forms = [form for cases in CASES.values() for form in cases]
    words = [*COMMON, *FINISH_REASONS, *typing.get_args(StatusCategory), *forms, *VERBS, *SOURCES]

    def values(schema: Any) -> Iterator[str]:
        if isinstance(schema, dict):
            yield from (value for value in schema.get("enum", ()) if isinstance(value, str))
            for value in schema.values():
                yield from values(value)
        elif isinstance(schema, list):
            for value in schema:
                yield from values(value)

    words += [value for name in ("dialect", "tables") for value in values(load_schema(f"{name}.schema.json"))]
    assert sorted({word for word in words if word not in WORDS}) == []


def test_every_link_leads_somewhere() -> None:
    headings = re.findall(r"(?m)^##+ (.*)$", PAGE)
    anchors = {re.sub(r"[^a-z0-9 _-]", "", heading.lower()).replace(" ", "-") for heading in headings}
    links = set(re.findall(r"\]\(#([^)]+)\)", PAGE))
    assert links - anchors == set()
    assert len(links) > 15
