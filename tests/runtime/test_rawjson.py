"""Pieces of JSON text are cut out as they came."""

from __future__ import annotations

import pytest
from msgspec import DecodeError, Raw

from wireloom import rawjson
from wireloom.rawjson import RawView, compact_object_text, raw_at

FRAME = b' {"b": [ {"z" : 1.50, "a":\t1e2} , "\\u00e9", null], "big": 123456789012345678901234567890, "b.c": {}}\n'


def text(raw: Raw | None) -> bytes | None:
    return None if raw is None else bytes(raw)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ((), FRAME.strip()),
        (("b", 0), b'{"z" : 1.50, "a":\t1e2}'),
        (("b", 0, "z"), b"1.50"),
        (("b", 0, "a"), b"1e2"),
        (("b", 1), b'"\\u00e9"'),
        (("b", 2), b"null"),
        (("big",), b"123456789012345678901234567890"),
        (("b.c",), b"{}"),
        (("b", 3), None),
        (("b", -1), None),
        (("b", "z"), None),
        (("c",), None),
        ((0,), None),
        (("big", "x"), None),
        (("b", 9, "deeper", 1), None),
    ],
)
def test_the_text_at_a_path(path: tuple[str | int, ...], found: bytes | None) -> None:
    assert text(raw_at(FRAME, *path)) == found
    assert text(raw_at(Raw(FRAME), *path)) == found
    assert text(RawView(FRAME).at(*path)) == found


def test_empty_data_has_nothing() -> None:
    assert raw_at(b"") is None
    assert raw_at(b"", "a") is None


def test_the_last_of_a_repeated_key_counts() -> None:
    assert text(raw_at(b'{"a":1,"a":2}', "a")) == b"2"


def test_a_result_does_not_hold_the_frame() -> None:
    found = [raw_at(FRAME, "b", 0), RawView(FRAME).at("b", 0)]
    for raw in found:
        assert raw is not None
        assert memoryview(raw).obj is not FRAME
        assert raw.copy() is raw


@pytest.mark.parametrize("broken", [b'{"a": [1, 2}', b'{"a"', b"{'a': 1}", b'{"\xff": 1}', b"[" * 200_000])
@pytest.mark.usefixtures("deep")
def test_broken_json_is_a_decode_error(broken: bytes) -> None:
    with pytest.raises(DecodeError):
        raw_at(broken, "a", 0)
    with pytest.raises(DecodeError):
        RawView(broken).at("a")


def test_a_view_splits_each_level_once(monkeypatch: pytest.MonkeyPatch) -> None:
    split: list[int] = []
    for name in ("split_object", "split_array"):

        def counting(data: bytes, real: object = getattr(rawjson, name)) -> object:
            split.append(len(data))
            assert callable(real)
            return real(data)

        monkeypatch.setattr(rawjson, name, counting)
    count = 1000
    frame = b'{"items": [%s]}' % b",".join(b'{"n": %d}' % number for number in range(count))
    view = RawView(frame)
    for _ in range(2):
        assert [text(view.at("items", index, "n")) for index in range(count)] == [
            b"%d" % n for n in range(count)
        ]
    assert len(split) == count + 2
    assert sum(split) < 3 * len(frame)


def test_a_view_lists_members_and_elements_in_order() -> None:
    view = RawView(FRAME)
    assert list(view.members) == ["b", "big", "b.c"]
    assert [bytes(element.raw)[:1] for element in view.members["b"].elements] == [b"{", b'"', b"n"]
    assert view.elements == []
    assert view.members["b"].members == {}
    assert view.members["big"].elements == []


@pytest.mark.parametrize(
    ("raw", "compact"),
    [
        (b'{ "b" : 1.0e5 , "a": [1 ,\n2.50] }', '{"b":1.0e5,"a":[1,2.50]}'),
        (b' {"a": "x  y: z, \\u00e9\\/\\n" } ', '{"a":"x  y: z, \\u00e9\\/\\n"}'),
        (b"{ }", "{}"),
        ('{"ä" : "😀"}'.encode(), '{"ä":"😀"}'),
    ],
)
def test_compact_text_drops_only_spaces_between_tokens(raw: bytes, compact: str) -> None:
    assert compact_object_text(raw) == compact
    assert compact_object_text(Raw(raw)) == compact


@pytest.mark.parametrize("broken", [b"", b'{"a": 1', b'{"a": 1} x', b'{"a": "\xff"}'])
def test_compact_text_of_broken_json_is_a_decode_error(broken: bytes) -> None:
    with pytest.raises(DecodeError):
        compact_object_text(broken)
