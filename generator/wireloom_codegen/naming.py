"""Names of wire fields and types as Python names: the one place where they are made."""

from __future__ import annotations

import keyword
import re
from typing import Final

from wireloom.arguments import CALL_NAMES

FIELD_NAMES_TAKEN: Final = frozenset(
    # What annotations and defaults are written with; a field of that name would hide it in its class.
    {"str", "int", "float", "bool", "field"}
    # What the base classes of wire types have.
    | {"raw", "extra"}
    # What a method that takes fields as keyword arguments has.
    | {"self", "extra_body", "extra_headers", "extra_query"}
)

TYPE_NAMES_TAKEN: Final = frozenset(
    {"Annotated", "Any", "ClassVar", "Literal", "TypeAlias", "Mapping", "Sequence", "Union", "Optional"}
    | {"UNSET", "UnsetType", "Meta", "WireStruct", "Frame", "Unknown", "None", "True", "False"}
    | {"GeneratedRoot", "TypedDict", "Required", "Unpack"}
)
"""Names that the generated modules use themselves."""

_TYPE_NAME: Final = re.compile(r"[A-Z][A-Za-z0-9_]*", re.ASCII)
_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", re.ASCII)
_WORD_START: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", re.ASCII)


def snake_case(wire: str) -> str:
    """`maxTokens` -> `max_tokens`, `x-foo` -> `x_foo`; letters and digits that touch stay together."""
    return re.sub(r"[^a-z0-9]+", "_", _WORD_START.sub("_", wire).lower(), flags=re.ASCII).strip("_")


def pascal_case(text: str) -> str:
    """`tool_use` -> `ToolUse`, `cacheControl` -> `CacheControl`; `Nameless` where no letter or digit is left."""
    return "".join(word[0].upper() + word[1:] for word in _WORD.findall(text)) or "Nameless"


def field_name(wire: str) -> str:
    """The Python name of a wire field: snake_case, and no keyword nor a name that its class needs (`from_`)."""
    name = snake_case(wire) or "field_"
    if name[0].isdigit():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in FIELD_NAMES_TAKEN else name


def argument_name(wire: str) -> str:
    """The Python name of a field that is an argument of a method, beside those that every call has."""
    name = field_name(wire)
    return f"{name}_" if name in CALL_NAMES else name


def is_type_name(name: str) -> bool:
    """Whether a type of a spec may have this name: PascalCase in ASCII, not used by the modules themselves."""
    return _TYPE_NAME.fullmatch(name) is not None and name not in TYPE_NAMES_TAKEN
