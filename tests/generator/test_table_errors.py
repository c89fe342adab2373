"""Wrong tables and endpoints: each with its exact message, at the very place, and never two for one fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import faults
from wireloom.arguments import CALL_NAMES

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
    ("features: {x: {description: X., on: {stream_query: {}}}}", [
        "5:52: error[wrong-value]: no endpoint has a 'query' that asks for its stream, so there is none to take the place of",
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
    ("models: {m: {refuses: {robot.Text: No.}}}", [
        "5:24: error[wrong-value]: 'robot.Text' is not ROLE.Part or ROLE.Part.field of the common model",
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
    ("errors: {finish: {broken: serverr}}", [
        "5:27: error[wrong-value]: errors.finish.broken is 'serverr', but must be one of 'authentication', 'conflict', 'content_filter', 'context_length', 'invalid_request', 'not_found', 'overloaded', 'permission', 'quota', 'rate_limit', 'request_too_large', 'server', 'status', 'tool_call'; did you mean 'server'?",
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
    (
        "models: {m: {stand_in: {payload: seel, value: x, why: W.}}}\nrequest: {parts: {call: {wire: {name: $meta.seal}, drops: {name: N.}}}}",
        [
            "5:34: error[wrong-value]: no row of ToolCall writes '$meta.seel', so nothing can stand in for it; did you mean 'seal'?",
        ],
    ),
    (
        "models: {m: {stand_in: {payload: seal, value: x}}}",
        [
            "5:14: error[missing-key]: models.m.stand_in needs the key 'why'",
        ],
    ),
    ("class_name: lower", [
        "5:13: error[wrong-value]: class_name is 'lower', but a class is named with letters and digits, starting with a capital",
    ]),
    ('idempotency_header: "a b"', [
        "5:21: error[wrong-value]: idempotency_header is 'a b', but an HTTP header name holds letters, digits and - only",
    ]),
    ("telemetry: Acme", [
        "5:12: error[wrong-value]: telemetry is 'Acme', but a name in telemetry holds lower-case letters, digits and _, in words between dots, such as acme.chat",
    ]),
    ("endpoints: {ask: {telemetry: a..b}}", [
        "5:30: error[wrong-value]: endpoints.ask.telemetry is 'a..b', but a name in telemetry holds lower-case letters, digits and _, in words between dots, such as acme.chat",
    ]),
    ('features: {x: {description: X., on: {headers: {a: {append: "1\\r\\nb: 2"}}}}}', [
        "5:60: error[wrong-value]: features.x.on.headers.a.append is '1\\r\\nb: 2', but an HTTP header holds printable ASCII only",
    ]),
    ("tolerate: {content_type: any}", [
        "5:26: error[wrong-value]: tolerate.content_type is 'any', but must be one of 'check', 'ignore'",
    ]),
    ("tolerate: {broken_event: ignore}", [
        "5:26: error[wrong-value]: tolerate.broken_event is 'ignore', but must be one of 'error', 'skip'",
    ]),
    ("tolerate: {after_end: skip}", [
        "5:23: error[wrong-value]: tolerate.after_end is 'skip', but must be one of 'error', 'ignore'",
    ]),
    ("tolerate: {broken_events: skip}", [
        "5:12: error[unknown-key]: tolerate has no key 'broken_events'; did you mean 'broken_event'?",
    ]),
    ("tolerate: {verify: false}", ["5:12: error[unknown-key]: tolerate has no key 'verify'"]),
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
    ("endpoints: {two: {method: GET, path: /x, python: asks.stream}}", [
        "5:50: error[wrong-value]: 'asks.stream' is already the stream of 'ask'; give one of them another name by 'python' of 'stream'",
    ]),
    ('endpoints: {two: {method: GET, path: /x, stream: {query: {s: "1"}, events: Chunk}, python: asks.get}}', [
        "5:50: error[wrong-value]: 'asks.stream' is already the stream of 'ask'; give one of them another name by 'python' of 'stream'",
    ]),
    ('endpoints: {two: {method: GET, path: /x, stream: {query: {s: "1"}, events: Chunk, python: create}, python: asks.get}}', [
        "5:91: error[wrong-value]: 'asks.create' is already the method of 'ask'",
    ]),
    ('endpoints: {two: {method: GET, path: /x, stream: {events: Chunk, python: follow}, python: asks.get}}', [
        "5:50: error[wrong-value]: endpoints.two.stream does not fit: a stream has a 'field' (of the body), a 'path' (another one than the call's) or a 'query'",
    ]),
    ('endpoints: {two: {method: GET, path: /x, stream: {query: {s: "1"}, events: Chunk, python: Follow}, python: asks.get}}', [
        "5:91: error[wrong-value]: endpoints.two.stream.python is 'Follow', but a method is lower-case letters, digits and _",
    ]),
    ("endpoints: {two: {method: GET, path: /x, python: asks.create.list}}", [
        "5:50: error[wrong-value]: 'asks.create' is already the method of 'ask'",
    ]),
    ("endpoints: {two: {method: GET, path: /x, python: asks.parts.list}, three: {method: GET, path: /y, python: asks.parts}}", [
        "5:107: error[wrong-value]: 'asks.parts' holds the methods of 'two': it cannot be a method",
    ]),
    ("endpoints: {two: {method: GET, path: /x, python: flags.list}}", [
        "5:50: error[wrong-value]: 'flags' is a name that every client has; choose another resource",
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
    *(
        (f'endpoints: {{two: {{method: GET, path: "/x", query: {{q: {{type: string, argument: {name}}}}}, python: a.b}}}}', [
            f"5:18: error[wrong-value]: '{name}' is an argument of every call; choose another 'argument'",
        ])
        for name in ("self", "arguments", *CALL_NAMES)
    ),
    ("endpoints: {two: {method: POST, path: /x, query: {limit: {type: string}}, request: Ask, python: a.b}}", [
        "5:18: error[wrong-value]: 'limit' stands for two arguments; choose another 'argument'",
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
    ("endpoints: {two: {method: GET, path: /x, response: Answer, page: {items: $model, next: {a: $id}, more: $mroe}, python: a.b}}", [
        "5:74: error[not-a-list]: '$model' is no list of objects in Answer",
        "5:89: error[unknown-name]: 'query' has no parameter 'a' to ask for the next page",
        "5:105: error[unknown-field]: Answer has no field 'mroe'; did you mean 'model'?",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("overlay", "expected"), [*TABLES, *ENDPOINTS])
def test_a_wrong_table_is_told_where_and_why(tmp_path: Path, overlay: str, expected: list[str]) -> None:
    assert faults(tmp_path, f"{overlay}\n") == expected
