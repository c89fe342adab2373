"""Going on with an answer that broke off, where the vendor can: what had arrived goes out as the last message. Sans-IO."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, cast

import msgspec
from msgspec import Struct

from .decode import StreamDecoder
from .errors import WireloomError
from .events import BlockEnd, BlockStart, Event, Finish, TextDelta, UsageUpdate
from .model import CallWarning, Message, Part, Reasoning, Text, Usage
from .params import reasons, rows_for
from .request import Request
from .response import Response
from .vendor import Dialect, Effect, Resume

_SUMMED: Final = ("input", "output", "cache_read", "cache_write", "reasoning", "cost")


class Prefix(Struct, frozen=True):
    """A request for the rest of an answer: `effects` are those of this request alone, `base_url` is where it goes, if elsewhere.

    `repeated` is what the new answer may begin with, `withheld` the end of the text that was not sent.
    """

    request: Request
    effects: tuple[Effect, ...] = ()
    base_url: str | None = None
    repeated: str = ""
    withheld: str = ""


def prefix_of(dialect: Dialect, request: Request, answer: Sequence[Part]) -> Prefix | None:
    """The request that goes on behind `answer`, which `request` led to; None where the vendor cannot."""
    resume = dialect.resume
    row = rows_for(request.model, dialect.models)
    if (
        resume is None
        or row.resume is False
        or request.response_format not in (None, "text")
        or (reasons(request, row) and not resume.reasoning)
        or not all(_can_go_on(part, resume) for part in answer)
    ):
        return None
    *before, last = answer or (None,)
    if not isinstance(last, Text):
        return None
    text = last.text if resume.ends_in_space else last.text.rstrip()
    if not text:
        return None
    said = (*cast("Sequence[Part]", before), Text(text))
    message = _last_message(dialect, request, said, resume)
    if message is None:
        return None
    asked = request.messages[:-1] if request.messages[-1].role == "assistant" else request.messages
    return Prefix(
        msgspec.structs.replace(request, messages=(*asked, message)),
        (Effect(replay=resume.replay),) if resume.replay else (),
        resume.base_url,
        "".join(part.text for part in said if isinstance(part, Text)) if resume.repeats else "",
        last.text[len(text) :],
    )


def _can_go_on(part: Part, resume: Resume) -> bool:
    """Whether an answer with this part can be sent as it is: it has no payload that would have to be verified."""
    if any(meta.data for meta in part.meta.values()):
        return False
    if isinstance(part, Reasoning):
        return resume.reasoning and not part.redacted
    return isinstance(part, Text) and not part.citations


def _last_message(
    dialect: Dialect, request: Request, said: tuple[Part, ...], resume: Resume
) -> Message | None:
    """What was said as a message; with what the caller had put into the model's mouth, if the conversation ended so."""
    begun = request.messages[-1]
    if begun.role != "assistant":
        return Message("assistant", said, options={dialect.issuer: resume.message} if resume.message else {})
    if resume.repeats:
        return None  # the answer may have begun with the caller's words, or not
    if isinstance(begun.parts[-1], Text) and isinstance(said[0], Text):
        joined = msgspec.structs.replace(begun.parts[-1], text=begun.parts[-1].text + said[0].text)
        parts = (*begun.parts[:-1], joined, *said[1:])
    else:
        parts = (*begun.parts, *said)
    own = {**begun.options.get(dialect.issuer, {}), **resume.message}
    options = {**begun.options, dialect.issuer: own} if own else begun.options
    return msgspec.structs.replace(begun, parts=parts, options=options)


class Seam:
    """Where a text goes on: takes out of its pieces what stands there already."""

    def __init__(self, repeated: str, withheld: str) -> None:
        self._repeated = repeated
        self._withheld = withheld
        self._held = ""

    def text(self, piece: str) -> str:
        """What is new in the next piece; nothing while it may be all repetition."""
        if self._repeated:
            self._held += piece
            if not self._held.startswith(self._repeated):
                if self._repeated.startswith(self._held):
                    return ""
                return self.rest()
            piece = self._held.removeprefix(self._repeated)
            self._repeated = self._held = ""
        while piece and self._withheld:
            if piece[0] != self._withheld[0]:
                self._withheld = ""
                break
            piece, self._withheld = piece[1:], self._withheld[1:]
        return piece

    def rest(self) -> str:
        """What was held back and is no repetition."""
        held, self._held, self._repeated = self._held, "", ""
        return self.text(held) if held else ""


