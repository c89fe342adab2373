"""The type of plain frames: what it lets through, and which streams have none."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import compiled

TEXT = "text: {TextDelta: {text: $text}}"


def frames(root: Path, overlay: str) -> str:
    """The last classes of `frames.py`, those of plain frames; empty where there are none."""
    output, diagnostics = compiled(root, overlay)
    assert not diagnostics, diagnostics.render()
    made = [text for name, text in output.files.items() if name.endswith("acme/frames.py")]
    return "".join(made).partition("class Plain")[2]


def overlay(properties: str, rows: str) -> str:
    return f"types:\n  Chunk:\n    properties: {{{properties}}}\nstream:\n  emit: {{{rows}}}\n"


def test_all_that_is_read_beside_the_text_is_null_or_empty(tmp_path: Path) -> None:
    made = frames(
        tmp_path, overlay("calls: {type: array, items: {$ref: CallPart}}, n: {type: integer}", _CALLS)
    )
    assert made.splitlines() == [
        "Chunk(Struct, frozen=True, gc=False):",
        "    text: str",
        '    id: Literal[""] | None = None',
        '    end: Literal[""] | None = None',
        "    usage: None = None",
        "    calls: tuple[()] | None = None",
        "    n: None = None",
    ]


def test_what_is_not_read_is_not_in_it(tmp_path: Path) -> None:
    assert "unread" not in frames(tmp_path, overlay("unread: {type: string}", "more: {}"))


def test_what_is_said_once_is_not_in_it(tmp_path: Path) -> None:
    made = frames(tmp_path, "stream:\n  emit: {info: {once: true}}\n")
    assert made
    assert "id:" not in made


def test_the_key_of_the_text_is_read(tmp_path: Path) -> None:
    made = frames(
        tmp_path, overlay("place: {type: integer, required: true}", "text: {TextDelta: {key: $place}}")
    )
    assert made.splitlines()[1:3] == ["    text: str", "    place: int"]


def test_the_text_may_be_in_a_list_of_one_in_an_object(tmp_path: Path) -> None:
    made = frames(
        tmp_path,
        "types:\n"
        "  Piece: {properties: {inner: {$ref: Inner}, n: {type: integer}, end: {type: string}}}\n"
        "  Inner: {properties: {words: {type: string}, other: {type: string}}}\n"
        "  Chunk: {properties: {pieces: {type: array, items: {$ref: Piece}}}}\n"
        "stream:\n"
        "  emit:\n"
        "    text: null\n"
        "    pieces:\n"
        "      each: $pieces\n"
        "      as: piece\n"
        "      choice: {index: $piece.n, finish: $piece.end}\n"
        "      emit:\n"
        "        words: {TextDelta: {text: $piece.inner.words}}\n"
        "        no: {TextDelta: {kind: refusal, text: $piece.inner.other}}\n",
    )
    assert made.split("class Plain") == [
        'Inner(Struct, frozen=True, gc=False):\n    words: str\n    other: Literal[""] | None = None\n\n\n',
        "Piece(Struct, frozen=True, gc=False):\n    inner: PlainInner\n    n: Literal[0] | None = None\n"
        '    end: Literal[""] | None = None\n\n\n',
        "Chunk(Struct, frozen=True, gc=False):\n    pieces: tuple[PlainPiece]\n"
        '    id: Literal[""] | None = None\n    end: Literal[""] | None = None\n    usage: None = None\n',
    ]


@pytest.mark.parametrize(
    ("properties", "rows"),
    [
        pytest.param("", "alive: {Heartbeat: {}}", id="something that each frame says"),
        pytest.param("", "again: {TextDelta: {kind: refusal, text: $text}}", id="the text says more"),
        pytest.param("", "text: {distinct: true}", id="a text that is compared with the one before"),
        pytest.param("", "text: {if: $id}", id="a text that has a condition"),
        pytest.param("", "text: null", id="no text"),
        pytest.param("", "text: {TextDelta: {whole: true}}", id="the whole of a text"),
        pytest.param(
            "place: {type: string, required: true}",
            "mark: {BlockMeta: {kind: text, data: {place: $place}}}, text: {TextDelta: {key: $place}}",
            id="a payload that is the key",
        ),
    ],
)
def test_a_stream_has_none_where_the_text_may_not_be_all(tmp_path: Path, properties: str, rows: str) -> None:
    assert frames(tmp_path, overlay(properties, rows)) == ""


def test_a_list_of_which_an_empty_one_is_told_may_not_be_empty(tmp_path: Path) -> None:
    made = frames(tmp_path, overlay("notes: {type: array, items: {type: string}}", _EMPTY))
    assert "    notes: None = None\n" in made


def test_the_members_of_unions_are_known_by_their_tags(tmp_path: Path) -> None:
    made = frames(
        tmp_path,
        "types:\n"
        "  Event: {tag: type, union: {delta: Delta, beat: Beat}}\n"
        "  Delta: {properties: {type: {const: delta, required: true}, piece: {$ref: Some, required: true}}}\n"
        "  Some: {tag: kind, union: {words: Words, mute: Mute}}\n"
        "  Words: {properties: {kind: {const: words, required: true}, text: {type: string, required: true}}}\n"
        "  Mute: {properties: {kind: {const: mute, required: true}}}\n"
        "  Beat: {properties: {type: {const: beat, required: true}}}\n"
        "endpoints: {ask: {stream: {events: Event}}}\n"
        "stream:\n"
        "  frame: Event\n"
        "  emit: null\n"
        "  switch: $\n"
        "  cases:\n"
        "    beat: {alive: {Heartbeat: {}}}\n"
        "    delta:\n"
        "      switch: $piece\n"
        "      cases: {mute: [], words: {text: {TextDelta: {text: $piece.text}}}}\n",
    )
    assert made.split("class Plain") == [
        'Words(Struct, frozen=True, gc=False, tag_field="kind", tag="words"):\n    text: str\n\n\n',
        'Delta(Struct, frozen=True, gc=False, tag_field="type", tag="delta"):\n    piece: PlainWords\n',
    ]


_CALLS = (
    "calls: {each: $calls, as: call, emit: {call: {ToolCallDelta: {id: $call.id, name: $call.name, "
    "arguments: $call.arguments}}}}, "
    "more: {OpaqueDelta: {key: x, path: n, text: {json: $n}, merge: value}}"
)
_EMPTY = "none: {MessageMeta: {empty: $notes}}"
