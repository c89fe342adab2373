"""Marks of errors that no row of the stream reads are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import faults

CHUNK = (
    "types: {Chunk: {properties: {fault: {type: string}, result: {properties: {code: {type: integer}}}}}}\n"
)
UNION = """types:
  Event: {tag: type, union: {chunk: Words, fault: Failed}}
  Words: {properties: {type: {const: chunk, required: true}, text: {type: string}}}
  Failed: {properties: {type: {const: fault, required: true}, fault: {type: string}}}
endpoints: {ask: {stream: {events: Event}}}
errors: {mark: [fault]}
"""


@pytest.mark.parametrize(
    ("overlay", "found"),
    [
        (
            "errors: {mark: [fault]}\n" + CHUNK,
            [
                "5:17: error[missing-key]: frames can hold 'fault', but no row of 'stream' reads an error there; "
                "add a row {Error: {error: $fault}}"
            ],
        ),
        (
            "errors: {mark: [fault, result.code]}\nstream: {emit: {f: {Error: {error: $fault}}}}\n" + CHUNK,
            [
                "5:24: error[missing-key]: frames can hold 'result.code', but no row of 'stream' reads an error there; "
                "add a row {Error: {error: $result.code}}"
            ],
        ),
        (
            UNION + "stream: {frame: Event, emit: null, switch: $, cases: {chunk: {}, fault: []}}\n",
            [
                "10:17: error[missing-key]: frames can hold 'fault', but no row of 'stream' reads an error there; "
                "add a row {Error: {error: $fault}}"
            ],
        ),
        # Read, or no field of a frame: only whole bodies have it.
        ("errors: {mark: [fault]}\nstream: {emit: {f: {Error: {error: $fault}}}}\n" + CHUNK, []),
        ("errors: {mark: [elsewhere]}\n" + CHUNK, []),
        (
            UNION
            + "stream: {frame: Event, emit: null, switch: $, cases: {chunk: {}, fault: {f: {Error: {error: $fault}}}}}\n",
            [],
        ),
    ],
)
def test_a_mark_without_a_row(overlay: str, found: list[str], tmp_path: Path) -> None:
    assert faults(tmp_path, overlay) == found
