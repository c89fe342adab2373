"""Checks JSON with holes against the wire types: keys that exist, literals that are allowed."""

from __future__ import annotations

from typing import Final

from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence
from wireloom_codegen.scope import Checker, Resolved
from wireloom_codegen.types_ir import (
    ArrayType,
    ConstType,
    EnumType,
    Field,
    KindUnion,
    ObjectType,
    RefType,
    ScalarType,
    UnionType,
)
from wireloom_codegen.wire_check import verb_of


class TemplateCheck:
    """Checks templates. `complete` asks that required fields are there."""

    def __init__(self, checker: Checker) -> None:
        self._checker = checker

    def check(self, template: Node, type: Resolved, what: str, *, complete: bool = True) -> None:
        """Reports what is wrong with a template for a value of `type`."""
        if isinstance(template, Mapping):
            self._mapping(template, type, what, complete)
        elif isinstance(template, Sequence):
            for item in template.items:
                if isinstance(type, ArrayType):
                    self.check(item, self._checker.table.resolve(type.item), what, complete=complete)
        elif (
            isinstance(template.value, str)
            and template.value.startswith("$")
            and not template.value.startswith("$$")
        ):
            return
        elif template.value is not None:
            self._literal(template, type)

    def _mapping(self, template: Mapping, type: Resolved, what: str, complete: bool) -> None:
        if verb_of(template) is not None:
            cases = template.get("cases")
            for _, case in cases.items() if isinstance(cases, Mapping) else ():
                self.check(case, type, what, complete=complete)
            return
        owner = self._object(template, type)
        if owner is None:
            return
        for key, item in template.items():
            field = owner.fields.get(key)
            if isinstance(item, Scalar) and item.value is None:
                continue
            if field is None:
                self._checker.diagnostics.error(
                    "unknown-field",
                    template.entries[key].key_pos,
                    f"{owner.name} has no field '{key}'",
                    suggest=did_you_mean(key, owner.fields),
                    notes=self._checker.origin(owner.name),
                )
            else:
                self._field(item, field, what, complete)
        missing = [name for name, field in owner.fields.items() if field.required and name not in template]
        if missing and complete:
            self._checker.diagnostics.error(
                "missing-field",
                template.pos,
                f"{owner.name} requires '{missing[0]}', which the {what} does not write",
                notes=self._checker.origin(owner.name),
            )

    def _field(self, item: Node, field: Field, what: str, complete: bool) -> None:
        self.check(item, self._checker.table.resolve(field.type), what, complete=complete)

    def _object(self, template: Mapping, type: Resolved) -> ObjectType | None:
        """The object type that a template is for: by its tag in a union, by its kind in a union of kinds."""
        match type:
            case ObjectType():
                return type
            case UnionType():
                tag = template.text(type.tag)
                name = type.members.get(tag) if tag is not None else type.missing
                if name is None:
                    if tag is not None:
                        self._checker.diagnostics.error(
                            "unknown-member",
                            template.entries[type.tag].node.pos,
                            f"{type.name} has no member '{tag}'",
                            suggest=did_you_mean(tag, type.members),
                            notes=self._checker.origin(type.name),
                        )
                    return None
                named = self._checker.table.types[name]
                return named if isinstance(named, ObjectType) else None
            case KindUnion() if "object" in type.members:
                return self._object(template, self._checker.table.resolve(type.members["object"]))
            case RefType():
                return self._object(template, self._checker.table.resolve(type))
            case _:
                return None

    def _literal(self, node: Scalar, type: Resolved) -> None:
        """A literal must be of the right kind; an enum's must be one of its known values."""
        match type:
            case EnumType():
                if isinstance(node.value, str) and node.value not in type.values:
                    self._checker.diagnostics.error(
                        "wrong-value",
                        node.pos,
                        f"'{node.value}' is not one of: {', '.join(type.values)}",
                        suggest=did_you_mean(node.value, type.values),
                    )
            case ConstType():
                if node.value != type.value:
                    self._checker.diagnostics.error(
                        "wrong-value", node.pos, f"the value here is {type.value!r}"
                    )
            case KindUnion():
                kind = "string" if isinstance(node.value, str) else None
                if kind is not None and kind in type.members:
                    self._literal(node, self._checker.table.resolve(type.members["string"]))
            case ScalarType():
                if not isinstance(node.value, _KINDS[type.kind]):
                    self._checker.diagnostics.error(
                        "type-mismatch", node.pos, f"{node.value!r} is no {type.kind}"
                    )
            case _:
                return


_KINDS: Final[dict[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
