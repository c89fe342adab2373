"""Where the parts of a conversation go in a request: the steps that every dialect shares.

The generated writers say what a part looks like; the dialect's `MessageRules` say where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from .encoding import Area, Encoding
from .items import Beside, without_twins
from .model import Message, Part, Text, ToolCall, ToolResult
from .request import AnyTool, NativeTool
from .vendor import Dialect, MessageRules

Wire = dict[str, Any]


def lay_out(dialect: Dialect, messages: Sequence[Message], encoding: Encoding) -> tuple[Any, list[Wire]]:
    """The lifted system content (None where nothing is lifted) and the list of wire messages."""
    rules = dialect.messages
    leading, rest = _leading_system(messages)
    lifted = leading if rules.lift else ()
    if rules.late_system == "user":
        rest = _as_user(rest, len(leading), encoding)
    if not rules.lift:
        rest = (*leading, *rest) if leading else rest
    encoding.area = "system"
    head = _system(dialect, lifted, encoding)
    encoding.area = "messages"
    written: list[Wire] = []
    number = len(lifted)
    order: Sequence[ToolCall] = ()
    for message, span in _merged(rest) if rules.merge else ((message, 1) for message in rest):
        encoding.number = number
        encoding.enter(message)
        written += _message(dialect, message, encoding, order)
        number += span
        if rules.pair == "order":
            order = message.tool_calls
    encoding.number = None
    return head, written


def write_tools(dialect: Dialect, tools: Sequence[AnyTool], encoding: Encoding) -> list[Any]:
    """The tools on the wire; a hosted tool of another vendor is left out with a warning."""
    encoding.area = "tools"
    written: list[Any] = []
    group: list[Any] = []
    for number, tool in enumerate(tools):
        encoding.number = number
        if not isinstance(tool, NativeTool):
            if (wire := dialect.write_tool(tool, encoding)) is not None:
                (written if dialect.tool_group is None else group).append(wire)
        elif tool.issuer != dialect.issuer:
            encoding.dropped("definition", f"the tool is hosted by {tool.issuer}, not by the target")
        else:
            mark = encoding.cache(tool.cache) if tool.cache is not None else None
            limits = dialect.limits.cache
            written.append({**tool.definition, limits.field: mark} if limits and mark else tool.definition)
    encoding.number = None
    return [{dialect.tool_group: group}, *written] if group else written


def marks_to_skip(
    dialect: Dialect, messages: Sequence[Message], tools: Sequence[AnyTool], reserved: int
) -> dict[Area, int]:
    """How many of the earliest cache marks to leave out, by area: messages first, then system, then tools."""
    limits = dialect.limits.cache
    skip: dict[Area, int] = {"messages": 0, "system": 0, "tools": 0}
    if limits is None:
        return skip
    lifted, rest = _leading_system(messages) if dialect.messages.lift else ((), messages)
    marks: dict[Area, int] = {
        "messages": _marks(rest),
        "system": _marks(lifted),
        "tools": sum(tool.cache is not None for tool in tools),
    }
    over = sum(marks.values()) + reserved - limits.max
    for area, count in marks.items():
        skip[area] = max(0, min(count, over))
        over -= skip[area]
    return skip


def _marks(messages: Sequence[Message]) -> int:
    count = 0
    for message in messages:
        for part in message.parts:
            if getattr(part, "cache", None) is not None:
                count += 1
            if type(part) is ToolResult and not isinstance(part.content, str):
                count += sum(inner.cache is not None for inner in part.content)
    return count


def _leading_system(messages: Sequence[Message]) -> tuple[Sequence[Message], Sequence[Message]]:
    count = 0
    while count < len(messages) and messages[count].role == "system":
        count += 1
    return messages[:count], messages[count:]


def _as_user(messages: Sequence[Message], start: int, encoding: Encoding) -> Sequence[Message]:
    """The messages, those of the system as the user's: the target has such only at the beginning."""
    made: list[Message] = []
    for number, message in enumerate(messages, start):
        if message.role == "system":
            encoding.number = number
            why = "the target has no system messages here; sent as the user's"
            encoding.warn("mapped", "role", why)
            for encoding.part in range(len(message.parts)):
                encoding.note(why)
            encoding.part = None
            message = msgspec.structs.replace(message, role="user")
        made.append(message)
    return made


