"""The merged spec, line by line with origins."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from support.spec_tree import CHAT, VENDOR, text, write
from wireloom_codegen.diagnostics import Diagnostics, SpecErrors
from wireloom_codegen.explain import explain
from wireloom_codegen.loader import VendorSpec, load_specs
from wireloom_codegen.source import (
    Entry,
    Mapping,
    Node,
    Position,
    Scalar,
    Sequence,
    SourceFile,
    parse,
    to_plain,
)


@pytest.fixture
def spec(tmp_path: Path) -> VendorSpec:
    vendor = text(VENDOR) + text(
        """
        types:
          Delta:
            properties:
              reasoning: {type: string}
              content: {description: "What it says: all."}
        headers:
          x-a: "1"
        evidence:
          types.Delta.properties.reasoning: {source: the page, date: 2025-01-31}
        """
    )
    root = write(tmp_path / "specs", {"dialects/chat.yaml": CHAT, "vendors/acme.yaml": vendor})
    return load_specs(root, dialect_roots=[]).vendors["acme"]


def test_each_line_has_its_origin(spec: VendorSpec) -> None:
    assert explain(spec, "types", "chat") == text(
        """
        Delta:                                    # specs/dialects/chat.yaml:3
          properties:                             # specs/dialects/chat.yaml:4
            role: {type: string}                  # specs/dialects/chat.yaml:5
            content:                              # specs/dialects/chat.yaml:6
              type: string                        # specs/dialects/chat.yaml:6
              nullable: true                      # specs/dialects/chat.yaml:6
              description: "What it says: all."   # specs/vendors/acme.yaml:8
            reasoning: {type: string}             # specs/vendors/acme.yaml:7
        Chunk:                                    # specs/dialects/chat.yaml:7
          properties:                             # specs/dialects/chat.yaml:8
            delta: {$ref: Delta, required: true}  # specs/dialects/chat.yaml:9
        """
    )


def test_a_path_leads_to_a_part(spec: VendorSpec) -> None:
    assert (
        explain(spec, "types.Delta.properties.reasoning") == "{type: string}  # specs/vendors/acme.yaml:7\n"
    )
    assert explain(spec, "types.Delta.properties.role.type") == "string  # specs/dialects/chat.yaml:5\n"
    assert explain(spec, "headers") == 'x-a: "1"  # specs/vendors/acme.yaml:10\n'


def test_a_key_with_dots_is_found(spec: VendorSpec) -> None:
    path = "evidence.types.Delta.properties.reasoning.source"
    assert explain(spec, path) == "the page  # specs/vendors/acme.yaml:12\n"


@pytest.mark.parametrize(
    ("path", "dialect", "expected"),
    [
        (
            "types.Dleta",
            None,
            "error[unknown-path]: 'types' has no key 'Dleta'; did you mean 'Delta'?\n  known here: Delta, Chunk",
        ),
        (
            "types.Delta.properties.role.type.x",
            None,
            "error[unknown-path]: 'types.Delta.properties.role.type' has no key 'x'\n  known here: nothing",
        ),
        (
            "typs",
            "chat",
            "error[unknown-path]: the merged spec has no key 'typs'; did you mean 'types'?\n"
            "  known here: vendor, dialect, types, endpoints, base_url, headers, evidence",
        ),
        (
            "types\x1b[2J",
            None,
            "error[unknown-path]: the merged spec has no key 'types\\x1b[2J'; did you mean 'types'?\n"
            "  known here: vendor, dialect, types, endpoints, base_url, headers, evidence",
        ),
        (
            None,
            "chta",
            "error[unknown-path]: the vendor 'acme' has no dialect 'chta'; did you mean 'chat'?\n  known here: chat",
        ),
    ],
)
def test_an_unknown_path_is_an_error(
    spec: VendorSpec, path: str | None, dialect: str | None, expected: str
) -> None:
    with pytest.raises(SpecErrors) as raised:
        explain(spec, path, dialect)
    assert str(raised.value) == expected


def test_of_several_dialects_the_first_is_told_unless_another_is_chosen(spec: VendorSpec) -> None:
    first = spec.merged["chat"]
    other = Mapping({name: entry for name, entry in first.entries.items() if name != "types"}, first.pos)
    several = VendorSpec("acme", {"chat": first, "other": other}, ())
    assert explain(several) == explain(spec)
    assert "types:" not in explain(several, None, "other")


def test_the_whole_text_loads_to_the_same_data(spec: VendorSpec) -> None:
    diagnostics = Diagnostics()
    again = parse(SourceFile("again.yaml", explain(spec)), diagnostics)
    assert again is not None
    assert not diagnostics
    assert to_plain(again) == to_plain(spec.merged["chat"])


_STRINGS = st.one_of(
    st.sampled_from(["null", "true", "12", "1e3", "-", "a: b", "a #b", "", " ", "~", "[x]", "💡\xa0", "a\nb", "<<", "..."]),
    st.text(alphabet=st.sampled_from("ab1.-:#$/'\"\\ \n\té💡\xa0"), max_size=8),
)  # fmt: skip
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.sampled_from([None, True, False, 0, -5, 1.5, 1e-7, 1e300]), _STRINGS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_STRINGS, inner, max_size=3)),
    max_leaves=10,
)
_FILE = SourceFile("x.yaml", "")


def _node(value: Any, line: int) -> Node:
    """A value whose parts stand on different lines, or (line 0) all on one."""
    pos = Position(_FILE, line or 1, 1)
    following = line + 1 if line else 0
    match value:
        case dict():
            return Mapping({key: Entry(pos, _node(item, following)) for key, item in value.items()}, pos)
        case list():
            return Sequence(tuple(_node(item, following) for item in value), pos)
        case _:
            return Scalar(value, pos)


@given(st.dictionaries(_STRINGS, _VALUES, min_size=1, max_size=4), st.sampled_from([0, 1]))
def test_any_data_loads_again(value: dict[str, Any], line: int) -> None:
    node = _node(value, line)
    assert isinstance(node, Mapping)
    shown = explain(VendorSpec("acme", {"chat": node}, ()))
    diagnostics = Diagnostics()
    again = parse(SourceFile("again.yaml", shown), diagnostics)
    assert not diagnostics, shown + diagnostics.render()
    assert again is not None
    assert to_plain(again) == value
