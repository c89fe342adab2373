"""Code in every string of a spec: refused, or in the generated modules as data and nothing else."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.spec_faults import HEAD, compiled, faults
from wireloom_codegen.code import Code, comment, docstring, identifier, literal
from wireloom_codegen.generate import Output
from wireloom_codegen.output_check import UnsafeOutputError, check_module
from wireloom_codegen.render import Templates, UnsafeValueError

# Every place that takes free text; each @ has the payload in it, between X and Y. Property names (~) take no
# quotes, no backslashes and nothing that does not print.
FREE = """
vendor: acme
extends: base
base_url: https://api.acme.test
auth: {schemes: {key: {header: x-key, prefix: "P"}}, default: key}
issuer: @
description: @
types:
  Ask:
    description: @
    properties:
      ~: {type: string, description: @}
      level: {description: @, enum: {@: @}, default: @}
      shape: {const: @}
      inner: {description: @, properties: {~: {type: string, pattern: @}}}
  Part: {description: @, union: {@: NewPart}}
  NewPart: {description: @, properties: {type: {const: @, required: true}, data: {type: string}}}
  AskPart: {union: {@: AskNew}}
  AskNew: {properties: {type: {const: @, required: true}, url: {type: string}, data: {type: string}, ~: {type: string}, more: {}}}
  Chunk: {properties: {extra: {}}}
  Answer: {properties: {~: {type: string}}}
endpoints: {ask: {description: @}, other: {description: @, method: GET, path: /other, python: asks.other, query: {q: {type: string, description: @}}}}
stream:
  framing: {done: @}
  emit:
    @: {Finish: {raw_reason: @, detail: {@: $extra}}, once: true}
response:
  emit:
    sound: {Part: {part: {opaque: $end, kind: @}}}
finish: {@: stop}
request:
  stream: {stream: true}
  parts:
    new:
      part: Image
      of: AskNew
      wire:
        type: @
        url: {switch: $source, cases: {Url: $source.url, Base64: @}}
        ~: {of: $detail, table: {@: @}}
        more: {@: [@, {@: @}]}
      drops: {cache: @}
    odd: {part: Reasoning, of: AskNew, when: {text: @}, wire: {type: @, data: $meta.data}, drops: {redacted: @, cache: @}}
    kept: {part: Opaque, when: {kind: @}, wire: {keep: [@]}}
  drop:
    Audio: @
    Refusal: {as: text, why: @}
params:
  temperature: {drop: @}
  user: {drop: null, set: {level: $value, ~: @}}
  reasoning: {drop: null, cases: {effort: {table: {@: @}, set: {level: $value}}, "off": {drop: @}}}
models: {@: {params: {seed: {drop: @}}}}
features:
  one: {description: @, since: @, on: {fields: {~: @}, refuses: {user.Text: @}}}
  two: {description: @, default: @, choice: {@: {fields: {level: @}}}}
errors:
  mark: [@]
  paths: {message: [@]}
  unwrap: [@]
  rules: {@: {category: server, type: [@], code: [@], message: [@]}}
  rate_limits: {@: {limit: x-limit}}
limits: {cache: {max: 1, field: @, wire: {@: @}, ttl_field: @, ttl: [@]}}
"""

PAYLOADS = [
    '"; import os; os.system("x"); "',
    "'; import os; '",
    '"""\nimport os\n"""',
    "'''\nimport os\n'''",
    '\\"""; import os',
    "\\",
    "\\N{BULLET}\\x41",
    "a\nimport os\nb",
    "a\r\nimport os",
    "# noqa\n    import os",
    "{{ ''.__class__ }}{% include '/etc/passwd' %}{# x #}",
    "{0.__class__} %s ${x} $(x) `x`",
    "__import__('os').system('x')",
    "X\tY",
    "é中\U0001f600ｉｍｐｏｒｔ",
    " ",
]


def filled(payload: str) -> str:
    plain = "".join(char for char in payload if char.isprintable() and char not in "\"'\\")
    text = FREE.replace("~", json.dumps(f"X{plain}Y", ensure_ascii=False))
    return text.replace("@", json.dumps(f"X{payload}Y", ensure_ascii=False)).lstrip("\n")


def shape(text: str) -> Iterator[str]:
    """What a module does, without its data and without the names that come from the spec."""
    for node in ast.walk(ast.parse(text)):
        yield type(node).__name__
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield ast.dump(node)
        elif isinstance(node, ast.Call):
            yield ast.dump(node.func)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Output:
    output, diagnostics = compiled(tmp_path_factory.mktemp("harmless"), filled("q"), "")
    assert not diagnostics, diagnostics.render()
    return output


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_stays_data(tmp_path: Path, payload: str, harmless: Output) -> None:
    output, diagnostics = compiled(tmp_path, filled(payload), "")
    assert not diagnostics, diagnostics.render()
    assert output.files.keys() == harmless.files.keys()
    for path, text in output.files.items():
        found, expected = sorted(shape(text)), sorted(shape(harmless.files[path]))
        assert found == expected, path


