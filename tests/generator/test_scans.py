"""Wrong scans: each with its exact message, at the very place."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import compiled, faults

ROWS = """types: {Answer: {properties: {text: {type: string}}}}
stream: {emit: {text: {TextDelta: {text: $text, scan: words}}}}
response: {emit: {text: {TextDelta: {text: $text, scan: words}}}}
"""
"""Lines 5 to 7."""

CALLS = "open: <c>, close: </c>, gives: calls, call: {begin: <b>, arguments: <a>, end: <e>}"
THINK = "open: <t>, close: </t>, gives: reasoning"

WRONG = [
    ("scans: {t: {open: <t>, close: </t>}}", [
        "8:9: error[missing-key]: scans.t needs the key 'gives'",
    ]),
    ("scans: {t: {" + THINK + ", att: start}}", [
        "8:55: error[unknown-key]: scans.t has no key 'att'; did you mean 'at'?",
    ]),
    ("scans: {t: {" + THINK + ", at: begin}}", [
        "8:59: error[wrong-value]: scans.t.at is 'begin', but must be one of 'anywhere', 'start'",
    ]),
    ("scans: {t: {open: '<t> ', close: </t>, gives: reasoning}}", [
        "8:19: error[wrong-value]: scans.t.open is '<t> ', but a mark is a text that neither begins nor ends with white space",
    ]),
    ("scans: {t: {open: '', close: </t>, gives: reasoning}}", [
        "8:19: error[wrong-value]: scans.t.open is '', but a mark is a text that neither begins nor ends with white space",
    ]),
    ("scans: {t: {open: 5, close: </t>, gives: reasoning}}", [
        "8:19: error[wrong-type]: scans.t.open must be a string, not the number 5; put it in quotes",
    ]),
    ("scans: {t: {" + THINK + ", found: repair}}", [
        "8:9: error[wrong-value]: 'call', 'found' and 'retryable' are for 'gives: calls'",
    ]),
    ("scans: {t: {" + THINK + ", opened: true}}", [
        "8:9: error[wrong-value]: 'opened' needs 'at: start'",
    ]),
    ("scans: {t: {open: <c>, close: </c>, gives: calls}}", [
        "8:9: error[wrong-value]: 'gives: calls' needs 'call': how a call is written",
    ]),
    ("scans: {t: {" + CALLS + ", at: start}}", [
        "8:9: error[wrong-value]: tool calls are looked for anywhere; 'at: start' is for reasoning",
    ]),
    ("scans: {t: {" + CALLS.replace("end: <e>", "end: <e>, id: '{index}'") + "}}", [
        "8:9: error[wrong-value]: the 'id' of a call holds {name} once, may hold {index} once, and no other braces",
    ]),
    ("scans: {t: {" + CALLS.replace("end: <e>", "end: <e>, id: '{name}{nr}'") + "}}", [
        "8:9: error[wrong-value]: the 'id' of a call holds {name} once, may hold {index} once, and no other braces",
    ]),
    ("scans: {t: {texts: [wrods], " + THINK + "}}", [
        "8:21: error[unknown-name]: no row of 'stream' has 'scan: wrods'; did you mean 'words'?",
    ]),
    ("scans: {t: {texts: [words], " + THINK + "}, u: {texts: [words], " + THINK.replace("</t>", "</u>") + "}}", [
        "8:9: error[wrong-value]: in 'words' the mark '<t>' begins with the mark '<t>': they cannot be told apart",
    ]),
    ("scans: {t: {texts: [words], " + THINK + "}, u: {texts: [words], open: <t>!, close: </u>, gives: reasoning}}", [
        "8:9: error[wrong-value]: in 'words' the mark '<t>!' begins with the mark '<t>': they cannot be told apart",
    ]),
    ("scans: {t: {texts: [words], " + CALLS.replace("<a>", "<c>x") + "}}", [
        "8:9: error[wrong-value]: in 'words' the mark '<c>x' begins with the mark '<c>': they cannot be told apart",
    ]),
]  # fmt: skip

EFFECTS = [
    ("{thnik: {texts: [words]}}", [
        "10:2: error[unknown-name]: there is no scan 'thnik'; did you mean 'think'?",
    ]),
    ("{think: {txets: [words]}}", [
        "10:2: error[wrong-value]: this does not fit a scan: Object contains unknown field `txets`",
    ]),
    ("{think: {opened: true}}", [
        "10:2: error[wrong-value]: 'opened' needs 'at: start'",
    ]),
    ("{think: {texts: [word]}}", [
        "10:18: error[unknown-name]: no row of 'stream' has 'scan: word'; did you mean 'words'?",
    ]),
    ("{think: 5}", [
        "10:9: error[wrong-type]: features.f.on.scans.think must be a map, not the number 5",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("overlay", "expected"), WRONG)
def test_a_wrong_scan_is_told_where_and_why(tmp_path: Path, overlay: str, expected: list[str]) -> None:
    assert faults(tmp_path, f"{ROWS}{overlay}\n") == expected


@pytest.mark.parametrize(("patch", "expected"), EFFECTS)
def test_what_a_flag_makes_of_a_scan_is_checked_too(tmp_path: Path, patch: str, expected: list[str]) -> None:
    overlay = (
        f"{ROWS}scans: {{think: {{texts: [], {THINK}}}}}\nfeatures: {{f: {{description: F., on: {{scans:\n"
    )
    assert faults(tmp_path, f"{overlay}{patch}\n}}}}}}\n") == expected


@pytest.mark.parametrize(("row", "expected"), [
    ("{text: $text, scan: $text}",
     "6:55: error[wrong-value]: 'scan' of TextDelta is the name of a text: lower-case letters, digits and _"),
    ("{text: $text, scan: words, kind: text}",
     "6:55: error[wrong-value]: 'scan' is for plain text; a row with a 'kind' cannot have it"),
])  # fmt: skip
def test_a_wrong_scan_of_a_row(tmp_path: Path, row: str, expected: str) -> None:
    rows = ROWS.replace("{text: $text, scan: words}", row, 1)
    assert faults(tmp_path, rows) == [expected]


def test_only_texts_are_scanned(tmp_path: Path) -> None:
    overlay = "stream: {emit: {finish: {Finish: {raw_reason: $end, scan: words}}}}\n"
    assert faults(tmp_path, overlay) == ["5:53: error[unknown-event-field]: Finish has no field 'scan'"]


def test_a_text_must_be_named_in_the_whole_answer_too(tmp_path: Path) -> None:
    rows = "stream: {emit: {text: {TextDelta: {text: $text, scan: words}}}}\n"
    found = faults(tmp_path, f"{rows}scans: {{t: {{texts: [words], {THINK}}}}}\n")
    assert found == ["6:21: error[unknown-name]: no row of 'response' has 'scan: words'"]


def test_a_row_is_read_plainly_where_nothing_is_looked_for(tmp_path: Path) -> None:
    output, diagnostics = compiled(tmp_path, f"{ROWS}scans: {{t: {{{THINK}}}}}\n")
    assert not diagnostics, diagnostics.render()
    assert "fold.text_delta(frame.text)" in output.files["acme/decoder.py"]
    assert "Scan(" not in output.files["acme/vendor.py"]


def test_a_row_is_scanned_where_a_flag_may_switch_it_on(tmp_path: Path) -> None:
    feature = "features: {f: {description: F., on: {scans: {t: {texts: [words]}}}}}\n"
    output, diagnostics = compiled(tmp_path, f"{ROWS}scans: {{t: {{{THINK}}}}}\n{feature}")
    assert not diagnostics, diagnostics.render()
    assert 'fold.scans["words"].feed(fold.text_delta, frame.text)' in output.files["acme/decoder.py"]
    assert '"t": Scan(' in output.files["acme/vendor.py"]
