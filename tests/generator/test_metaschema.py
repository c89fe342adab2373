"""The meta-schema: valid itself, complete for types and endpoints, and clear about what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from support.spec_tree import VENDOR, headlines, mapping, text, write
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.loader import PROTOCOL_SECTIONS, load_specs
from wireloom_codegen.metaschema import SCHEMA_FILES, SchemaKind, check, load_schema
from wireloom_codegen.overlay import merge
from wireloom_codegen.table_schema import table_schema

# Every keyword of `types` and every key of `endpoints`, as the language defines them.
COMPLETE = """
    dialect: chat
    description: A protocol.
    types:
      TextBlockParam:
        description: A piece of text.
        deprecated: true
        properties:
          type: {const: text, required: true}
          text: {type: string, required: true, description: The text., minLength: 1, maxLength: 9, pattern: "^a"}
          cache_control: {$ref: CacheControl, nullable: true}
          citations: {type: array, items: {$ref: Citation}, nullable: true, minItems: 0, maxItems: 4}
          stop_reason: {enum: {end_turn: The model finished., max_tokens: }, nullable: true, default: end_turn}
          budget_tokens: {type: integer, minimum: 1024, maximum: 4096.5, feature: thinking}
          created: {type: string, format: date-time, deprecated: true}
          nothing: {const: null}
          "odd name/x-y": {type: "null"}
      ContentBlock:
        description: A block.
        tag: type
        union: {text: TextBlock, thinking: ThinkingBlock}
      ToolUnion: {tag: type, missing: ToolParam, union: {custom: ToolParam, bash_20250124: ToolBash20250124Param}}
      MessageContent:
        feature: blocks
        union: {string: {type: string}, array: {type: array, items: {$ref: ContentBlock}}, "null": {}}
      Labels: {type: object, additionalProperties: {type: string}}
      Free: {}
    endpoints:
      create_message:
        description: Creates a message.
        method: POST
        path: /v1/messages
        request: TextBlockParam
        response: Labels
        stream: {field: stream, events: ContentBlock}
        python: messages.create
        headers: {x-workspace-id: {argument: workspace_id, type: string, description: A workspace.}}
      list_models:
        method: GET
        path: /v1/models
        query: {before_id: {type: string}, limit: {type: integer, argument: at_most, description: How many., minimum: 1, maximum: 9}}
        response: Labels
        page: {items: $data, next: {after_id: $last_id}, more: $has_more}
        python: models.list
        telemetry: list_models
      get_model: {method: DELETE, path: "/v1/models/{model_id}:predict", response: Labels, python: models.retrieve}
    issuer: acme
    auth:
      env: [ACME_API_KEY, ACME_TOKEN]
      schemes:
        key: {header: x-api-key}
        bearer: {header: authorization, prefix: "Bearer "}
        in_query: {query: key}
      default: key
      optional: true
    headers: {acme-version: "2023-06-01"}
    evidence:
      types.ContentBlock: {source: the reference page, date: 2025-01-31, note: Seen there.}
    stream:
      framing: {kind: sse, explicit: true, done: "[DONE]", finish: true, eof: true, comments: ignore}
      frame: ContentBlock
      switch: $
      cases:
        text: []
        thinking:
          items: {each: $items, as: item, at: place, choice: {index: $item.index, finish: $item.end}, emit: {a: {End: {}}}}
    response:
      whole: Labels
      order: [reasoning, text]
      emit: {info: {ResponseInfo: {id: $id}, once: true}}
    request:
      endpoint: create_message
      count_tokens: {endpoint: create_message, result: $count}
      models: {endpoint: list_models, read: {id: $id}}
      stream: {stream_options: {include_usage: true}}
      messages:
        roles: {system: system, user: user, assistant: assistant}
        lift: system
        late_system: user
        merge: true
        collapse: true
        result_message: true
        spill: [Image]
        into: {ToolCall: tool_calls}
        siblings: {tool_calls: list}
      parts:
        text: {part: Text, of: TextBlockParam, when: {a: true}, wire: {text: $text}, drops: {citations: None.}}
      drop: {Audio: No sound., Refusal: {as: text, why: No refusals.}}
      tool: {of: TextBlockParam, wire: {name: $name}, drops: {strict: No.}}
    usage:
      input: {sum: [$a, $b.c]}
      output: {first: [$a, $b]}
      cache_read: $c
      cost: $d
    finish: {end_turn: stop, "": other}
    citations: {Citation: {page: {quote: $text}}}
    errors:
      body: Labels
      mark: [error, base.code]
      paths:
        {message: [error.message], type: [error.type], code: [code], status: [s], request_id: [r], param: [p],
         retryable: [a], retry_after: [b], headers: [c]}
      unwrap: [error.metadata.raw]
      rules: {long: {category: context_length, status: [400], type: [a], code: [b], message: [c], has: [a.0.b], retryable: false, first: true}}
      status: {"400": invalid_request, "5xx": server}
      should_retry: x-should-retry
      retry_after: {retry-after: seconds_or_date, retry-after-ms: milliseconds}
      request_id: [request-id]
      rate_limits: {requests: {limit: x-limit, remaining: x-left, reset: x-reset, format: rfc3339}}
      headers: [request-id]
    params:
      max_tokens: {field: max_tokens, default: 4096, range: [1, null]}
      stop: {set: {stop: $value}, max_items: 4}
      seed: {drop: No seed.}
      reasoning: {cases: {effort: {table: {low: low}, note: "{value}", set: {effort: $value}}, "off": {drop: Never.}}}
    models:
      "acme-*": {reasoning: always, cache: false, params: {seed: {field: seed}}}
    features:
      long: {description: Long., stage: stable, since: "2025-01-01", on: {headers: {x-beta: {append: long}}, fields: {a: 1}}}
      version:
        description: The version.
        default: "2"
        choice: {"1": {auth: bearer, headers: {x-version: "1"}, params: {seed: {drop: No.}}}, "2": {dialect: chat}}
    limits:
      cache: {max: 4, field: cache_control, wire: {type: ephemeral}, ttl_field: ttl, ttl: [5m]}
      ids: {pattern: "[a-z]+", max: 64}
      tool_name: "[a-z]+"
    """


def faults(source: str, kind: SchemaKind = "dialect") -> list[str]:
    diagnostics = Diagnostics()
    check(mapping(source, "a.yaml"), kind, diagnostics)
    return headlines(diagnostics)


@pytest.mark.parametrize("name", SCHEMA_FILES)
def test_the_schema_files_are_valid(name: str) -> None:
    schema = load_schema(name)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


def test_the_schema_of_the_tables_is_made_from_the_classes_of_the_runtime() -> None:
    assert load_schema("tables.schema.json") == table_schema(), (
        "run: python -m wireloom_codegen.table_schema > specs/schema/tables.schema.json"
    )


# The fields of tables are described by the docstrings of their classes.
@pytest.mark.parametrize("name", [name for name in SCHEMA_FILES if name != "tables.schema.json"])
def test_every_property_is_described(name: str) -> None:
    schemas = {name: load_schema(name) for name in SCHEMA_FILES}

    def described(file: str, schema: dict[str, Any]) -> bool:
        if "description" in schema or "$ref" not in schema:
            return "description" in schema
        target_file, _, pointer = schema["$ref"].partition("#/")
        target: Any = schemas[target_file or file]
        for step in pointer.split("/"):
            target = target[step]
        return described(target_file or file, target)

    found = list(_properties(schemas[name], ""))
    assert len(found) > 10
    assert [path for path, schema in found if not described(name, schema)] == []


def _properties(schema: Any, path: str, is_map: bool = False) -> Iterator[tuple[str, dict[str, Any]]]:
    """The schema of each property, wherever it stands, but for the branches of conditions."""
    if not isinstance(schema, dict):
        return
    for key, inner in schema.items():
        if is_map:
            yield f"{path}.{key}", inner
        elif key in ("then", "else", "allOf"):
            continue
        yield from _properties(inner, f"{path}.{key}", not is_map and key == "properties")


def test_every_object_is_closed() -> None:
    """No place of the language takes keys that it does not name, but for the named maps."""
    for name in SCHEMA_FILES:
        for path, schema in _objects(load_schema(name), ""):
            closed = "additionalProperties" in schema or "propertyNames" in schema
            assert closed or "properties" not in schema, f"{name}: {path}"


def _objects(schema: Any, path: str) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    if isinstance(schema, dict):
        if "type" in schema and "object" in schema["type"]:
            found.append((path, schema))
        for key, inner in schema.items():
            found += _objects(inner, f"{path}/{key}")
    elif isinstance(schema, list):
        for inner in schema:
            found += _objects(inner, path)
    return found


def test_the_whole_language_is_accepted() -> None:
    assert faults(COMPLETE) == []


def test_a_vendor_may_overlay_every_section() -> None:
    sections = set(load_schema("dialect.schema.json")["properties"]) - {"dialect"}
    vendor = load_schema("vendor.schema.json")
    assert sections <= set(vendor["properties"])
    assert sections <= set(vendor["$defs"]["overlay"]["properties"])
    assert sections >= PROTOCOL_SECTIONS
    rows = "".join(
        f"{section}: {{x: null}}\n" for section in sorted(sections - {"description", "types", "issuer"})
    )
    assert faults(text(VENDOR) + rows + "types: {Gone: null, Old: {tag: {$null: true}}}\n", "vendor") == []


def test_the_patch_knows_all_keywords_of_a_type() -> None:
    definitions = load_schema("types.schema.json")["$defs"]
    keywords = list(definitions["schema"]["properties"])
    assert definitions["schemaPatch"]["propertyNames"]["enum"] == [*keywords, "$null"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("dialect: c\ntyps: {}", ["2:1: error[unknown-key]: a dialect has no key 'typs'; did you mean 'types'?"]),
        ("types: {}", ["1:1: error[missing-key]: a dialect needs the key 'dialect'"]),
        ("dialect: Chat", ["1:10: error[wrong-value]: dialect is 'Chat', but a name is lower-case letters, digits and _, starting with a letter"]),
        ('dialect: "c\\n"', ["1:10: error[wrong-value]: dialect is 'c\\n', but a name is lower-case letters, digits and _, starting with a letter"]),
        ("dialect: c\ndescription: 7", ["2:14: error[wrong-type]: description must be a string, not the number 7; put it in quotes"]),
        ("dialect: c\ntypes: []", ["2:8: error[wrong-type]: types must be a map, not a list"]),
        ("dialect: c\nstream: sse", ["2:9: error[wrong-type]: stream must be a map, not a string"]),
    ],
)  # fmt: skip
def test_wrong_sections(source: str, expected: list[str]) -> None:
    assert faults(source) == [f"a.yaml:{line}" for line in expected]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("X: {nulable: true}", ["7: error[unknown-key]: types.X has no key 'nulable'; did you mean 'nullable'?"]),
        ("X: {customTypePath: os.system}", ["7: error[unknown-key]: types.X has no key 'customTypePath'"]),
        ("X: {x-python-import: {}}", ["7: error[unknown-key]: types.X has no key 'x-python-import'"]),
        ("X: {properties: {a: {items: {typ: string}}}}", ["32: error[unknown-key]: types.X.properties.a.items has no key 'typ'; did you mean 'type'?"]),
        ("X: {type: strng}", ["13: error[wrong-value]: types.X.type is 'strng', but must be one of 'string', 'number', 'integer', 'boolean', 'array', 'object', 'null'; did you mean 'string'?"]),
        ("X: {required: yes}", ["17: error[wrong-type]: types.X.required must be true or false, not a string"]),
        ("X: {properties: {a: string}}", ["23: error[wrong-type]: types.X.properties.a must be a map, not a string"]),
        ("X: {properties: {\"\": {}}}", ["20: error[wrong-value]: types.X.properties cannot have the key '': must not be empty"]),
        ("x: {}", ["3: error[wrong-value]: types cannot have the key 'x': a type name starts with a capital and holds letters and digits"]),
        ("\"X\\n\": {}", ["3: error[wrong-value]: types cannot have the key 'X\\n': a type name starts with a capital and holds letters and digits"]),
        ("X: {$ref: ../other.yaml}", ["13: error[wrong-value]: types.X.$ref is '../other.yaml', but a type name starts with a capital and holds letters and digits"]),
        ("X: {$ref: Y, type: string}", ["6: error[wrong-value]: types.X does not fit: '$ref' stands for a whole type; type, properties, items, additionalProperties, const, enum or union cannot stand beside it"]),
        ("X: {enum: [a, b]}", ["13: error[wrong-type]: types.X.enum must be a map, not a list"]),
        ("X: {enum: {a: 7}}", ["17: error[wrong-type]: types.X.enum.a must be a string or null, not the number 7; put it in quotes"]),
        ("X: {enum: {}}", ["13: error[wrong-value]: types.X.enum must not be empty"]),
        ("X: {const: [1]}", ["14: error[wrong-type]: types.X.const must be a string or a number or true or false or null, not a list"]),
        ("X: {minLength: -1}", ["18: error[wrong-value]: types.X.minLength must be at least 0"]),
        ("X: {minLength: 1.5}", ["18: error[wrong-type]: types.X.minLength must be a whole number, not the number 1.5"]),
        ("X: {tag: type}", ["3: error[missing-key]: types.X needs the key 'union' beside 'tag'"]),
        ("X: {missing: Y, union: {string: {}}}", ["3: error[missing-key]: types.X needs the key 'tag' beside 'missing'"]),
        ("X: {tag: t, union: {a: {type: string}}}", ["26: error[wrong-type]: types.X.union.a must be a string, not a map"]),
        ("X: {tag: t, union: {a: lower}}", ["26: error[wrong-value]: types.X.union.a is 'lower', but a type name starts with a capital and holds letters and digits"]),
        ("X: {union: {text: Text}}", ["15: error[wrong-value]: types.X.union cannot have the key 'text': without 'tag', the keys of a union are kinds of JSON values (string, number, integer, boolean, array, object, null)"]),
        ("X: {union: {string: {typ: string}}}", ["24: error[unknown-key]: types.X.union.string has no key 'typ'; did you mean 'type'?"]),
        ("X: {additionalProperties: false}", ["29: error[wrong-type]: types.X.additionalProperties must be a map, not false"]),
        ("X: {feature: Beta!}", ["16: error[wrong-value]: types.X.feature is 'Beta!', but a flag is named with lower-case letters, digits and _"]),
    ],
)  # fmt: skip
def test_wrong_types(source: str, expected: list[str]) -> None:
    found = faults(f"dialect: c\ntypes:\n  {source}\n")
    assert found == [f"a.yaml:3:{line}" for line in expected]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("{path: /v1}", ["3: error[missing-key]: endpoints.ask needs the key 'method'"]),
        ("{method: POST, path: v1}", ["29: error[wrong-value]: endpoints.ask.path is 'v1', but a path starts with / and holds plain segments and {arguments}"]),
        ("{method: POST, path: \"//evil.test/x\"}", ["29: error[wrong-value]: endpoints.ask.path is '//evil.test/x', but a path starts with / and holds plain segments and {arguments}"]),
        ("{method: POST, path: \"/v1/{a.__class__}\"}", ["29: error[wrong-value]: endpoints.ask.path is '/v1/{a.__class__}', but a path starts with / and holds plain segments and {arguments}"]),
        ("{method: GTE, path: /v1}", ["17: error[wrong-value]: endpoints.ask.method is 'GTE', but must be one of 'GET', 'POST', 'PATCH', 'DELETE'; did you mean 'GET'?"]),
        ("{method: GET, path: /v1, stream: {field: stream}}", ["33: error[missing-key]: endpoints.ask.stream needs the key 'events'"]),
        ("{method: GET, path: /v1, page: {items: data}}", ["47: error[wrong-value]: endpoints.ask.page.items is 'data', but a string that reads a value starts with $, such as $data"]),
        ("{method: GET, path: /v1, python: import os}", ["41: error[wrong-value]: endpoints.ask.python is 'import os', but the Python name is resource.method, such as messages.create"]),
        ("{method: GET, path: /v1, headers: {\"x\\r\\ny\": {argument: a, type: string}}}", ["43: error[wrong-value]: endpoints.ask.headers cannot have the key 'x\\r\\ny': an HTTP header name holds letters, digits and - only"]),
        ("{method: GET, path: /v1, headers: {x y: {argument: a, type: string}}}", ["43: error[wrong-value]: endpoints.ask.headers cannot have the key 'x y': an HTTP header name holds letters, digits and - only"]),
        ("{method: GET, path: /v1, query: {a: {typ: string}}}", ["45: error[unknown-key]: endpoints.ask.query.a has no key 'typ'; did you mean 'type'?"]),
    ],
)  # fmt: skip
def test_wrong_endpoints(row: str, expected: list[str]) -> None:
    found = faults(f"dialect: c\nendpoints:\n  ask: {row}\n")
    assert found == [f"a.yaml:3:{line}" for line in expected]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("auth: {schemes: {a: {prefix: x}}, default: a}", ["21: error[wrong-value]: auth.schemes.a does not fit: a key is sent either in a 'header' or in the 'query'"]),
        ("auth: {schemes: {a: {header: x, query: y}}, default: a}", ["21: error[wrong-value]: auth.schemes.a does not fit: a key is sent either in a 'header' or in the 'query'"]),
        ("auth: {env: [key], schemes: {a: {header: x}}, default: a}", ["14: error[wrong-value]: auth.env.0 is 'key', but an environment variable is capitals, digits and _"]),
        ("auth: {schemes: {a: {hedaer: x}}, default: a}", ["22: error[unknown-key]: auth.schemes.a has no key 'hedaer'; did you mean 'header'?"]),
        ("auth: {schemes: {a: {header: x}}}", ["1: error[missing-key]: auth needs the key 'default'"]),
        ("headers: {a: 7}", ["14: error[wrong-type]: headers.a must be a string, not the number 7; put it in quotes"]),
        ("headers: {a: \"b\\nc\"}", ["14: error[wrong-value]: headers.a is 'b\\nc', but an HTTP header holds printable ASCII only"]),
        ("evidence: {types.X: {source: a page}}", ["12: error[missing-key]: evidence.types.X needs the key 'date'"]),
        ("evidence: {types.X: {source: a page, date: May 2025}}", ["44: error[wrong-value]: evidence.types.X.date is 'May 2025', but a date is YYYY-MM-DD"]),
    ],
)  # fmt: skip
def test_other_sections(source: str, expected: list[str]) -> None:
    assert faults(f"dialect: c\n{source}\n") == [f"a.yaml:2:{line}" for line in expected]


def test_an_unknown_key_without_a_near_name_lists_the_known_ones() -> None:
    diagnostics = Diagnostics()
    check(
        mapping("dialect: c\nendpoints: {ask: {method: GET, path: /v1, python: a.b, zzz: 1}}"),
        "dialect",
        diagnostics,
    )
    assert diagnostics.errors[0].notes == (
        "known here: description, method, path, query, headers, strip, request, response, stream, page, telemetry, python",
    )


@pytest.mark.parametrize("key", ["verify", "tls_verify", "ssl", "verify_tls", "insecure"])
@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("vendor", "vendor: a\nextends: c\n{}"),
        ("dialect", "dialect: c\n{}"),
        ("dialect", "dialect: c\nerrors: {{{}}}"),
        ("dialect", "dialect: c\nendpoints: {{ask: {{method: GET, path: /v1, {}}}}}"),
        ("dialect", "dialect: c\nauth: {{schemes: {{x: {{header: a, {}}}}}}}"),
    ],
)
def test_no_spec_turns_the_verification_of_certificates_off(kind: SchemaKind, source: str, key: str) -> None:
    diagnostics = Diagnostics()
    check(mapping(source.format(f"{key}: false")), kind, diagnostics)
    found = [error for error in diagnostics.errors if error.message.endswith(f"has no key '{key}'")]
    assert [error.notes for error in found] == [
        (
            "no spec can change how certificates are verified; a caller who has to gives the client an http_client of his own",
        )
    ]


def test_an_error_made_by_an_overlay_points_at_the_overlay_and_names_both(tmp_path: Path) -> None:
    write(
        tmp_path / "specs",
        {
            "dialects/chat.yaml": "dialect: chat\ntypes:\n  U: {union: {string: {type: string}}}\n",
            "vendors/acme.yaml": "vendor: acme\nextends: chat\ntypes:\n  U:\n    union: {text: {minimun: 1}}\n    zzz: 1\n",
        },
    )
    diagnostics = Diagnostics()
    load_specs(tmp_path / "specs", dialect_roots=[], diagnostics=diagnostics)
    assert headlines(diagnostics) == [
        "specs/vendors/acme.yaml:5:13: error[wrong-value]: types.U.union cannot have the key 'text': without 'tag', "
        "the keys of a union are kinds of JSON values (string, number, integer, boolean, array, object, null)",
        "specs/vendors/acme.yaml:6:5: error[unknown-key]: types.U has no key 'zzz'",
    ]


def test_only_what_an_overlay_changed_is_checked_again() -> None:
    base = mapping("dialect: c\ntypes:\n  Bad: {typ: string}\n  Good: {}\n", "base.yaml")
    patch = mapping("types:\n  Good: {typ: string}\n", "patch.yaml")
    merged = merge(base, patch, Diagnostics())
    diagnostics = Diagnostics()
    check(merged, "merged", diagnostics, unchanged=base)
    assert [error.position.origin for error in diagnostics.errors if error.position] == ["patch.yaml:2"]
    assert diagnostics.errors[0].suggestion == "type"


def test_a_merged_type_names_where_it_was_extended() -> None:
    base = mapping("dialect: c\ntypes:\n  Good: {description: x}\n", "base.yaml")
    merged = merge(base, mapping("types:\n  Good: {typ: string}\n", "patch.yaml"), Diagnostics())
    diagnostics = Diagnostics()
    check(merged, "merged", diagnostics)
    assert diagnostics.errors[0].notes == ("types.Good: base.yaml:3, extended by patch.yaml:2",)
