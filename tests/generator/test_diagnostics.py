"""How errors look, and that all of a run are shown once, in order, without anything that steers a terminal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import wireloom_codegen
from wireloom_codegen.diagnostics import IDS, Diagnostic, Diagnostics, SpecErrors, did_you_mean, escape
from wireloom_codegen.source import Position, SourceFile

LINE = "    reasoning: {ReasoningDelta: {text: $choice.delta.resoning}}"
SOURCE = SourceFile("vendors/groq.yaml", "\n" * 10 + LINE + "\n", "specs")


def place(text: str, source: SourceFile = SOURCE, line: int = 11) -> Position:
    return Position(source, line, source.lines[line - 1].index(text) + 1, len(text))


def test_an_error_shows_place_line_carets_suggestion_and_notes() -> None:
    diagnostics = Diagnostics()
    diagnostics.error(
        "unknown-key",
        place("$choice.delta.resoning"),
        "Delta has no field 'resoning'",
        notes=["Delta: specs/dialects/openai_chat.yaml:31, extended by specs/vendors/groq.yaml:6"],
        suggest="reasoning",
    )
    assert diagnostics.render() == (
        "specs/vendors/groq.yaml:11:40: error[unknown-key]: "
        "Delta has no field 'resoning'; did you mean 'reasoning'?\n"
        "   11 |     reasoning: {ReasoningDelta: {text: $choice.delta.resoning}}\n"
        "                                               ^^^^^^^^^^^^^^^^^^^^^^\n"
        "  Delta: specs/dialects/openai_chat.yaml:31, extended by specs/vendors/groq.yaml:6"
    )


def test_errors_are_sorted_by_place_and_counted_once() -> None:
    other = SourceFile("dialects/chat.yaml", "a: 1\nb: 2\n", "specs")
    diagnostics = Diagnostics()
    for _ in range(2):
        diagnostics.error("wrong-value", place("reasoning"), "late")
        diagnostics.error("wrong-value", Position(other, 2, 4), "second")
        diagnostics.error("wrong-value", Position(other, 1, 4), "first")
        diagnostics.error("missing-spec", None, "without a place")
    assert [error.message for error in diagnostics.errors] == ["without a place", "first", "second", "late"]
    assert len(diagnostics) == 4


def test_spec_errors_carry_all_errors_and_their_text() -> None:
    diagnostics = Diagnostics()
    diagnostics.raise_if_any()
    diagnostics.error("wrong-value", place("reasoning"), "one")
    diagnostics.error("missing-spec", None, "two")
    with pytest.raises(SpecErrors) as raised:
        diagnostics.raise_if_any()
    assert raised.value.errors == tuple(diagnostics.errors)
    assert str(raised.value) == diagnostics.render()


def test_a_flood_of_errors_is_cut() -> None:
    diagnostics = Diagnostics()
    for number in range(130):
        diagnostics.error("missing-spec", None, f"error {number:03}")
    lines = diagnostics.render().splitlines()
    assert len(lines) == 101
    assert lines[-1] == "... and 30 more errors"


def test_an_unlisted_id_is_a_mistake_of_the_generator() -> None:
    with pytest.raises(ValueError, match="'no-such-id' is not in the table"):
        Diagnostics().error("no-such-id", None, "x")


def test_nothing_from_a_spec_steers_the_terminal() -> None:
    source = SourceFile("vendors/\x1b[31m.yaml", "key: \x1b]0;owned\x07 tail\n", "specs")
    error = Diagnostic(
        "wrong-value",
        Position(source, 1, 6, 10),
        "bad \x1b[2J value\nsecond",
        ("note \x9b",),
        "sug\x08gestion",
    )
    shown = error.render()
    assert shown == (
        "specs/vendors/\\x1b[31m.yaml:1:6: error[wrong-value]: bad \\x1b[2J value\\nsecond; "
        "did you mean 'sug\\x08gestion'?\n"
        "    1 | key: \\x1b]0;owned\\x07 tail\n"
        "             ^^^^^^^^^^^^^^^^\n"
        "  note \\x9b"
    )
    assert all(character == "\n" or character.isprintable() for character in shown)


def test_carets_stay_below_the_fault_behind_tabs_and_escapes() -> None:
    source = SourceFile("a.yaml", "a:\t\x01\tbad\n")
    _, line, carets = Diagnostic("wrong-value", Position(source, 1, 6, 3), "x").render().splitlines()
    assert line[carets.index("^") : carets.rindex("^") + 1] == "bad"


def test_a_long_line_is_cut_around_the_fault() -> None:
    source = SourceFile("a.yaml", "x" * 5000 + "FAULT" + "y" * 5000)
    _, line, carets = Diagnostic("wrong-value", Position(source, 1, 5001, 5), "x").render().splitlines()
    assert len(line) < 180
    assert line[carets.index("^") : carets.rindex("^") + 1] == "FAULT"
    _, line, carets = Diagnostic("wrong-value", Position(source, 1, 1, 10_010), "x").render().splitlines()
    assert len(carets) < 180


def test_the_nearest_name_is_suggested() -> None:
    assert did_you_mean("resoning", ["content", "reasoning", "role"]) == "reasoning"
    assert did_you_mean("URL", ["url"]) == "url"
    assert did_you_mean("zzz", ["content", "reasoning"]) is None
    assert did_you_mean("x" * 1_000_000, ["content"]) is None


def test_escape_leaves_printable_text_alone() -> None:
    assert escape("né 💡 'x'") == "né 💡 'x'"
    assert escape("a\u202eb\ud800") == "a\\u202eb\\ud800"


def test_every_id_is_explained_and_used() -> None:
    package = Path(next(iter(wireloom_codegen.__path__)))
    code = "".join(path.read_text() for path in package.glob("*.py") if path.name != "ids.py")
    for name, explanation in IDS.items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)
        assert explanation.endswith(".")
        assert f'"{name}"' in code
