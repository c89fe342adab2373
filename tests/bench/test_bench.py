"""The benchmarks measure what they say: the data is right, the floor reads all of it, the verdicts add up.

No timings here. The SDKs are not needed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
EVENTS = 50


@pytest.fixture(scope="module")
def bench() -> Iterator[Any]:
    """The modules of `bench/`, which is no installed package."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT))
        patch.setenv("PYTHONPATH", str(ROOT))
        for name in [name for name in sys.modules if name.split(".")[0] == "bench"]:
            patch.delitem(sys.modules, name)
        names = (
            "contestants",
            "data",
            "floor",
            "measure",
            "paced",
            "picture",
            "report",
            "result",
            "rows",
            "server",
            "targets",
        )
        yield SimpleNamespace(**{name: import_module(f"bench.{name}") for name in names})


def test_the_same_bytes_on_every_run(bench: Any) -> None:
    work = bench.data.Workload
    assert work(events=20).openai_text == work(events=20).openai_text
    assert work(events=20).anthropic_text == work(events=20).anthropic_text
    assert work(messages=20).history == work(messages=20).history


def test_frames_are_what_they_claim_to_be(bench: Any) -> None:
    openai = [frame.removeprefix(b"data: ") for frame in bench.data.openai_text(EVENTS).frames]
    assert openai[-1] == b"[DONE]\n\n"
    chunks = [json.loads(frame) for frame in openai[:-1]]
    assert all(chunk["obfuscation"] for chunk in chunks)
    assert chunks[-1]["choices"] == []
    assert chunks[-1]["usage"]["completion_tokens"] == EVENTS
    for frame in bench.data.anthropic_text(EVENTS).frames:
        name, data, *rest = frame.split(b"\n")
        assert rest == [b"", b""]
        assert name.removeprefix(b"event: ").decode() == json.loads(data.removeprefix(b"data: "))["type"]


@pytest.mark.parametrize("vendor", ["openai", "anthropic"])
@pytest.mark.parametrize("size", [4 << 10, 1 << 20])
def test_whole_answers_have_their_size(bench: Any, vendor: str, size: int) -> None:
    body = getattr(bench.data, f"{vendor}_whole")(size)
    json.loads(body)
    assert size - 16 <= len(body) <= size


def test_the_long_history_weighs_what_it_should(bench: Any) -> None:
    history = bench.data.history(2_000)
    assert [turn["role"] for turn in history[:3]] == ["user", "assistant", "user"]
    assert 740_000 < len(json.dumps(history, ensure_ascii=False, separators=(",", ":")).encode()) < 800_000


@pytest.mark.parametrize("size", [None, 1, 7, 65_536])
def test_the_floor_reads_every_event_wherever_it_is_cut(bench: Any, size: int | None) -> None:
    floor = bench.floor
    openai, anthropic = bench.data.openai_text(EVENTS), bench.data.anthropic_text(EVENTS)
    chunks = list(floor.openai_events(openai.reads(size) if size else openai.frames))
    assert len(chunks) == EVENTS + 3  # the role before; finish and usage after
    assert "".join(map(floor.openai_pieces, chunks)) == openai.text
    events = list(floor.anthropic_events(anthropic.reads(size) if size else anthropic.frames))
    assert len(events) == EVENTS + 6  # message, block and ping before; block, delta and message after
    assert "".join(map(floor.anthropic_pieces, events)) == anthropic.text


@pytest.mark.parametrize("vendor", ["openai", "anthropic"])
def test_the_floor_joins_one_character_tool_deltas(bench: Any, vendor: str) -> None:
    stream = getattr(bench.data, f"{vendor}_tool")(300)
    assert len(stream.arguments) == 300
    assert json.loads(stream.arguments)["path"] == "a.txt"
    assert getattr(bench.floor, f"{vendor}_final")(stream.frames) == stream.arguments


def test_every_floor_case_proves_itself_over_the_loopback_server(bench: Any) -> None:
    tasks = import_module("bench.floor_tasks").TASKS
    assert set(tasks) == {task.name for task in bench.contestants.tasks()}
    work = bench.data.Workload(events=EVENTS, deltas=40, messages=10)
    found: dict[str, Any] = {}
    with bench.server.running(EVENTS) as address, ExitStack() as closing:
        setting = bench.contestants.Setting(work, address, closing)
        for name, build in tasks.items():
            case = build(setting)
            case.run()
            found[name] = case.proof()
    for vendor, stream in (("openai", work.openai_text), ("anthropic", work.anthropic_text)):
        for task in (
            "decode", "decode_64k", "accumulate", "stream_sync", "stream_async", "stream_fast_sync", "stream_fast_async",
        ):  # fmt: skip
            assert found[f"{task}_{vendor}"] == stream.text
        assert found[f"request_2000_{vendor}"] is True
        assert found[f"call_4k_{vendor}"] == found[f"whole_4k_{vendor}"]
        assert found[f"call_1m_{vendor}"] == found[f"whole_1m_{vendor}"]
        assert found[f"call_2000_{vendor}"] == getattr(bench.data, f"{vendor}_text")(bench.data.SHORT).text


