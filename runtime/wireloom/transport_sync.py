"""The blocking edge: sends a request over an HTTP stack and reads what comes."""

from __future__ import annotations

import threading
from contextlib import suppress

from .bounds import too_large
from .clock import SYSTEM, Clock
from .errors import WireloomError
from .http.forks import forget_in_children
from .http.options import HttpSettings
from .http.redirects import MAX_REDIRECTS
from .http.seam import SyncPool, SyncReply
from .outgoing import Outgoing
from .timeouts import Limits
from .transport import (
    DREGS,
    Answer,
    Body,
    Pile,
    Reading,
    T,
    checked,
    client_closed,
    is_stream,
    is_success,
    redirection,
    refusal,
    request_of,
    unsent,
)
from .trial import Trial


class SyncBody(Body):
    """An answer whose head has come."""

    def __init__(self, pool: SyncPool, reply: SyncReply, out: Outgoing, limits: Limits) -> None:
        super().__init__(pool, reply, out, limits)
        self._reply = reply
        self._read = reply.read

    def read(self) -> bytes | None:
        """The next bytes of the body, decoded; None at its end. Raises `WireloomError`."""
        self._limits.reading()
        if not self._plain:
            return self._inflated()
        try:
            data = self._read()
        except self._errors as error:
            failure = self._lost(error)
        else:
            if data:
                return data
            self._ended()
            return None
        raise failure

    def drain(self) -> None:
        """Reads what may follow a complete answer, for a moment. Never raises."""
        guard = self._linger()
        if guard is None:
            return
        try:
            with suppress(*self._errors):
                for _ in range(DREGS):
                    if not self._read():
                        break
        finally:
            guard.release()

    def close(self) -> None:
        """Ends the reading: a connection whose answer was not read to its end is closed. Never raises."""
        self._left()
        with suppress(*self._errors):
            self._reply.close()

    def _inflated(self) -> bytes | None:
        while True:
            for piece in self._pieces:
                return piece
            try:
                data = self._read()
            except self._errors as error:
                failure = self._lost(error)
            else:
                if not data:
                    self._ended()
                    return None
                self._pieces = self._inflater.receive(data)
                continue
            raise failure


class SyncTransport:
    """Owns the pool of connections, unless the caller gave one."""

    def __init__(self, http: HttpSettings | None = None, clock: Clock = SYSTEM) -> None:
        self.clock = clock
        self._http = http or HttpSettings(None, {}, "Client")
        self._pool: SyncPool | None = None
        self._lock = threading.Lock()
        self._closed = False
        forget_in_children(self)

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
        raise refusal(out, body.head, _some(body, out), self.clock)

    def close(self) -> None:
        """Closes the connections; a client that the caller gave stays open."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
        if pool is not None and self._http.given is None:
            pool.close()

    def _whole(self, out: Outgoing, trial: Trial, limits: Limits) -> Answer:
        body = self._send(out, trial, limits)
        if not is_success(body.head):
            raise refusal(out, body.head, _some(body, out), self.clock)
        pile = Pile(out.bounds.body)
        try:
            while (piece := body.read()) is not None:
                limits.waiting = False
                if not pile.add(piece):
                    raise too_large("body", out.bounds.body)
        finally:
            body.close()
        return checked(out, body.head, pile.bytes(), self.clock)

    def forget(self) -> object:
        """Gives up the pool: it is that of the process which has forked this one."""
        pool, self._pool = self._pool, None
        self._lock = threading.Lock()
        return pool

    def _send(self, out: Outgoing, trial: Trial, limits: Limits) -> SyncBody:
        """The answer to a request, or to what it was redirected to."""
        for _ in range(MAX_REDIRECTS):
            body = self._exchange(out, trial, limits)
            further = redirection(out, body.head) if self._http.follow_redirects else None
            if further is None:
                return body
            body.close()
            out = further
        return self._exchange(out, trial, limits)

    def _exchange(self, out: Outgoing, trial: Trial, limits: Limits) -> SyncBody:
        request = request_of(out, limits, retries=trial.retries)
        pool = self._open_pool()
        try:
            reply = pool.send(request)
        except pool.errors as error:
            failure = client_closed() if self._closed else unsent(pool.failure(error), limits, out, pool)
        else:
            try:
                return SyncBody(pool, reply, out, limits)
            except WireloomError:
                reply.close()
                raise
        raise failure

    def _open_pool(self) -> SyncPool:
        if self._closed:
            raise client_closed()
        if self._pool is None:
            with self._lock:
                if self._pool is None:
                    self._pool = self._http.sync_pool()
        return self._pool


def _some(body: SyncBody, out: Outgoing) -> bytes:
    """The beginning of the body; what has come by then if it breaks off, since the status says more."""
    pile = Pile(out.bounds.error_body)
    try:
        with suppress(WireloomError):
            while (piece := body.read()) is not None and pile.add(piece):
                pass
    finally:
        body.close()
    return pile.bytes()
