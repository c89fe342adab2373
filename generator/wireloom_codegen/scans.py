"""The section `scans`: which rows go through a scanner, and whether what is looked for can be told apart."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise
from typing import Any, Final

import msgspec

from wireloom.marks import plan_of
from wireloom.template import merge
from wireloom.vendor import Feature, Scan
from wireloom_codegen.common import Piece
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.nodes import Mapping as MappingNode, Node, Position, Scalar, Sequence, to_plain
from wireloom_codegen.scope import Checker
from wireloom_codegen.table_checks import effects_in

__all__ = ["ScanRows", "active_scans", "check_scans"]

_NAME: Final = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_HOLES: Final = re.compile(r"\{[^{}]*\}|[{}]")


class ScanRows:
    """The rows of a reading section that name a text to scan."""

    def __init__(self, spec: MappingNode, checker: Checker) -> None:
        self._checker = checker
        self._active = {str(item.value) for item in _texts(spec)}
        self._seen: set[str] = set()

    def named(self, piece: Piece, fields: MappingNode) -> str | None:
        """What a row calls its text, if something is looked for in it: else it is read without a scanner."""
        node = fields.get("scan")
        if node is None:
            return None
        if not isinstance(node, Scalar) or not isinstance(node.value, str) or not _NAME.fullmatch(node.value):
            message = f"'scan' of {piece.name} is the name of a text: lower-case letters, digits and _"
            self._checker.diagnostics.error("wrong-value", node.pos, message)
            return None
        if "kind" in fields:
            message = "'scan' is for plain text; a row with a 'kind' cannot have it"
            self._checker.diagnostics.error("wrong-value", node.pos, message)
            return None
        self._seen.add(node.value)
        return node.value if node.value in self._active else None

    def of_text(self, fields: MappingNode) -> str | None:
        """What a row that says text calls it, if something is looked for in it."""
        name = fields.text("scan")
        return name if name in self._active else None

    def section(self) -> frozenset[str]:
        """The names since the last call."""
        seen, self._seen = frozenset(self._seen), set()
        return seen


def active_scans(scans: Mapping[str, Scan], features: Mapping[str, Feature]) -> dict[str, Scan]:
    """Those that are looked for, or that a feature may switch on: a vendor carries no others."""
    patched = {
        name
        for feature in features.values()
        for effect in (feature.on, feature.off, *(feature.choice or {}).values())
        if effect is not None
        for name, change in effect.scans.items()
        if change.get("texts")
    }
    return {name: scan for name, scan in scans.items() if scan.texts or name in patched}


def check_scans(spec: MappingNode, rows: Mapping[str, Collection[str]], checker: Checker) -> None:
    """Reports what is wrong with the scans of a merged spec. `rows` are the texts that each section names."""
    _Checks(spec, rows, checker).run()


class _Checks:
    def __init__(self, spec: MappingNode, rows: Mapping[str, Collection[str]], checker: Checker) -> None:
        self._spec = spec
        self._rows = rows
        self._checker = checker

    def run(self) -> None:
        section = self._spec.get("scans")
        known: dict[str, Any] = {}
        places: dict[str, Position] = {}
        for name, entry in section.entries.items() if isinstance(section, MappingNode) else ():
            known[name], places[name] = to_plain(entry.node), entry.key_pos
        self._table(known, places)
        for patch in _patches(self._spec):
            self._patch(known, patch)
        for item in _texts(self._spec):
            for where, names in self._rows.items():
                if item.value not in names:
                    self._error(
                        "unknown-name",
                        item.pos,
                        f"no row of '{where}' has 'scan: {item.value}'",
                        suggest=did_you_mean(str(item.value), names),
                    )
                    break

    def _patch(self, known: Mapping[str, Any], patch: MappingNode) -> None:
        """What a feature makes of the scans must fit as well."""
        for name, entry in patch.entries.items():
            if name not in known:
                suggest = did_you_mean(name, known)
                self._error("unknown-name", entry.key_pos, f"there is no scan '{name}'", suggest=suggest)
                return
        changed = merge(dict(known), {name: to_plain(node) for name, node in patch.items()})
        self._table(changed, {name: entry.key_pos for name, entry in patch.entries.items()})

    def _table(self, table: Mapping[str, Any], places: Mapping[str, Position]) -> None:
        scans: dict[str, Scan] = {}
        for name, plain in table.items():
            try:
                scans[name] = msgspec.convert(plain, Scan)
            except msgspec.ValidationError as error:
                if name in places:
                    self._error("wrong-value", places[name], f"this does not fit a scan: {error}")
                return
        for name, place in places.items():
            fault = _fault(scans[name]) or _unclear(scans[name], scans)
            if fault is not None:
                self._error("wrong-value", place, fault)
                return

    def _error(self, id: str, place: Position, message: str, suggest: str | None = None) -> None:
        self._checker.diagnostics.error(id, place, message, suggest=suggest)


def _fault(scan: Scan) -> str | None:
    """What a scan says that has no meaning."""
    if scan.gives == "reasoning":
        if scan.call is not None or scan.found != "error" or scan.retryable:
            return "'call', 'found' and 'retryable' are for 'gives: calls'"
        return "'opened' needs 'at: start'" if scan.opened and scan.at != "start" else None
    if scan.call is None:
        return "'gives: calls' needs 'call': how a call is written"
    if scan.at != "anywhere":
        return "tool calls are looked for anywhere; 'at: start' is for reasoning"
    if sorted(_HOLES.findall(scan.call.id)) not in (["{name}"], ["{index}", "{name}"]):
        return "the 'id' of a call holds {name} once, may hold {index} once, and no other braces"
    return None


def _unclear(scan: Scan, scans: Mapping[str, Scan]) -> str | None:
    """Two marks that a piece cannot tell apart: one of them is the beginning of the other."""
    for text in scan.texts:
        sharing = [other for other in scans.values() if text in other.texts]
        plan = plan_of(tuple(sharing))
        openings = [other.open for other in sharing]
        states = [
            (*plan.outside.words, *(start.open for start in plan.starts)),
            *(marks.words for marks in plan.inside.values()),
            openings if len(set(openings)) < len(openings) else (),
        ]
        for words in states:
            ordered = sorted(words)
            for mark, longer in pairwise(ordered):
                if longer.startswith(mark):
                    return f"in '{text}' the mark {longer!r} begins with the mark {mark!r}: they cannot be told apart"
    return None


def _texts(spec: MappingNode) -> Iterator[Scalar]:
    """The names of texts, in the section and in the effects of features."""
    section = spec.get("scans")
    tables = [section] if isinstance(section, MappingNode) else []
    for table in (*tables, *_patches(spec)):
        for _, scan in table.items():
            yield from _items(scan.get("texts") if isinstance(scan, MappingNode) else None)


def _items(node: Node | None) -> Iterator[Scalar]:
    yield from (
        item for item in (node.items if isinstance(node, Sequence) else ()) if isinstance(item, Scalar)
    )


def _patches(spec: MappingNode) -> Iterator[MappingNode]:
    features = spec.get("features")
    for _, feature in features.items() if isinstance(features, MappingNode) else ():
        for effect in effects_in(feature) if isinstance(feature, MappingNode) else ():
            patch = effect.get("scans")
            if isinstance(patch, MappingNode):
                yield patch
