"""What must not get into a spec directory, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_tree import CHAT, VENDOR, headlines, text, write
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.loader import SpecSet, load_specs


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path / "specs", {"dialects/chat.yaml": CHAT, "vendors/acme.yaml": VENDOR})


def load(root: Path, only: Path | None = None) -> SpecSet:
    return load_specs(root, only, dialect_roots=[])


def faults(root: Path, only: Path | None = None) -> list[str]:
    diagnostics = Diagnostics()
    load_specs(root, only, dialect_roots=[], diagnostics=diagnostics)
    return headlines(diagnostics)


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
