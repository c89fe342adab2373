"""The key of a call, from where it comes, in either kind of client."""

from __future__ import annotations

import inspect
from typing import Any, cast

from .errors import ConfigurationError
from .settings import KeySource


def checked_sync_key(source: KeySource | None) -> str | None:
    """A key for a blocking client. Raises `ConfigurationError` for one that would have to be awaited."""
    found: Any = source() if callable(source) else source
    if inspect.isawaitable(found):
        if inspect.iscoroutine(found):
            found.close()
        raise ConfigurationError("api_key: a function that is to be awaited needs an asynchronous client")
    return cast("str | None", found)


async def awaited_key(source: KeySource | None) -> str | None:
    """A key for an asynchronous client."""
    found: Any = source() if callable(source) else source
    return cast("str | None", await found if inspect.isawaitable(found) else found)
