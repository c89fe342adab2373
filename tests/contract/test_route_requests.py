"""What the routes beside a vendor's first one take of a request: as its models and its host have it, the rest is a warning."""

from __future__ import annotations

from typing import Any

import pytest

from contract import messages
from contract.wire import Said
from support.loopback import json_reply, serving
from wireloom import (
    Base64,
    Cache,
    Client,
    Document,
    FileId,
    Image,
    Message,
    Reasoning,
    ReasoningConfig,
    Text,
    Tool,
    ToolCall,
    ToolResult,
    UnsupportedFeatureError,
    Url,
    user,
)
from wireloom_vendors.vertex import Vertex

CLAUDE = {
    "azure": "claude-{}",
    "vertex": "claude-{}@20260801",
    "bedrock": "us.anthropic.claude-{}-v1:0",
    "openrouter": "anthropic/claude-{}",
}
"""The hosts of Claude beside its maker's own, and how each writes the name of a model."""

OTHERS = {
    "moonshot": "kimi-k3",
    "deepseek": "deepseek-v4-pro",
    "zai": "glm-5.2",
    "minimax": "MiniMax-M3",
    "openrouter": "moonshotai/kimi-k2.6",
}
"""The vendors that serve Messages for models that sign nothing."""

ANSWER = messages.whole(Said("", "Hi."))


def flags(vendor: str, dialect: str = "messages") -> dict[str, Any]:
    return {} if vendor == "bedrock" else {f"{vendor}.{dialect}": True}


def ask(vendor: str, model: str, history: Any = "Hi", **arguments: Any) -> tuple[Any, list[str]]:
    """The body that is sent, and the fields that the caller is warned of."""
    with (
        serving(json_reply(ANSWER)) as server,
        Client(vendors={vendor: {"base_url": server.url, "api_key": "k"}}, flags=flags(vendor)) as client,
    ):
        answer = client.generate(f"{vendor}:{model}", history, max_tokens=50_000, **arguments)
    return server.seen[0].json, [warning.field or "" for warning in answer.warnings]


def thinking(body: Any) -> tuple[Any, Any]:
    return body.get("thinking"), body.get("output_config", {}).get("effort")


@pytest.mark.parametrize("vendor", CLAUDE)
def test_claude_thinks_by_its_generation_whoever_serves_it(vendor: str) -> None:
    name = CLAUDE[vendor]
    version = "{}.{}" if vendor == "openrouter" else "{}-{}"
    older = name.format("opus-" + version.format(4, 5))
    newer = name.format("sonnet-5")
    newest = name.format("opus-" + version.format(5, 5))
    assert thinking(ask(vendor, older, reasoning="high")[0]) == (
        {"type": "enabled", "budget_tokens": 16384},
        None,
    )
    assert thinking(ask(vendor, newer, reasoning="high")[0]) == ({"type": "adaptive"}, "high")
    budget = ReasoningConfig(budget_tokens=2000)
    assert thinking(ask(vendor, older, reasoning=budget)[0])[0] == {"type": "enabled", "budget_tokens": 2000}
    body, warned = ask(vendor, newer, reasoning=budget)
    assert (thinking(body), warned) == ((None, None), ["reasoning"])
    body, warned = ask(vendor, newest, reasoning=False, temperature=0.5, top_p=0.9)
    assert thinking(body) == (None, None)
    assert "temperature" not in body
    assert sorted(warned) == ["reasoning", "temperature", "top_p"]
    body, warned = ask(vendor, newest, tools=[Tool("f", "d", {"type": "object"})], tool_choice="required")
    assert ("tool_choice" in body, warned) == (False, ["tool_choice"])


def history(reasoning: Reasoning) -> list[Message]:
    return [user("Hi"), Message("assistant", (reasoning, Text("Hello."))), user("Go on")]


def replayed(body: Any) -> list[Any]:
    return [block for block in body["messages"][1]["content"] if block["type"] == "thinking"]


