"""Writes a drawn answer of generateContent, whole and as a stream; knows nothing of the project.

An answer is drawn as the body of a whole one. Each frame of its stream is such a body with some of the parts. A text
that is not signed is cut at random, and so are the arguments of a call, into values at places. All other parts come in one
piece: a signature is of the very part that it came in, so a signed text that came in two would be two parts, of which one
is signed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from properties.argument_pieces import can_be_cut, leafy_objects, placed
from properties.drawing import Chance, counts, ids, json_objects, names, some_text, texts

Json = dict[str, Any]

HOLDERS = ((), ("usageMetadata",), ("candidates", 0), ("candidates", 0, "content"))
ODD = (("createTime",), ("usageMetadata", "trafficType"), ("candidates", 0, "continuationToken"))


@dataclass(frozen=True)
class Answer:
    """An answer with the fields of the body of a whole one."""

    body: Json

    def whole(self) -> bytes:
        return json.dumps(self.body).encode()

    def frames(self, chance: Chance) -> list[Json]:
        """The frames of a stream that gives this answer. There is no mark at the end."""
        threads = [_pieces(candidate, chance) for candidate in self.body.get("candidates", ())]
        frames = [self._frame(pieces, chance) for pieces in _grouped(chance.woven(threads), chance)]
        frames = frames or [self._frame([], chance)]
        frames[-1] |= {name: self.body[name] for name in ("usageMetadata",) if name in self.body}
        if "promptFeedback" in self.body:
            frames[0]["promptFeedback"] = self.body["promptFeedback"]
        return frames

    def ended(self, reason: str) -> Answer:
        """The same answer, if it had ended for another reason."""
        candidates: list[Json] = self.body.get("candidates") or [{"index": 0}]
        told = {name: value for name, value in self.body.items() if name != "promptFeedback"}
        return Answer({**told, "candidates": [{**each, "finishReason": reason} for each in candidates]})

    def holding(self, name: str, fields: Json) -> tuple[Answer, Json]:
        """The same answer, not blocked, with one part more, of a kind that nobody knows; and this part."""
        part = {name: fields}
        first, *others = self.ended("STOP").body["candidates"]
        parts = [*first.get("content", {}).get("parts", ()), part]
        first = {**first, "content": {"role": "model", "parts": parts}}
        return Answer({**self.ended("STOP").body, "candidates": [first, *others]}), part

    def sent_back(self) -> list[Json]:
        """The contents that a next request holds of the first candidate: its parts as they came.

        Pieces of one text are one part; nothing is what an empty text without a signature says; a call
        has arguments, and an id only if it came with one.
        """
        parts = [part for each in _first(self.body) for part in each.get("content", {}).get("parts", ())]
        made: list[Json] = []
        for part in parts:
            if "functionCall" in part:
                call = {name: value for name, value in part["functionCall"].items() if value != ""}
                made.append({**part, "functionCall": {"args": {}, **call}})
            elif part.keys() == {"thought"}:
                made.append(part)
            elif made and _joins(made[-1], part):
                made[-1] = {**made[-1], "text": made[-1]["text"] + part["text"]}
            elif part.keys() - _PLAIN or part.get("text"):
                made.append(part)
        return [{"role": "model", "parts": made}] if made else []

    def spans(self) -> list[str]:
        """The words of each span of the text that rests on a page, once for the page."""
        told = [each.get("groundingMetadata", {}).get("groundingSupports", ()) for each in _first(self.body)]
        return [each["segment"]["text"] for supports in told for each in supports]

    def results(self, words: str) -> list[Json]:
        """The content that answers all calls with these words: as many responses, in their order, ids as they were given."""
        calls = [
            part["functionCall"]
            for each in self.sent_back()
            for part in each["parts"]
            if "functionCall" in part
        ]
        told = [
            {name: call[name] for name in ("id", "name") if name in call} | {"response": {"output": words}}
            for call in calls
        ]
        return [{"role": "user", "parts": [{"functionResponse": each} for each in told]}] if told else []

    def _frame(self, candidates: list[Json], chance: Chance) -> Json:
        head = {name: self.body[name] for name in ("responseId", "modelVersion") if name in self.body}
        usage = self.body.get("usageMetadata", {})
        early = {name: usage[name] for name in ("promptTokenCount", "thoughtsTokenCount") if name in usage}
        frame = head | ({"usageMetadata": early} if early and chance.flip() else {})
        return frame | ({"candidates": candidates} if candidates or chance.flip() else {})


def pieces(frames: list[Json]) -> list[bytes]:
    """Frames as they are sent, one by one: server-sent events."""
    return [f"data: {json.dumps(frame)}\r\n\r\n".encode() for frame in frames]


def array_pieces(frames: list[Json]) -> list[bytes]:
    """Frames as they are sent where no server-sent events were asked for: elements of one array."""
    texts = [json.dumps(frame, indent=2).replace("\n", "\r\n") for frame in frames]
    return [(b",\r\n" if number else b"[") + text.encode() for number, text in enumerate(texts)]


def unfinished(frames: list[Json]) -> list[Json]:
    """The shortest beginning that may be a whole answer: every candidate has said why it ended, or the prompt was blocked."""
    seen: dict[int, bool] = {}
    everyone = {each.get("index", 0) for frame in frames for each in frame.get("candidates", ())}
    for number, frame in enumerate(frames):
        for each in frame.get("candidates", ()):
            at = each.get("index", 0)
            seen[at] = seen.get(at, False) or "finishReason" in each
        begun = set(seen) if "promptFeedback" not in frame else everyone
        if (seen.get(0) and all(seen.values())) or begun == everyone == set():
            return frames[: number + 1]
    return frames


def error_frame(error: Json) -> Json:
    """The frame that tells of an error; it is also the body of a failed request."""
    return {"error": error}


error_body = error_frame


def _pieces(candidate: Json, chance: Chance) -> list[Json]:
    """One candidate piece by piece: its parts, what is said beside them, and the end."""
    head = {} if candidate["index"] == 0 and chance.flip() else {"index": candidate["index"]}
    found: list[Json] = []
    for part in candidate.get("content", {}).get("parts", ()):
        found += [head | {"content": {"role": "model", "parts": [piece]}} for piece in _cut(part, chance)]
    beside = [name for name in ("citationMetadata", "groundingMetadata") if name in candidate]
    found = chance.woven([found, [head | {name: candidate[name]} for name in beside]])
    if found and chance.flip():
        found.insert(chance.below(len(found)), dict(head))
    last = {
        name: candidate[name]
        for name in ("finishReason", "finishMessage", "safetyRatings")
        if name in candidate
    }
    if found and chance.flip():
        found[-1] |= {"finishReason": candidate["finishReason"]}
    return [*found, head | ({"content": {}} if chance.flip() else {}) | last]


def _cut(part: Json, chance: Chance) -> list[Json]:
    if "text" in part and part.keys() <= _PLAIN:
        return [part | {"text": piece} for piece in chance.cut(part["text"])]
    call = part.get("functionCall")
    if call is None or not can_be_cut(call.get("args", {})) or chance.flip():
        return [part]
    head = {name: value for name, value in call.items() if name != "args"} | {"willContinue": True}
    pieces: list[Json] = [{**part, "functionCall": head}]
    for value in placed(call.get("args", {}), chance):
        last = pieces[-1]["functionCall"]
        if chance.flip():
            last["partialArgs"] = [*last.get("partialArgs", ()), value]
        else:
            pieces.append({"functionCall": {"partialArgs": [value], "willContinue": True}})
    if len(pieces) > 1 and chance.flip():
        del pieces[-1]["functionCall"]["willContinue"]
        return pieces
    return [*pieces, {"functionCall": {}}]


def _grouped(woven: list[Json], chance: Chance) -> list[list[Json]]:
    """The pieces of the candidates by frame: several parts of a candidate may share one, and so may the candidates."""
    groups: list[list[Json]] = []
    for piece in woven:
        group = groups[-1] if groups else []
        same = next((each for each in group if each.get("index", 0) == piece.get("index", 0)), None)
        if not group or chance.flip():
            groups.append([piece])
        elif same is None:
            group.append(piece)
        elif same.keys() <= {"index", "content"} and same.get("content") and piece.get("content"):
            same["content"] = {
                **same["content"],
                "parts": same["content"]["parts"] + piece["content"]["parts"],
            }
        else:
            groups.append([piece])
    return groups


def _first(body: Json) -> list[Json]:
    return [each for each in body.get("candidates", ()) if each["index"] == 0]


_PLAIN = {"text", "thought"}


def _joins(last: Json, part: Json) -> bool:
    return (
        "text" in part
        and "text" in last
        and part.keys() <= _PLAIN
        and last.keys() <= _PLAIN
        and part.get("thought", False) == last.get("thought", False)
    )


_signatures = st.text("ABCDwxyz0189+/", min_size=1, max_size=12)


def _part(
    fields: dict[str, st.SearchStrategy[Any]], *, signed: bool | None = None
) -> st.SearchStrategy[Json]:
    """A part with these fields; `signed` None: with a signature or without."""
    signature = {"thoughtSignature": _signatures}
    notes = {"partMetadata": json_objects}
    if signed is None:
        return st.fixed_dictionaries(fields, optional=signature | notes)
    return (
        st.fixed_dictionaries(fields | signature, optional=notes) if signed else st.fixed_dictionaries(fields)
    )


def _inside(
    name: str, fields: dict[str, st.SearchStrategy[Any]], **optional: st.SearchStrategy[Any]
) -> st.SearchStrategy[Json]:
    return _part({name: st.fixed_dictionaries(fields, optional=optional)})


_TRUE = st.just(True)
_texts = _part({"text": texts}, signed=False) | _part({"text": texts}, signed=True)
_thoughts = _part({"text": some_text, "thought": _TRUE})
_calls = _inside("functionCall", {"name": names}, args=json_objects, id=ids | st.just(""))
_long_calls = _inside(
    "functionCall",
    {"name": names, "args": leafy_objects},
    id=ids | st.just(""),
)
_media = st.fixed_dictionaries(
    {
        "inlineData": st.fixed_dictionaries(
            {
                "mimeType": st.sampled_from(["image/png", "audio/wav", "application/pdf", "text/plain"]),
                "data": st.just("QUJD"),
            }
        )
    },
    optional={
        "thought": _TRUE,
        "thoughtSignature": _signatures,
        "mediaResolution": st.just({"level": "LOW"}),
    },
)
_code = _inside("executableCode", {"language": st.just("PYTHON"), "code": texts}, id=ids)
_results = _inside("codeExecutionResult", {"outcome": st.just("OUTCOME_OK"), "output": texts})
_files = _part({"fileData": st.just({"mimeType": "image/png", "fileUri": "https://f.test/1"})})
_server = _part(
    {"toolCall": json_objects.map(lambda found: {"toolType": "GOOGLE_SEARCH_WEB", "args": found})}
)
_bare = st.just({}) | st.just({"thought": True}) | _part({}, signed=True)
parts = (
    _texts | _texts | _thoughts | _calls | _long_calls | _media | _code | _results | _files | _server | _bare
)

_uris = st.sampled_from(["https://a.test", "https://b.test", "https://c.test"])
_titled = {"title": texts}
_chunks: st.SearchStrategy[Json] = st.sampled_from(["web", "retrievedContext", "maps"]).flatmap(
    lambda kind: st.fixed_dictionaries({kind: st.fixed_dictionaries({"uri": _uris}, optional=_titled)})
)
_images = st.fixed_dictionaries({"image": st.fixed_dictionaries({"sourceUri": _uris}, optional=_titled)})
_untitled = st.just({"retrievedContext": {"title": "a.pdf", "text": "words"}})
_grounding = st.fixed_dictionaries(
    {"groundingChunks": st.lists(_chunks | _images | _untitled, max_size=3)},
    optional={
        "webSearchQueries": st.lists(texts, max_size=2),
        "searchEntryPoint": st.just({"renderedContent": "<p>"}),
        "groundingSupports": st.lists(st.tuples(counts, counts), min_size=1, max_size=3),
    },
)
_quoted = st.lists(
    st.fixed_dictionaries({"uri": _uris}, optional={"startIndex": counts, **_titled}), max_size=2
)
_citations = st.sampled_from(["citationSources", "citations"]).flatmap(
    lambda name: st.fixed_dictionaries({name: _quoted})
)
_ratings = st.lists(
    st.fixed_dictionaries(
        {"category": st.just("HARM_CATEGORY_HARASSMENT"), "probability": st.sampled_from(["LOW", "HIGH"])}
    ),
    max_size=2,
)
_reasons = st.sampled_from(
    ["STOP", "MAX_TOKENS", "SAFETY", "RECITATION", "MALFORMED_FUNCTION_CALL", "OTHER", "SOMETHING_NEW"]
)
_said = st.fixed_dictionaries({"role": st.just("model"), "parts": st.lists(parts, min_size=1, max_size=5)})
_contents = st.one_of(st.just({}), st.just({"role": "model", "parts": []}), _said, _said, _said)
_candidates = st.fixed_dictionaries(
    {"finishReason": _reasons},
    optional={
        "content": _contents,
        "finishMessage": some_text,
        "safetyRatings": _ratings,
        "citationMetadata": _citations,
        "groundingMetadata": _grounding,
    },
)
_counted = ("promptTokenCount", "cachedContentTokenCount", "toolUsePromptTokenCount", "candidatesTokenCount")
_usages = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys((*_counted, "thoughtsTokenCount", "totalTokenCount"), counts),
        "promptTokensDetails": st.just([{"modality": "TEXT", "tokenCount": 3}]),
    },
)


def _numbered(candidates: list[Json]) -> list[Json]:
    return [{**_supported(candidate), "index": index} for index, candidate in enumerate(candidates)]


def _shuffled(drawn: tuple[Json, Json, list[Json]]) -> list[Json]:
    first, last, others = drawn
    return [*others[:1], first, *others[1:], last]


def _supported(candidate: Json) -> Json:
    """The candidate, with spans of its text in bytes in place of the numbers that were drawn for them."""
    found = candidate.get("groundingMetadata", {})
    parts = candidate.get("content", {}).get("parts", ())
    said = "".join(part["text"] for part in parts if "text" in part and not part.get("thought"))
    if "groundingSupports" not in found:
        return candidate
    if not said:
        return {**candidate, "groundingMetadata": {**found, "groundingSupports": []}}
    spans = {
        (first % len(said), first % len(said) + 1 + length % (len(said) - first % len(said)))
        for first, length in found["groundingSupports"]
    }
    supports = [
        {"groundingChunkIndices": [0], "segment": _segment(said, start, end)} for start, end in sorted(spans)
    ]
    return {**candidate, "groundingMetadata": {**found, "groundingSupports": supports}}


def _segment(said: str, start: int, end: int) -> Json:
    """A piece of the text, counted in bytes; 0 is left out."""
    words, before = said[start:end], len(said[:start].encode())
    begin = {"startIndex": before} if before else {}
    return {**begin, "endIndex": before + len(words.encode()), "text": words}


_head: dict[str, st.SearchStrategy[Any]] = {"modelVersion": names}
_beside: dict[str, st.SearchStrategy[Any]] = {"responseId": ids, "usageMetadata": _usages}
_answered = st.fixed_dictionaries(
    _head | {"candidates": st.lists(_candidates, min_size=1, max_size=2).map(_numbered)}, optional=_beside
)
_feedback = st.fixed_dictionaries(
    {"blockReason": st.sampled_from(["SAFETY", "OTHER", "PROHIBITED_CONTENT", "SOMETHING_NEW"])},
    optional={"safetyRatings": _ratings, "blockReasonMessage": some_text},
)
_blocked = st.fixed_dictionaries(_head | {"promptFeedback": _feedback}, optional=_beside)
answers = st.builds(Answer, st.one_of(_answered, _answered, _answered, _blocked))

_searched = st.fixed_dictionaries(
    {
        "finishReason": st.just("STOP"),
        "content": st.fixed_dictionaries(
            {
                "parts": st.tuples(_part({"text": some_text}), _texts, st.lists(parts, max_size=2)).map(
                    _shuffled
                )
            }
        ),
        "groundingMetadata": st.fixed_dictionaries(
            {
                "groundingChunks": st.lists(_chunks, min_size=1, max_size=2),
                "groundingSupports": st.lists(st.tuples(counts, counts), min_size=1, max_size=3),
            }
        ),
    }
)
grounded = st.builds(
    Answer, st.fixed_dictionaries({"candidates": st.tuples(_searched).map(list).map(_numbered)})
)
"""Answers of which each has text that rests on a page."""
