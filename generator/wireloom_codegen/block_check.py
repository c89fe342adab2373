"""The words of the reading sections: which keys a block may have, and what a variable may be called."""

from __future__ import annotations

import keyword
import re
from collections.abc import Set
from typing import Final

from wireloom_codegen.common import PIECES, SCANNED
from wireloom_codegen.diagnostics import Diagnostics, did_you_mean
from wireloom_codegen.nodes import Entry, Mapping, Node, Scalar
from wireloom_codegen.scope import RESERVED, Scope

SWITCH_KEYS: Final = ("switch", "cases")
EACH_KEYS: Final = ("each", "as", "at", "choice", "emit")
FIRST_KEYS: Final = ("first",)
CONDITIONS: Final = ("if", "unless")
ROW_WORDS: Final = ("once", "distinct", *CONDITIONS)
BLOCK_KEYS: Final = frozenset({*SWITCH_KEYS, *EACH_KEYS, *FIRST_KEYS})
_TAKEN: Final = RESERVED | {"frame", "answer"}
_VARIABLE: Final = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)


class BlockCheck:
    """Reports keys and names that the language does not have."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics

    def no_row(self, name: str, entry: Entry) -> None:
        """A key among named rows that cannot be one: mostly a misspelt word of the language."""
        if name in BLOCK_KEYS:
            needed = "switch" if name in SWITCH_KEYS else "each"
            self._diagnostics.error(
                "missing-key", entry.key_pos, f"'{name}' stands beside '{needed}', which is missing here"
            )
            return
        suggestion = did_you_mean(name, [*BLOCK_KEYS, *ROW_WORDS])
        if suggestion is not None:
            message = f"a block has no key '{name}'"
            self._diagnostics.error("unknown-key", entry.key_pos, message, suggest=suggestion)
        else:
            message = "a map of rows is needed here, or [] to ignore it on purpose"
            self._error("not-a-block", entry.node, message)

    def closed(self, node: Mapping, known: tuple[str, ...], what: str) -> bool:
        """Whether a map has only keys that the language knows there; others are reported."""
        wrong = [name for name in node if name not in known]
        for name in wrong:
            self._diagnostics.error(
                "unknown-key",
                node.entries[name].key_pos,
                f"{what} has no key '{name}'",
                suggest=did_you_mean(name, known),
            )
        return not wrong

    def name(self, node: Mapping, key: str, scope: Scope) -> str | None:
        """The name of a variable of a loop; it becomes a name in the generated code."""
        where = node.entries[key].node
        name = node.text(key) or ""
        if not _VARIABLE.fullmatch(name) or keyword.iskeyword(name) or name in _TAKEN:
            words = ", ".join(sorted(_TAKEN))
            self._error(
                "wrong-value",
                where,
                f"'{key}' names a variable: lower-case letters, digits and _, no word of Python, and none of {words}",
            )
            return None
        if name in scope.variables:
            self._error("wrong-value", where, f"there is already a variable '{name}' here")
            return None
        return name

    def is_once(self, row: Mapping) -> bool:
        """Whether a row has `once: true`."""
        return self._says(row, "once", PIECES.keys(), "the event that is emitted once")

    def is_distinct(self, row: Mapping) -> bool:
        """Whether a row has `distinct: true`."""
        events = "the TextDelta or ReasoningDelta of which equal neighbours are one"
        return self._says(row, "distinct", SCANNED, events)

    def has_event(self, row: Mapping) -> None:
        """Reports `if` and `unless` that stand beside no event."""
        for word in CONDITIONS:
            if word in row and PIECES.keys().isdisjoint(row.entries):
                self._error("missing-key", row.entries[word].node, f"'{word}' stands beside an event")

    def _says(self, row: Mapping, word: str, events: Set[str], beside: str) -> bool:
        """Whether a row has this word; it must stand beside one of the events."""
        node = row.get(word)
        if node is None:
            return False
        if not isinstance(node, Scalar) or node.value is not True:
            self._error("wrong-value", node, f"'{word}' is true, or left out")
        elif events.isdisjoint(row.entries):
            self._error("missing-key", node, f"'{word}' stands beside {beside}")
        return True

    def _error(self, id: str, node: Node, message: str) -> None:
        self._diagnostics.error(id, node.pos, message)
