"""The common events of every stream of the project's own, one readable file each."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from streams.decoding import STREAMS, Outcome, decoded
from wireloom.testing import Exchange, split_events


class JsonFile(SingleFileSnapshotExtension):
    """One file per snapshot, as text."""

    _write_mode = WriteMode.TEXT
    file_extension = "json"


@pytest.mark.parametrize("exchange", STREAMS, ids=lambda exchange: exchange.name.replace("/", "."))
def test_events(exchange: Exchange, snapshot: SnapshotAssertion) -> None:
    outcome = decoded(exchange, split_events(exchange.body))
    assert laid_out(outcome) == snapshot(extension_class=JsonFile)


def laid_out(outcome: Outcome) -> str:
    """The outcome as JSON with one event, and one field of the answer, per line."""
    response: dict[str, Any] = msgspec.to_builtins(outcome.response)
    message = response.pop("message", {})
    lines = [_line(event) for event in outcome.events]
    parts = [_line(part) for part in message.get("parts", ())]
    told = [f"{_line(name)}: {_line(value)}" for name, value in response.items()]
    sections = [
        f'"events": [{_block(lines)}]',
        f'"parts": [{_block(parts)}]',
        f'"response": {{{_block(told)}}}',
    ]
    if outcome.error is not None:
        sections.append(f'"error": {_line(outcome.error)}')
    return "{" + _block(sections, 1) + "}\n"


def _block(lines: list[str], depth: int = 2) -> str:
    indent = "\n" + "  " * depth
    end = "\n" + "  " * (depth - 1)
    return indent + f",{indent}".join(lines) + end if lines else ""


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
