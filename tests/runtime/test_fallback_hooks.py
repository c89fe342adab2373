"""What hooks and telemetry are told where several models are asked."""

from __future__ import annotations

from typing import Any

import pytest

from support.both import KEY, each
from support.hook_log import Told
from support.loopback import json_reply, serving, sse_reply
from support.spans import Exported
from support.tiny import VENDOR
from wireloom import AsyncClient, Client

ANSWER = {"id": "r1", "model": "m1", "text": "Hello", "usage": {"in": 3, "out": 1}}
START, HEL, END = {"t": "start", "id": "r1", "model": "m1"}, {"t": "text", "text": "Hel"}, {"t": "end"}
BUSY = {"error": {"type": "overloaded", "message": "busy"}}
MODELS = ["tiny:m", "tiny:n"]

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])


async def asked(kind: str, url: str, stream: bool, **settings: Any) -> None:
    vendors = {"tiny": {"vendor": VENDOR, "base_url": url, "api_key": KEY}}
    make: Any = Client if kind == "sync" else AsyncClient
    client = make(vendors=vendors, max_retries=0, **settings)
    if stream:
        assert [event async for event in each(client.stream(MODELS, "hi"))]
    else:
        answer = client.generate(MODELS, "hi")
        assert (answer if kind == "sync" else await answer).text == "Hello"
    closing = client.close()
    if kind == "async":
        await closing


@pytest.mark.parametrize("stream", [False, True])
async def test_each_model_is_a_call_of_its_own(kind: str, stream: bool) -> None:
    told = Told()
    answer = sse_reply(START, HEL, END) if stream else json_reply(ANSWER)
    with serving(json_reply(BUSY, 529), answer) as server:
        await asked(kind, server.url, stream, hooks=told)
    first = ["first event"] if stream else []
    assert told.steps == [
        "request", "attempt 1", "overloaded 1", "failed",
        "request", "attempt 2", *first, "ok 2", "answered",
    ]  # fmt: skip
    calls = list(dict.fromkeys(told.calls))
    assert [(call.model, call.fallback) for call in calls] == [("m", 0), ("n", 1)]
    refused, answered = told.ends
    assert (refused.error_type, refused.status_code, len(refused.attempts)) == ("overloaded", 529, 1)
    assert (answered.finish, answered.status_code, len(answered.attempts)) == ("stop", 200, 1)
    assert answered.response is not None
    assert answered.response.id == "r1"


@pytest.mark.parametrize("stream", [False, True])
async def test_each_model_is_a_span(kind: str, stream: bool) -> None:
    exported = Exported()
    answer = sse_reply(START, HEL, END) if stream else json_reply(ANSWER)
    with serving(json_reply(BUSY, 529), answer) as server:
        await asked(kind, server.url, stream, hooks=exported.hooks)
    refused, answered = (dict(span.attributes or {}) for span in exported.spans)
    assert (refused["gen_ai.request.model"], refused["error.type"]) == ("m", "overloaded")
    assert (answered["gen_ai.request.model"], answered["wireloom.outcome"]) == ("n", "answered")
    assert (refused.get("wireloom.fallback"), answered["wireloom.fallback"]) == (None, 1)
    exported.close()
