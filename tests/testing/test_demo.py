"""The demonstration, run as a user runs it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from typing import Any

import pytest

from wireloom.testing import Exchange, ReplayServer, demo


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


def test_it_shows_what_arrives(servers: list[ReplayServer], capsys: pytest.CaptureFixture[str]) -> None:
    assert demo.main(["--pace", "0"]) == 0
    shown = capsys.readouterr().out
    first, second = shown.split("openai:gpt-6.2-sol")
    for expected in (
        "anthropic:claude-sonnet-5-5",
        "warning  temperature dropped",
        "reasoning  Two cities, so I need the weather of both.",
        "(signed by anthropic)",
        'tool_call get_weather toolu_wld1  {"city": "Bern"}\n',
        'tool_call get_weather toolu_wld2  {"city": "Oslo"}\n',
        "tool  toolu_wld1  18 °C, sunny",
        "text  Bern is warmer: 18 °C and sunny, while Oslo has 7 °C and rain ☔.\n",
        "finish: stop (end_turn)",
        "1290",
    ):
        assert expected in first
    for expected in (
        "warning  top_k dropped",
        "text  I'll ask for the weather of both.\n",
        'tool_call get_weather call_wld2  {"city": "Oslo"}\n',
        "Bern is warmer by eleven degrees",
        "finish: stop (stop)",
        "requests: 4, connections: 1",
    ):
        assert expected in second


def test_tool_results_and_signatures_go_back(servers: list[ReplayServer]) -> None:
    assert demo.main(["--pace", "0"]) == 0
    [server] = servers
    assert [request.stream for request in server.requests] == [True] * 4
    assert all(request.carries("no-key-needed") for request in server.requests)
    messages = server.requests[1].json["messages"]
    thinking, _, call, _ = messages[1]["content"]
    assert thinking["thinking"].startswith("Two cities")
    assert thinking["signature"] == "EqQBCkgIARABGAIiQL8wirelooml0om/sig+nature=="
    assert (call["id"], call["input"]) == ("toolu_wld1", {"city": "Bern"})
    assert [block["tool_use_id"] for block in messages[2]["content"]] == ["toolu_wld1", "toolu_wld2"]
    chat = server.requests[3].json["messages"]
    assert [message["role"] for message in chat] == ["system", "user", "assistant", "tool", "tool"]
    assert chat[3]["tool_call_id"] == "call_wld1"


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
