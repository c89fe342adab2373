"""Calls that another vendor made, for a target that asks for a signature of its own on them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from msgspec.structs import replace

from .encoding import Encoding
from .model import Message, Meta, ToolCall
from .replay import last_user
from .request_tables import StandIn


def with_stand_ins(
    messages: Sequence[Message], rule: StandIn, issuer: str, encoding: Encoding
) -> Sequence[Message]:
    """The messages, in which the first call of each step since the user last spoke has the payload.

    Warns once, at the first call that had none.
    """
    start = last_user(messages) + 1
    done = list(messages)
    found = False
    for number in range(start, len(messages)):
        message = messages[number]
        parts = enumerate(message.parts)
        functions = (at for at, part in parts if isinstance(part, ToolCall) and part.kind == "function")
        place = next(functions, None)
        if place is None or message.role != "assistant":
            continue
        call = message.parts[place]
        own = call.meta.get(issuer, Meta({}))
        if rule.payload in own.data:
            continue
        if not found:
            encoding.number, encoding.part = number, place
            encoding.warn("translated", "ToolCall", rule.why)
            encoding.number = encoding.part = None
            found = True
        signed = replace(own, data={**own.data, rule.payload: json.dumps(rule.value)})
        part = replace(call, meta={**call.meta, issuer: signed})
        done[number] = replace(message, parts=(*message.parts[:place], part, *message.parts[place + 1 :]))
    return done if found else messages
