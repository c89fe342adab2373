"""Wrong rows and parameters of requests: each with its exact message, at the very place, and never two for one fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import faults

WRITING = [
    ("request: {parts: {text: {part: Txt}}}", [
        "base: error[unmapped-part]: Text has no row in 'parts' and no reason in 'drop'",
        "5:32: error[unknown-part]: there is no part 'Txt'; did you mean 'Text'?",
    ]),
    ("request: {parts: {text: {when: {txt: a}}}}", [
        "5:33: error[unknown-part-field]: Text has no field 'txt'; did you mean 'text'?",
    ]),
    ("request: {parts: {text: {wire: {txt: $text}}}}", [
        "5:33: error[unknown-field]: AskText has no field 'txt'; did you mean 'text'?",
    ]),
    ("request: {parts: {text: {wire: {text: $txt}}}}", [
        "5:40: error[unknown-part-field]: Text has no field 'txt'; did you mean 'text'?",
    ]),
    ("request: {parts: {text: {wire: {text: null}}}}", [
        "base: error[unmapped-field]: Text has a field 'text' that is neither written nor in 'drops'",
    ]),
    ("request: {parts: {text: {wire: {type: texxt}}}}", [
        "5:39: error[wrong-value]: the value here is 'text'",
    ]),
    ("request: {parts: {text: {of: AskTxt}}}", [
        "5:30: error[unknown-type]: there is no object type 'AskTxt'; did you mean 'AskText'?",
    ]),
    ("request: {parts: {text: {drops: {x: why}}}}", [
        "5:34: error[unknown-part-field]: the part has no field 'x'",
    ]),
    ("request: {parts: {text: {drops: {cache: null}}}}", [
        "base: error[unmapped-field]: Text has a field 'cache' that is neither written nor in 'drops'",
    ]),
    ("request: {beside: {AskTxt: [type]}}", [
        "5:20: error[unknown-type]: there is no object type 'AskTxt'; did you mean 'AskText'?",
    ]),
    ("request: {beside: {AskText: [typ]}}", [
        "5:30: error[unknown-field]: AskText has no field 'typ'; did you mean 'type'?",
    ]),
    ("request: {parts: {text: {swich: 1}}}", [
        "5:26: error[unknown-key]: request.parts.text has no key 'swich'",
    ]),
    ("request: {parts: {text: null}}", [
        "base: error[unmapped-part]: Text has no row in 'parts' and no reason in 'drop'",
    ]),
    ("request: {parts: {call: {when: {kind: null}}}}", [
        "base: error[unmapped-field]: ToolCall has a field 'kind' that is neither written nor in 'drops'",
    ]),
    ("request: {drop: {ToolCall: null}}", [
        "base: error[unmapped-part]: not every ToolCall fits a row; 'drop' needs a reason for the others",
    ]),
    ("request: {drop: {Imagee: No.}}", [
        "5:18: error[unknown-part]: there is no part 'Imagee'; did you mean 'Image'?",
    ]),
    ("request: {drop: {Image: {as: txt, why: No.}}}", [
        "5:30: error[wrong-value]: request.drop.Image.as is 'txt', but must be 'text'; did you mean 'text'?",
    ]),
    ("request: {parts: {call: {wire: {arguments: {jsn: $arguments}}}}}", [
        "5:45: error[unknown-key]: there is no verb 'jsn'; did you mean 'json'?",
    ]),
    ("request: {parts: {call: {wire: {arguments: {json: $name}}}}}", [
        "5:51: error[wrong-value]: 'json' takes $arguments",
    ]),
    ("request: {parts: {text: {wire: {text: {json: $arguments}}}}}", [
        "5:40: error[wrong-value]: 'json' is for ToolCall, not for Text",
    ]),
    ("request: {parts: {result: {wire: {text: {only: [Txt]}}}}}", [
        "5:49: error[unknown-part]: there is no part 'Txt'; did you mean 'Text'?",
    ]),
    ("request: {parts: {result: {wire: {text: {olny: [Text]}}}}}", [
        "5:42: error[unknown-key]: 'parts' has no key 'olny' beside it; did you mean 'only'?",
    ]),
    ("request: {parts: {result: {wire: {call: $is_error}}}}", [
        "5:41: error[type-mismatch]: the wire has a string here; 'is_error' is a boolean",
    ]),
    ("request: {parts: {picture: {part: Image, wire: {url: {switch: $source, cases: {Ulr: $source.url}}}, drops: {detail: No., cache: No.}}}}", [
        "5:28: error[missing-key]: the row needs 'of': the wire type that it writes",
        "5:80: error[unknown-member]: Image has no source 'Ulr'; did you mean 'Url'?",
    ]),
    ("request: {parts: {picture: {part: Image, wire: {url: {switch: $source, cases: {Url: $source.ulr}}}, drops: {detail: No., cache: No.}}}}", [
        "5:28: error[missing-key]: the row needs 'of': the wire type that it writes",
        "5:93: error[unknown-part-field]: Url has no field 'ulr'; did you mean 'url'?",
    ]),
    ("request: {parts: {picture: {part: Image, wire: {url: {switch: $source, cases: {Url: {data_url: $source}}}}, drops: {detail: No., cache: No.}}}}", [
        "5:28: error[missing-key]: the row needs 'of': the wire type that it writes",
        "5:96: error[wrong-value]: 'data_url' is for a source that is given inline (Base64)",
    ]),
    ("request: {parts: {picture: {part: Image, wire: {url: {switch: $source, csaes: {}}}, drops: {detail: No., cache: No.}}}}", [
        "5:28: error[missing-key]: the row needs 'of': the wire type that it writes",
        "5:54: error[missing-key]: 'switch' needs 'cases': KIND to wire value",
        "5:72: error[unknown-key]: 'switch' has no key 'csaes' beside it; did you mean 'cases'?",
    ]),
    ("request: {parts: {picture: {part: Image, wire: {url: $source.url}, drops: {detail: No., cache: No.}}}}", [
        "5:28: error[missing-key]: the row needs 'of': the wire type that it writes",
        "5:54: error[unknown-part-field]: '$source.url' cannot be written; read it in a switch over $source",
    ]),
    ("request: {parts: {picture: {part: Image, wire: {url: {table: {a: {}}, fo: $detail}}, drops: {detail: No., cache: No.}}}}", [
        "5:28: error[missing-key]: the row needs 'of': the wire type that it writes",
        "5:54: error[missing-key]: 'table' needs 'of' with the path that is looked up",
        "5:71: error[unknown-key]: 'table' has no key 'fo' beside it",
    ]),
    ("request: {parts: {x: {part: Text, wire: $text.more}}}", [
        "5:41: error[wrong-type]: 'wire' is a map, or the path of one field such as $text",
    ]),
    ("request: {parts: {x: {part: Text, wire: text}}}", [
        "5:41: error[wrong-type]: 'wire' is a map, or the path of one field such as $text",
    ]),
    ("request: {parts: {x: {part: Text, wire: {meta: $meta, m: $meta.a.b, n: $name.__class__}}}}", [
        "5:22: error[missing-key]: the row needs 'of': the wire type that it writes",
        "5:48: error[wrong-value]: a payload is $meta.NAME",
        "5:58: error[wrong-value]: a payload is $meta.NAME",
        "5:73: error[unknown-part-field]: Text has no field 'name'",
    ]),
    ("request: {tool: {wire: {nme: $name}}}", [
        "5:25: error[unknown-field]: AskTool has no field 'nme'; did you mean 'name'?",
    ]),
    ("request: {endpoint: aks}", [
        "5:21: error[unknown-endpoint]: there is no endpoint 'aks'; did you mean 'ask'?",
    ]),
    ("request: {count_tokens: {endpoint: ask, result: $tokens}}", [
        "5:50: error[unknown-field]: Answer has no field 'tokens'",
    ]),
    ("request: {answers: $limt}", [
        "5:21: error[unknown-field]: Ask has no field 'limt'; did you mean 'limit'?",
    ]),
    ("request: {models: {endpoint: ask, read: {id: $id}}}", [
        "5:30: error[not-a-list]: the endpoint 'ask' has no 'page' of models",
    ]),
    ("request: {messages: {lift: sytem, into: {Toolcall: calls, Text: a}, siblings: {calls: list}, spill: [Img]}}", [
        "5:28: error[unknown-field]: Ask has no field 'sytem'; did you mean 'stream'?",
        "5:42: error[unknown-part]: there is no part 'Toolcall'; did you mean 'ToolCall'?",
        "5:65: error[missing-key]: 'siblings' does not say whether 'a' is a list, a text or an object",
        "5:102: error[unknown-part]: there is no part 'Img'; did you mean 'Image'?",
    ]),
    ("request: {messages: {roles: {usr: user}}}", [
        "5:30: error[unknown-key]: request.messages.roles has no key 'usr'; did you mean 'user'?",
    ]),
    ("request: {messages: {roles: {user: null}}}", [
        "base: error[missing-key]: request.messages.roles needs the key 'user'",
    ]),
    ("request: {parts: {x: {part: Text, wire: {a: $text}}}}", [
        "5:22: error[missing-key]: the row needs 'of': the wire type that it writes",
    ]),
    ("request: {tool: {of: null}}", [
        "base: error[missing-key]: the row needs 'of': the wire type that it writes",
    ]),
]  # fmt: skip

PARAMS = [
    ("params: {temperature: {drop: null}}", [
        "base: error[wrong-value]: params.temperature does not fit: a parameter has exactly one of 'field', 'set', 'cases' and 'drop'",
    ]),
    ("params: {temperature: {field: heat}}", [
        "base: error[wrong-value]: params.temperature does not fit: a parameter has exactly one of 'field', 'set', 'cases' and 'drop'",
    ]),
    ("params: {temperature: {drop: null, field: heat}}", [
        "5:43: error[unknown-field]: Ask has no field 'heat'",
    ]),
    ("params: {temprature: {drop: No.}}", [
        "5:10: error[unknown-param]: the common model has no parameter 'temprature'; did you mean 'temperature'?",
    ]),
    ("params: {temperature: null}", [
        "base: error[unmapped-param]: 'params' neither places 'temperature' nor drops it with a reason",
    ]),
    ("params: {temperature: {drop: null, set: {limit: $valu}}}", [
        "5:49: error[unknown-name]: there is no variable 'valu' here; a parameter reads $value or $request; did you mean 'value'?",
    ]),
    ("params: {temperature: {drop: null, set: {limit: $value.x}}}", [
        "5:56: error[unknown-field]: the value has no field 'x'",
    ]),
    ("params: {temperature: {drop: null, set: {limt: $value}}}", [
        "5:42: error[unknown-field]: Ask has no field 'limt'; did you mean 'limit'?",
    ]),
    ("params: {temperature: {drop: null, set: {limit: ten}}}", [
        "5:49: error[type-mismatch]: 'ten' is no integer",
    ]),
    ("params: {temperature: {drop: null, field: limit, rnage: [0, 1]}}", [
        "5:50: error[unknown-key]: params.temperature has no key 'rnage'; did you mean 'range'?",
    ]),
    ("params: {temperature: {drop: null, field: limit, range: [0]}}", [
        "5:57: error[wrong-value]: params.temperature.range must have at least 2 items",
    ]),
    ("params: {temperature: {drop: null, field: limit, range: [0, one]}}", [
        "5:61: error[wrong-type]: params.temperature.range.1 must be a number or null, not a string",
    ]),
    ("params: {temperature: {drop: null, field: limit, above: [limt]}}", [
        "5:58: error[unknown-field]: Ask has no field 'limt'; did you mean 'limit'?",
    ]),
    ("params: {tool_choice: {drop: null, cases: {requird: {drop: No.}}}}", [
        "5:44: error[wrong-value]: 'tool_choice' has no case 'requird'; its cases are auto, none, required, named, named_native; did you mean 'required'?",
    ]),
    ("params: {tool_choice: {drop: null, cases: {named: {set: {limit: $value.nmae}}}}}", [
        "5:72: error[unknown-field]: Named has no field 'nmae'; did you mean 'name'?",
    ]),
    ("params: {tool_choice: {drop: null, cases: {named_native: {set: {limit: $value.tpye}}}}}", [
        "5:79: error[unknown-field]: NamedNative has no field 'tpye'; did you mean 'type'?",
    ]),
    ("params: {seed: {drop: null, cases: {x: {drop: No.}}}}", [
        "5:36: error[wrong-value]: 'seed' has no cases; write its 'set' without them",
    ]),
    ('params: {seed: {drop: null, field: limit, table: {a: 1}, note: "{value.__class__}"}}', [
        "5:64: error[wrong-value]: the note has a placeholder '{value.__class__}'; a note may hold {value} and {mapped}",
    ]),
    ('params: {seed: {drop: null, field: limit, note: "{"}}', [
        "5:49: error[wrong-value]: the note cannot be filled in: Single '{' encountered in format string; a note may hold {value} and {mapped}",
    ]),
    ('models: {"a*": {reasoning: maybe}}', [
        "5:28: error[wrong-value]: models.a*.reasoning is 'maybe', but must be one of 'always', 'default_on', 'none', 'optional'",
    ]),
    ('models: {"a*": {resoning: none}}', [
        "5:17: error[unknown-key]: models.a* has no key 'resoning'; did you mean 'reasoning'?",
    ]),
    ('models: {"a*": {params: {sed: {drop: No.}}}}', [
        "5:26: error[unknown-param]: the common model has no parameter 'sed'; did you mean 'seed'?",
    ]),
    ('models: {"a*": {params: {seed: {drp: No.}}}}', [
        "5:33: error[unknown-key]: models.a*.params.seed has no key 'drp'; did you mean 'drop'?",
    ]),
    ('models: {"a*": {params: {seed: {field: sed}}}}', [
        "5:40: error[unknown-field]: Ask has no field 'sed'",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("overlay", "expected"), [*WRITING, *PARAMS])
def test_a_wrong_writing_is_told_where_and_why(tmp_path: Path, overlay: str, expected: list[str]) -> None:
    assert faults(tmp_path, f"{overlay}\n") == expected
