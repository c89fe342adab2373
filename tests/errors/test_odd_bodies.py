"""What each dialect makes of answers that are not what they should be is what the table of `docs/bodies.md` says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

import wireloom
from errors.odd_bodies import SPEAKERS, Speaker, streams, wholes
from support.both import each
from support.loopback import Reply, serving
from wireloom.registry import find_vendor
from wireloom.tolerance import Tolerance
from wireloom.vendor import Vendor

PAGE = Path(__file__).parents[2] / "docs" / "bodies.md"
KEY = "key-1234567890"


def table(section: str) -> dict[str, dict[str, str]]:
    """What the page says: by column, row by row."""
    text = PAGE.read_text(encoding="utf-8").split(f"\n## {section}\n", 1)[1].split("\n## ", 1)[0]
    lines = [
        [cell.strip().strip("`") for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("|") and not re.match(r"\|[ -]+\|", line.replace(" ", "")[:4])
    ]
    head, *rows = [line for line in lines if not line[0].startswith("--")]
    return {name: {row[0]: row[at] for row in rows} for at, name in enumerate(head) if at}


CHOICES = sorted(next(iter(table("Streams, as a spec chooses").values())))


async def outcome(
    kind: str, speaker: Speaker, reply: Reply, *, stream: bool, vendor: Vendor | None = None
) -> str:
    """The class of the error; `read`, with the tolerances that the response tells of. `vendor` takes the speaker's place."""
    with serving(reply) as server:
        settings = {"api_key": KEY, "base_url": server.url, "dialect": speaker.dialect}
        if vendor is not None:
            settings["vendor"] = vendor
        made = wireloom.Client if kind == "sync" else wireloom.AsyncClient
        client: Any = made(vendors={speaker.vendor: settings}, max_retries=0)
        try:
            response = await asked(kind, client, f"{speaker.vendor}:m", stream=stream)
        except wireloom.WireloomError as error:
            return type(error).__name__
        finally:
            closed = client.close()
            if kind == "async":
                await closed
    # Where the terminal mark does not end the reading, a text behind it is read.
    used = [
        warning.field
        for warning in response.warnings
        if warning.kind == "tolerated" or warning.field == "finish"
    ]
    lost = ("",) if "broken_event" in used else ()
    assert response.text in ("hello", "hell\ufffd\ufffd", "hellohello", *lost)
    return ", ".join(["read", *used])


async def asked(kind: str, client: Any, model: str, *, stream: bool) -> Any:
    if not stream:
        answer = client.generate(model, "hi", max_tokens=5)
        return answer if kind == "sync" else await answer
    made = client.stream(model, "hi", max_tokens=5)
    async for _ in each(made):
        pass
    return made.response


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("form", ["Streams", "Whole answers"])
@pytest.mark.parametrize("speaker", SPEAKERS, ids=lambda speaker: f"{speaker.vendor}-{speaker.dialect}")
async def test_the_page_says_what_happens(kind: str, form: str, speaker: Speaker) -> None:
    stream = form == "Streams"
    replies = (streams if stream else wholes)(speaker)
    found = {name: await outcome(kind, speaker, reply, stream=stream) for name, reply in replies.items()}
    assert found == table(form)[f"{speaker.vendor}, {speaker.dialect}"]


def choosing(choice: str) -> Vendor:
    """The first speaker's vendor, whose dialect has made this choice and no other."""
    speaker = SPEAKERS[0]
    vendor = find_vendor(speaker.vendor)
    dialect = vendor.dialects[speaker.dialect]
    key, _, value = choice.partition(": ")
    framing = msgspec.structs.replace(dialect.framing, eof=key == "eof")
    tolerate = Tolerance(**{key: value}) if key in Tolerance.__struct_fields__ else Tolerance()
    changed = msgspec.structs.replace(dialect, framing=framing, tolerate=tolerate)
    return msgspec.structs.replace(vendor, dialects={**vendor.dialects, speaker.dialect: changed})


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("choice", CHOICES)
async def test_the_page_says_what_a_choice_changes(kind: str, choice: str) -> None:
    told = {event: column[choice] for event, column in table("Streams, as a spec chooses").items()}
    replies = streams(SPEAKERS[0])
    vendor = choosing(choice.strip("`"))
    found = {
        event: await outcome(kind, SPEAKERS[0], replies[event], stream=True, vendor=vendor) for event in told
    }
    assert found == told


def test_every_choice_for_events_is_on_the_page() -> None:
    rows = {row.strip("`").partition(": ")[0] for row in CHOICES}
    bodies = {"content_type", "other_form"}
    assert rows == {"nothing", "eof", *Tolerance.__struct_fields__} - bodies


def test_all_dialects_are_asked_and_differ() -> None:
    from wireloom_codegen.loader import bundled_specs

    dialects = {path.name for path in (bundled_specs() / "dialects").iterdir()}
    assert {speaker.dialect for speaker in SPEAKERS} == dialects
    columns = [tuple(column.values()) for column in table("Streams").values()]
    assert len(set(columns)) >= 4
