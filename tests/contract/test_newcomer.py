"""A vendor that a newcomer wrote from the language page: generated, and met through the common client over HTTP."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import wireloom
from support.loopback import Server, json_reply, serving, sse_reply
from wireloom import Client, Tool, ToolResult, user
from wireloom.vendor import Vendor
from wireloom_codegen.__main__ import main

SPEC = Path(__file__).parent / "newcomer" / "lumen.yaml"
USAGE = {"prompt_tokens": 9, "completion_tokens": 5, "total_tokens": 14, "warm_tokens": 4}
DONE = b"data: [DONE]\n\n"


@pytest.fixture(scope="module")
def vendor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vendor]:
    out = tmp_path_factory.mktemp("clients")
    assert main(["generate", "--spec", str(SPEC), "--out", str(out)]) == 0
    sys.path.insert(0, str(out))
    try:
        yield importlib.import_module("lumen").VENDOR
    finally:
        sys.path.remove(str(out))
        for name in [name for name in sys.modules if name.partition(".")[0] == "lumen"]:
            del sys.modules[name]


def client(vendor: Vendor, server: Server, **settings: Any) -> Client:
    given = {"vendor": vendor, "base_url": server.url, "api_key": "key-0"}
    return Client(vendors={"lumen": given}, max_retries=0, **settings)


def frame(delta: Any, **more: Any) -> Any:
    choice = {"index": 0, "delta": delta, "finish_reason": None, **more}
    return {"id": "a", "object": "chat.completion.chunk", "model": "glow-1", "choices": [choice]}


def body(message: Any, finish: str = "stop") -> Any:
    choice = {
        "index": 0,
        "message": {"role": "assistant", **message},
        "finish_reason": finish,
        "usage": USAGE,
    }
    return {"id": "a", "object": "chat.completion", "model": "glow-1", "choices": [choice]}


def counts(response: wireloom.Response) -> tuple[Any, ...]:
    return response.usage.input, response.usage.output, response.usage.cache_read


def test_a_stream(vendor: Vendor) -> None:
    frames = [
        frame({"role": "assistant", "musing": "Hm"}),
        frame({"musing": "m."}),
        frame({"content": "Light."}),
        frame({}, finish_reason="wick_out", usage=USAGE),
        DONE,
    ]
    with serving(sse_reply(*frames)) as server, client(vendor, server) as made:
        with made.stream("lumen:glow-1", "Hi") as stream:
            assert "".join(stream.text_stream) == "Light."
        response = stream.response
    assert response.reasoning == "Hmm."
    assert (response.finish, response.raw_finish) == ("length", "wick_out")
    assert counts(response) == (9, 5, 4)
    seen = server.seen[0]
    assert (seen.path, seen.headers["x-lumen-key"]) == ("/chat/completions", "key-0")
    assert seen.json == {
        "model": "glow-1",
        "messages": [{"role": "user", "content": "Hi"}],
        "show_musing": True,
        "stream": True,
    }


def test_tools_and_the_reasoning_sent_back(vendor: Vendor) -> None:
    call = {"id": "c1", "type": "function", "function": {"name": "look", "arguments": '{"at": "sky"}'}}
    first = body({"content": None, "musing": "Look up.", "tool_calls": [call]}, "tool_calls")
    replies = json_reply(first), json_reply(body({"content": "Blue."}))
    with serving(*replies) as server, client(vendor, server) as made:
        tools = [Tool("look", "Looks.", {"type": "object", "properties": {"at": {"type": "string"}}})]
        messages = [user("Which colour?")]
        response = made.generate("lumen:glow-1", messages, tools=tools)
        assert [call.input for call in response.tool_calls] == [{"at": "sky"}]
        assert counts(response) == (9, 5, 4)
        messages += [response.message, user([ToolResult("c1", "blue")])]
        assert made.generate("lumen:glow-1", messages, tools=tools).text == "Blue."
    sent = server.seen[1].json["messages"][1]
    assert sent["musing"] == "Look up."
    assert sent["tool_calls"] == [call]


def test_flags_and_model_rows(vendor: Vendor) -> None:
    replies = json_reply(body({"content": "a"})), json_reply(body({"content": "b"}))
    with (
        serving(*replies) as server,
        client(vendor, server, flags={"lumen": {"show_musing": False, "fast_lane": True}}) as made,
    ):
        made.generate("lumen:glow-1", "Hi", top_k=3)
        response = made.generate("lumen:ember-1", "Hi", temperature=0.5, seed=1)
    assert server.seen[0].headers["x-lumen-lane"] == "fast"
    assert server.seen[0].json["top_k"] == 3
    assert "show_musing" not in server.seen[0].json
    assert "temperature" not in server.seen[1].json
    assert {warning.field for warning in response.warnings} == {"temperature", "seed"}
    assert any(warning.message == "Ember models have one temperature." for warning in response.warnings)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"words": "too little light", "kind": "too_dim"}, wireloom.OverloadedError),
        ({"words": "no oil left", "number": 77}, wireloom.QuotaExceededError),
    ],
)
def test_its_own_errors(vendor: Vendor, fault: Any, error: type[wireloom.WireloomError]) -> None:
    replies = json_reply({"fault": fault}, status=500), sse_reply(frame({"content": "Li"}), {"fault": fault})
    with serving(*replies) as server, client(vendor, server) as made:
        with pytest.raises(error, match=fault["words"]):
            made.generate("lumen:glow-1", "Hi")
        with (
            pytest.raises(error, match=fault["words"]) as caught,
            made.stream("lumen:glow-1", "Hi") as stream,
        ):
            list(stream)
    assert caught.value.partial is not None
    assert caught.value.partial.text == "Li"
