"""The table of folders and vendors, and the lists of what is known beforehand."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from corpus import pending, usage_rules
from corpus.facts import FACTS
from corpus.folders import FOLDERS, ROWS, Folder, missing, read_table
from corpus.records import corpus_root
from corpus.run import Outcome, stale
from corpus.table import Difference
from corpus.vendors import client_of
from wireloom.registry import find_vendor, known_vendors

SPECS = next(p for p in Path(__file__).resolve().parents if (p / "pyproject.toml").is_file()) / "specs"
NO_RECORDINGS = re.compile(r"\bno recordings\b")


def evidence(vendor: str) -> list[str]:
    """What a vendor's spec says in `evidence`, one text for each row."""
    folder = SPECS / "vendors" / vendor
    path = folder / "vendor.yaml" if folder.is_dir() else folder.with_suffix(".yaml")
    rows: dict[str, dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8")).get("evidence", {})
    return [f"{row['source']} {row.get('note', '')}" for row in rows.values()]


def test_a_table_is_read_line_by_line() -> None:
    assert read_table("# a\n\na.models  acme\nb.models -  of another kind\n") == (
        Folder("a.models", "acme", ""),
        Folder("b.models", None, "of another kind"),
    )


def test_every_folder_stands_once_and_has_a_vendor_or_a_reason() -> None:
    names = [row.name for row in ROWS]
    assert len(set(names)) == len(names)
    assert set(FOLDERS.values()) <= set(known_vendors())
    assert all(row.note for row in ROWS if row.vendor is None)
    chat = {vendor for folder, vendor in FOLDERS.items() if folder.endswith(".chat.completions")}
    assert chat == FACTS.keys()


@pytest.mark.parametrize("vendor", sorted(set(FOLDERS.values())))
def test_every_vendor_of_the_table_has_a_client(vendor: str) -> None:
    assert client_of(vendor).vendor is find_vendor(vendor)


@pytest.mark.skipif(corpus_root() is None, reason="there is no recorded traffic in ../shared/corpus")
def test_the_table_has_every_folder_of_the_family_and_no_other() -> None:
    root = corpus_root()
    assert root is not None
    assert missing(root) == []
    assert [row.name for row in ROWS if not (root / row.name).is_dir()] == []


def test_a_folder_that_the_table_does_not_name_is_told(tmp_path: Path) -> None:
    for name in ("groq.models", "acme.chat.completions", "acme.messages", "acme.responses"):
        (tmp_path / name).mkdir()
    assert missing(tmp_path) == ["acme.chat.completions", "acme.messages", "acme.responses"]


@pytest.mark.parametrize("vendor", known_vendors())
def test_a_vendor_without_recordings_says_so(vendor: str) -> None:
    said = any(NO_RECORDINGS.search(row) for row in evidence(vendor))
    assert said is (vendor not in FOLDERS.values())


def test_expected_differences_are_read_in_paragraphs() -> None:
    text = "# a\n\nf.x  round-trip  not yet\n    own:1 own:2\n    own:3#2\nf.x usage never\n  own:1\n"
    assert pending.read_entries(text) == {
        ("f.x", "own:1", "round trip"): "not yet",
        ("f.x", "own:2", "round trip"): "not yet",
        ("f.x", "own:3#2", "round trip"): "not yet",
        ("f.x", "own:1", "usage"): "never",
    }
    with pytest.raises(ValueError, match="without a reason"):
        pending.read_entries("  own:1\n")
    with pytest.raises(ValueError, match="stands twice"):
        pending.read_entries("f.x usage a\n  own:1\nf.x usage b\n  own:1\n")


@pytest.mark.parametrize(
    ("line", "check"),
    [
        ("parts[0]: expected a, got b", "parts"),
        ("parts: expected [A], got []", "parts"),
        ("raw_finish: expected 'a', got 'b'", "raw_finish"),
        ("round trip: a came back as b", "round trip"),
        ("other events when fed byte by byte", "other events when fed byte by byte"),
    ],
)
def test_a_difference_begins_with_the_name_of_its_check(line: str, check: str) -> None:
    assert pending.check_of(line) == check


def test_entries_that_do_not_occur_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lists = {
        (pending, "EXPECTED"): "f.x parts not yet\n  own:1 own:2\n",
        (usage_rules, "EXCEPTIONS"): "f.x own:1 reasoning 3 2\nf.x own:2 total 5 2 2\n",
    }
    for (module, name), text in lists.items():
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        monkeypatch.setattr(module, name, path)
    outcome = Outcome(differences=[Difference("f.x", "own:2", False, "parts: a", expected=True)])
    outcome.usage.met.add(("f.x", "own:1", "reasoning", (3, 2)))
    told = [line for line in stale(outcome) if not line.startswith("extra_allowed.txt")]
    assert told == [
        "EXCEPTIONS: f.x own:2 total 5 2 2 does not occur, take it out",
        "EXPECTED: f.x own:1 parts does not occur, take it out",
    ]
