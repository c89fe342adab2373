"""Every event of Responses: its type in the typed client, and what the common client says at it."""

from __future__ import annotations

import json
from typing import get_args

import pytest

from contract.hosted_items import ANSWERED
from contract.hosted_streams import CALL, FAILED, LINK, MADE, TEXT, Json, answer, message, stream
from contract.typed_forms import unheld
from support.loopback import serving, sse_reply
from support.sheets import sheet, sheet_events
from wireloom import Opaque, Reasoning, ServerError, StreamIncompleteError, Text
from wireloom.decode import StreamDecoder, read_whole
from wireloom.events import Event, Finish, OpaqueDelta
from wireloom.registry import find_vendor
from wireloom.wire import Unknown
from wireloom_vendors.openai import OpenAI
from wireloom_vendors.openai.openai_responses import types

DIALECT = find_vendor("openai").dialects["openai_responses"]

SAID: dict[str, set[str]] = {
    "created": {"ResponseInfo"},
    "queued": {"ResponseInfo Heartbeat"},
    "in_progress": {"Heartbeat"},
    "completed": {"ResponseInfo Finish", "Finish"},
    "incomplete": {"Finish"},
    "output_item.added": {"", "BlockStart", "BlockStart BlockMeta"},
    "output_item.done": {"BlockEnd", "BlockMeta BlockEnd"},
    "content_part.added": {"BlockStart BlockMeta"},
    "output_text.delta": {"TextDelta"},
    "output_text.annotation.added": {"CitationAdded"},
    "refusal.delta": {"BlockStart TextDelta"},
    "reasoning_summary_text.delta": {"BlockStart ReasoningDelta"},
    "reasoning_text.delta": {"ReasoningDelta"},
    "function_call_arguments.delta": {"ToolCallDelta"},
    "custom_tool_call_input.delta": {"ToolCallDelta"},
    "mcp_call_arguments.delta": {"OpaqueDelta"},
    "code_interpreter_call_code.delta": {"OpaqueDelta"},
    "apply_patch_call_operation_diff.delta": {"OpaqueDelta"},
    "shell_call_command.delta": {"OpaqueDelta"},
    "shell_call_output_content.delta": {"OpaqueDelta OpaqueDelta"},
    "image_generation_call.partial_image": {"OpaqueDelta"},
}
"""The common events that each event leads to, without the `response.` before its name."""

WORKING = {
    **dict.fromkeys(("web_search_call", "file_search_call"), ("in_progress", "searching", "completed")),
    "code_interpreter_call": ("in_progress", "interpreting", "completed"),
    "image_generation_call": ("in_progress", "generating", "completed"),
    **dict.fromkeys(("mcp_call", "mcp_list_tools"), ("in_progress", "failed", "completed")),
    "compaction": ("compacting",),
    "audio": ("delta", "done", "transcript.delta", "transcript.done"),
    "shell_call_command": ("added",),
}
"""Events that lead to a `Heartbeat`, which has their frame."""

AGAIN = (
    "output_text.done",
    "refusal.done",
    "content_part.done",
    "reasoning_summary_part.added",
    "reasoning_summary_part.done",
    "reasoning_summary_text.done",
    "reasoning_text.done",
    "function_call_arguments.done",
    "custom_tool_call_input.done",
    "mcp_call_arguments.done",
    "code_interpreter_call_code.done",
    "apply_patch_call_operation_diff.done",
    "shell_call_command.done",
    "shell_call_output_content.done",
)
"""Events that lead to nothing: their item says the same when it is done."""

EXPECTED = {
    **SAID,
    **{f"{tool}.{state}": {"Heartbeat"} for tool, states in WORKING.items() for state in states},
    **{name: {""} for name in AGAIN},
}

FREE = ("tools", "tool_choice", *(name for hosted in ANSWERED for name in hosted.free))
"""Fields that are JSON of any shape."""

MEMBERS = {
    struct.__struct_config__.tag: struct for struct in get_args(types.StreamEvent) if struct is not Unknown
}


