"""Several models for one call: which failures move it on to the next one, and what is told of them. Sans-IO.

The requests for all of them are made before the first is sent, so that what is wrong with one is told at once and
not when it is needed. The `total` limit counts for all of them together.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast, get_args

import msgspec

from .arguments import MAPPINGS, Arguments, split_model
from .errors import (
    APITimeoutError,
    Attempt,
    Category,
    ConfigurationError,
    UnsupportedFeatureError,
    WireloomError,
)
from .model import CallWarning
from .registry import unknown
from .timeouts import Limits

if TYPE_CHECKING:
    from .call import Call
    from .clock import Clock
    from .outgoing import Outgoing
    from .trial import Trial

Models: TypeAlias = str | Sequence[str]
"""One model as "vendor:model", or several in the order in which they are to be asked."""

FALLBACK_ON: Final[frozenset[Category]] = frozenset(
    {
        "connection",
        "timeout",
        "rate_limit",
        "quota",
        "overloaded",
        "server",
        "conflict",
        "decode",
        "stream_decode",
        "stream_incomplete",
    }
)
"""The kinds of failure that move a call on to its next model: the model cannot answer now, or what comes is no answer.

What another model might take and this one refuses (`context_length`, `content_filter`) and what somebody should see to
(`authentication`, `permission`, `not_found`) is raised unless it is asked for.
"""

_log = logging.getLogger("wireloom.retry")
_KINDS: Final[tuple[str, ...]] = tuple(kind for part in get_args(Category) for kind in get_args(part))
_OWN_PHASES: Final = ("total", "pool")
"""Limits that say nothing of the model: there is no time left, or no connection in the client's own pool."""


class Chain:
    """The calls of one answer, in order. `call` is the one to be made now."""

    def __init__(
        self,
        calls: Sequence[Call],
        kinds: frozenset[Category] = frozenset(),
        notes: tuple[CallWarning, ...] = (),
    ) -> None:
        self._calls: Final = calls
        self._kinds: Final = kinds
        self._notes = notes
        self._place = 0
        self._limits: Limits | None = None
        self._attempts: tuple[Attempt, ...] = ()
        self._errors: tuple[WireloomError, ...] = ()
        self.call: Call = _noted(calls[0], notes)

    @property
    def several(self) -> bool:
        """Whether another model may answer than the first one."""
        return len(self._calls) > 1

    def begin(self, out: Outgoing, clock: Clock) -> tuple[Trial, Limits]:
        """The attempts of the present call, and the limits of all calls together."""
        if self._limits is None:
            self._limits = Limits(self.call.timeout, stream=self.call.stream, clock=clock)
        return self.call.begin(out, clock, self._limits, self._attempts)

    def moves(self, error: WireloomError) -> bool:
        """Whether the next call is to be made, as the present one failed with `error`; else that is to be raised."""
        self.stopped(error)
        if self._place + 1 == len(self._calls) or not self._moves_on(error):
            return False
        self._errors = (*self._errors, error)
        self._attempts = error.attempts
        self._place += 1
        following = self._calls[self._place]
        why = f"{self.call.name} did not answer ({error.category}); {following.name} was asked instead"
        _log.info("%s", why)
        self._notes = (*self._notes, CallWarning("fallback", "model", why))
        self.call = msgspec.structs.replace(_noted(following, self._notes), fallback=self._place)
        return True

    def stopped(self, error: WireloomError) -> None:
        """Puts what was done before into an error of the present call."""
        error.attempts = error.attempts or self._attempts
        error.previous = self._errors

    def _moves_on(self, error: WireloomError) -> bool:
        if isinstance(error, APITimeoutError) and error.phase in _OWN_PHASES:
            return False
        return error.category in self._kinds


