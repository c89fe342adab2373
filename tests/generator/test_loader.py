"""Spec directories: files and folders, vendors over dialects, and everything that must not get in."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_tree import CHAT, VENDOR, headlines, text, write
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


@pytest.mark.parametrize(
    ("vendor", "expected"),
    [
        (
            "extends: chta",
            ["2:10: error[unknown-dialect]: there is no dialect 'chta'; did you mean 'chat'?"],
        ),
        (
            "extends: ../../etc/passwd",
            [
                "2:10: error[bad-name]: '../../etc/passwd' is not the name of a dialect; "
                "extends takes plain names, no paths or addresses"
            ],
        ),
        (
            "extends: https://evil.test/chat.yaml",
            [
                "2:10: error[bad-name]: 'https://evil.test/chat.yaml' is not the name of a dialect; "
                "extends takes plain names, no paths or addresses"
            ],
        ),
        (
            'extends: "chat\\n"',
            [
                "2:10: error[bad-name]: 'chat\\n' is not the name of a dialect; "
                "extends takes plain names, no paths or addresses"
            ],
        ),
        (
            "extends: [chat, /chat]",
            [
                "2:17: error[bad-name]: '/chat' is not the name of a dialect; "
                "extends takes plain names, no paths or addresses"
            ],
        ),
        (
            "extends: 7",
            [
                "2:10: error[wrong-type]: extends must be a string or a list, not the number 7; put it in quotes"
            ],
        ),
        (
            "extends: [chat, 7]",
            ["2:17: error[wrong-type]: extends.1 must be a string, not the number 7; put it in quotes"],
        ),
        ("extends: []", ["2:10: error[wrong-value]: extends must not be empty"]),
        ("extends: [chat, chat]", ["2:10: error[wrong-value]: extends lists the same value twice"]),
        (
            "extends: chat\noverlay: {chat: {}}",
            [
                "3:1: error[overlay-section]: 'overlay' is for a list of dialects; "
                "with a single one the sections stand at the top"
            ],
        ),
        (
            "extends: [chat]\ntypes: {Delta: null}\noverlay: {chta: {}}",
            [
                "4:11: error[unknown-dialect]: the overlay is for 'chta', which this vendor does not extend; "
                "did you mean 'chat'?",
            ],
        ),
        (
            "extends: chat\nbase_url: http://api.acme.test",
            [
                "3:11: error[base-url]: the base URL 'http://api.acme.test' must be https "
                "(http is for the loopback only)"
            ],
        ),
    ],
)
def test_wrong_vendors(root: Path, vendor: str, expected: list[str]) -> None:
    write(root, {"vendors/acme.yaml": f"vendor: acme\n{vendor}\n"})
    assert faults(root) == [f"specs/vendors/acme.yaml:{line}" for line in expected]


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("https://api.acme.test/v1", None),
        ("https://[2001:db8::1]:8443", None),
        ("http://localhost:8080/v1", None),
        ("http://127.0.0.1", None),
        ("http://127.8.9.10:1", None),
        ("http://[::1]:80", None),
        ("http://localhost.evil.test", "must be https (http is for the loopback only)"),
        ("http://0.0.0.0", "must be https (http is for the loopback only)"),
        ("ftp://api.acme.test", "is not an https URL"),
        ("file:///etc/passwd", "is not an https URL"),
        ("javascript:alert(1)", "is not an https URL"),
        ("api.acme.test/v1", "is not an https URL"),
        ("https:///v1", "is not an https URL"),
        ("https://user:word@api.acme.test", "holds a user name; credentials do not belong in a spec"),
        ("https://api.acme.test/v1?key=1", "has a query or a fragment; a base URL ends with its path"),
        ("https://api.acme.test/v1#x", "has a query or a fragment; a base URL ends with its path"),
        ("https://api.acme.test:99999", "is not a URL"),
        ("https://[::1", "is not a URL"),
        ("https://api.acme.test\\@evil.test", "is not a URL"),
        ("https://api.acme.test/a b", "is not a URL"),
        ("https://äpi.acme.test", "is not a URL"),
    ],
)
def test_base_urls(root: Path, url: str, fault: str | None) -> None:
    quoted = url.replace("\\", "\\\\")
    write(root, {"vendors/acme.yaml": f'vendor: acme\nextends: chat\nbase_url: "{quoted}"\n'})
    found = faults(root)
    shown = url if url.isprintable() else ""
    expected = f"specs/vendors/acme.yaml:3:11: error[base-url]: the base URL '{shown}' {fault}"
    assert found == ([expected] if fault else [])


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("Acme", "must be lower-case letters, digits and _, starting with a letter"),
        ("2nd", "must be lower-case letters, digits and _, starting with a letter"),
        ("my-vendor", "must be lower-case letters, digits and _, starting with a letter"),
        ("a.b", "must be lower-case letters, digits and _, starting with a letter"),
        ("class", "is a word of Python itself; choose another"),
        ("print", "is a word of Python itself; choose another"),
    ],
)
def test_names_that_cannot_be_packages(root: Path, name: str, fault: str) -> None:
    write(root, {f"vendors/{name}.yaml": f"vendor: {name}\nextends: chat\n"})
    expected = f"specs/vendors/{name}.yaml:1:1: error[bad-name]: the vendor name '{name}' {fault}"
    assert faults(root) == [expected]
    assert faults(root, root / "vendors" / f"{name}.yaml") == [expected]


def test_files_that_do_not_belong(root: Path) -> None:
    write(
        root,
        {
            "vendors/b.yml": VENDOR,
            "vendors/readme.md": "ignored",
            "vendors/.hidden.yaml": "ignored: [",
            "dialects/chat/x.yaml": "dialect: chat\n",
            "dialects/deep/inner/x.yaml": "dialect: deep\n",
        },
    )
    assert faults(root) == [
        "specs/dialects/chat.yaml:1:1: error[duplicate-spec]: the dialect 'chat' is both a file and a folder; keep one",
        "specs/dialects/deep:1:1: error[missing-spec]: the folder holds no spec that can be read",
        "specs/dialects/deep/inner:1:1: error[unexpected-file]: "
        "a spec folder holds .yaml files only; move or rename it",
        "specs/vendors/b.yml:1:1: error[unexpected-file]: spec files end in .yaml; rename it",
    ]


def test_the_name_inside_is_that_of_the_file(root: Path) -> None:
    write(root, {"vendors/b.yaml": VENDOR, "dialects/other.yaml": "dialect: chat\n"})
    assert faults(root) == [
        "specs/dialects/other.yaml:1:10: error[name-mismatch]: "
        "the dialect calls itself 'chat', but its file is named 'other'",
        "specs/vendors/b.yaml:1:9: error[name-mismatch]: "
        "the vendor calls itself 'acme', but its file is named 'b'",
    ]


def test_a_spec_is_a_map(root: Path) -> None:
    write(root, {"vendors/acme.yaml": "- vendor: acme\n"})
    assert faults(root) == [
        "specs/vendors/acme.yaml:1:1: error[not-a-mapping]: a spec is a map of sections (name: ...) at its top"
    ]


def test_a_link_out_of_the_root_is_not_followed(root: Path, tmp_path: Path) -> None:
    write(tmp_path, {"outside.yaml": VENDOR.replace("acme", "evil"), "folder/x.yaml": "dialect: evil\n"})
    (root / "vendors" / "evil.yaml").symlink_to(tmp_path / "outside.yaml")
    (root / "dialects" / "evil").symlink_to(tmp_path / "folder", target_is_directory=True)
    (root / "vendors" / "inside.yaml").symlink_to(root / "vendors" / "acme.yaml")
    (root / "vendors" / "loop.yaml").symlink_to(root / "vendors" / "loop.yaml")
    (root / "vendors" / "zero.yaml").symlink_to("/dev/zero")
    refused = "error[outside-root]: this lies outside the spec directory; copy it there"
    assert faults(root) == [
        "specs/dialects/evil:1:1: error[missing-spec]: the folder holds no spec that can be read",
        f"specs/dialects/evil/x.yaml:1:1: {refused}",
        f"specs/vendors/evil.yaml:1:1: {refused}",
        "specs/vendors/inside.yaml:1:9: error[name-mismatch]: "
        "the vendor calls itself 'acme', but its file is named 'inside'",
        "specs/vendors/loop.yaml:1:1: error[unreadable]: the file cannot be read: a loop of links",
        f"specs/vendors/zero.yaml:1:1: {refused}",
    ]


def test_what_is_no_file_is_not_read(root: Path) -> None:
    (root / "vendors" / "odd").mkdir()
    (root / "vendors" / "odd" / "x.yaml").mkdir()
    (root / "vendors" / "gone.yaml").symlink_to(root / "vendors" / "nothing.yaml")
    assert faults(root) == [
        "specs/vendors/gone.yaml:1:1: error[unreadable]: the file cannot be read: No such file or directory",
        "specs/vendors/odd:1:1: error[missing-spec]: the folder holds no spec that can be read",
        "specs/vendors/odd/x.yaml:1:1: error[unexpected-file]: "
        "a spec folder holds .yaml files only; move or rename it",
    ]


def test_a_missing_spec_is_reported(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert faults(tmp_path / "empty") == [
        "error[missing-spec]: the directory 'empty' holds no specs (dialects/*.yaml, vendors/*.yaml)"
    ]
    assert faults(tmp_path, tmp_path / "none.yaml") == [
        f"{tmp_path.name}/none.yaml:1:1: error[unreadable]: the file cannot be read: No such file or directory"
    ]


def test_a_broken_dialect_is_reported_once_for_all_its_vendors(root: Path) -> None:
    write(
        root,
        {
            "dialects/chat.yaml": "dialect: chat\ntyps: {}\ntypes: {Delta: {customTypePath: a.b}}\n",
            "vendors/b.yaml": VENDOR.replace("acme", "b"),
        },
    )
    assert faults(root) == [
        "specs/dialects/chat.yaml:2:1: error[unknown-key]: a dialect has no key 'typs'; did you mean 'types'?",
        "specs/dialects/chat.yaml:3:17: error[unknown-key]: types.Delta has no key 'customTypePath'",
    ]
    write(root, {"dialects/chat.yaml": "dialect: [\n"})
    assert [line.split(" error")[0] for line in faults(root)] == ["specs/dialects/chat.yaml:2:1:"]


def test_secrets_are_found_in_remarks_too(root: Path) -> None:
    write(root, {"vendors/acme.yaml": text(VENDOR) + "# key: sk-" + "a1B2" * 8 + "\n"})
    assert faults(root) == [
        "specs/vendors/acme.yaml:4:8: error[secret]: this looks like a secret; specs are published, "
        "name an environment variable instead"
    ]


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
