"""Spec directories: files and folders, vendors over dialects."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_tree import CHAT, VENDOR, headlines, write
from wireloom_codegen import spec_files
from wireloom_codegen.diagnostics import Diagnostics, SpecErrors
from wireloom_codegen.loader import SpecSet, bundled_specs, bundled_templates, load_path, load_specs
from wireloom_codegen.source import Mapping, to_plain


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path / "specs", {"dialects/chat.yaml": CHAT, "vendors/acme.yaml": VENDOR})


def load(root: Path, only: Path | None = None) -> SpecSet:
    return load_specs(root, only, dialect_roots=[])


def faults(root: Path, only: Path | None = None) -> list[str]:
    diagnostics = Diagnostics()
    load_specs(root, only, dialect_roots=[], diagnostics=diagnostics)
    return headlines(diagnostics)


def section(spec: Mapping, name: str) -> Mapping:
    node = spec.get(name)
    assert isinstance(node, Mapping)
    return node


def test_a_vendor_is_its_dialect_with_its_own_sections(root: Path) -> None:
    write(
        root,
        {
            "vendors/acme.yaml": """
                vendor: acme
                extends: chat
                description: Acme serves it.
                base_url: https://api.acme.test/v1
                headers: {x-version: "1"}
                types:
                  Delta:
                    properties: {reasoning: {type: string}, role: null}
                """
        },
    )
    specs = load(root)
    assert list(specs.dialects) == ["chat"]
    spec = specs.vendors["acme"].merged["chat"]
    assert list(spec) == ["vendor", "dialect", "types", "endpoints", "description", "base_url", "headers"]
    delta = section(section(spec, "types"), "Delta")
    assert to_plain(section(delta, "properties")) == {
        "content": {"type": "string", "nullable": True},
        "reasoning": {"type": "string"},
    }
    assert "role" in section(section(section(specs.dialects["chat"], "types"), "Delta"), "properties")
    assert [file.shown for file in specs.vendors["acme"].files] == [
        "specs/vendors/acme.yaml",
        "specs/dialects/chat.yaml",
    ]
    assert [file.path for file in specs.dialect_files["chat"]] == ["dialects/chat.yaml"]


def test_a_dialect_may_be_a_folder(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "dialects/chat/main.yaml": "dialect: chat\ndescription: A protocol.\n",
            "dialects/chat/requests.yaml": "types:\n  Ask: {properties: {q: {type: string}}}\n",
            "dialects/chat/answers.yaml": "types:\n  Answer: {properties: {a: {type: string}}}\n",
            "dialects/chat/README.md": "not a spec",
        },
    )
    specs = load(root)
    assert list(section(specs.dialects["chat"], "types")) == ["Answer", "Ask"]
    assert [file.path for file in specs.dialect_files["chat"]] == [
        "dialects/chat/answers.yaml",
        "dialects/chat/main.yaml",
        "dialects/chat/requests.yaml",
    ]


def test_a_folder_says_nothing_twice(tmp_path: Path) -> None:
    root = write(
        tmp_path / "specs",
        {
            "dialects/chat/a.yaml": "dialect: chat\ndescription: One.\ntypes:\n  Ask: {}\n",
            "dialects/chat/b.yaml": "description: Two.\ntypes:\n  Other: {}\n  Ask: {}\n",
        },
    )
    diagnostics = Diagnostics()
    load_specs(root, dialect_roots=[], diagnostics=diagnostics)
    assert headlines(diagnostics) == [
        "specs/dialects/chat/b.yaml:1:1: error[duplicate-section]: "
        "'description' stands in two files of this folder; keep one",
        "specs/dialects/chat/b.yaml:4:3: error[duplicate-key]: "
        "'types.Ask' stands in two files of this folder; keep one",
    ]
    assert [error.notes for error in diagnostics.errors] == [
        ("first given: specs/dialects/chat/a.yaml:2",),
        ("first given: specs/dialects/chat/a.yaml:4",),
    ]


def test_a_vendor_may_serve_several_dialects(root: Path) -> None:
    write(
        root,
        {
            "dialects/other.yaml": "dialect: other\ntypes:\n  Delta: {properties: {content: {type: string}}}\n",
            "vendors/acme.yaml": """
                vendor: acme
                extends: [chat, other]
                headers: {x-version: "1"}
                overlay:
                  other:
                    base_url: https://api.acme.test/other
                    types: {Delta: {properties: {text: {type: string}, content: null}}}
                """,
        },
    )
    merged = load(root).vendors["acme"].merged
    assert list(merged) == ["chat", "other"]
    assert merged["chat"].text("dialect") == "chat"
    assert "base_url" not in merged["chat"]
    assert merged["other"].text("base_url") == "https://api.acme.test/other"
    assert to_plain(section(section(section(merged["other"], "types"), "Delta"), "properties")) == {
        "text": {"type": "string"}
    }
    assert [to_plain(section(spec, "headers")) for spec in merged.values()] == [{"x-version": "1"}] * 2


def test_a_users_vendor_extends_a_dialect_of_another_root(root: Path, tmp_path: Path) -> None:
    mine = write(tmp_path / "mine", {"vendors/other.yaml": VENDOR.replace("acme", "other")})
    specs = load_specs(mine, dialect_roots=[root])
    assert list(specs.vendors) == ["other"]
    assert [file.shown for file in specs.vendors["other"].files] == [
        "mine/vendors/other.yaml",
        "specs/dialects/chat.yaml",
    ]
    write(mine, {"dialects/chat.yaml": "dialect: chat\ndescription: My own.\n"})
    assert load_specs(mine, dialect_roots=[root]).dialects["chat"].text("description") == "My own."


def test_a_lone_file_is_a_vendor(root: Path, tmp_path: Path) -> None:
    lone = write(tmp_path / "mine", {"solo.yaml": VENDOR.replace("acme", "solo")}) / "solo.yaml"
    assert list(load_specs(lone.parent, lone, dialect_roots=[root]).vendors) == ["solo"]
    specs = load_path(root / "vendors" / "acme.yaml")
    assert list(specs.vendors) == ["acme"]
    assert list(specs.dialects) == ["chat"]
    assert list(load_path(root).vendors) == ["acme"]
    write(
        root,
        {"vendors/parts/a.yaml": VENDOR.replace("acme", "parts"), "vendors/parts/b.yaml": "limits: {}\n"},
    )
    assert "limits" in load_path(root / "vendors" / "parts").vendors["parts"].merged["chat"]
    assert faults(root, lone) == [
        "specs/solo.yaml:1:1: error[outside-root]: this lies outside the spec directory; copy it there"
    ]


def test_the_labels_do_not_show_where_the_directory_lies(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    assert load(Path()).vendors["acme"].files[0].shown == "specs/vendors/acme.yaml"


def test_without_a_collector_all_errors_are_raised_at_once(root: Path) -> None:
    write(root, {"vendors/acme.yaml": "vendor: acme\nextends: chta\n", "vendors/b.yaml": "a: &x 1\n"})
    with pytest.raises(SpecErrors) as raised:
        load(root)
    assert [error.id for error in raised.value.errors] == [
        "unknown-dialect", "missing-key", "missing-key", "unknown-key", "anchor",
    ]  # fmt: skip


def test_the_bundled_files_are_found_in_the_source_tree() -> None:
    assert (bundled_specs() / "schema" / "types.schema.json").is_file()
    assert bundled_templates().name == "templates"


def test_an_installed_package_brings_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site" / "wireloom_codegen"
    (package / "_specs").mkdir(parents=True)
    monkeypatch.setattr(spec_files, "__file__", str(package / "spec_files.py"))
    assert bundled_specs() == package / "_specs"
    write(tmp_path, {"pyproject.toml": "[project]\nname = 'another'\n", "templates/x": ""})
    with pytest.raises(FileNotFoundError, match="templates are not installed"):
        bundled_templates()
