"""A short soak; `make faults` has a longer one."""

from __future__ import annotations

import pytest

from faults.server import FaultServer
from faults.soak import soak_async, soak_sync, warm_up


@pytest.fixture(scope="module")
def warm(server: FaultServer) -> FaultServer:
    warm_up(server)
    return server


def test_nothing_is_left_of_many_streams(warm: FaultServer) -> None:
    remains = soak_async(warm, streams=500, waves=1, seed=11, seconds=30)
    assert remains.most_open == 500
    assert remains.outcomes.total() == 1000
    assert remains.leaks == {}
    remains = soak_sync(warm, streams=200, waves=1, seed=12, seconds=30)
    assert remains.outcomes.total() == 200
    assert remains.leaks == {}


def test_no_bytes_are_left_of_streams(warm: FaultServer) -> None:
    for remains in (
        soak_async(warm, streams=40, waves=2, seed=13, seconds=30, at_once=False, traced=True),
        soak_sync(warm, streams=40, waves=2, seed=14, seconds=30, traced=True),
    ):
        assert remains.bytes > 0
        assert remains.leaks == {}