def test_text_arrives_unchanged(tmp_path: Path) -> None:
    payload = '"; import os\n"""\\ {{ x }} é'
    output, diagnostics = compiled(tmp_path, filled(payload), "")
    assert not diagnostics, diagnostics.render()
    for path, least in (("acme/vendor.py", 20), ("acme/encoder.py", 15), ("acme/decoder.py", 3)):
        constants = [
            node.value for node in ast.walk(ast.parse(output.files[path])) if isinstance(node, ast.Constant)
        ]
        assert constants.count(f"X{payload}Y") >= least, path


REFUSED = [
    # Names that become names in Python.
    "types: {{P}: {}}",
    "types: {Chunk: {$ref: {P}}}",
    "types: {Ask: {feature: {P}}}",
    "endpoints: {{P}: {method: GET, path: /x, python: a.b}}",
    "endpoints: {x: {method: GET, path: /x, python: {P}}}",
    "endpoints: {x: {method: GET, path: {P}, python: a.b}}",
    "endpoints: {x: {method: {P}, path: /x, python: a.b}}",
    "endpoints: {x: {method: GET, path: /x, query: {a: {type: string, argument: {P}}}, python: a.b}}",
    "endpoints: {x: {method: GET, path: /x, response: {P}, python: a.b}}",
    "features: {{P}: {description: X., on: {}}}",
    "class_name: {P}",
    "telemetry: {P}",
    "endpoints: {x: {method: GET, path: /x, python: a.b, telemetry: {P}}}",
    "request: {parts: {{P}: {part: Text, of: AskText, wire: {type: text, text: $text}}}}",
    "response: {emit: {parts: {as: {P}}}}",
    "response: {emit: {parts: {at: {P}}}}",
    # Paths and holes.
    "stream: {emit: {text: {TextDelta: {text: {$P}}}}}",
    "stream: {emit: {more: {switch: {$P}, cases: {}}}}",
    "response: {emit: {parts: {each: {$P}}}}",
    "usage: {input: {$P}}",
    "request: {parts: {text: {wire: {text: {$P}}}}}",
    "request: {count_tokens: {endpoint: ask, result: {$P}}}",
    "request: {drop: {{P}: No.}}",
    "params: {{P}: {drop: No.}}",
    "params: {seed: {drop: null, set: {limit: {$P}}}}",
    # Values with a form.
    "issuer: 7",
    "errors: {status: {{P}: server}}",
    "features: {x: {description: X., on: {auth: {P}}}}",
    "extends2: {P}",
]

CODE = ['x"; import os; "', "x\nimport os", "import os", "../x", "__class__.x", "x y", "ｘ", "{{x}}"]


@pytest.mark.parametrize("overlay", REFUSED)
def test_names_and_paths_are_refused(tmp_path: Path, overlay: str) -> None:
    for code in CODE:
        source = overlay.replace("{P}", json.dumps(code)).replace("{$P}", json.dumps(f"${code}"))
        assert faults(tmp_path, source + "\n"), f"{code!r} was taken"


@pytest.mark.parametrize(
    "overlay",
    [
        "headers: {{P}: x}",
        "idempotency_header: {P}",
        "errors: {should_retry: {P}}",
        "features: {x: {description: X., on: {headers: {{P}: x}}}}",
        "endpoints: {x: {method: GET, path: /x, query: {{P}: {type: string}}, python: a.b}}",
        "endpoints: {x: {method: GET, path: /x, headers: {{P}: {type: string, argument: a}}, python: a.b}}",
    ],
)
def test_names_on_the_wire_are_plain(tmp_path: Path, overlay: str) -> None:
    for code in CODE:
        if not code.startswith("__"):  # Underscores and dots may stand there, as data.
            assert faults(tmp_path, overlay.replace("{P}", json.dumps(code)) + "\n"), f"{code!r} was taken"


@pytest.mark.parametrize("name", ["../evil", "a/b", "con.py", "dialects", "class", "print", "A", ".."])
def test_a_vendor_cannot_be_called(tmp_path: Path, name: str) -> None:
    (tmp_path / "vendors").mkdir()
    _, diagnostics = compiled(tmp_path, "", HEAD.replace("vendor: acme", f"vendor: {json.dumps(name)}"))
    assert diagnostics


@pytest.mark.parametrize("value", ["1\r\nx: 2", "é", "\x1b[31m"])
def test_a_header_holds_one_line_of_ascii(tmp_path: Path, value: str) -> None:
    source = json.dumps(value)
    assert faults(tmp_path, f"headers: {{x-a: {source}}}\n")
    assert faults(tmp_path, f"features: {{x: {{description: X., on: {{headers: {{a: {source}}}}}}}}}\n")


