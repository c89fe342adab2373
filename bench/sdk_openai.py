"""The official OpenAI SDK in every task, through the objects its own client uses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx2
from openai import AsyncOpenAI, OpenAI, Stream, omit
from openai._models import FinalRequestOptions
from openai.lib.streaming.chat import ChatCompletionStream
from openai.types.chat import ChatCompletion, ChatCompletionChunk

from bench import data
from bench.contestants import Builder, Case, Setting, drain
from bench.data import OPENAI_MODEL, OPENAI_PATH, openai_whole

URL = "http://127.0.0.1" + OPENAI_PATH


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


def client(transport: httpx2.BaseTransport | None = None, base: str = "http://127.0.0.1") -> OpenAI:
    http = httpx2.Client(transport=transport, trust_env=False)
    return OpenAI(api_key="bench", base_url=base + "/v1", http_client=http, max_retries=0)


def stream_of(owner: OpenAI, reads: list[bytes]) -> Stream[ChatCompletionChunk]:
    """The SDK's own stream object over bytes in memory."""
    response = httpx2.Response(200, stream=Reads(reads), request=httpx2.Request("POST", URL))
    return Stream(cast_to=ChatCompletionChunk, response=response, client=owner)


def text_of(chunk: ChatCompletionChunk) -> str:
    return (chunk.choices[0].delta.content or "") if chunk.choices else ""


def _decode(reads: list[bytes]) -> Case:
    owner = client()
    return Case(
        run=lambda: drain(stream_of(owner, reads)),
        proof=lambda: "".join(map(text_of, stream_of(owner, reads))),
    )


def _accumulate(stream: data.Stream) -> Case:
    owner = client()

    def final() -> Any:
        accumulating = ChatCompletionStream(
            raw_stream=stream_of(owner, stream.frames), response_format=omit, input_tools=omit
        )
        return accumulating.get_final_completion()

    def proof() -> object:
        message = final().choices[0].message
        if not stream.arguments:
            return message.content
        return json.loads(message.tool_calls[0].function.arguments)

    return Case(run=final, proof=proof)


def _whole(body: bytes) -> Case:
    owner = client()
    options = FinalRequestOptions.construct(method="post", url=OPENAI_PATH)
    request = httpx2.Request("POST", URL)

    def answer() -> ChatCompletion:
        return owner._process_response(
            cast_to=ChatCompletion,
            options=options,
            response=httpx2.Response(
                200, headers={"content-type": "application/json"}, content=body, request=request
            ),
            stream=False,
            stream_cls=None,
        )

    return Case(run=answer, proof=lambda: answer().choices[0].message.content)


def _request(setting: Setting) -> Case:
    owner = setting.closing.enter_context(client(SinkTransport(openai_whole(1_024))))
    history: Any = setting.work.history

    def call() -> object:
        return owner.chat.completions.create(model=OPENAI_MODEL, messages=history, max_completion_tokens=100)

    return Case(run=call, proof=lambda: call() is not None)


def _call(setting: Setting, size: str) -> Case:
    owner = setting.closing.enter_context(client(base=f"{setting.server}/{size}"))
    messages: Any = [{"role": "user", "content": "hi"}]

    def answer() -> str | None:
        completion = owner.chat.completions.create(
            model=OPENAI_MODEL, messages=messages, max_completion_tokens=100
        )
        return completion.choices[0].message.content

    return Case(run=answer, proof=answer)


def _stream_sync(setting: Setting, history: list[dict[str, Any]] | None = None) -> Case:
    owner = setting.closing.enter_context(client(base=setting.server + ("/short" if history else "")))
    messages: Any = history or [{"role": "user", "content": "hi"}]

    def events() -> Iterator[ChatCompletionChunk]:
        with owner.chat.completions.create(model=OPENAI_MODEL, messages=messages, stream=True) as stream:
            yield from stream

    return Case(run=lambda: drain(events()), proof=lambda: "".join(map(text_of, events())))


def _stream_async(setting: Setting) -> Case:
    http = httpx2.AsyncClient(trust_env=False)
    runner = setting.runner(http.aclose)
    owner = AsyncOpenAI(api_key="bench", base_url=setting.server + "/v1", http_client=http, max_retries=0)
    messages: Any = [{"role": "user", "content": "hi"}]

    async def run() -> None:
        async with await owner.chat.completions.create(
            model=OPENAI_MODEL, messages=messages, stream=True
        ) as stream:
            async for _ in stream:
                pass

    async def proof() -> str:
        async with await owner.chat.completions.create(
            model=OPENAI_MODEL, messages=messages, stream=True
        ) as stream:
            return "".join([text_of(chunk) async for chunk in stream])

    return Case(run=lambda: runner.run(run()), proof=lambda: runner.run(proof()))


TASKS: dict[str, Builder] = {
    "decode_openai": lambda s: _decode(s.work.openai_text.frames),
    "decode_64k_openai": lambda s: _decode(s.work.openai_text.reads()),
    "accumulate_openai": lambda s: _accumulate(s.work.openai_text),
    "tool_deltas_10k_openai": lambda s: _accumulate(s.work.openai_tools),
    "tool_deltas_100k_openai": lambda s: _accumulate(s.work.openai_tools_x10),
    "whole_4k_openai": lambda _: _whole(openai_whole(4 << 10)),
    "whole_1m_openai": lambda _: _whole(openai_whole(1 << 20)),
    "request_2000_openai": _request,
    "stream_sync_openai": _stream_sync,
    "stream_async_openai": _stream_async,
    "call_4k_openai": lambda s: _call(s, "4k"),
    "call_1m_openai": lambda s: _call(s, "1m"),
    "call_2000_openai": lambda s: _stream_sync(s, s.work.history),
}
