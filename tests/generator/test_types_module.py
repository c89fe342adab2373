"""The module `types.py`: what it looks like, what it decodes and what it encodes."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from support.type_specs import (
    CHAT,
    ROOTS,
    SMALL,
    Load,
    decode,
    encode,
    loader,
    lowered_of,
    read,
    table_of,
    types_text,
)
from wireloom_codegen.lower import Roots, lower
from wireloom_codegen.models import generate_models
from wireloom_codegen.render_types import render_types
from wireloom_codegen.types_ir import (
    ArrayType,
    ConstType,
    EnumType,
    KindUnion,
    MapType,
    ObjectType,
    RefType,
    ScalarType,
    Type,
    TypeTable,
    UnionType,
)

SMALL_TYPES = '''"""The wire types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field

from wireloom.wire import Frame, Unknown, WireStruct


class Ask(WireStruct, frozen=True, kw_only=True, omit_defaults=False):
    """What is asked."""

    kind: Literal["ask"] = "ask"
    top_p: Annotated[float, Meta(ge=0.0, le=1.0)] | UnsetType = field(name="topP", default=UNSET)
    """A share."""

    hint: str | None | UnsetType = UNSET
    part: Text | Mapping[str, Any] | UnsetType = UNSET


class Reply(Frame, frozen=True, kw_only=True):
    part: Part
    level: Literal["low", "high"] | str | None = None
    """How loud.

    - `low`: Quiet.
    - `high`
    """


class Text(WireStruct, frozen=True, kw_only=True, tag_field="type", tag="text"):
    type: ClassVar[Literal["text"]] = "text"
    n: int | None = None


