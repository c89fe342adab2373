"""The official Anthropic SDK in every task, through the objects its own client uses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
from anthropic import Anthropic, AsyncAnthropic, MessageStream, Stream
from anthropic._models import FinalRequestOptions
from anthropic._types import NOT_GIVEN
from anthropic.types import Message, RawMessageStreamEvent

from bench import data
from bench.contestants import Builder, Case, Setting, drain
from bench.data import ANTHROPIC_MODEL, ANTHROPIC_PATH, anthropic_whole

URL = "http://127.0.0.1" + ANTHROPIC_PATH


class Reads(httpx2.SyncByteStream):
    """A response body that comes in the given reads."""

    def __init__(self, reads: list[bytes]) -> None:
        self.reads = reads

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.reads)


class SinkTransport(httpx2.BaseTransport):
    """Takes a request's body and answers with `body`."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        return httpx2.Response(200, headers={"content-type": "application/json"}, content=self.body)


def client(transport: httpx2.BaseTransport | None = None, base: str = "http://127.0.0.1") -> Anthropic:
    http = httpx2.Client(transport=transport, trust_env=False)
    return Anthropic(api_key="bench", base_url=base, http_client=http, max_retries=0)


def stream_of(owner: Anthropic, reads: list[bytes]) -> Stream[RawMessageStreamEvent]:
    """The SDK's own stream object over bytes in memory."""
    response = httpx2.Response(200, stream=Reads(reads), request=httpx2.Request("POST", URL))
    return Stream(cast_to=RawMessageStreamEvent, response=response, client=owner)  # type: ignore[arg-type]


def text_of(event: RawMessageStreamEvent) -> str:
    if event.type == "content_block_delta" and event.delta.type == "text_delta":
        return event.delta.text
    return ""


def _decode(reads: list[bytes]) -> Case:
    owner = client()
    return Case(
        run=lambda: drain(stream_of(owner, reads)),
        proof=lambda: "".join(map(text_of, stream_of(owner, reads))),
    )


def _accumulate(stream: data.Stream) -> Case:
    owner = client()

    def final() -> Any:
        return MessageStream(stream_of(owner, stream.frames), output_format=NOT_GIVEN).get_final_message()

    def proof() -> object:
        block = final().content[0]
        return block.input if stream.arguments else block.text

    return Case(run=final, proof=proof)


def _whole(body: bytes) -> Case:
    owner = client()
    options = FinalRequestOptions.construct(method="post", url=ANTHROPIC_PATH)
    request = httpx2.Request("POST", URL)

    def answer() -> Any:
        return owner._process_response(
            cast_to=Message,
            options=options,
            response=httpx2.Response(
                200, headers={"content-type": "application/json"}, content=body, request=request
            ),
            stream=False,
            stream_cls=None,
        )

    return Case(run=answer, proof=lambda: answer().content[0].text)


def _request(setting: Setting) -> Case:
    owner = setting.closing.enter_context(client(SinkTransport(anthropic_whole(1_024))))
    history: Any = setting.work.history

    def call() -> object:
        return owner.messages.create(model=ANTHROPIC_MODEL, messages=history, max_tokens=100)

    return Case(run=call, proof=lambda: call() is not None)


def _call(setting: Setting, size: str) -> Case:
    owner = setting.closing.enter_context(client(base=f"{setting.server}/{size}"))
    messages: Any = [{"role": "user", "content": "hi"}]

    def answer() -> Any:
        message: Any = owner.messages.create(model=ANTHROPIC_MODEL, messages=messages, max_tokens=100)
        return message.content[0].text

    return Case(run=answer, proof=answer)


def _stream_sync(setting: Setting, history: list[dict[str, Any]] | None = None) -> Case:
    owner = setting.closing.enter_context(client(base=setting.server + ("/short" if history else "")))
    messages: Any = history or [{"role": "user", "content": "hi"}]

    def events() -> Iterator[RawMessageStreamEvent]:
        with owner.messages.create(
            model=ANTHROPIC_MODEL, messages=messages, max_tokens=100, stream=True
        ) as stream:
            yield from stream

    return Case(run=lambda: drain(events()), proof=lambda: "".join(map(text_of, events())))


def _stream_async(setting: Setting) -> Case:
    http = httpx2.AsyncClient(trust_env=False)
    runner = setting.runner(http.aclose)
    owner = AsyncAnthropic(api_key="bench", base_url=setting.server, http_client=http, max_retries=0)
    messages: Any = [{"role": "user", "content": "hi"}]

    async def run() -> None:
        async with await owner.messages.create(
            model=ANTHROPIC_MODEL, messages=messages, max_tokens=100, stream=True
        ) as stream:
            async for _ in stream:
                pass

    async def proof() -> str:
        async with await owner.messages.create(
            model=ANTHROPIC_MODEL, messages=messages, max_tokens=100, stream=True
        ) as stream:
            return "".join([text_of(event) async for event in stream])

    return Case(run=lambda: runner.run(run()), proof=lambda: runner.run(proof()))


TASKS: dict[str, Builder] = {
    "decode_anthropic": lambda s: _decode(s.work.anthropic_text.frames),
    "decode_64k_anthropic": lambda s: _decode(s.work.anthropic_text.reads()),
    "accumulate_anthropic": lambda s: _accumulate(s.work.anthropic_text),
    "tool_deltas_10k_anthropic": lambda s: _accumulate(s.work.anthropic_tools),
    "tool_deltas_100k_anthropic": lambda s: _accumulate(s.work.anthropic_tools_x10),
    "whole_4k_anthropic": lambda _: _whole(anthropic_whole(4 << 10)),
    "whole_1m_anthropic": lambda _: _whole(anthropic_whole(1 << 20)),
    "request_2000_anthropic": _request,
    "stream_sync_anthropic": _stream_sync,
    "stream_async_anthropic": _stream_async,
    "call_4k_anthropic": lambda s: _call(s, "4k"),
    "call_1m_anthropic": lambda s: _call(s, "1m"),
    "call_2000_anthropic": lambda s: _stream_sync(s, s.work.history),
}