def _system(dialect: Dialect, messages: Sequence[Message], encoding: Encoding) -> Any:
    parts = [part for message in messages for part in message.parts]
    if not parts:
        return None
    text = _plain_text(parts, dialect) if dialect.messages.collapse else None
    if text is not None:
        return _lifted(text, dialect.messages)
    content: list[Any] = []
    for number, message in enumerate(messages):
        encoding.number, encoding.role = number, "system"
        for encoding.part, part in enumerate(message.parts):
            wire = dialect.write_part[type(part)](part, encoding)
            if wire is None:
                encoding.note(lost=True)
            else:
                content.append(wire)
    encoding.part = None
    return _lifted(content, dialect.messages)


def _lifted(content: Any, rules: MessageRules) -> Any:
    return content if rules.lift_as == "content" else {rules.content: content}


def _merged(messages: Sequence[Message]) -> Iterator[tuple[Message, int]]:
    """Neighbours of one role as one message, with the number of messages that it stands for."""
    pending: Message | None = None
    span = 0
    for message in messages:
        if pending is not None and message.role == pending.role and not (_own(pending) or _own(message)):
            pending = Message(pending.role, pending.parts + message.parts)
        else:
            if pending is not None:
                yield pending, span
            pending, span = message, 0
        span += 1
    if pending is not None:
        yield pending, span


def _own(message: Message) -> bool:
    return bool(message.meta or message.options)


def _content(dialect: Dialect, parts: Sequence[Part], encoding: Encoding) -> list[Any]:
    table = dialect.write_part
    return [wire for part in parts if (wire := table[type(part)](part, encoding)) is not None]


def _message(
    dialect: Dialect, message: Message, encoding: Encoding, order: Sequence[ToolCall] = ()
) -> list[Wire]:
    """The wire messages of one message: tool results of their own first, then the rest.

    Parts that stand alone are items between the messages, which hold what is between them.
    `order` are the calls before it, which its results are paired with.
    """
    rules = dialect.messages
    replay = encoding.replay
    if replay is not None:
        replay.enter(message, encoding.number or 0)
    role = rules.roles[message.role]
    encoding.role = message.role
    text = _plain_text(message.parts, dialect) if rules.collapse else None
    if text is not None:
        plain = {**_item_fields(None, dialect, encoding), **_wire_message(role, text, {}, message, dialect)}
        if replay is not None:
            replay.fill(plain)
        return [plain]
    own: list[Wire] = []
    content: list[Any] = []
    head: Part | None = None
    inline: Part | None = None
    siblings: Wire = {}
    spilled: list[Any] = []
    table, refuses = dialect.write_part, encoding.refuses
    for encoding.part, part in _paired(message.parts, order) if order else enumerate(message.parts):
        if part.meta or (refuses and (message.role, type(part).__name__) in refuses):
            taken = encoding.taken(message.role, part)
            if taken is None:
                encoding.note(lost=True)
                continue
            part = taken
        wire = None if encoding.is_orphan(part) else table[type(part)](part, encoding)
        if wire is None:
            encoding.lost(part)
            continue
        if type(wire) is Beside:
            _put_beside(siblings, wire.field, wire.value, rules)
        elif type(part) is ToolResult and rules.result_message:
            own.append(wire)
            content += _spilled(dialect, part, encoding)
        elif rules.into and (field := rules.into.get(type(part).__name__)) is not None:
            _put_beside(siblings, _origin_field(part, field, dialect), wire, rules)
        elif type(part).__name__ in rules.alone:
            if content:
                own.append(_run(role, content, head, message, dialect, encoding))
                content, head = [], None
            own.append(wire)
        else:
            if rules.item:
                if content and _item(head, encoding) != _item(part, encoding):
                    own.append(_run(role, content, head, message, dialect, encoding))
                    content = []
                head = part
            content.append(wire)
            inline = part
            if rules.spill and type(part) is ToolResult:
                spilled += _spilled(dialect, part, encoding)
    content += spilled
    encoding.part = None
    without_twins(siblings, dialect, encoding)
    if content or siblings:
        alone = (
            _plain_text((inline,), dialect)
            if rules.collapse and inline is not None and len(content) == 1
            else None
        )
        whole = _wire_message(role, content if alone is None else alone, siblings, message, dialect)
        if rules.item:
            whole = {**_item_fields(head, dialect, encoding), **whole}
        if replay is not None:
            replay.fill(whole)
        own.append(whole)
    elif not own:
        encoding.dropped("parts", "nothing of the message could be sent; it is left out")
    return own


