"""Compares what came of a case with what must."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import wireloom
from faults.run import Outcome
from faults.table import HEADER, KEY, PROMPT, Expect, Shape

_MARKS = {"key": KEY, "prompt": PROMPT.partition(" ")[0], "header": HEADER}


def problems(outcome: Outcome, expect: Expect, shape: Shape) -> list[str]:
    """What is not as it must be; empty when all is."""
    found = list(_error(outcome, expect)) + list(_conduct(outcome, expect)) + list(_secrets(outcome))
    if shape == "stream":
        found += _laws(outcome, expect)
    return found


def _error(outcome: Outcome, expect: Expect) -> Iterator[str]:
    error, response = outcome.error, outcome.response
    if expect.cancelled:
        if not isinstance(error, KeyboardInterrupt | asyncio.CancelledError):
            yield f"cancelled, but {error!r}"
        if (response.text if response is not None else "") != expect.partial:
            yield f"the response has {response!r}, not the text {expect.partial!r}"
        return
    if type(error) is not (expect.error or type(None)):
        yield f"{error!r} instead of {expect.error.__name__ if expect.error else 'an answer'}"
        return
    if error is None:
        text = "" if response is None else response.text
        if text != expect.text:
            yield f"the answer is {text[:80]!r}, not {expect.text[:80]!r}"
        told = "" if response is None else " ".join(map(str, response.warnings))
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
    if len(error.attempts) != max(expect.requests, len(expect.waits) + 1):
        yield f"{len(error.attempts)} attempts are told"


def _conduct(outcome: Outcome, expect: Expect) -> Iterator[str]:
    if outcome.requests != expect.requests:
        yield f"{outcome.requests} requests, not {expect.requests}"
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


def _secrets(outcome: Outcome) -> Iterator[str]:
    for place, text in outcome.texts.items():
        for what, mark in _MARKS.items():
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
