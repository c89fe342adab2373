"""The blocking edge: sends a request over httpx and reads what comes."""

from __future__ import annotations

import threading
from contextlib import suppress

import httpx

from .clock import SYSTEM, Clock
from .errors import ConfigurationError, WireloomError
from .outgoing import Outgoing
from .timeouts import Limits
from .transport import (
    DREGS,
    MAX_BODY_BYTES,
    MAX_ERROR_BYTES,
    TRANSPORT_ERRORS,
    Answer,
    Body,
    Pile,
    Reading,
    T,
    checked,
    is_stream,
    is_success,
    lost,
    refusal,
    request_of,
    too_large,
)
from .trial import Trial


class SyncBody(Body):
    """An answer whose head has come."""

    def __init__(self, response: httpx.Response, out: Outgoing, limits: Limits) -> None:
        super().__init__(response, out, limits)
        self._response = response
        self._raw = response.iter_bytes() if self._read_before else response.iter_raw()

    def read(self) -> bytes | None:
        """The next bytes of the body, decoded; None at its end. Raises `WireloomError`."""
        self._limits.reading()
        while True:
            for piece in self._pieces:
                return piece
            try:
                data = next(self._raw, None)
            except TRANSPORT_ERRORS as error:
                failure = self._lost(error)
            else:
                if data is None:
                    self._ended()
                    return None
                if self._inflater.plain:
                    return data
                self._pieces = self._inflater.receive(data)
                continue
            raise failure

    def drain(self) -> None:
        """Reads what may follow a complete answer, for a moment. Never raises."""
        guard = self._linger()
        if guard is None:
            return
        try:
            with suppress(*TRANSPORT_ERRORS):
                for _ in range(DREGS):
                    if next(self._raw, None) is None:
                        break
        finally:
            guard.release()

    def close(self) -> None:
        """Ends the reading: a connection whose answer was not read to its end is closed. Never raises."""
        self._release()
        with suppress(*TRANSPORT_ERRORS):
            self._response.close()


class SyncTransport:
    """Owns the pool of connections, unless the caller gave one."""

    def __init__(self, http_client: httpx.Client | None = None, clock: Clock = SYSTEM) -> None:
        self.clock = clock
        self._given = http_client
        self._own: httpx.Client | None = None
        self._lock = threading.Lock()
        self._closed = False

    def fetch(self, out: Outgoing, trial: Trial, limits: Limits, read: Reading[T]) -> T:
        """What `read` makes of the whole answer, over as many attempts as it takes. Raises `WireloomError`."""
        try:
            while True:
                try:
                    trial.begin()
                    answer = self._whole(out, trial, limits)
                    result = read(answer)
                except WireloomError as error:
                    delay = trial.failed(error)
                    if delay is None:
                        raise
                else:
                    trial.succeeded(answer.head.status)
                    return result
                self.clock.sleep(delay)
        finally:
            trial.left()

    def open(self, out: Outgoing, trial: Trial, limits: Limits) -> SyncBody:
        """One attempt to open a stream. Raises `WireloomError` when what comes is no stream."""
        trial.begin()
        body = self._send(out, trial, limits)
        if is_stream(out, body.head):
            return body
        raise refusal(out, body.head, _some(body), self.clock)

    def close(self) -> None:
        """Closes the connections; a client that the caller gave stays open."""
        with self._lock:
            self._closed = True
            own, self._own = self._own, None
        if own is not None:
            own.close()

    def _whole(self, out: Outgoing, trial: Trial, limits: Limits) -> Answer:
        body = self._send(out, trial, limits)
        if not is_success(body.head):
            raise refusal(out, body.head, _some(body), self.clock)
        pile = Pile(MAX_BODY_BYTES)
        try:
            while (piece := body.read()) is not None:
                limits.received(alive=True)
                if not pile.add(piece):
                    raise too_large()
        finally:
            body.close()
        return checked(out, body.head, pile.bytes(), self.clock)

    def _send(self, out: Outgoing, trial: Trial, limits: Limits) -> SyncBody:
        request = request_of(out, limits, retries=trial.retries)
        client = self._client()
        try:
            response = client.send(request, stream=True, auth=None, follow_redirects=False)
        except TRANSPORT_ERRORS as error:
            failure = lost(error, limits, began=False)
        else:
            try:
                return SyncBody(response, out, limits)
            except WireloomError:
                response.close()
                raise
        raise failure

    def _client(self) -> httpx.Client:
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        if self._given is not None:
            return self._given
        if self._own is None:
            with self._lock:
                if self._own is None:
                    self._own = httpx.Client(timeout=None)
        return self._own


def _some(body: SyncBody) -> bytes:
    """The beginning of the body; what has come by then if it breaks off, since the status says more."""
    pile = Pile(MAX_ERROR_BYTES)
    try:
        with suppress(WireloomError):
            while (piece := body.read()) is not None and pile.add(piece):
                pass
    finally:
        body.close()
    return pile.bytes()
