"""An answer, kept in a history and sent back to where it came from, must be what it was.

What is compared is what the vendor wants to see again: blocks with their signatures and payloads, tool calls
with their argument text. Null fields are the same as absent ones, and an empty text is nothing.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from corpus.chat_answer import thoughts
from corpus.expected import Text
from corpus.facts import FACTS
from corpus.folders import FOLDERS
from corpus.records import Exchange
from wireloom.decode import read_whole
from wireloom.encode import encode
from wireloom.model import user
from wireloom.request import Request
from wireloom.vendor import Dialect

_SENT_BACK = ("content", "tool_calls", "refusal")
"""The fields of a chat message that a request may hold; annotations and audio data are for reading only."""

_IF_SENT = ("reasoning", "reasoning_content", "reasoning_details")
"""The fields that go back to some vendors, to some models, on some turns: unchanged, where they do."""


def differences(exchange: Exchange, dialect: Dialect) -> list[str]:
    """What a whole answer loses or gains on the way back; empty for failures and for answers without parts."""
    if exchange.streamed or exchange.failed:
        return []
    body = exchange.wire()
    answer = json.loads(body)
    message = read_whole(dialect, body).message
    if not message.parts:
        return []
    request = encode(dialect, Request(model="model", messages=(user("question"), message)), strict=False)
    sent = json.loads(msgspec.json.encode(request.body))[dialect.messages.field][1:]
    if exchange.record.api == "generateContent":
        (candidate,) = [item for item in answer["candidates"] if not item.get("index")]
        want, got = _joined(candidate["content"]["parts"]), _joined(sent[0]["parts"])
        return [] if want == got else [f"round trip: {_short(want)} came back as {_short(got)}"]
    if exchange.record.api == "responses":
        want, got = [_item(item) for item in answer["output"]], [_item(item) for item in sent]
        return [] if want == got else [f"round trip: {_short(want)} came back as {_short(got)}"]
    think = exchange.record.api != "messages" and FACTS[FOLDERS[exchange.record.folder]].think
    want, got = _blocks(answer, sent) if "content" in answer else _chat(answer, sent, think=think)
    return [] if want == got else [f"round trip: {_short(want)} came back as {_short(got)}"]


def _blocks(answer: dict[str, Any], sent: list[Any]) -> tuple[Any, Any]:
    blocks = [block for block in answer["content"] if block != {"type": "text", "text": ""}]
    kept = [block for block in blocks if block["type"] != "text" or block["text"]]
    return [_present(block) for block in kept], [_present(block) for block in sent[0]["content"]]


def _chat(answer: dict[str, Any], sent: list[Any], *, think: bool) -> tuple[Any, Any]:
    message = answer["choices"][0]["message"]
    back = sent[0] if sent else {}
    want = {name: message[name] for name in _SENT_BACK if message.get(name)}
    if old := message.get("function_call"):
        want["tool_calls"] = [{"function": old}]
    got = {name: back[name] for name in _SENT_BACK if back.get(name)}
    for name in _IF_SENT:
        if back.get(name) and message.get(name):
            want[name], got[name] = message[name], back[name]
    return _comparable(want, think=think), _comparable(got, think=think)


def _comparable(message: dict[str, Any], *, think: bool) -> dict[str, Any]:
    """Argument text as it is; ids only where the vendor gave one, which old function calls do not have.

    Of a text with reasoning in tags, what was said is compared: the reasoning goes back elsewhere, if at all.
    """
    calls = [
        {name: _function(call[name]) for name in ("function", "custom") if name in call}
        for call in message.get("tool_calls", ())
    ]
    comparable = {**message, "tool_calls": calls}
    if think and isinstance(content := message.get("content"), str):
        said = "".join(part.text for part in thoughts(content) if isinstance(part, Text))
        del comparable["content"]
        comparable |= {"content": said} if said else {}
    return comparable


def _function(function: dict[str, Any]) -> dict[str, Any]:
    """A called function without null fields. An empty argument text is an empty object."""
    present = {name: value for name, value in function.items() if value is not None}
    return {**present, "arguments": present["arguments"] or "{}"} if "arguments" in present else present


def _item(item: dict[str, Any]) -> dict[str, Any]:
    """An item without what is for reading only: its status, log probabilities, and nulls of what has a row."""
    if item["type"] not in ("message", "reasoning", "function_call", "custom_tool_call"):
        return item
    kept = {name: value for name, value in item.items() if name not in ("status", "content", "summary")}
    for name in ("content", "summary"):
        pieces = item.get(name) if isinstance(item.get(name), list) else []
        kept[name] = [_without(piece, "logprobs") for piece in pieces or []]
    return _present(kept)


def _without(piece: dict[str, Any], name: str) -> dict[str, Any]:
    return _present({key: value for key, value in piece.items() if key != name})


def _joined(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The parts with unsigned neighbours of one kind as one, and with the arguments of calls that have none."""
    joined: list[dict[str, Any]] = []
    for part in parts:
        last = joined[-1] if joined else {}
        if part == {"text": ""}:
            continue
        if "functionCall" in part:
            part = {**part, "functionCall": {"args": {}, **part["functionCall"]}}
        same = part.keys() == last.keys() and part.keys() <= {"text", "thought"}
        if same and part.get("thought") == last.get("thought"):
            joined[-1] = {**last, "text": last["text"] + part["text"]}
        else:
            joined.append(part)
    return joined


def _present(block: dict[str, Any]) -> dict[str, Any]:
    """A block without its own null fields; what is inside of it is compared as it is."""
    return {name: value for name, value in block.items() if value is not None and value != []}


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 300 else f"{text[:300]}…"
