"""The module `types.py`: all wire types in the order of the spec, documented, with the imports that are used."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from wireloom.wire import Unknown
from wireloom_codegen.lower import UNKNOWN_BASE, LoweredType
from wireloom_codegen.models import ModelField, Models, class_arguments, names_in
from wireloom_codegen.naming import field_name
from wireloom_codegen.python_format import (
    alias,
    assignment,
    class_header,
    docstring,
    from_import,
    reexports,
    string,
)

_MODULES: Final[Mapping[str, tuple[str, ...]]] = {
    "collections.abc": ("Mapping", "Sequence"),
    "typing": ("Annotated", "Any", "ClassVar", "Literal", "TypeAlias"),
    "msgspec": ("UNSET", "Meta", "UnsetType", "field"),
    "wireloom.wire": ("Frame", "Unknown", "WireStruct"),
}
"""Where the names come from that a module may use, in the order in which they are imported."""

_INDENT: Final = "    "


@dataclass(frozen=True, slots=True)
class _Declaration:
    """One class or alias of the output."""

    source: str
    names: frozenset[str]
    """All names that it uses."""
    needs: frozenset[str]
    """The names that must be defined before it; annotations in a class are not evaluated."""
    is_class: bool


def render_types(
    models: Models, *, shared: Mapping[str, str] | None = None, description: str = "The wire types."
) -> str:
    """The text of `types.py`, without a header, laid out as `ruff format` does.

    `shared` maps names of types to the modules that define them: these are imported and exported again, not
    repeated. `description` is the docstring of the module, as plain text.
    """
    types = models.lowered.types
    elsewhere = {name: shared[name] for name in types if name in shared} if shared else {}
    ordered = list(_in_order({name: _declare(models, name) for name in types if name not in elsewhere}))
    used = frozenset[str]().union(*(item.names for item in ordered))
    body = "\n\n".join([docstring(description, ""), *_imports(used, elsewhere)])
    for before, item in zip([None, *ordered], ordered, strict=False):
        apart = "\n\n\n" if item.is_class or before is None or before.is_class else "\n\n"
        body += apart + item.source
    return body + "\n"


def _declare(models: Models, name: str) -> _Declaration:
    lowered = models.lowered.types[name]
    if lowered.base is None:
        return _alias(lowered, models.aliases[name])
    return _class(lowered, lowered.base.rpartition(".")[2], models.classes[name])


def _alias(lowered: LoweredType, value: ast.expr) -> _Declaration:
    source = alias(lowered.name, value)
    if lowered.doc:
        source += "\n" + docstring(lowered.doc, "")
    names = names_in(value)
    return _Declaration(source, names | {"TypeAlias"}, names, is_class=False)


def _class(lowered: LoweredType, base: str, fields: Mapping[str, ModelField]) -> _Declaration:
    options = [f"{key}={_option(value)}" for key, value in class_arguments(lowered).items()]
    # Type checkers take a class for one that can be changed unless it says `frozen` itself.
    parts = [class_header(lowered.name, [base, "frozen=True", "kw_only=True", *options])]
    names = {base}
    if lowered.doc:
        parts.append(docstring(lowered.doc) + "\n")
    if lowered.tag is not None and not _hides_field(lowered, field_name(lowered.tag[0])):
        # msgspec keeps the tag out of the fields; type checkers and people tell members apart by it.
        tag = ast.Constant(lowered.tag[1])
        annotation = ast.Subscript(ast.Name("ClassVar"), ast.Subscript(ast.Name("Literal"), tag))
        names |= names_in(annotation)
        parts.append(assignment(field_name(lowered.tag[0]), annotation, tag, indent=_INDENT))
    for field in lowered.fields:
        model = fields[field.python_name]
        names |= names_in(model.annotation)
        if model.default is not None:
            names |= names_in(model.default)
        parts.append(assignment(field.python_name, model.annotation, model.default, indent=_INDENT))
        if field.doc:
            parts.append(docstring(field.doc) + "\n")
    if len(parts) == 1:
        parts.append(_INDENT + "pass")
    return _Declaration("\n".join(parts).rstrip("\n"), frozenset(names), frozenset({base}), is_class=True)


def _hides_field(lowered: LoweredType, name: str) -> bool:
    """Whether a class attribute of this name would stand before a field that the class inherits."""
    return lowered.base == UNKNOWN_BASE and name in Unknown.__struct_fields__


def _option(value: str | bool) -> str:
    return string(value) if isinstance(value, str) else str(value)


def _in_order(declared: Mapping[str, _Declaration]) -> Iterator[_Declaration]:
    """Spec order, but each after what it needs. Aliases have no cycles, and classes need none but their base."""
    places = {name: place for place, name in enumerate(declared)}
    done: set[str] = set()

    def visit(name: str) -> Iterator[_Declaration]:
        if name not in done:
            done.add(name)
            for need in sorted(declared[name].needs & declared.keys(), key=places.__getitem__):
                yield from visit(need)
            yield declared[name]

    for name in declared:
        yield from visit(name)


def _imports(used: frozenset[str], shared: Mapping[str, str]) -> list[str]:
    """The blocks of imports: future, standard library, others, our own with the types defined elsewhere."""
    relative = {name: module for name, module in shared.items() if module.startswith(".")}
    absolute = {name: module for name, module in shared.items() if name not in relative}
    lines = {
        module: from_import(module, [name for name in names if name in used])
        for module, names in _MODULES.items()
        if used.intersection(names)
    }
    groups = [
        ["from __future__ import annotations"] if used else [],
        [lines[module] for module in ("collections.abc", "typing") if module in lines],
        [lines[module] for module in ("msgspec",) if module in lines],
        [*(lines[module] for module in ("wireloom.wire",) if module in lines), *reexports(absolute)],
        reexports(relative),
    ]
    return ["\n".join(group) for group in groups if group]
