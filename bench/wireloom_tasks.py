"""Wireloom in every task, through its public API.

The imports stand inside the functions: what can not be imported yet is reported as missing, task by task.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

import httpx

from bench.contestants import Builder, Case, Setting, drain
from bench.data import ANTHROPIC_MODEL, OPENAI_MODEL, Stream, anthropic_whole, openai_whole
from bench.floor_tasks import SinkTransport

MODELS = {"openai": f"openai:{OPENAI_MODEL}", "anthropic": f"anthropic:{ANTHROPIC_MODEL}"}


# The seams without a network: bytes in, common events or a response out.


def dialect(vendor: str) -> Any:
    """The generated dialect that the vendor's package uses by default."""
    data = importlib.import_module(f"wireloom_vendors.{vendor}").VENDOR
    return data.dialects[data.default_dialect]


def decode_reads(vendor: str, reads: Iterable[bytes]) -> Iterator[Any]:
    """The common events of a stream's bytes."""
    from wireloom.decode import StreamDecoder

    decoder = StreamDecoder(dialect(vendor), vendor=vendor)
    yield from chain.from_iterable(map(decoder.receive, reads))
    yield from decoder.end()
    if decoder.error is not None:
        raise decoder.error


def fold_reads(vendor: str, reads: Iterable[bytes]) -> Any:
    """The final response of a stream's bytes."""
    from wireloom.decode import StreamDecoder

    decoder = StreamDecoder(dialect(vendor), vendor=vendor)
    receive = decoder.receive
    for read in reads:
        receive(read)
    decoder.end()
    if decoder.error is not None:
        raise decoder.error
    return decoder.response()


def decode_body(vendor: str, body: bytes) -> Any:
    """The response of a whole answer's bytes."""
    from wireloom.decode import read_whole

    return read_whole(dialect(vendor), body, vendor=vendor)


# Cases


def text_of(event: Any) -> str:
    from wireloom import events

    return event.text if isinstance(event, events.TextDelta) else ""


def decode_all(vendor: str, reads: Iterable[bytes]) -> None:
    """Takes every event of a stream's bytes, and keeps none."""
    from wireloom.decode import StreamDecoder

    decoder = StreamDecoder(dialect(vendor), vendor=vendor)
    drain(chain.from_iterable(map(decoder.receive, reads)))
    drain(decoder.end())
    if decoder.error is not None:
        raise decoder.error


def _decode(vendor: str, reads: list[bytes]) -> Case:
    dialect(vendor)
    return Case(
        run=lambda: decode_all(vendor, reads),
        proof=lambda: "".join(map(text_of, decode_reads(vendor, reads))),
    )


def _accumulate(vendor: str, stream: Stream) -> Case:
    def proof() -> object:
        response = fold_reads(vendor, stream.frames)
        return response.tool_calls[0].input if stream.arguments else response.text

    dialect(vendor)
    return Case(run=lambda: fold_reads(vendor, stream.frames), proof=proof)


def _whole(vendor: str, body: bytes) -> Case:
    dialect(vendor)
    return Case(run=lambda: decode_body(vendor, body), proof=lambda: decode_body(vendor, body).text)


def _config(server: str) -> dict[str, dict[str, str]]:
    return {
        "openai": {"api_key": "bench", "base_url": server + "/v1"},
        "anthropic": {"api_key": "bench", "base_url": server},
    }


def _messages(history: list[dict[str, Any]]) -> list[Any]:
    from wireloom import assistant, user

    def text(turn: dict[str, Any]) -> str:
        content = turn["content"]
        return content if isinstance(content, str) else content[0]["text"]

    return [(user if turn["role"] == "user" else assistant)(text(turn)) for turn in history]


def _request(setting: Setting, vendor: str) -> Case:
    from wireloom import Client

    body = openai_whole(1_024) if vendor == "openai" else anthropic_whole(1_024)
    http = setting.closing.enter_context(httpx.Client(transport=SinkTransport(body), trust_env=False))
    client = Client(vendors=_config("http://127.0.0.1"), http_client=http)
    history = _messages(setting.work.history)

    def call() -> object:
        return client.generate(MODELS[vendor], history, max_tokens=100)

    return Case(run=call, proof=lambda: call() is not None)


def _call(setting: Setting, vendor: str, size: str) -> Case:
    from wireloom import Client

    http = setting.closing.enter_context(httpx.Client(trust_env=False))
    client = Client(vendors=_config(f"{setting.server}/{size}"), http_client=http)

    def answer() -> str:
        return client.generate(MODELS[vendor], "hi", max_tokens=100).text

    return Case(run=answer, proof=answer)


