"""What is logged, where and at which level; and what never is."""

from __future__ import annotations

import logging
import subprocess
import sys

import pytest

from support.both import KEY, Caller
from support.loopback import json_reply, serving, sse_reply
from wireloom import OverloadedError, WireloomError
from wireloom.clock import instant_retries

ANSWER = {"id": "r1", "model": "m1", "text": "xyzzy-answer", "usage": {"in": 3, "out": 1}}
START, USAGE = {"t": "start", "id": "r1", "model": "m1"}, {"t": "usage", "usage": {"in": 3, "out": 1}}
HEL, END = {"t": "text", "text": "xyzzy-answer"}, {"t": "end"}
BUSY = {"error": {"type": "overloaded", "message": f"busy: xyzzy-words {KEY}"}}

both = pytest.mark.parametrize("kind", ["sync", "async"])


def logged(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [
        (record.name, record.levelname) for record in caplog.records if record.name.startswith("wireloom")
    ]


@both
async def test_a_call_that_works_says_nothing(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    with serving(json_reply(ANSWER), sse_reply(START, HEL, END)) as server, caplog.at_level(logging.INFO):
        caller = Caller(kind, server.url)
        await caller.generate()
        await caller.events()
        await caller.close()
    assert logged(caplog) == []


@both
async def test_a_call_that_fails_is_no_warning(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    with serving(*[json_reply(BUSY, 529)] * 3) as server, caplog.at_level(logging.INFO), instant_retries():
        caller = Caller(kind, server.url)
        with pytest.raises(OverloadedError):
            await caller.generate()
        await caller.close()
    assert set(logged(caplog)) == {("wireloom.retry", "INFO")}
    first, second, last = (
        record.getMessage() for record in caplog.records if record.name == "wireloom.retry"
    )
    assert first.startswith("tiny: attempt 1 failed (overloaded); the next one in ")
    assert second.startswith("tiny: attempt 2 failed (overloaded); the next one in ")
    assert last == "tiny: attempt 3 failed (overloaded); not retried (out_of_attempts)"


@both
async def test_all_of_a_call(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    replies = json_reply(ANSWER), sse_reply(START, HEL, USAGE, END), json_reply({}, 401)
    with serving(*replies) as server, caplog.at_level(logging.DEBUG, "wireloom"):
        caller = Caller(kind, server.url)
        await caller.generate()
        await caller.events()
        with pytest.raises(WireloomError):
            await caller.generate()
        await caller.close()
    told = [
        (record.levelname, record.getMessage()) for record in caplog.records if record.name == "wireloom.http"
    ]
    assert {level for level, _ in told} == {"DEBUG"}
    sent, end, stream, stream_end, again, refused = (text for _, text in told)
    assert sent == again == "tiny: POST /v1/ask, model m, whole, attempt 1"
    assert stream == "tiny: POST /v1/ask, model m, stream, attempt 1"
    assert end.startswith("tiny: POST /v1/ask answered, status 200, 0.")
    assert end.endswith(" s, tokens 3 in, 1 out")
    assert ", first event after 0." in stream_end
    assert refused.startswith("tiny: POST /v1/ask failed (authentication), status 401, ")


@both
async def test_no_record_has_a_secret_or_content(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    secret = {"extra_headers": {"x-a": "xyzzy-header"}, "extra_query": {"q": "xyzzy-query"}}
    replies = [json_reply(BUSY, 529, x_tiny_a="xyzzy-answered"), json_reply(ANSWER), sse_reply(START, HEL)]
    with serving(*replies) as server, caplog.at_level(logging.DEBUG, "wireloom"), instant_retries():
        caller = Caller(kind, server.url)
        await caller.generate("xyzzy-prompt", system="xyzzy-system", **secret)
        await caller.failed_events("xyzzy-prompt", **secret)
        await caller.close()
    records = [record for record in caplog.records if record.name.startswith("wireloom")]
    assert len(records) > 5
    for record in records:
        text = f"{record.getMessage()} {record.__dict__!r}"
        assert "xyzzy" not in text
        assert KEY not in text


def test_nothing_is_printed_without_a_handler() -> None:
    """Python prints warnings for which there is no handler at all; there is one."""
    code = "import logging, wireloom; wireloom.Client; logging.getLogger('wireloom.http').warning('loud')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
