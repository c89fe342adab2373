"""Where every leaf of a recorded answer is: in a common event, in a typed field only, in extra, or lost.

A leaf counts as mapped if another value in its place makes other events (or another error); the raw bytes that
events and usage keep don't count. It counts as typed if the decoded frame has its value in a declared field. What
`Frame.extra` lists, and all that an `Unknown` holds, is extra.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

import msgspec

import wireloom.events as ev
from corpus.decoded import read_models
from corpus.leaves import Ledger, Path, Test, below, holds, leaves, pattern
from corpus.records import Exchange
from corpus.vendors import dialect_of, error_decoder, object_decoder, vendor_of
from wireloom.errors import WireloomError
from wireloom.failures import failure_from
from wireloom.fold import Fold
from wireloom.model import Usage
from wireloom.rescue import decode
from wireloom.vendor import Dialect
from wireloom.wire import Unknown, attach

Facts = Callable[[bytes], Any]
"""What the project says about a body or a frame; two that say the same compare equal."""

OBJECTS = ("cachedContents", "responses.compact", "responses.get")
"""What is no answer, and only typed methods know."""

_ENOUGH = 3
_STEP = re.compile(r'\.?([\w$-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]')


def account(exchange: Exchange, into: Ledger) -> None:
    """Book every leaf of the body, or of every frame of the exchange."""
    vendor = vendor_of(exchange)
    dialect = dialect_of(vendor)

    def book(decoder: msgspec.json.Decoder[Any], facts: Facts, data: bytes, status: int = 200) -> None:
        verdicts = _verdicts(vendor.name, decoder, status)
        _book(into, data, attach(decode(decoder, data), data), facts, verdicts)

    if exchange.failed:
        status, decoder = exchange.record.status, error_decoder(vendor.name, vendor.default_dialect)
        book(decoder, lambda data: _failure_facts(dialect, status, data), exchange.wire(), status)
    elif exchange.record.api in OBJECTS:
        book(object_decoder(exchange), lambda data: None, exchange.wire())
    elif exchange.record.api == "models":
        data = exchange.wire()
        frame = read_models(vendor, data).frame
        _book(into, data, frame, lambda data: read_models(vendor, data)[1:], _Verdicts())
    elif exchange.frames is None:
        book(dialect.whole, lambda data: _whole_facts(dialect, data), exchange.wire())
    else:
        for one in exchange.frames:
            if not one.is_done:
                book(dialect.frame, lambda data: _frame_facts(dialect, data), one.data.encode())


def paths_of(frame: Any) -> list[Path]:
    """The paths of what no typed field of the frame holds."""
    return [*(parse_path(text) for text in frame.extra), *_unknown(frame, ())]


def parse_path(text: str) -> Path:
    """A path as `Frame.extra` writes it, in steps."""
    steps: list[str | int] = []
    at = 0
    while at < len(text):
        step = _STEP.match(text, at)
        if step is None:
            raise ValueError(f"no path: {text!r} at {at}")
        name, index, quoted = step.groups()
        steps.append(name if name is not None else int(index) if index is not None else json.loads(quoted))
        at = step.end()
    return tuple(steps)


def shown(value: Any) -> Any:
    """A decoded value as plain JSON with every declared field, also those with their default; no `Unknown`."""
    if isinstance(value, Unknown):
        return None
    if isinstance(value, msgspec.Struct):
        config = value.__struct_config__
        names = zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True)
        members = {key: shown(getattr(value, name)) for key, name in names}
        return {config.tag_field: config.tag, **members} if config.tag_field else members
    if isinstance(value, msgspec.Raw):
        return json.loads(bytes(value))
    if isinstance(value, dict):
        return {key: shown(member) for key, member in value.items()}
    if isinstance(value, list | tuple):
        return [shown(element) for element in value]
    return value


def _book(into: Ledger, data: bytes, frame: Any, facts: Facts, verdicts: _Verdicts) -> None:
    raw = json.loads(data)
    mapped = _Mapped(raw, data, facts, verdicts)
    into.book(raw, mapped=mapped, typed=_is_typed(shown(frame)), extra=below(paths_of(frame)))


def _is_typed(fields: Any) -> Test:
    held = holds(fields)

    def test(path: Path, leaf: Any) -> bool:
        # An empty object is decoded to a struct whose fields all have their default.
        return held(path, leaf) or (leaf == {} and isinstance(_at(fields, path), dict))

    return test


def _at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


class _Verdicts:
    """Whether leaves matter, by the shape of the frame that they stand in and by their pattern."""

    def __init__(self) -> None:
        self._known: defaultdict[tuple[frozenset[tuple[str, str]], str], list[bool]] = defaultdict(list)

    def of(self, shape: frozenset[tuple[str, str]], pattern: str) -> list[bool]:
        return self._known[shape, pattern]


@cache
def _verdicts(_vendor: str, _decoder: msgspec.json.Decoder[Any], _status: int) -> _Verdicts:
    """Those of one kind of answer of a vendor, in all its exchanges."""
    return _Verdicts()


class _Mapped:
    """The test for mapped leaves.

    Of a pattern that occurs very often in bodies, or frames, of one shape, the first ones decide.
    """

    def __init__(self, raw: Any, data: bytes, facts: Facts, verdicts: _Verdicts) -> None:
        self._raw = raw
        self._facts = facts
        self._data = data
        self._verdicts = verdicts
        self._shape = frozenset((pattern(path), _kind(leaf)) for path, leaf in leaves(raw))
        self._said: Any = None

    def __call__(self, path: Path, leaf: Any) -> bool:
        other = _other(leaf)
        if other is None or not path:
            return False
        verdicts = self._verdicts.of(self._shape, pattern(path))
        if len(verdicts) < _ENOUGH or len(set(verdicts)) > 1:
            verdicts.append(self._matters(path, leaf, other))
        return verdicts[-1]

    def _matters(self, path: Path, leaf: Any, other: Any) -> bool:
        if self._said is None:
            self._said = self._facts(self._data)
        holder = _at(self._raw, path[:-1])
        holder[path[-1]] = other
        try:
            return bool(self._facts(json.dumps(self._raw).encode()) != self._said)
        except msgspec.DecodeError:
            return False
        finally:
            holder[path[-1]] = leaf


def _kind(leaf: Any) -> str:
    """The JSON kind of a leaf, and whether it is one of the values that say nothing."""
    return type(leaf).__name__ if leaf else f"no {type(leaf).__name__}"


def _other(leaf: Any) -> Any:
    """Another value of the same kind; None for null and empty containers, which have no other."""
    if isinstance(leaf, bool):
        return not leaf
    if isinstance(leaf, str):
        return leaf + "~"
    return leaf + 1 if isinstance(leaf, int | float) else None


def _frame_facts(dialect: Dialect, data: bytes) -> Any:
    fold = Fold(dialect)
    fold.frame = data
    frame = decode(dialect.frame, data)
    return _folded(fold, lambda: dialect.read_frame[type(frame)](frame, fold))


def _whole_facts(dialect: Dialect, data: bytes) -> Any:
    fold = Fold(dialect)
    fold.frame = data
    answer = decode(dialect.whole, data)
    return _folded(fold, lambda: dialect.read_whole(answer, fold))


def _folded(fold: Fold, read: Callable[[], None]) -> Any:
    try:
        read()
    except WireloomError as error:
        return repr(error)
    fold.close(complete=True)
    return [_without_raw(event) for event in fold.events], fold.response().parts


def _without_raw(event: ev.Event) -> tuple[Any, ...]:
    values = (getattr(event, name) for name in event.__struct_fields__ if name != "raw")
    return (
        type(event),
        *(msgspec.structs.replace(v, raw=None) if isinstance(v, Usage) else v for v in values),
    )


def _failure_facts(dialect: Dialect, status: int, data: bytes) -> Any:
    error = failure_from(dialect.errors, body=data, status=status, headers={}, vendor="")
    return error.args, error.status_code, error.type, error.code, error.request_id, error.category


def _unknown(value: Any, path: Path) -> Iterator[Path]:
    if isinstance(value, Unknown):
        yield path
    elif isinstance(value, msgspec.Struct):
        for key, name in zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True):
            yield from _unknown(getattr(value, name), (*path, key))
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from _unknown(member, (*path, key))
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for index, element in enumerate(value):
            yield from _unknown(element, (*path, index))