def test_paced_streams_are_read_by_everyone(bench: Any) -> None:
    told: list[str] = []
    found, missing = bench.paced.measure(2, told.append, streams=3, events=4, gap=0.01)
    assert missing == {}
    assert {who: (len(one.cpu), len(one.p99), len(one.p99_of_all)) for who, one in found.items()} == {
        "floor": (2, 2, 2),
        "wireloom": (2, 2, 2),
    }
    assert len(told) == 6


def test_the_delay_that_counts_is_that_of_events_sent_while_all_streams_were_open(bench: Any) -> None:
    arrival, middle = bench.paced.Arrival, bench.paced.while_all_are_open
    early = [arrival(1.0, 0.5), arrival(2.0, 0.1), arrival(3.0, 0.2)]
    late = [arrival(1.5, 0.3), arrival(2.5, 0.4), arrival(3.5, 0.6)]
    assert middle([early, late]) == [*early[1:], *late[:2]]


def test_a_contestant_that_reads_something_else_does_not_compete(bench: Any) -> None:
    contestants = bench.contestants
    task = contestants.tasks()[0]

    def cell(who: str, read: object) -> Any:
        return contestants.Cell(task, who, contestants.Case(run=lambda: None, proof=lambda: read))

    kept, wrong = contestants.prove([cell("floor", "abc"), cell("honest", "abc"), cell("lossy", "ab")])
    assert [one.contestant for one in kept] == ["floor", "honest"]
    assert list(wrong) == [(task.name, "lossy")]


def test_slow_cells_get_fewer_samples_and_no_cell_gets_none(bench: Any) -> None:
    measure, contestants = bench.measure, bench.contestants
    task = contestants.tasks()[0]
    timings = []
    for most in (1, 2, 5):
        calls: list[int] = []
        case = contestants.Case(run=lambda calls=calls: calls.append(1), proof=lambda: None)
        timings.append(measure.Timing(contestants.Cell(task, "x", case), loops=3, most=most))
    measure.take_turns(timings, 5, lambda _: None)
    assert [len(timing.samples) for timing in timings] == [1, 2, 5]


def table(bench: Any, wireloom: float | None) -> Any:
    """A finished table: the floor took 2 everywhere, the peers 200, Wireloom what is given, or it is missing."""
    result, contestants = bench.result, bench.contestants
    rows = result.rows(
        [],
        {},
        {("decode_openai", "wireloom"): "not there"} if wireloom is None else {},
        bench.data.Workload(),
    )
    for row in rows.values():
        for who, value in (
            ("floor", 2.0),
            ("openai SDK", 200.0),
            ("anthropic SDK", 200.0),
            ("wireloom", wireloom),
        ):
            if value is not None:
                row.numbers[who] = result.number([value, value * 9, value], "us")
    assert {task.name for task in contestants.tasks()} < set(rows)
    return rows


def test_targets_are_judged_by_their_ratio(bench: Any) -> None:
    goals = {goal.title: goal for goal in bench.targets.targets(table(bench, 2.5))}
    decode = goals["decode a stream, one event a read, OpenAI: times split + typed msgspec"]
    assert (decode.found, decode.reached) == (1.25, True)
    assert goals["decode a stream, one event a read, OpenAI: openai SDK takes times as long"].found == 80
    assert goals["stream over HTTP, sync, OpenAI: times httpx + split + typed msgspec"].reached is False
    assert bench.report.verdict(decode).startswith("reached: decode a stream")


def test_what_is_missing_is_said(bench: Any) -> None:
    rows = table(bench, None)
    goals = bench.targets.targets(rows)
    assert all(goal.reached is None for goal in goals)
    assert bench.report.verdict(goals[0]).startswith("NOT MEASURED")
    document = bench.report.markdown(rows, goals, {"command": "c", "rounds": 3, "versions": {"a": "1"}})
    assert "| missing |" in document
    assert "**not measured**" in document


def test_the_picture_is_text_in_well_formed_svg_and_always_the_same(bench: Any) -> None:
    picture = bench.picture.svg(table(bench, 2.5))
    assert picture == bench.picture.svg(table(bench, 2.5))
    texts = [
        element.text for element in ElementTree.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")
    ]
    assert texts.count("1.25x") == len(table(bench, 2.5))
    assert "import" in texts


def test_a_ratio_is_that_of_most_rounds_whatever_the_speed_of_each(bench: Any) -> None:
    row = bench.rows.Row("x", "x")
    row.numbers["floor"] = bench.result.number([1.0, 5.0, 2.0, 1.0], "us")
    row.numbers["wireloom"] = bench.result.number({0: 1.5, 1: 7.5, 3: 9.0}, "us")
    assert row.ratio("wireloom", "floor") == 1.5
    assert row.ratio("wireloom", "nobody") is None
