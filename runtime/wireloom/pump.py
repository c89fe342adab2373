"""A stream between its bytes and its caller: what is held back, when it may be tried again, how it ends.

Sans-IO, and the same for common events and for a typed client's frames. The edge opens a body, feeds it to
`StreamCore.receive` while `reading`, and hands out what that returns. Then `next_attempt` says whether, and
after how many seconds, to open another body; when the stream is `over`, `error` is to be raised, if there is one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, Protocol, TypeVar

from .clock import Clock
from .errors import APITimeoutError, WireloomError
from .outgoing import Outgoing
from .timeouts import Limits
from .transport import Head, Told, add_told, told_by
from .trial import Trial

Item = TypeVar("Item")


class Reader(Protocol[Item]):
    """Turns the bytes of one attempt into items; a failure is kept in `error`, never raised."""

    error: WireloomError | None
    finished: bool

    def receive(self, data: bytes, /) -> list[Item]:
        """The items that the next bytes complete."""
        ...

    def end(self) -> list[Item]:
        """The last items: the connection has ended."""
        ...

    def abort(self, error: WireloomError) -> list[Item]:
        """The last items: nothing more can be read, because of `error`, which is kept unless the answer is complete."""
        ...


class StreamCore(Generic[Item]):
    """One call's stream over all its attempts.

    `passing` are the types of items that are handed out at once and do not count as a beginning; `held` those
    that wait for the first other one, and are forgotten when another attempt is made. `preface` is handed out
    when the stream is open. `describe` may add to the error that is about to be raised.
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
        describe: Callable[[WireloomError], None] | None = None,
    ) -> None:
        self.out: Final = out
        self.preface: Final = preface
        self._describe: Final = describe
        self.limits: Final = limits
        self.trial: Final = trial
        self.reader: Reader[Item] = make_reader()
        self.error: WireloomError | None = None
        self.delay: float | None = None
        self.over = False
        self.reading = True
        """Whether the body that is open should be read on: not over, and no other attempt decided on."""
        self._make_reader: Final = make_reader
        self._clock: Final = clock
        self._passing: Final = passing
        self._held: Final = held
        self._waiting: list[Item] = []
        self._begun = False
        self._head: Head | None = None

    def next_attempt(self) -> float | None:
        """Seconds to wait before another attempt that was decided on; None if none was."""
        delay, self.delay = self.delay, None
        self.reading = not self.over
        return delay

    def opened(self, head: Head) -> None:
        """A body was opened."""
        self._head = head

    def receive(self, data: bytes) -> list[Item]:
        """The items to hand out for the next bytes of the body. Raises `APITimeoutError` for a passed limit."""
        reader = self.reader
        items = reader.receive(data)
        try:
            self.limits.received(alive=bool(items))
        except APITimeoutError as error:
            if not reader.finished:
                return self._release(items) + self.fault(error)
        if reader.finished:
            return self._ended(items)
        if self._begun:
            return items
        ready = self._release(items)
        passed = None if self._begun else self.limits.passed()
        return ready if passed is None else ready + self.fault(passed)

    def end(self) -> list[Item]:
        """The items to hand out at the end of the connection."""
        return self._ended(self.reader.end())

    def fault(self, error: WireloomError) -> list[Item]:
        """The items to hand out because the attempt failed with `error`."""
        if self.reader.finished or self._head is None:
            return self._failed(error, [])
        return self._ended(self.reader.abort(error))

    def left(self) -> None:
        """The caller closed the stream, or was cancelled. After the stream's end nothing happens."""
        self.trial.left()

    def told(self) -> Told:
        """What the headers of the last opened body told."""
        return Told() if self._head is None else told_by(self.out, self._head, self._clock)

    def _ended(self, items: list[Item]) -> list[Item]:
        error = self.reader.error
        if error is None:
            self.over, self.reading = True, False
            self.trial.succeeded(0 if self._head is None else self._head.status)
            return self._release(items, all_of_them=True)
        return self._failed(error, items)

    def _failed(self, error: WireloomError, items: list[Item]) -> list[Item]:
        """Decides on another attempt: only if nothing was handed out, and this failure hands out nothing."""
        ready = items if self._begun else self._release(items)
        if self._head is not None:
            add_told(error, self.told())
        self.delay, self.reading = self.trial.failed(error), False
        if self.delay is not None:
            self.reader = self._make_reader()
            self._waiting, self._head = [], None
            return ready
        self.over, self.error = True, error
        if self._describe is not None:
            self._describe(error)
        return ready + self._release([], all_of_them=True)

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
