"""What the headers of an answer say: when to try again, which request it was, how much is left.

Names are matched in lower case; every function takes headers with lower-case names (`lowered`). A value
that cannot be read is treated as absent: a vendor's slip in a header must not cost the answer.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from .response import RateLimit

if TYPE_CHECKING:
    from .vendor import Errors, RateLimitHeaders

_NUMBER: Final = re.compile(r"[0-9]{1,18}(?:\.[0-9]{1,18})?")
_INTEGER: Final = re.compile(r"[0-9]{1,18}")
_DURATION: Final = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,12})?)(ns|us|µs|ms|s|m|h|d)")
_UNITS: Final = {
    "ns": 1e-9,
    "us": 1e-6,
    "µs": 1e-6,
    "ms": 1e-3,
    "s": 1.0,
    "m": 60.0,
    "h": 3600.0,
    "d": 86400.0,
}


def lowered(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers with lower-case names."""
    return {name.lower(): value for name, value in headers.items()}


def retry_after_of(errors: Errors, headers: Mapping[str, str], *, now: float) -> float | None:
    """Seconds to wait before another try, from the first of the vendor's headers that says it.

    `now` is the wall clock (Unix seconds), for headers that give a date. Zero, negative and unreadable
    values count as not said.
    """
    for name, unit in errors.retry_after.items():
        value = headers.get(name.lower())
        if value is None:
            continue
        seconds = _number(value)
        if seconds is None and unit == "seconds_or_date":
            seconds = _until_date(value, now)
        if seconds is not None and seconds > 0:
            return seconds / 1000 if unit == "milliseconds" else seconds
    return None


def should_retry_of(errors: Errors, headers: Mapping[str, str]) -> bool | None:
    """The vendor's own word on whether to try again; None when it said nothing."""
    if errors.should_retry is None:
        return None
    return {"true": True, "false": False}.get(headers.get(errors.should_retry.lower(), "").strip().lower())


def request_id_of(errors: Errors, headers: Mapping[str, str]) -> str | None:
    """The vendor's id of the request."""
    return next((value for name in errors.request_id if (value := headers.get(name.lower()))), None)


def rate_limits_of(errors: Errors, headers: Mapping[str, str], *, now: float) -> dict[str, RateLimit]:
    """The vendor's limits by the names of the spec; those that the headers don't mention are left out."""
    limits: dict[str, RateLimit] = {}
    for name, row in errors.rate_limits.items():
        found = RateLimit(
            _integer(_value(headers, row.limit)),
            _integer(_value(headers, row.remaining)),
            _reset(_value(headers, row.reset), row, now),
        )
        if found != RateLimit():
            limits[name] = found
    return limits


def reset_of(errors: Errors, headers: Mapping[str, str], *, now: float) -> float | None:
    """Seconds until the limits that are used up are reset; None where no header tells."""
    used = [row.reset for row in rate_limits_of(errors, headers, now=now).values() if row.remaining == 0]
    return max((reset for reset in used if reset), default=None)


def allowed_headers(errors: Errors, headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that may be shown and kept: those that the spec lists or reads. A `*` stands for any text."""
    names = {name.lower() for name in (*errors.headers, *errors.request_id, *errors.retry_after)}
    if errors.should_retry is not None:
        names.add(errors.should_retry.lower())
    for row in errors.rate_limits.values():
        names.update(name.lower() for name in (row.limit, row.remaining, row.reset) if name)
    globs = [name for name in names if "*" in name]
    return {
        name: value
        for name, value in headers.items()
        if name in names or any(fnmatchcase(name, glob) for glob in globs)
    }


def _value(headers: Mapping[str, str], name: str | None) -> str | None:
    return None if name is None else headers.get(name.lower())


def _number(text: str) -> float | None:
    text = text.strip()
    return float(text) if _NUMBER.fullmatch(text) else None


def _integer(text: str | None) -> int | None:
    return int(text) if text is not None and _INTEGER.fullmatch(text := text.strip()) else None


def _until_date(text: str, now: float) -> float | None:
    try:
        date = parsedate_to_datetime(text.strip())
    except (ValueError, TypeError, OverflowError):
        return None
    return _until(date, now)


def _until(date: datetime, now: float) -> float | None:
    try:
        seconds = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - now
    except (ValueError, OverflowError):
        return None
    return seconds if math.isfinite(seconds) else None


def _reset(text: str | None, row: RateLimitHeaders, now: float) -> float | None:
    if text is None:
        return None
    match row.format:
        case "seconds":
            seconds = _number(text)
        case "unix":
            moment = _number(text)
            seconds = None if moment is None else moment - now
        case "unix_ms":
            moment = _number(text)
            seconds = None if moment is None else moment / 1000 - now
        case "duration":
            seconds = duration(text.strip())
        case "rfc3339":
            try:
                seconds = _until(datetime.fromisoformat(text.strip()), now)
            except ValueError:
                seconds = None
    return None if seconds is None else max(0.0, seconds)


def duration(text: str) -> float | None:
    """Seconds of a duration as Go writes it: `6m0s`, `20ms`, `1h2m3.5s`."""
    pieces = list(_DURATION.finditer(text))
    if not pieces or "".join(piece.group() for piece in pieces) != text:
        return None
    return sum(float(piece.group(1)) * _UNITS[piece.group(2)] for piece in pieces)
