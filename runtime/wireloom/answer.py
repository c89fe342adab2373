"""What is said of an answer as a whole: who answers, what it cost, how it ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

import msgspec

from . import events as ev
from .errors import StreamIncompleteError
from .failures import failure_at, failure_without_words, is_failed_frame, is_failure
from .model import CallWarning, FinishReason, JsonText, Usage
from .reading import Place
from .rescue import UNREADABLE, decode
from .sources import SourceReading

if TYPE_CHECKING:
    from .errors import APIStatusError
    from .vendor import Dialect, Leaves


class AnswerReading(SourceReading):
    """The part of the accumulator that knows no blocks."""

    __slots__ = (
        "_detail",
        "_dialect",
        "_leaves",
        "_others",
        "_raw_finish",
        "_reason",
        "_usage",
        "_usage_raw",
        "_vendor",
        "ended",
        "failure",
        "id",
        "model",
        "on_complete",
        "seen",
        "served_by",
        "warnings",
    )

    def __init__(self, dialect: Dialect, vendor: str) -> None:
        super().__init__(dialect.issuer)
        self._dialect: Final = dialect
        self._vendor: Final = vendor
        self.warnings: list[CallWarning] = []
        self.on_complete: Callable[[], None] | None = None
        self.ended = False
        self.failure: APIStatusError | None = None
        self.seen: set[str] = set()
        self.id: str | None = None
        self.model: str | None = None
        self.served_by: str | None = None
        self._leaves: Leaves = {}
        self._usage = Usage()
        self._usage_raw = b""
        self._raw_finish: str | None = None
        self._reason: FinishReason | None = None
        self._detail: dict[str, JsonText] = {}
        self._others: dict[int, str | None] = {}

    def response_info(
        self, *, id: str | None = None, model: str | None = None, served_by: str | None = None
    ) -> None:
        """Who answers. Told once, and again only when something is new."""
        if (id or self.id, model or self.model, served_by or self.served_by) == (
            self.id,
            self.model,
            self.served_by,
        ):
            return
        self.id = id or self.id
        self.model = model or self.model
        self.served_by = served_by or self.served_by
        self.events.append(ev.ResponseInfo(self.id, self.model, self.served_by, self.frame))

    def usage_update(self, *, leaves: Leaves, at: Place) -> None:
        """A usage object stands at `at` in the frame. Its counts replace the earlier ones leaf by leaf."""
        for name, count in leaves.items():
            if count is not None:
                self._leaves[name] = count
        raw = self.raw(*at)
        if raw is not None:
            self._usage_raw = _over(self._usage_raw, bytes(raw)) if self._usage_raw else bytes(raw)
        usage = self._dialect.usage(self._leaves)
        text = self._usage_raw.decode() or "{}"
        self._usage = msgspec.structs.replace(usage, raw=text, source="vendor")
        self.events.append(ev.UsageUpdate(self._usage, self.frame))

    def finish(
        self,
        *,
        raw_reason: str | None = None,
        detail: Mapping[str, JsonText] | None = None,
        reason: FinishReason | None = None,
    ) -> None:
        """A finish reason; repeated ones are idempotent, the last one counts. `reason`: what it means whatever the table says."""
        if raw_reason:
            self._raw_finish, self._reason = raw_reason, reason
            if self.on_complete is not None and self.complete():
                self.on_complete()
        if detail:
            self._detail.update(detail)

    def other_choice(self, *, index: int, raw_reason: str | None = None) -> None:
        """A piece of an answer beside the first: not mapped, but the stream is not over before it is."""
        self._others[index] = raw_reason or self._others.get(index)

    def end(self) -> None:
        """The terminal mark."""
        self.ended = True

    def done(self) -> None:
        """The data that ends the reading. Raises `StreamIncompleteError` where an `End` must have come before it."""
        if not self._dialect.framing.done_alone:
            raise incomplete()
        self.end()

    def error(self, *, error: Any, at: Place = ()) -> None:  # noqa: ARG002
        """An error object stands at `at`: the error that its HTTP twin would be ends the reading after this frame."""
        if self.failure is None:
            frame, value = self.frame or b"", self.raw(*at)
            self.failure = failure_at(self._dialect.errors, frame, at, value, vendor=self._vendor)
            self.ended |= self.failure is not None

    def odd_frame(self) -> Any:
        """The present frame, which its types don't fit, as far as they can be; None for one that only tells of a failure.

        An error is seen in it whatever its own shape is. Raises what `decode` raises.
        """
        frame = self.frame or b""
        failed = is_failure(self._dialect.errors, frame)
        if failed:
            self.error(error=None)
        try:
            return decode(self._dialect.frame, frame)
        except UNREADABLE:
            if failed:
                return None
            raise

    def settle_failure(self) -> None:
        """All is read: an answer whose finish reason is a failure is an error, though none was told."""
        reason = self._raw_finish or ""
        category = self._dialect.errors.finish.get(reason)
        if self.failure is None and category is not None:
            self.failure = failure_without_words(category, reason, vendor=self._vendor)

    @property
    def comments_count(self) -> bool:
        """Whether a comment, or what is taken like one, says that the vendor is alive."""
        return self._dialect.framing.comments == "heartbeat"

    def heartbeat(self) -> None:
        """The vendor is alive."""
        self.events.append(ev.Heartbeat(self.frame))

    def unknown(self, *, kind: str | None = None, at: Place = ()) -> None:
        """Something that the spec does not know, at `at` in the frame."""
        raw = self.raw(*at)
        text = None if raw is None else bytes(raw).decode()
        self.events.append(ev.Unknown(kind, text, self.frame))

    def unknown_frame(self, *, kind: str | None = None) -> None:
        """A frame of a type that the spec does not know, or of none; it may be an error all the same."""
        if is_failed_frame(self._dialect.errors, self.frame or b"", kind):
            self.error(error=None)
        else:
            self.unknown(kind=kind)

    def complete(self) -> bool:
        """Whether the answer is whole if the connection ends now."""
        return self._dialect.framing.eof or self._is_over()

    def _is_over(self) -> bool:
        """Whether the wire has said that the answer is whole."""
        framing = self._dialect.framing
        reasons = (framing.finish or framing.eof) and self._raw_finish is not None
        return self.ended or (reasons and None not in self._others.values())

    def lose_rest(self, error: Exception) -> bool:
        """Whether the answer is over although `error` ended the reading; a warning says what is lost."""
        if self.failure is not None or not self._is_over():
            return False
        self.warnings.append(
            CallWarning("stream", "end", f"what came after the answer's end is lost: {error}")
        )
        return True

    def reason(self) -> FinishReason:
        """The common finish reason: by the spec's table; `stop` or none with a client tool call is `tool_calls`."""
        raw = self._raw_finish
        if self._reason is not None:
            return self._reason
        reason = "other" if raw is None else self._dialect.finish.get(raw, "other")
        if (reason == "stop" or raw is None) and any(block.kind == "tool_call" for block in self._blocks):
            return "tool_calls"
        return reason


def incomplete() -> StreamIncompleteError:
    """The error of a connection that ended before the answer did."""
    return StreamIncompleteError("the stream ended before the answer did")


def _over(before: bytes, now: bytes) -> bytes:
    """The object `now` over an earlier one, whose values stay where there is none, or null."""
    fields, later = (msgspec.json.decode(text, type=dict[str, msgspec.Raw]) for text in (before, now))
    fields |= {name: value for name, value in later.items() if bytes(value) != b"null" or name not in fields}
    return msgspec.json.encode(fields)