class ResumedDecoder:
    """Reads the rest of an answer: its events go on where those of `before` ended, as one stream.

    `open` is the block in which it broke off, the last one; None if that had ended.
    """

    def __init__(self, decoder: StreamDecoder, before: Response, prefix: Prefix, open: int | None) -> None:
        self._decoder: Final = decoder
        self._before: Final = before
        self._seam: Final = Seam(prefix.repeated, prefix.withheld)
        self._open = open
        self._shift = len(before.parts)
        self._joins = False
        last = before.parts[-1]
        self._pieces: list[str] = [last.text if isinstance(last, Text) else ""]
        self.error: WireloomError | None = None
        self.finished = False

    def receive(self, data: bytes) -> list[Event]:
        """The events that the next bytes of the body complete."""
        return self._events(self._decoder.receive(data))

    def end(self) -> list[Event]:
        """The last events: the connection has ended."""
        return self._events(self._decoder.end())

    def abort(self, error: WireloomError) -> list[Event]:
        """The stream cannot go on; `error` is raised after the events that this returns."""
        return self._events(self._decoder.abort(error))

    def whole(self, body: bytes) -> list[Event] | None:
        """The events of a whole answer that came in the stream's place; None where the dialect refuses it."""
        events = self._decoder.whole(body)
        return None if events is None else self._events(events)

    def warn(self, warning: CallWarning) -> None:
        """Something is to be told on the response."""
        self._decoder.warn(warning)

    def response(self) -> Response:
        """What has arrived so far, with what came before."""
        now, before = self._decoder.response(), self._before
        parts = (*before.parts, *now.parts)
        if self._joins:
            parts = (*before.parts[:-1], self._joined(now.parts[0]), *now.parts[1:])
        return msgspec.structs.replace(
            now,
            id=now.id or before.id,
            model=now.model or before.model,
            served_by=now.served_by or before.served_by,
            message=Message("assistant", parts, {**before.message.meta, **now.message.meta}),
            usage=added(before.usage, now.usage),
            warnings=(*before.warnings, *now.warnings),
        )

    def _events(self, events: list[Event]) -> list[Event]:
        self.error, self.finished = self._decoder.error, self._decoder.finished
        made = [moved for event in events for moved in self._moved(event)]
        if self.error is not None:
            made += self._end_open(complete=False)
            self.error.partial = self.response()
        return made

    def _moved(self, event: Event) -> list[Event]:
        """The event as one of the whole stream."""
        match event:
            case UsageUpdate():
                return [msgspec.structs.replace(event, usage=added(self._before.usage, event.usage))]
            case Finish():
                usage = added(self._before.usage, event.usage)
                return [*self._end_open(complete=True), msgspec.structs.replace(event, usage=usage)]
            case BlockStart(kind="text") if self._open is not None:
                # The block goes on: of this one neither the start is told nor, in the end, more than one end.
                self._joins, self._open = True, None
                self._shift -= 1
                return []
            case BlockStart():
                return [*self._end_open(complete=True), self._shifted(event)]
            case TextDelta(index=0) if self._joins:
                return self._delta(self._seam.text(event.text), event.raw)
            case BlockEnd(index=0) if self._joins:
                rest = self._delta(self._seam.rest(), event.raw)
                return [*rest, self._shifted(msgspec.structs.replace(event, part=self._joined(event.part)))]
            case _:
                return [self._shifted(event)] if hasattr(event, "index") else [event]

    def _shifted(self, event: Event) -> Event:
        return msgspec.structs.replace(event, index=self._shift + getattr(event, "index", 0))

    def _delta(self, text: str, raw: bytes | None) -> list[Event]:
        if not text:
            return []
        self._pieces.append(text)
        return [TextDelta(self._shift, text, raw)]

    def _joined(self, part: Part) -> Part:
        """The block in which the answer broke off, as a whole."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return msgspec.structs.replace(part, text=self._pieces[0]) if isinstance(part, Text) else part

    def _end_open(self, *, complete: bool) -> list[Event]:
        index, self._open = self._open, None
        return [] if index is None else [BlockEnd(index, self._before.parts[-1], complete)]


def added(before: Usage, now: Usage) -> Usage:
    """What two attempts reported, count by count: the vendor bills both. A count is None where neither said it."""
    if now.source is None or before.source is None:
        return before if now.source is None else now
    sums: dict[str, Any] = {name: _sum(getattr(before, name), getattr(now, name)) for name in _SUMMED}
    return Usage(**sums, raw=_both(before.raw, now.raw), source="vendor")


def _sum(one: float | None, other: float | None) -> float | None:
    return other if one is None else one if other is None else one + other


def _both(before: str | None, now: str | None) -> str | None:
    """The objects of both as one JSON array."""
    if before is None or now is None:
        return now if before is None else before
    earlier = before[1:-1] if before.startswith("[") else before
    return f"[{earlier},{now}]"


def resumed(answer: Response, error: WireloomError) -> Response:
    """What had arrived when the stream broke with `error`, saying that it went on from there."""
    why = (
        f"the stream broke after {len(answer.text)} characters ({error.category}) and was resumed from there; "
        "the usage is what both attempts reported"
    )
    return msgspec.structs.replace(answer, warnings=(*answer.warnings, CallWarning("resumed", "stream", why)))
