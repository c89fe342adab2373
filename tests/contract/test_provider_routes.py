"""A flag that an OpenFeature provider turns chooses the route of the next call: the path, by the very same lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from openfeature import api
from openfeature.provider.in_memory_provider import InMemoryFlag, InMemoryProvider

from contract import messages, test_routes
from contract.test_dialect_flags import PLAYED, SAID, generated
from contract.test_responses_and_chat import SECOND, frames_of
from support.loopback import Reply, Server, json_reply, serving, sse_reply
from wireloom import AsyncClient, Client
from wireloom.openfeature import OpenFeatureFlags

CHAT, RESPONSES, MESSAGES = "/chat/completions", "/responses", "/v1/messages"
GEMINI = "/models/m:generateContent"
VERTEX = "/publishers/google/models/m:generateContent"
CLAUDE = "/publishers/anthropic/models/m:rawPredict"

ROUTES = {
    **{flag: (CHAT, RESPONSES) for flag in PLAYED if flag.endswith(".responses")},
    **{flag: (CHAT, MESSAGES) for flag in PLAYED if flag.endswith(".messages")},
    "google.native": (CHAT, GEMINI),
    "vertex.messages": (VERTEX, CLAUDE),
}
"""The path of a whole answer where the flag is off, and where it is on."""

STREAMED = {
    GEMINI: "/models/m:streamGenerateContent?alt=sse",
    VERTEX: "/publishers/google/models/m:streamGenerateContent?alt=sse",
    CLAUDE: "/publishers/anthropic/models/m:streamRawPredict",
}
"""The path of a stream, where it is another one."""

WHOLE: dict[str, Any] = {
    CHAT: SECOND[False],
    RESPONSES: SECOND[True],
    MESSAGES: messages.whole(SAID[1]),
    CLAUDE: messages.whole(SAID[1]),
    GEMINI: generated(SAID[1]),
    VERTEX: generated(SAID[1]),
}


@pytest.fixture(autouse=True)
def no_provider() -> Iterator[None]:
    yield
    api.clear_providers()


def provide(flag: str, value: bool) -> None:
    given: InMemoryFlag[bool] = InMemoryFlag("given", {"given": value, "other": not value})
    api.set_provider_and_wait(InMemoryProvider({flag: given}))


def reply(path: str, *, stream: bool) -> Reply:
    if not stream:
        return json_reply(WHOLE[path])
    if path in (CHAT, RESPONSES):
        return sse_reply(*frames_of(WHOLE[path], is_native=path == RESPONSES))
    if path in (MESSAGES, CLAUDE):
        return test_routes.sse(messages.stream(messages.frames(SAID[1])))
    return sse_reply(WHOLE[path])


def given(flag: str, server: Server) -> Any:
    return {
        "vendors": {flag.partition(".")[0]: {"api_key": "k", "base_url": server.url}},
        "flag_provider": OpenFeatureFlags(),
        "max_retries": 0,
    }


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("flag", ROUTES)
def test_what_the_provider_says_is_the_route_of_the_next_call(flag: str, stream: bool) -> None:
    off, on = ROUTES[flag]
    paths = [off, on, off]
    model = f"{flag.partition('.')[0]}:m"
    with (
        serving(*(reply(path, stream=stream) for path in paths)) as server,
        Client(**given(flag, server)) as client,
    ):
        texts: list[str] = []
        for value in (False, True, False):
            provide(flag, value)
            if stream:
                with client.stream(model, "Is it cold?", max_tokens=50) as live:
                    texts.append("".join(live.text_stream))
            else:
                texts.append(client.generate(model, "Is it cold?", max_tokens=50).text)
    assert [seen.path for seen in server.seen] == [
        STREAMED.get(path, path) if stream else path for path in paths
    ]
    assert texts == ["It is cold." if path in (CHAT, RESPONSES) else SAID[1].text for path in paths]


@pytest.mark.parametrize("flag", ["openai.responses", "google.native"])
async def test_the_asynchronous_client_asks_the_provider_too(flag: str) -> None:
    off, on = ROUTES[flag]
    model = f"{flag.partition('.')[0]}:m"
    with serving(reply(on, stream=False), reply(off, stream=False)) as server:
        async with AsyncClient(**given(flag, server)) as client:
            for value in (True, False):
                provide(flag, value)
                assert (await client.generate(model, "Is it cold?", max_tokens=50)).finish == "stop"
    assert [seen.path for seen in server.seen] == [on, off]


def test_the_environment_and_the_caller_win_over_the_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    flag = "openai.responses"
    replies = [reply(path, stream=False) for path in (RESPONSES, CHAT, RESPONSES)]
    with serving(*replies) as server, Client(**given(flag, server)) as client:
        provide(flag, True)
        client.generate("openai:m", "Hi")
        monkeypatch.setenv("WIRELOOM_FLAGS", f"{flag}=off")
        client.generate("openai:m", "Hi")
        client.generate("openai:m", "Hi", flags={flag: True})
    assert [seen.path for seen in server.seen] == [RESPONSES, CHAT, RESPONSES]


def test_every_flag_that_chooses_a_protocol_is_here() -> None:
    assert set(ROUTES) == set(PLAYED)
    assert all(off != on for off, on in ROUTES.values())