def heard(frames: list[Json]) -> tuple[list[tuple[str, bytes, list[Event]]], StreamDecoder]:
    """Each frame, and the common events that it leads to."""
    decoder = StreamDecoder(DIALECT, vendor="openai")
    found: list[tuple[str, bytes, list[Event]]] = []
    for frame in frames:
        payload = json.dumps(frame).encode()
        events = decoder.receive(b"data: " + payload + b"\n\n")
        found.append((frame["type"].removeprefix("response."), payload, events))
    return found, decoder


def test_each_event_says_what_the_table_says() -> None:
    found: dict[str, set[str]] = {}
    for frames in MADE.values():
        for name, payload, events in heard(frames)[0]:
            found.setdefault(name, set()).add(" ".join(type(event).__name__ for event in events))
            assert all(event.raw == payload for event in events if not isinstance(event, Finish))
    assert found == EXPECTED


@pytest.mark.parametrize("name", MADE)
def test_a_stream_of_known_events_has_no_warning_and_loses_nothing(name: str) -> None:
    _, decoder = heard(MADE[name])
    assert decoder.error is None
    assert decoder.response().warnings == ()
    whole = json.dumps(MADE[name][-1]["response"]).encode()
    assert decoder.response().parts == read_whole(DIALECT, whole, vendor="openai").parts


ENDS = ("response.completed", "response.incomplete")
SKIPPED = {
    "between": ("response.output_item.added", "response.output_item.done", *ENDS),
    "before": ("response.output_item.done", *ENDS),
    "all": ENDS,
}
"""Servers leave out events: those between the start and the end of an item, its start with them, or all but the last."""


@pytest.mark.parametrize("left", SKIPPED)
def test_what_only_the_end_of_an_item_or_of_the_answer_tells_is_not_lost(left: str) -> None:
    for name, frames in MADE.items():
        _, decoder = heard([frame for frame in frames if frame["type"] in SKIPPED[left]])
        whole = json.dumps(frames[-1]["response"]).encode()
        assert decoder.response().parts == read_whole(DIALECT, whole, vendor="openai").parts, name


def test_an_item_that_never_began_is_one_part() -> None:
    for name, frames in MADE.items():
        _, decoder = heard([frame for frame in frames if frame["type"] != "response.output_item.added"])
        whole = json.dumps(frames[-1]["response"]).encode()
        assert decoder.response().parts == read_whole(DIALECT, whole, vendor="openai").parts, name


def test_a_call_without_an_id_gets_one() -> None:
    call = {name: value for name, value in CALL.items() if name != "call_id"}
    decoder = heard(stream({**call, "arguments": ""}, call))[1]
    whole = read_whole(DIALECT, json.dumps(answer(call)).encode(), vendor="openai")
    assert decoder.response().parts == whole.parts
    assert [(part.id, part.name) for part in whole.tool_calls] == [("call_resp_1_0", "f")]
    assert (decoder.response().finish, whole.finish) == ("tool_calls", "tool_calls")


def test_a_summary_and_the_reasoning_itself_are_paragraphs_of_one_part() -> None:
    (part,) = heard(MADE["reasoning"])[1].response().parts
    assert isinstance(part, Reasoning)
    assert part.text == "Hm.\n\nSo."


def test_an_annotation_is_a_citation_of_its_text_and_no_source() -> None:
    (part,) = heard(MADE["text"])[1].response().parts
    assert isinstance(part, Text)
    (cited,) = part.citations
    assert (cited.kind, cited.url, cited.title, cited.start, cited.end) == (
        "url_citation",
        "https://a.test",
        "A",
        0,
        2,
    )


