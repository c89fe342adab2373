"""What was read of an answer goes back in the next request as it came: parts and items with their payloads, in order."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given, strategies as st

from properties.drawing import LAW, chances
from properties.protocols import PROTOCOLS, Json, ProtocolUnderTest
from wireloom.decode import read_whole
from wireloom.encode import encode
from wireloom.model import Message, Text, ToolResult, user
from wireloom.request import Request
from wireloom.response import Response
from wireloom.saved import dumps, loads

NATIVE = ("gemini", "gemini_array", "responses")
every_native = pytest.mark.parametrize("protocol", [PROTOCOLS[name] for name in NATIVE], ids=NATIVE)


def sent(protocol: ProtocolUnderTest, response: Response) -> tuple[list[Json], list[Json]]:
    """What a next request holds of the answer, and of the results of its calls. Warnings are none of the answer's.

    The model takes calls without a signature, so none is put in for those that have none.
    """
    results = tuple(ToolResult(call.id, "done") for call in response.tool_calls)
    history = [user("question"), response.message, *([Message("user", results)] if results else [])]
    encoded = encode(protocol.dialect, Request(model="gemini-2.5-pro", messages=tuple(history)))
    wire = json.loads(msgspec.json.encode(encoded.body))[protocol.dialect.messages.field][1:]
    behind = len(results) if protocol is PROTOCOLS["responses"] else min(len(results), 1)
    return wire[: len(wire) - behind], wire[len(wire) - behind :]


@every_native
@LAW
@given(data=st.data())
def test_an_answer_goes_back_as_it_came(protocol: ProtocolUnderTest, data: st.DataObject) -> None:
    answer, chance = data.draw(protocol.writer.answers), data.draw(chances)
    whole = read_whole(protocol.dialect, answer.whole(), vendor=protocol.vendor.name)
    streamed = protocol.run([protocol.wire(answer.frames(chance))]).response
    for response in (whole, streamed, loads(dumps(whole))):
        assert isinstance(response, Response)
        assert sent(protocol, response)[0] == answer.sent_back()


@every_native
@LAW
@given(data=st.data())
def test_every_call_has_its_result(protocol: ProtocolUnderTest, data: st.DataObject) -> None:
    answer = data.draw(protocol.writer.answers)
    whole = read_whole(protocol.dialect, answer.whole(), vendor=protocol.vendor.name)
    assert sent(protocol, whole)[1] == answer.results("done")


@pytest.mark.parametrize("protocol", [PROTOCOLS[name] for name in NATIVE[:2]], ids=NATIVE[:2])
@LAW
@given(data=st.data())
def test_citations_are_of_the_words_that_they_are_about(
    protocol: ProtocolUnderTest, data: st.DataObject
) -> None:
    answer, chance = data.draw(protocol.writer.grounded), data.draw(chances)
    whole = read_whole(protocol.dialect, answer.whole(), vendor=protocol.vendor.name)
    for response in (whole, protocol.run([protocol.wire(answer.frames(chance))]).response):
        words: dict[str, str] = {}
        for text in (part for part in response.parts if isinstance(part, Text)):
            for each in text.citations:
                if each.kind == "groundingSupport" and each.payload is not None:
                    words[each.payload] = words.get(each.payload, "") + text.text[each.start : each.end]
        assert list(words.values()) == answer.spans()
