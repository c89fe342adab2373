"""Failures under HTTP 200 through the public clients: tried again like any other, and raised with what is known."""

from __future__ import annotations

from typing import Any

import pytest

import wireloom
from support.clocks import FakeClock
from support.loopback import Reply, json_reply, serving, sse_reply
from wireloom import errors as e
from wireloom_vendors.minimax import MiniMax
from wireloom_vendors.openrouter import AsyncOpenRouter, OpenRouter

FAILURE = {"code": 502, "message": "Error processing stream", "metadata": {"provider_name": "P"}}
GOOD = {
    "id": "c2",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "All."}, "finish_reason": "stop"}],
}
HALF = {
    "id": "c1",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Half"}, "error": FAILURE}],
}


def client(vendor: str, url: str) -> wireloom.Client:
    made = wireloom.Client(vendors={vendor: {"base_url": url, "api_key": "key-1234567890"}})
    made._transport.clock = FakeClock()  # type: ignore[assignment]
    return made


def raised(vendor: str, *replies: Reply, stream: bool = False) -> Any:
    with serving(*replies) as server, client(vendor, server.url) as caller:

        def streamed(*arguments: Any, **more: Any) -> None:
            with caller.stream(*arguments, **more) as events:
                list(events)

        ask = streamed if stream else caller.generate
        with pytest.raises(e.WireloomError) as caught:
            ask(f"{vendor}:m", "hi", max_retries=len(replies) - 1)
        assert len(server.seen) == len(replies)
    return caught.value


def test_an_error_beside_half_an_answer_is_tried_again() -> None:
    with serving(json_reply(HALF), json_reply(GOOD)) as server, client("openrouter", server.url) as caller:
        response = caller.generate("openrouter:m", "hi")
    assert response.text == "All."
    assert [attempt.outcome for attempt in response.attempts] == ["server", "ok"]


def test_the_last_one_is_raised_with_all_that_is_known() -> None:
    reply = json_reply(HALF, x_request_id="r1", x_generation_id="g1", set_cookie="c")
    error = raised("openrouter", reply, reply)
    assert (type(error), error.status_code, error.request_id) == (e.ServerError, 502, "r1")
    assert error.headers == {"x-request-id": "r1", "x-generation-id": "g1"}
    assert (error.partial.text, error.partial.request_id) == ("Half", "r1")
    assert [attempt.outcome for attempt in error.attempts] == ["server", "server"]


def test_a_code_under_200_is_a_failure_and_0_is_none() -> None:
    failed = {"base_resp": {"status_code": 1008, "status_msg": "insufficient balance"}}
    error = raised("minimax", json_reply(failed))
    assert (type(error), error.code, error.message) == (e.QuotaExceededError, "1008", "insufficient balance")
    fine = {**GOOD, "base_resp": {"status_code": 0, "status_msg": ""}}
    with serving(json_reply(fine)) as server, client("minimax", server.url) as caller:
        assert caller.generate("minimax:m", "hi").text == "All."


def test_a_stream_that_is_answered_with_a_json_error() -> None:
    words = {"code": "Some requested entity was not found", "error": "The model m does not exist."}
    error = raised("xai", json_reply(words), stream=True)
    assert (type(error), error.code, error.message) == (e.APIStatusError, words["code"], words["error"])


def test_an_error_after_the_beginning_of_a_stream_keeps_it() -> None:
    begun = {"id": "c1", "choices": [{"index": 0, "delta": {"content": "Half"}}]}
    failed = {"choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": "error"}], "error": FAILURE}
    error = raised("openrouter", sse_reply(begun, failed, x_generation_id="g1"), stream=True)
    assert (type(error), error.request_id, error.partial.text) == (e.ServerError, "g1", "Half")


def test_an_envelope_around_the_answer_is_not_an_empty_one() -> None:
    error = raised("openai_compatible", json_reply({"status": "OK", "data": GOOD}))
    assert type(error) is e.ResponseDecodeError
    assert error.message == "the answer cannot be read: it has no 'choices'"


def own_client(client: Any) -> Any:
    """A vendor's own client, whose pauses take no time."""
    client.transport.clock = FakeClock()
    return client


ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


def raised_by(client: Any, reply: Reply) -> Any:
    """What a vendor's own client makes of an answer that is none."""
    with (
        serving(reply) as server,
        own_client(client("k", server.url)) as caller,
        pytest.raises(e.WireloomError) as caught,
    ):
        caller.chat.completions.create(**ASKED, max_retries=0)
    return caught.value


def test_a_vendors_own_client_tries_an_error_beside_half_an_answer_again() -> None:
    with (
        serving(json_reply(HALF), json_reply(GOOD)) as server,
        own_client(OpenRouter("k", server.url)) as caller,
    ):
        answer = caller.chat.completions.create(**ASKED)
        assert answer.choices[0].message.content == "All."
        assert len(server.seen) == 2


def test_a_vendors_own_client_raises_what_stands_in_a_choice() -> None:
    error = raised_by(OpenRouter, json_reply(HALF, x_request_id="r1"))
    assert type(error) is e.ServerError
    assert (error.message, error.status_code, error.request_id) == (FAILURE["message"], 502, "r1")
    assert error.partial.text == "Half"


@pytest.mark.parametrize(("client", "body", "kind"), [
    (OpenRouter, {"error": FAILURE}, e.ServerError),
    (OpenRouter, {"error": {"code": 402, "message": "m"}, "choices": []}, e.QuotaExceededError),
    (MiniMax, {**GOOD, "base_resp": {"status_code": 1002, "status_msg": "slowly"}}, e.RateLimitError),
])  # fmt: skip
def test_a_vendors_own_client_raises_an_error_under_200(client: Any, body: Any, kind: Any) -> None:
    assert type(raised_by(client, json_reply(body))) is kind


async def test_a_vendors_own_async_client_raises_it_too() -> None:
    with serving(json_reply(HALF)) as server, pytest.raises(e.ServerError):
        async with own_client(AsyncOpenRouter("k", server.url)) as caller:
            await caller.chat.completions.create(**ASKED, max_retries=0)
