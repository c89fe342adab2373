"""The live calls, made against the replay server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wireloom.registry import find_vendor, known_vendors
from wireloom.testing import ReplayServer, Reply, live

MESSAGES = (
    "text-whole",
    "text-streamed",
    "tools-whole",
    "tool-results-whole",
    "thinking-streamed",
    "cache-write-whole",
    "cache-read-whole",
)
CHAT = (*MESSAGES[:4], "reasoning-tokens-streamed", *MESSAGES[5:])
RESPONSES = (*MESSAGES[:2], "reasoning-with-tool-whole", MESSAGES[3], MESSAGES[1], *MESSAGES[5:])
GENERATE = (*RESPONSES[:2], "thinking-with-tool-whole", *RESPONSES[3:5], "text-whole", "cache-read-whole")
CALLS = {
    "anthropic": {"anthropic.messages": MESSAGES},
    "openai": {"openai.chat.completions": CHAT, "openai.responses": RESPONSES},
    "google": {"google.generateContent": GENERATE},
}
"""The exchanges that answer the calls, by vendor and protocol."""
KEYS = {"anthropic": "ANTHROPIC_API_KEY", "openai": "OPENAI_API_KEY", "google": "GEMINI_API_KEY"}
STREAMED = [False, True, False, False, True, False, False]


def replies(vendor: str) -> list[Reply]:
    """The answers to all calls."""
    return [Reply.of(f"{file}/{name}") for file, names in CALLS[vendor].items() for name in names]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ReplayServer]:
    for vendor in known_vendors():
        for name in find_vendor(vendor).auth.env:
            monkeypatch.delenv(name, raising=False)
    with ReplayServer() as server:
        yield server


def test_vendors_without_a_key_are_skipped_by_name(
    server: ReplayServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert live.main([]) == 0
    shown = capsys.readouterr().out
    assert "anthropic: skipped, ANTHROPIC_API_KEY is not set\n" in shown
    assert "openai: skipped, OPENAI_API_KEY is not set\n" in shown
    assert shown.endswith("calls that failed: 0\n")
    assert server.requests == []


@pytest.mark.parametrize("vendor", CALLS)
def test_all_calls_are_made(
    vendor: str, server: ReplayServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(KEYS[vendor], "sk-live-key")
    server.script(*replies(vendor))
    assert live.main(["--base-url", f"{vendor}={server.base_url(vendor)}"]) == 0
    shown = capsys.readouterr().out
    times = len(CALLS[vendor])
    assert shown.count("whole     stop · 'Looms weave threads") == times
    assert shown.count("tools     tool_calls · ") == times
    assert shown.count('results   stop · "11 °C; I don\'t know the time."') == times
    assert shown.count("thinking  stop") == times
    assert shown.count("cache 1   stop") == times
    assert shown.count("cache_write 1840") == (0 if vendor == "google" else times)
    assert shown.count("cache_read 1840") == times
    assert "sk-live-key" not in shown
    assert server.pending == 0
    assert all(request.carries("sk-live-key") for request in server.requests)
    assert [request.stream for request in server.requests] == STREAMED * times
    first, second = (request.json for request in server.requests[-2:])
    assert first == second, "a cache hit needs the same prompt"
    assert len(server.requests[-1].body) > 4096 * 5


def test_the_calls_are_made_by_each_protocol(
    server: ReplayServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-live-key")
    monkeypatch.setenv("WIRELOOM_FLAGS", "openai.responses=on")
    server.script(*replies("openai"))
    assert live.main(["openai", "--base-url", f"openai={server.base_url('openai')}"]) == 0
    off, on = capsys.readouterr().out.split("openai:gpt-6-luna · openai.responses on\n")
    assert off.startswith("openai:gpt-6-luna · openai.responses off\n  whole ")
    assert off.count("\n  cache 2 ") == on.count("\n  cache 2 ") == 1
    paths = [request.path for request in server.requests]
    assert paths == ["/v1/chat/completions"] * 7 + ["/v1/responses"] * 7
    assert [type(request.json.get("input")) for request in server.requests[7:]] == [list] * 7


def test_a_given_address_is_not_for_a_protocol_that_has_its_own(
    server: ReplayServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", "sk-live-key")
    server.script(*replies("google"))
    assert live.main(["google", "--base-url", f"google={server.base_url('google')}"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("google:gemini-flash-latest · google.native on\n  whole ")
    assert (
        "google:gemini-flash-latest · google.native off\n"
        "  skipped, this protocol has an address of its own, and that given is not for it\n"
    ) in shown
    assert len(server.requests) == 7


def test_every_protocol_of_the_same_models_is_called() -> None:
    choosing = {
        f"{name}.{flag}"
        for name in known_vendors()
        for flag, feature in find_vendor(name).features.items()
        if any(effect and effect.dialect for effect in (feature.on, feature.off))
    }
    planned = {f"{name}.{flag}" for name, plan in live.plans().items() for flag in plan.flags}
    # These two serve models of another family than the vendor's own protocol does.
    assert planned == choosing - {"azure.messages", "vertex.messages"}


def test_the_environment_names_models_and_servers(
    server: ReplayServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-live-key")
    monkeypatch.setenv("WIRELOOM_LIVE_MODEL_OPENAI", "gpt-of-mine")
    monkeypatch.setenv("WIRELOOM_LIVE_BASE_URL_OPENAI", server.base_url("openai"))
    server.script(*replies("openai"))
    assert live.main(["openai"]) == 0
    assert {request.json["model"] for request in server.requests} == {"gpt-of-mine"}
    assert "anthropic" not in capsys.readouterr().out
    server.script(*replies("openai"))
    assert live.main(["openai", "--model", "openai=another"]) == 0
    assert server.requests[-1].json["model"] == "another"


def test_a_failed_call_fails_and_the_others_go_on(
    server: ReplayServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-live-key")
    names = ("error-401", "cut-in-text-streamed", "text-whole", "thinking-streamed", *MESSAGES[5:])
    server.script(*(Reply.of(f"anthropic.messages/{name}") for name in names))
    assert live.main(["anthropic", "--base-url", f"anthropic={server.base_url('anthropic')}"]) == 1
    shown = capsys.readouterr().out
    assert "whole     FAILED: AuthenticationError: anthropic: " in shown
    assert "streamed  FAILED: StreamIncompleteError: " in shown
    assert "tools     FAILED: Missing: the model called no tool: it ended with 'stop'" in shown
    assert "thinking  stop" in shown
    assert shown.endswith("calls that failed: 3\n")


@pytest.mark.parametrize(("vendor", "code"), [("anthropic", 1), ("openai", 0)])
def test_a_missed_cache_counts_where_it_is_promised(
    vendor: str,
    code: int,
    server: ReplayServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(KEYS[vendor], "sk-live-key")
    for file, names in CALLS[vendor].items():
        server.script(*(Reply.of(f"{file}/{name}") for name in (*names[:6], names[5])))
    assert live.main([vendor, "--base-url", f"{vendor}={server.base_url(vendor)}"]) == code
    shown = capsys.readouterr().out
    assert (
        "read nothing from the cache" if code else "no cache hit, which this vendor does not promise"
    ) in shown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["antropic"], "unknown vendor 'antropic'; did you mean 'anthropic'?"),
        (["openai", "--model", "gpt"], "'gpt' must be given as VENDOR=VALUE"),
        (["openai", "--base-url", "anthropic=http://x"], "unknown vendor 'anthropic'"),
    ],
)
def test_wrong_usage_says_what_is_wrong(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        live.main(arguments)
    assert caught.value.code == 2
    assert message in capsys.readouterr().err
