"""A short soak; `make faults` has a longer one."""

from __future__ import annotations

from faults.server import FaultServer
from faults.soak import soak_async, soak_sync, warm_up


def test_nothing_is_left_of_many_streams(server: FaultServer) -> None:
    warm_up(server)
    remains = soak_async(server, streams=500, waves=1, seed=11, seconds=30)
    assert remains.most_open == 500
    assert remains.outcomes.total() == 1000
    assert remains.leaks == {}
    remains = soak_sync(server, streams=200, waves=1, seed=12, seconds=30)
    assert remains.outcomes.total() == 200
    assert remains.leaks == {}
