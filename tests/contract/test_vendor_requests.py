"""What single vendors want of a request, by their references and recorded requests."""

from __future__ import annotations

import json
from typing import Any

import pytest

from support.loopback import json_reply, serving
from wireloom import (
    Audio,
    Base64,
    Client,
    Document,
    FileId,
    Image,
    Message,
    Text,
    ToolCall,
    ToolResult,
    Url,
    user,
)
from wireloom.decode import StreamDecoder
from wireloom.encode import Encoded, auth_of, encode
from wireloom.errors import APIConnectionError, UnsupportedFeatureError
from wireloom.events import Heartbeat
from wireloom.flags import effects, flag_table, resolve
from wireloom.registry import find_vendor
from wireloom.request import Request
from wireloom.wire import encode as json_text
from wireloom_vendors.azure import AzureOpenAI
from wireloom_vendors.xai import XAI

Json = dict[str, Any]
PDF = Document(Base64("cGRm", "application/pdf"), title="a.pdf")


def sent(name: str, *messages: Message, model: str = "m", **fields: Any) -> tuple[Json, Encoded]:
    vendor = find_vendor(name)
    encoded = encode(
        vendor.dialects[vendor.default_dialect], Request(model=model, messages=messages, **fields)
    )
    return json.loads(json_text(encoded.body)), encoded


def warned(encoded: Encoded) -> list[str]:
    return [warning.message for warning in encoded.warnings]


def test_mistral_takes_documents_and_sound() -> None:
    body, encoded = sent(
        "mistral", user([PDF, Document(Url("https://a.test/b")), Audio(Base64("aaaa", "audio/mpeg"))])
    )
    assert body["messages"][0]["content"] == [
        {
            "type": "document_url",
            "document_url": "data:application/pdf;base64,cGRm",
            "document_name": "a.pdf",
        },
        {"type": "document_url", "document_url": "https://a.test/b"},
        {"type": "input_audio", "input_audio": "aaaa"},
    ]
    assert encoded.warnings == ()


def test_mistrals_tool_results_hold_more_than_text() -> None:
    result = ToolResult("abcdefghi", (Text("t"), PDF))
    body, encoded = sent("mistral", user(result))
    assert [part["type"] for part in body["messages"][0]["content"]] == ["text", "document_url"]
    assert len(body["messages"]) == 1
    assert encoded.warnings == ()


def test_what_mistral_cannot_hold_is_told() -> None:
    _, encoded = sent("mistral", user([Text("q"), Document(FileId("f"))]))
    assert warned(encoded) == ["The API takes documents by URL or inline only."]


def test_deepseek_takes_text_only() -> None:
    body, encoded = sent("deepseek", user([Text("q"), Image(Url("https://a.test/x.png"))]))
    assert body["messages"] == [{"role": "user", "content": "q"}]
    assert warned(encoded) == ["The API takes only text."]


def test_deepseek_ignores_the_temperature_of_a_model_that_thinks() -> None:
    body, encoded = sent("deepseek", user("q"), model="deepseek-v4-pro", temperature=0.5)
    assert "temperature" not in body
    assert warned(encoded) == ["The model ignores this while it thinks."]
    assert sent("deepseek", user("q"), model="deepseek-chat", temperature=0.5)[0]["temperature"] == 0.5


def test_deepseeks_comments_are_signs_of_life() -> None:
    vendor = find_vendor("deepseek")
    decoder = StreamDecoder(vendor.dialects["openai_chat"], vendor="deepseek")
    assert [type(event) for event in decoder.receive(b": keep-alive\n\n")] == [Heartbeat]


@pytest.mark.parametrize("model", ["grok-4-0709", "grok-3-mini-fast", "grok-code-fast-1"])
def test_models_of_xai_that_reason_refuse_penalties_and_stops(model: str) -> None:
    penalties = {"presence_penalty": 1, "frequency_penalty": 1}
    body, encoded = sent("xai", user("q"), model=model, stop=("s",), options=penalties)
    assert not {"stop", *penalties} & set(body)
    assert len(encoded.warnings) == 3
    body, encoded = sent("xai", user("q"), model="grok-3", stop=("s",), options=penalties)
    assert {"stop", *penalties} <= set(body)
    assert encoded.warnings == ()


