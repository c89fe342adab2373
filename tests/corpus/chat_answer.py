"""The blocks of one recorded chat completion, as the independent reading puts them together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from corpus.expected import Audio, Part, Reasoning, Redacted, Refusal, Text, ToolCall
from corpus.facts import Facts
from corpus.rules import parse_arguments

_THINK, _THOUGHT = "<think>", "</think>"
_HIDDEN = "reasoning.encrypted"


@dataclass
class Block:
    """A part in the making.

    `kind` is `text`, `refusal`, `audio`, `function`, `custom`, or `reasoning`; `item` is the first piece of the
    item of `reasoning_details` that a block is of.
    """

    kind: str
    text: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    citations: int = 0
    id: str | None = None
    index: int | None = None
    name: str | None = None
    signature: str | None = None
    item: dict[str, Any] | None = None

    def parts(self, *, think: bool = False) -> list[Part]:
        text = "".join(self.text)
        if self.kind == "text":
            return thoughts(text, self.citations) if think else [Text(text, self.citations)]
        if self.kind == "reasoning":
            return self._reasoning(text)
        if self.kind == "refusal":
            return [Refusal(text)]
        if self.kind == "audio":
            return [Audio("".join(self.data), text)]
        if self.kind == "custom":
            return [ToolCall(self.id, self.name, text, free_text=True)]
        arguments, invalid = parse_arguments(text)
        return [ToolCall(self.id, self.name, arguments, invalid)]

    def _reasoning(self, text: str) -> list[Part]:
        if self.item is not None and self.item.get("type") == _HIDDEN:
            return [Redacted("".join(self.data))]
        return [Reasoning(text, self.signature)] if text or self.signature else []


def thoughts(text: str, citations: int = 0) -> list[Part]:
    """The parts of a text that may begin with reasoning in tags. No character but the tags' is left out."""
    blank, tag, rest = text.partition(_THINK)
    if not tag or blank.strip():
        return [Text(text, citations)]
    thought, _, said = rest.partition(_THOUGHT)
    parts: list[Part] = [Text(blank)] if blank else []
    parts += [Reasoning(thought)] if thought else []
    return [*parts, Text(said, citations)] if said or citations else parts


@dataclass
class Answer:
    """The blocks of one choice in order of arrival. The last one is open for more text of its kind."""

    facts: Facts
    blocks: list[Block] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    _last_thought: str | None = None

    def parts(self) -> list[Part]:
        """The parts so far; only the first text can begin with reasoning."""
        first = next((block for block in self.blocks if block.kind == "text"), None)
        return [
            part for block in self.blocks for part in block.parts(think=self.facts.think and block is first)
        ]

    def add(self, piece: dict[str, Any]) -> None:
        """Add a message, or a delta of one."""
        self.add_reasoning(piece)
        self.add_content(piece.get("content"))
        self.add_refusal(piece.get("refusal"))
        self.add_citations(piece.get("annotations"))
        self.add_audio(piece.get("audio"))
        self.add_calls(piece.get("tool_calls"))
        self.add_function_call(piece.get("function_call"))

    def add_sources(self, frame: dict[str, Any]) -> None:
        """Add the pages that an answer rests on, each once, from the first field that has any."""
        pages: list[Any] = next((frame[name] for name in self.facts.sources if frame.get(name)), [])
        for page in pages:
            url = page["url"] if isinstance(page, dict) else page
            if url not in self.sources:
                self.sources.append(url)

    def add_reasoning(self, piece: dict[str, Any]) -> None:
        if self.facts.details and self._add_details(piece.get("reasoning_details") or []):
            return
        text = next((piece[name] for name in self.facts.reasoning if piece.get(name)), None)
        if text and not (self.facts.repeats and text == self._last_thought):
            self._open("reasoning").text.append(text)
        self._last_thought = text or self._last_thought

    def add_content(self, content: str | list[dict[str, Any]] | None) -> None:
        """Add text, or a list of chunks: text, or reasoning that is a list of texts itself."""
        if not isinstance(content, list):
            self.add_text(content)
            return
        for chunk in content:
            if chunk["type"] == "text":
                self.add_text(chunk["text"])
            elif chunk["type"] == "thinking":
                text = "".join(inner.get("text", "") for inner in chunk["thinking"])
                if text:
                    self._open("reasoning").text.append(text)
            else:
                raise AssertionError(f"no reading for a chunk of type {chunk['type']}")

    def add_text(self, text: str | None) -> None:
        if text:
            self._open("text").text.append(text)

    def add_refusal(self, text: str | None) -> None:
        if text:
            self._open("refusal").text.append(text)

    def add_citations(self, annotations: list[dict[str, Any]] | None) -> None:
        count = sum(1 for one in annotations or [] if one.get("type") in self.facts.citations)
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

    def _add_details(self, details: list[dict[str, Any]]) -> bool:
        added = False
        for item in details:
            text = item.get("text") or item.get("summary") or ""
            data, signature = item.get("data") or "", item.get("signature") or None
            if text or data or signature:
                block = self._detail(item, late=not (text or data))
                block.text.append(text)
                block.data.append(data)
                block.signature = signature or block.signature
                added = True
        return added

    def _detail(self, item: dict[str, Any], *, late: bool) -> Block:
        """The block of an item: of the same type, by its id, else by its index, else the last of the type.

        What came after an item ends it; only a signature may still be added then.
        """
        same = [b for b in self.blocks if b.item is not None and b.item.get("type") == item.get("type")]
        by = next((name for name in ("id", "index") if item.get(name) is not None), None)
        found = [b for b in same if by is None or (b.item or {}).get(by) == item[by]]
        if found and (late or self.blocks[-1].kind == "reasoning"):
            return found[-1]
        block = self._new("reasoning")
        block.item = item
        return block

    def _call(self, kind: str, call: dict[str, Any]) -> Block:
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

    def _piece(self, block: Block, name: str | None, text: str) -> None:
        block.name = block.name or name
        block.text.append(text)

    def _open(self, kind: str) -> Block:
        """The last block, if it takes more of this kind: an item of details takes only its own pieces."""
        last = self.blocks[-1] if self.blocks else None
        return last if last is not None and last.kind == kind and last.item is None else self._new(kind)

    def _new(self, kind: str) -> Block:
        self.blocks.append(Block(kind))
        return self.blocks[-1]
