"""An independent reading of recorded OpenAI chat completions: plain JSON, nothing of the project.

Choice 0 alone is read. Where the vendor's fact sheet and the common model leave room:
- a whole answer gives its parts no order; in a stream, text after a tool call is a text of its own;
- empty strings are no text, whole or streamed; empty arguments are `{}`;
- a call that comes under the deprecated `function_call` has no id; the input of a custom tool is free text;
- `audio` is an `Audio` part with its data and its transcript;
- fields that only other vendors have (`reasoning_content`, ...) are not read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from corpus.expected import Audio, Expected, Part, Refusal, Text, ToolCall, Usage
from corpus.records import Exchange, Frame
from corpus.rules import common_finish, merge_snapshot, parse_arguments

FINISH = {
    "stop": "stop",
    "length": "length",
    "tool_calls": "tool_calls",
    "function_call": "tool_calls",
    "content_filter": "content_filter",
}


def read(exchange: Exchange) -> Expected:
    """What the exchange says, whole, streamed or failed."""
    if exchange.frames is not None:
        return read_stream(exchange.frames)
    return read_whole(json.loads(exchange.record.body_text), exchange.record.status)


def read_whole(body: Any, status: int = 200) -> Expected:
    """The reading of one JSON body."""
    if status >= 400 or body.get("error"):
        return Expected(complete=False, error=_error(body, status if status >= 400 else None))
    choice = next(c for c in body["choices"] if c.get("index", 0) == 0)
    message = choice["message"]
    answer = _Answer()
    answer.add_text(message.get("content"))
    answer.add_refusal(message.get("refusal"))
    answer.add_citations(message.get("annotations"))
    answer.add_audio(message.get("audio"))
    answer.add_calls(message.get("tool_calls"))
    answer.add_function_call(message.get("function_call"))
    expected = _expected(answer.parts(), choice.get("finish_reason"), complete=True)
    usage = _usage(body.get("usage") or {})
    return replace(expected, id=body.get("id"), model=body.get("model"), usage=usage, ordered=False)


def read_stream(frames: Iterable[Frame]) -> Expected:
    """The reading of the frames of one stream, up to its error or its end."""
    answer = _Answer()
    reasons: dict[int, str | None] = {}
    usage: dict[str, Any] = {}
    head: dict[str, Any] = {}
    done = False
    error: dict[str, Any] | None = None
    for frame in frames:
        if frame.is_done:
            done = True
            break
        chunk = frame.json
        if chunk.get("error"):
            error = _error(chunk, None)
            break
        head = {name: head.get(name) or chunk.get(name) for name in ("id", "model")}
        merge_snapshot(usage, chunk.get("usage"))
        for choice in chunk.get("choices") or []:
            index = choice.get("index") or 0
            reasons[index] = choice.get("finish_reason") or reasons.get(index)
            if index == 0:
                answer.add_delta(choice.get("delta") or {})
    complete = error is None and (done or (bool(reasons) and all(reasons.values())))
    expected = _expected(answer.parts(), reasons.get(0), complete=complete)
    return replace(expected, id=head.get("id"), model=head.get("model"), usage=_usage(usage), error=error)


@dataclass
class _Block:
    """A part in the making; `kind` is `text`, `refusal`, `audio`, `function` or `custom`."""

    kind: str
    text: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    citations: int = 0
    id: str | None = None
    index: int | None = None
    name: str | None = None

    def part(self) -> Part:
        text = "".join(self.text)
        if self.kind == "text":
            return Text(text, self.citations)
        if self.kind == "refusal":
            return Refusal(text)
        if self.kind == "audio":
            return Audio("".join(self.data), text)
        if self.kind == "custom":
            return ToolCall(self.id, self.name, text, free_text=True)
        arguments, invalid = parse_arguments(text)
        return ToolCall(self.id, self.name, arguments, invalid)


@dataclass
class _Answer:
    """The blocks of one choice in order of arrival. The last one is open for more text of its kind."""

    blocks: list[_Block] = field(default_factory=list)

    def parts(self) -> list[Part]:
        return [block.part() for block in self.blocks]

    def add_delta(self, delta: dict[str, Any]) -> None:
        self.add_text(delta.get("content"))
        self.add_refusal(delta.get("refusal"))
        self.add_citations(delta.get("annotations"))
        self.add_audio(delta.get("audio"))
        self.add_calls(delta.get("tool_calls"))
        self.add_function_call(delta.get("function_call"))

    def add_text(self, text: str | None) -> None:
        if text:
            self._open("text").text.append(text)

    def add_refusal(self, text: str | None) -> None:
        if text:
            self._open("refusal").text.append(text)

    def add_citations(self, annotations: list[dict[str, Any]] | None) -> None:
        count = sum(1 for annotation in annotations or [] if annotation.get("type") == "url_citation")
        if count:
            texts = [block for block in self.blocks if block.kind == "text"]
            (texts[-1] if texts else self._open("text")).citations += count

    def add_audio(self, audio: dict[str, Any] | None) -> None:
        if audio:
            block = next((b for b in self.blocks if b.kind == "audio"), None) or self._new("audio")
            block.data.append(audio.get("data") or "")
            block.text.append(audio.get("transcript") or "")

    def add_calls(self, calls: list[dict[str, Any]] | None) -> None:
        for call in calls or []:
            kind = "custom" if call.get("custom") else "function"
            body = call.get(kind) or {}
            text = body.get("input" if kind == "custom" else "arguments") or ""
            if call.get("id") or body.get("name") or text:
                self._piece(self._call(kind, call), body.get("name"), text)

    def add_function_call(self, call: dict[str, Any] | None) -> None:
        if call:
            block = next((b for b in self.blocks if b.kind == "function" and b.index == -1), None)
            if block is None:
                block = self._new("function")
                block.index = -1
            self._piece(block, call.get("name"), call.get("arguments") or "")

    def _call(self, kind: str, call: dict[str, Any]) -> _Block:
        """The block of a piece of a call: by its id, else by its index, else the last one."""
        calls = [b for b in self.blocks if b.kind in ("function", "custom")]
        if call.get("id"):
            found = [b for b in calls if b.id == call["id"]]
        elif call.get("index") is not None:
            found = [b for b in calls if b.index == call["index"]]
        else:
            found = calls if not (call.get(kind) or {}).get("name") else []
        if found:
            return found[-1]
        block = self._new(kind)
        block.id, block.index = call.get("id"), call.get("index")
        return block

    def _piece(self, block: _Block, name: str | None, text: str) -> None:
        block.name = block.name or name
        block.text.append(text)

    def _open(self, kind: str) -> _Block:
        return self.blocks[-1] if self.blocks and self.blocks[-1].kind == kind else self._new(kind)

    def _new(self, kind: str) -> _Block:
        self.blocks.append(_Block(kind))
        return self.blocks[-1]


def _expected(parts: list[Part], reason: str | None, *, complete: bool) -> Expected:
    if not complete:
        return Expected(parts=tuple(parts), complete=False)
    return Expected(parts=tuple(parts), finish=common_finish(FINISH, reason, parts), raw_finish=reason)


def _usage(usage: dict[str, Any]) -> Usage | None:
    if not usage:
        return None
    prompt = usage.get("prompt_tokens_details") or {}
    completion = usage.get("completion_tokens_details") or {}
    return Usage(
        input=usage.get("prompt_tokens"),
        output=usage.get("completion_tokens"),
        cache_read=prompt.get("cached_tokens"),
        cache_write=prompt.get("cache_write_tokens"),
        reasoning=completion.get("reasoning_tokens"),
    )


def _error(body: Any, status: int | None) -> dict[str, Any]:
    error = body["error"] if isinstance(body.get("error"), dict) else {"message": body.get("error")}
    code = error.get("code")
    return {
        "status": status,
        "type": error.get("type"),
        "code": None if code is None else str(code),
        "param": error.get("param"),
        "message": error.get("message"),
        "request_id": None,
    }
