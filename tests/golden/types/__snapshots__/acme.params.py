# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from . import types


class Ask(TypedDict, total=False):
    """A question."""

    model: Required[str]
    messages: Required[Sequence[types.AskMessage | Mapping[str, Any]]]
    limit: int
    """The most tokens to write."""

    tools: Sequence[types.AskTool | Mapping[str, Any]]
    from_: str
    """A keyword of Python."""

    max_tokens: int
    x_odd_name: str
    old: bool
    """Deprecated."""

    list: Sequence[Sequence[float]]
    map: Mapping[str, types.Inner | Mapping[str, Any]]
    any: Any
    self_: types.Ask | Mapping[str, Any] | None
