"""Keys, header values and prompts are in no text: not of an error, a log, a warning, a repr or a traceback."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest

import wireloom
from support import tiny
from support.both import KINDS, each
from support.loopback import Cut, Hang, Reply, Server, json_reply, serving, sse_reply
from support.tiny_client import AsyncTiny, Tiny
from wireloom import (
    ConfigurationError,
    Image,
    JsonSchema,
    Message,
    Reasoning,
    Text,
    Timeout,
    Tool,
    ToolCall,
    ToolResult,
    UnsupportedFeatureError,
    Url,
    WireloomError,
)
from wireloom.calls import Calls
from wireloom.outgoing import AuthScheme
from wireloom.registry import known_vendors
from wireloom_codegen.metaschema import SCHEMA_FILES, load_schema

KEY = "KEYMARK-5d1f0a"
HEADER = "HEADMARK-77aa1c"
QUERY = "QUERYMARK-0b9e2d"
PROMPT = "PROMPTMARK-e3c4b8"
MARKS = (KEY, HEADER, QUERY, PROMPT)
HEARD = f"key {KEY}, header {HEADER}, query {QUERY}, prompt {PROMPT}"
ECHO = {"error": {"type": f"bad {KEY}", "message": HEARD, "code": HEADER, "param": QUERY}}

IN_QUERY = msgspec.structs.replace(
    tiny.VENDOR,
    auth=msgspec.structs.replace(
        tiny.VENDOR.auth, schemes={**tiny.VENDOR.auth.schemes, "key": AuthScheme(query="key")}
    ),
)

REPLIES: dict[str, list[Reply]] = {
    "a refused key": [json_reply(ECHO, 401, request_id=KEY)],
    "an error under 200": [json_reply(ECHO)],
    "a page": [Reply(200, {"content-type": "text/html"}, (f"<title>{HEARD}</title>".encode(),))],
    "an echo": [Reply(200, {"content-type": "text/plain"}, (f'{{"content": "{HEARD}"}}'.encode(),))],
    "no JSON": [Reply(200, {"content-type": "application/json"}, (b'{"id": ',))],
    "garbage": [Reply(head=False, steps=(f"garbage {KEY}\r\n\r\n".encode(),))],
    "a cut": [Reply(head=False, steps=(Cut(),))],
    "a redirect": [Reply(307, {"location": f"https://elsewhere.invalid/?key={KEY}"})],
    "silence": [Reply(head=False, steps=(Hang(),))],
    "an unknown coding": [Reply(200, {"content-encoding": KEY, "content-type": "text/event-stream"})],
    "a broken frame": [sse_reply({"t": "text", "text": "a"}, b'data: {"t": \n\n')],
    "an error frame": [sse_reply({"t": "text", "text": "a"}, {"t": "error", **ECHO})],
    "a stream that is cut": [sse_reply({"t": "text", "text": "a"}, steps=(Cut(),))],
    "no terminal mark": [sse_reply({"t": "text", "text": "a"})],
    "an answer": [json_reply({"id": "r", "model": "m", "text": "t"})],
}


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], str]]:
    """Everything that was logged, at any level and by anybody, and all warnings."""
    caplog.set_level(logging.DEBUG)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")

        def text() -> str:
            # `httpcore` writes the headers of answers, at DEBUG; of those of requests it writes nothing.
            records = [
                record
                for record in caplog.records
                if not (
                    record.name.startswith("httpcore") and "receive_response_headers" in record.getMessage()
                )
            ]
            logged = [f"{record.getMessage()} {record.exc_text or ''}" for record in records]
            return "\n".join([*logged, *(str(warning.message) for warning in caught)])

        yield text


def texts_of(error: BaseException) -> list[str]:
    """Every text of an error and of what led to it."""
    found = ["".join(traceback.format_exception(error))]
    seen: list[BaseException] = []
    todo: list[BaseException | None] = [error, pickle.loads(pickle.dumps(error))]
    while todo:
        one = todo.pop()
        if one is None or one in seen:
            continue
        seen.append(one)
        found += [str(one), repr(one), repr(one.args)]
        todo += [one.__cause__, one.__context__]
    if isinstance(error, WireloomError):
        facts = {name: fact for name, fact in vars(error).items() if name not in ("partial", "body")}
        body = str(getattr(error, "body", "")).replace(PROMPT, "")  # is the vendor's own words
        found.append(f"{facts!r} {body}")
    return found


def free_of_marks(texts: list[str]) -> None:
    for text in texts:
        for mark in MARKS:
            assert mark not in text


async def calls(kind: str, vendor: Any, server: Server, *, stream: bool, **settings: Any) -> list[Any]:
    """A call that may fail: its error or response, and the objects that held the secrets."""
    given = {
        "vendor": vendor, "base_url": server.url, "api_key": KEY, "headers": {"x-own": HEADER},
    }  # fmt: skip
    kind, _, transport = kind.partition("/")
    settings |= {"transport": transport} if transport else {}
    made = wireloom.Client if kind == "sync" else wireloom.AsyncClient
    client: Any = made(vendors={"tiny": given}, timeout=Timeout(idle=0.3), max_retries=0, **settings)
    arguments = {"extra_headers": {"x-more": HEADER}, "extra_query": {"trace": "on", "token": QUERY}}
    held: list[Any] = [client, client._calls, client._transport]
    try:
        if stream:
            made_stream = client.stream("tiny:m", PROMPT, **arguments)
            held.append(made_stream)
            async for _ in each(made_stream):
                pass
        else:
            answer = client.generate("tiny:m", PROMPT, **arguments)
            held.append(answer if kind == "sync" else await answer)
    except WireloomError as error:
        held.append(error)
    finally:
        closed = client.close()
        if kind == "async":
            await closed
    return held


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize("vendor", [tiny.VENDOR, IN_QUERY], ids=["header", "query"])
async def test_no_failure_tells_a_secret(
    kind: str, stream: bool, vendor: Any, told: Callable[[], str]
) -> None:
    for name, replies in REPLIES.items():
        with serving(*replies) as server:
            held = await calls(kind, vendor, server, stream=stream)
            assert len(server.seen) == 1, name
            (seen,) = server.seen
        assert (f"key={KEY}" in seen.path) == (vendor is IN_QUERY), name
        assert f"trace=on&token={QUERY}" in seen.path
        assert (seen.headers["x-own"], seen.headers["x-more"]) == (HEADER, HEADER)
        for one in held:
            free_of_marks(texts_of(one) if isinstance(one, BaseException) else [repr(one)])
    free_of_marks([told()])


@pytest.mark.parametrize("kind", KINDS)
async def test_no_server_at_all(kind: str, told: Callable[[], str]) -> None:
    with serving() as server:
        pass
    held = await calls(kind, IN_QUERY, server, stream=False)
    assert isinstance(held[-1], wireloom.APIConnectionError)
    free_of_marks([*texts_of(held[-1]), told()])


def odd(**settings: Any) -> Callable[[Any], Any]:
    """A call with settings of the vendor that cannot be sent."""
    return lambda _: wireloom.Client(vendors={"tiny": {"vendor": tiny.VENDOR, **settings}}).generate(
        "tiny:m", PROMPT
    )


def asked(**arguments: Any) -> Callable[[Any], Any]:
    """A call with arguments that cannot be sent."""
    return lambda client: client.generate("tiny:m", PROMPT, **arguments)


UNSENDABLE: dict[str, Callable[[Any], Any]] = {
    "a key with a line end": odd(api_key=KEY + "\n"),
    "a key beyond ASCII": odd(api_key=KEY + "ß"),
    "a function that gives a bad key": odd(api_key=lambda: KEY + "\r\nx: y"),
    "a function that gives no text": odd(api_key=KEY.encode),
    "a header with a line end": odd(api_key="k", headers={"x-own": HEADER + "\r\nx: y"}),
    "a header beyond ASCII": odd(api_key="k", headers={"x-own": HEADER + "ß"}),
    "an argument with a line end": odd(api_key="k", arguments={"room": HEADER + "\n"}),
    "an extra header with a line end": asked(extra_headers={"x-more": HEADER + "\n"}),
    "an extra header that is no text": asked(extra_headers={"x-more": HEADER.encode()}),
    "a query that is no text": asked(extra_query={"token": {QUERY: QUERY}}),
    "a base URL with a key": odd(api_key="k", base_url=f"https://user:{KEY}@host.invalid"),
    "a body that is no JSON": asked(extra_body={"x": {PROMPT: object()}}),
    "a body with half a character": asked(extra_body={"x": PROMPT + "\ud800"}),
}


@pytest.mark.parametrize("case", UNSENDABLE)
def test_what_cannot_be_sent_is_refused_before_a_socket_and_not_shown(
    case: str, told: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "wireloom.transport_sync.SyncTransport._open_pool", lambda _: pytest.fail("a socket was opened")
    )
    client = wireloom.Client(vendors={"tiny": {"vendor": tiny.VENDOR, "api_key": KEY}})
    with pytest.raises(ConfigurationError) as caught:
        UNSENDABLE[case](client)
    free_of_marks([*texts_of(caught.value), told()])


def test_control_characters_of_a_query_are_encoded() -> None:
    with serving(json_reply({"id": "r", "model": "m", "text": "t"})) as server:
        vendors = {"tiny": {"vendor": tiny.VENDOR, "api_key": KEY, "base_url": server.url}}
        with wireloom.Client(vendors=vendors) as client:
            client.generate("tiny:m", "hi", extra_query={"a\r\nb": "c\r\nx: y", "d": "ß"})
    assert server.seen[0].path == "/v1/ask?a%0D%0Ab=c%0D%0Ax%3A+y&d=%C3%9F"
    assert "x" not in server.seen[0].headers


def test_what_holds_secrets_does_not_show_them() -> None:
    settings = {
        "vendor": IN_QUERY,
        "api_key": KEY,
        "headers": {"x-own": HEADER},
        "base_url": f"https://h/?k={QUERY}",
    }
    made = Calls(vendors={"tiny": settings})
    arguments: Any = {"extra_headers": {"x-more": HEADER}, "extra_query": {"token": QUERY}}
    call = made.chain("tiny:m", PROMPT, arguments, stream=False).call
    out = call.outgoing(KEY)
    free_of_marks([repr(each_of) for each_of in (made, call, call.target, call.target.settings, out)])
    for client in (Tiny(api_key=KEY), AsyncTiny(api_key=KEY)):
        free_of_marks([repr(client), str(client), repr(client.asks)])


@pytest.mark.parametrize("name", known_vendors())
def test_a_warning_keeps_what_was_the_callers_own_and_does_not_show_it(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`kept` is data for the caller; what `print` and logs show is not. The same goes for the errors of strict calls."""
    for variable in ("AZURE_RESOURCE_NAME", "GOOGLE_CLOUD_PROJECT", "AWS_REGION"):
        monkeypatch.setenv(variable, "here")
    said = (Reasoning(PROMPT), Text(PROMPT), ToolCall("c1", "look", f"no JSON {PROMPT}"))
    turns = [
        wireloom.user([Text(PROMPT), Image(Url(f"https://host.example/{PROMPT}.png"))]),
        Message("assistant", said),
        Message("user", (ToolResult("c1", (Text(PROMPT),), is_error=True),)),
        wireloom.system(PROMPT),
        wireloom.user(PROMPT),
    ]
    odd: list[dict[str, Any]] = [
        {"user": PROMPT},
        {"metadata": {"a": PROMPT}},
        {"stop": [PROMPT] * 20},
        {"response_format": JsonSchema({"type": "object", "title": PROMPT})},
        {"tools": [Tool("look", PROMPT, {"type": "object", "properties": {"a": {"default": PROMPT}}})]},
        {"temperature": 99.0, "top_k": 3, "seed": 5},
    ]
    calls, told = Calls(vendors={name: {"api_key": KEY}}), 0
    for arguments in odd:
        made = calls.chain(f"{name}:m", turns, arguments, stream=False)  # type: ignore[arg-type]
        told += len(made.call.warnings)
        free_of_marks([repr(made.call.warnings), *map(str, made.call.warnings)])
        with pytest.raises(UnsupportedFeatureError) as caught:
            calls.chain(f"{name}:m", turns, {**arguments, "strict": True}, stream=False)  # type: ignore[typeddict-unknown-key]
        free_of_marks(texts_of(caught.value))
    assert told


def test_a_spec_cannot_turn_off_the_verification_of_certificates() -> None:
    words = {"verify", "verification", "tls", "ssl", "cert", "certificate", "insecure", "trust", "ca"}

    def keys(schema: Any) -> Iterator[str]:
        if isinstance(schema, dict):
            yield from schema.get("properties", {})
            for inner in schema.values():
                yield from keys(inner)
        elif isinstance(schema, list):
            for inner in schema:
                yield from keys(inner)

    named = {key for name in SCHEMA_FILES for key in keys(json.loads(json.dumps(load_schema(name))))}
    assert len(named) > 100
    assert not named & words