def chain_of(
    models: Sequence[str],
    arguments: Arguments,
    kinds: frozenset[Category],
    make: Callable[[str, Arguments], Call],
) -> Chain:
    """The calls for several models, each made by `make`. Raises what is wrong with any of them.

    Where `kinds` has "unsupported", models that cannot express the request are left out as long as others can.
    """
    vendors = dict.fromkeys(split_model(model)[0] for model in models)
    own = _by_vendor(arguments, tuple(vendors))
    calls: list[Call] = []
    unable: list[WireloomError] = []
    notes: list[CallWarning] = []
    for model in models:
        vendor = split_model(model)[0]
        try:
            call = make(model, own[vendor])
            _check_key(call)
        except (ConfigurationError, UnsupportedFeatureError) as error:
            error.vendor = error.vendor or vendor
            if error.category not in kinds:
                raise
            unable.append(error)
            notes.append(CallWarning("fallback", "model", f"{model} was left out: {error.message}"))
        else:
            calls.append(call)
    if not calls:
        *before, last = unable
        last.previous = tuple(before)
        raise last
    return Chain(calls, kinds, tuple(notes))


def models_of(given: object) -> tuple[str, ...]:
    """The models that were given, each once. Raises `ConfigurationError`."""
    if isinstance(given, str):
        return (given,)
    if not isinstance(given, list | tuple):
        raise ConfigurationError(
            f"the model must be given as 'vendor:model', or as a list of such, not {type(given).__name__}"
        )
    models = tuple(cast("Sequence[str]", given))
    if not models:
        raise ConfigurationError("the list of models is empty: give at least one 'vendor:model'")
    for model in models:
        split_model(model)
    twice = [model for model in dict.fromkeys(models) if models.count(model) > 1]
    if twice:
        raise ConfigurationError(
            f"the list of models has {twice[0]!r} more than once; max_retries says how often a model is asked"
        )
    return models


def kinds_of(given: object, default: frozenset[Category]) -> frozenset[Category]:
    """The kinds of failure to move on for; None leaves `default`. Raises `ConfigurationError`."""
    if given is None:
        return default
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise ConfigurationError(
            f"fallback_on must be a set of kinds of failure, such as {{'rate_limit', 'server'}}, not {given!r}"
        )
    kinds = frozenset(cast("Iterable[Category]", given))
    if "configuration" in kinds:
        raise ConfigurationError(
            "fallback_on: 'configuration' is a mistake in the call itself, which is raised before anything is sent"
        )
    for kind in sorted(kinds, key=str):
        if kind not in _KINDS:
            raise ConfigurationError(f"fallback_on: {unknown('kind of failure', str(kind), _KINDS)}")
    return kinds


def _noted(call: Call, notes: tuple[CallWarning, ...]) -> Call:
    """The call with `notes` in front of its own warnings."""
    return msgspec.structs.replace(call, warnings=(*notes, *call.warnings)) if notes else call


def _by_vendor(arguments: Arguments, vendors: tuple[str, ...]) -> Mapping[str, Arguments]:
    """The arguments for each vendor, with its own part of those that are given by vendor."""
    own: dict[str, dict[str, Any]] = {vendor: dict(arguments) for vendor in vendors}
    for name in MAPPINGS:
        given: Any = arguments.get(name)
        if given is None:
            continue
        if not isinstance(given, Mapping) or not all(
            isinstance(value, Mapping) for value in cast("Mapping[str, Any]", given).values()
        ):
            raise ConfigurationError(
                f"{name}: with several models it is given by vendor, such as {{{vendors[0]!r}: {{...}}}}"
            )
        for vendor in cast("Mapping[str, Any]", given):
            if vendor not in vendors:
                raise ConfigurationError(
                    f"{name}: {unknown('vendor in the list of models', vendor, vendors)}"
                )
        for vendor, values in own.items():
            values[name] = cast("Mapping[str, Any]", given).get(vendor)
    return cast("Mapping[str, Arguments]", own)


def _check_key(call: Call) -> None:
    """Raises `ConfigurationError` for a key that cannot be sent; one that is made for each call is not known yet."""
    source = call.target.key_source()
    if not callable(source):
        call.outgoing(source)
