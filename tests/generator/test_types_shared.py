"""What a vendor shares with its dialect, and the parameters of requests."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

import pytest

from support.type_specs import (
    CHAT,
    SMALL,
    Load,
    Spec,
    assert_tidy,
    decode,
    loader,
    lowered_of,
    read,
)
from wireloom_codegen.lower import Roots, shared_types
from wireloom_codegen.models import generate_models
from wireloom_codegen.render_params import render_params
from wireloom_codegen.render_types import render_types


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    return loader(monkeypatch)


def changed(change: Callable[[Spec], object]) -> Spec:
    spec = read(CHAT)
    change(spec)
    return spec


def add_field(name: str) -> Callable[[Spec], object]:
    return lambda spec: spec[name]["properties"].update(added={"type": "string"})


@pytest.mark.parametrize(
    ("change", "differing"),
    [
        (Spec.copy, set[str]()),
        (add_field("FaultObject"), {"FaultObject", "Fault", "Answer", "Event", "StartEvent"}),
        (add_field("CacheParam"), {"CacheParam", "Ask"}),
        # The twin in the request union takes everything with it that refers to that union.
        (
            add_field("TextPart"),
            {"TextPart", "Part", "PartEvent", "Answer", "Event", "StartEvent"}
            | {"PartParam", "ContentParam", "UserParam", "MessageParam", "Ask"},
        ),
    ],
)
def test_shared_types_are_equal_with_all_that_they_refer_to(
    change: Callable[[Spec], object], differing: set[str]
) -> None:
    dialect = lowered_of(read(CHAT))
    vendor = lowered_of(changed(change))
    assert set(vendor.types) - shared_types(vendor, dialect) == differing


def test_a_vendor_imports_what_it_shares_and_defines_what_differs(load: Load) -> None:
    dialect = lowered_of(read(CHAT))
    vendor = lowered_of(changed(add_field("TextPart")))
    base = load(render_types(generate_models(dialect)), "dialect_types")
    shared = dict.fromkeys(shared_types(vendor, dialect), "dialect_types")
    text = render_types(generate_models(vendor), shared=shared)
    assert "    CacheParam as CacheParam,\n" in text
    module = load(text, "vendor_types")
    assert module.CacheParam is base.CacheParam
    assert module.Part is not base.Part
    assert decode(module, "Part", type="text", text="a", added="b").added == "b"
    own = [node.name for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
    assert own == ["Ask", "UserParam", "TextPart", "Answer", "StartEvent", "PartEvent"]


def test_a_vendor_that_adds_nothing_is_a_list_of_imports() -> None:
    models = generate_models(lowered_of(read(SMALL), Roots(("Ask",), ("Reply",))))
    shared = dict.fromkeys(models.lowered.types, "wireloom_vendors.dialects.d.types")
    text = render_types(models, shared=shared, description="All of it.")
    assert text == (
        '"""All of it."""\n\nfrom wireloom_vendors.dialects.d.types import Ask as Ask, Part as Part, '
        "Reply as Reply, Text as Text\n"
    )
    assert_tidy(text)


def test_reexports_are_sorted_as_import_sorting_has_it() -> None:
    names = ["Tool20", "Tool3", "ToolB", "Toola", "TOOL", "Citations", "CitationText", "A", "URLSource"]
    models = generate_models(lowered_of({name: {"type": "string"} for name in names}, Roots((), ())))
    assert_tidy(render_types(models, shared=dict.fromkeys(names, "wireloom_vendors.dialects.d.types")))


PARAMS = '''"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from wireloom_vendors.chat import types


class Ask(TypedDict, total=False):
    """A question."""

    model: Required[str]
    messages: Required[Sequence[types.MessageParam]]
    max_tokens: int
    """In tokens."""

    user: str | None
    """Needs the feature `users`."""

    tools: Sequence[types.ToolParam]
    cache: types.CacheParam | Mapping[str, Any] | None
    labels: Mapping[str, str]
    from_: Literal["web", "app"] | str
    """- `web`: The site.
    - `app`

    Deprecated.
    """
'''


def test_parameters_are_the_fields_under_their_python_names_without_the_streaming_one() -> None:
    models = generate_models(lowered_of(read(CHAT)))
    text = render_params(models, {"Ask": "stream"}, types_package="wireloom_vendors.chat")
    assert text == PARAMS
    assert_tidy(text)


def test_parameters_that_are_shared_are_imported() -> None:
    models = generate_models(lowered_of(read(CHAT)))
    shared: Mapping[str, str] = {"Ask": "wireloom_vendors.dialects.chat.params"}
    text = render_params(models, {"Ask": "stream"}, types_package="wireloom_vendors.chat", shared=shared)
    assert text.endswith("\nfrom wireloom_vendors.dialects.chat.params import Ask as Ask\n")
    assert_tidy(text)
