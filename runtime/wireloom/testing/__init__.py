"""For tests of whatever talks to a vendor: exchanges as data, a server that replays them, a recorder.

`python -m wireloom.testing.demo` shows the client at work without a key, `python -m wireloom.testing.live` makes
a few real calls. Nothing here is imported by the client.
"""

from __future__ import annotations

from .exchanges import (
    Exchange,
    Expectation,
    RecordedRequest,
    RecordedResponse,
    authored,
    read_exchanges,
    split_events,
    written,
)
from .recorder import Recorder
from .replies import Gate, Reply
from .server import ReplayError, ReplayServer, SeenRequest

__all__ = [
    "Exchange",
    "Expectation",
    "Gate",
    "RecordedRequest",
    "RecordedResponse",
    "Recorder",
    "ReplayError",
    "ReplayServer",
    "Reply",
    "SeenRequest",
    "authored",
    "read_exchanges",
    "split_events",
    "written",
]
