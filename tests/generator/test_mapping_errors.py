"""Wrong mappings and tables: each with its exact message, at the very place, and never two for one fault."""

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
    ("stream: {emit: {more: {Source: {title: $text}}}}", [
        "5:32: error[missing-event-field]: Source needs the field 'url'",
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
        "5:44: error[wrong-value]: 'tool_choice' has no case 'requird'; its cases are auto, none, required, named; did you mean 'required'?",
    ]),
    ("params: {tool_choice: {drop: null, cases: {named: {set: {limit: $value.nmae}}}}}", [
        "5:72: error[unknown-field]: Named has no field 'nmae'; did you mean 'name'?",
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

TABLES = [
    ("features: {x: {description: X.}}", [
        "5:15: error[wrong-value]: features.x does not fit: a flag has either 'on' (the effect of a boolean) or 'choice' (an effect for each value)",
    ]),
    ("features: {x: {description: X., on: {header: {}}}}", [
        "5:38: error[unknown-key]: features.x.on has no key 'header'; did you mean 'headers'?",
    ]),
    ('features: {x: {description: X., default: "on", on: {}}}', [
        "5:42: error[wrong-value]: the default of a boolean flag is true or false",
    ]),
    ("features: {x: {description: X., default: c, choice: {a: {}, b: {}}}}", [
        "5:42: error[wrong-value]: the default of a choice is one of: a, b",
    ]),
    ("features: {x: {description: X., choice: {a: {}, b: {}}}}", [
        "5:15: error[missing-key]: a choice needs its 'default', one of its values",
    ]),
    ("features: {x: {description: X., on: {auth: beaer}}}", [
        "5:44: error[unknown-scheme]: there is no auth scheme 'beaer'",
    ]),
    ("features: {x: {description: X., on: {fields: {limt: 1}}}}", [
        "5:47: error[unknown-field]: Ask has no field 'limt'; did you mean 'limit'?",
    ]),
    ('features: {x: {description: X., on: {headers: {"a b": "1"}}}}', [
        "5:48: error[wrong-value]: features.x.on.headers cannot have the key 'a b': an HTTP header name holds letters, digits and - only",
    ]),
    ('features: {x: {description: X., on: {headers: {a: "1\\r\\nb: 2"}}}}', [
        "5:51: error[wrong-value]: features.x.on.headers.a is '1\\r\\nb: 2', but an HTTP header holds printable ASCII only",
    ]),
    ("features: {x: {description: X., on: {refuses: {robot.Text: No.}}}}", [
        "5:48: error[wrong-value]: 'robot.Text' is not ROLE.Part or ROLE.Part.field of the common model",
    ]),
    ("features: {class: {description: X., on: {}}}", [
        "5:12: error[wrong-value]: 'class' is a word of Python; choose another name for the flag",
    ]),
    ("types: {Ask: {properties: {a: {type: string, feature: fats}}}}\nfeatures: {fast: {description: X., on: {}}}", [
        "5:55: error[unknown-feature]: there is no feature flag 'fats'; did you mean 'fast'?",
    ]),
    ('limits: {tool_name: "["}', [
        "5:21: error[wrong-value]: '[' is no regular expression: unterminated character set at position 0",
    ]),
    ("limits: {cache: {max: 0, field: a, wire: {}}}", [
        "5:23: error[wrong-value]: limits.cache.max must be at least 1",
    ]),
    ("limits: {cach: {}}", [
        "5:10: error[unknown-key]: limits has no key 'cach'; did you mean 'cache'?",
    ]),
    ("errors: {rules: {a: {category: oops}}}", [
        "5:32: error[wrong-value]: errors.rules.a.category is 'oops', but must be one of 'authentication', 'conflict', 'content_filter', 'context_length', 'invalid_request', 'not_found', 'overloaded', 'permission', 'quota', 'rate_limit', 'request_too_large', 'server', 'status', 'tool_call'",
    ]),
    ('errors: {status: {"4x": server}}', [
        "5:19: error[wrong-value]: errors.status cannot have the key '4x': a status is three digits, or a class of them such as 5xx",
    ]),
    ("errors: {paths: {mesage: [a]}}", [
        "5:18: error[unknown-key]: errors.paths has no key 'mesage'; did you mean 'message'?",
    ]),
    ("errors: {retry_after: {a: minutes}}", [
        "5:27: error[wrong-value]: errors.retry_after.a is 'minutes', but must be one of 'milliseconds', 'seconds', 'seconds_or_date'",
    ]),
    ("errors: {mark: error}", [
        "5:16: error[wrong-type]: errors.mark must be a list, not a string",
    ]),
    ("errors: {mark: []}", [
        "5:16: error[wrong-value]: errors.mark must not be empty",
    ]),
    ("errors: {mark: [$error]}", [
        "5:17: error[wrong-value]: errors.mark.0 is '$error', but a place in an error body is names and positions with dots between, without a $",
    ]),
    ("errors: {paths: {message: [error..message]}}", [
        "5:28: error[wrong-value]: errors.paths.message.0 is 'error..message', but a place in an error body is names and positions with dots between, without a $",
    ]),
    ("errors: {rules: {a: {category: server, has: [$error.reasons]}}}", [
        "5:46: error[wrong-value]: errors.rules.a.has.0 is '$error.reasons', but a place in an error body is names and positions with dots between, without a $",
    ]),
    ("errors: {rules: {a: {category: server, first: 1}}}", [
        "5:47: error[wrong-type]: errors.rules.a.first must be true or false, not the number 1",
    ]),
    ("errors: {rate_limits: {a: {reset: x-reset, format: unix_s}}}", [
        "5:52: error[wrong-value]: errors.rate_limits.a.format is 'unix_s', but must be one of 'duration', 'rfc3339', 'seconds', 'unix', 'unix_ms'; did you mean 'unix_ms'?",
    ]),
    ("response: {requires: parts}", [
        "5:22: error[wrong-value]: response.requires is 'parts', but a string that reads a value starts with $, such as $data",
    ]),
    ("response: {requires: $prats}", [
        "5:23: error[unknown-field]: Answer has no field 'prats'; did you mean 'parts'?",
    ]),
    ("errors: {body: Fualt}", [
        "5:16: error[unknown-type]: there is no type 'Fualt'; did you mean 'Fault'?",
    ]),
    ("class_name: None", [
        "5:13: error[wrong-value]: 'None' is a word of Python; choose another name",
    ]),
    ("class_name: lower", [
        "5:13: error[wrong-value]: class_name is 'lower', but a class is named with letters and digits, starting with a capital",
    ]),
    ('features: {x: {description: X., on: {headers: {a: {append: "1\\r\\nb: 2"}}}}}', [
        "5:60: error[wrong-value]: features.x.on.headers.a.append is '1\\r\\nb: 2', but an HTTP header holds printable ASCII only",
    ]),
]  # fmt: skip

ENDPOINTS = [
    ("endpoints: {ask: {python: messages.import}}", [
        "5:27: error[wrong-value]: 'import' is a word of Python; choose another",
    ]),
    ("endpoints: {ask: {python: null}}", [
        "base: error[missing-key]: the endpoint 'ask' needs 'python': RESOURCE.METHOD of the typed client",
    ]),
    ("endpoints: {two: {method: GET, path: /x, python: asks.create}}", [
        "5:50: error[wrong-value]: 'asks.create' is already the method of 'ask'",
    ]),
    ("endpoints: {params: {method: GET, path: /x, python: a.b}}", [
        "5:21: error[wrong-value]: an endpoint cannot be called 'params': the generated module has PARAMS",
    ]),
    ('endpoints: {two: {method: GET, path: "/x/{class}", python: a.b}}', [
        "5:18: error[wrong-value]: 'class' is a word of Python; choose another 'argument'",
    ]),
    ('endpoints: {two: {method: GET, path: "/x/{a}", query: {a: {type: string}}, python: a.b}}', [
        "5:18: error[wrong-value]: 'a' stands for two arguments; choose another 'argument'",
    ]),
    ("endpoints: {two: {method: GET, path: /x, query: {a: {type: array}}, python: a.b}}", [
        "5:60: error[wrong-value]: endpoints.two.query.a.type is 'array', but must be one of 'string', 'integer', 'number', 'boolean'",
    ]),
    ("endpoints: {two: {method: POST, path: /x, request: Part, python: a.b}}", [
        "5:52: error[not-an-object]: a request body is an object; Part is none",
    ]),
    ("endpoints: {two: {method: GET, path: /x, response: Answr, python: a.b}}", [
        "5:52: error[unknown-type]: there is no type 'Answr'; did you mean 'Answer'?",
    ]),
    ("endpoints: {two: {method: GET, path: /x, response: Answer, page: {items: $prts}, python: a.b}}", [
        "5:74: error[not-a-list]: '$prts' is no list of objects in Answer",
    ]),
    ("endpoints: {two: {method: GET, path: /x, response: Answer, page: {items: $id}, python: a.b}}", [
        "5:74: error[not-a-list]: '$id' is no list of objects in Answer",
    ]),
    ("endpoints: {two: {method: GET, path: /x, response: Answer, page: {items: $parts, next: {a: $id}, more: $mroe}, python: a.b}}", [
        "5:74: error[not-a-list]: '$parts' is no list of objects in Answer",
        "5:89: error[unknown-name]: 'query' has no parameter 'a' to ask for the next page",
        "5:105: error[unknown-field]: Answer has no field 'mroe'; did you mean 'model'?",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("overlay", "expected"), [*READING, *COUNTS, *WRITING, *PARAMS, *TABLES, *ENDPOINTS])
def test_a_wrong_spec_is_told_where_and_why(tmp_path: Path, overlay: str, expected: list[str]) -> None:
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
