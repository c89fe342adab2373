"""Wrong mappings of what is read: each with its exact message, at the very place, and never two for one fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import HEAD, compiled, faults

READING = [
    ("stream: {emit: {text: {TextDelta: {text: $txt}}}}", [
        "5:43: error[unknown-field]: Chunk has no field 'txt'; did you mean 'text'?",
    ]),
    ("stream: {emit: {text: {TextDelta: {text: $text.more}}}}", [
        "5:48: error[not-an-object]: 'more' is read from a value that is no object",
    ]),
    ("stream: {emit: {text: {TextDelta: {text: $usage.reed}}}}", [
        "5:49: error[unknown-field]: Usage has no field 'reed'; did you mean 'read'?",
    ]),
    ("stream: {emit: {text: {TextDelta: {text: $usage.read}}}}", [
        "5:42: error[type-mismatch]: 'text' of TextDelta takes a text, '$usage.read' is a whole number",
    ]),
    ("stream: {emit: {text: {TextDelta: {txt: $text}}}}", [
        "5:36: error[unknown-event-field]: TextDelta has no field 'txt'; did you mean 'text'?",
    ]),
    ("stream: {emit: {text: {TextDelta: {text: null, key: $id}}}}", [
        "base: error[missing-event-field]: TextDelta needs the field 'text'",
    ]),
    ("stream: {emit: {text: {TextDleta: {text: $text}}}}", [
        "5:24: error[unknown-event]: there is no event 'TextDleta'; did you mean 'TextDelta'?",
    ]),
    ("stream: {emit: {text: {TextDelta: {kind: textt}}}}", [
        "5:42: error[wrong-value]: 'kind' of TextDelta is one of: text, refusal; did you mean 'text'?",
    ]),
    ("stream: {emit: {text: {ReasoningDelta: {text: $text, paragraph: []}}}}", [
        "5:65: error[wrong-value]: a paragraph of several values is a list of paths and words",
    ]),
    ("stream: {emit: {text: {ReasoningDelta: {text: $text, paragraph: $usage}}}}", [
        "5:65: error[type-mismatch]: 'paragraph' of ReasoningDelta takes a text or a whole number, '$usage' is an object",
    ]),
    ("stream: {emit: {text: {OpaqueDelta: {path: [], key: $id, merge: concat, text: $text}}}}", [
        "5:44: error[wrong-value]: a path of several values is a list of paths and words",
    ]),
    ("stream: {emit: {text: {OpaqueDelta: {path: [a, $usage], key: $id, merge: concat, text: $text}}}}", [
        "5:48: error[type-mismatch]: 'path' of OpaqueDelta takes a text or a whole number, '$usage' is an object",
    ]),
    ("stream: {emit: {text: {OpaqueDelta: {path: $usage.read, key: $id, merge: concat, text: $text}}}}", [
        "5:44: error[type-mismatch]: 'path' of OpaqueDelta takes a text, '$usage.read' is a whole number",
    ]),
    ("stream: {emit: {text: {OpaqueDelta: {path: [a, true], key: $id, merge: concat, text: $text}}}}", [
        "5:48: error[type-mismatch]: 'path' of OpaqueDelta takes a text or a whole number, not True",
    ]),
    ("stream: {emit: {text: {OpaqueDelta: {path: {a: b}, key: $id, merge: concat, text: $text}}}}", [
        "5:44: error[wrong-type]: 'path' of OpaqueDelta takes a path or a value",
    ]),
    ("stream: {emit: {text: {TextDelta: {text: 5}}}}", [
        "5:42: error[type-mismatch]: 'text' of TextDelta takes a text, not 5",
    ]),
    ("stream: {emit: {text: {TextDelta: {text: [a]}}}}", [
        "5:42: error[wrong-type]: 'text' of TextDelta takes a path or a value",
    ]),
    ("stream: {emit: {text: {TextDelta: $text}}}", [
        "5:35: error[wrong-type]: the fields of TextDelta are a map",
    ]),
    ("stream: {emit: {text: {onec: true}}}", [
        "5:24: error[unknown-key]: a block has no key 'onec'; did you mean 'once'?",
    ]),
    ("stream: {emit: {text: {once: yes}}}", [
        "5:30: error[wrong-value]: 'once' is true, or left out",
    ]),
    ("stream: {emit: {more: {once: true}}}", [
        "5:30: error[missing-key]: 'once' stands beside the event that is emitted once",
    ]),
    ("stream: {emit: {text: {distinct: yes}}}", [
        "5:34: error[wrong-value]: 'distinct' is true, or left out",
    ]),
    ("stream: {emit: {finish: {distinct: true}}}", [
        "5:36: error[missing-key]: 'distinct' stands beside the TextDelta or ReasoningDelta of which equal neighbours are one",
    ]),
    ("stream: {emit: {more: {if: $text}}}", [
        "5:28: error[missing-key]: 'if' stands beside an event",
    ]),
    ("stream: {emit: {more: {TextDelta: {text: $text}, if: yes}}}", [
        "5:54: error[wrong-type]: 'if' is a path, or a list of paths of which any counts",
    ]),
    ("stream: {emit: {more: {TextDelta: {text: $text}, unless: []}}}", [
        "5:58: error[wrong-type]: 'unless' is a path, or a list of paths of which any counts",
    ]),
    ("stream: {emit: {more: {TextDelta: {text: $text}, unless: [$txet]}}}", [
        "5:60: error[unknown-field]: Chunk has no field 'txet'; did you mean 'text'?",
    ]),
    ("stream: {emit: {more: {TextDelta: {text: $text}, unles: $end}}}", [
        "5:50: error[unknown-key]: a block has no key 'unles'; did you mean 'unless'?",
    ]),
    ("stream: {emit: {more: {ArgumentDelta: {path: $text}}}}", [
        "5:39: error[missing-event-field]: ArgumentDelta needs the field 'text'",
    ]),
    ("stream: {emit: {more: {first: [$text]}}}", [
        "5:31: error[wrong-type]: 'first' is a map of named alternatives, each a block",
    ]),
    ("stream: {emit: {more: {first: {}}}}", [
        "5:31: error[wrong-type]: 'first' is a map of named alternatives, each a block",
    ]),
    ("stream: {emit: {more: {first: {a: $text}}}}", [
        "5:35: error[not-a-block]: a map of rows is needed here, or [] to ignore it on purpose",
    ]),
    ("stream: {emit: {more: {first: {a: {each: $text, as: b, emit: []}}}}}", [
        "5:42: error[not-a-list]: '$text' is no list",
    ]),
    ("stream: {emit: {more: {first: {}, text: {TextDelta: {text: $text}}}}}", [
        "5:35: error[unknown-key]: a choice of the first has no key 'text'",
    ]),
    ("stream: {emit: {more: {swich: $usage, cases: {}}}}", [
        "5:24: error[unknown-key]: a block has no key 'swich'; did you mean 'switch'?",
        "5:39: error[missing-key]: 'cases' stands beside 'switch', which is missing here",
    ]),
    ("stream: {emit: {more: {switch: $usage, cases: {}}}}", [
        "5:32: error[not-a-union]: '$usage' is no union that a tag or the kind of value tells apart",
    ]),
    ("types: {Chunk: {properties: {words: {union: {string: {type: string}, array: {type: array, items: {}}}}}}}\nstream: {emit: {more: {switch: $words, cases: {strin: [], array: []}}}}", [
        "6:47: error[missing-case]: the union has a kind 'string' that is not listed; write `string: []` to ignore it",
        "6:48: error[unknown-member]: the union has no kind 'strin'; did you mean 'string'?",
    ]),
    ("stream: {emit: {more: {switch: $usage, csaes: {}}}}", [
        "5:40: error[unknown-key]: a switch has no key 'csaes'; did you mean 'cases'?",
    ]),
    ("stream: {emit: {more: {ToolCallDelta: {arguments: {json: $txet}}}}}", [
        "5:59: error[unknown-field]: Chunk has no field 'txet'; did you mean 'text'?",
    ]),
    ("stream: {emit: {more: {ToolCallDelta: {arguments: {json: $text, first: [$text]}}}}}", [
        "5:51: error[wrong-type]: 'arguments' of ToolCallDelta takes a path or a value",
    ]),
    ("stream: {emit: {more: {ToolCallDelta: {arguments: '', id: {json: $text}}}}}", [
        "5:59: error[wrong-type]: 'id' of ToolCallDelta takes a path or a value",
    ]),
    ("stream: {emit: {more: {each: $usage, as: x, emit: {}}}}", [
        "5:30: error[not-a-list]: '$usage' is no list",
    ]),
    ("stream: {emit: {more: {eahc: $usage, as: x, emit: {}}}}", [
        "5:24: error[unknown-key]: a block has no key 'eahc'; did you mean 'each'?",
        "5:38: error[missing-key]: 'as' stands beside 'each', which is missing here",
        "5:45: error[missing-key]: 'emit' stands beside 'each', which is missing here",
    ]),
    ("stream: {emit: {more: {each: $usage}}}", [
        "5:23: error[missing-key]: 'each' needs a path, 'as' a name and 'emit' what to do",
    ]),
    ("stream: {emit: {more: {each: $usage, as: x, emit: {}, ta: y}}}", [
        "5:55: error[unknown-key]: a loop has no key 'ta'",
    ]),
    ("stream: {emit: {more: hello}}", [
        "5:23: error[not-a-block]: a map of rows is needed here, or [] to ignore it on purpose",
    ]),
    ("stream: {emit: {more: [1]}}", [
        "5:23: error[not-a-block]: a map of rows is needed here, or [] to ignore it on purpose",
    ]),
    ("stream: {emit: {usage: {UsageUpdate: {usage: $text}}}}", [
        "5:46: error[type-mismatch]: 'usage' of UsageUpdate takes an object, '$text' is a text",
    ]),
    ("stream: {emit: {finish: {Finish: {detail: $end}}}}", [
        "5:43: error[wrong-type]: a map of payload names to paths is needed here",
    ]),
    ("stream: {emit: {finish: {Finish: {detail: {a: end}}}}}", [
        "5:47: error[wrong-type]: a payload is read by a path",
    ]),
    ("stream: {emit: {answer: {Answer: {answer: $usage}}}}", [
        "5:43: error[type-mismatch]: 'answer' of Answer takes a whole answer, of the type Answer",
    ]),
    ("stream: {frame: Answr}", [
        "5:17: error[unknown-type]: there is no type 'Answr'; did you mean 'Answer'?",
    ]),
    ("stream: {frame: Part}", [
        "base: error[not-a-block]: Part is a union: say what each member means by `switch: $` and `cases`",
    ]),
    ("stream: {frame: AskMessage2}", [
        "5:17: error[unknown-type]: there is no type 'AskMessage2'; did you mean 'AskMessage'?",
    ]),
    ("response: {whole: Part}", [
        "5:19: error[not-an-object]: Part is a union; a whole answer is one object type",
    ]),
    ("response: {emit: {parts: {as: frame}}}", [
        "5:31: error[wrong-value]: 'as' names a variable: lower-case letters, digits and _, no word of Python, and none of answer, before, current, enumerate, fold, frame, kept, member, type, types",
    ]),
    ("response: {emit: {parts: {as: class}}}", [
        "5:31: error[wrong-value]: 'as' names a variable: lower-case letters, digits and _, no word of Python, and none of answer, before, current, enumerate, fold, frame, kept, member, type, types",
    ]),
    ('response: {emit: {parts: {as: "x; import os"}}}', [
        "5:31: error[wrong-value]: 'as' names a variable: lower-case letters, digits and _, no word of Python, and none of answer, before, current, enumerate, fold, frame, kept, member, type, types",
    ]),
    ("response: {emit: {parts: {at: fold}}}", [
        "5:31: error[wrong-value]: 'at' names a variable: lower-case letters, digits and _, no word of Python, and none of answer, before, current, enumerate, fold, frame, kept, member, type, types",
    ]),
    ("response: {emit: {parts: {choice: {index: $piece.x}}}}", [
        "5:35: error[missing-key]: 'choice' needs the paths 'index' and 'finish'",
    ]),
    ("response: {emit: {parts: {choice: {index: $id, finish: $end, x: 1}}}}", [
        "5:62: error[unknown-key]: 'choice' has no key 'x'",
    ]),
    ("response: {emit: {parts: {emit: {part: {Part: {part: $piece}}}}}}", [
        "5:54: error[wrong-type]: 'part' is written {read: $path}",
    ]),
    ("response: {emit: {parts: {emit: {part: {Part: {part: {read: $id}}}}}}}", [
        "5:61: error[not-a-union]: '$id' is no block",
    ]),
    ("response: {emit: {parts: {emit: {part: {Part: {part: {raed: $piece}}}}}}}", [
        "base: error[wrong-type]: 'part' is written {read: $path}",
    ]),
    ("response: {emit: {parts: {emit: {part: {Part: {part: {opaque: $piece}}}}}}}", [
        "base: error[missing-key]: an opaque part is written {opaque: $path, kind: NAME}",
    ]),
    ("response: {emit: {parts: {emit: {part: {Part: {part: {read: null, cite: $piece}}}}}}}", [
        "base: error[wrong-type]: 'part' is written {read: $path}",
    ]),
    ("response: {emit: {parts: {emit: {part: {switch: $piece, cases: {text: []}}}}}}", [
        "base: error[unknown-key]: a switch has no key 'Part'",
    ]),
    ("response: {emit: {parts: {emit: {part: {Part: null, switch: $piece, cases: {text: [], call: [], txt: []}}}}}}", [
        "5:97: error[unknown-member]: Part has no member 'txt'; did you mean 'text'?",
    ]),
    ("response: {emit: {parts: {emit: {part: {Part: null, quote: {CitationAdded: {citation: {cite: $piece}}}}}}}}", [
        "5:94: error[missing-key]: 'citations' has no table for Part",
    ]),
    ("response: {emit: {parts: {emit: {part: {Part: null, quote: {CitationAdded: {citation: {cite: $piece}}}}}}}}\ncitations: {Part: {text: {quote: $txt, qoute: $text}, tex: {}}, Parts: {}}", [
        "6:19: error[missing-case]: Part has a member 'call' that is not listed; write `call: {}` to keep only its payload",
        "6:35: error[unknown-field]: TextPart has no field 'txt'; did you mean 'text'?",
        "6:40: error[unknown-part-field]: Citation has no field 'qoute'; did you mean 'quote'?",
        "6:55: error[unknown-member]: Part has no member 'tex'; did you mean 'text'?",
        "6:65: error[unknown-type]: there is no union type 'Parts'; did you mean 'Part'?",
    ]),
    ("request: {parts: {text: {drops: {citations: null}}}}", [
        "base: error[unmapped-field]: Text has a field 'citations' that is neither written nor in 'drops'",
    ]),
    ("stream: {emit: {text: {CitedSpan: {kind: $id, start: 1}}}}", [
        "5:35: error[missing-event-field]: CitedSpan needs the field 'value'",
    ]),
    ("stream: {emit: {text: {CitedSpan: {kind: a, value: $usage, unit: byte}}}}", [
        "5:66: error[wrong-value]: 'unit' of CitedSpan is one of: characters, bytes; did you mean 'bytes'?",
    ]),
    ("response: {emit: null}", [
        "base: error[missing-key]: 'response' needs the key 'emit': the frames of the stream, whose rows it would have, are no Answer",
    ]),
]  # fmt: skip

COUNTS = [
    ("usage: {input: $raed}", [
        "5:17: error[unknown-field]: Usage has no field 'raed'; did you mean 'read'?",
    ]),
    ("usage: {input: {sum: [$read, $writen]}}", [
        "5:31: error[unknown-field]: Usage has no field 'writen'; did you mean 'written'?",
    ]),
    ("usage: {inptu: $read}", [
        "5:9: error[unknown-key]: usage has no key 'inptu'; did you mean 'input'?",
    ]),
    ("usage: {input: read}", [
        "5:16: error[wrong-value]: usage.input is 'read', but a count is read by a path such as $input_tokens",
    ]),
    ("usage: {input: {sum: []}}", [
        "5:22: error[wrong-value]: usage.input.sum must not be empty",
    ]),
    ("usage: {input: {first: $read}}", [
        "5:24: error[wrong-type]: usage.input.first must be a list, not a string",
    ]),
    ("usage: {input: {divide: [$read, 2]}}", [
        "5:17: error[unknown-key]: usage.input has no key 'divide'",
    ]),
    ("usage: {cost: {divide: [$read, 0]}}", [
        "5:24: error[wrong-value]: 'divide' takes a path and a number above 0: {divide: [$cost_in_cents, 100]}",
    ]),
    ("usage: {cost: {divide: [2, $read]}}", [
        "5:24: error[wrong-value]: 'divide' takes a path and a number above 0: {divide: [$cost_in_cents, 100]}",
    ]),
    ("usage: {cost: {divide: [$read]}}", [
        "5:24: error[wrong-value]: usage.cost.divide must have at least 2 items",
    ]),
    ("types: {Usage: {properties: {name: {type: string}}}}\nusage: {input: $name}", [
        "6:16: error[type-mismatch]: '$name' is no number",
    ]),
    ("finish: {done: stopp}", [
        "5:16: error[wrong-value]: finish.done is 'stopp', but must be one of 'stop', 'length', 'tool_calls', 'content_filter', 'refusal', 'pause', 'error', 'other'; did you mean 'stop'?",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("overlay", "expected"), [*READING, *COUNTS])
def test_a_wrong_reading_is_told_where_and_why(tmp_path: Path, overlay: str, expected: list[str]) -> None:
    assert faults(tmp_path, f"{overlay}\n") == expected


@pytest.mark.parametrize("section", ["stream", "response", "request", "usage", "finish", "params", "errors"])
def test_a_section_that_every_dialect_needs(tmp_path: Path, section: str) -> None:
    assert faults(tmp_path, f"{section}: null\n") == [
        f"base: error[missing-key]: the section '{section}' is missing"
    ]


@pytest.mark.parametrize("key", ["base_url", "auth"])
def test_what_every_vendor_needs(tmp_path: Path, key: str) -> None:
    head = "".join(line for line in HEAD.splitlines(keepends=True) if not line.startswith(key))
    _, diagnostics = compiled(tmp_path, "", head)
    assert [error.message for error in diagnostics.errors] == [f"a vendor needs the key '{key}'"]


def test_all_errors_of_a_run_are_reported_at_once(tmp_path: Path) -> None:
    overlay = """
stream: {emit: {text: {TextDelta: {text: $txt}}}}
usage: {input: $raed}
request: {parts: {text: {wire: {txt: $text}}}}
params: {seed: null}
endpoints: {two: {method: GET, path: /x, python: a.import}}
"""
    _, diagnostics = compiled(tmp_path, overlay)
    assert [error.id for error in diagnostics.errors] == [
        "unmapped-param",
        "unknown-field",
        "unknown-field",
        "unknown-field",
        "wrong-value",
    ]
    assert diagnostics.render().splitlines()[3:7] == [
        f"{tmp_path.name}/vendors/acme.yaml:6:43: error[unknown-field]: Chunk has no field 'txt'; did you mean 'text'?",
        "    6 | stream: {emit: {text: {TextDelta: {text: $txt}}}}",
        "                                                  ^^^",
        "  Chunk: base/dialects/base.yaml:59",
    ]
