"""The live calls, made against the replay server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wireloom.testing import ReplayServer, Reply, live

CALLS = {
    "anthropic": ("text-whole", "text-streamed", "tools-whole", "tool-results-whole", "thinking-streamed"),
    "openai": (
        "text-whole",
        "text-streamed",
        "tools-whole",
        "tool-results-whole",
        "reasoning-tokens-streamed",
    ),
}
CACHE = ("cache-write-whole", "cache-read-whole")
FILES = {"anthropic": "anthropic.messages", "openai": "openai.chat.completions"}


def replies(vendor: str, *names: str) -> list[Reply]:
    """The answers with these names."""
    return [Reply.of(f"{FILES[vendor]}/{name}") for name in names]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ReplayServer]:
    for name in ("ANTHROPIC_API_KEY", "OPENAI_API_KEY"):
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


@pytest.mark.parametrize("vendor", ["anthropic", "openai"])
def test_all_calls_are_made(
    vendor: str, server: ReplayServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(f"{vendor.upper()}_API_KEY", "sk-live-key")
    server.script(*replies(vendor, *CALLS[vendor], *CACHE))
    assert live.main(["--base-url", f"{vendor}={server.base_url(vendor)}"]) == 0
    shown = capsys.readouterr().out
    assert "whole     stop · 'Looms weave threads" in shown
    assert "tools     tool_calls · " in shown
    assert 'results   stop · "11 °C; I don\'t know the time."' in shown
    assert "cache 1   stop" in shown
    assert "cache_write 1840" in shown
    assert "cache_read 1840" in shown
    assert "sk-live-key" not in shown
    assert server.pending == 0
    assert all(request.carries("sk-live-key") for request in server.requests)
    assert [request.stream for request in server.requests] == [False, True, False, False, True, False, False]
    first, second = (request.json for request in server.requests[-2:])
    assert first == second, "a cache hit needs the same prompt"
    assert len(server.requests[-1].body) > 4096 * 5


def test_the_environment_names_models_and_servers(
    server: ReplayServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-live-key")
    monkeypatch.setenv("WIRELOOM_LIVE_MODEL_OPENAI", "gpt-of-mine")
    monkeypatch.setenv("WIRELOOM_LIVE_BASE_URL_OPENAI", server.base_url("openai"))
    server.script(*replies("openai", *CALLS["openai"], *CACHE))
    assert live.main(["openai"]) == 0
    assert {request.json["model"] for request in server.requests} == {"gpt-of-mine"}
    assert "anthropic" not in capsys.readouterr().out
    server.script(*replies("openai", *CALLS["openai"], *CACHE))
    assert live.main(["openai", "--model", "openai=another"]) == 0
    assert server.requests[-1].json["model"] == "another"


def test_a_failed_call_fails_and_the_others_go_on(
    server: ReplayServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-live-key")
    names = ("error-401", "cut-in-text-streamed", "text-whole", "thinking-streamed", *CACHE)
    server.script(*replies("anthropic", *names))
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
    monkeypatch.setenv(f"{vendor.upper()}_API_KEY", "sk-live-key")
    server.script(*replies(vendor, *CALLS[vendor], CACHE[0], CACHE[0]))
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
