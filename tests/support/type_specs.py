"""Specs of types for tests, and what turns them into modules."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from types import ModuleType
from typing import Any, Protocol, TypeAlias

import msgspec
import pytest
import yaml

from wireloom_codegen.lower import Lowered, Roots, lower
from wireloom_codegen.models import generate_models
from wireloom_codegen.render_types import render_types
from wireloom_codegen.types_build import build_types
from wireloom_codegen.types_ir import TypeTable

CHAT = """
Ask:
  description: A question.
  properties:
    model: {type: string, required: true}
    messages: {type: array, items: {$ref: MessageParam}, required: true}
    stream: {type: boolean}
    maxTokens: {type: integer, minimum: 1, description: In tokens.}
    user: {type: string, nullable: true, feature: users}
    tools: {type: array, items: {$ref: ToolParam}}
    cache: {$ref: CacheParam, nullable: true}
    labels: {type: object, additionalProperties: {type: string}}
    from: {enum: {web: The site., app: }, deprecated: true}
MessageParam:
  tag: role
  union: {user: UserParam, tool: ToolResultParam}
UserParam:
  properties:
    role: {const: user, required: true}
    content: {$ref: ContentParam, required: true}
ToolResultParam:
  properties:
    role: {const: tool, required: true}
    id: {type: string, required: true}
ContentParam:
  union:
    string: {type: string}
    array: {type: array, items: {$ref: PartParam}}
PartParam:
  tag: type
  union: {text: TextPartParam, image: ImagePartParam}
TextPartParam:
  properties:
    type: {const: text, required: true}
    text: {type: string, required: true}
ImagePartParam:
  properties:
    type: {const: image, required: true}
    url: {type: string, required: true}
CacheParam:
  properties:
    kind: {const: short, required: true}
    ttl: {enum: {5m: , 1h: }}
ToolParam:
  tag: type
  missing: PlainToolParam
  union: {custom: PlainToolParam, search: SearchToolParam, search_2: SearchToolParam}
PlainToolParam:
  properties:
    type: {const: custom, nullable: true}
    name: {type: string, required: true}
SearchToolParam:
  properties:
    type: {enum: {search: , search_2: }, required: true}
    name: {const: search, required: true}

Answer:
  description: The answer.
  properties:
    object: {const: answer, required: true}
    parts: {type: array, items: {$ref: Part}, required: true}
    finish: {enum: {stop: It is done., length: }, nullable: true}
    speaker: {$ref: Speaker}
    call: {$ref: Call}
    score: {type: number, minimum: 0, maximum: 1, default: 0.5}
    extra: {}
    error: {$ref: Fault}
Part:
  description: A part of an answer.
  tag: type
  union: {text: TextPart, think: ThinkPart, think_2: ThinkPart}
TextPart:
  description: Text.
  properties:
    type: {const: text, required: true}
    text: {type: string, required: true}
ThinkPart:
  properties:
    type: {type: string, required: true}
    steps: {type: array, items: {properties: {n: {type: integer}}}}
Speaker:
  tag: role
  union: {model: ModelSpeaker}
ModelSpeaker:
  properties: {role: {const: model, required: true}}
Call:
  tag: type
  missing: FunctionCall
  union: {function: FunctionCall, custom: CustomCall}
FunctionCall:
  properties:
    id: {type: string, required: true}
    type: {const: function}
    arguments: {type: string, required: true}
CustomCall:
  properties:
    id: {type: string, required: true}
    type: {const: custom, required: true}
    input: {type: object}
Fault:
  union:
    string: {type: string}
    object: {$ref: FaultObject}
FaultObject:
  properties: {code: {union: {string: {type: string}, integer: {type: integer}}}}
Event:
  tag: type
  union: {start: StartEvent, part: PartEvent}
StartEvent:
  properties: {type: {const: start, required: true}, answer: {$ref: Answer, required: true}}
PartEvent:
  properties: {type: {const: part, required: true}, part: {$ref: Part, required: true}}
"""


SMALL = """
Ask:
  description: What is asked.
  properties:
    kind: {const: ask, required: true}
    topP: {type: number, minimum: 0, maximum: 1, description: A share.}
    hint: {type: string, nullable: true}
    part: {$ref: Text}
Reply:
  properties:
    part: {$ref: Part, required: true}
    level:
      description: How loud.
      enum: {low: Quiet., high: }
Part:
  description: One of them.
  tag: type
  union: {text: Text}
Text:
  properties:
    type: {const: text, required: true}
    n: {type: integer, minimum: 1}
"""

ROOTS = Roots(requests=("Ask",), answers=("Answer", "Event"))

Spec: TypeAlias = dict[str, Any]


class Load(Protocol):
    """Imports the text of a module."""

    def __call__(self, text: str, name: str = ...) -> ModuleType: ...


def read(text: str) -> Spec:
    """A spec; the YAML reader of the product is tested elsewhere."""
    spec: Spec = yaml.safe_load(text)
    return spec


def table_of(spec: Spec) -> TypeTable:
    table, problems = build_types(spec)
    assert problems == []
    return table


def lowered_of(spec: Spec, roots: Roots = ROOTS) -> Lowered:
    return lower(table_of(spec), roots)


def types_text(spec: Spec, roots: Roots = ROOTS) -> str:
    return render_types(generate_models(lowered_of(spec, roots)))


def loader(monkeypatch: pytest.MonkeyPatch) -> Load:
    """What compiles and imports the text of a module; the module is forgotten after the test."""

    def load(text: str, name: str = "loaded_types") -> ModuleType:
        module = ModuleType(name)
        monkeypatch.setitem(sys.modules, name, module)
        exec(compile(text, f"{name}.py", "exec", dont_inherit=True), module.__dict__)
        return module

    return load


def ruff(*arguments: str, text: str) -> str:
    """What ruff says of a module among the generated ones; empty where it is content."""
    command = [
        sys.executable,
        "-m",
        "ruff",
        *arguments,
        "--stdin-filename",
        "generated/wireloom_vendors/x/types.py",
    ]
    root = os.path.dirname(os.path.dirname(os.path.dirname(__file__)))
    result = subprocess.run(
        [*command, "-"], input=text, capture_output=True, text=True, cwd=root, check=False
    )
    return "" if result.returncode == 0 else result.stdout + result.stderr


def assert_tidy(text: str) -> None:
    assert ruff("format", "--diff", text=text) == ""
    options = (
        "lint.isort.combine-as-imports=true",
        'lint.isort.known-first-party=["wireloom", "wireloom_vendors"]',
    )
    assert (
        ruff("check", "--quiet", *(part for option in options for part in ("--config", option)), text=text)
        == ""
    )


def decode(module: ModuleType, name: str, **fields: Any) -> Any:
    return msgspec.json.decode(json.dumps(fields), type=getattr(module, name))


def encode(value: Any) -> Any:
    return json.loads(msgspec.json.encode(value))
