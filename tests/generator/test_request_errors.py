"""Wrong replay rules, schema steps, model rows and tools: each with its exact message, at the very place."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import faults

WRONG = [
    (
        "request: {parts: {text: {wire: {text: {opaque: $payload}}}}}",
        ["5:40: error[wrong-value]: 'opaque' is for Opaque, not for Text"],
    ),
    (
        "request: {parts: {o: {part: Opaque, of: AskText, wire: {text: {opaque: $kind}}}}}",
        ["5:72: error[wrong-value]: 'opaque' takes $payload"],
    ),
    (
        "request: {parts: {o: {part: Opaque, of: AskText, wire: {type: text, text: {opaque: $payload}}}}}",
        [
            "5:22: error[unmapped-field]: Opaque has a field 'cache' that is neither written nor in 'drops'",
            "5:22: error[unmapped-field]: Opaque has a field 'kind' that is neither written nor in 'drops'",
        ],
    ),
    (
        'models: {"*": {replay: {thougt: {on: all}}}}',
        [
            "5:25: error[unknown-row]: no row 'thougt' of 'parts' has a replay rule that could be replaced",
        ],
    ),
    (
        "features: {keep: {description: K., on: {replay: {thougt: {on: all}}}}}",
        [
            "5:50: error[unknown-row]: no row 'thougt' of 'parts' has a replay rule that could be replaced",
        ],
    ),
    (
        'models: {"*": {replay: {text: {onn: all}}}}',
        [
            "5:32: error[unknown-key]: models.*.replay.text has no key 'onn'; did you mean 'on'?",
        ],
    ),
    (
        "request: {parts: {text: {replay: {on: sometimes}}}}",
        [
            "5:39: error[wrong-value]: request.parts.text.replay.on is 'sometimes', but must be one of 'all', 'current_turn', 'none', 'tool_call_turns', 'with_tools'",
        ],
    ),
    (
        'request: {parts: {text: {replay: {missing: "-"}}}}',
        [
            "5:44: error[wrong-value]: 'missing' needs a field beside the content: say in 'into' where Text goes",
        ],
    ),
    (
        'request: {messages: {into: {ToolCall: calls}, siblings: {calls: list}}, parts: {call: {replay: {missing: "-"}}}}',
        [
            "5:106: error[wrong-value]: 'missing' is a text, and 'calls' is none in 'siblings'",
        ],
    ),
    (
        'request: {parts: {text: {replay: {on: all}}}}\nmodels: {"*": {replay: {text: {missing: ""}}}}',
        [
            "6:41: error[wrong-value]: 'missing' needs a field beside the content: say in 'into' where Text goes",
        ],
    ),
    (
        'request: {parts: {text: {replay: {on: all}}}}\nmodels: {"*": {replay: {txt: {on: none}}}}',
        [
            "6:25: error[unknown-row]: no row 'txt' of 'parts' has a replay rule that could be replaced; did you mean 'text'?",
        ],
    ),
    (
        "request: {resume: {message: {prefx: true}}}",
        [
            "5:30: error[unknown-field]: AskMessage has no field 'prefx'",
        ],
    ),
    (
        "request: {resume: {message: {role: $role}}}",
        [
            "5:36: error[wrong-value]: '$role' reads a value, and here are none: the fields of the message are literals",
        ],
    ),
    (
        "request: {resume: {base_url: http://api.acme.test/beta}}",
        [
            "5:30: error[base-url]: the base URL 'http://api.acme.test/beta' must be https (http is for the loopback only)",
        ],
    ),
    (
        "request: {resume: {base_url: https://api.acme.test/beta/}}",
        [
            "5:30: error[wrong-value]: request.resume.base_url is 'https://api.acme.test/beta/', but a base URL ends without a slash",
        ],
    ),
    (
        "request: {resume: {replay: {thought: {on: all}}}}",
        [
            "5:29: error[unknown-row]: no row 'thought' of 'parts' has a replay rule that could be replaced",
        ],
    ),
    (
        "request: {resume: {reasons: true}}",
        [
            "5:20: error[unknown-key]: request.resume has no key 'reasons'; did you mean 'reasoning'?",
        ],
    ),
    (
        "request: {resume: true}",
        [
            "5:19: error[wrong-type]: request.resume must be a map, not true",
        ],
    ),
    (
        'models: {"*": {resume: true}}',
        [
            "5:16: error[missing-key]: 'request' has no 'resume' that says how an answer goes on",
        ],
    ),
    (
        "request: {schemas: {inline_ref: true}}",
        [
            "5:21: error[unknown-key]: request.schemas has no key 'inline_ref'; did you mean 'inline_refs'?",
        ],
    ),
    (
        "request: {schemas: {inline_refs: 1}}",
        [
            "5:34: error[wrong-type]: request.schemas.inline_refs must be true or false, not the number 1",
        ],
    ),
    (
        "request: {schemas: {strip_keys: $schema}}",
        [
            "5:33: error[wrong-type]: request.schemas.strip_keys must be a list, not a string",
        ],
    ),
    (
        'models: {"*": {options: {limt: {drop: No.}}}}',
        [
            "5:26: error[unknown-field]: Ask has no field 'limt'; did you mean 'limit'?",
        ],
    ),
    (
        'models: {"*": {options: {limit: No.}}}',
        [
            "5:33: error[wrong-type]: models.*.options.limit must be a map, not a string",
        ],
    ),
    (
        'models: {"*": {fields: {limt: 1}}}',
        [
            "5:25: error[unknown-field]: Ask has no field 'limt'; did you mean 'limit'?",
        ],
    ),
    (
        'models: {"*": {when_reasoning: {params: {max_tokns: {drop: No.}}}}}',
        [
            "5:42: error[unknown-param]: the common model has no parameter 'max_tokns'; did you mean 'max_tokens'?",
        ],
    ),
    (
        'models: {"*": {when_reasoning: {params: {max_tokens: {field: limt}}}}}',
        [
            "5:62: error[unknown-field]: Ask has no field 'limt'; did you mean 'limit'?",
        ],
    ),
    (
        'models: {"*": {when_reasoning: {max_tokens: {drop: No.}}}}',
        [
            "5:33: error[unknown-key]: models.*.when_reasoning has no key 'max_tokens'",
        ],
    ),
    (
        "request: {tool: {drop: No.}}",
        [
            "base: error[wrong-value]: request.tool does not fit: 'tool' has either 'wire' (what is written) or 'drop' (the reason why it cannot be)",
        ],
    ),
    (
        "request: {tool: {of: null, wire: null, drops: null}}",
        [
            "base: error[wrong-value]: request.tool does not fit: 'tool' has either 'wire' (what is written) or 'drop' (the reason why it cannot be)",
        ],
    ),
    (
        'request: {tool: {of: null, wire: null, drops: null, drop: ""}}',
        [
            "5:59: error[wrong-value]: request.tool.drop must not be empty",
        ],
    ),
    (
        "request: {parts: {text: {wire: {text: {prefix: $text, of: $text}}}}}",
        [
            "5:48: error[wrong-value]: 'prefix' is the text that stands in front",
        ],
    ),
    (
        "request: {parts: {text: {wire: {text: {prefix: 5, of: $text}}}}}",
        [
            "5:48: error[wrong-value]: 'prefix' is the text that stands in front",
        ],
    ),
    (
        "request: {parts: {text: {wire: {text: {prefix: x, of: $txt}}}}}",
        [
            "5:56: error[unknown-part-field]: Text has no field 'txt'; did you mean 'text'?",
        ],
    ),
    (
        "request: {parts: {text: {wire: {text: {prefix: x, of: $text, on: y}}}}}",
        [
            "5:62: error[unknown-key]: 'prefix' has no key 'on' beside it",
        ],
    ),
    (
        "stream: {emit: {text: {TextDelta: null, ReasoningDelta: {text: $text, origin: 5}}}}",
        [
            "5:79: error[type-mismatch]: 'origin' of ReasoningDelta takes a text, not 5",
        ],
    ),
    (
        "stream: {emit: {text: {TextDelta: null, ReasoningDelta: {text: $text, orign: text}}}}",
        [
            "5:71: error[unknown-event-field]: ReasoningDelta has no field 'orign'; did you mean 'origin'?",
        ],
    ),
]


@pytest.mark.parametrize(("overlay", "expected"), WRONG, ids=[overlay for overlay, _ in WRONG])
def test_a_wrong_rule_is_told(tmp_path: Path, overlay: str, expected: list[str]) -> None:
    assert faults(tmp_path, overlay) == expected
