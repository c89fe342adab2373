"""Where vendors come from."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints
from typing import Any

import pytest

import wireloom
from support import tiny
from wireloom import ConfigurationError
from wireloom.registry import find_vendor, known_vendors


def test_a_given_vendor_comes_first() -> None:
    assert find_vendor("tiny", {"tiny": tiny.VENDOR}) is tiny.VENDOR
    assert "tiny" in known_vendors({"tiny": tiny.VENDOR})
    assert "tiny" not in known_vendors()


def test_generated_vendors_are_found_by_the_index() -> None:
    from wireloom_vendors import INDEX

    assert set(INDEX) <= set(known_vendors())
    for name in INDEX:
        assert find_vendor(name).name == name


def test_an_unknown_vendor_lists_the_known_ones() -> None:
    with pytest.raises(
        ConfigurationError, match=r"unknown vendor 'tinny'; did you mean 'tiny'\? \(known: .*tiny.*\)"
    ):
        find_vendor("tinny", {"tiny": tiny.VENDOR})


@pytest.mark.parametrize("target", ["support.tiny:VENDOR", "support.tiny"])
def test_entry_points(monkeypatch: pytest.MonkeyPatch, target: str) -> None:
    point = EntryPoint(name="small", value=target, group="wireloom.vendors")

    def entry_points(**_: Any) -> EntryPoints:
        return EntryPoints([point])

    monkeypatch.setattr("importlib.metadata.entry_points", entry_points)
    assert find_vendor("small") is tiny.VENDOR
    assert "small" in known_vendors()


def test_a_client_of_known_vendors_reads_no_entry_points(monkeypatch: pytest.MonkeyPatch) -> None:
    def entry_points(**_: Any) -> EntryPoints:
        raise AssertionError("entry points were read")

    monkeypatch.setattr("importlib.metadata.entry_points", entry_points)
    vendors = {"openai": {"api_key": "k"}, "tiny": {"vendor": tiny.VENDOR, "api_key": "k"}}
    wireloom.Client(vendors=vendors).close()


def test_an_entry_point_without_a_vendor_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint(name="small", value="support.clocks", group="wireloom.vendors")
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: EntryPoints([point]))
    with pytest.raises(ConfigurationError, match="holds no wireloom vendor"):
        find_vendor("small")


PROBE = """
import socket, sys
def refuse(*_): raise AssertionError("a socket was made")
socket.socket.connect = refuse
import wireloom
early = [name for name in sys.modules if name.split(".")[0] in ("httpx", "wireloom_vendors")]
assert not early, early
client = wireloom.Client()
late = [name for name in sys.modules if name.startswith("wireloom_vendors.")]
assert not late, late
"""


def test_importing_loads_no_vendor_and_no_http() -> None:
    paths = [path for path in sys.path if path]
    script = f"import sys; sys.path[:0] = {paths!r}\n{PROBE}"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_every_public_name_resolves() -> None:
    for name in wireloom.__all__:
        assert getattr(wireloom, name) is not None
    assert set(wireloom.__all__) <= set(dir(wireloom))
    with pytest.raises(AttributeError, match="no attribute 'Clinet'"):
        _ = wireloom.Clinet  # type: ignore[attr-defined]