def test_every_kind_of_annotation_is_a_source_of_the_answer() -> None:
    named = [
        LINK,
        {"type": "file_citation", "file_id": "file_1", "filename": "a.txt", "index": 1},
        {
            "type": "container_file_citation", "container_id": "cntr_1", "file_id": "cfile_1", "filename": "b.png",
            "start_index": 0, "end_index": 2,
        },
        {"type": "file_path", "file_id": "file_2", "index": 1},
    ]  # fmt: skip
    said = message({**TEXT, "annotations": named})
    whole = read_whole(DIALECT, json.dumps(answer(said)).encode(), vendor="openai")
    streamed = heard(stream(message(), said))[1].response()
    assert whole.sources == streamed.sources
    assert [(source.url, source.title, source.file_id) for source in whole.sources] == [
        ("https://a.test", "A", None),
        (None, "a.txt", "file_1"),
        (None, "b.png", "cfile_1"),
        (None, None, "file_2"),
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("ci_1", {"code": "1 + 1"}),
        ("mcp_1", {"arguments": '{"q": 1}'}),
        ("ig_1", {"result": "aA=="}),
        ("sh_1", {"action": {"commands": ["ls -a"], "max_output_length": None, "timeout_ms": None}}),
        ("sho_1", {"output": [{"stdout": ".\n", "stderr": "no such file"}]}),
        ("apc_1", {"operation": {"type": "update_file", "path": "a.txt", "diff": "-a\n+b\n"}}),
    ],
)
def test_what_was_written_before_a_stream_broke_is_in_its_item(name: str, told: Json) -> None:
    frames, decoder = heard(MADE[name][:-2])
    decoder.end()
    assert isinstance(decoder.error, StreamIncompleteError)
    (part,) = decoder.response().parts
    assert isinstance(part, Opaque)
    assert {field: part.value[field] for field in told} == told
    deltas = [event for _, _, events in frames for event in events if isinstance(event, OpaqueDelta)]
    assert deltas
    begun = MADE[name][1]["item"]
    assert {**part.value, **{field: begun[field] for field in told}} == begun


def test_a_piece_says_which_field_it_is_of() -> None:
    told = {
        event.path
        for frames in MADE.values()
        for _, _, events in heard(frames)[0]
        for event in events
        if isinstance(event, OpaqueDelta)
    }
    assert told == {
        "code",
        "arguments",
        "result",
        "operation.diff",
        "action.commands[0]",
        "output[0].stdout",
        "output[0].stderr",
    }


@pytest.mark.parametrize("name", FAILED)
def test_an_event_that_tells_of_a_failure_is_an_error(name: str) -> None:
    _, decoder = heard(FAILED[name])
    assert isinstance(decoder.error, ServerError)
    assert decoder.error.message == "On fire."


def test_a_failure_without_an_error_is_one_all_the_same() -> None:
    body = answer(message(TEXT), status="failed", error=None)
    frames = [*MADE["text"][:-1], {"type": "response.failed", "response": body}]
    with pytest.raises(ServerError) as whole:
        read_whole(DIALECT, json.dumps(body).encode(), vendor="openai")
    streamed = heard(frames)[1].error
    assert isinstance(streamed, ServerError)
    for error in (whole.value, streamed):
        assert error.message == "the answer ended with 'failed', and the server does not say why"
        assert error.retryable
        assert error.partial is not None
        assert error.partial.text == "Hi"


@pytest.mark.parametrize("name", MADE)
def test_the_typed_client_has_each_event_as_a_type_with_its_fields(name: str) -> None:
    frames = MADE[name]
    with (
        serving(sse_reply(*frames)) as server,
        OpenAI("k", server.url) as client,
        client.responses.stream(model="gpt-5.5", input="Hi") as stream,
    ):
        told = list(stream)
    assert [type(event) for event in told] == [MEMBERS[frame["type"]] for frame in frames]
    assert [event.extra for event in told] == [{}] * len(frames)
    assert [unheld(frame, event, FREE) for frame, event in zip(frames, told, strict=True)] == [[]] * len(
        frames
    )


def test_every_event_of_the_sheet_is_played_with_all_its_fields() -> None:
    text = sheet("openai-responses.md")
    if text is None:
        pytest.skip("there are no fact sheets in ../shared/vendors")
    played: dict[str, set[str]] = {}
    for frames in (*MADE.values(), *FAILED.values()):
        for frame in frames:
            played.setdefault(frame["type"], set()).update(frame)
    rows = list(sheet_events(text))
    assert len({tag for tag, _ in rows}) > 50
    assert [f"{tag}.{field}" for tag, field in rows if field not in played.get(tag, ())] == []
    assert set(played) == set(MEMBERS)