@pytest.mark.parametrize("vendor", CLAUDE)
def test_claude_gets_no_thinking_without_a_signature(vendor: str) -> None:
    body, warned = ask(vendor, CLAUDE[vendor].format("opus-4"), history(Reasoning("Hm.")))
    # Where other models of the host take it back, that Claude does not is a rule of replay, which is no warning.
    assert (replayed(body), warned) == ([], [] if vendor == "openrouter" else ["messages[1].Reasoning"])


@pytest.mark.parametrize("vendor", OTHERS)
def test_unsigned_thinking_goes_back_to_who_made_it_and_to_nobody_else(vendor: str) -> None:
    unsigned = {
        **ANSWER,
        "content": [
            {"type": "thinking", "thinking": "Which city?"},
            {"type": "tool_use", "id": "t1", "name": "f", "input": {}},
        ],
        "stop_reason": "tool_use",
    }
    with (
        serving(json_reply(unsigned), json_reply(ANSWER), json_reply(ANSWER)) as server,
        Client(
            vendors={name: {"base_url": server.url, "api_key": "k"} for name in OTHERS},
            flags={f"{name}.messages": True for name in OTHERS},
        ) as client,
    ):
        first = client.generate(f"{vendor}:{OTHERS[vendor]}", "Hi", max_tokens=50)
        past = [user("Hi"), first.message, Message("user", (ToolResult("t1", "r"),))]
        own = client.generate(f"{vendor}:{OTHERS[vendor]}", past, max_tokens=50)
        other = next(name for name in OTHERS if name != vendor)
        foreign = client.generate(f"{other}:{OTHERS[other]}", past, max_tokens=50)
    (back,) = replayed(server.seen[1].json)
    signature = {"signature": ""} if vendor == "openrouter" else {}
    assert back == {"type": "thinking", "thinking": "Which city?", **signature}
    assert own.warnings == ()
    assert replayed(server.seen[2].json) == []
    assert [warning.field for warning in foreign.warnings] == ["messages[1].Reasoning"]


@pytest.mark.parametrize(("model", "arguments", "body", "warned"), [
    ("kimi-k3", {"temperature": 0.5, "top_p": 0.9, "top_k": 3}, {}, ["temperature", "top_p", "top_k"]),
    ("kimi-k2.5", {"temperature": 0.5}, {}, ["temperature"]),
    ("moonshot-v1-8k", {"temperature": 0.5}, {"temperature": 0.5}, []),
    ("moonshot-v1-8k", {"reasoning": "high"}, {}, ["reasoning"]),
    ("kimi-k3", {"reasoning": False}, {}, ["reasoning"]),
    ("kimi-k3", {"reasoning": "medium"}, {"output_config": {"effort": "high"}}, ["reasoning"]),
    ("kimi-k2.6", {"reasoning": False}, {"thinking": {"type": "disabled"}}, []),
])  # fmt: skip
def test_moonshots_models_take_the_same_on_both_routes(
    model: str, arguments: dict[str, Any], body: dict[str, Any], warned: list[str]
) -> None:
    sent, fields = ask("moonshot", model, **arguments)
    assert {name: sent[name] for name in sent if name not in ("model", "messages", "max_tokens")} == body
    assert fields == warned


def test_moonshot_takes_images_inline_and_no_marks_for_its_cache() -> None:
    parts = (
        Text("Look", cache=Cache()),
        Image(Url("https://a.test/i.png")),
        Image(Base64("image/png", "aWk=")),
    )
    body, warned = ask("moonshot", "kimi-k2.6", [Message("user", parts)])
    assert [block["type"] for block in body["messages"][0]["content"]] == ["text", "image"]
    assert "cache_control" not in str(body)
    assert len(warned) == 2
    nested = {"type": "object", "properties": {"a": {"enum": ["x"]}}}
    body, _ = ask("moonshot", "kimi-k2.6", tools=[Tool("look", "d", nested)])
    assert body["tools"][0]["input_schema"]["properties"]["a"]["type"] == "string"


