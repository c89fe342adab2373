"""A stream between its bytes and its caller: what is held back, when it may be tried again, how it ends.

Sans-IO, and the same for common events and for a typed client's frames. The edge opens a body, feeds it to
`StreamCore.receive` while `reading`, and hands out what that returns. Then `next_attempt` says whether, and
after how many seconds, to open another body; when the stream is `over`, `error` is to be raised, if there is one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, NoReturn, Protocol

from .clock import Clock
from .errors import WireloomError
from .first_bytes import FirstBytes, Item, Reader
from .outgoing import Outgoing
from .timeouts import Limits
from .transport import Head, Told, add_told, told_by
from .trial import Trial


class Onward(Protocol[Item]):
    """What may follow on a failure besides another try of the same request."""

    def parted(self, items: list[Item], /) -> tuple[list[Item], list[Item]]:
        """The items, and apart from them those that only end what the failure left open."""
        ...

    def rest(
        self, error: WireloomError, ends: list[Item], /
    ) -> tuple[Outgoing, Callable[[], Reader[Item]]] | None:
        """The request for the rest of an answer that `error` broke off, and what reads it; None where there is none."""
        ...

    def moves(self, error: WireloomError, /) -> bool:
        """Whether somebody else is asked, as nothing came from here."""
        ...


class StreamCore(Generic[Item]):
    """One call's stream over all its attempts.

    `passing` are the types of items that are handed out at once and do not count as a beginning; `held` those
    that wait for the first other one, and are forgotten when another attempt is made. `preface` is handed out
    when the stream is open, `waiting` waits with the held ones. `describe` may add to the error that is about to be
    raised, `onward` knows what else may follow on one.
    """

    def __init__(
        self,
        out: Outgoing,
        trial: Trial,
        limits: Limits,
        make_reader: Callable[[], Reader[Item]],
        *,
        clock: Clock,
        passing: tuple[type, ...] = (),
        held: tuple[type, ...] = (),
        preface: tuple[Item, ...] = (),
        waiting: tuple[Item, ...] = (),
        describe: Callable[[WireloomError], None] | None = None,
        onward: Onward[Item] | None = None,
    ) -> None:
        self.out = out
        self.preface: Final = preface
        self._describe = describe
        self.limits: Final = limits
        self.trial: Final = trial
        self.reader: Reader[Item] = make_reader()
        self.error: WireloomError | None = None
        self.ends: list[Item] = []
        """What is handed out last, before the error is raised."""
        self.delay: float | None = None
        self.over = False
        self.moved = False
        """Whether this is over because somebody else is asked, which is another core's."""
        self.reading = True
        """Whether the body that is open should be read on: not over, and no other attempt decided on."""
        self._make_reader = make_reader
        self._clock: Final = clock
        self._passing: Final = passing
        self._held: Final = held
        self._onward = onward
        self._first = waiting
        self._waiting: list[Item] = [*waiting]
        self._begun = False
        self._broke: WireloomError | None = None
        self._head: Head | None = None

    def next_attempt(self) -> float | None:
        """Seconds to wait before another attempt that was decided on; None if none was."""
        delay, self.delay = self.delay, None
        self.reading = not self.over
        return delay

    def opened(self, head: Head) -> None:
        """A body was opened."""
        self._head = head
        reader = self.reader

        def became() -> None:
            self.reader = reader

        self.reader = FirstBytes(reader, self.out, head, self._clock, became)

    def receive(self, data: bytes) -> list[Item]:
        """The items to hand out for the next bytes of the body."""
        reader = self.reader
        items = reader.receive(data)
        if reader.finished:
            return self._ended(items)
        if items:
            self.limits.waiting = False
            if self._begun:
                return items
        ready = self._release(items)
        # What comes before the first event holds no limit off.
        passed = None if items and self._begun else self.limits.passed()
        return ready if passed is None else ready + self.fault(passed)

    def end(self) -> list[Item]:
        """The items to hand out at the end of the connection."""
        return self._ended(self.reader.end())

    def fault(self, error: WireloomError) -> list[Item]:
        """The items to hand out because the attempt failed with `error`."""
        unread = self._head is None and self._broke is None
        if self.reader.finished or unread:
            return self._failed(error, [])
        return self._ended(self.reader.abort(error))

    def left(self) -> None:
        """The caller closed the stream, or was cancelled; or it has ended, and nothing follows on it any more."""
        self.trial.left()
        self._describe = self._onward = None
        self._make_reader = _nothing_more

    def told(self) -> Told:
        """What the headers of the last opened body told."""
        return Told() if self._head is None else told_by(self.out, self._head, self._clock)

    def _ended(self, items: list[Item]) -> list[Item]:
        error = self.reader.error
        if error is None:
            self.over, self.reading = True, False
            ready = self._release(items, all_of_them=True)
            self.trial.succeeded(0 if self._head is None else self._head.status)
            return ready
        return self._failed(error, items)

    def _failed(self, error: WireloomError, items: list[Item]) -> list[Item]:
        """Decides what follows: another attempt while nothing is handed out, or one that goes on behind what is."""
        if self._head is not None:
            add_told(error, self.told())
        items, ends = (items, []) if self._onward is None else self._onward.parted(items)
        ready = items if self._begun else self._release(items)
        rest = self._onward.rest(error, ends) if self._begun and self._onward is not None else None
        resumable = rest is not None or (self._broke is not None and not self._begun)
        self.delay, self.reading = self.trial.failed(error, resumable=resumable), False
        if self.delay is not None:
            if rest is not None:
                self.out, self._make_reader = rest
                self._begun, self._broke, self._first = False, error, ()
            self.reader = self._make_reader()
            self._waiting, self._head = [*self._first], None
            return ready
        if not self._begun and not resumable and self._onward is not None and self._onward.moves(error):
            self.moved = True
            return ready
        self._raise(error)
        self.ends = ends
        return ready + self._release([], all_of_them=True)

    def _raise(self, error: WireloomError) -> None:
        """The stream ends with `error`; where nothing came of going on, with the one that broke it."""
        if self._broke is not None and not self._begun:
            self._broke.attempts, self._broke.retry_stopped = error.attempts, error.retry_stopped
            error = self._broke
        self.over, self.error = True, error
        if self._describe is not None:
            self._describe(error)

    def _release(self, items: list[Item], *, all_of_them: bool = False) -> list[Item]:
        """Of `items`, those to hand out now, with those that waited for them."""
        ready: list[Item] = []
        for item in items:
            if self._begun or isinstance(item, self._passing):
                ready.append(item)
            elif isinstance(item, self._held):
                self._waiting.append(item)
            else:
                self._begun = True
                self.trial.delivered()
                self.limits.began()
                ready += [*self._waiting, item]
                self._waiting = []
        if all_of_them and self._waiting:
            ready += self._waiting
            self._waiting = []
        return ready


def _nothing_more() -> NoReturn:
    raise RuntimeError("the stream is over")
