"""Both readers of a stream, which follow the same rules: common events, and a typed client's frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from wireloom.decode import StreamDecoder
from wireloom.frames import FrameReader

Make = Callable[..., Any]


def _events(dialect: Any, **more: Any) -> Any:
    return StreamDecoder(dialect, vendor="tiny", **more)


def _frames(dialect: Any, **more: Any) -> Any:
    return FrameReader(dialect, vendor="tiny", alive=lambda: None, **more)


both = pytest.mark.parametrize("make", [_events, _frames], ids=["events", "frames"])


def read(reader: Any, body: bytes, size: int = 1000) -> Any:
    """The reader behind `body`, given in reads of `size` bytes, and the end of the connection."""
    for at in range(0, len(body), size):
        reader.receive(body[at : at + size])
    reader.end()
    return reader
