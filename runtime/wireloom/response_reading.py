"""How the whole answer of a call becomes a response. Sans-IO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clock import Clock
from .errors import WireloomError
from .outgoing import Outgoing
from .response import Response
from .transport import Answer, Told, add_told, told_by
from .trial import Trial

if TYPE_CHECKING:
    from .call import Call


class ResponseReading:
    """Reads the whole answer of one call; `finished` adds what is known when the call is over."""

    def __init__(self, call: Call, out: Outgoing, trial: Trial, clock: Clock) -> None:
        self._call, self._out, self._trial, self._clock = call, out, trial, clock
        self._told = Told()

    def __call__(self, answer: Answer) -> Response:
        self._told = told_by(self._out, answer.head, self._clock)
        try:
            response = self._call.response(answer)
        except WireloomError as error:
            add_told(error, self._told)
            if error.partial is not None:
                error.partial = self._call.told(error.partial, self._told, self._trial)
            raise
        self._trial.reads(lambda: self.finished(response))
        return response

    def finished(self, response: Response) -> Response:
        """The response with attempts, warnings and the facts of the headers."""
        return self._call.told(response, self._told, self._trial)