# ---------------------------------------------------------------------- the last gates


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("import os", "m.py:1: import of os in a generated module"),
        ("x = 1\nimport os.path as p", "m.py:2: import of os.path in a generated module"),
        ("from os import path", "m.py:1: import of os in a generated module"),
        ("from ... import x", "m.py:1: import of None in a generated module"),
        ("from wireloom_codegen import x", "m.py:1: import of wireloom_codegen in a generated module"),
        ("x = eval('1')", "m.py:1: a call of eval in a generated module"),
        ("x = open('f')", "m.py:1: a call of open in a generated module"),
        ("x = getattr(y, 'z')", "m.py:1: a call of getattr in a generated module"),
        ("x = __import__('os')", "m.py:1: a call of __import__ in a generated module"),
        ("x = y.__globals__", "m.py:1: the name __globals__ in a generated module"),
        ("x = ().__class__.__bases__", "m.py:1: the name __bases__ in a generated module"),
        ("x = lambda: 1", "m.py:1: a node Lambda in a generated module"),
        ("x = [y for y in z]", "m.py:1: a node ListComp in a generated module"),
        ("while x: pass", "m.py:1: a node While in a generated module"),
        ("try: pass\nexcept E: pass", "m.py:1: a node Try in a generated module"),
        ("del x", "m.py:1: a node Delete in a generated module"),
        ("global x", "m.py:1: a node Global in a generated module"),
        ("x = f'{y}'", "m.py:1: a node JoinedStr in a generated module"),
        ("from ..x import y", "m.py:1: import of x in a generated module"),
        ("x = 1 +", "m.py:1: the generated module is no Python: invalid syntax"),
    ],
)
def test_a_generated_module_holds_only_what_we_write(text: str, fault: str) -> None:
    with pytest.raises(UnsafeOutputError) as raised:
        check_module("m.py", text)
    assert str(raised.value) == fault


def test_what_we_write_passes() -> None:
    check_module(
        "acme/m.py",
        "from typing import Any\nimport msgspec\nfrom ..dialects.x import types\nX: Any = {'a': 1}\n",
    )


@pytest.mark.parametrize("filter", ["", " | upper", " | safe", " | e", " | string"])
def test_a_template_that_forgets_a_filter_fails(tmp_path: Path, filter: str) -> None:
    (tmp_path / "t.jinja").write_text(f"x = {{{{ value{filter} }}}}\n", encoding="utf-8")
    with pytest.raises(Exception) as raised:  # noqa: PT011
        Templates(tmp_path).render("t.jinja", {"value": "1; import os"})
    assert isinstance(raised.value, UnsafeValueError) or "No filter named" in str(raised.value)


def test_the_message_names_what_was_forgotten(tmp_path: Path) -> None:
    (tmp_path / "t.jinja").write_text("x = {{ value }}\n", encoding="utf-8")
    with pytest.raises(UnsafeValueError, match="a template wrote str without one of the four filters"):
        Templates(tmp_path).render("t.jinja", {"value": "1"})
    with pytest.raises(UnsafeValueError, match="a template wrote int"):
        Templates(tmp_path).render("t.jinja", {"value": 1})


@pytest.mark.parametrize(
    "expression",
    ["value.__class__", "value.__class__.__mro__", "''.__class__", "cycler.__init__.__globals__"],
)
def test_templates_run_in_a_sandbox(tmp_path: Path, expression: str) -> None:
    (tmp_path / "t.jinja").write_text(f"x = {{{{ {expression} | literal }}}}\n", encoding="utf-8")
    with pytest.raises(Exception, match=r"unsafe|undefined|no plain value"):
        Templates(tmp_path).render("t.jinja", {"value": "1"})


@pytest.mark.parametrize("name", ["", "1a", "a b", "a;b", "class", "None", "a.b", "é", "ｘ", "a\n"])
def test_no_identifier(name: str) -> None:
    with pytest.raises(ValueError, match="is no identifier"):
        identifier(name)


@pytest.mark.parametrize("text", PAYLOADS)
def test_literals_mean_what_they_show(text: str) -> None:
    value = {text: [text, (text,), None, True, 1.5, {"a": text.encode()}]}
    assert ast.literal_eval(literal(value)) == value
    module = ast.parse(docstring(text))
    assert len(module.body) == 1
    assert isinstance(module.body[0], ast.Expr)
    assert isinstance(module.body[0].value, ast.Constant)
    assert ast.parse(f"# {comment(text)}").body == []


def test_a_literal_of_anything_else_is_refused() -> None:
    with pytest.raises(TypeError, match="set is no plain value"):
        literal({1})
    with pytest.raises(TypeError, match="function is no plain value"):
        literal([test_a_literal_of_anything_else_is_refused])
    assert isinstance(literal("x"), Code)
