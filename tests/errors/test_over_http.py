"""Failures under HTTP 200 through the public clients: tried again like any other, and raised with what is known."""

from __future__ import annotations

from typing import Any

import pytest

import wireloom
from support.clocks import FakeClock
from support.loopback import Reply, json_reply, serving, sse_reply
from wireloom import errors as e

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
