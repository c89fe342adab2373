"""Rules of the common model that every independent reading shares."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn

from corpus.expected import Part, ToolCall


def parse_arguments(text: str) -> tuple[Any, bool]:
    """The JSON value of a tool call's arguments and False; the text itself and True if it does not parse.

    No text at all is `{}`. `NaN` and its like, which Python's parser takes, are no JSON.
    """
    try:
        return (json.loads(text, parse_constant=_refuse) if text else {}), False
    except ValueError:
        return text, True


def merge_snapshot(into: dict[str, Any], snapshot: Mapping[str, Any] | None) -> None:
    """Merge a cumulative snapshot: each leaf replaces the earlier one; null and absent keep it."""
    for name, value in (snapshot or {}).items():
        if isinstance(value, dict):
            merge_snapshot(into.setdefault(name, {}), value)
        elif value is not None:
            into[name] = value


def common_finish(table: Mapping[str, str], reason: str | None, parts: Iterable[Part]) -> str:
    """The common reason for a vendor's; `stop`, or none, with a call of a client tool is `tool_calls`."""
    finish = table.get(reason or "", "other")
    called = any(isinstance(part, ToolCall) for part in parts)
    return "tool_calls" if called and (finish == "stop" or not reason) else finish


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")
