"""The floor in every task: the limit that the ratios are quoted against."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import msgspec

from bench.contestants import Builder, Case, Setting, drain
from bench.data import (
    ANTHROPIC_MODEL,
    ANTHROPIC_PATH,
    OPENAI_MODEL,
    OPENAI_PATH,
    Stream,
    anthropic_whole,
    openai_whole,
)
from bench.floor import (
    TextBlock,
    anthropic_events,
    anthropic_events_async,
    anthropic_final,
    anthropic_pieces,
    decode_completion,
    decode_message,
    encode,
    openai_events,
    openai_events_async,
    openai_final,
    openai_pieces,
)


class SinkTransport(httpx.BaseTransport):
    """Takes a request's body and answers with `body`: a call without a network."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.sent = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent = len(request.read())
        return httpx.Response(200, headers={"content-type": "application/json"}, content=self.body)


def _decode(stream: Stream, openai: bool, size: int | None = None) -> Case:
    reads = stream.frames if size is None else stream.reads(size)
    if openai:
        return Case(
            run=lambda: drain(openai_events(reads)),
            proof=lambda: "".join(map(openai_pieces, openai_events(reads))),
        )
    return Case(
        run=lambda: drain(anthropic_events(reads)),
        proof=lambda: "".join(map(anthropic_pieces, anthropic_events(reads))),
    )


def _accumulate(stream: Stream, openai: bool) -> Case:
    final = openai_final if openai else anthropic_final

    def proof() -> object:
        found = final(stream.frames)
        return msgspec.json.decode(found) if stream.arguments else found

    return Case(run=lambda: final(stream.frames), proof=proof)


def _whole(body: bytes, openai: bool) -> Case:
    if openai:
        return Case(
            run=lambda: decode_completion(body),
            proof=lambda: decode_completion(body).choices[0].message.content,
        )

    def text() -> str:
        block = decode_message(body).content[0]
        return block.text if isinstance(block, TextBlock) else ""

    return Case(run=lambda: decode_message(body), proof=text)


def _request(setting: Setting, openai: bool) -> Case:
    answer = openai_whole(1_024) if openai else anthropic_whole(1_024)
    client = setting.closing.enter_context(httpx.Client(transport=SinkTransport(answer), trust_env=False))
    url = "http://127.0.0.1" + (OPENAI_PATH if openai else ANTHROPIC_PATH)
    headers = {"content-type": "application/json"}
    history = setting.work.history

    def call() -> object:
        body: dict[str, Any] = {
            "model": OPENAI_MODEL if openai else ANTHROPIC_MODEL,
            "max_tokens": 100,
            "messages": history,
        }
        response = client.post(url, content=encode(body), headers=headers)
        return decode_completion(response.content) if openai else decode_message(response.content)

    return Case(run=call, proof=lambda: call() is not None)


def _call(setting: Setting, openai: bool, size: str) -> Case:
    client = setting.closing.enter_context(httpx.Client(trust_env=False))
    url = f"{setting.server}/{size}{OPENAI_PATH if openai else ANTHROPIC_PATH}"
    body: dict[str, Any] = {"model": OPENAI_MODEL if openai else ANTHROPIC_MODEL, "max_tokens": 100}
    body["messages"] = [{"role": "user", "content": "hi"}]
    headers = {"content-type": "application/json"}

    def answer() -> str | None:
        response = client.post(url, content=encode(body), headers=headers)
        if openai:
            return decode_completion(response.content).choices[0].message.content
        block = decode_message(response.content).content[0]
        return block.text if isinstance(block, TextBlock) else None

    return Case(run=answer, proof=answer)


