"""Which parts of earlier answers go back, by the rules of the spec.

A part that the rule leaves out is no warning: the vendor itself would ignore it, or refuse it. A part of another
issuer is one: its words would pass for the target's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .model import Message, ToolCall, ToolResult
from .vendor import Dialect, Effect, ModelRow, Replay, ReplayRow

if TYPE_CHECKING:
    from .request import Request


class Replaying:
    """The rules of one request, and what they say of the message that is being written."""

    __slots__ = ("_asked", "_calls", "_last_user", "_number", "_reasoning", "_rows", "_tools", "_written")

    def __init__(self, rows: Mapping[str, ReplayRow], request: Request, *, reasoning: bool) -> None:
        self._rows = rows
        self._reasoning = reasoning
        self._last_user = last_user(request.messages)
        self._tools = bool(request.tools) or any(message.tool_calls for message in request.messages)
        self._asked = False
        self._calls = False
        self._number = 0
        self._written: set[str] = set()

    def enter(self, message: Message, number: int) -> None:
        """`message`, which begins at `number` in the conversation, is written from here on."""
        self._asked = message.role == "assistant"
        self._calls = any(type(part) is ToolCall for part in message.parts)
        self._number = number
        self._written.clear()

    def rule(self, name: str) -> Replay:
        """The rule of the row `name`."""
        return self._rows[name].rule

    def takes(self, name: str) -> bool:
        """Whether the present message takes a part of the row `name`, which is written then."""
        if not self._asks(self._rows[name].rule):
            return False
        self._written.add(name)
        return True

    def fill(self, wire: dict[str, Any]) -> None:
        """Writes what a row wants on this message where it has no part of it."""
        for name, row in self._rows.items():
            missing, field = row.rule.missing, row.field
            if missing is None or field is None or not self._asked or wire.get(field):
                continue
            elsewhere = name in self._written and field not in wire
            if not elsewhere and self._asks(row.rule):
                wire[field] = missing

    def _asks(self, rule: Replay) -> bool:
        """Whether the present message is one of those that the rule is for."""
        if rule.when == "reasoning" and not self._reasoning:
            return False
        match rule.on:
            case "all":
                return True
            case "tool_call_turns":
                return self._calls
            case "with_tools":
                return self._tools
            case "current_turn":
                return self._number > self._last_user
            case "none":
                return False


def last_user(messages: Sequence[Message]) -> int:
    """The place of the last message in which the user said something; results of tools are none."""
    for number in range(len(messages) - 1, -1, -1):
        message = messages[number]
        if message.role == "user" and any(type(part) is not ToolResult for part in message.parts):
            return number
    return -1


def replaying(
    dialect: Dialect, request: Request, row: ModelRow, effects: Sequence[Effect], *, reasoning: bool
) -> Replaying | None:
    """The rules in force: those of the spec, changed by features, then by the model. None where there are none."""
    if not dialect.replay:
        return None
    rows = dict(dialect.replay)
    for patch in (*(effect.replay for effect in effects), row.replay):
        for name, rule in patch.items():
            rows[name] = ReplayRow(rule=rule, field=rows[name].field)
    return Replaying(rows, request, reasoning=reasoning)
