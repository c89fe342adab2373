"""A short soak; `make faults` has a longer one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from faults.server import FaultServer
from faults.soak import LONG, Remains, soak_async, soak_sync, warm_up


@pytest.fixture(scope="module")
def warm() -> Iterator[FaultServer]:
    server = FaultServer(bound=LONG)
    warm_up(server)
    yield server
    server.stop()


def test_nothing_is_left_of_many_streams(warm: FaultServer) -> None:
    remains = soak_async(warm, streams=500, waves=0, seed=11, seconds=30)
    assert remains.most_open == 500
    assert remains.outcomes.total() == 500
    assert len(remains.outcomes) > 4
    assert remains.leaks == {}
    remains = soak_async(warm, streams=100, waves=1, seed=12, seconds=30, at_once=False)
    assert remains.outcomes.total() == 100
    assert remains.leaks == {}
    remains = soak_sync(warm, streams=100, waves=1, seed=13, seconds=30)
    assert remains.outcomes.total() == 100
    assert remains.leaks == {}


def test_no_bytes_are_left_of_streams(warm: FaultServer) -> None:
    def soaked_async() -> Remains:
        return soak_async(warm, streams=40, waves=1, seed=14, seconds=30, at_once=False, traced=True)

    def soaked() -> Remains:
        return soak_sync(warm, streams=40, waves=1, seed=15, seconds=30, traced=True)

    for soak in (soaked_async, soaked):
        remains = soak()
        if (
            remains.leaks
        ):  # the interpreter's table of strings may have grown, which takes MBs and happens once
            remains = soak()
        assert remains.bytes > 0
        assert remains.leaks == {}
