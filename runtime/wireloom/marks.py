"""The marks that a `Scanner` looks for, made ready once for a spec, and the tool calls that stand between them."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from .vendor import CallMarks, Scan

_EXCERPT: Final = 200
_WORDS: Final = re.compile(r"\S")


class Marks(NamedTuple):
    """What is looked for in a state: the marks, one pattern for them, their first characters, and what they begin."""

    words: tuple[str, ...]
    pattern: re.Pattern[str] | None
    heads: str
    opening: Mapping[str, Scan]


class Plan(NamedTuple):
    """The stretches of one text, made ready. `inside` is by the mark that ends the stretch."""

    starts: tuple[Scan, ...]
    opened: Scan | None
    outside: Marks
    inside: Mapping[str, Marks]


@functools.cache
def plan_of(scans: tuple[Scan, ...]) -> Plan:
    sections = {scan.open: scan for scan in scans if scan.gives == "calls"}
    anywhere = {scan.open: scan for scan in scans if scan.at == "anywhere"}
    # Marks of calls that stand alone are no call, but no plain text either.
    alone = [mark for scan in scans if scan.call is not None for mark in (*_marks_of(scan.call), scan.close)]
    starts = tuple(scan for scan in scans if scan.at == "start")
    return Plan(
        starts=starts,
        opened=next((scan for scan in starts if scan.opened), None),
        outside=_marks((*anywhere, *alone), anywhere),
        inside={scan.close: _marks((scan.close, *sections, *alone), sections) for scan in scans},
    )


def _marks(words: Sequence[str], opening: Mapping[str, Scan]) -> Marks:
    # The longest first: one mark may be the beginning of another.
    ordered = tuple(sorted(set(words), key=lambda word: (-len(word), word)))
    return Marks(
        words=ordered,
        pattern=re.compile("|".join(map(re.escape, ordered))) if ordered else None,
        heads="".join(sorted({word[0] for word in ordered})),
        opening=opening,
    )


class LeakedCall(NamedTuple):
    """A tool call in words."""

    id: str
    name: str
    arguments: str


def leaked_calls(scan: Scan, section: str) -> list[LeakedCall] | None:
    """The calls of a section, marks included; None if it is not as its host would have written it."""
    marks = scan.call
    if marks is None:
        return None
    body, at = section.removeprefix(scan.open).removesuffix(scan.close), 0
    name_of = _name_pattern(marks.id)
    calls: list[LeakedCall] = []
    while (begin := word_at(body, at)) < len(body):
        middle = body.find(marks.arguments, begin)
        end = body.find(marks.end, middle) if middle >= 0 else -1
        if end < 0 or not body.startswith(marks.begin, begin):
            return None
        id = body[begin + len(marks.begin) : middle].strip()
        found = name_of.fullmatch(id)
        if found is None:
            return None
        arguments = body[middle + len(marks.arguments) : end].strip()
        calls.append(LeakedCall(id, found.group("name"), arguments))
        at = end + len(marks.end)
    return calls or None


@functools.cache
def _name_pattern(id: str) -> re.Pattern[str]:
    """How ids are written, as a pattern: `{name}` is the tool's name, `{index}` a number."""
    pattern = re.escape(id).replace(r"\{name\}", r"(?P<name>\S+)", 1).replace(r"\{index\}", r"[0-9]+", 1)
    return re.compile(pattern)


def _marks_of(call: CallMarks) -> tuple[str, ...]:
    return (call.begin, call.arguments, call.end)


def word_at(text: str, at: int) -> int:
    """Where the white space at `at` ends."""
    found = _WORDS.search(text, at)
    return len(text) if found is None else found.start()


def cut(text: str, at: int, marks: Sequence[str]) -> int:
    """Where the rest of the text may be the beginning of a mark; its end if nowhere."""
    longest = max(map(len, marks), default=1) - 1
    for start in range(max(at, len(text) - longest), len(text)):
        rest = text[start:]
        if any(mark.startswith(rest) for mark in marks):
            return start
    return len(text)


def excerpt(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _EXCERPT else text[: _EXCERPT - 1] + "…"
