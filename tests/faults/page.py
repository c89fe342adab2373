"""The table as a page of the documentation, and for a terminal.

Our columns are the table's own expectations, which the tests hold every client to. The peers' are what was measured
by the last `make faults PEERS=1`, kept in `docs/faults.json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from faults.dialects import TEXT
from faults.rows import ROWS
from faults.table import Client, Expect, Row, Shape

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = ROOT / "docs" / "faults.md"
MEASURED: Final = ROOT / "docs" / "faults.json"

SHORT: Final = {
    "anthropic_messages": "Messages",
    "openai_chat": "Chat",
    "gemini_generate": "Gemini",
    "openai_responses": "Responses",
}

_HEAD: Final = """\
# Under fault

What comes of each way in which a server or a network can fail. Written by `make faults` from the table in `tests/faults`, which it
plays against a server on raw sockets: for each dialect, with the blocking and the asynchronous client, streamed and whole. The tests
play each row over each HTTP stack and with a typed client; dialects and kinds of client take turns. The
columns of Wireloom are what is demanded, of the common client and of the vendors' typed clients; where dialects differ, the column says
so. Each row also demands that the call ends within its limits, that no connection outlives its client, that every block that was begun is
ended, that memory stays bounded where a row is about size, that no cookie and nothing to another origin is sent, and that neither
the key, nor a header's value, nor the prompt is in any text.

`typed` are the typed clients of three vendors, for the four dialects; `the same` is what the common client does. They hand out the vendor's own
frames, the first ones too, which tell nothing of the answer yet. So what fails right behind those is an error, where the common client
has handed out nothing and tries again.

`3 requests` means that the call was retried twice, the default; what became of each attempt is in brackets, as `attempts` of the response or the
error tell it (one alone is `ok`, or of the error's category). Waits between attempts are in seconds, with jitter in the middle.
`cancelled or interrupted` is the asynchronous client's task, and a Ctrl-C in the blocking one.
"""

_PEERS: Final = """
The columns of the official SDKs are measured by `make faults PEERS=1` with their newest versions ({versions}), their
blocking clients, the retries that the row gives (2, their default, elsewhere), and the time limits that they have. Their environment has no
package for br or zstd, so they don't ask for them. `hangs` means that the call had not ended after {bound:g} s (20 s where a row is about
size), although every limit that the SDK knows was set to what the row says, or to a second; `taken for an answer` that there was no error
where Wireloom has one: what came is cut, is no answer, or is beyond a bound. MB are allocated at the peak. `-` is not measured: what only Wireloom has, or cannot be done to an SDK.
"""


def render(measured: Mapping[str, Any]) -> str:
    """The page."""
    peers = list(measured.get("sdks", {}))
    parts = [_HEAD]
    if peers:
        versions = ", ".join(f"{name} {version}" for name, version in measured["sdks"].items())
        parts.append(_PEERS.format(versions=versions, bound=measured["bound"]))
    for group in dict.fromkeys(row.group for row in ROWS):
        parts.append(f"\n## {group[0].upper()}{group[1:]}\n")
        parts.append(_line(["", "", "Wireloom", "typed", *peers]) + _line(["---"] * (4 + len(peers))))
        for row in ROWS:
            if row.group == group:
                for shape, _ in row.shapes():
                    found = [_peer(measured, peer, row, shape) for peer in peers]
                    parts.append(_line([row.name, shape, ours(row, shape), typed(row, shape), *found]))
    return "".join(parts)


def read_measured() -> dict[str, Any]:
    """What was measured of the peers; empty when nothing was."""
    return json.loads(MEASURED.read_text()) if MEASURED.exists() else {}


def ours(row: Row, shape: Shape, client: Client = "common") -> str:
    """What Wireloom does, in a few words."""
    told: dict[str, list[str]] = {}
    for dialect in row.dialects():
        told.setdefault(words(row.expected(dialect, shape, client)), []).append(SHORT[dialect.name])
    if len(told) == 1:
        return next(iter(told))
    common = max(told, key=lambda each: len(told[each]))
    others = [f"{', '.join(names)}: {each}" for each, names in told.items() if each != common]
    return "; ".join([common, *others])


def typed(row: Row, shape: Shape) -> str:
    """What the typed clients do, where it is not the same."""
    if not row.typed:
        return "-"
    found = ours(row, shape, "typed")
    return "the same" if found == ours(row, shape) else found


def words(expect: Expect) -> str:
    """An expectation in a few words."""
    return ", ".join(_words(expect))


def _words(expect: Expect) -> Iterator[str]:
    if expect.cancelled:
        yield "ends at once"
    elif expect.error is None:
        yield "the answer" if expect.text == TEXT else "what has arrived" if expect.partial else "the answer"
    else:
        yield f"`{expect.error.__name__}`" + (f" ({expect.phase})" if expect.phase else "")
    if expect.partial and expect.error is not None:
        yield "keeps the text"
    if expect.retry_after:
        yield f"retry_after {expect.retry_after:g}"
    told = ", ".join(
        f"{name} x {count}" if (count := len(list(same))) > 1 else name
        for name, same in groupby(expect.attempts)
    )
    if expect.requests > 1 or len(expect.attempts) > 1:
        what = f"{expect.requests} requests" if expect.requests > 1 else f"{len(expect.attempts)} attempts"
        yield f"{what} ({told})" if len(expect.attempts) > 1 else what
    if expect.waits:
        yield "waits " + " + ".join(f"{wait:g}" for wait in expect.waits)
    if expect.peak is not None:
        yield f"below {expect.peak >> 20} MB"


def _peer(measured: Mapping[str, Any], peer: str, row: Row, shape: str) -> str:
    found = measured["rows"].get(f"{row.group} / {row.name} / {shape}", {}).get(peer)
    if not found:
        return "-"
    different = list(dict.fromkeys(found.values()))
    played = {name for each in measured["rows"].values() for name in each.get(peer, ())}
    if len(different) == 1 and found.keys() >= played:
        return different[0]
    return "; ".join(f"{SHORT[name]}: {text}" for name, text in found.items())


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"
