"""A whole answer as a response. Sans-IO."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import msgspec

from .errors import ResponseDecodeError, WireloomError
from .failures import failure_from, is_failure
from .fold import Fold
from .model import CallWarning
from .pages import value_at
from .rescue import UNREADABLE, decode as rescued
from .response import Response
from .tolerance import REPLACED, repaired
from .vendor import Dialect


def read_whole(dialect: Dialect, body: bytes, *, vendor: str = "", turn: int = 0) -> Response:
    """The answer in `body`, a whole one.

    Raises `ResponseDecodeError` when it is no answer, and the vendor's own error when it is one under
    HTTP 200; what there is of an answer is in its `partial`.
    """
    warnings: tuple[CallWarning, ...] = ()
    if dialect.tolerate.invalid_utf8 == "replace" and (text := repaired(body)) is not None:
        body, warnings = text, (REPLACED,)
    try:
        answer = rescued(dialect.whole, body)
    except UNREADABLE as error:
        if is_failure(dialect.errors, body):
            raise failure_from(dialect.errors, body=body, status=None, headers={}, vendor=vendor) from None
        raise _unreadable(error, vendor) from None
    return response_of(dialect, answer, body, vendor=vendor, turn=turn, warnings=warnings)


def response_of(
    dialect: Dialect,
    answer: Any,
    body: bytes,
    *,
    vendor: str,
    turn: int = 0,
    warnings: tuple[CallWarning, ...] = (),
) -> Response:
    """`answer`, a whole one made of `body`, as a response. Raises as `read_whole` does."""
    fold = Fold(dialect, vendor=vendor, turn=turn, whole=True)
    fold.warnings += warnings
    fold.frame = body
    failure: WireloomError | None
    try:
        dialect.read_whole(answer, fold)
        fold.settle_failure()
        failure = fold.failure or _missing(dialect, answer, body, vendor)
        if failure is None:
            fold.end()
            fold.close(complete=True)
    except WireloomError as error:
        failure = error
    except UNREADABLE as error:
        failure = _unreadable(error, vendor)
    if failure is not None:
        fold.close(complete=False)
        failure.partial = msgspec.structs.replace(fold.response(), raw=body)
        raise failure
    return msgspec.structs.replace(fold.response(), raw=body)


def failure_inside(dialect: Dialect, answer: Any, body: bytes, *, vendor: str) -> WireloomError | None:
    """The vendor's own error that `answer`, a whole one made of `body`, holds; what else it holds is in its `partial`."""
    fold = Fold(dialect, vendor=vendor, whole=True)
    fold.frame = body
    with suppress(*UNREADABLE):
        dialect.read_whole(answer, fold)
        fold.settle_failure()
    if fold.failure is not None:
        fold.close(complete=False)
        fold.failure.partial = msgspec.structs.replace(fold.response(), raw=body)
    return fold.failure


def _missing(dialect: Dialect, answer: Any, body: bytes, vendor: str) -> WireloomError | None:
    """The error for an answer without what makes it one."""
    if dialect.requires is None or value_at(answer, dialect.requires):
        return None
    if is_failure(dialect.errors, body):
        return failure_from(dialect.errors, body=body, status=None, headers={}, vendor=vendor)
    told = f"the answer cannot be read: it has no '{dialect.requires}'"
    return ResponseDecodeError(told, vendor=vendor or None)


def _unreadable(error: Exception, vendor: str) -> ResponseDecodeError:
    return ResponseDecodeError(f"the answer cannot be read: {error}", vendor=vendor or None)
