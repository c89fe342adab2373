"""Streams as one JSON array, asked for by a flag: the same events, frames and errors as of server-sent ones."""

from __future__ import annotations

import json
from typing import Any

import pytest

import wireloom
from contract.test_gemini import SIGNED, Json, body, cut
from support.both import Caller, each
from support.loopback import Reply, serving
from wireloom_vendors.google import AsyncGoogle, Google
from wireloom_vendors.vertex import AsyncVertex, Vertex

HOSTS = {"google": "/models/m", "vertex": "/publishers/google/models/m"}
FRAMES = [{**frame, "responseId": "r1"} for frame in cut(body(*SIGNED))]
FAILED: Json = {"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "Slow down."}}
CLIENTS: dict[tuple[str, str], Any] = {
    ("google", "sync"): Google,
    ("google", "async"): AsyncGoogle,
    ("vertex", "sync"): Vertex,
    ("vertex", "async"): AsyncVertex,
}


def replied(frames: list[Json], *, array: bool) -> Reply:
    texts = [json.dumps(frame).encode() for frame in frames]
    if not array:
        steps = tuple(b"data: " + text + b"\r\n\r\n" for text in texts)
        return Reply(200, {"content-type": "text/event-stream"}, steps)
    steps = (b"[", *(text + b"\r\n,\r\n" for text in texts[:-1]), texts[-1], b"]")
    return Reply(200, {"content-type": "application/json; charset=UTF-8"}, steps)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("vendor", HOSTS)
async def test_the_flag_asks_both_clients_for_an_array(vendor: str, kind: str) -> None:
    told: list[Any] = []
    with serving(*[replied(FRAMES, array=array) for array in (False, True, False, True)]) as server:
        given = {vendor: {"api_key": "k", "base_url": server.url}}
        for flags in ({}, {f"{vendor}.json_array": True}):
            caller = Caller(kind, vendors=given, model=f"{vendor}:m", flags=flags)
            told.append((await caller.events())[0])
            await caller.close()
        client = CLIENTS[vendor, kind]("k", server.url)
        for flags in ({}, {"json_array": True}):
            stream = client.contents.stream("m", contents=[], flags=flags)
            told.append([frame async for frame in each(stream)])
        closed = client.close()
        if closed is not None:
            await closed
    asked = [f"{HOSTS[vendor]}:streamGenerateContent{query}" for query in ("?alt=sse", "")] * 2
    assert [seen.path for seen in server.seen] == asked
    assert told[0] == told[1]
    assert told[2] == told[3]
    assert len(told[2]) == len(FRAMES)


@pytest.mark.parametrize("frames", [[FAILED], [FRAMES[0], FAILED]])
@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_an_error_in_an_array_is_the_error_that_it_is_elsewhere(kind: str, frames: list[Json]) -> None:
    with serving(replied(frames, array=True)) as server:
        given = {"google": {"api_key": "k", "base_url": server.url}}
        flags = {"google.json_array": True}
        caller = Caller(kind, vendors=given, model="google:m", flags=flags, max_retries=0)
        events, error = await caller.failed_events()
        await caller.close()
    assert isinstance(error, wireloom.APIStatusError)
    assert (error.category, error.message) == ("rate_limit", "Slow down.")
    assert [type(event).__name__ for event in events].count("Finish") == 0


def test_a_route_without_arrays_says_that_the_flag_does_nothing() -> None:
    chat = {"choices": [{"index": 0, "message": {"content": "A"}, "finish_reason": "stop"}]}
    with serving(Reply(200, {"content-type": "application/json"}, (json.dumps(chat).encode(),))) as server:
        given = {"google": {"api_key": "k", "base_url": server.url}}
        flags = {"google.json_array": True, "google.native": False}
        with wireloom.Client(vendors=given, flags=flags) as client:
            told = client.generate("google:m", "Q").warnings
    assert [warning.field for warning in told] == ["flags.google.json_array"]
