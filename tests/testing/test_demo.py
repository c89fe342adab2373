"""The demonstration, run as a user runs it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from typing import Any

import pytest
from msgspec.structs import replace

from wireloom.testing import Exchange, ReplayServer, authored, demo


@pytest.fixture
def servers(monkeypatch: pytest.MonkeyPatch) -> list[ReplayServer]:
    """The servers that the demonstration starts."""
    started: list[ReplayServer] = []

    def start(exchanges: Iterable[Exchange], **options: Any) -> ReplayServer:
        started.append(ReplayServer(exchanges, **options))
        return started[-1]

    monkeypatch.setattr(demo, "ReplayServer", start)
    monkeypatch.setenv("COLUMNS", "120")
    return started


SHOWN = {
    "anthropic:claude-sonnet-5-5": (
        "A signed thought",
        "warning  temperature dropped",
        "reasoning  Two cities, so I need the weather of both.",
        "(signature EqQBCkgIAR…)",
        'tool_call get_weather toolu_wld1  {"city": "Bern"}\n',
        'tool_call get_weather toolu_wld2  {"city": "Oslo"}\n',
        "tool  toolu_wld1  18 °C, sunny",
        "sent back  messages.1.content.0  type, thinking + signature EqQBCkgIAR…\n",
        "text  Bern is warmer: 18 °C and sunny, while Oslo has 7 °C and rain ☔.\n",
        "finish: stop (end_turn)",
        "1290",
    ),
    "openai:gpt-6.2-sol · openai.responses off": (
        "The same lines of code with another vendor",
        "warning  top_k dropped",
        "text  I'll ask for the weather of both.\n",
        'tool_call get_weather call_wld2  {"city": "Oslo"}\n',
        "Bern is warmer by eleven degrees",
        "finish: stop (stop)",
    ),
    "openai:gpt-6.2-sol · openai.responses on": (
        "The same call, with a flag on",
        "warning  top_k dropped",
        "reasoning  Both temperatures are missing, so one call for each city. (encrypted_content gAAAAABpd2…)\n",
        'tool_call get_weather call_wlr2  {"city":"Oslo"}\n',
        "sent back  input.2  type, summary, id + encrypted_content gAAAAABpd2…\n",
        "text  It is warmer in Bern: 18 °C and sunny, against 7 °C and rain ☔ in Oslo.\n",
        "finish: stop (completed)",
    ),
    "google:gemini-3-pro · google.native on": (
        "the signature goes back on the very call that it came with",
        "warning  messages[0].cache dropped",
        "reasoning  A comparison needs two temperatures: I ask for each city by itself.\n",
        'tool_call get_weather wlgc1  {"city":"Bern"} (thoughtSignature Eip3aXJlbG…)\n',
        'tool_call get_weather wlgc2  {"city":"Oslo"}\n',
        "sent back  contents.1.parts.1  functionCall + thoughtSignature Eip3aXJlbG…\n",
        "text  Bern is warmer by 11 °C: sunny with 18 °C, while Oslo has rain ☔ and 7 °C.\n",
        "finish: stop (STOP)",
        "requests: 8, connections: 1",
    ),
}
"""What each scene shows, by its title."""


def test_it_shows_what_arrives(servers: list[ReplayServer], capsys: pytest.CaptureFixture[str]) -> None:
    assert demo.main(["--pace", "0"]) == 0
    left = capsys.readouterr().out
    for title, after in zip(SHOWN, [*list(SHOWN)[1:], None], strict=True):
        _, found, left = left.partition(f" {title} ")
        assert found, title
        scene = left.partition(f" {after} ")[0] if after else left
        for expected in SHOWN[title]:
            assert expected in scene
        assert scene.count("sent back") == (0 if title.endswith("off") else 1)
        assert scene.count("usage, in tokens") == 1


def test_each_request_is_the_one_of_its_exchange(servers: list[ReplayServer]) -> None:
    assert demo.main(["--pace", "0"]) == 0
    [server] = servers
    assert (len(server.requests), server.connections) == (8, 1)
    assert [request.stream for request in server.requests] == [True] * 8
    assert all(request.carries("no-key-needed") for request in server.requests)
    known = {exchange.id: exchange for exchange in authored("demo")}
    assert sorted(server.answers) == sorted(known)
    for request, answer in zip(server.requests, server.answers, strict=True):
        exchange = known[answer]
        assert (request.path, request.query) == (exchange.path, exchange.query)
        assert request.json == exchange.request.body


def test_tool_results_and_signatures_go_back(servers: list[ReplayServer]) -> None:
    assert demo.main(["--pace", "0"]) == 0
    [server] = servers
    messages = server.requests[1].json["messages"]
    thinking, _, call, _ = messages[1]["content"]
    assert thinking["thinking"].startswith("Two cities")
    assert thinking["signature"] == "EqQBCkgIARABGAIiQL8wirelooml0om/sig+nature=="
    assert (call["id"], call["input"]) == ("toolu_wld1", {"city": "Bern"})
    assert [block["tool_use_id"] for block in messages[2]["content"]] == ["toolu_wld1", "toolu_wld2"]
    chat = server.requests[3].json["messages"]
    assert [message["role"] for message in chat] == ["system", "user", "assistant", "tool", "tool"]
    assert chat[3]["tool_call_id"] == "call_wld1"


def test_encrypted_reasoning_goes_back_with_its_item(servers: list[ReplayServer]) -> None:
    assert demo.main(["--pace", "0"]) == 0
    [server] = servers
    assert "reasoning.encrypted_content" in server.requests[4].json["include"]
    _, _, reasoning, *calls, first, second = server.requests[5].json["input"]
    [streamed] = authored("demo/responses-1")
    assert f'"id":"{reasoning["id"]}"' in streamed.response.body_text
    assert f'"encrypted_content":"{reasoning["encrypted_content"]}"' in streamed.response.body_text
    assert [item["call_id"] for item in calls] == ["call_wlr1", "call_wlr2"]
    assert (first["call_id"], first["output"]) == ("call_wlr1", "18 °C, sunny")
    assert (second["call_id"], second["output"]) == ("call_wlr2", "7 °C, rain")


def test_a_thought_signature_goes_back_on_its_part_alone(servers: list[ReplayServer]) -> None:
    assert demo.main(["--pace", "0"]) == 0
    [server] = servers
    _, model, results = server.requests[7].json["contents"]
    thought, first, second = model["parts"]
    [streamed] = authored("demo/google-1")
    assert f'"thoughtSignature":"{first["thoughtSignature"]}"' in streamed.response.body_text
    assert first["functionCall"]["args"] == {"city": "Bern"}
    assert "thoughtSignature" not in thought
    assert "thoughtSignature" not in second
    assert [part["functionResponse"]["id"] for part in results["parts"]] == ["wlgc1", "wlgc2"]


@pytest.mark.parametrize(
    ("sealed", "shown"),
    [("nonce", "not as it came  nonce: none came"), ("id", "not as it came  id: wlgc1, wlgc2")],
)
def test_what_does_not_go_back_as_it_came_is_a_failure(
    sealed: str, shown: str, servers: list[ReplayServer], capsys: pytest.CaptureFixture[str]
) -> None:
    play = demo.script()
    scene = replace(play.scenes[-1], sealed=sealed)
    assert demo.perform(replace(play, scenes=(scene,)), pace=0) is False
    assert shown in capsys.readouterr().out


def test_an_unfinished_conversation_is_a_failure(
    servers: list[ReplayServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "authored", lambda _: [])
    with pytest.raises(Exception, match="no exchange answers"):
        demo.main(["--pace", "0"])


def test_without_rich_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    with pytest.raises(SystemExit, match=r"pip install 'wireloom\[codegen\]'"):
        demo.main([])


def test_it_runs_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "wireloom.testing.demo", "--pace", "0"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Bern is warmer by eleven degrees" in done.stdout
    assert b"requests: 8, connections: 1" in done.stdout
