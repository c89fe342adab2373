"""Text that holds more than text: between two marks stands reasoning, or tool calls that the host left in.

A `Scanner` stands between one text of the wire and the accumulator. Its rules:

1. The marks around a stretch are taken out; every other character goes on, in order.
2. What may be the beginning of a mark is held back until the next piece tells. When a block of another kind begins,
   or the answer ends, it was text.
3. Reasoning that never ends is reasoning to the end. Marks of a stretch that stands `at: start` mean nothing once
   the answer has other text than white space.
4. Tool calls are never shown as text in silence: a section of them becomes calls, or an error at the end of the
   answer, and a warning keeps it; one that is broken or never ends is always an error. A mark that no call follows
   is text, and a warning.

Linear: no piece is looked at more than once but for what is held back, which is shorter than a mark.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from .blocks import Key
from .decoders import convert
from .errors import ToolCallError
from .marks import Marks, Plan, cut, excerpt, leaked_calls, plan_of, word_at
from .model import CallWarning
from .template import merge
from .vendor import Dialect, Effect, Scan

if TYPE_CHECKING:
    from .fold import Fold

Sink: TypeAlias = Callable[[str, Key], None]
"""Where plain text goes: a method of the accumulator."""


class Scanner:
    """The state of one text of an answer; `name` is what the spec calls it."""

    __slots__ = (
        "_begun",
        "_calls",
        "_failure",
        "_fold",
        "_heads",
        "_held",
        "_key",
        "_name",
        "_opened",
        "_origin",
        "_plan",
        "_scan",
        "_section",
        "_section_of",
        "_sink",
        "_state",
        "fed",
    )

    def __init__(self, fold: Fold, name: str, plan: Plan) -> None:
        self._fold: Final = fold
        self._name: Final = name
        self._plan: Final = plan
        # Pieces in which marks were looked for; of the others, all is seen in the accumulator.
        self.fed = 0
        # The stretch of reasoning that the text is in, and the one that it begins in.
        self._scan: Scan | None = None
        self._opened: Scan | None = plan.opened
        self._sink: Sink = fold.text_delta
        self._key: Key = None
        # The wire field that a text of reasoning came in; None for plain text.
        self._origin: str | None = None
        self._held = ""
        # A section of tool calls from its first mark on, and which one it is.
        self._section: list[str] = []
        self._section_of: Scan | None = None
        self._calls = 0
        self._failure: ToolCallError | None = None
        # Whether there was other text than white space.
        self._begun = not plan.starts
        self._state: Callable[[str, int], int] = self._outside
        # First characters of the marks that count now; None where more than marks has to be looked for.
        self._heads: str | None = None
        self._go_on()

    def feed(self, sink: Sink, text: str, key: Key = None, origin: str | None = None) -> None:
        """The next piece of the text; what is plain in it goes to `sink`. One with an `origin` is all reasoning."""
        heads = self._heads
        if heads is not None and not self._held:
            for head in heads:
                if head in text:
                    break
            else:
                if origin is not None:
                    self._fold.reasoning_delta(text, key, origin)
                else:
                    (sink if self._scan is None else self._fold.reasoning_delta)(text, key)
                return
        self.fed += 1
        if key != self._key or origin != self._origin:
            self.settle()
        self._sink, self._key, self._origin = sink, key, origin
        text, self._held = self._held + text, ""
        at = 0
        while at < len(text):
            at = self._state(text, at)

    def settle(self) -> None:
        """A block of another kind begins: what was held back as the beginning of a mark is none."""
        if self._held and self._section_of is None:
            held, self._held = self._held, ""
            if not self._begun and self._scan is None:
                self._no_start()
            self._emit(held)

    def end(self) -> ToolCallError | None:
        """The answer is over: what is wrong with its tool calls, if anything is."""
        self.settle()
        scan = self._section_of
        if scan is not None:
            section, self._held = self._close_section() + self._held, ""
            self._fail(scan, "tool calls began as text and did not end", section)
        return self._failure

    # ------------------------------------------------------------------ states: each gives where the next goes on

    def _at_start(self, text: str, at: int) -> int:
        """Nothing but white space has come."""
        begin = word_at(text, at)
        self._emit(text[at:begin])
        if begin == len(text):
            return begin
        for scan in self._plan.starts:
            if text.startswith(scan.open, begin):
                self._enter(scan)
                return begin + len(scan.open)
        if any(scan.open.startswith(text[begin:]) for scan in self._plan.starts):
            self._held = text[begin:]
            return len(text)
        self._no_start()
        return begin

    def _outside(self, text: str, at: int) -> int:
        return self._search(text, at, self._plan.outside)

    def _inside(self, text: str, at: int) -> int:
        """In a stretch of reasoning, where tool calls may stand too."""
        scan = self._scan
        assert scan is not None
        return self._search(text, at, self._plan.inside[scan.close])

    def _search(self, text: str, at: int, marks: Marks) -> int:
        """To the next mark, and past it."""
        found = marks.pattern.search(text, at) if marks.pattern is not None else None
        if found is None:
            end = cut(text, at, marks.words)
            self._emit(text[at:end])
            self._held = text[end:]
            return len(text)
        self._emit(text[at : found.start()])
        mark = found.group()
        scan = marks.opening.get(mark)
        if scan is not None:
            self._enter(scan)
        elif self._scan is not None and mark == self._scan.close:
            self._scan = None
            self._go_on()
        else:
            self._lone(mark)
            self._emit(mark)
        return found.end()

    def _at_call(self, text: str, at: int) -> int:
        """Behind the mark of a section: a call, or words about the mark."""
        scan, begin = self._section_of, word_at(text, at)
        assert scan is not None
        assert scan.call is not None
        self._section.append(text[at:begin])
        if begin == len(text):
            return begin
        if text.startswith(scan.call.begin, begin):
            self._state = self._in_calls
        elif scan.call.begin.startswith(text[begin:]):
            self._held = text[begin:]
            return len(text)
        else:
            self._lone(scan.open)
            self._emit(self._close_section())
        return begin

    def _in_calls(self, text: str, at: int) -> int:
        scan = self._section_of
        assert scan is not None
        end = text.find(scan.close, at)
        if end < 0:
            end = cut(text, at, (scan.close,))
            self._held = text[end:]
            self._section.append(text[at:end])
            return len(text)
        end += len(scan.close)
        self._section.append(text[at:end])
        self._leaked(scan, self._close_section())
        return end

    # ------------------------------------------------------------------ from state to state

    def _enter(self, scan: Scan) -> None:
        if scan.gives == "calls":
            self._begun = self._begun or self._scan is None
            self._section_of, self._section = scan, [scan.open]
            self._heads, self._state = None, self._at_call
        else:
            self._scan, self._opened = scan, None
            self._go_on()

    def _close_section(self) -> str:
        section = "".join(self._section)
        self._section_of, self._section = None, []
        self._go_on()
        return section

    def _no_start(self) -> None:
        """The answer does not begin with a mark: it has begun, be it outside or inside."""
        if self._opened is not None:
            self._enter(self._opened)
        else:
            self._begun = True
            self._go_on()

    def _go_on(self) -> None:
        """Takes up the state of the text between marks."""
        if self._scan is not None:
            self._heads, self._state = self._plan.inside[self._scan.close].heads, self._inside
        elif self._begun:
            self._heads, self._state = self._plan.outside.heads, self._outside
        else:
            self._heads, self._state = None, self._at_start

    # ------------------------------------------------------------------ what comes of it

    def _emit(self, text: str) -> None:
        if not text:
            return
        if self._origin is not None:
            self._fold.reasoning_delta(text, self._key, self._origin)
        else:
            reasoning = self._scan is not None or self._opened is not None
            (self._fold.reasoning_delta if reasoning else self._sink)(text, self._key)

    def _leaked(self, scan: Scan, section: str) -> None:
        """A whole section of tool calls."""
        calls = leaked_calls(scan, section)
        if calls is None:
            self._fail(scan, "tool calls came as text and cannot be read", section)
            return
        names = excerpt(", ".join(call.name for call in calls))
        if scan.found == "error":
            self._fail(scan, f"tool calls came as text ({names})", section)
            return
        self._warn(f"tool calls came as text and were read from it: {names}", section)
        for call in calls:
            self._calls += 1
            self._fold.tool_call_delta(call.arguments, f"{self._name}:{self._calls}", call.id, call.name)

    def _lone(self, mark: str) -> None:
        """A mark without a call is told of once."""
        told = f"{self._name}:{mark}"
        if told not in self._fold.seen:
            self._fold.seen.add(told)
            self._warn("a mark of tool calls stands in the text, without a call", mark)

    def _warn(self, why: str, kept: str) -> None:
        self._fold.warnings.append(CallWarning("stream", self._name, why, kept))

    def _fail(self, scan: Scan, why: str, section: str) -> None:
        """The answer fails, but only when it is over: what else it says, and what it cost, is still to come."""
        self._warn(why, section)
        if self._failure is None:
            told = f"{why}: {excerpt(section)}"
            self._failure = ToolCallError(told, code="calls_in_text", retryable=scan.retryable)


class Scanners(dict[str, Scanner]):
    """The scanners of an answer, by the name of the text; each is made when its text comes."""

    def __init__(self, fold: Fold, scans: Mapping[str, Scan]) -> None:
        super().__init__()
        self._fold: Final = fold
        self._scans: Final = tuple(scans.values())

    def __missing__(self, name: str) -> Scanner:
        plan = plan_of(tuple(scan for scan in self._scans if name in scan.texts))
        scanner = self[name] = Scanner(self._fold, name, plan)
        return scanner


def scanners_of(fold: Fold, scans: Mapping[str, Scan]) -> dict[str, Scanner]:
    """The scanners of an answer; nothing is made for a dialect that scans nothing."""
    return Scanners(fold, scans) if scans else {}


def settle(scanners: Mapping[str, Scanner]) -> None:
    """A block of another kind begins."""
    for scanner in scanners.values():
        scanner.settle()


def end_of(scanners: dict[str, Scanner], *, complete: bool) -> None:
    """The answer is over. Raises `ToolCallError` for a complete one that has tool calls as text."""
    failures = [scanner.end() for scanner in scanners.values()]
    scanners.clear()
    for failure in failures:
        if failure is not None and complete:
            raise failure


def with_effects(dialect: Dialect, effects: Sequence[Effect]) -> Dialect:
    """The dialect with the stretches that the features in force change."""
    patches = [effect.scans for effect in effects if effect.scans]
    if not patches:
        return dialect
    table = msgspec.to_builtins(dialect.scans)
    for patch in patches:
        merge(table, patch)
    return msgspec.structs.replace(dialect, scans=convert(table, dict[str, Scan]))
