"""Bodies that are not what they should be: which of them a dialect reads all the same."""

from __future__ import annotations

from typing import Final, Literal

from .errors import StreamDecodeError
from .model import CallWarning
from .request_tables import Table

_FIELDS: Final = (b"data:", b"event:", b"id:", b"retry:", b":")


class Tolerance(Table, frozen=True, kw_only=True):
    """What is read although it is not what it should be; the rest is an error.

    `content_type`: whether the media type of an answer must be that of its form, or is ignored, so that only its
    bytes say what it is. `other_form`: a whole answer where a stream was asked for, or a stream where a whole answer
    was, is refused or read. `broken_event`: an event that cannot be read is an error, or is left out. `empty_event`:
    an event whose data is empty is an error, or is skipped like a comment. `invalid_utf8`: bytes that are no UTF-8
    are an error, or replaced by U+FFFD. `after_end`: what comes behind the terminal mark is not looked at, or it is
    an error. What changes the answer, or tells of a server that is set up wrongly, is said in a warning on the
    response.
    """

    content_type: Literal["check", "ignore"] = "check"
    other_form: Literal["refuse", "read"] = "refuse"
    broken_event: Literal["error", "skip"] = "error"
    empty_event: Literal["error", "skip"] = "error"
    invalid_utf8: Literal["error", "replace"] = "error"
    after_end: Literal["ignore", "error"] = "ignore"


def repaired(text: bytes) -> bytes | None:
    """`text` with U+FFFD for what is no UTF-8; None if all of it is."""
    try:
        text.decode()
    except UnicodeDecodeError:
        return text.decode(errors="replace").encode()
    return None


def is_event_stream(body: bytes) -> bool:
    """Whether a body begins like server-sent events."""
    return body.lstrip(b" \t\r\n\xef\xbb\xbf").startswith(_FIELDS)


def tolerated(field: str, why: str) -> CallWarning:
    """The warning for a tolerance that was made use of."""
    return CallWarning("tolerated", field, why)


REPLACED: Final = tolerated("invalid_utf8", "bytes that are no UTF-8 were replaced by U+FFFD")
"""The warning for text that was repaired."""


def mended(text: bytes, tolerance: Tolerance, warnings: list[CallWarning]) -> bytes | None:
    """`text` as `repaired` makes it, where that is tolerated; told once in the warnings."""
    if tolerance.invalid_utf8 == "error" or (whole := repaired(text)) is None:
        return None
    if REPLACED not in warnings:
        warnings.append(REPLACED)
    return whole


def after_end() -> StreamDecodeError:
    """The error of a stream that goes on behind its terminal mark."""
    return StreamDecodeError("the stream went on after its terminal mark")


def all_left_out(count: int) -> StreamDecodeError:
    """The error of a stream that ended as it should, and of whose answer nothing could be read."""
    return StreamDecodeError(f"no piece of an answer could be read; {_events(count)} could not")


def left_out(warnings: list[CallWarning], count: int) -> None:
    """Tells of `count` events that could not be read and were left out, in one warning in place of that for one less."""
    if count > 1:
        warnings.remove(_left_out(count - 1))
    warnings.append(_left_out(count))


def _left_out(count: int) -> CallWarning:
    why = f"{_events(count)} could not be read, and what stood there is missing"
    return tolerated("broken_event", why)


def _events(count: int) -> str:
    return "1 event" if count == 1 else f"{count} events"