def test_what_deepseek_ignores_is_a_warning() -> None:
    parts = (
        Text("Look", cache=Cache()),
        Image(Url("https://a.test/i.png")),
        Document(Url("https://a.test/d.pdf")),
    )
    body, warned = ask("deepseek", "deepseek-v4-pro", [Message("user", parts)], temperature=1.5, top_k=4)
    assert "image" not in str(body)
    assert "document" not in str(body)
    assert "cache_control" not in str(body)
    assert not {"temperature", "top_k"} & set(body)
    assert sorted(warned)[-2:] == ["temperature", "top_k"]
    assert len(warned) == 5
    body, warned = ask("deepseek", "deepseek-v4-pro", temperature=1.5, reasoning=False)
    assert (body["temperature"], body["thinking"], warned) == (1.5, {"type": "disabled"}, [])
    body, warned = ask("deepseek", "deepseek-v4-pro", reasoning="medium")
    assert (thinking(body), warned) == (({"type": "enabled"}, "high"), ["reasoning"])
    body, warned = ask("deepseek", "deepseek-v4-pro", reasoning=ReasoningConfig(budget_tokens=2000))
    assert (thinking(body), warned) == ((None, None), ["reasoning"])


def test_minimax_thinks_or_not_and_takes_no_effort() -> None:
    assert ask("minimax", "MiniMax-M3", reasoning=True)[0]["thinking"] == {"type": "adaptive"}
    assert ask("minimax", "MiniMax-M3", reasoning=False)[0]["thinking"] == {"type": "disabled"}
    body, warned = ask("minimax", "MiniMax-M2.7", reasoning=False, temperature=0.0, top_k=3)
    assert (body["temperature"], sorted(warned)) == (0.01, ["reasoning", "temperature", "top_k"])
    assert ask("minimax", "MiniMax-M3", reasoning="high")[1] == ["reasoning"]


@pytest.mark.parametrize("vendor", ["deepseek", "minimax", "zai"])
def test_hosts_without_strict_tools_say_so(vendor: str) -> None:
    strict = Tool("look", input_schema={"type": "object"}, strict=True)
    body, warned = ask(vendor, OTHERS[vendor], tools=[strict])
    assert ("strict" in body["tools"][0], warned) == (False, ["tools[0].strict"])


def test_minimax_ignores_stops() -> None:
    body, warned = ask("minimax", "MiniMax-M3", stop=["END"])
    assert ("stop_sequences" in body, warned) == (False, ["stop"])


PDF, STORED, PICTURE = Document(Url("https://a.test/d.pdf")), Document(FileId("f1")), Image(FileId("f1"))
MEDIA = [
    *[(vendor, OTHERS[vendor], part) for vendor in ("minimax", "moonshot", "zai") for part in (PDF, PICTURE)],
    *[
        (vendor, CLAUDE[vendor].format("opus-4-5"), part)
        for vendor in ("bedrock", "vertex")
        for part in (STORED, PICTURE)
    ],
    ("minimax", "MiniMax-M2.7", Image(Url("https://a.test/f1.png"))),
]
"""What the hosts of Messages cannot hold: documents, files that only the maker of the protocol keeps, images of any kind."""


@pytest.mark.parametrize(("vendor", "model", "part"), MEDIA)
def test_media_that_a_host_does_not_take_are_left_out_with_a_warning(
    vendor: str, model: str, part: Document | Image
) -> None:
    result = ToolResult("t1", (Text("see"), part))
    called = [user("Hi"), Message("assistant", (ToolCall("t1", "f", "{}"),)), Message("user", (result,))]
    for history in ([Message("user", (Text("Look"), part))], called):
        body, warned = ask(vendor, model, history)
        assert not any(word in str(body) for word in ("f1", "d.pdf"))
        assert warned == [f"messages[{len(history) - 1}].{type(part).__name__}"]


