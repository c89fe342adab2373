"""Reading YAML: what is data, where it stands, and what is refused with which words."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings, strategies as st

from support.spec_tree import headlines, mapping, node
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.source import (
    MAX_BYTES,
    MAX_DEPTH,
    MAX_NODES,
    Mapping,
    Position,
    Scalar,
    Sequence,
    SourceFile,
    decode,
    parse,
    to_plain,
)


def faults(source: str) -> list[str]:
    diagnostics = Diagnostics()
    parse(SourceFile("a.yaml", source, "specs"), diagnostics)
    return headlines(diagnostics)


def byte_faults(data: bytes) -> list[str]:
    diagnostics = Diagnostics()
    assert decode(data, "a.yaml", diagnostics, label="specs") is None
    return headlines(diagnostics)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("null", None),
        ("", None),
        ("true", True),
        ("false", False),
        ("0", 0),
        ("-17", -17),
        ("18446744073709551615", 18446744073709551615),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("-2.5E-2", -0.025),
        ("~", "~"),
        ("Null", "Null"),
        ("yes", "yes"),
        ("off", "off"),
        ("True", "True"),
        ("2023-06-01", "2023-06-01"),
        ("2023-06-01T10:00:00Z", "2023-06-01T10:00:00Z"),
        ("12:30:45", "12:30:45"),
        ("0x10", "0x10"),
        ("0o7", "0o7"),
        ("012", "012"),
        ("1_000", "1_000"),
        ("+1", "+1"),
        (".5", ".5"),
        ("1.", "1."),
        (".inf", ".inf"),
        ("'null'", "null"),
        ('"12"', "12"),
        ('""', ""),
        ("=", "="),
        ("$choice.delta.text", "$choice.delta.text"),
    ],
)
def test_only_the_scalars_of_json_are_more_than_text(written: str, value: object) -> None:
    scalar = mapping(f"key: {written}\n").get("key")
    assert isinstance(scalar, Scalar)
    assert scalar.value == value
    assert type(scalar.value) is type(value)
    assert scalar.empty is (written == "")


def test_values_know_where_they_stand() -> None:
    spec = mapping(
        """
        first: one
        list: [10, "two"]   # a remark
        map:
          inner: {a: true}
          text: |
            Two lines
            of text.
        """
    )
    assert to_plain(spec) == {
        "first": "one",
        "list": [10, "two"],
        "map": {"inner": {"a": True}, "text": "Two lines\nof text.\n"},
    }
    inner = spec.get("map")
    items = spec.get("list")
    assert isinstance(inner, Mapping)
    assert isinstance(items, Sequence)
    places = {
        "key": spec.entries["first"].key_pos,
        "value": spec.entries["first"].node.pos,
        "list": items.pos,
        "quoted": items.items[1].pos,
        "block map": inner.pos,
        "flow map": inner.entries["inner"].node.pos,
        "block text": inner.entries["text"].node.pos,
    }
    assert {
        name: (pos.line, pos.source_line[pos.column - 1 : pos.column - 1 + pos.length])
        for name, pos in places.items()
    } == {
        "key": (1, "first"),
        "value": (1, "one"),
        "list": (2, '[10, "two"]'),
        "quoted": (2, '"two"'),
        "block map": (4, "inner: {a: true}"),
        "flow map": (4, "{a: true}"),
        "block text": (6, "Two lines"),
    }


def test_a_part_of_a_scalar_has_its_own_position() -> None:
    spec = mapping("plain: $delta.text\nquoted: '$delta.text'\nescaped: \"$delta\\u002etext\"\nnumber: 12\n")
    columns = {}
    for key in spec:
        scalar = spec.get(key)
        assert isinstance(scalar, Scalar)
        part = scalar.part(7, 4)
        columns[key] = part.source_line[part.column - 1 : part.column - 1 + part.length]
    assert columns == {
        "plain": "text",
        "quoted": "text",
        "escaped": '"$delta\\u002etext"',
        "number": "12",
    }


def test_positions_count_characters_and_survive_windows_line_ends() -> None:
    spec = parse(SourceFile("a.yaml", "über: né\r\nb: 💡 x\r\n"), Diagnostics())
    assert isinstance(spec, Mapping)
    pos = spec.entries["b"].node.pos
    assert (pos.line, pos.column, pos.length, pos.source_line) == (2, 4, 3, "b: 💡 x")
    assert str(pos) == "a.yaml:2:4"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", ["specs/a.yaml:1:1: error[empty-spec]: the file is empty"]),
        ("# only a remark\n", ["specs/a.yaml:2:1: error[empty-spec]: the file is empty"]),
        (
            "a: 1\nb: 2\na: 3\n",
            ["specs/a.yaml:3:1: error[duplicate-key]: the key 'a' stands twice in this map"],
        ),
        (
            "a: &x 1\nb: *x\n",
            [
                "specs/a.yaml:1:4: error[anchor]: anchors (&name) are not allowed; write the value out where it is needed",
                "specs/a.yaml:2:4: error[alias]: aliases (*name) are not allowed; write the value out",
            ],
        ),
        (
            "a: !!python/object/apply:os.system ['true']\n",
            ["specs/a.yaml:1:4: error[tag]: tags (!name) are not allowed; specs hold plain JSON data"],
        ),
        (
            "a: !!str 1\n",
            ["specs/a.yaml:1:4: error[tag]: tags (!name) are not allowed; specs hold plain JSON data"],
        ),
        (
            "a: ! 1\n",
            ["specs/a.yaml:1:4: error[tag]: tags (!name) are not allowed; specs hold plain JSON data"],
        ),
        (
            "a: {<<: {b: 1}}\n",
            ["specs/a.yaml:1:5: error[merge-key]: merge keys (<<) are not allowed; write the entries out"],
        ),
        ("429: x\n", ['specs/a.yaml:1:1: error[non-string-key]: keys are strings; write "429" in quotes']),
        ("null: x\n", ['specs/a.yaml:1:1: error[non-string-key]: keys are strings; write "null" in quotes']),
        ("?\n: x\n", ["specs/a.yaml:1:2: error[non-string-key]: a key is missing"]),
        (
            "? [a]\n: x\n",
            [
                "specs/a.yaml:1:3: error[non-string-key]: keys are strings, not maps or lists; "
                "a text that starts with a bracket needs quotes"
            ],
        ),
        (
            "a: 1\n---\nb: 2\n",
            [
                "specs/a.yaml:2:1: error[multiple-documents]: a second document starts here; a spec file holds one"
            ],
        ),
        (
            "%YAML 1.1\n---\na: 1\n",
            ["specs/a.yaml:1:1: error[directive]: YAML directives are not allowed; remove the line"],
        ),
        (
            "a: 1e999\nb: 36893488147419103232\n",
            [
                "specs/a.yaml:1:4: error[number-range]: the number does not fit 64 bits; put it in quotes if it is a text",
                "specs/a.yaml:2:4: error[number-range]: the number does not fit 64 bits; put it in quotes if it is a text",
            ],
        ),
        (
            'a: "x\\e[2Jy"\n',
            [
                "specs/a.yaml:1:4: error[control-character]: the text holds U+001B, which is not allowed in a spec; "
                "remove the escape"
            ],
        ),
        (
            "a: b: c\n",
            [
                "specs/a.yaml:1:5: error[syntax]: a ':' is out of place; check the indentation, or put the text in quotes"
            ],
        ),
        ("a:\n\tb: c\n", ["specs/a.yaml:2:1: error[syntax]: a tab is used for indentation; use spaces"]),
        (
            "a: @b\n",
            ["specs/a.yaml:1:4: error[syntax]: a plain text cannot start with '@'; put it in quotes"],
        ),
        ('a: "b\n', ["specs/a.yaml:1:4: error[syntax]: the quote that opens here is never closed"]),
    ],
)
@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader])
def test_what_is_refused(
    monkeypatch: pytest.MonkeyPatch, loader: type, source: str, expected: list[str]
) -> None:
    monkeypatch.setattr("wireloom_codegen.source._LOADER", loader)
    assert faults(source) == expected


def test_a_duplicate_key_names_the_first_one() -> None:
    diagnostics = Diagnostics()
    parse(SourceFile("a.yaml", "a: 1\na: 2\n", "specs"), diagnostics)
    assert diagnostics.errors[0].notes == ("first given: specs/a.yaml:1",)


def test_faults_that_leave_the_structure_readable_are_all_reported() -> None:
    assert len(faults("a: &x 1\na: 2\n3: *x\nd: !t 4\n")) == 5


def test_the_billion_laughs_are_never_expanded() -> None:
    rows = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    found = faults("\n".join(rows) + "\n")
    assert len(found) == 9 + 8 * 9
    assert {line.split("error[")[1].split("]")[0] for line in found} == {"anchor", "alias"}


@pytest.mark.parametrize(
    "bomb",
    ["[" * 5000, "{a: " * 5000, "- " * 5000, "\n".join(" " * n + "a:" for n in range(300))],
    ids=["flow lists", "flow maps", "block lists", "block maps"],
)
def test_deep_nesting_is_cut_off(bomb: str) -> None:
    (found,) = faults(bomb)
    assert found.endswith(f"error[too-deep]: nested deeper than {MAX_DEPTH} levels")


def test_the_deepest_allowed_nesting_is_read() -> None:
    assert faults("[" * MAX_DEPTH + "]" * MAX_DEPTH) == []


def test_too_many_values_are_cut_off() -> None:
    flood = "[" + "1," * MAX_NODES + "1]"
    assert faults(flood) == [
        f"specs/a.yaml:1:{2 * MAX_NODES}: error[too-many-nodes]: more than 100,000 keys and values; "
        "spread the spec over several files in a folder"
    ]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            b"a: 1\n" + b"#" * MAX_BYTES,
            "1:1: error[too-large]: the file has more than 1,048,576 bytes; spread it over several files in a folder",
        ),
        (b"a: 1\nb: \xe9\n", "2:4: error[not-utf8]: byte 0xe9 is not UTF-8; save the file as UTF-8"),
        (
            "a: 1".encode("utf-16"),
            "1:1: error[not-utf8]: byte 0xff is not UTF-8; save the file as UTF-8",
        ),
        (
            b"\xef\xbb\xbfa: 1\n",
            "1:1: error[byte-order-mark]: the file starts with a byte order mark; save it as UTF-8 without one",
        ),
        (
            b"a: x\x00y\n",
            "1:5: error[control-character]: the character U+0000 is not allowed in a spec; remove it",
        ),
        (
            "a: 1\n# \u202e\n".encode(),
            "2:3: error[control-character]: the character U+202E is not allowed in a spec; remove it",
        ),
        (
            b"a: 1\rb: 2\n",
            "1:5: error[control-character]: the character U+000D is not allowed in a spec; remove it",
        ),
        (
            "a: 1\u2028b: 2\n".encode(),
            "1:5: error[control-character]: the character U+2028 is not allowed in a spec; remove it",
        ),
    ],
)
def test_bytes_that_are_no_spec(data: bytes, expected: str) -> None:
    assert byte_faults(data) == [f"specs/a.yaml:{expected}"]


@pytest.mark.parametrize(
    "secret",
    [
        "sk-" + "a1B2" * 8,
        "AIza" + "Sy0a" * 9,
        "gsk_" + "a1B2" * 8,
        "Bearer " + "a1B2" * 8,
        "AKIA" + "A1B2" * 4,
        ".".join(["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiIxMjM0In0", "c2lnbmF0dXJl"]),
        "-----BEGIN RSA PRIVATE KEY-----",
    ],
)
def test_secrets_are_refused_and_not_repeated(secret: str) -> None:
    diagnostics = Diagnostics()
    assert decode(f"a: 1\nkey: '{secret}' # mine\n".encode(), "a.yaml", diagnostics) is None
    assert diagnostics.render() == "\n".join(
        [
            "a.yaml:2:7: error[secret]: this looks like a secret; specs are published, "
            "name an environment variable instead",
            f"    2 | key: '{'*' * len(secret)}' # mine",
            " " * len("    2 | key: '") + "^" * len(secret),
        ]
    )


@pytest.mark.parametrize(
    "harmless",
    [
        "a: Bearer",
        "a: 'Bearer '",
        "prefix: Bearer $key",
        "a: sk-...",
        "a: msg_013Zva2CMHLNnXjNJJKqJ2EF",
        "a: task-list-with-many-words-in-it",
    ],
)
def test_what_only_resembles_a_secret_passes(harmless: str) -> None:
    diagnostics = Diagnostics()
    assert decode(harmless.encode(), "a.yaml", diagnostics) is not None
    assert not diagnostics


@settings(max_examples=200)
@given(st.text(alphabet=st.sampled_from("ab01:-[]{},&*!|>'\"#%@`?~ \n\t<.é"), max_size=60))
def test_no_text_raises(source: str) -> None:
    diagnostics = Diagnostics()
    found = parse(SourceFile("a.yaml", source), diagnostics)
    assert found is not None or diagnostics
    assert diagnostics.render() or not diagnostics


@settings(max_examples=200)
@given(st.binary(max_size=60))
def test_no_bytes_raise(data: bytes) -> None:
    diagnostics = Diagnostics()
    source = decode(data, "a.yaml", diagnostics)
    assert (source is None) is bool(diagnostics)


def test_a_position_past_the_end_has_an_empty_line() -> None:
    assert Position(SourceFile("a.yaml", "x"), 9, 1).source_line == ""


def test_a_top_level_scalar_is_a_node() -> None:
    assert to_plain(node("just text\n")) == "just text"
