"""The loggers, and what stands in a record. Quiet by default: `wireloom` has a NullHandler and says nothing of a call that works.

| Logger             | Level   | What                                                                     |
|--------------------|---------|--------------------------------------------------------------------------|
| `wireloom.http`    | DEBUG   | each attempt when it is sent; the end of a call with status, seconds, tokens |
| `wireloom.http`    | WARNING | once for each vendor whose base URL is plain http to another machine       |
| `wireloom.retry`   | INFO    | each attempt that failed, why, and how long the next one is waited for    |
| `wireloom.hooks`   | WARNING | once for each method of a hook that raises                               |
| `wireloom.flags`   | WARNING | a flag that the provider cannot answer for                               |

No record holds a key, a header's value, a query, a prompt, an answer or a vendor's own words.
"""

from __future__ import annotations

import logging
from typing import Final

from .hooks import AttemptStart, CallEnd, CallInfo, Hooks

ROOT: Final = "wireloom"
HTTP: Final = "wireloom.http"
RETRY: Final = "wireloom.retry"
HOOKS: Final = "wireloom.hooks"

logging.getLogger(ROOT).addHandler(logging.NullHandler())

_http: Final = logging.getLogger(HTTP)


def calls_are_logged() -> bool:
    """Whether anything would be written of a call that works."""
    return _http.isEnabledFor(logging.DEBUG)


class CallLog(Hooks):
    """Writes the calls of a client."""

    def on_attempt(self, call: CallInfo, attempt: AttemptStart) -> None:
        """What is sent."""
        _http.debug(
            "%s: %s %s, model %s, %s, attempt %d",
            call.vendor,
            call.method,
            call.path,
            call.model or "none",
            "stream" if call.stream else "whole",
            attempt.number,
        )

    def on_end(self, call: CallInfo, end: CallEnd) -> None:
        """How the call ended."""
        status = "none" if end.status_code is None else end.status_code
        facts = [f"status {status}", f"{end.duration:.3f} s"]
        if end.time_to_first_event is not None:
            facts.append(f"first event after {end.time_to_first_event:.3f} s")
        if end.usage.input is not None or end.usage.output is not None:
            facts.append(f"tokens {end.usage.input or 0} in, {end.usage.output or 0} out")
        how = end.outcome if end.error_type is None else f"{end.outcome} ({end.error_type})"
        _http.debug("%s: %s %s %s, %s", call.vendor, call.method, call.path, how, ", ".join(facts))


LOG: Final = CallLog()
