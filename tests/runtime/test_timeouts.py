"""Six limits, each with a name."""

from __future__ import annotations

import pytest

from support.clocks import FakeClock
from wireloom.errors import APITimeoutError, ConfigurationError
from wireloom.timeouts import REST, STREAM_TOTAL, WHOLE_TOTAL, Limits, Timeout, timeout_of


def limits(clock: FakeClock, *, stream: bool = True, **given: float | None) -> Limits:
    made = Limits(Timeout(**given), stream=stream, clock=clock)  # type: ignore[arg-type]
    made.begin()
    return made


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), "5", True])
@pytest.mark.parametrize("name", ["connect", "pool", "write", "first_event", "idle", "total"])
def test_only_positive_numbers(name: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=name):
        Timeout(**{name: value})  # type: ignore[arg-type]


def test_a_number_is_the_total() -> None:
    default = Timeout(idle=7)
    assert timeout_of(30, default) == Timeout(idle=7, total=30.0)
    assert timeout_of(None, default) is default
    assert timeout_of(Timeout(connect=1), default) == Timeout(connect=1)
    with pytest.raises(ConfigurationError, match="timeout"):
        timeout_of(-1, default)


def test_the_default_total_depends_on_the_call() -> None:
    clock = FakeClock()
    assert limits(clock, stream=False).remaining() == WHOLE_TOTAL
    assert limits(clock, stream=True).remaining() == STREAM_TOTAL
    assert limits(clock, total=None).remaining() is None


def phase(made: Limits) -> str | None:
    error = made.passed()
    return None if error is None else error.phase


def read(made: Limits, clock: FakeClock, times: int, *, alive: bool) -> None:
    for _ in range(times):
        made.reading()
        clock.now += 1
        made.waiting = not alive
        if not alive:
            made.check()


def test_a_drip_does_not_pass_the_total() -> None:
    clock = FakeClock()
    made = limits(clock, total=10, idle=5)
    read(made, clock, 10, alive=True)
    with pytest.raises(APITimeoutError) as caught:
        read(made, clock, 1, alive=True)
    assert (caught.value.phase, caught.value.limit, caught.value.retryable) == ("total", 10, False)


def test_bytes_without_events_do_not_hold_the_idle_limit_off() -> None:
    clock = FakeClock()
    made = limits(clock, idle=5)
    made.waiting = False
    read(made, clock, 4, alive=False)
    with pytest.raises(APITimeoutError) as caught:
        read(made, clock, 1, alive=False)
    assert caught.value.phase == "idle"


def test_the_callers_own_time_is_not_silence() -> None:
    clock = FakeClock()
    made = limits(clock, idle=5)
    made.waiting = False
    clock.now += 60
    made.reading()
    assert phase(made) is None


def test_sending_is_not_silence() -> None:
    clock = FakeClock()
    made = limits(clock, idle=5, total=30)
    clock.now += 20
    assert made.sent() == 5
    assert phase(made) is None
    clock.now += 5
    assert phase(made) == "idle"
    assert made.sent() == 5
    clock.now += 4
    assert made.sent() == 1
    assert limits(clock, idle=None, total=None).sent() is None
    assert limits(clock, idle=None, total=7).sent() == 7


def test_first_event() -> None:
    clock = FakeClock()
    made = limits(clock, first_event=3)
    clock.now += 2
    assert made.deadline() == 1
    clock.now += 1
    assert phase(made) == "first_event"
    made.begin()
    assert phase(made) is None
    made.waiting = False
    clock.now += 3
    assert phase(made) == "first_event"
    made.began()
    clock.now += 27
    assert phase(made) is None
    assert made.deadline() == STREAM_TOTAL - 33


def test_a_stack_gets_nothing_beyond_the_total() -> None:
    clock = FakeClock()
    made = limits(clock, total=4)
    clock.now += 1
    assert made.for_sending() == {"connect": 3, "pool": 3, "write": 3, "read": 3}
    assert limits(clock, idle=None, total=None).for_sending()["read"] is None
    assert limits(clock).for_body(failure=False) == 600
    assert limits(clock).for_body(failure=True) == 10


def test_a_timeout_of_a_stack_gets_our_name() -> None:
    clock = FakeClock()
    made = limits(clock, total=4, connect=5)
    error = made.timed_out("connect")
    assert (error.phase, error.limit) == ("connect", 5)
    assert "`connect` limit" in str(error)
    clock.now += 4
    assert made.timed_out("connect").phase == "total"
    assert limits(clock).timed_out("read").phase == "idle"
    assert limits(clock).timed_out("pool").retryable is False


def test_silence_is_bounded_whatever_bytes_come() -> None:
    clock = FakeClock()
    made = limits(clock, idle=5, total=30)
    clock.now += 4
    made.check()
    left = made.silence(failure=False)
    assert left() == 1
    made.waiting = False
    assert left() == 5
    made.reading()
    clock.now += 3
    assert left() == 2
    assert limits(clock, idle=None, total=None).silence(failure=False)() is None


def test_first_event_is_for_streams() -> None:
    clock = FakeClock()
    made = limits(clock, stream=False, first_event=3)
    clock.now += 4
    assert phase(made) is None


def test_what_follows_a_terminal_mark_is_not_waited_for_long() -> None:
    clock = FakeClock()
    made = limits(clock)
    told: list[str] = []
    made.shortened = lambda: told.append("shorter")
    made.settle()
    assert (told, made.silence(failure=False)(), phase(made)) == ([], REST, None)
    for _ in range(2):
        made.reading()
        assert told == ["shorter"]
    clock.now += REST
    assert phase(made) == "idle"
    made.begin()
    assert phase(made) is None