def _run(
    role: str, content: list[Any], head: Part | None, message: Message, dialect: Dialect, encoding: Encoding
) -> Wire:
    """The message that holds parts before one that stands alone, or before those of another item."""
    return {**_item_fields(head, dialect, encoding), **_wire_message(role, content, {}, message, dialect)}


def _item(part: Part | None, encoding: Encoding) -> str | None:
    return encoding.item_id(part.meta) if part is not None and part.meta else None


def _item_fields(part: Part | None, dialect: Dialect, encoding: Encoding) -> Wire:
    """The fields of a message that is an item of its own: literals, and what its parts say of the item."""
    fields: Wire = {}
    for name, template in dialect.messages.item.items():
        value: Any = template
        if template == "$item":
            value = _item(part, encoding)
        elif template.startswith("$meta."):
            value = encoding.meta(part.meta, template.removeprefix("$meta.")) if part is not None else None
        if value is not None:
            fields[name] = value
    return fields


def _paired(parts: Sequence[Part], calls: Sequence[ToolCall]) -> Iterator[tuple[int, Part]]:
    """The parts with their places: the results of `calls` in the order of these, all else where it is."""
    places = {call.id: place for place, call in enumerate(calls)}
    results = [(number, part) for number, part in enumerate(parts) if isinstance(part, ToolResult)]
    ordered = iter(sorted(results, key=lambda item: places.get(item[1].call_id, len(places))))
    for number, part in enumerate(parts):
        yield next(ordered) if isinstance(part, ToolResult) else (number, part)


def _wire_message(role: str, content: Any, siblings: Wire, message: Message, dialect: Dialect) -> Wire:
    wire: Wire = {"role": role}
    if content or not siblings:
        wire[dialect.messages.content] = content
    if siblings:
        wire.update(siblings)
    if message.meta and (meta := message.meta.get(dialect.issuer)) is not None:
        wire.update({name: msgspec.Raw(text.encode()) for name, text in meta.data.items()})
    if message.options:
        wire.update(message.options.get(dialect.issuer, {}))
    return wire


def _origin_field(part: Part, field: str, dialect: Dialect) -> str:
    """The field that a part stands in: the one that it came from, where that takes the same, else `field`."""
    own = part.meta.get(dialect.issuer) if part.meta else None
    siblings = dialect.messages.siblings
    if own is None or own.origin is None or siblings.get(own.origin) != siblings[field]:
        return field
    return own.origin


def _put_beside(siblings: Wire, field: str, wire: Any, rules: MessageRules) -> None:
    match rules.siblings[field]:
        case "list":
            siblings.setdefault(field, []).append(wire)
        case "text":
            siblings[field] = siblings.get(field, "") + wire
        case "object":
            siblings[field] = wire


def _spilled(dialect: Dialect, result: ToolResult, encoding: Encoding) -> list[Any]:
    """The parts of a result that its own message can't hold, for the user message that follows."""
    if isinstance(result.content, str) or not dialect.messages.spill:
        return []
    parts = [
        part
        for part in result.content
        if type(part).__name__ in dialect.messages.spill and encoding.takes_in_result(part)
    ]
    if parts:
        encoding.warn(
            "translated", "content", "a tool result of the target takes only text; sent as the user's"
        )
    return _content(dialect, parts, encoding)


def _plain_text(parts: Sequence[Part], dialect: Dialect) -> str | None:
    """The text of a message that is one text and nothing more; the id of an item is nothing to others."""
    part = parts[0] if len(parts) == 1 else None
    if not isinstance(part, Text) or part.cache is not None or part.citations:
        return None
    if part.meta and (
        any(meta.data for meta in part.meta.values())
        or (dialect.messages.item and dialect.issuer in part.meta)
    ):
        return None
    return part.text