Part: TypeAlias = Text | Unknown
"""One of them."""
'''


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    return loader(monkeypatch)


def test_the_module_reads_as_if_a_person_had_written_it() -> None:
    assert types_text(read(SMALL), Roots(("Ask",), ("Reply",))) == SMALL_TYPES


def test_an_empty_section_gives_a_module_without_imports() -> None:
    assert types_text({}, Roots((), ())) == '"""The wire types."""\n'


def sample(table: TypeTable, type: Type, tag: str | None = None) -> Any:
    """The smallest JSON value of a type, with a tag value if it is an object in a tagged union."""
    match table.resolve(type):
        case ObjectType() as named:
            fields = [field for field in named.fields.values() if field.required]
            value = {field.wire_name: sample(table, field.type) for field in fields}
            if named.tag is not None:
                value[named.tag.property] = tag if tag is not None else named.tag.values[0]
            return value
        case UnionType() as union:
            first, member = next(iter(union.members.items()))
            return sample(table, RefType(member), first)
        case ArrayType(item=item):
            return [sample(table, item)]
        case MapType(value=value):
            return {"key": sample(table, value)}
        case EnumType(values=values):
            return next(iter(values))
        case ConstType(value=value):
            return value
        case KindUnion(members=members):
            return sample(table, next(iter(members.values())))
        case ScalarType(kind=kind):
            return {"string": "s", "integer": 1, "number": 0.5, "boolean": True, "null": None}[kind]
        case _:
            return {"any": []}


def test_one_sample_of_every_tag_of_every_union_decodes(load: Load) -> None:
    table = table_of(read(CHAT))
    lowered = lower(table, ROOTS)
    module = load(render_types(generate_models(lowered)))
    decoded: list[tuple[str, str, str]] = []
    for union, members in lowered.members.items():
        named = table.types[union]
        assert isinstance(named, UnionType)
        for tag, class_name in members.items():
            text = json.dumps(sample(table, RefType(named.members[tag]), tag))
            value = msgspec.json.decode(text, type=getattr(module, union))
            assert type(value) is getattr(module, class_name)
            assert value.type == tag if named.tag == "type" else value.role == tag
            decoded.append((union, tag, class_name))
    assert decoded == [
        ("Part", "text", "TextPart"),
        ("Part", "think", "ThinkPart"),
        ("Part", "think_2", "ThinkPartThink2"),
        ("Speaker", "model", "ModelSpeaker"),
        ("Call", "function", "Call"),
        ("Call", "custom", "Call"),
        ("Event", "start", "StartEvent"),
        ("Event", "part", "PartEvent"),
    ]
    assert lowered.unknown == {"Part": "Unknown", "Speaker": "UnknownRole", "Event": "Unknown"}


def test_every_member_that_nobody_knows_has_a_class_of_the_right_tag_field(load: Load) -> None:
    module = load(types_text(read(CHAT)))
    assert issubclass(module.UnknownRole, module.Unknown)
    assert module.UnknownRole.__struct_config__.tag_field == "role"
    assert module.Unknown.__struct_config__.tag_field == "type"
    for union in ("Part", "Event", "Speaker"):
        msgspec.json.Decoder(getattr(module, union))


@pytest.mark.parametrize("tag", ["kind", "json"])
def test_an_unknown_member_keeps_its_fields_whatever_the_tag_is_called(tag: str, load: Load) -> None:
    spec = read(f"A: {{tag: {tag}, union: {{b: B}}}}\nB: {{properties: {{{tag}: {{const: b}}}}}}")
    module = load(types_text(spec, Roots((), ("A",))))
    unknown = getattr(module, f"Unknown{tag.title()}")(kind="c", json=b"{}")
    assert (unknown.kind, unknown.json) == ("c", b"{}")
    assert type(msgspec.json.decode(json.dumps({tag: "b"}), type=module.A)) is module.B


def test_frames_and_whole_answers_keep_their_bytes(load: Load) -> None:
    module = load(types_text(read(CHAT)))
    frames = {
        name
        for name, item in vars(module).items()
        if isinstance(item, type) and issubclass(item, module.Frame)
    }
    assert frames - {"Frame"} == {"Answer", "StartEvent", "PartEvent"}


def test_a_slip_of_the_vendor_in_an_answer_does_not_raise(load: Load) -> None:
    module = load(types_text(read(CHAT)))
    answer = decode(
        module, "Answer", object="other", parts=[], finish="new", score=7, speaker=None, error="x"
    )
    assert (answer.object, answer.finish, answer.score, answer.speaker) == ("other", "new", 7, None)
    absent = decode(module, "Answer", object="answer", parts=[])
    assert (absent.finish, absent.score, absent.call, absent.extra_) == (None, 0.5, None, None)
    assert decode(module, "FaultObject", code=404).code == 404


def test_a_tag_that_may_be_absent_merges_the_members_of_an_answer(load: Load) -> None:
    lowered = lowered_of(read(CHAT))
    module = load(render_types(generate_models(lowered)))
    assert "FunctionCall" not in lowered.types
    call = decode(module, "Call", id="1", arguments="{}")
    assert (call.id, call.type, call.arguments, call.input) == ("1", None, "{}", None)
    assert decode(module, "Call", id="1", type="custom", input={"a": 1}).input == {"a": 1}


def test_a_request_encodes_what_was_given_and_its_constants(load: Load) -> None:
    t = load(types_text(read(CHAT)))
    part = decode(t, "TextPart", type="text", text="as it came")
    ask = t.Ask(
        model="m",
        messages=[
            t.UserParam(content=[t.TextPartParam(text="a"), part, {"type": "audio"}]),
            {"role": "user", "content": "b"},
            t.ToolResultParam(id="1"),
        ],
        max_tokens=5,
        user=None,
        tools=[
            t.PlainToolParam(name="x"),
            t.PlainToolParam(name="y", type="custom"),
            t.SearchToolParam(type="search_2"),
        ],
        cache=t.CacheParam(),
        from_="elsewhere",
    )
    assert encode(ask) == {
        "model": "m",
        "messages": [
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "a"},
                    {"type": "text", "text": "as it came"},
                    {"type": "audio"},
                ],
            },
            {"role": "user", "content": "b"},
            {"role": "tool", "id": "1"},
        ],
        "maxTokens": 5,
        "user": None,
        "tools": [
            {"name": "x"},
            {"type": "custom", "name": "y"},
            {"type": "search_2", "name": "search"},
        ],
        "cache": {"kind": "short"},
        "from": "elsewhere",
    }


def test_a_request_union_takes_plain_dicts_and_the_blocks_of_answers() -> None:
    text = types_text(read(CHAT))
    assert (
        "PartParam: TypeAlias = TextPartParam | ImagePartParam | TextPart | Unknown | Mapping[str, Any]\n"
        in text
    )
    assert "    messages: Sequence[MessageParam]\n" in text
    assert "    cache: CacheParam | Mapping[str, Any] | None | UnsetType = UNSET\n" in text


def test_a_twin_of_another_name_is_found_by_its_tag_but_not_the_twin_of_another_type() -> None:
    spec = read(
        """
        Ask: {properties: {cite: {$ref: CiteParam}, source: {$ref: SourceParam}}}
        CiteParam: {tag: type, union: {page: CitePageParam}}
        CitePageParam: {properties: {type: {const: page, required: true}}}
        SourceParam: {tag: type, union: {text: TextSourceParam}}
        TextSourceParam: {properties: {type: {const: text, required: true}}}
        TextParam: {properties: {type: {const: text, required: true}}}
        Answer: {properties: {cite: {$ref: Cite}, text: {$ref: Block}}}
        Cite: {tag: type, union: {page: CitesPage}}
        CitesPage: {properties: {type: {const: page, required: true}}}
        Block: {tag: type, union: {text: Text}}
        Text: {properties: {type: {const: text, required: true}}}
        """
    )
    text = types_text(spec, Roots(("Ask",), ("Answer",)))
    assert "CiteParam: TypeAlias = CitePageParam | CitesPage | Unknown | Mapping[str, Any]\n" in text
    assert "SourceParam: TypeAlias = TextSourceParam | Mapping[str, Any]\n" in text


def test_an_alias_stands_behind_what_it_is_made_of() -> None:
    spec = read(
        """
        A: {properties: {x: {$ref: Outer}}}
        Outer: {type: array, items: {$ref: Inner}}
        Inner: {union: {string: {type: string}, object: {$ref: B}}}
        B: {properties: {a: {$ref: A}}}
        """
    )
    text = types_text(spec, Roots((), ("A",)))
    places = [text.index(start) for start in ("class A(", "class B(", "Inner: ", "Outer: ")]
    assert places == sorted(places)
    assert "x: Outer | None = None" in text
