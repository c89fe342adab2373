"""Every vendor of the family over real HTTP: one stream and one answer each, blocking and asynchronous."""

from __future__ import annotations

from typing import Any

import pytest

from contract.wire import INPUT, OUTPUT, WIRES, Said, frames, whole
from support.loopback import json_reply, serving, sse_reply
from wireloom import AsyncClient, Client
from wireloom.registry import find_vendor

SAID = Said("Oslo is cold.", "Two cities.", (("call-a", "weather", '{"city": "Oslo"}'),), "tool_calls")


def replies(name: str) -> tuple[Any, Any]:
    return sse_reply(*frames(WIRES[name], SAID), b"data: [DONE]\n\n"), json_reply(whole(WIRES[name], SAID))


def facts(response: Any) -> Any:
    calls = [(call.id, call.name, call.input) for call in response.tool_calls]
    return (
        response.text,
        response.reasoning,
        calls,
        response.finish,
        (response.usage.input, response.usage.output),
    )


def expected(name: str) -> Any:
    reasoning = SAID.reasoning if WIRES[name].reasoning is not None else ""
    calls = [("call-a", "weather", {"city": "Oslo"})] if WIRES[name].tools else []
    return SAID.text, reasoning, calls, "tool_calls", (INPUT, OUTPUT)


@pytest.mark.parametrize("name", WIRES)
def test_blocking(name: str) -> None:
    with (
        serving(*replies(name)) as server,
        Client(vendors={name: {"base_url": server.url, "api_key": "key-0"}}) as client,
    ):
        with client.stream(f"{name}:m", "Hi") as stream:
            assert "".join(stream.text_stream) == SAID.text
        assert facts(stream.response) == expected(name)
        assert facts(client.generate(f"{name}:m", "Hi")) == expected(name)
    auth = find_vendor(name).auth
    scheme = auth.schemes[auth.default]
    for seen in server.seen:
        assert seen.path == "/chat/completions"
        assert seen.headers[scheme.header or ""] == f"{scheme.prefix}key-0"
        assert seen.json["model"] == "m"
    assert [bool(seen.json.get("stream")) for seen in server.seen] == [True, False]


@pytest.mark.parametrize("name", WIRES)
async def test_asynchronous(name: str) -> None:
    with serving(*replies(name)) as server:
        async with AsyncClient(vendors={name: {"base_url": server.url, "api_key": "key-0"}}) as client:
            async with client.stream(f"{name}:m", "Hi") as stream:
                assert "".join([piece async for piece in stream.text_stream]) == SAID.text
            assert facts(stream.response) == expected(name)
            assert facts(await client.generate(f"{name}:m", "Hi")) == expected(name)
