"""The committed modules are what the specs make, on every machine, and their types read what they describe."""

from __future__ import annotations

import functools
import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from support.some_specs import some_specs
from wireloom_codegen.compile import Compiled, compile_spec
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.endpoints import EndpointSpec
from wireloom_codegen.loader import SpecSet
from wireloom_codegen.lower_plan import Plan, Roots, make_plan, unknown_class
from wireloom_codegen.types_ir import (
    AliasType,
    AnyType,
    ArrayType,
    ConstType,
    EnumType,
    Field,
    KindUnion,
    MapType,
    ObjectType,
    RefType,
    ScalarType,
    Type,
    TypeTable,
    UnionType,
)

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated" / "wireloom_vendors"
PACKAGES = [
    "dialects.anthropic_messages",
    "dialects.openai_chat",
    "dialects.openai_responses",
    "anthropic",
    "openai",
]
SEEDED = ("openai", "vertex")


@functools.cache
def specs() -> SpecSet:
    return some_specs("anthropic", "openai")


def committed() -> dict[str, str]:
    return {
        path.relative_to(GENERATED).as_posix(): path.read_text(encoding="utf-8")
        for path in GENERATED.rglob("*.py")
    }


def test_no_module_defines_a_name_twice() -> None:
    for path, text in committed().items():
        names = re.findall(r"^(?:class|def) (\w+)", text, re.MULTILINE)
        assert len(names) == len(set(names)), path


def test_the_modules_are_exactly_what_the_specs_make_whatever_the_hash_seed() -> None:
    """For all dialects and two vendors that serve all of them; `make check-generated` holds every vendor to it."""
    program = (
        "import json; from wireloom_codegen.diagnostics import Diagnostics; "
        "from wireloom_codegen.generate import generate; from support.some_specs import some_specs; "
        "from wireloom_codegen.loader import bundled_templates; "
        f"specs = some_specs(*{SEEDED}); "
        "print(json.dumps(generate(specs, bundled_templates(), Diagnostics()).files))"
    )
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "4242",
        "LC_ALL": "C",
        "TZ": "UTC",
        "PYTHONPATH": str(ROOT / "tests"),
    }
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=True
    )
    made: dict[str, str] = json.loads(run.stdout)
    here = {path: text for path, text in committed().items() if path.split("/")[0] in ("dialects", *SEEDED)}
    assert sorted(here) == sorted(path for path in made if "/" in path), "run `make generate`"
    assert [path for path, text in here.items() if text != made[path]] == [], "run `make generate`"


def test_nothing_of_this_machine_gets_into_a_module() -> None:
    for path, text in committed().items():
        header = text.split('"""', 1)[0]
        assert re.fullmatch(
            r"# Made by `wireloom generate` from .+\.\n# Do not edit\.( Specs: sha256 [0-9a-f]{16})?\n",
            header,
        ), path
        for word in (str(ROOT), str(Path.home()), os.uname().nodename, sys.version.split()[0]):
            assert len(word) < 5 or word not in text, path


# ---------------------------------------------------------------------- a sample of every member


@functools.cache
def compiled(package: str) -> tuple[Compiled, Plan]:
    diagnostics = Diagnostics()
    name = package.rpartition(".")[2]
    if package.startswith("dialects."):
        spec = specs().dialects[name]
    else:
        spec = next(iter(specs().vendors[name].merged.values()))
    made = compile_spec(spec, name, diagnostics)
    assert made is not None, diagnostics.render()
    return made, make_plan(made.table, roots(made))


def roots(made: Compiled) -> Roots:
    endpoints: list[EndpointSpec] = list(made.endpoints.values())
    answers = [name for item in endpoints for name in (item.response, item.events) if name is not None]
    answers += [made.frame, made.whole, "ErrorResponse"]
    requests = [item.request for item in endpoints if item.request is not None]
    return Roots(tuple(dict.fromkeys(requests)), tuple(dict.fromkeys(answers)))


def unions(package: str) -> Iterator[UnionType]:
    made, _ = compiled(package)
    reachable = set(made.lowered.types)
    yield from (
        named
        for name, named in made.table.types.items()
        if isinstance(named, UnionType) and name in reachable
    )