def _stream_sync(setting: Setting, openai: bool, history: list[dict[str, Any]] | None = None) -> Case:
    client = setting.closing.enter_context(httpx.Client(trust_env=False))
    url = setting.server + ("/short" if history else "") + (OPENAI_PATH if openai else ANTHROPIC_PATH)
    body: dict[str, Any] = {
        "model": OPENAI_MODEL if openai else ANTHROPIC_MODEL,
        "max_tokens": 100,
        "stream": True,
    }
    body["messages"] = history or [{"role": "user", "content": "hi"}]
    headers = {"content-type": "application/json"}

    def events() -> Iterator[object]:
        with client.stream("POST", url, content=encode(body), headers=headers) as response:
            reads = response.iter_bytes()
            yield from openai_events(reads) if openai else anthropic_events(reads)

    pieces: Any = openai_pieces if openai else anthropic_pieces
    return Case(run=lambda: drain(events()), proof=lambda: "".join(map(pieces, events())))


def _stream_async(setting: Setting, openai: bool) -> Case:
    client = httpx.AsyncClient(trust_env=False)
    runner = setting.runner(client.aclose)
    url = setting.server + (OPENAI_PATH if openai else ANTHROPIC_PATH)
    body = encode({"stream": True})

    async def run() -> None:
        async with client.stream("POST", url, content=body) as response:
            reads = response.aiter_bytes()
            async for _ in openai_events_async(reads) if openai else anthropic_events_async(reads):
                pass

    async def proof() -> str:
        async with client.stream("POST", url, content=body) as response:
            reads = response.aiter_bytes()
            if openai:
                return "".join([openai_pieces(chunk) async for chunk in openai_events_async(reads)])
            return "".join([anthropic_pieces(event) async for event in anthropic_events_async(reads)])

    return Case(run=lambda: runner.run(run()), proof=lambda: runner.run(proof()))


TASKS: dict[str, Builder] = {
    "decode_openai": lambda s: _decode(s.work.openai_text, True),
    "decode_anthropic": lambda s: _decode(s.work.anthropic_text, False),
    "decode_64k_openai": lambda s: _decode(s.work.openai_text, True, 65_536),
    "decode_64k_anthropic": lambda s: _decode(s.work.anthropic_text, False, 65_536),
    "accumulate_openai": lambda s: _accumulate(s.work.openai_text, True),
    "accumulate_anthropic": lambda s: _accumulate(s.work.anthropic_text, False),
    "tool_deltas_10k_openai": lambda s: _accumulate(s.work.openai_tools, True),
    "tool_deltas_10k_anthropic": lambda s: _accumulate(s.work.anthropic_tools, False),
    "tool_deltas_100k_openai": lambda s: _accumulate(s.work.openai_tools_x10, True),
    "tool_deltas_100k_anthropic": lambda s: _accumulate(s.work.anthropic_tools_x10, False),
    "whole_4k_openai": lambda _: _whole(openai_whole(4 << 10), True),
    "whole_4k_anthropic": lambda _: _whole(anthropic_whole(4 << 10), False),
    "whole_1m_openai": lambda _: _whole(openai_whole(1 << 20), True),
    "whole_1m_anthropic": lambda _: _whole(anthropic_whole(1 << 20), False),
    "request_2000_openai": lambda s: _request(s, True),
    "request_2000_anthropic": lambda s: _request(s, False),
    "stream_sync_openai": lambda s: _stream_sync(s, True),
    "stream_sync_anthropic": lambda s: _stream_sync(s, False),
    "stream_async_openai": lambda s: _stream_async(s, True),
    "stream_async_anthropic": lambda s: _stream_async(s, False),
    # the fast transport is measured against httpx too
    "stream_fast_sync_openai": lambda s: _stream_sync(s, True),
    "stream_fast_sync_anthropic": lambda s: _stream_sync(s, False),
    "stream_fast_async_openai": lambda s: _stream_async(s, True),
    "stream_fast_async_anthropic": lambda s: _stream_async(s, False),
    "call_4k_openai": lambda s: _call(s, True, "4k"),
    "call_4k_anthropic": lambda s: _call(s, False, "4k"),
    "call_1m_openai": lambda s: _call(s, True, "1m"),
    "call_1m_anthropic": lambda s: _call(s, False, "1m"),
    "call_2000_openai": lambda s: _stream_sync(s, True, s.work.history),
    "call_2000_anthropic": lambda s: _stream_sync(s, False, s.work.history),
}
