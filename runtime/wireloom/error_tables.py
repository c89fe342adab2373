"""How a vendor says that a call failed, as data: the section `errors` of a spec."""

from __future__ import annotations

from typing import Literal

from .errors import StatusCategory
from .facts import Fact
from .request_tables import Table


class ErrorRule(Table, frozen=True, kw_only=True):
    """A failure by its facts; all that are given must match. `message` lists parts of the vendor's text, `has`
    places of the body at one of which something must stand.

    A failure inside a stream that names no status has `status` 200. A rule with `first` is tried before those
    without it: how an overlay puts one before its dialect's.
    """

    category: StatusCategory
    status: tuple[int, ...] = ()
    type: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    message: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    retryable: bool | None = None
    first: bool = False


class RateLimitHeaders(Table, frozen=True, kw_only=True):
    """The headers of one of the vendor's limits; `format` is how its reset is written."""

    limit: str | None = None
    remaining: str | None = None
    reset: str | None = None
    format: Literal["seconds", "rfc3339", "duration", "unix", "unix_ms"] = "seconds"


class Errors(Table, frozen=True, kw_only=True):
    """How a vendor says that it failed, in an HTTP body and in a stream alike.

    `mark` lists the places where only an error has a value; null, false, 0 and an empty text are none. `paths`
    lists for each fact the places where it may stand, first one wins. A `message` is a text, `retryable` true or
    false, `retry_after` a number of seconds, and `headers` an object that repeats headers. `unwrap` lists places
    that hold an error of another server, as an object or as JSON text: its facts win. `rules` are tried in order,
    then `status` by HTTP status. `finish` lists finish reasons of the vendor's that are failures of a category, though
    no error is told. `retry_after` lists headers by name with their unit.
    """

    mark: tuple[str, ...] = ("error",)
    paths: dict[Fact, tuple[str, ...]]
    unwrap: tuple[str, ...] = ()
    rules: dict[str, ErrorRule] = {}
    status: dict[str, StatusCategory] = {}
    finish: dict[str, StatusCategory] = {}
    should_retry: str | None = None
    retry_after: dict[str, Literal["seconds", "milliseconds", "seconds_or_date"]] = {}
    request_id: tuple[str, ...] = ()
    rate_limits: dict[str, RateLimitHeaders] = {}
    headers: tuple[str, ...] = ()
