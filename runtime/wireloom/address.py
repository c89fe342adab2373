"""A base URL with holes, filled with what a vendor asks of its callers: a project, a region, a resource's name."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from .errors import ConfigurationError
from .outgoing import HOLE, fill
from .vendor import AddressArgument

_LABEL: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?")


def filled_base_url(
    template: str, arguments: Mapping[str, AddressArgument], given: Mapping[str, Any], *, vendor: str
) -> str:
    """The base URL with its holes filled. Raises `ConfigurationError` that names what is missing, or cannot stand there."""
    if "{" not in template:
        return template
    scheme, mark, rest = template.partition("://")
    host, slash, path = rest.partition("/")
    values = {name: _value(name, arguments, given, vendor) for name in holes_of(template)}
    for name in _sources(host, arguments):
        value = _value(name, arguments, given, vendor)
        if not _LABEL.fullmatch(value):
            raise ConfigurationError(
                f"the argument {name} of {vendor} is a part of a host's name: letters, digits and hyphens"
            )
    return scheme + mark + HOLE.sub(lambda hole: values[hole.group(1)], host) + fill(slash + path, values)


def holes_of(template: str) -> Iterator[str]:
    """The names of the holes, in order."""
    return (match.group(1) for match in HOLE.finditer(template))


def _sources(host: str, arguments: Mapping[str, AddressArgument]) -> Iterator[str]:
    """What the caller's values in the host are called."""
    return (arguments[name].of or name for name in holes_of(host))


def _value(name: str, arguments: Mapping[str, AddressArgument], given: Mapping[str, Any], vendor: str) -> str:
    argument = arguments[name]
    if argument.of is not None:
        source = _value(argument.of, arguments, given, vendor)
        return argument.table.get(source, (argument.otherwise or "{}").replace("{}", source))
    value = given.get(name)
    if value is None:
        variables = (os.environ.get(variable, "").strip() for variable in argument.env)
        value = next((text for text in variables if text), argument.default)
    if value is None:
        variable = f"set {' or '.join(argument.env)} in the environment, " if argument.env else ""
        raise ConfigurationError(
            f"no {name} for {vendor}, which its address needs: {variable}give the argument {name}, or a base_url"
        )
    return str(value)