KEYS = {
    "azure": ("x-api-key", "k"),
    "deepseek": ("x-api-key", "k"),
    "minimax": ("x-api-key", "k"),
    "zai": ("x-api-key", "k"),
    "moonshot": ("authorization", "Bearer k"),
    "openrouter": ("authorization", "Bearer k"),
    "vertex": ("authorization", "Bearer k"),
    "bedrock": ("authorization", "Bearer k"),
}
"""The header that shows the key to each host of Messages."""


@pytest.mark.parametrize("vendor", KEYS)
def test_the_key_is_shown_as_the_host_wants_it(vendor: str) -> None:
    with (
        serving(json_reply(ANSWER)) as server,
        Client(vendors={vendor: {"base_url": server.url, "api_key": "k"}}, flags=flags(vendor)) as client,
    ):
        client.generate(f"{vendor}:m", "Hi", max_tokens=5)
    shown = {name: value for name, value in server.seen[0].headers.items() if "key" in name or "auth" in name}
    assert shown == dict([KEYS[vendor]])


COUNTS = {
    "azure": ("claude-opus-4-5", "/v1/messages/count_tokens"),
    "vertex": ("claude-opus-4-5@20251101", "/publishers/anthropic/models/count-tokens:rawPredict"),
}


@pytest.mark.parametrize("vendor", COUNTS)
def test_claude_is_counted_where_the_host_counts(vendor: str) -> None:
    model, path = COUNTS[vendor]
    with (
        serving(json_reply({"input_tokens": 7})) as server,
        Client(vendors={vendor: {"base_url": server.url, "api_key": "k"}}, flags=flags(vendor)) as client,
    ):
        assert client.count_tokens(f"{vendor}:{model}", "Hi") == 7
    assert (server.seen[0].path, server.seen[0].json["model"]) == (path, model)


@pytest.mark.parametrize("vendor", ["bedrock", "openrouter"])
def test_claude_is_not_counted_elsewhere(vendor: str) -> None:
    with (
        Client(vendors={vendor: {"api_key": "k"}}, flags=flags(vendor)) as client,
        pytest.raises(UnsupportedFeatureError),
    ):
        client.count_tokens(f"{vendor}:claude", "Hi")


def test_the_project_that_pays_may_be_named_in_every_call() -> None:
    replies = json_reply({"totalTokens": 7}), json_reply(ANSWER)
    with serving(*replies) as server, Vertex(api_key="k", base_url=server.url) as client:
        client.contents.count_tokens("gemini-2.5-flash", contents=[], user_project="pays")
        client.messages.create(
            "claude-opus-4-5",
            anthropic_version="vertex-2023-10-16",
            max_tokens=5,
            messages=[{"role": "user", "content": "Hi"}],
            user_project="pays",
        )
    assert [seen.headers["x-goog-user-project"] for seen in server.seen] == ["pays", "pays"]


@pytest.mark.parametrize("dialect", ["messages", "responses"])
def test_the_router_takes_what_is_its_own_in_all_its_protocols(dialect: str) -> None:
    answer = {"id": "r", "object": "response", "model": "m", "status": "completed", "output": []}
    asked = {
        **flags("openrouter", dialect),
        "openrouter.require_parameters": True,
        "openrouter.router_metadata": True,
    }
    model = "openrouter:anthropic/claude-opus-4.5"
    with (
        serving(json_reply(ANSWER if dialect == "messages" else answer)) as server,
        Client(vendors={"openrouter": {"base_url": server.url, "api_key": "k"}}, flags=asked) as client,
    ):
        given = {"session_id": "s1", "models": ["a/b"], "plugins": [{"id": "web"}]}
        made = client.generate(
            model, "Hi", top_k=3, stop=["END"], cache=Cache("1h"), max_tokens=50, options=given
        )
    sent = server.seen[0]
    assert made.warnings == ()
    assert sent.headers["x-openrouter-metadata"] == "enabled"
    stop = "stop_sequences" if dialect == "messages" else "stop"
    assert {**given, "top_k": 3, stop: ["END"]}.items() <= sent.json.items()
    assert sent.json["provider"] == {"require_parameters": True}
    assert sent.json["cache_control"] == {"type": "ephemeral", "ttl": "1h"}
