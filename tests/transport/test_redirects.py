"""Redirects: never followed unasked, never to another origin, never with another method."""

from __future__ import annotations

import pytest

from support.both import KEY, KINDS, Caller
from support.loopback import Reply, json_reply, serving, sse_reply
from wireloom import APIStatusError, ConfigurationError
from wireloom.http.redirects import MAX_REDIRECTS, redirected

GOOD = {"id": "r1", "model": "m1", "text": "hello"}
FROM = "https://host.example/v1/ask?key=k"


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/v2/ask", "https://host.example/v2/ask"),
        ("https://host.example:443/v2", "https://host.example:443/v2"),
        ("https://HOST.example/v2#part", "https://HOST.example/v2"),
        ("?key=k&a=1", "https://host.example/v1/ask?key=k&a=1"),
        ("http://host.example/v2", None),
        ("https://host.example:8443/v2", None),
        ("https://other.example/v2", None),
        ("//other.example/v2", None),
        ("https://host.example.other/v2", None),
        ("https://user@host.example/v2", None),
        ("https://host.example:x/", None),
        ("/a b", None),
        ("/a\r\nx: y", None),
        ("", None),
    ],
)
def test_only_to_the_same_origin(location: str, target: str | None) -> None:
    assert redirected(FROM, 307, location) == redirected(FROM, 308, location) == target


@pytest.mark.parametrize("status", [200, 300, 301, 302, 303, 304, 305])
def test_only_where_the_method_is_kept(status: int) -> None:
    assert redirected(FROM, status, "/v2") is None


@pytest.mark.parametrize("kind", KINDS)
async def test_none_is_followed_unasked(kind: str) -> None:
    with serving(Reply(307, {"location": "/v2"}), json_reply(GOOD)) as server:
        caller = Caller(kind, server.url)
        with pytest.raises(APIStatusError, match="a redirect, which is not followed"):
            await caller.generate()
        await caller.close()
    assert len(server.seen) == 1


@pytest.mark.parametrize("kind", KINDS)
async def test_method_body_and_key_go_along_to_the_same_origin(kind: str) -> None:
    onward = Reply(308, {"location": "/v2/moved"}, (b"moved",))
    with serving(onward, json_reply(GOOD), onward, onward, sse_reply({"t": "end"})) as server:
        caller = Caller(kind, server.url, follow_redirects="same_origin")
        assert (await caller.generate()).text == "hello"
        await caller.events()
        await caller.close()
    first, second, *_ = server.seen
    assert second.path == "/v2/moved"
    assert (second.method, second.body, second.headers["x-key"]) == ("POST", first.body, KEY)
    assert len(server.seen) == 5


@pytest.mark.parametrize("kind", ["sync", "sync/httpx2"])
async def test_a_key_that_the_server_puts_into_the_query_is_not_logged(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with serving(Reply(307, {"location": f"/v2?token={KEY}"}), json_reply(GOOD)) as server:
        caller = Caller(kind, server.url, follow_redirects="same_origin")
        assert (await caller.generate()).text == "hello"
        await caller.close()
    assert server.seen[1].path == f"/v2?token={KEY}"
    told = [record.getMessage() for record in caplog.records if "receive_response" not in record.getMessage()]
    assert "/v2" in str(told)
    assert KEY not in str(told)


@pytest.mark.parametrize("kind", KINDS)
async def test_another_origin_never_gets_the_key(kind: str) -> None:
    with serving(json_reply(GOOD)) as other, serving(Reply(307, {"location": other.url + "/x"})) as server:
        caller = Caller(kind, server.url, follow_redirects="same_origin")
        with pytest.raises(APIStatusError, match="a redirect, which is not followed"):
            await caller.generate()
        await caller.close()
    assert (len(server.seen), other.seen) == (1, [])


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_circle_ends(kind: str) -> None:
    with serving(*[Reply(307, {"location": "/again"})] * 20) as server:
        caller = Caller(kind, server.url, follow_redirects="same_origin")
        with pytest.raises(APIStatusError, match="a redirect, which is not followed"):
            await caller.generate()
        await caller.close()
    assert len(server.seen) == MAX_REDIRECTS + 1


def test_no_other_way_to_follow_is_known() -> None:
    with pytest.raises(ConfigurationError, match='follow_redirects must be "same_origin" or None, not True'):
        Caller("sync", "http://127.0.0.1:9", follow_redirects=True)
