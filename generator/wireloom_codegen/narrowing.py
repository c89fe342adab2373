"""What the cases of a switch see: the value under a name, and the loops around it."""

from __future__ import annotations

from dataclasses import dataclass

from wireloom_codegen.code import Code
from wireloom_codegen.scope import Resolved, Scope, Value
from wireloom_codegen.types_ir import ObjectType, ScalarType, UnionType

ANY = "Any"


@dataclass(frozen=True)
class Narrowing:
    """A switch seen from its cases: the value has a name there, and the loops around it hand theirs on."""

    scope: Scope
    name: str
    local: Value
    passed: tuple[Code, ...]

    def params(self) -> tuple[tuple[Code, str], ...]:
        """The parameters before the value itself."""
        root = self.scope.root
        assert root is not None
        outer = {value.code: type_name(value.type) for value in self.scope.variables.values()}
        return ((root.code, type_name(root.type)), *((code, outer[code]) for code in self.passed))


def passed_on(scope: Scope, name: str) -> tuple[Code, ...]:
    """The variables that the cases of a switch over `name` can read besides the value itself."""
    return tuple(dict.fromkeys(value.code for key, value in scope.variables.items() if key != name))


def type_name(type: Resolved) -> str:
    if isinstance(type, ObjectType | UnionType):
        return type.name
    return "int" if type == ScalarType("integer") else ANY


def annotation(name: str) -> Code:
    return Code(name if name in ("int", ANY) else f"types.{name}")
