"""Hooks: what a program of the caller's is told of each call.

    class Durations(Hooks):
        def on_end(self, call: CallInfo, end: CallEnd) -> None:
            histogram.record(end.duration, {"vendor": call.vendor, "outcome": end.outcome})

    client = Client(hooks=Durations())

A hook is called by the thread or task that makes the call, and the call waits for it. It cannot change or break the
call: what it raises is logged once, as a warning. Nothing is told per event of a stream, and nothing of a call that
is refused before anything is sent.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from msgspec import Struct

from .errors import Attempt, ConfigurationError, WireloomError
from .model import FinishReason, Usage

if TYPE_CHECKING:
    from .request import Request
    from .response import Response

CallOutcome: TypeAlias = Literal["answered", "failed", "cancelled", "left"]
"""How a call ended. `left`: its stream was closed before its end; `cancelled`: the task was, or the program was
interrupted."""

HooksInput: TypeAlias = "Hooks | Sequence[Hooks]"
"""One object with hooks, or several."""


class _Told(Struct, frozen=True, kw_only=True, eq=False, weakref=True):
    """A record that is told. Its repr has no content: fields that begin with `_` are left out."""

    def __repr__(self) -> str:
        shown = [name for name in self.__struct_fields__ if not name.startswith("_")]
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


class CallInfo(_Told, frozen=True, kw_only=True):
    """A call before it is sent. The same object is given to each hook of a call, and may be the key of a mapping, also
    of one with weak keys.

    `endpoint` is the name of the endpoint in the spec, `path` that of the URL, without its query. `model` is None where
    the call has none. `provider` and `operation` are what OpenTelemetry's conventions call the vendor and the endpoint.
    `fallback` counts the models that were asked before this one and did not answer.
    """

    vendor: str
    dialect: str
    endpoint: str
    model: str | None
    stream: bool
    method: str
    path: str
    host: str
    port: int
    provider: str
    operation: str
    fallback: int = 0
    _request: Request | None = None
    _parameters: Callable[[], Mapping[str, Any]] = dict

    @property
    def request(self) -> Request | None:
        """What was asked, with its content; None for a typed client's call and for one that asks for no answer."""
        return self._request

    @property
    def parameters(self) -> Mapping[str, Any]:
        """The parameters that stand in the body, as they are sent: `max_tokens`, `temperature`, `top_p`, `top_k`, `stop`,
        `seed`, `frequency_penalty`, `presence_penalty`, and how many answers are asked for (`choice_count`). Reads the
        body each time."""
        return self._parameters()


class AttemptStart(_Told, frozen=True, kw_only=True):
    """An attempt that is about to be sent. `number` counts from 1; `elapsed` is the time since the call began, in seconds."""

    number: int
    elapsed: float


class FirstEvent(_Told, frozen=True, kw_only=True):
    """The first event of a stream that is no preamble. `elapsed` is the time since the call began, in seconds."""

    attempt: int
    elapsed: float


class CallEnd(_Told, frozen=True, kw_only=True):
    """How a call ended; times in seconds.

    `error` is what was raised. `error_type` is its category, the name of an exception that is no `WireloomError`, or
    `cancelled`. `attempts` are those that came to an end, `status_code` is that of the last. What is known of the answer
    (`usage`, `finish`, `response_id`, `response_model`, `served_by`, `request_id`) is what had arrived.
    """

    outcome: CallOutcome
    duration: float
    attempts: tuple[Attempt, ...] = ()
    status_code: int | None = None
    error: WireloomError | None = None
    error_type: str | None = None
    time_to_first_event: float | None = None
    usage: Usage = Usage()
    finish: FinishReason | None = None
    response_id: str | None = None
    response_model: str | None = None
    served_by: str | None = None
    request_id: str | None = None
    _response: Response | None = None

    @property
    def response(self) -> Response | None:
        """The answer, or what had arrived of it, with its content; None for a call that asks for none."""
        return self._response


class Hooks:
    """Base of hooks: override what you need. May be called by several threads at once.

    `on_attempt_end` is not told of an attempt that the caller broke off. `on_end` is told once for each `on_request`.
    """

    def on_request(self, call: CallInfo) -> None:
        """A call begins: its first attempt is about to be sent."""

    def on_attempt(self, call: CallInfo, attempt: AttemptStart) -> None:
        """An attempt is about to be sent."""

    def on_attempt_end(self, call: CallInfo, attempt: Attempt) -> None:
        """An attempt failed, or gave the answer. The next one begins after `attempt.delay` seconds; None: there is none."""

    def on_first_event(self, call: CallInfo, first: FirstEvent) -> None:
        """The first event of a stream is about to be handed out."""

    def on_end(self, call: CallInfo, end: CallEnd) -> None:
        """The call is over. Several hooks are told in reverse order, so that what each opened is closed inside out."""


METHODS: Final = ("on_request", "on_attempt", "on_attempt_end", "on_first_event", "on_end")


def hooks_of(given: object) -> tuple[Hooks, ...]:
    """The hooks that were given. Raises `ConfigurationError` for what is none, or has an asynchronous method."""
    if given is None:
        return ()
    hooks = tuple(cast("Sequence[object]", given)) if isinstance(given, list | tuple) else (given,)
    for hook in hooks:
        if not isinstance(hook, Hooks):
            kind = f"the class {hook.__name__}" if isinstance(hook, type) else type(hook).__name__
            raise ConfigurationError(
                f"hooks must be objects of classes that are derived from wireloom.Hooks, not {kind}"
            )
        for method in METHODS:
            if inspect.iscoroutinefunction(getattr(hook, method)):
                raise ConfigurationError(
                    f"hooks: {type(hook).__name__}.{method} is asynchronous, and a call does not await its hooks; make it "
                    "a plain function, which may start a task"
                )
    return cast("tuple[Hooks, ...]", hooks)
