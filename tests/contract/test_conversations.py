"""Conversations that the vendor keeps: begun, labelled, filled, listed, answered in, deleted."""

from __future__ import annotations

from typing import Any

import pytest

from contract.hosted_streams import CALL, TEXT, message
from support.loopback import json_reply, serving
from wireloom_vendors.groq import Groq
from wireloom_vendors.openai import AsyncOpenAI, OpenAI
from wireloom_vendors.openai.openai_responses import types
from wireloom_vendors.openrouter import OpenRouter
from wireloom_vendors.xai import XAI

KEPT = {"id": "conv_1", "object": "conversation", "created_at": 1, "metadata": {"a": "b"}}
GONE = {"id": "conv_1", "object": "conversation.deleted", "deleted": True}
SAID = types.InputMessage(role="user", content="Hi")
SENT = {"role": "user", "content": "Hi"}


def page(*items: dict[str, Any], more: bool = False) -> dict[str, Any]:
    last = items[-1]["id"]
    return {"object": "list", "data": [*items], "first_id": items[0]["id"], "last_id": last, "has_more": more}


def test_a_conversation_from_its_beginning_to_its_end() -> None:
    replies = (
        KEPT, KEPT, KEPT, page(message(TEXT)), page(message(TEXT), more=True), page(CALL), CALL, KEPT, GONE,
    )  # fmt: skip
    with serving(*map(json_reply, replies)) as server, OpenAI("k", server.url) as client:
        kept = client.conversations.create(items=[SAID], metadata={"a": "b"})
        assert (kept.id, kept.metadata, kept.extra) == ("conv_1", {"a": "b"}, {})
        assert client.conversations.retrieve("conv_1") == kept
        assert client.conversations.update("conv_1", metadata={"c": "d"}) == kept
        added = client.conversations.items.create("conv_1", items=[SAID])
        assert isinstance(added.data[0], types.OutputMessage)
        listed = list(client.conversations.items.list("conv_1", order="asc"))
        assert [type(item) for item in listed] == [types.OutputMessage, types.FunctionToolCall]
        assert isinstance(client.conversations.items.retrieve("conv_1", "fc_1"), types.FunctionToolCall)
        assert client.conversations.items.delete("conv_1", "fc_1") == kept
        assert client.conversations.delete("conv_1").deleted
    item = "/conversations/conv_1/items"
    assert [(seen.method, seen.path, seen.json if seen.body else None) for seen in server.seen] == [
        ("POST", "/conversations", {"items": [SENT], "metadata": {"a": "b"}}),
        ("GET", "/conversations/conv_1", None),
        ("POST", "/conversations/conv_1", {"metadata": {"c": "d"}}),
        ("POST", item, {"items": [SENT]}),
        ("GET", f"{item}?order=asc", None),
        ("GET", f"{item}?order=asc&after=msg_1", None),
        ("GET", f"{item}/fc_1", None),
        ("DELETE", f"{item}/fc_1", None),
        ("DELETE", "/conversations/conv_1", None),
    ]


async def test_a_conversation_asynchronously() -> None:
    with serving(json_reply(KEPT), json_reply(page(CALL))) as server:
        async with AsyncOpenAI("k", server.url) as client:
            assert (await client.conversations.create()).id == "conv_1"
            items = await client.conversations.items.list("conv_1")
            assert [item.name async for item in items if isinstance(item, types.FunctionToolCall)] == ["f"]
    assert server.seen[0].body == b"{}"


@pytest.mark.parametrize("client", [XAI, OpenRouter, Groq])
def test_who_keeps_none_has_no_such_calls(client: type[Any]) -> None:
    with client("k") as made:
        assert not hasattr(made, "conversations")
        assert made.responses