def _stream_sync(setting: Setting, vendor: str, history: list[dict[str, Any]] | None = None) -> Case:
    from wireloom import Client

    http = setting.closing.enter_context(httpx.Client(trust_env=False))
    client = Client(vendors=_config(setting.server + ("/short" if history else "")), http_client=http)
    return _streamed(client, vendor, _messages(history) if history else "hi")


def _fast_sync(setting: Setting, vendor: str) -> Case:
    from wireloom import Client

    client = Client(vendors=_config(setting.server), transport="fast", trust_env=False)
    return _streamed(setting.closing.enter_context(client), vendor, "hi")


def _streamed(client: Any, vendor: str, messages: Any) -> Case:
    def events() -> Iterator[Any]:
        with client.stream(MODELS[vendor], messages, max_tokens=100) as stream:
            yield from stream

    return Case(run=lambda: drain(events()), proof=lambda: "".join(map(text_of, events())))


def _stream_async(setting: Setting, vendor: str) -> Case:
    from wireloom import AsyncClient

    http = httpx.AsyncClient(trust_env=False)
    client = AsyncClient(vendors=_config(setting.server), http_client=http)
    return _streamed_async(client, setting.runner(http.aclose), vendor)


def _fast_async(setting: Setting, vendor: str) -> Case:
    from wireloom import AsyncClient

    client = AsyncClient(vendors=_config(setting.server), transport="fast", trust_env=False)
    return _streamed_async(client, setting.runner(client.close), vendor)


def _streamed_async(client: Any, runner: asyncio.Runner, vendor: str) -> Case:
    async def run() -> None:
        async with client.stream(MODELS[vendor], "hi", max_tokens=100) as stream:
            async for _ in stream:
                pass

    async def proof() -> str:
        async with client.stream(MODELS[vendor], "hi", max_tokens=100) as stream:
            return "".join([text_of(event) async for event in stream])

    return Case(run=lambda: runner.run(run()), proof=lambda: runner.run(proof()))


TASKS: dict[str, Builder] = {
    "decode_openai": lambda s: _decode("openai", s.work.openai_text.frames),
    "decode_anthropic": lambda s: _decode("anthropic", s.work.anthropic_text.frames),
    "decode_64k_openai": lambda s: _decode("openai", s.work.openai_text.reads()),
    "decode_64k_anthropic": lambda s: _decode("anthropic", s.work.anthropic_text.reads()),
    "accumulate_openai": lambda s: _accumulate("openai", s.work.openai_text),
    "accumulate_anthropic": lambda s: _accumulate("anthropic", s.work.anthropic_text),
    "tool_deltas_10k_openai": lambda s: _accumulate("openai", s.work.openai_tools),
    "tool_deltas_10k_anthropic": lambda s: _accumulate("anthropic", s.work.anthropic_tools),
    "tool_deltas_100k_openai": lambda s: _accumulate("openai", s.work.openai_tools_x10),
    "tool_deltas_100k_anthropic": lambda s: _accumulate("anthropic", s.work.anthropic_tools_x10),
    "whole_4k_openai": lambda _: _whole("openai", openai_whole(4 << 10)),
    "whole_4k_anthropic": lambda _: _whole("anthropic", anthropic_whole(4 << 10)),
    "whole_1m_openai": lambda _: _whole("openai", openai_whole(1 << 20)),
    "whole_1m_anthropic": lambda _: _whole("anthropic", anthropic_whole(1 << 20)),
    "request_2000_openai": lambda s: _request(s, "openai"),
    "request_2000_anthropic": lambda s: _request(s, "anthropic"),
    "stream_sync_openai": lambda s: _stream_sync(s, "openai"),
    "stream_sync_anthropic": lambda s: _stream_sync(s, "anthropic"),
    "stream_async_openai": lambda s: _stream_async(s, "openai"),
    "stream_async_anthropic": lambda s: _stream_async(s, "anthropic"),
    "stream_fast_sync_openai": lambda s: _fast_sync(s, "openai"),
    "stream_fast_sync_anthropic": lambda s: _fast_sync(s, "anthropic"),
    "stream_fast_async_openai": lambda s: _fast_async(s, "openai"),
    "stream_fast_async_anthropic": lambda s: _fast_async(s, "anthropic"),
    "call_4k_openai": lambda s: _call(s, "openai", "4k"),
    "call_4k_anthropic": lambda s: _call(s, "anthropic", "4k"),
    "call_1m_openai": lambda s: _call(s, "openai", "1m"),
    "call_1m_anthropic": lambda s: _call(s, "anthropic", "1m"),
    "call_2000_openai": lambda s: _stream_sync(s, "openai", s.work.history),
    "call_2000_anthropic": lambda s: _stream_sync(s, "anthropic", s.work.history),
}
