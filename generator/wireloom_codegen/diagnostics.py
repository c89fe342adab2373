"""Errors in specs: collected over a whole run, then shown with file, line, column, source line and caret."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wireloom_codegen.ids import IDS
from wireloom_codegen.nodes import Position

__all__ = ["IDS", "Diagnostic", "Diagnostics", "SpecErrors", "did_you_mean", "escape"]

_MAX_LINE = 160
"""Characters of a source line that are shown."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One error. `position` is None where no file is to blame."""

    id: str
    position: Position | None
    message: str
    notes: tuple[str, ...] = ()
    suggestion: str | None = None

    def __str__(self) -> str:
        return self.headline

    @property
    def headline(self) -> str:
        """The first line: place, id, message and suggestion."""
        place = f"{escape(str(self.position))}: " if self.position else ""
        hint = f"; did you mean '{escape(self.suggestion)}'?" if self.suggestion is not None else ""
        return f"{place}error[{self.id}]: {escape(self.message)}{hint}"

    def render(self) -> str:
        """The headline, the source line with carets under the fault, and the notes."""
        lines = [self.headline]
        if self.position is not None:
            lines += _excerpt(self.position)
        lines += [f"  {escape(note)}" for note in self.notes]
        return "\n".join(lines)

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Errors without a place come first, the others in the order of file and line."""
        where = self.position
        if where is None:
            return ("", 0, 0, self.id, self.message)
        return (where.source.shown, where.line, where.column, self.id, self.message)


class Diagnostics:
    """Collects the errors of a run, so that all of them are reported at once."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int, int, str, str], Diagnostic] = {}

    def error(
        self,
        id: str,
        position: Position | None,
        message: str,
        *,
        notes: Sequence[str] = (),
        suggest: str | None = None,
    ) -> None:
        """Record an error; the same error at the same place counts once.

        `id` is a key of `IDS`. `suggest` is the word that was probably meant, as `did_you_mean` finds it.
        """
        if id not in IDS:
            raise ValueError(f"{id!r} is not in the table of error ids (wireloom_codegen/ids.py)")
        found = Diagnostic(id, position, message, tuple(notes), suggest)
        self._found.setdefault(found.sort_key, found)

    @property
    def errors(self) -> list[Diagnostic]:
        """All errors so far, by file, line and column."""
        return [self._found[key] for key in sorted(self._found)]

    def __len__(self) -> int:
        return len(self._found)

    def __bool__(self) -> bool:
        """True if there are errors."""
        return bool(self._found)

    def render(self, limit: int = 100) -> str:
        """The text of the first `limit` errors, and how many there are beyond."""
        return _render(self.errors, limit)

    def raise_if_any(self) -> None:
        """Raise `SpecErrors` if there are errors."""
        if self._found:
            raise SpecErrors(self.errors)


class SpecErrors(Exception):
    """A spec is wrong; carries every error that was found. Its text is the report for people."""

    def __init__(self, errors: Sequence[Diagnostic]) -> None:
        super().__init__(errors)
        self.errors: tuple[Diagnostic, ...] = tuple(errors)

    def __str__(self) -> str:
        return _render(self.errors, 100)


def did_you_mean(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate that is most like `name`, or None if none is near."""
    known = list(candidates)
    near = difflib.get_close_matches(name[:100], known, n=1, cutoff=0.6)
    if near:
        return near[0]
    by_case = {candidate.lower(): candidate for candidate in known}
    return by_case.get(name.lower())


def escape(text: str) -> str:
    """`text` with everything that could steer a terminal (control characters, ANSI) written as escapes."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _render(errors: Sequence[Diagnostic], limit: int) -> str:
    parts = [error.render() for error in errors[:limit]]
    if len(errors) > limit:
        parts.append(f"... and {len(errors) - limit} more errors")
    return "\n".join(parts)


def _excerpt(where: Position) -> list[str]:
    """The source line with its number, and a line of carets; long lines are cut around the fault."""
    line = where.source_line.replace("\t", " ")
    start = where.column - 1
    if not line.strip():
        return []
    first = 0
    if len(line) > _MAX_LINE:
        first = min(max(0, start - _MAX_LINE // 4), len(line) - _MAX_LINE)
    last = first + _MAX_LINE
    lead = ("…" if first else "") + escape(line[first:start])
    fault = escape(line[start : min(start + where.length, last)])
    rest = escape(line[min(start + where.length, last) : last]) + ("…" if len(line) > last else "")
    gutter = f"{where.line:>5} | "
    return [f"{gutter}{lead}{fault}{rest}", " " * (len(gutter) + len(lead)) + "^" * max(len(fault), 1)]
