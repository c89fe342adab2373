"""Writes a drawn answer of the Responses protocol, whole and as a stream; knows nothing of the project.

An answer is drawn as the body of a whole one. Its stream begins each item, cuts every field that streams at random, and
tells the item again when it is done; pieces, and what only repeats, may be left out, or all but the last frame. The
items begin in order. Calls that stand next to each other are woven.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from hypothesis import strategies as st

from properties.drawing import Chance, counts, ids, json_objects, names, some_text, texts

Json = dict[str, Any]

HOLDERS = ((), ("response",), ("response", "usage"), ("response", "incomplete_details"))
ODD = (("response", "user"), ("response", "truncation"))

CALLS = ("function_call", "custom_tool_call")
REPEATS = (".done", "annotation.added", "summary_part.added")
"""Inside of an item, what only repeats what it says when it is done; that a piece of a message begins is no repetition."""

LAST = {"completed": "response.completed", "incomplete": "response.incomplete", "failed": "response.failed"}


@dataclass(frozen=True)
class Answer:
    """An answer with the fields of the body of a whole one."""

    body: Json

    def whole(self) -> bytes:
        return json.dumps(self.body).encode()

    def frames(self, chance: Chance) -> list[Json]:
        """The frames of a stream that gives this answer."""
        begun = {
            **self.body,
            "status": "in_progress",
            "output": [],
            "usage": None,
            "incomplete_details": None,
        }
        if not chance.below(8):
            return [{"type": LAST[self.body["status"]], "response": self.body, "sequence_number": 0}]
        frames = [{"type": "response.created", "response": begun}]
        frames += [{"type": "response.in_progress", "response": begun}] if chance.flip() else []
        items = list(enumerate(self.body["output"]))
        for is_call, group in groupby(items, lambda pair: pair[1]["type"] in CALLS):
            threads = [list(_item(index, item, chance)) for index, item in group]
            if is_call:
                frames += [thread.pop(0) for thread in threads] + chance.woven(threads)
            else:
                frames += [frame for thread in threads for frame in thread]
        # Some servers leave the output of the last frame empty.
        told = self.body if chance.flip() else {**self.body, "output": []}
        frames.append({"type": LAST[self.body["status"]], "response": told})
        return [{**frame, "sequence_number": number} for number, frame in enumerate(frames)]

    def ended(self, reason: str) -> Answer:
        """The same answer, if it had ended for another reason."""
        return Answer({**self.body, "status": "incomplete", "incomplete_details": {"reason": reason}})

    def holding(self, name: str, fields: Json) -> tuple[Answer, Json]:
        """The same answer with one item more, of a kind that nobody knows; and this item."""
        item = {**fields, "type": name, "id": "new_1"}
        return Answer({**self.body, "output": [*self.body["output"], item]}), item

    def sent_back(self) -> list[Json]:
        """The items that a next request holds of the answer: all of them, in order, with all that the vendor wants to see.

        Left out are the status of what the model said and called, and log probabilities; no annotations are none at all.
        """
        empty = [item for item in self.body["output"] if item["type"] == "message" and not item["content"]]
        return [_back(item) for item in self.body["output"] if item not in empty]

    def results(self, words: str) -> list[Json]:
        """The items that answer all calls with these words."""
        kinds = {kind: f"{kind}_output" for kind in CALLS}
        return [
            {"type": kinds[item["type"]], "call_id": item["call_id"], "output": words}
            for item in self.body["output"]
            if item["type"] in CALLS
        ]


def pieces(frames: list[Json]) -> list[bytes]:
    """Frames as they are sent, one by one."""
    return [f"event: {frame['type']}\ndata: {json.dumps(frame)}\n\n".encode() for frame in frames]


def unfinished(frames: list[Json]) -> list[Json]:
    """The shortest beginning that may be a whole answer."""
    ends = [number for number, frame in enumerate(frames) if frame["type"] in LAST.values()]
    return frames[: ends[0] + 1]


def error_frame(error: Json) -> Json:
    """The frame that tells of an error."""
    return {"type": "error", "sequence_number": 7, **{n: v for n, v in error.items() if n != "type"}}


def error_body(error: Json) -> Json:
    """The body of a failed request."""
    return {"error": error}


def _item(index: int, item: Json, chance: Chance) -> Iterator[Json]:
    """The frames of one item: it begins, it goes on in pieces, it is done."""
    # The events of a shell's commands name no item.
    at = {"output_index": index} | ({} if item["type"] == "shell_call" else {"item_id": item["id"]})
    yield {"type": "response.output_item.added", "output_index": index, "item": _begun(item)}
    for frame in _goes_on(item, chance):
        padded = frame | ({"obfuscation": "x7"} if "delta" in frame and chance.flip() else {})
        if not frame["type"].endswith(REPEATS) or chance.flip():
            yield at | padded
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def _begun(item: Json) -> Json:
    empty = {
        "content": [],
        "summary": [],
        "arguments": "",
        "input": "",
        "code": "",
        "result": None,
        "outputs": None,
        "action": item.get("action") if item["type"] != "shell_call" else {"commands": []},
        "output": [] if item["type"] == "shell_call_output" else None,
        "operation": {**item["operation"], "diff": ""} if "operation" in item else None,
    }
    bare = {name: empty.get(name, value) for name, value in item.items() if name != "encrypted_content"}
    return bare | ({"status": "in_progress"} if "status" in item else {})


def _goes_on(item: Json, chance: Chance) -> list[Json]:
    match item["type"]:
        case "message":
            shown = [_content(place, piece, chance) for place, piece in enumerate(item["content"])]
            return [frame for frames in shown for frame in frames]
        case "reasoning":
            return _reasoned(item, chance)
        case "function_call":
            return _field("function_call_arguments", item["arguments"], "arguments", {}, chance)
        case "custom_tool_call":
            return _field("custom_tool_call_input", item["input"], "input", {}, chance)
        case "mcp_call":
            works = [{"type": "response.mcp_call.in_progress"}]
            return [*works, *_field("mcp_call_arguments", item["arguments"], "arguments", {}, chance)]
        case "code_interpreter_call":
            works = [
                {"type": f"response.code_interpreter_call.{step}"} for step in ("interpreting", "completed")
            ]
            return [*_field("code_interpreter_call_code", item["code"], "code", {}, chance), *works]
        case "apply_patch_call":
            return _field("apply_patch_call_operation_diff", item["operation"]["diff"], "diff", {}, chance)
        case "shell_call":
            commands = enumerate(item["action"]["commands"])
            return [frame for place, command in commands for frame in _command(place, command, chance)]
        case "shell_call_output":
            outputs = enumerate(item["output"])
            return [frame for place, output in outputs for frame in _printed(place, output, chance)]
        case "image_generation_call":
            look = {"partial_image_index": 0, "partial_image_b64": "QQ=="}
            return [{"type": "response.image_generation_call.partial_image", **look}]
        case "web_search_call":
            return [{"type": f"response.web_search_call.{step}"} for step in ("searching", "completed")]
        case _:
            return []


def _content(place: int, piece: Json, chance: Chance) -> list[Json]:
    """The frames of a piece of a message; of none of its text if that comes with the item alone."""
    at = {"content_index": place}
    name = "text" if piece["type"] == "output_text" else "refusal"
    event = "output_text" if name == "text" else "refusal"
    frames = _field(event, piece[name], name, at, chance)
    notes = [
        {
            "type": "response.output_text.annotation.added",
            **at,
            "annotation_index": number,
            "annotation": note,
        }
        for number, note in enumerate(piece.get("annotations", ()))
    ]
    empty = {**piece, name: ""} | ({"annotations": []} if notes else {})
    return [
        {"type": "response.content_part.added", **at, "part": empty},
        *chance.woven([frames, notes]),
        {"type": "response.content_part.done", **at, "part": piece},
    ]


def _reasoned(item: Json, chance: Chance) -> list[Json]:
    """The frames of reasoning, with the pieces of all its paragraphs or with none."""
    frames: list[Json] = []
    said = bool(chance.below(4))
    for place, part in enumerate(item["summary"]):
        at = {"summary_index": place}
        frames += [
            {"type": "response.reasoning_summary_part.added", **at, "part": {**part, "text": ""}},
            *_field("reasoning_summary_text", part["text"], "text", at, chance, said=said),
            {"type": "response.reasoning_summary_part.done", **at, "part": part},
        ]
    for place, part in enumerate(item.get("content", ())):
        frames += _field("reasoning_text", part["text"], "text", {"content_index": place}, chance, said=said)
    return frames


def _command(place: int, command: str, chance: Chance) -> list[Json]:
    at = {"command_index": place}
    begun = {"type": "response.shell_call_command.added", **at, "command": ""}
    return [begun, *_field("shell_call_command", command, "command", at, chance)]


def _printed(place: int, output: Json, chance: Chance) -> list[Json]:
    """What a command wrote, both of its streams woven."""
    name, at = "response.shell_call_output_content", {"command_index": place}
    threads = [
        [{"type": f"{name}.delta", **at, "delta": {kind: piece}} for piece in chance.cut(output[kind])]
        for kind in ("stdout", "stderr")
    ]
    return [*chance.woven(threads), {"type": f"{name}.done", **at, "output": [output]}]


def _field(
    event: str, text: str, name: str, at: Json, chance: Chance, *, said: bool | None = None
) -> list[Json]:
    """A field in pieces, and whole; or none of the pieces, as chance has it where `said` does not tell."""
    cut = chance.cut(text) if (chance.below(4) if said is None else said) else []
    deltas = [{"type": f"response.{event}.delta", **at, "delta": piece} for piece in cut]
    return [*deltas, {"type": f"response.{event}.done", **at, name: text}]


def _back(item: Json) -> Json:
    if item["type"] not in ("message", "reasoning", *CALLS):
        return item
    told = {name: value for name, value in item.items() if name != "status" and value is not None}
    if item["type"] == "message":
        told["content"] = [_told(piece) for piece in item["content"]]
    return told


def _told(piece: Json) -> Json:
    return {name: value for name, value in piece.items() if name != "logprobs" and value != []}


_annotations = st.one_of(
    st.fixed_dictionaries(
        {
            "type": st.just("url_citation"),
            "url": st.just("https://a.test"),
            "title": texts,
            "start_index": counts,
            "end_index": counts,
        }
    ),
    st.fixed_dictionaries(
        {"type": st.just("file_citation"), "file_id": ids, "filename": texts, "index": counts}
    ),
    st.fixed_dictionaries(
        {
            "type": st.just("container_file_citation"),
            "container_id": ids,
            "file_id": ids,
            "filename": texts,
            "start_index": counts,
            "end_index": counts,
        }
    ),
    st.fixed_dictionaries({"type": st.just("file_path"), "file_id": ids, "index": counts}),
    st.fixed_dictionaries({"type": st.just("new_citation"), "where": json_objects}),
)
_spoken = st.fixed_dictionaries(
    {"type": st.just("output_text"), "text": texts, "annotations": st.lists(_annotations, max_size=2)},
    optional={"logprobs": st.just([{"token": "a", "logprob": -0.5, "bytes": [97], "top_logprobs": []}])},
)
_refused = st.fixed_dictionaries({"type": st.just("refusal"), "refusal": some_text})
_STATUS = st.just("completed")


def _items(
    kind: str, fields: dict[str, st.SearchStrategy[Any]], **optional: st.SearchStrategy[Any]
) -> st.SearchStrategy[Json]:
    named: dict[str, st.SearchStrategy[Any]] = {"type": st.just(kind), "id": ids}
    return st.fixed_dictionaries(named | fields, optional=optional)


_messages = _items(
    "message",
    {"role": st.just("assistant"), "status": _STATUS, "content": st.lists(_spoken | _refused, max_size=3)},
    phase=st.sampled_from(["commentary", "final_answer"]),
)


def _paragraphs(kind: str) -> st.SearchStrategy[list[Json]]:
    return st.lists(st.fixed_dictionaries({"type": st.just(kind), "text": texts}), max_size=3)


_reasoning = _items(
    "reasoning",
    {"summary": _paragraphs("summary_text")},
    content=_paragraphs("reasoning_text"),
    encrypted_content=some_text,
    status=_STATUS,
)
_caller = st.fixed_dictionaries({"type": st.just("program"), "caller_id": ids})
_functions = _items(
    "function_call",
    {"call_id": ids, "name": names, "arguments": json_objects.map(json.dumps), "status": _STATUS},
    namespace=names,
    caller=_caller,
)
_customs = _items("custom_tool_call", {"call_id": ids, "name": names, "input": texts}, namespace=names)
_calls = _functions | _customs
_searches = _items(
    "web_search_call", {"status": _STATUS, "action": st.just({"type": "search", "query": "q", "sources": []})}
)
_code = _items(
    "code_interpreter_call",
    {
        "status": _STATUS,
        "code": texts,
        "container_id": ids,
        "outputs": st.none() | st.just([{"type": "logs", "logs": "1"}]),
    },
)
_mcp = _items(
    "mcp_call",
    {"name": names, "server_label": names, "arguments": json_objects.map(json.dumps)},
    output=texts,
)
_images = _items("image_generation_call", {"status": _STATUS, "result": st.just("QUJD")})
_files = _items(
    "file_search_call", {"status": _STATUS, "queries": st.lists(texts, max_size=2), "results": st.none()}
)
_shell = _items(
    "shell_call",
    {
        "status": _STATUS,
        "call_id": ids,
        "action": st.fixed_dictionaries({"commands": st.lists(texts, min_size=1, max_size=2)}),
    },
)
_printed_items = st.fixed_dictionaries(
    {"stdout": texts, "stderr": texts, "outcome": st.just({"type": "exit", "exit_code": 0})}
)
_outputs = _items(
    "shell_call_output",
    {"status": _STATUS, "call_id": ids, "output": st.lists(_printed_items, min_size=1, max_size=2)},
)
_patches = _items(
    "apply_patch_call",
    {
        "status": _STATUS,
        "call_id": ids,
        "operation": st.fixed_dictionaries(
            {"type": st.just("update_file"), "path": names, "diff": some_text}
        ),
    },
)
_new = _items("new_call", {"payload": json_objects})
_hosted = _searches | _code | _mcp | _images | _files | _shell | _outputs | _patches | _new
items = _messages | _messages | _reasoning | _calls | _calls | _hosted

_usages = st.fixed_dictionaries(
    {"input_tokens": counts, "output_tokens": counts, "total_tokens": counts},
    optional={
        "input_tokens_details": st.fixed_dictionaries(
            {"cached_tokens": counts}, optional={"cache_write_tokens": counts}
        ),
        "output_tokens_details": st.fixed_dictionaries({"reasoning_tokens": counts}),
    },
)
_COMPLETED: Json = {"status": "completed", "incomplete_details": None}
_ends: st.SearchStrategy[Json] = st.just(_COMPLETED) | st.sampled_from(
    ["max_output_tokens", "content_filter", "steered", "something_new"]
).map(lambda reason: {"status": "incomplete", "incomplete_details": {"reason": reason}})
_bodies = st.builds(
    lambda body, end: {**body, **end},
    st.fixed_dictionaries(
        {
            "id": ids,
            "object": st.just("response"),
            "created_at": counts,
            "model": names,
            "error": st.none(),
            "output": st.lists(
                items, max_size=5, unique_by=lambda item: str(item.get("call_id", item["id"]))
            ),
            "usage": st.none() | _usages,
        }
    ),
    _ends,
)
answers = st.builds(Answer, _bodies)