def test_xais_deferred_answers() -> None:
    choices = [{"index": 0, "message": {"role": "assistant", "content": "a"}, "finish_reason": "stop"}]
    later = json_reply({"id": "c", "choices": choices})
    with serving(json_reply({"request_id": "r 1"}), later) as server, XAI("k", server.url) as client:
        deferred = client.chat.completions.create(
            model="grok-4", messages=[{"role": "user", "content": "q"}], deferred=True, conversation_id="c1"
        )
        assert deferred.request_id == "r 1"
        answer = client.chat.completions.retrieve_deferred(deferred.request_id)
    assert answer.choices is not None
    assert answer.choices[0].message is not None
    assert answer.choices[0].message.content == "a"
    assert server.seen[0].headers["x-grok-conv-id"] == "c1"
    assert server.seen[1].path == "/chat/deferred-completion/r%201"


def test_azures_classic_path_and_its_tokens() -> None:
    body = {"id": "c", "choices": [{"index": 0, "message": {"content": "a"}, "finish_reason": "stop"}]}
    with serving(json_reply(body), json_reply(body)) as server:
        base = f"{server.url}/openai/deployments/mine?api-version=2026-01-01"
        for flags in ({}, {"azure.entra_id": True}):
            with AzureOpenAI("k", base, flags=flags) as client:
                client.chat.completions.create(model="mine", messages=[{"role": "user", "content": "q"}])
    first, second = server.seen
    assert first.path.endswith("/openai/deployments/mine/chat/completions?api-version=2026-01-01")
    assert first.headers["api-key"] == "k"
    assert second.headers["authorization"] == "Bearer k"
    assert "api-key" not in second.headers


def test_azures_schemes_are_chosen_by_a_flag() -> None:
    target = find_vendor("azure")
    table = flag_table({"azure": {"entra_id": True}}, vendors=["azure"])
    assert (
        auth_of(effects(target.features, resolve(target, call=table, client={}, environment={}))) == "bearer"
    )


def test_moonshot_fetches_no_images_from_the_web() -> None:
    asked = user(
        [
            Text("q"),
            Image(Url("https://a.test/x.png")),
            Image(Base64("aaaa", "image/png")),
            Image(FileId("f")),
        ]
    )
    body, encoded = sent("moonshot", asked)
    urls = [
        part["image_url"]["url"] for part in body["messages"][0]["content"] if part["type"] == "image_url"
    ]
    assert urls == ["data:image/png;base64,aaaa", "ms://f"]
    assert len(warned(encoded)) == 1
    assert "fetches nothing from the web" in warned(encoded)[0]
    dialect = find_vendor("moonshot").dialects["openai_chat"]
    with pytest.raises(UnsupportedFeatureError, match="fetches nothing from the web"):
        encode(dialect, Request(model="m", messages=(asked,)), strict=True)


@pytest.mark.parametrize(("model", "images"), [("MiniMax-M3", 2), ("MiniMax-M2.7", 0)])
def test_a_model_that_reads_only_text_gets_no_images(model: str, images: int) -> None:
    picture = Image(Url("https://a.test/x.png"))
    call = Message("assistant", (ToolCall("c", "f", "{}"),))
    body, encoded = sent(
        "minimax", user([Text("q"), picture]), call, user(ToolResult("c", (picture,))), model=model
    )
    assert str(body).count("x.png") == images
    assert warned(encoded).count("The model reads only text.") == 2 - images


def test_fireworks_sends_the_usage_unasked() -> None:
    assert find_vendor("fireworks").dialects["openai_chat"].stream_fields == {}


@pytest.mark.parametrize("where", ["options", "extra_body"])
@pytest.mark.parametrize(
    ("vendor", "field"), [("groq", "n"), ("google", "generationConfig.candidateCount")], ids=str
)
def test_one_answer_a_call(where: str, vendor: str, field: str) -> None:
    given = {vendor: {"api_key": "k", "base_url": "http://127.0.0.1:9"}}
    *around, name = field.split(".")
    with Client(vendors=given, max_retries=0) as client:
        for count, error in ((2, UnsupportedFeatureError), (1, APIConnectionError)):
            asked: Json = {around[0]: {name: count}} if around else {name: count}
            with pytest.raises(error, match=f"^{field}=2 asks for several" if count == 2 else None):
                client.generate(f"{vendor}:m", "Q", **{where: asked})
