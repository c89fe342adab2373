"""Under asyncio a cancelled task stops at its next step, also in the middle of cleaning up.

The stacks with the API of httpx shield their cleaning up as anyio does, which holds off the cancellation of a scope of
anyio and not that of a task: what was still to be closed then stays open, and its place in the pool is lost. While they
clean up they wait for nothing, they only give way to other tasks; so there a cancellation can be put off.
"""

from __future__ import annotations

import math
from asyncio import CancelledError
from collections.abc import Awaitable, Callable, Generator
from types import coroutine
from typing import Any, TypeVar

T = TypeVar("T")


@coroutine
def unbroken(
    awaitable: Awaitable[T], unwanted: Callable[[T], Awaitable[object]] | None = None
) -> Generator[Any, Any, T]:
    """The result of `awaitable`; a cancellation of the task reaches it only where it waits for something.

    A cancellation that came after its last wait is raised in place of the result, which `unwanted` then gets.
    """
    steps = awaitable.__await__()
    try:
        while True:
            waited = next(steps)
            try:
                yield waited
            except BaseException as error:
                return (yield from _go_on(steps, waited, error, unwanted))
    except StopIteration as stop:
        result: T = stop.value
        return result


def _go_on(
    steps: Generator[Any, Any, T],
    waited: Any,
    error: BaseException | None,
    unwanted: Callable[[T], Awaitable[object]] | None,
) -> Generator[Any, Any, T]:
    """Goes on after `error`, which came while it waited for `waited`, or only gave way (None)."""
    late: CancelledError | None = None
    try:
        while True:
            if isinstance(error, CancelledError) and waited is None and not _of_a_scope():
                late, error = error, None
            waited = next(steps) if error is None else steps.throw(error)
            if late is not None and waited is not None and waited.cancel(*late.args):
                late = None
            error = None
            try:
                yield waited
            except BaseException as raised:
                error = raised
    except StopIteration as stop:
        result: T = stop.value
        if late is not None and unwanted is not None:
            yield from _finish(unwanted(result)).__await__()
        return result
    finally:
        if late is not None:
            raise late


async def _finish(awaitable: Awaitable[object]) -> None:
    await unbroken(awaitable)


def _of_a_scope() -> bool:
    """Whether a scope of anyio is cancelled here: it respects the shields."""
    import anyio  # comes with httpx, which loads it as late

    return anyio.current_effective_deadline() == -math.inf
