"""The calls beside the chat, by the vendors' own clients; and what single vendors alone put into an answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

import wireloom
from support.loopback import json_reply, serving
from wireloom.decode import StreamDecoder, read_whole
from wireloom.encode import encode
from wireloom.model import Message, Opaque
from wireloom.registry import find_vendor
from wireloom.request import Request
from wireloom_vendors.moonshot import Moonshot
from wireloom_vendors.openrouter import AsyncOpenRouter, OpenRouter

Json = dict[str, Any]


@pytest.fixture
def openrouter(reply: Json, request: pytest.FixtureRequest) -> Any:
    with serving(json_reply(reply)) as server, OpenRouter("k", server.url) as client:
        yield server, client


@pytest.mark.parametrize(
    ("reply", "ask", "path", "told"),
    [
        (
            {"data": [{"id": "a/b", "name": "B", "context_length": 8}]},
            lambda c: [(m.id, m.name, m.context_length) for m in c.models.list(supported_parameters="tools")],
            "/models?supported_parameters=tools",
            [("a/b", "B", 8)],
        ),
        (
            {"data": [{"id": "a/b"}]},
            lambda c: [model.id for model in c.models.list_for_user()],
            "/models/user",
            ["a/b"],
        ),
        (
            {"data": {"id": "a/b", "pricing": {"prompt": "0.000001", "completion": "0.000002"}}},
            lambda c: c.models.retrieve("a", "b").data.pricing.prompt,
            "/model/a/b",
            "0.000001",
        ),
        (
            {
                "data": {
                    "id": "a/b",
                    "endpoints": [{"tag": "p/fp8", "quantization": "fp8", "uptime_last_5m": 99.5}],
                }
            },
            lambda c: [
                (e.tag, e.quantization, e.uptime_last_5m) for e in c.models.endpoints("a", "b").data.endpoints
            ],
            "/models/a/b/endpoints",
            [("p/fp8", "fp8", 99.5)],
        ),
        (
            {"data": [{"provider_name": "P"}]},
            lambda c: [endpoint.provider_name for endpoint in c.endpoints.list_zdr()],
            "/endpoints/zdr",
            ["P"],
        ),
        (
            {
                "data": {
                    "id": "gen-1",
                    "total_cost": 0.25,
                    "native_tokens_reasoning": 7,
                    "cache_discount": None,
                }
            },
            lambda c: (lambda g: (g.total_cost, g.native_tokens_reasoning))(
                c.generations.retrieve(generation_id="gen-1").data
            ),
            "/generation?id=gen-1",
            (0.25, 7),
        ),
        (
            {"data": {"label": "sk-or-v1-a...b", "limit": 10, "limit_remaining": 7.5}},
            lambda c: c.key.retrieve().data.limit_remaining,
            "/key",
            7.5,
        ),
        (
            {"data": {"total_credits": 20, "total_usage": 3.5}},
            lambda c: (lambda d: d.total_credits - d.total_usage)(c.credits.retrieve().data),
            "/credits",
            16.5,
        ),
        (
            {"data": [{"name": "P", "slug": "p", "privacy_policy_url": None}]},
            lambda c: [provider.slug for provider in c.providers.list()],
            "/providers",
            ["p"],
        ),
    ],
)
def test_the_calls_of_openrouter(openrouter: Any, ask: Any, path: str, told: Any) -> None:
    server, client = openrouter
    assert ask(client) == told
    assert (server.seen[0].method, server.seen[0].path) == ("GET", path)
    assert server.seen[0].headers["authorization"] == "Bearer k"


async def test_they_are_there_for_the_asynchronous_client() -> None:
    with serving(json_reply({"data": {"total_credits": 2}})) as server:
        async with AsyncOpenRouter("k", server.url) as client:
            assert (await client.credits.retrieve()).data.total_credits == 2


def test_the_calls_of_moonshot() -> None:
    count = {"code": 0, "data": {"total_tokens": 17}}
    left = {
        "code": 0,
        "data": {"available_balance": 4.5, "voucher_balance": 5, "cash_balance": -0.5},
        "status": True,
    }
    with serving(json_reply(count), json_reply(left)) as server, Moonshot("k", server.url) as client:
        asked: Any = {"model": "kimi-k3", "messages": [{"role": "user", "content": "q"}]}
        estimate = client.tokenizers.estimate_token_count(**asked).data
        assert estimate is not None
        assert estimate.total_tokens == 17
        balance = client.users.balance().data
        assert balance is not None
        assert (balance.available_balance, balance.voucher_balance, balance.cash_balance) == (4.5, 5, -0.5)
    assert [seen.path for seen in server.seen] == ["/tokenizers/estimate-token-count", "/users/me/balance"]
    assert server.seen[0].json == asked


def test_moonshots_estimate_is_the_count_of_the_common_client() -> None:
    with serving(json_reply({"data": {"total_tokens": 17}})) as server:
        vendors: Any = {"moonshot": {"base_url": server.url, "api_key": "k"}}
        with wireloom.Client(vendors=vendors) as client:
            assert client.count_tokens("moonshot:kimi-k3", "q") == 17
    assert server.seen[0].json == {"model": "kimi-k3", "messages": [{"role": "user", "content": "q"}]}


def test_the_cost_of_openrouter_and_of_its_provider() -> None:
    usage = {
        "prompt_tokens": 5, "completion_tokens": 3, "total_tokens": 8, "cost": 0.5, "is_byok": True,
        "cost_details": {"upstream_inference_cost": 0.75, "upstream_inference_prompt_cost": 0.25},
    }  # fmt: skip
    choices = [
        {"index": 0, "message": {"content": "a"}, "finish_reason": "stop", "native_finish_reason": "STOP"}
    ]
    body = json.dumps({"id": "gen-1", "provider": "Google", "choices": choices, "usage": usage}).encode()
    dialect = find_vendor("openrouter").dialects["openai_chat"]
    response = read_whole(dialect, body, vendor="openrouter")
    assert (response.usage.cost, response.served_by, response.finish) == (0.5, "Google", "stop")
    assert response.detail == {"native_finish_reason": '"STOP"'}
    assert response.usage.raw is not None
    assert json.loads(response.usage.raw) == usage
    typed = dialect.whole.decode(body).usage
    assert (typed.is_byok, typed.cost_details.upstream_inference_cost) == (True, 0.75)


RUN: Json = {
    "index": 0, "type": "search", "arguments": '{"query": "looms"}', "output": "Title: Looms",
    "search_results": {"results": [{"title": "Looms", "url": "https://a.test", "score": 0.5}]},
}  # fmt: skip


@pytest.mark.parametrize("stream", [False, True])
def test_the_server_tools_of_groq(stream: bool) -> None:
    dialect = find_vendor("groq").dialects["openai_chat"]
    if stream:
        begun = {key: RUN[key] for key in ("index", "type", "arguments")} | {"output": None}
        ended = {key: value for key, value in RUN.items() if key != "arguments"}
        deltas = [{"executed_tools": [begun]}, {"executed_tools": [ended]}, {"content": "Looms."}]
        frames: list[Json] = [{"id": "c", "choices": [{"index": 0, "delta": delta}]} for delta in deltas]
        frames.append({"id": "c", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        decoder = StreamDecoder(dialect, vendor="groq")
        decoder.receive("".join(f"data: {json.dumps(frame)}\n\n" for frame in frames).encode())
        decoder.end()
        assert decoder.error is None
        response = decoder.response()
    else:
        message = {"role": "assistant", "content": "Looms.", "executed_tools": [RUN]}
        body = {"id": "c", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
        response = read_whole(dialect, json.dumps(body).encode(), vendor="groq")
    (run,) = [part for part in response.parts if isinstance(part, Opaque)]
    assert (run.kind, json.loads(run.payload)) == ("executed_tool", RUN)
    assert (response.text, response.finish, response.tool_calls) == ("Looms.", "stop", ())
    again = encode(dialect, Request(model="m", messages=(Message("assistant", response.parts),)))
    assert [warning.message for warning in again.warnings] == [
        "The vendor takes no runs of server tools back."
    ]
