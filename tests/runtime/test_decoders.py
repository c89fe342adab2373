"""Threads that are the first to need what msgspec gathers of a struct: one at a time gathers it."""

from __future__ import annotations

import ast
import re
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
import pytest

from wireloom.decoders import convert, decoder_of

ROOT = Path(__file__).parents[2]
HOME = ROOT / "runtime/wireloom/decoders.py"
PLAIN = {"Raw", "str", "dict[str, Raw]", "list[Raw]", "dict[str, msgspec.Raw]"}
"""Types without a struct."""

CALLS = re.compile(r"msgspec\.(json\.Decoder|json\.decode|convert)\(")


def test_one_thread_at_a_time_gathers(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = [msgspec.defstruct(f"Kind{number}", [("text", str)]) for number in range(4)]
    make, inside, most = msgspec.json.Decoder, 0, 0
    another = threading.Event()

    def slow(type_: Any) -> Any:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        another.wait(0.05)  # long enough for another thread to come, were it let in
        inside -= 1
        return make(type_)

    monkeypatch.setattr(msgspec.json, "Decoder", slow)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda kind: convert({"text": "a"}, kind), kinds * 2))
    assert most == 1
    assert [type(item) for item in found] == kinds * 2
    assert decoder_of(kinds[0]) is decoder_of(kinds[0])


def _gathering() -> Iterator[str]:
    """Places that make msgspec look through a struct by themselves."""
    for path in sorted([*(ROOT / "runtime").rglob("*.py"), *(ROOT / "generated").rglob("*.py")]):
        text = path.read_text()
        if path == HOME or not CALLS.search(text):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and CALLS.fullmatch(ast.unparse(node.func) + "("):
                types = [ast.unparse(word.value) for word in node.keywords if word.arg == "type"]
                types += [
                    ast.unparse(value) for value in node.args[-1:] if "decode" not in ast.unparse(node.func)
                ]
                yield from (f"{path.relative_to(ROOT)}:{node.lineno}" for name in types if name not in PLAIN)


def test_nothing_else_gathers() -> None:
    assert list(_gathering()) == []
