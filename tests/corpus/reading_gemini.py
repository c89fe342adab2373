"""An independent reading of recorded answers of generateContent: plain JSON, nothing of the project.

Candidate 0 alone is read. Where the fact sheet and the common model leave room:
- an unsigned text or thought goes on with the one before it, in a whole answer, too; a signed one is a part of its own,
  be it empty; an unsigned empty text is nothing;
- a call without arguments has `{}`, one without an id any;
- media are told by the beginning of their type: image, audio, else a document;
- a call whose arguments are streamed begins with its name and ends where no more are announced, or with an empty one;
- all else is opaque, of the name of the first object in it;
- a finish reason that is a number (another encoding of enums, which the client does not ask for) is none;
- of ids and models of the frames the last one counts;
- what a span of the text rests on is a citation for each of its sources, of the text in which it begins, or of the last one
  where its words stand elsewhere.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from corpus.expected import Expected, Media, Opaque, Part, Reasoning, Text, ToolCall, Usage
from corpus.records import Exchange
from corpus.rules import common_finish, merge_snapshot

FINISH = {
    "STOP": "stop",
    "MAX_TOKENS": "length",
    **dict.fromkeys(
        ("SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII"), "content_filter"
    ),
    **dict.fromkeys(
        ("MALFORMED_FUNCTION_CALL", "MALFORMED_RESPONSE", "UNEXPECTED_TOOL_CALL", "NO_IMAGE"), "error"
    ),
}


def read(exchange: Exchange) -> Expected:
    """What the exchange says, whole, streamed or failed."""
    if exchange.frames is not None:
        return read_answer((frame.json for frame in exchange.frames), streamed=True)
    body = json.loads(exchange.record.body_text)
    if exchange.failed:
        return Expected(complete=False, error=error_of(body, exchange.record.status))
    return read_answer([body], streamed=False)


def read_answer(bodies: Iterable[dict[str, Any]], *, streamed: bool) -> Expected:
    """The reading of the frames of a stream up to its error or its end, or of one body."""
    answer = _Answer()
    for body in bodies:
        if body.get("error"):
            return replace(answer.expected(), complete=False, error=error_of(body, None))
        answer.add(body)
    complete = answer.raw_finish is not None and None not in answer.reasons.values()
    return replace(answer.expected(), complete=complete or not streamed)


def error_of(body: Any, status: int | None) -> dict[str, Any]:
    """The facts of a failure, which is an object or the only item of a list."""
    error = (body[0] if isinstance(body, list) else body)["error"]
    details = error.get("details") or []
    reasons = [item["reason"] for item in details if item.get("reason")]
    quotas = [v["quotaId"] for item in details for v in item.get("violations", ()) if v.get("quotaId")]
    return {"status": status, "type": error.get("status"), "code": next(iter([*reasons, *quotas]), None)}


def total_of(bodies: Iterable[dict[str, Any]]) -> int | None:
    """The total that the vendor states."""
    usage: dict[str, Any] = {}
    for body in bodies:
        merge_snapshot(usage, body.get("usageMetadata"))
    total = usage.get("totalTokenCount")
    return total if isinstance(total, int) else None


class _Answer:
    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.open = False
        self.head: dict[str, Any] = {}
        self.usage: dict[str, Any] = {}
        self.sources: dict[str, None] = {}
        self.spans: dict[str, tuple[int, int | None, str | None]] = {}
        self.reasons: dict[int, str | None] = {}
        self.raw_finish: str | None = None
        self.blocked = False
        self.streamed: dict[str, Any] | None = None

    def add(self, body: dict[str, Any]) -> None:
        for name, key in (("id", "responseId"), ("model", "modelVersion")):
            self.head[name] = body.get(key) or self.head.get(name)
        merge_snapshot(self.usage, body.get("usageMetadata"))
        if reason := (body.get("promptFeedback") or {}).get("blockReason"):
            self.raw_finish, self.blocked = reason, True
        for candidate in body.get("candidates") or []:
            index, reason = candidate.get("index") or 0, candidate.get("finishReason")
            reason = reason if isinstance(reason, str) else None
            self.reasons[index] = reason or self.reasons.get(index)
            if index == 0:
                self.raw_finish = reason or self.raw_finish
                self.sources |= dict.fromkeys(_sources(candidate))
                self.spans |= _spans(candidate)
                for part in (candidate.get("content") or {}).get("parts") or []:
                    self._part(part)

    def expected(self) -> Expected:
        finish = common_finish(FINISH, self.raw_finish, self.parts)
        return Expected(
            parts=tuple(self._cited()),
            finish="content_filter" if self.blocked else finish,
            raw_finish=self.raw_finish,
            usage=_usage(self.usage) if self.usage else None,
            sources=tuple(self.sources),
            **self.head,
        )

    def _cited(self) -> list[Part]:
        """The parts, with the number of citations of each text: by where a span begins in the bytes of all of them."""
        parts = list(self.parts)
        said = "".join(part.text for part in parts if isinstance(part, Text)).encode()
        for start, end, words in self.spans.values():
            is_there = end is not None and (words is None or said[start:end] == words.encode())
            before, found = 0, None
            for number, part in enumerate(parts):
                if (
                    isinstance(part, Text)
                    and part.text
                    and (found is None or before <= start or not is_there)
                ):
                    found = number
                    before += len(part.text.encode())
            if found is not None:
                text = parts[found]
                assert isinstance(text, Text)
                parts[found] = replace(text, citations=text.citations + 1)
        return parts

    def _part(self, part: dict[str, Any]) -> None:
        call = part.get("functionCall")
        if call is not None and (call.keys() & {"willContinue", "partialArgs"} or self.streamed is not None):
            if "name" in call:
                self.streamed = {}
                name, signature = call["name"], part.get("thoughtSignature")
                self.parts.append(ToolCall(call.get("id"), name, self.streamed, signature=signature))
            for value in call.get("partialArgs") or []:
                _place(self.streamed, value)
            if not call.get("willContinue"):
                self.streamed = None
            self.open = False
            return
        made = _read(part)
        last = self.parts[-1] if self.parts and self.open else None
        is_piece = isinstance(made, Text | Reasoning) and made.signature is None
        if is_piece and not made.text:
            return
        if is_piece and type(made) is type(last):
            self.parts[-1] = replace(last, text=last.text + made.text)
        else:
            self.parts.append(made)
        self.open = is_piece


def _read(part: dict[str, Any]) -> Part:
    signature, call = part.get("thoughtSignature"), part.get("functionCall") or {}
    if "text" in part:
        kind = Reasoning if part.get("thought") else Text
        return kind(part["text"], signature=signature)
    if call.get("name"):
        return ToolCall(call.get("id"), call["name"], call.get("args") or {}, signature=signature)
    if blob := part.get("inlineData"):
        kind = blob["mimeType"].partition("/")[0]
        return Media(kind if kind in ("image", "audio") else "document", blob["mimeType"], blob["data"])
    return Opaque(next((name for name, value in part.items() if isinstance(value, dict)), "unknown"), part)


def _place(tree: Any, value: dict[str, Any]) -> None:
    """Sets a value of a call's arguments; a text goes on."""
    steps = [int(index) if index else name for name, index in _STEPS.findall(value["jsonPath"])]
    for step, following in pairwise(steps):
        if isinstance(tree, list) and step == len(tree):
            tree.append({} if isinstance(following, str) else [])
        elif isinstance(tree, dict):
            tree.setdefault(step, {} if isinstance(following, str) else [])
        tree = tree[step]
    if isinstance(tree, list):
        tree += [None] * (steps[-1] == len(tree))
    if "stringValue" in value:
        old = tree[steps[-1]] if isinstance(tree, list) else tree.get(steps[-1])
        tree[steps[-1]] = (old or "") + value["stringValue"]
    else:
        tree[steps[-1]] = value.get("numberValue", value.get("boolValue"))


