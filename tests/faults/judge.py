"""Compares what came of a case with what must."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Final

import wireloom
from faults.run import Outcome
from faults.table import HEADER, KEY, PROMPT, Case, Expect

MARKS: Final = {"key": KEY, "prompt": PROMPT.partition(" ")[0], "header": HEADER}
"""What must be in no text."""


def problems(outcome: Outcome, case: Case) -> list[str]:
    """What is not as it must be; empty when all is."""
    expect = case.expect
    found = list(_error(outcome, expect)) + list(_conduct(outcome, expect))
    found += [*_attempts(outcome, expect), *_requests(outcome), *_secrets(outcome)]
    if case.shape == "stream" and case.client == "common":
        found += _laws(outcome, expect)
    return found


def _error(outcome: Outcome, expect: Expect) -> Iterator[str]:
    error = outcome.error
    if expect.cancelled:
        if not isinstance(error, KeyboardInterrupt | asyncio.CancelledError):
            yield f"cancelled, but {error!r}"
        if outcome.text != expect.partial:
            yield f"the response has {outcome.text!r}, not the text {expect.partial!r}"
        return
    if type(error) is not (expect.error or type(None)):
        yield f"{error!r} instead of {expect.error.__name__ if expect.error else 'an answer'}"
        return
    if error is None:
        if outcome.text != expect.text:
            yield f"the answer is {outcome.text[:80]!r}, not {expect.text[:80]!r}"
        told = " ".join(map(str, outcome.told))
        if expect.warns not in told:
            yield f"no warning says {expect.warns!r}: {told!r}"
        return
    assert isinstance(error, wireloom.WireloomError)
    if getattr(error, "phase", None) != expect.phase:
        yield f"the phase is {getattr(error, 'phase', None)}, not {expect.phase}"
    partial = "" if error.partial is None else error.partial.text
    if partial != expect.partial:
        yield f"the partial is {partial[:80]!r}, not {expect.partial!r}"
    if error.retry_after != expect.retry_after:
        yield f"retry_after is {error.retry_after}, not {expect.retry_after}"
    if expect.says not in str(error):
        yield f"{str(error)!r} does not say {expect.says!r}"


def _attempts(outcome: Outcome, expect: Expect) -> Iterator[str]:
    """What is told of the attempts, wherever it is."""
    if not outcome.attempts and not expect.local:
        yield "nothing tells of the attempts"
    for place, attempts in outcome.attempts.items():
        told = tuple(attempt.outcome for attempt in attempts)
        if told != expect.attempts:
            yield f"the attempts in the {place} are {told}, not {expect.attempts}"
        delays = tuple(round(attempt.delay, 4) for attempt in attempts if attempt.delay is not None)
        if delays != expect.waits:
            yield f"the delays in the {place} are {delays}, not {expect.waits}"
        if [attempt.number for attempt in attempts] != list(range(1, len(attempts) + 1)):
            yield f"the attempts in the {place} are not numbered in turn"


def _conduct(outcome: Outcome, expect: Expect) -> Iterator[str]:
    if len(outcome.seen) != expect.requests:
        yield f"{len(outcome.seen)} requests, not {expect.requests}"
    if expect.local and outcome.connections:
        yield f"{outcome.connections} connections were opened"
    waits = tuple(round(wait, 4) for wait in outcome.waits)
    if waits != expect.waits:
        yield f"the waits are {waits}, not {expect.waits}"
    if expect.closed and not outcome.closed:
        yield "the connection stays open"
    if not outcome.closed_later:
        yield "the connection outlives its client"
    if outcome.overdue:
        yield "the server's bound ended it"
    if expect.peak is not None and outcome.peak > expect.peak:
        yield f"a peak of {outcome.peak} bytes, more than {expect.peak}"
    if expect.sent is not None and outcome.sent > expect.sent:
        yield f"the server sent {outcome.sent} bytes, more than {expect.sent}"
    if outcome.texts["warnings"]:
        yield f"warnings: {outcome.texts['warnings']}"


def _requests(outcome: Outcome) -> Iterator[str]:
    """What holds of the requests of every call."""
    if len({seen.headers.get("idempotency-key") for seen in outcome.seen} - {None}) > 1:
        yield "the idempotency key is not the same in all attempts"
    if any("cookie" in seen.headers for seen in outcome.seen):
        yield "a cookie was sent"
    if any(KEY in seen.target for seen in outcome.seen):
        yield "the key is in the URL"
    if any(not seen.here for seen in outcome.seen):
        yield "a request went to another origin"


def _secrets(outcome: Outcome) -> Iterator[str]:
    for place, text in outcome.texts.items():
        for what, mark in MARKS.items():
            if mark in text:
                at = text.index(mark)
                yield f"the {what} is in the {place}: {text[max(0, at - 60) : at + 20]!r}"


def _laws(outcome: Outcome, expect: Expect) -> Iterator[str]:
    events = outcome.events
    started = sorted(event.index for event in events if isinstance(event, wireloom.BlockStart))
    ends = [event for event in events if isinstance(event, wireloom.BlockEnd)]
    finishes = sum(isinstance(event, wireloom.Finish) for event in events)
    if outcome.error is None and expect.partial == "" and finishes != 1:
        yield f"{finishes} events say that the answer is finished"
    if isinstance(outcome.error, wireloom.WireloomError):
        if finishes:
            yield "the answer is said to be finished, and fails"
        if started != sorted(event.index for event in ends):
            yield "a block is started and does not end"
        if expect.partial and all(event.complete for event in ends):
            yield "no block is said to be incomplete"
