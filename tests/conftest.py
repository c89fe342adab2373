"""What holds for all tests."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from wireloom.clock import instant_retries

# A slow machine is no failure: how long an example takes is not what a property says.
settings.register_profile(
    "timeless", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("timeless")


def pytest_collection_finish() -> None:
    """The thousands of collected tests are no garbage: the collector need not look through them again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _no_waits() -> Iterator[None]:
    """No test sleeps between attempts."""
    with instant_retries():
        yield


@pytest.fixture
def deep() -> Iterator[None]:
    """For tests that go to the end of the stack: garbage of other tests is not collected there, where its finalizers fail."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()