_STEPS = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def _spans(candidate: dict[str, Any]) -> dict[str, tuple[int, int | None, str | None]]:
    """What is cited where: begin, end and words, by what is said."""
    cited = candidate.get("citationMetadata") or {}
    found = {
        json.dumps(item): (item.get("startIndex", 0), item.get("endIndex"), None)
        for item in [*(cited.get("citationSources") or []), *(cited.get("citations") or [])]
    }
    for support in (candidate.get("groundingMetadata") or {}).get("groundingSupports") or []:
        segment = support.get("segment") or {}
        for number in support.get("groundingChunkIndices") or []:
            place = segment.get("startIndex", 0), segment.get("endIndex"), segment.get("text")
            found[f"{number} {json.dumps(support)}"] = place
    return found


def _sources(candidate: dict[str, Any]) -> Iterator[str]:
    cited = candidate.get("citationMetadata") or {}
    items = [*(cited.get("citationSources") or []), *(cited.get("citations") or [])]
    for chunk in (candidate.get("groundingMetadata") or {}).get("groundingChunks") or []:
        items += [chunk[name] for name in ("web", "retrievedContext", "maps") if name in chunk]
    yield from (item.get("uri") or "" for item in items if item.get("uri") or item.get("title"))


def _usage(usage: dict[str, Any]) -> Usage:
    return Usage(
        input=_sum(usage, "promptTokenCount", "toolUsePromptTokenCount"),
        output=_sum(usage, "candidatesTokenCount", "thoughtsTokenCount"),
        cache_read=usage.get("cachedContentTokenCount"),
        reasoning=usage.get("thoughtsTokenCount"),
    )


def _sum(usage: dict[str, Any], *names: str) -> int | None:
    counts = [usage[name] for name in names if usage.get(name) is not None]
    return sum(counts) if counts else None
