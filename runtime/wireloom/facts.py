"""What an error body says, at the places that the spec names."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

import msgspec

from .headers import duration

if TYPE_CHECKING:
    from .vendor import Errors

Fact: TypeAlias = Literal[
    "message", "type", "code", "status", "request_id", "param", "retryable", "retry_after", "headers"
]

_DEEPEST: Final = 3
"""So many bodies inside each other are opened: a router quotes a provider, which quotes another."""

_NOTHING: Final = (None, 0, "")
"""What stands at a mark where all is well: some servers send a code of 0 with each answer, or an empty error."""


def says_error(value: Any) -> bool:
    """Whether what stands at a mark is an error: null, false, 0 and an empty text are none."""
    return value not in _NOTHING


def value_at(document: Any, path: str) -> Any:
    """The value at a dotted path; a number is a place in a list, `*` the first item that has the rest of the path.

    None when there is none.
    """
    return next(_values_at(document, path), None)


def _values_at(document: Any, path: str) -> Iterator[Any]:
    """The values at a dotted path, one for each item that `*` finds."""
    step, _, rest = path.partition(".")
    found: Sequence[Any]
    if isinstance(document, dict):
        found = [cast("dict[str, Any]", document).get(step)]
    elif isinstance(document, list):
        items = cast("Sequence[Any]", document)
        found = items if step == "*" else items[int(step) :][:1] if step.isdigit() else ()
    else:
        return
    for value in found:
        if rest:
            yield from _values_at(value, rest)
        elif value is not None:
            yield value


def parsed(body: bytes) -> Any:
    """`body` as JSON; None when it is none."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


class Facts:
    """The facts of one error: of what `unwrap` finds in its body (the innermost first), then of the body."""

    def __init__(self, errors: Errors, body: bytes) -> None:
        self._errors: Final = errors
        self._documents: Final[list[Any]] = []
        self._opened: Final[set[str]] = set()
        self._collect(parsed(body), 0)

    def message(self) -> str | None:
        """The words for a person: the first text; where there is none, the first list or object as JSON."""
        found = list(self._values("message"))
        for value in found:
            if isinstance(value, str) and value.strip() and value not in self._opened:
                return value
        return next((_json(value) for value in found if value and isinstance(value, dict | list)), None)

    def word(self, fact: Fact) -> str | None:
        """A text, or a number as a text."""
        for value in self._values(fact):
            if isinstance(value, str) and value:
                return value
            if isinstance(value, int | float) and not isinstance(value, bool):
                return _json(value)
        return None

    def words(self, fact: Fact) -> set[str]:
        """The word, and those at all items where a place has `*`: one of several may be what counts."""
        listed = (path for path in self._errors.paths.get(fact, ()) if "*" in path)
        values = (value for path in listed for one in self._documents for value in _values_at(one, path))
        word = self.word(fact)
        return {value for value in values if isinstance(value, str)} | ({word} if word is not None else set())

    def status(self) -> int | None:
        """The HTTP status that the body names; a number that can be none does not count."""
        for value in self._values("status"):
            number = int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else value
            if type(number) is int and 300 <= number <= 999:
                return number
        return None

    def flag(self, fact: Fact) -> bool | None:
        """True or false."""
        return next((value for value in self._values(fact) if isinstance(value, bool)), None)

    def seconds(self, fact: Fact) -> float | None:
        """A number of seconds above 0, or a text that is a duration, such as `1.5s`."""
        for told in self._values(fact):
            value = duration(told) if isinstance(told, str) else told
            if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf:
                return float(value)
        return None

    def headers(self) -> dict[str, str]:
        """Headers that the body repeats, with lower-case names."""
        for value in self._values("headers"):
            if isinstance(value, dict):
                named = cast("dict[str, Any]", value)
                return {name.lower(): text for name, text in named.items() if isinstance(text, str)}
        return {}

    def has(self, path: str) -> bool:
        """Whether something stands at `path`."""
        return any(says_error(value_at(document, path)) for document in self._documents)

    def _values(self, fact: Fact) -> Iterator[Any]:
        for document in self._documents:
            for path in self._errors.paths.get(fact, ()):
                value = value_at(document, path)
                if value is not None:
                    yield value

    def _collect(self, document: Any, depth: int) -> None:
        for path in self._errors.unwrap if depth < _DEEPEST else ():
            inner = self._open(value_at(document, path))
            if inner is not None:
                self._collect(inner, depth + 1)
        self._documents.append(document)

    def _open(self, value: Any) -> Any:
        """The object that `value` is, holds as JSON text, or holds as JSON text with words before it."""
        if isinstance(value, dict | list):
            return cast("Any", value)
        if not isinstance(value, str):
            return None
        inner = parsed(value.encode(errors="replace"))
        if isinstance(inner, str):
            inner = parsed(inner.encode(errors="replace"))
        if not isinstance(inner, dict | list):
            # Only what is an error by its mark: other words may quote any object.
            inner = parsed(value[value.find("{") :].encode(errors="replace")) if "{" in value else None
            if not any(says_error(value_at(inner, mark)) for mark in self._errors.mark):
                return None
        self._opened.add(value)
        return cast("Any", inner)


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
