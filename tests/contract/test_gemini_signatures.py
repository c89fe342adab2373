"""Calls without a signature of the target, which asks for one on the first call of each step."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from wireloom import Message, Reasoning, Text, ToolCall, ToolResult, UnsupportedFeatureError, user
from wireloom.encode import Encoded, encode
from wireloom.model import Meta
from wireloom.registry import find_vendor
from wireloom.request import Request

STAND_IN = "skip_thought_signature_validator"
OWN = {"google": Meta({"thoughtSignature": '"sig"'})}
FOREIGN = {"openai": Meta({"caller": '{"type":"direct"}'})}


def call(id: str, **meta: Any) -> ToolCall:
    return ToolCall(id, "f", "{}", meta=meta)


def step(*calls: ToolCall) -> tuple[Message, Message]:
    results = tuple(ToolResult(item.id, "1") for item in calls)
    return Message("assistant", (Text("Wait."), *calls)), Message("user", results)


def written(
    *messages: Message, model: str = "gemini-3-pro", vendor: str = "google", strict: bool = False
) -> Encoded:
    dialect = find_vendor(vendor).dialects["gemini_generate"]
    return encode(dialect, Request(model=model, messages=messages), strict=strict)


def signatures(encoded: Encoded) -> list[str | None]:
    """The signature of each call, in order."""
    body = msgspec.json.decode(msgspec.json.encode(encoded.body))
    parts = [part for content in body["contents"] for part in content["parts"] if "functionCall" in part]
    return [part.get("thoughtSignature") for part in parts]


@pytest.mark.parametrize("vendor", ["google", "vertex"])
def test_the_first_call_of_each_step_has_a_stand_in_and_one_warning(vendor: str) -> None:
    encoded = written(user("Q"), *step(call("a"), call("b")), *step(call("c", **FOREIGN)), vendor=vendor)
    assert signatures(encoded) == [STAND_IN, None, STAND_IN]
    (warning,) = encoded.warnings
    assert (warning.kind, warning.field) == ("translated", "messages[1].ToolCall")
    assert "switches the check of signatures off" in warning.message


def test_a_signature_of_its_own_goes_back_and_needs_none() -> None:
    encoded = written(user("Q"), *step(call("a", **OWN), call("b")))
    assert (signatures(encoded), encoded.warnings) == (["sig", None], ())


def test_steps_before_the_user_spoke_again_are_not_checked() -> None:
    encoded = written(user("Q"), *step(call("a")), Message("assistant", (Text("A"),)), user("More"))
    assert (signatures(encoded), encoded.warnings) == ([None], ())


@pytest.mark.parametrize("model", ["gemini-2.5-pro", "gemini-2.0-flash", "gemma-3"])
def test_older_models_need_none(model: str) -> None:
    encoded = written(user("Q"), *step(call("a")), model=model)
    assert (signatures(encoded), encoded.warnings) == ([None], ())


def test_strict_refuses_it() -> None:
    with pytest.raises(
        UnsupportedFeatureError, match=r"messages\[1\].ToolCall: the model did not make this call"
    ):
        written(user("Q"), *step(call("a")), strict=True)


def test_the_history_of_the_caller_stays_as_it_is() -> None:
    messages = (user("Q"), *step(call("a")), Message("assistant", (Reasoning("R"),)))
    written(*messages)
    assert messages[1].parts[1] == call("a")


@pytest.mark.parametrize("vendor", ["anthropic", "moonshot", "openai"])
def test_a_part_that_is_nothing_but_a_signature_is_left_out_elsewhere(vendor: str) -> None:
    found = find_vendor(vendor)
    sealed = Text("", meta=OWN)
    turns = (
        user("Q"),
        Message("assistant", (Text("A."), sealed)),
        user("R"),
        Message("assistant", (sealed,)),
        user("S"),
    )
    encoded = encode(found.dialects[found.default_dialect], Request(model="m", messages=turns))
    said = [message["content"] for message in encoded.body["messages"] if message["role"] == "assistant"]
    assert all(content in ("A.", [{"type": "text", "text": "A."}]) for content in said)
    assert len(said) == 1
    assert [warning.field for warning in encoded.warnings] == ["messages[1].meta", "messages[3].parts"]
