"""The key of a call, from where it comes, in either kind of client."""

from __future__ import annotations

import inspect
from typing import Any, cast

from .errors import ConfigurationError
from .settings import KeySource


def checked_sync_key(source: KeySource | None) -> str | None:
    """A key for a blocking client. Raises `ConfigurationError` where a function gives none, or one to be awaited."""
    found: Any = source() if callable(source) else source
    if inspect.isawaitable(found):
        if inspect.iscoroutine(found):
            found.close()
        raise ConfigurationError("api_key: a function that is to be awaited needs an asynchronous client")
    return _given(source, found)


async def awaited_key(source: KeySource | None) -> str | None:
    """A key for an asynchronous client. Raises `ConfigurationError` where a function gives none."""
    found: Any = source() if callable(source) else source
    if not isinstance(found, str) and inspect.isawaitable(found):
        found = await found
    return _given(source, found)


def _given(source: KeySource | None, key: Any) -> str | None:
    if key is None and source is not None:
        raise ConfigurationError("api_key: the function gave no key, but None")
    return cast("str | None", key)
