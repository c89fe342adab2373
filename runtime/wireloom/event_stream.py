"""The sans-IO half of a common stream: one decoder for each attempt, and what may follow on a failure."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

import msgspec

from .clock import Clock
from .decode import StreamDecoder
from .errors import WireloomError
from .events import BlockEnd, Event, Heartbeat, ResponseInfo, StreamStart, UsageUpdate
from .fallback import Chain
from .first_bytes import Reader
from .outgoing import Outgoing
from .pump import StreamCore
from .response import Response
from .resume import ResumedDecoder, resumed

_log = logging.getLogger("wireloom.retry")


class EventStream:
    """The stream of the present call of `chain`."""

    _decoder: StreamDecoder | ResumedDecoder

    def __init__(self, chain: Chain, key: str | None, clock: Clock) -> None:
        self._chain: Final = chain
        self._call: Final = chain.call
        self._key: Final = key
        out = self._call.outgoing(key)
        start = (StreamStart(self._call.warnings),)
        trial, self._limits = chain.begin(out, clock)
        self.core: Final = StreamCore[Event](
            out,
            trial,
            self._limits,
            self._new_decoder,
            clock=clock,
            passing=(Heartbeat,),
            held=(ResponseInfo, UsageUpdate),
            # Its warnings are those of the call that answers, and which one that is shows with the first event.
            preface=() if chain.several else start,
            waiting=start if chain.several else (),
            describe=self._describe,
            onward=self,
        )
        self.core.trial.reads(self.response)

    def response(self) -> Response:
        """What has arrived so far."""
        return self._call.told(self._decoder.response(), self.core.told(), self.core.trial)

    def parted(self, items: list[Event]) -> tuple[list[Event], list[Event]]:
        """The events, and apart from them the ends of blocks that are not whole."""
        ends = [event for event in items if _is_cut(event)]
        return ([event for event in items if not _is_cut(event)] if ends else items), ends

    def rest(
        self, error: WireloomError, ends: list[Event]
    ) -> tuple[Outgoing, Callable[[], Reader[Event]]] | None:
        """The request for the rest of the answer, and what reads it behind what was handed out."""
        if self._call.rest is None or not error.retryable:
            return None
        answer = self._decoder.response()
        found = self._call.rest(answer.parts)
        if found is None:
            return None
        call, prefix = found
        places = [end.index for end in ends if isinstance(end, BlockEnd)]
        if places != [len(answer.parts) - 1] and (places or prefix.repeated or prefix.withheld):
            return None  # what comes again can be told from what is new only in the same block
        new = tuple(warning for warning in call.warnings if warning not in self._call.warnings)
        answer = resumed(msgspec.structs.replace(answer, warnings=(*answer.warnings, *new)), error)
        _log.info("%s: the stream broke (%s); it is to be resumed", self._call.name, error.category)

        def read_on() -> ResumedDecoder:
            place = places[0] if places else None
            self._decoder = decoder = ResumedDecoder(self._stream_decoder(), answer, prefix, place)
            return decoder

        return call.outgoing(self._key), read_on

    def moves(self, error: WireloomError) -> bool:
        """Whether the next call of the chain is to be made."""
        return self._chain.moves(error)

    def _describe(self, error: WireloomError) -> None:
        self._chain.stopped(error)
        if error.partial is not None:
            error.partial = self.response()

    def _new_decoder(self) -> StreamDecoder:
        self._decoder = decoder = self._stream_decoder()
        return decoder

    def _stream_decoder(self) -> StreamDecoder:
        call = self._call
        return StreamDecoder(
            call.target.dialect,
            vendor=call.target.vendor.name,
            turn=call.turn,
            bounds=call.bounds,
            on_complete=self._limits.settle,
        )


def _is_cut(event: Event) -> bool:
    return isinstance(event, BlockEnd) and not event.complete