def sample(table: TypeTable, type: Type, depth: int) -> Any:
    """A value of a type; the optional fields of objects are left out where it gets deep."""
    match type:
        case ScalarType(kind=kind):
            return {"string": "x", "integer": 1, "number": 1.5, "boolean": True, "null": None}[kind]
        case EnumType(values=values):
            return next(iter(values))
        case ConstType(value=value):
            return value
        case AnyType():
            return {"any": [1, None]}
        case ArrayType(item=item):
            return [sample(table, item, depth + 1)]
        case MapType(value=inner):
            return {"key": sample(table, inner, depth + 1)}
        case KindUnion(members=members):
            return sample(table, next(iter(members.values())), depth)
        case RefType(name=name):
            return named_sample(table, name, depth)


def named_sample(table: TypeTable, name: str, depth: int = 0) -> Any:
    named = table.types[name]
    match named:
        case ObjectType():
            return object_sample(table, named, depth)
        case UnionType():
            tag, member = next(iter(named.members.items()))
            owner = table.types[member]
            assert isinstance(owner, ObjectType)
            return {**object_sample(table, owner, depth), named.tag: tag}
        case AliasType(type=inner):
            return sample(table, inner, depth)


def object_sample(table: TypeTable, owner: ObjectType, depth: int) -> dict[str, Any]:
    return {
        name: constrained(field, sample(table, field.type, depth + 1))
        for name, field in owner.fields.items()
        if field.required or (depth < 2 and "pattern" not in field.constraints)
    }


def constrained(field: Field, value: Any) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        low, high = field.constraints.get("minimum", value), field.constraints.get("maximum", value)
        assert not isinstance(low, str)
        assert not isinstance(high, str)
        return max(low, min(high, value))
    return value


@pytest.mark.parametrize("package", PACKAGES)
def test_a_sample_of_every_member_of_every_union_decodes_to_its_class(package: str) -> None:
    made, plan = compiled(package)
    types = importlib.import_module(f"wireloom_vendors.{package}.types")
    count = 0
    for union in unions(package):
        for tag, member in union.members.items():
            owner = made.table.types[member]
            assert isinstance(owner, ObjectType)
            data = json.dumps({**object_sample(made.table, owner, 0), union.tag: tag}).encode()
            if plan.is_request(union.name):
                assert written(getattr(types, member), owner, data) == json.loads(data), f"{union.name}.{tag}"
            else:
                read = msgspec.json.decode(data, type=getattr(types, union.name))
                expected = union.name if union.name in plan.merged else plan.classes[member][tag]
                assert type(read).__name__ == expected, f"{union.name}.{tag}"
                assert getattr(read, tag_name(owner, union), tag) == tag
            count += 1
    assert count > 5


def written(kind: type[msgspec.Struct], owner: ObjectType, data: bytes) -> Any:
    """The JSON of a request struct that is made from the fields of `data`."""
    given = json.loads(data)
    names = {field.encode_name: field.name for field in msgspec.structs.fields(kind)}
    made = kind(**{names[name]: value for name, value in given.items() if name in names})
    assert len(names) >= len(owner.fields) - 1
    return json.loads(msgspec.json.encode(made))


def tag_name(owner: ObjectType, union: UnionType) -> str:
    field = owner.fields.get(union.tag)
    return field.python_name if field is not None else union.tag


@pytest.mark.parametrize("package", PACKAGES)
def test_an_unknown_member_of_every_union_is_kept(package: str) -> None:
    _, plan = compiled(package)
    types = importlib.import_module(f"wireloom_vendors.{package}.types")
    wire = importlib.import_module("wireloom.wire")
    count = 0
    for union in unions(package):
        if plan.is_request(union.name) or union.name in plan.merged:
            continue
        name = unknown_class(union.tag)
        expected = getattr(types, name, None) or getattr(wire, name)
        rescue = importlib.import_module("wireloom.rescue")
        decoder = msgspec.json.Decoder(getattr(types, union.name))
        read = rescue.decode(decoder, json.dumps({union.tag: "$new", "more": [1]}).encode())
        assert type(read) is expected, union.name
        assert read.kind == "$new"
        count += 1
    assert count > 0 or package.endswith("openai_chat")
